import pytest

from copydesk.readers.wire.masthead import is_paper, is_titled_as_paper, name_and_stamp, without_page


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("Business, p. 4", "Business"),
        ("Page 4", ""),
        ("Lorvaner Zeitung, 06.09.2031, S. 4-5", "Lorvaner Zeitung, 06.09.2031"),
        ("Step 4", "Step 4"),
        ("Lorvan has 12 pages", "Lorvan has 12 pages"),
    ],
)
def test_a_page_is_taken_off_the_end(line: str, left: str) -> None:
    assert without_page(line) == left


@pytest.mark.parametrize(
    "name",
    ["The Lorvan Courier", "Lorvan Times", "Velmora Daily Mirror", "Hafenpost", "Le Courrier de Lorvan"],
)
def test_papers_are_known_by_their_names(name: str) -> None:
    assert is_paper(name)


@pytest.mark.parametrize(
    "line", ["Envoys meet", "News", "The post was late again", "Lorvan, Velmora", "Times"]
)
def test_other_lines_are_no_papers(line: str) -> None:
    assert not is_paper(line)


def test_an_article_before_it_is_enough_beside_a_date_but_not_of_a_town() -> None:
    assert is_titled_as_paper("The Lorvan Bell")
    assert not is_titled_as_paper("The Hague")


def test_a_name_and_a_day_are_told_apart() -> None:
    found = name_and_stamp("The Lorvan Courier (6 September 2031)", is_paper)
    assert found and (found[0], found[1].date.iso) == ("The Lorvan Courier", "2031-09-06")
    assert name_and_stamp("The Lorvan Courier said on 6 September 2031", is_paper) is None

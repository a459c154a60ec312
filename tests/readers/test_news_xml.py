import pytest

from copydesk.readers.news_xml import first, first_line, lines, moment, place, writers
from copydesk.readers.xml_parsing import parsed


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("20310414T084000+0200", "2031-04-14T08:40:00+02:00"),
        ("20310414T0840Z", "2031-04-14T08:40:00+00:00"),
        ("20310414T000000", "2031-04-14"),
        ("20310414", "2031-04-14"),
        ("2031-04-14T08:40:00+02:00", "2031-04-14T08:40:00+02:00"),
        ("20310230T084000", None),
        ("", None),
        (None, None),
    ],
)
def test_moments_are_read_in_both_forms(written: str | None, iso: str | None) -> None:
    assert moment(written) == iso


@pytest.mark.parametrize(
    ("dateline", "where"),
    [
        ("LORVAN, April 14 (AFP) -", "Lorvan"),
        ("Lorvan", "Lorvan"),
        ("LORVAN, Velmora, 14.4.", "Lorvan"),
        ("", None),
    ],
)
def test_a_dateline_names_a_place(dateline: str, where: str | None) -> None:
    assert place(dateline) == where


@pytest.mark.parametrize(
    ("byline", "names"), [("By Mirela Osk", "Mirela Osk"), ("Mirela Osk", "Mirela Osk"), ("", None)]
)
def test_a_byline_names_the_writers(byline: str, names: str | None) -> None:
    assert writers(byline) == names


def test_elements_are_found_by_their_local_names() -> None:
    root = parsed(b"<a xmlns='u'><b/><c> one\n two</c><b>three</b></a>", "a.xml")
    found = first(root, "x", "c")
    assert found is not None and found.text == " one\n two"
    assert (first(root, "x"), first(None, "b")) == (None, None)
    assert (lines(root, "b"), lines(None, "b")) == (["three"], [])
    assert (first_line(root, "x", "b", "c"), first_line(root, "x")) == ("three", "")

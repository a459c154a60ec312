import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.readers.archives import articles, claimed_by, reasons

from copydesk.errors import ReadError
from copydesk.readers import ris
from copydesk.readers.document import Document
from copydesk.readers.format import ReadOptions

EXPORT = """\
TY  - NEWS
T1  - Envoys meet in Lorvan
AN  - 700000001
JF  - The Velmora Courier
AU  - Voss, Ana
AU  - Penn, Jo
Y1  - 2031/04/14/
PY  - 2031
DA  - 2031 Apr 14
SP  - A.3
CY  - Velmora
PB  - Courier Papers
LA  - English
KW  - Ferries
KW  - Rivers
N2  - The envoys met
on Monday.

They will meet again.
UR  - https://www.proquest.com/docview/700000001
ER  -

TY  - NEWS
TI  - Паром снова ходит
T2  - Лорванский вестник
DA  - 2031/04/15/
AB  - Паром снова ходит.
LA  - Russian
ER  -

TY  - NEWS
TI  - No abstract
PY  - 2031
ER  -
"""


def test_records_become_articles() -> None:
    first, second = (read.draft for read in articles("a.ris", EXPORT))
    assert (first.title, first.byline) == ("Envoys meet in Lorvan", "Voss, Ana; Penn, Jo")
    assert first.text == "The envoys met on Monday.\n\nThey will meet again."
    assert (first.agency, first.published, first.language) == ("The Velmora Courier", "2031-04-14", "en")
    assert first.url == "https://www.proquest.com/docview/700000001"
    assert first.attributes == {
        "document number": "700000001",
        "page": "A.3",
        "publisher": "Courier Papers",
        "place of publication": "Velmora",
        "subjects": "Ferries; Rivers",
        "text": "abstract",
    }
    assert (second.agency, second.published, second.language) == ("Лорванский вестник", "2031-04-15", "ru")


def test_that_texts_are_abstracts_is_remarked_once() -> None:
    first, second = articles("a.ris", EXPORT)
    assert "their abstracts" in str(first.remarks[0])
    assert second.remarks == ()


def test_a_record_without_abstract_is_a_row_of_the_report() -> None:
    (reason,) = reasons("a.ris", EXPORT)
    assert reason.startswith("Article 3 in a.ris has no text: “No abstract”")


def test_a_record_without_its_end_is_a_row_of_the_report() -> None:
    assert "is cut off" in reasons("a.ris", "TY  - NEWS\nTI  - Ferry\nAB  - It sank")[0]


def test_records_are_claimed_also_as_text() -> None:
    assert claimed_by("a.txt", EXPORT) == "ris"
    assert claimed_by("a.ris", "") == "ris"
    assert claimed_by("a.txt", "The tag is\nTY  - NEWS\n") == "text"


@pytest.mark.parametrize(
    ("written", "published"),
    [("2031/04/14/", "2031-04-14"), ("2031//", "2031"), ("2031/04", "2031-04"), ("2031 Apr", "2031-04")],
)
def test_dates_may_have_parts_missing(written: str, published: str) -> None:
    (read,) = articles("a.ris", f"TY  - NEWS\nDA  - {written}\nAB  - It sank.\nER  -\n")
    assert read.draft.published == published


@given(
    st.lists(
        st.one_of(st.sampled_from(["TY  - NEWS", "ER  - ", "AB  - a", "DA  - 0/99"]), st.text()), max_size=20
    )
)
def test_any_lines_give_articles_or_reasons(lines: list[str]) -> None:
    document = Document.of_bytes("any.ris", "\n".join(lines).encode("utf-8", "surrogatepass"))
    try:
        list(ris.FORMAT.read(document, ReadOptions()))
    except ReadError as error:
        assert "any.ris" in str(error)

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.readers.europresse_header import Header, header_fields, publication


@pytest.mark.parametrize(
    ("written", "header"),
    [
        ("Politique, mardi 14 mars 2006, p. 12", Header("Politique", "2006-03-14", None, "12")),
        ("Thursday, December 22, 2022 13887 mots, p. 819(40)", Header("", "2022-12-22", 13887, "819(40)")),
        (
            "Actualité ; Société, lundi 16 octobre 2023 - 16:55:20 -0000 1 017 mots",
            Header("Actualité ; Société", "2023-10-16T16:55:20+00:00", 1017, ""),
        ),
        ("France, mercredi 11 septembre 2024 134 mots, p. 11,12", Header("France", "2024-09-11", 134, "11")),
        ("Sans date, p. 3", Header("", "", None, "3")),
        ("", Header()),
    ],
)
def test_headers_are_taken_apart(written: str, header: Header) -> None:
    assert header_fields(written) == header


def test_a_publication_may_have_issue_and_edition() -> None:
    assert publication("Le Courrier, no. 123\nVannes ; Auray") == ("Le Courrier", "Vannes ; Auray", "123")
    assert publication("Le Courrier (site web)") == ("Le Courrier (site web)", "", "")
    assert publication(" ") == ("", "", "")


@given(st.text())
def test_any_text_is_a_header(text: str) -> None:
    header_fields(text)
    publication(text)

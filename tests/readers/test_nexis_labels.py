import pytest

from copydesk.readers.nexis_labels import is_rights, labelled, section_and_page, terms, word_count


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("LENGTH: 355 words", ("length", "355 words")),
        ("Length:\u00a0355 words", ("length", "355 words")),
        ("LÄNGE: 12 Wörter", ("length", "12 Wörter")),
        ("LONGUEUR: 12 mots", ("length", "12 mots")),
        ("Load-Date: April 14, 2031", ("loaded", "April 14, 2031")),
        ("JOURNAL CODE: X", ("publication code", "X")),
        ("Weather: fine", None),
        ("length: short", None),
        ("He said LENGTH: 3", None),
    ],
)
def test_known_labels_are_fields(line: str, found: tuple[str, str] | None) -> None:
    assert labelled(line) == found


def test_in_text_and_html_only_capitals_are_labels() -> None:
    assert labelled("Length: 355 words", capitals=True) is None


def test_section_page_and_edition_share_a_field() -> None:
    assert section_and_page("NEWS; Pg. 3") == ("NEWS", "3", "")
    assert section_and_page("WISSEN; KREBS; S. 114 Ausg. 9") == ("WISSEN; KREBS", "114", "Ausg. 9")
    assert section_and_page("Foreign; Pg. A12, Late Edition") == ("Foreign", "A12", "Late Edition")


def test_index_terms_lose_their_shares() -> None:
    assert terms("FERRIES (90%); RIVERS \n(78%)") == "FERRIES; RIVERS"


def test_a_notice_of_copyright_is_known_by_its_beginning() -> None:
    assert is_rights("   Copyright 2031 Courier")
    assert is_rights("© 2031 Courier")
    assert not is_rights("The copyright is ours")


def test_a_length_in_minutes_is_no_word_count() -> None:
    assert word_count("about 5 minutes") is None
    assert word_count("1,355 words") == 1355

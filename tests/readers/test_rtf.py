import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.errors import ReadError
from copydesk.readers import Document, ReadArticle, read
from copydesk.readers.rtf import lines

FONTS = (
    r"{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fswiss\fcharset204 Arial Cyr;}{\f2\fnil\fcharset178 Arial;}"
    r"{\f3\ftech\fcharset2 Symbol;}{\f4\fnil\fcharset128 MS Mincho;}}"
)


def document(body: str | bytes, name: str = "story.rtf", head: str = FONTS) -> Document:
    raw = body if isinstance(body, bytes) else body.encode("cp1252")
    return Document.of_bytes(name, rb"{\rtf1\ansi\ansicpg1252\deff0" + head.encode() + raw + b"}")


def text(body: str | bytes) -> str:
    return "\n".join(lines(document(body)))


def article(body: str | bytes, name: str = "story.rtf") -> ReadArticle:
    """The one article in the bytes."""
    (reading,) = read(document(body, name))
    assert isinstance(reading, ReadArticle)
    return reading


def reason(raw: bytes) -> str:
    """Why the bytes cannot be read."""
    with pytest.raises(ReadError) as caught:
        list(read(Document.of_bytes("story.rtf", raw)))
    return str(caught.value)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (r"Gesandte \'fcber Lorvan \endash  \ldblquote ja\rdblquote", "Gesandte über Lorvan – “ja”"),
        (r"\f1 \'cb\'ee\'f0\'e2\'e0\'ed\f0  \'e9", "Лорван é"),
        (r"{\f1\'cb}{\f0\'e9}", "Лé"),
        (r"\f2 \'e1\'e6\'d1\'dd\'c7\'e4", "لورفان"),
        (r"\f4 \'93\'fa\'96\'7b", "日本"),
        (r"\u1051?\u1086\'3f\u-3?", "Ло\ufffd"),
        (r"{\uc2\u1051\'8d\'8d}{\uc0\u1086 x}", "Лоx"),
        (r"\u-10179?\u-8704?", "😀"),
        (r"\u128512?", "😀"),
        (r"a\~b\-c\_d\{\}\\", "a\xa0b\xadc\u2011d{}\\"),
        (r"{\f3\'b7}", "•"),
    ],
)
def test_characters_are_those_of_their_encoding(body: str, expected: str) -> None:
    assert text(body) == expected


def test_characters_beyond_ascii_are_read_as_they_stand() -> None:
    assert text("Gesandte über".encode("cp1252")) == "Gesandte über"
    assert text("Посланники Лорвана".encode()) == "Посланники Лорвана"


def test_a_code_page_of_the_document_counts_where_the_font_has_none() -> None:
    raw = rb"{\rtf1\ansi\ansicpg1251{\fonttbl{\f0 Arial;}}\f0 \'cb\'ee\'f0\'e2\'e0\'ed}"
    assert lines(Document.of_bytes("a.rtf", raw)) == ["Лорван"]


def test_paragraphs_and_breaks_are_lines() -> None:
    assert lines(document("One\\par\\par Two\\line three\\\nFour")) == ["One", "", "Two", "three", "Four"]


def test_cells_are_set_apart_by_tabs() -> None:
    row = r"\trowd\cellx1\cellx2\pard\intbl {}\cell {}\cell\row"
    body = rf"Before\par{row.format('Port', 'Ships')}{row.format('Lorvan', '12')}\pard After\par"
    assert lines(document(body)) == ["Before", "Port\tShips", "Lorvan\t12", "After"]


def test_a_row_that_does_not_say_it_is_in_a_table_is_one() -> None:
    assert lines(document(r"\trowd\cellx1 a\cell b\cell\row c")) == ["a\tb", "c"]


def test_notes_stand_below_the_text() -> None:
    assert lines(document(r"Met{\footnote\pard Why.\par} again.\par")) == ["Met[1] again.", "[1] Why."]


def test_a_text_box_follows_its_paragraph_once() -> None:
    box = r"{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt box\par}}{\shprslt{\*\do box}}}"
    assert lines(document(rf"{box}host\par next")) == ["host", "box", "next"]


@pytest.mark.parametrize(
    "gone",
    [
        r"{\v hidden}",
        r"\v hidden\v0 ",
        r"{\deleted gone}",
        r"{\*\atnid AP}{\*\annotation why?}",
        r"{\header Meridian}{\footerf 1}",
        r"{\pict\wmetafile8 0123abc}",
        r"{\*\unknown x{y}}",
        r"{\field{\*\fldinst HYPERLINK x}}",
        r"{\xe entry}",
        "{\\pict\\bin4 }}{{}",
        r"{\listtext\f3\'b7\tab}",
    ],
)
def test_what_is_no_text_is_left_out(gone: str) -> None:
    assert text(rf"a{gone}b") == "ab"


def test_links_and_insertions_are_kept() -> None:
    assert text(r"{\field{\*\fldinst HYPERLINK x}{\fldrslt link}} {\revised new}") == "link new"


def test_a_group_in_two_versions_gives_that_in_unicode() -> None:
    assert text(r"a{\upr{b}{\*\ud{\u1051?}}}c") == "aЛc"
    assert text(r"a{\header{\upr{b}{\*\ud{\u1051?}}}}c") == "ac"


def test_a_hidden_paragraph_leaves_no_empty_line() -> None:
    assert lines(document(r"a\par{\v x\par}b")) == ["a", "b"]


def test_the_information_fills_what_the_text_leaves_open() -> None:
    head = r"{\info{\title Harbour talks in Lorvan}{\author \u1040?nna}{\creatim\yr2031\mo9\dy6\hr10}}"
    read_back = article(rf"{head}On Friday\par envoys met.")
    assert read_back.draft.title == "Harbour talks in Lorvan"
    assert (read_back.draft.byline, read_back.draft.published) == ("Аnna", "2031-09-06")
    assert {"title", "byline", "published"} <= read_back.guessed
    assert read_back.draft.text == "On Friday\n\nenvoys met."


def test_a_wire_story_tells_its_date_and_agency_itself() -> None:
    read_back = article(r"6 Sep 2031 22:22\par Envoys meet\par LORVAN. Sept 6 (Meridian) - Envoys met.\par")
    assert (read_back.draft.published, read_back.draft.agency) == ("2031-09-06T22:22:00", "Meridian")


def test_a_headline_is_known_by_its_style() -> None:
    styles = r"{\stylesheet{\ql Normal;}{\s1\b heading 1;}{\s15 Title;}{\*\cs10 Default;}}"
    assert article(rf"{styles}\pard Lorvan\par\s1 Envoys meet\par\pard More.").draft.title == "Envoys meet"
    read_back = article(rf"{styles}\pard Lorvan\par\s15 Envoys meet\par\pard More.")
    assert "title" not in read_back.guessed


def test_what_is_behind_the_document_is_no_text() -> None:
    assert text("a}b") == "a"


def test_a_document_that_breaks_off_says_so() -> None:
    (reading,) = read(Document.of_bytes("story.rtf", rb"{\rtf1 Envoys met{\b in Lor"))
    assert isinstance(reading, ReadArticle)
    assert reading.draft.text == "Envoys metin Lor"
    assert "breaks off" in str(reading.remarks[0])


@pytest.mark.parametrize("raw", [b" ", b"words", b"{\\rt", b"\x00" * 100])
def test_what_is_no_rich_text_is_damaged(raw: bytes) -> None:
    assert "is damaged" in reason(raw)


def test_a_document_without_text_is_refused() -> None:
    assert "has no text in it" in reason(rb"{\rtf1\ansi{\pict 00}}")


def test_rich_text_under_the_ending_of_word_is_read() -> None:
    assert article("Envoys met.", "story.doc").draft.text == "Envoys met."


@pytest.mark.parametrize(
    "body",
    [
        b"{" * 100_000,
        b"}" * 100_000,
        b"\\'" * 100_000,
        rb"{\footnote" * 5000,
        b"\\u1 " * 50_000,
        b"\\*" * 100_000,
    ],
    ids=["open", "closed", "bytes", "notes", "characters", "stars"],
)
def test_what_never_ends_comes_to_an_end(body: bytes) -> None:
    try:
        lines(document(body))
    except ReadError as error:
        assert "damaged" in str(error)


TOKENS = st.sampled_from(
    [
        *(
            b"{",
            b"}",
            b"\\par ",
            b"\\cell ",
            b"\\row ",
            b"\\trowd ",
            b"\\intbl ",
            b"\\pard ",
            b"\\plain ",
            b"a",
        ),
        *(
            b"\\'e9",
            b"\\u1051?",
            b"\\u-10179 ",
            b"\\uc9 ",
            b"\\*",
            b"\\footnote ",
            b"\\shptxt ",
            b"\\v ",
            b"\n",
        ),
        *(
            b"\\f1 ",
            b"\\f9 ",
            b"\\fonttbl ",
            b"\\fcharset128 ",
            b"\\info ",
            b"\\title ",
            b"\\stylesheet ",
            b";",
        ),
        *(
            b"\\upr ",
            b"\\ud ",
            b"\\bin3 ",
            b"\\bin-3 ",
            b"\\ansicpg99999 ",
            b"\\",
            b"\\\n",
            b"\xff",
            b"\\s3 ",
        ),
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(TOKENS | st.binary(max_size=5), max_size=60).map(b"".join))
def test_any_tokens_give_an_article_or_a_reason(body: bytes) -> None:
    try:
        readings = list(read(Document.of_bytes("story.rtf", rb"{\rtf1" + body)))
    except ReadError:
        return
    assert all(isinstance(reading, ReadArticle) for reading in readings)

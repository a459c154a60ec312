from copydesk.readers.blocks import Block, Kind, lines_of, row_of, text_of


def test_paragraphs_get_an_empty_line_between_them() -> None:
    assert text_of([Block("One"), Block("Two ")]) == "One\n\nTwo"


def test_items_and_rows_stay_together() -> None:
    blocks = [Block("Before"), *(Block(text, kind=Kind.ITEM) for text in "ab"), Block("1\t2", kind=Kind.ROW)]
    assert text_of(blocks) == "Before\n\na\nb\n\n1\t2"


def test_empty_paragraphs_that_are_meant_stay() -> None:
    assert text_of([Block(text) for text in ("One", "more", "", "Two")]) == "One\nmore\n\nTwo"


def test_a_stray_empty_paragraph_changes_nothing() -> None:
    assert text_of([Block(text) for text in ("", *"abcde")]) == "\n\n".join("abcde")


def test_nothing_is_no_text() -> None:
    assert text_of([]) == text_of([Block(""), Block(" ")]) == ""


def test_a_break_within_a_paragraph_begins_a_line() -> None:
    assert lines_of([Block("a\nb"), Block("")]) == ["a", "b", ""]


def test_a_row_has_tabs_between_its_cells() -> None:
    assert row_of([[Block("a"), Block("b")], [], [Block("c\nd")]]) == [Block("a b\t\tc d", kind=Kind.ROW)]


def test_a_table_that_only_lays_out_gives_paragraphs() -> None:
    story = [Block(text) for text in "abcde"]
    assert row_of([story]) == story
    assert row_of([[Block("Photo")], story]) == [Block("Photo"), *story]

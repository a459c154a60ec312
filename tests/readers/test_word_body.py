import io

import pytest

from copydesk.errors import ReadError
from copydesk.readers.blocks import lines_of
from copydesk.readers.word_body import SPACES, WordText
from copydesk.readers.xml_events import walk

ROOT = (
    '<w:document xmlns:w="{space}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><w:body>{body}</w:body></w:document>'
)


def parsed(body: str, space: str = SPACES[0]) -> WordText:
    text = WordText()
    walk(io.BytesIO(ROOT.format(space=space, body=body).encode()), text, "story.docx")
    return text


def lines(body: str) -> list[str]:
    return lines_of(parsed(body).builder.blocks())


def run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"


def paragraph(inside: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{inside}</w:p>"


@pytest.mark.parametrize("space", SPACES, ids=["transitional", "strict"])
def test_both_kinds_of_the_standard_are_read(space: str) -> None:
    assert lines_of(parsed(paragraph(run("Text")), space).builder.blocks()) == ["Text"]


def test_insertions_are_kept_and_deletions_dropped() -> None:
    body = paragraph(
        run("old ") + f"<w:ins>{run('new')}</w:ins><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
    )
    assert lines(body) == ["old new"]


def test_what_was_moved_stands_where_it_went() -> None:
    assert lines(
        paragraph(f"<w:moveFrom>{run('a')}</w:moveFrom>{run('b')}<w:moveTo>{run('a')}</w:moveTo>")
    ) == ["ba"]


def test_a_paragraph_whose_end_is_deleted_runs_on() -> None:
    assert lines(paragraph(run("a"), "<w:rPr><w:del/></w:rPr>") + paragraph(run("b"))) == ["ab"]
    assert lines(paragraph(run("a"), "<w:rPr><w:del/></w:rPr>")) == ["a"]


def test_a_deleted_row_is_dropped() -> None:
    row = "<w:tr><w:trPr>{}</w:trPr><w:tc>" + paragraph(run("{}")) + "</w:tc></w:tr>"
    assert lines(f"<w:tbl>{row.format('<w:del/>', 'a')}{row.format('', 'b')}</w:tbl>") == ["b"]


def test_hidden_text_is_dropped() -> None:
    hidden = run("hidden", "<w:vanish/>") + run("shown", '<w:vanish w:val="0"/>')
    assert lines(paragraph(hidden)) == ["shown"]


def test_a_hidden_paragraph_leaves_no_empty_line() -> None:
    hidden = paragraph(run("x", "<w:vanish/>"), "<w:rPr><w:vanish/></w:rPr>")
    assert lines(hidden + paragraph(run("y"))) == ["y"]


def test_a_text_box_follows_its_paragraph_once() -> None:
    box = f"<w:txbxContent>{paragraph(run('box'))}</w:txbxContent>"
    both = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    assert lines(paragraph(f"<w:r>{both}</w:r>{run('host')}") + paragraph(run("next"))) == [
        "host",
        "box",
        "next",
    ]


def test_tab_stops_are_no_tabs() -> None:
    assert lines(paragraph("<w:r><w:tab/></w:r>" + run("a"), "<w:tabs><w:tab/></w:tabs>")) == ["\ta"]


def test_breaks_are_lines() -> None:
    assert lines(paragraph(run("a") + "<w:r><w:br/><w:cr/></w:r>" + run("b"))) == ["a", "", "b"]


def test_a_control_nobody_filled_in_is_empty() -> None:
    control = "<w:sdt><w:sdtPr>{}</w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
    empty = control.format("<w:showingPlcHdr/>", run("Click here"))
    assert lines(paragraph(empty + control.format("", run("filled")))) == ["filled"]


def test_links_and_fields_give_their_text() -> None:
    field = '<w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>' + run("result")
    assert lines(paragraph(f"<w:hyperlink>{run('link ')}</w:hyperlink>{field}")) == ["link result"]


def test_formulas_have_text() -> None:
    assert lines(paragraph("<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>")) == ["x+1"]


def test_symbols_that_mean_something_without_their_font_are_kept() -> None:
    symbols = "".join(f'<w:r><w:sym w:char="{code}"/></w:r>' for code in ("F0B7", "2192", "F04A", "x"))
    assert lines(paragraph(symbols)) == ["•→"]


def test_notes_are_numbered_as_they_are_cited() -> None:
    cited = paragraph(run("a") + '<w:r><w:footnoteReference w:id="7"/></w:r>' + run("b"))
    text = parsed(cited + f'<w:footnote w:id="7">{paragraph(run("note"))}</w:footnote>')
    assert lines_of(text.builder.blocks()) == ["a[1]b", "[1] note"]


def test_space_that_lays_out_the_xml_is_no_text() -> None:
    assert lines(paragraph("\n  <w:r>\n<w:t>a\n   b</w:t>\n</w:r>\n")) == ["a    b"]


def test_tables_within_tables_come_to_an_end() -> None:
    deep = 5000
    with pytest.raises(ReadError, match="damaged"):
        lines("<w:tbl><w:tr><w:tc>" * deep + "</w:tc></w:tr></w:tbl>" * deep)


def test_misplaced_elements_do_no_harm() -> None:
    assert lines(f"<w:tc>{paragraph('')}</w:tc><w:t>x</w:t><w:pStyle/><w:numPr/><w:vanish/><w:br/>") == [""]

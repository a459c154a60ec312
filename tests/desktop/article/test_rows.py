import pytest
from tests.desktop.article.conftest import Shown

from copydesk.desktop.article.rows import Row


def rows(shown: Shown) -> list[Row]:
    return list(shown.view._sheet.rows_between(0, 400))


def marked(row: Row) -> list[int]:
    return [placed.highlight.annotation for placed in row.placed]


@pytest.fixture
def marks(shown: Shown) -> Shown:
    shown.mention("Velmora Ferry Board")
    shown.passage("We can start in May")
    shown.show()
    return shown


def test_a_row_tells_what_is_marked_in_its_line(marks: Shown) -> None:
    found = {number for row in rows(marks) for number in marked(row)}
    assert found == {1, 2}
    assert [row.line.start for row in rows(marks)] == sorted({row.line.start for row in rows(marks)})


def test_rows_stay_until_something_in_them_changes(marks: Shown) -> None:
    before = rows(marks)
    assert all(one is other for one, other in zip(before, rows(marks), strict=True))
    marks.view.apply([marks.mention("Ilse Marden")], [])
    after = rows(marks)
    changed = [row for row in after if not any(row is one for one in before)]
    assert len(changed) == 1
    assert 3 in marked(changed[0])


def test_rows_are_made_anew_with_the_layout(marks: Shown) -> None:
    before = rows(marks)
    marks.view.set_font_size(20)
    assert not any(row is one for row in rows(marks) for one in before)


def test_another_name_is_shown_once_it_is_told(marks: Shown) -> None:
    marks.view.set_names(lambda annotation: f"Name {annotation.id}")
    labels = [label.text for note in marks.view._sheet.notes_between(0, 400) for label in note.labels]
    assert labels == ["Name 2"]


def test_what_is_dragged_is_in_the_rows_that_it_would_be_in(marks: Shown) -> None:
    sheet = marks.view._sheet
    (mention,) = sheet.index.of(1)
    far = marks.span("Paragraph 1")
    sheet.rows.preview = mention._replace(end=far.end)
    sheet.rows.forget([sheet.rows.preview])
    line = sheet.line_of(far.start)
    assert line is not None
    (row,) = [row for row in sheet.rows_between(0, line.bottom) if row.line.start == line.start]
    assert 1 in marked(row)


def test_the_bar_of_a_quotation_goes_on_through_a_blank_line(shown: Shown) -> None:
    shown.text = "First words of a long statement.\n\nIts last words. More."
    shown.quotation("First words of a long statement.\n\nIts last words.")
    shown.mention("statement.\n\nIts")
    shown.show()
    assert [marked(row) for row in rows(shown)] == [[1, 2], [1], [1, 2]]

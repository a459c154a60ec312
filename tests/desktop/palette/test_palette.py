"""The palette in the real window: opened, typed into, left, and what a row does."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.builders import story, write_stories
from tests.desktop.driving import Control, Key, every, focus, hint, only, press, select, type_text

from copydesk.desktop import menus
from copydesk.desktop.action_set import plain, words
from copydesk.desktop.actions import specs
from copydesk.desktop.keymap import Keymap
from copydesk.desktop.palette.rows import RowKind, parsed
from copydesk.desktop.workbench import Workbench
from copydesk.domain.annotation import Mention, Passage
from copydesk.domain.dataset import EntryKind
from copydesk.domain.span import Span
from copydesk.session.codebook import Entry


def ask(bench: Workbench, text: str = "") -> list[str]:
    """Open the palette, type, and give the titles that are offered."""
    press(Key.Key_K, Control)
    assert focus() is bench.palette.view.field
    type_text(text)
    return [row.title for row in bench.palette.view.model.rows]


def test_it_opens_over_the_window_and_gives_the_focus_back(bench: Workbench) -> None:
    for before in (bench.window.view, bench.window.tagging.picker.field, bench.window.articles.list):
        before.setFocus()
        ask(bench)
        press(Key.Key_Escape)
        assert not bench.palette.view.isVisible()
        assert focus() is before


def test_its_key_closes_it_and_a_click_beside_it_too(bench: Workbench) -> None:
    ask(bench)
    press(Key.Key_K, Control)
    assert not bench.palette.view.isVisible()
    ask(bench)
    QTest.mouseClick(
        bench.palette.view, Qt.MouseButton.LeftButton, pos=bench.palette.view.rect().bottomLeft()
    )
    assert not bench.palette.view.isVisible()
    assert focus() is bench.window.view


def test_it_goes_when_the_focus_goes_elsewhere(bench: Workbench) -> None:
    ask(bench)
    bench.window.articles.list.setFocus()
    assert not bench.palette.view.isVisible()
    assert focus() is bench.window.articles.list


def test_every_action_is_found_by_its_words(bench: Workbench) -> None:
    finder = bench.palette._finder
    finder.prepare(bench.desk.session, bench.window.articles.model.rows())
    missed: list[str] = []
    for spec in specs():
        title = plain(words(spec)).rstrip("…")
        cut = title.casefold()[: max(len(title) - 2, 3)]
        for typed in (title, f">{title}", cut, f"{menus.path(spec)} {title}"):
            if spec.id not in [row.key for row in finder.find(typed)]:
                missed.append(typed)
    assert missed == []


def test_an_action_is_run_where_the_focus_was(bench: Workbench) -> None:
    assert ask(bench, "zoom in")[0] == "Zoom in"
    size = bench.settings.value.font_size
    press(Key.Key_Return)
    assert bench.settings.value.font_size == size + 1
    assert focus() is bench.window.view


def test_what_cannot_be_done_now_is_shown_with_why_and_stays(bench: Workbench) -> None:
    assert ask(bench, "> set speaker")[0] == "Set speaker"
    row = bench.palette.view.current
    assert row is not None
    assert row.why_not == "Select a quotation first"
    press(Key.Key_Return)
    assert bench.palette.view.isVisible()
    assert bench.palette.view.hint.text() == "Select a quotation first."


def test_keys_in_its_field_are_its_own(bench: Workbench) -> None:
    ask(bench, "zoom")
    press(Key.Key_Return, Control)
    assert bench.desk.article is not None
    assert bench.desk.article.status == "new"  # Ctrl+Enter marks articles done elsewhere


def test_an_article_is_found_by_title_agency_and_day_and_opened(bench: Workbench, tmp_path) -> None:
    assert bench.desk.session is not None
    bench.desk.session.articles.import_paths(write_stories(tmp_path / "more", [story(5), story(6)]))
    assert ask(bench, "/ timetable 6 2031-05-07")[0].startswith("Story 6")
    press(Key.Key_Return)
    assert bench.desk.article is not None
    assert bench.desk.article.title.startswith("Story 6")
    assert focus() is bench.window.view
    assert ask(bench)[0].startswith("Story 6")


def test_selected_words_are_tagged_with_the_entry(bench: Workbench) -> None:
    assert bench.desk.session is not None
    bench.desk.session.codebook.add_actor("Kestrel Port Authority", aliases=("KPA",))
    select(bench, "Kestrel Port Authority")
    assert ask(bench, "@kpa") == ["Kestrel Port Authority"]
    assert "tag “Kestrel Port Authority” with it" in bench.palette.view.hint.text()
    press(Key.Key_Return)
    assert bench.desk.name_of(only(bench, Mention)) == "Kestrel Port Authority"
    assert focus() is bench.window.view


def test_without_selected_words_it_goes_from_tag_to_tag(bench: Workbench) -> None:
    session, article = bench.desk.session, bench.desk.article
    assert session is not None
    assert article is not None
    topic = session.codebook.add_topic("Ports")
    for place in ("Kestrel", "the authority"):
        session.tagging.tag_topic(article.id, (select(bench, place),), topic)
    first, second = sorted(every(bench, Passage), key=lambda each: each.spans)
    bench.window.view.select(Span(0, 1))
    bench.desk.select(None)
    for expected in (first, second, first):
        ask(bench, "#ports")
        press(Key.Key_Return, Control)
        assert bench.desk.selected == expected.id
    assert hint(bench) == "Ports: tag 1 of 2"


def test_an_entry_without_tags_here_says_so(bench: Workbench) -> None:
    assert bench.desk.session is not None
    bench.desk.session.codebook.add_actor("Ilse Marden")
    ask(bench, "@ilse")
    press(Key.Key_Return, Control)
    assert hint(bench) == "Ilse Marden is not tagged in this article."


def test_a_new_actor_is_found_at_once_and_a_deleted_one_is_not(bench: Workbench) -> None:
    assert bench.desk.session is not None
    actor = bench.desk.session.codebook.add_actor("Ilse Marden")
    assert ask(bench, "marden") == ["Ilse Marden"]
    press(Key.Key_Return, Control)
    bench.desk.session.merging.delete(Entry(EntryKind.ACTOR, actor))
    assert "Ilse Marden" not in ask(bench)


def test_used_last_comes_first(bench: Workbench) -> None:
    for typed in ("zoom out", "next pane"):
        ask(bench, typed)
        press(Key.Key_Return)
    bench.window.view.setFocus()
    assert ask(bench)[:2] == ["Next pane", "Zoom out"]
    press(Key.Key_Escape)
    assert ask(bench, "@") == []


def test_the_rows_are_walked_with_keys(bench: Workbench) -> None:
    titles = ask(bench, ">")
    view = bench.palette.view
    for key, place in (
        (Key.Key_Down, 1),
        (Key.Key_Tab, 2),
        (Key.Key_Up, 1),
        (Key.Key_PageDown, 12),
        (Key.Key_PageUp, 1),
        (Key.Key_Up, 0),
        (Key.Key_Up, len(titles) - 1),
        (Key.Key_Down, 0),
    ):
        press(key)
        assert view.list.currentIndex().row() == place
    type_text("zzzzqq")
    assert view.current is None
    assert view.hint.text() == "Nothing has these letters."
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert view.isVisible()


def test_rows_show_the_keys_that_act_now(bench: Workbench) -> None:
    bench.window.actions_.set_keys(Keymap(specs(), {"zoom_in": "F7"}))
    ask(bench, "> zoom in")
    row = bench.palette.view.current
    assert row is not None
    assert (row.keys, row.detail) == ("F7", "View")


def test_it_opens_with_the_key_it_was_given(bench: Workbench) -> None:
    bench.window.actions_.set_keys(Keymap(specs(), {"palette": "Ctrl+Shift+P"}))
    press(Key.Key_K, Control)
    assert not bench.palette.view.isVisible()
    press(Key.Key_P, Control | Qt.KeyboardModifier.ShiftModifier)
    assert bench.palette.view.isVisible()
    press(Key.Key_P, Control | Qt.KeyboardModifier.ShiftModifier)
    assert not bench.palette.view.isVisible()


@pytest.mark.parametrize(
    ("typed", "kinds", "query"),
    [
        ("zoom", tuple(RowKind), "zoom"),
        (" > zoom ", (RowKind.ACTION,), "zoom"),
        ("@", (RowKind.ACTOR,), ""),
        ("#a b", (RowKind.TOPIC,), "a b"),
        ("/x", (RowKind.ARTICLE,), "x"),
        ("", tuple(RowKind), ""),
    ],
)
def test_a_sign_asks_for_one_kind(typed: str, kinds: tuple[RowKind, ...], query: str) -> None:
    assert parsed(typed) == (kinds, query)


class Painted(QObject):
    """Notes where, in the window, a widget is painted."""

    def __init__(self, widget: QWidget):
        super().__init__(widget)
        self.rects: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QPaintEvent) and isinstance(watched, QWidget):
            place = watched.mapTo(watched.window(), QPoint(0, 0))
            self.rects += [event.rect().translated(place)]
        return False


def test_typing_paints_nothing_below_the_rows(bench: Workbench) -> None:
    """But where something else changes there: a window may get the handles between its panels late."""
    ask(bench)
    painted, rows, clean = Painted(bench.window.view.viewport()), bench.palette.view.list, 0
    for letter in "anananan":
        bench.palette.view.raise_()
        QApplication.processEvents()
        painted.rects.clear()
        type_text(letter)
        QApplication.processEvents()
        under = rows.rect().translated(rows.mapTo(bench.window, QPoint(0, 0)))
        clean += rows.isVisible() and not any(one.intersects(under) for one in painted.rects)
        bench.palette.view.field.clear()
    assert clean > 0

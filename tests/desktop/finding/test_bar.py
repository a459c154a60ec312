"""Finding in the article, with keys, in the real window."""

import threading
from collections.abc import Generator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.builders import MANY_SCRIPTS, story, write_stories
from tests.desktop.driving import (
    Alt,
    Control,
    Key,
    Shift,
    every,
    focus,
    press,
    select,
    text_of,
    type_text,
    words_of,
)

from copydesk.desktop.finding import finder
from copydesk.desktop.workbench import Workbench
from copydesk.domain.annotation import Mention
from copydesk.domain.pattern import TextQuery
from copydesk.domain.progress import Progress
from copydesk.domain.span import Span


def find(bench: Workbench, words: str) -> None:
    press(Key.Key_F, Control)
    type_text(words)


def said(bench: Workbench) -> str:
    return bench.window.find_bar.count.accessibleName()


def selected(bench: Workbench) -> str:
    span = bench.window.view.selection()
    return span.of(text_of(bench)) if span else ""


def starts(bench: Workbench) -> int:
    span = bench.window.view.selection()
    assert span is not None
    return span.start


def test_typing_selects_the_first_hit_and_counts(bench: Workbench) -> None:
    find(bench, "quay")
    assert focus() is bench.window.find_bar.field
    assert said(bench) == "1 of 4"
    assert starts(bench) == text_of(bench).index("quay")
    assert bench.window.find_bar.isVisible()


def test_enter_goes_on_and_over_the_end_and_says_so(bench: Workbench) -> None:
    find(bench, "quay")
    for wished in ("2 of 4", "3 of 4", "4 of 4", "1 of 4, from the start again", "2 of 4"):
        press(Key.Key_Return)
        assert said(bench) == wished
    press(Key.Key_Return, Shift)
    press(Key.Key_Return, Shift)
    assert said(bench) == "4 of 4, from the end again"


def test_keys_step_in_the_text_too_from_where_the_caret_is(bench: Workbench) -> None:
    find(bench, "quay")
    press(Key.Key_Escape)
    assert focus() is bench.window.view
    assert not bench.window.find_bar.isVisible()
    assert selected(bench) == "quay"
    bench.window.view.select(Span(len(text_of(bench)) - 2, len(text_of(bench)) - 1))
    press(Key.Key_F3, Shift)
    assert said(bench) == "4 of 4"
    assert bench.window.find_bar.isVisible()
    assert focus() is bench.window.view
    press(Key.Key_F3)
    assert said(bench) == "1 of 4, from the start again"


def test_the_current_hit_is_tagged_right_away(bench: Workbench) -> None:
    find(bench, "KPA")
    press(Key.Key_Return)
    press(Key.Key_Escape)
    press(Key.Key_A)
    press(Key.Key_Return)
    (mention,) = every(bench, Mention)
    assert words_of(bench, mention) == ["KPA"]
    assert mention.spans[0].start == text_of(bench).rindex("KPA")


def test_the_field_starts_with_the_selected_words(bench: Workbench) -> None:
    span = select(bench, "northern quay", 1)
    press(Key.Key_F, Control)
    assert bench.window.find_bar.field.text() == "northern quay"
    assert bench.window.find_bar.field.selectedText() == "northern quay"
    assert said(bench) == "2 of 2"
    assert bench.window.view.selection() == span


def test_case_and_whole_words_have_keys(bench: Workbench) -> None:
    find(bench, "union")
    assert said(bench).endswith("of 3")
    press(Key.Key_C, Alt)
    assert bench.window.find_bar.field.text() == "union"
    assert said(bench).endswith("of 2")
    bench.window.find_bar.field.setText("port")
    assert said(bench).endswith("of 2")
    press(Key.Key_W, Alt)
    assert said(bench).endswith("of 1")


def test_a_regular_expression_finds_and_a_malformed_one_is_told(qtbot: QtBot, bench: Workbench) -> None:
    press(Key.Key_F, Control)
    press(Key.Key_R, Alt)
    type_text("K[A-Z]A")
    qtbot.waitUntil(lambda: said(bench) == "1 of 2")
    type_text("(")
    qtbot.waitUntil(lambda: not bench.finding.busy)
    assert "regular expression" in bench.window.find_bar.problem.text()
    assert bench.window.find_bar.problem.isVisible()
    assert bench.window.find_bar.isVisible()
    assert not bench.window.find_bar.next.isEnabled()


def test_nothing_found_is_said(bench: Workbench) -> None:
    find(bench, "submarine")
    assert said(bench) == "Not found"
    press(Key.Key_Return)
    assert said(bench) == "Not found"


def test_another_article_is_searched_without_moving_in_it(qtbot: QtBot, bench: Workbench) -> None:
    assert bench.desk.session is not None
    bench.desk.session.articles.import_paths(
        write_stories(bench.desk.session.path.parent / "more", [story(1) + "No quay here.\n"])
    )
    find(bench, "quay")
    bench.desk.show_article(2)
    qtbot.waitUntil(lambda: said(bench).startswith("1 hit"))
    wished = QColor(bench.look.theme.hit)
    page = bench.window.view.viewport().grab().toImage()
    assert any(page.pixelColor(x, y) == wished for y in range(page.height()) for x in range(page.width()))
    assert bench.window.view.selection() is None
    bench.desk.show_article(None)
    assert not bench.window.find_bar.isVisible()


def test_a_long_text_is_searched_beside_the_window(qtbot: QtBot, bench: Workbench) -> None:
    assert bench.desk.session is not None
    folder = bench.desk.session.path.parent / "more"
    text = "A long story\n\n" + "The buoy rang again, and nobody came to see.\n\n" * 6_000
    bench.desk.session.articles.import_paths(write_stories(folder, [text]))
    bench.desk.show_article(2)
    find(bench, "buoy")
    qtbot.waitUntil(lambda: said(bench) == "1 of 6,000")
    press(Key.Key_Return, Shift)
    assert "from the end again" in said(bench)
    assert selected(bench) == "buoy"


def test_a_key_right_after_the_hits_came_steps_at_once(qtbot: QtBot, bench: Workbench) -> None:
    """The search has not ended then, but all its hits are there."""
    find(bench, "quay")
    bench.finding._finder._feed._current = object()  # type: ignore[assignment] # pyright: ignore[reportPrivateUsage] - between the two
    press(Key.Key_Return)
    bench.finding._finder._feed._current = None  # pyright: ignore[reportPrivateUsage] - as it was
    assert said(bench) == "2 of 4"


def test_closing_the_project_forgets_what_was_looked_for(bench: Workbench) -> None:
    find(bench, "quay")
    bench.projects.close()
    assert bench.window.find_bar.field.text() == ""
    assert not bench.window.find_bar.isVisible()


def test_closing_the_project_waits_for_the_search(
    qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, ended = threading.Event(), threading.Event()

    def endless(_query: TextQuery, _text: str, progress: Progress) -> Generator[list[Span]]:
        try:
            begun.set()
            while True:
                progress(0, 1)
            yield []
        finally:
            ended.set()

    monkeypatch.setattr(finder, "_found_in", endless)
    find(bench, "quay")
    press(Key.Key_R, Alt)
    assert begun.wait(5)
    told: list[bool] = []
    bench.desk.closing.connect(lambda: told.append(ended.is_set()))  # after whoever was connected before
    bench.projects.close()
    assert told == [True]
    assert not bench.finding.busy


def test_the_buttons_step(bench: Workbench) -> None:
    find(bench, "quay")
    QTest.mouseClick(bench.window.find_bar.next, Qt.MouseButton.LeftButton)
    assert said(bench) == "2 of 4"
    QTest.mouseClick(bench.window.find_bar.previous, Qt.MouseButton.LeftButton)
    assert said(bench) == "1 of 4"
    QTest.mouseClick(bench.window.find_bar.close_button, Qt.MouseButton.LeftButton)
    assert focus() is bench.window.view


@pytest.mark.parametrize("words", ["الوزيرة", "quoted", "👩"])
def test_every_script_is_found(bench: Workbench, words: str) -> None:
    assert bench.desk.session is not None
    bench.desk.session.articles.import_paths(
        write_stories(bench.desk.session.path.parent / "more", [MANY_SCRIPTS])
    )
    bench.desk.show_article(2)
    press(Key.Key_F, Control)
    bench.window.find_bar.field.setText(words)
    assert selected(bench) == words


def test_escape_in_the_text_puts_the_bar_away_too(bench: Workbench) -> None:
    find(bench, "quay")
    bench.window.view.setFocus()
    press(Key.Key_Escape)
    assert not bench.window.find_bar.isVisible()
    assert focus() is bench.window.view

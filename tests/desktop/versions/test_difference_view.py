"""Two texts are shown as one, in both themes and however many their differences."""

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from copydesk.desktop.look import Look
from copydesk.desktop.versions import difference_view
from copydesk.desktop.versions.difference_view import DifferenceView


def fail(error: BaseException) -> None:
    raise error


def shown(qtbot: QtBot, look: Look, first: str, second: str) -> DifferenceView:
    view = DifferenceView(look, fail)
    qtbot.addWidget(view)
    view.compare(first, second)
    qtbot.waitUntil(lambda: not view.busy)
    return view


def marked(view: DifferenceView) -> list[tuple[str, bool, bool]]:
    """Each character with whether it is struck through or underlined."""
    cursor = QTextCursor(view.document())
    found: list[tuple[str, bool, bool]] = []
    for place in range(len(view.toPlainText())):
        cursor.setPosition(place)
        cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
        style = cursor.charFormat()
        found.append((cursor.selectedText(), style.fontStrikeOut(), style.fontUnderline()))
    return found


def test_words_of_one_text_alone_are_struck_through_or_underlined(qtbot: QtBot) -> None:
    view = shown(qtbot, Look("light"), "the ferry sails", "the barge sails")
    signs = "".join("-" if gone else "+" if new else "." for _, gone, new in marked(view))
    assert view.toPlainText() == "the ferrybarge sails"
    assert signs == "....-----+++++......"


def test_another_theme_keeps_what_is_shown(qtbot: QtBot) -> None:
    look = Look("light")
    view = shown(qtbot, look, "one", "two")
    look.choose("dark")
    assert view.toPlainText() == "onetwo"
    view.rest()
    look.choose("light")
    assert view.toPlainText() == ""


def test_more_differences_than_anybody_reads_are_shown_as_one(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(difference_view, "_MOST_EDITS", 1)
    view = shown(qtbot, Look("light"), "a b c", "x b y")
    assert view.toPlainText() == "ax b c b y"

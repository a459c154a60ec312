"""A person's two hands: selecting words with the keyboard alone, or with the mouse alone."""

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot
from tests.builders import span_of
from tests.desktop.driving import Control, Key, Shift, press, text_of

from copydesk.desktop.article.geometry import runs
from copydesk.desktop.settings import Settings
from copydesk.desktop.workbench import Workbench
from copydesk.domain.span import Span
from copydesk.preferences import Preferences

LEFT = Qt.MouseButton.LeftButton


def select_by_key(bench: Workbench, words: str, nth: int = 0) -> Span:
    """Walk the caret to the words and select them with Shift, all by key presses."""
    view, wished = bench.window.view, span_of(text_of(bench), words, nth)
    assert view.hasFocus()
    press(Key.Key_Home, Control)
    while view.caret() < wished.start:
        before = view.caret()
        press(Key.Key_Right, Control)  # by words, and back by characters where that was too far
        if view.caret() > wished.start:
            press(Key.Key_Left, Control)
            while view.caret() < wished.start:
                press(Key.Key_Right)
        assert view.caret() > before or view.caret() >= wished.start
    while view.caret() < wished.end:
        press(Key.Key_Right, Shift)
    assert view.selection() == wished
    return wished


def select_by_mouse(bench: Workbench, words: str, nth: int = 0) -> Span:
    """Press the mouse before the first character, drag, let go behind the last one."""
    view, wished = bench.window.view, span_of(text_of(bench), words, nth)
    view.reveal(wished)
    start, end = _edge(bench, wished.start, "left"), _edge(bench, wished.end - 1, "right")
    port = view.viewport()
    QTest.mousePress(port, LEFT, pos=start)
    QTest.mouseMove(port, (start + end) / 2)
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, LEFT, pos=end)
    assert view.selection() == wished
    return wished


def _edge(bench: Workbench, offset: int, side: str) -> QPoint:
    sheet = bench.window.view._sheet  # pyright: ignore[reportPrivateUsage] - where a hand would point
    line = sheet.line_of(offset)
    assert line is not None
    run = runs(line, offset, offset + 1, sheet.offsets)[0]
    left = (side == "left") != run.right_to_left
    x = run.rect.left() + 0.5 if left else run.rect.right() - 0.5
    return QPointF(x, run.rect.center().y() - bench.window.view.verticalScrollBar().value()).toPoint()


def click(bench: Workbench, name: str) -> None:
    """Click a button of the tagging panel."""
    button = bench.window.findChild(QToolButton, f"button_{name}")
    assert isinstance(button, QToolButton)
    QTest.mouseClick(button, LEFT)


def reopened(bench: Workbench, qtbot: QtBot) -> Workbench:
    """Close the window, and open the same project in a new one."""
    assert bench.desk.session is not None
    path = bench.desk.session.path
    bench.window.close()
    again = Workbench(Settings(Preferences(coder="Bo", theme="dark")))
    qtbot.addWidget(again.window)
    again.window.show()
    again.projects.open(path)
    again.window.activateWindow()
    qtbot.waitUntil(again.window.isActiveWindow)
    again.desk.show_article(again.desk.session.articles.rows()[0].id if again.desk.session else None)
    again.window.view.setFocus()
    return again


def exported(bench: Workbench, folder: Path, name: str = "out.jsonl") -> tuple[bytes, list[dict[str, Any]]]:
    """What an export gives now: its bytes, and its lines as values."""
    assert bench.desk.session is not None
    out = folder / name
    bench.desk.session.datasets.export(out, "jsonl")
    content = out.read_bytes()
    return content, [json.loads(line) for line in content.decode("utf-8").split("\n") if line]

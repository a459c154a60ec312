"""Whatever a name says, it is shown as words: in every window, dialog, panel, tooltip, menu and message."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QGroupBox,
    QLabel,
    QMenu,
    QMessageBox,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.desktop.driving import text_of
from tests.hostile import hostile_session

from copydesk.desktop.actions import specs
from copydesk.desktop.language import translated
from copydesk.desktop.workbench import Workbench
from copydesk.errors import UserError
from copydesk.session import Session

MOST_ROWS = 60
NEVER = {"quit", "close_project", "open_sample", "new_project"}
"""What ends the test, or shows another project."""
LAST = ("delete_", "remove_", "clear_", "unlink", "undo", "redo", "merge_", "accept_all")
"""What takes away what is to be shown."""

HELD = re.compile(r"<(?:b>|img |script>|i>|!--)")
FIRST = re.compile(r"(?:[^<&\n]|&(?!lt;))*(?:&lt;|<!--|<[/\s]*(?P<tag>\w+)[^>]*>)")
KNOWN = {
    "qt",
    "b",
    "i",
    "img",
    "script",
    "br",
    "p",
    "span",
    "html",
    "body",
    "div",
    "table",
    "a",
    "h1",
    "font",
}
HALF = re.compile(r"(?<!&)(?:&&)*&(?:Co\b| Pepper)")
"""A sign that a menu or button would take for the mark of a key."""
FILLED = re.compile(r"__class__\}(?! ?(?:%|…|$|[\u2068\u2069\u200b\n]))|<class '")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = hostile_session(tmp_path / "desk")
    yield made
    made.close()


def looks_rich(text: str) -> bool:
    """As Qt::mightBeRichText has it, which is not there from Python: what stands first decides."""
    first = FIRST.match(text)
    return bool(first and (not first["tag"] or first["tag"].lower() in KNOWN))


def as_markup(text: str) -> str:
    """What is wrong with a text that Qt takes for HTML where it looks like it; empty if nothing is."""
    if not looks_rich(text):
        return ""
    shown = QTextDocumentFragment.fromHtml(text).toPlainText()
    inside = text.removeprefix("<qt>").removesuffix("</qt>").replace("<br>", "")
    return "" if not HELD.search(inside) and "\ufffc" not in shown else f"taken for markup: {text[:120]!r}"


def faults_of_text(text: str, *, keyed: bool = False) -> Iterator[str]:
    if keyed and HALF.search(text):
        yield f"a key is made of the sign in it: {text[:120]!r}"
    if FILLED.search(text):
        yield f"filled in twice: {text[:200]!r}"


def faults_of(widget: QWidget) -> Iterator[str]:
    """What one widget shows as something else than words."""
    yield as_markup(widget.toolTip())
    yield as_markup(widget.whatsThis())
    yield from faults_of_text(widget.toolTip())
    match widget:
        case QLabel():
            text, form = widget.text(), widget.textFormat()
            if form == Qt.TextFormat.AutoText:
                yield as_markup(text)
            elif form != Qt.TextFormat.PlainText and HELD.search(text):
                yield f"markup in a rich label: {text[:120]!r}"
            yield from faults_of_text(text, keyed=widget.buddy() is not None)
        case QMenu():
            yield from faults_of_text(widget.title(), keyed=True)
        case QAbstractButton():
            yield from faults_of_text(widget.text(), keyed=True)
        case QGroupBox():
            yield from faults_of_text(widget.title(), keyed=True)
        case QTabBar():
            for number in range(widget.count()):
                yield as_markup(widget.tabToolTip(number))
                yield from faults_of_text(widget.tabText(number), keyed=True)
        case QMessageBox():
            if widget.textFormat() == Qt.TextFormat.AutoText:
                yield as_markup(widget.text())
                yield as_markup(widget.informativeText())
        case QAbstractItemView():
            yield from faults_of_rows(widget)
        case _:
            pass


def faults_of_rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    waiting = [QModelIndex()] if model is not None else []
    seen = 0
    while waiting and seen < 5 * MOST_ROWS:
        above = waiting.pop()
        for row in range(min(model.rowCount(above), MOST_ROWS)):
            for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(above)):
                index = model.index(row, column, above)
                seen += 1
                tip, words = index.data(Qt.ItemDataRole.ToolTipRole), index.data(Qt.ItemDataRole.DisplayRole)
                yield as_markup(str(tip or ""))
                yield from faults_of_text(str(tip or ""))
                yield from faults_of_text(str(words or ""))
                if column == 0 and not isinstance(model, QAbstractListModel) and model.rowCount(index):
                    waiting.append(index)


def faults_of_action(action: QAction) -> Iterator[str]:
    # Without a tip of its own, an action's text is its tip, without the marks of keys.
    yield as_markup(action.toolTip())
    yield as_markup(action.whatsThis())
    yield from faults_of_text(action.text(), keyed=True)


def faults() -> set[str]:
    """All that is wrong in all windows there are, with where it is."""
    found: set[str] = set()
    for widget in QApplication.allWidgets():
        where = f"{type(widget).__name__} {widget.objectName()}"
        found |= {f"{where}: {fault}" for fault in faults_of(widget) if fault}
        for action in widget.actions():
            found |= {f"{where}, action: {fault}" for fault in faults_of_action(action) if fault}
    return found


class Walker(QObject):
    """Looks at all there is while something is open, also where a dialog holds up whoever opened it."""

    def __init__(self, bench: Workbench, qtbot: QtBot) -> None:
        super().__init__()
        self._bench, self._qtbot = bench, qtbot
        self.found: dict[str, str] = {}
        self.opened = 0
        self._doing = ""
        self._timer = QTimer(self, interval=150)
        self._timer.timeout.connect(self._held_up)

    def look(self, doing: str) -> None:
        for fault in faults():
            self.found.setdefault(fault, doing)

    def do(self, name: str) -> None:
        """Trigger an action, look, and close what it has opened."""
        bench = self._bench
        if not bench.window.actions_[name].isEnabled():
            return
        self._doing = name
        self._timer.start()
        bench.window.actions_[name].trigger()
        self._timer.stop()
        self._settle()
        self.look(name)
        self._close()

    def _settle(self) -> None:
        bench = self._bench
        for _ in range(3):
            QApplication.processEvents()
        self._qtbot.waitUntil(lambda: not bench.finding.busy and not bench.tasks.busy, timeout=20_000)
        QApplication.processEvents()

    def _held_up(self) -> None:
        dialog = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if dialog is not None:
            self.look(self._doing)
            self.opened += 1
            dialog.close()

    def _close(self) -> None:
        for top in QApplication.topLevelWidgets():
            if top is not self._bench.window and top.isVisible():
                self.opened += 1
                top.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._bench.window.activateWindow()


@pytest.mark.timeout(300)
def test_names_are_words_wherever_they_are_shown(bench: Workbench, session: Session, qtbot: QtBot) -> None:
    walker = Walker(bench, qtbot)
    row = session.articles.rows()[0]
    names = [spec.id for spec in specs() if spec.id not in NEVER]
    names.sort(key=lambda name: name.startswith(LAST))
    for name in names:
        bench.desk.show_article(row.id)
        marks = [one.id for one in session.articles.annotations(row.id)]
        if marks:
            bench.desk.select(marks[len(walker.found) % len(marks)])
        bench.window.view.setFocus()
        bench.window.view.place_caret(text_of(bench).index("Quay said") + 1)
        walker.do(name)
    for article in session.articles.rows():
        bench.desk.show_article(article.id)
        QApplication.processEvents()
        walker.look(f"article {article.id}")
    assert walker.opened > 25
    assert "\n".join(f"{doing}: {fault}" for fault, doing in walker.found.items()) == ""


def test_sentences_of_errors_are_words(bench: Workbench, session: Session) -> None:
    for row in session.articles.rows():
        error = UserError("{name} is damaged: {reason}", name=row.title, reason=row.agency)
        bench.window.bar.error(translated(error))
        QApplication.processEvents()
        assert faults() == set()
        assert bench.window.bar.label.textFormat() == Qt.TextFormat.PlainText

"""The bar below the article's header that finds words in the article."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from copydesk.desktop.fields import Line
from copydesk.desktop.finding.toggles import Toggles
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.small import Elided, icon_button, say_problem
from copydesk.desktop.text import dim, one_line, plain_label
from copydesk.domain.pattern import TextQuery

_LONGEST = 200
"""Characters of a selection that are taken into the field."""


class FindBar(QFrame):
    """Asks for words and says how many there are; what is found, and where, is the finder's.

    Signals: ``asked`` what is looked for has changed; ``stepped`` (1 or -1) to the next or the one before;
    ``closed`` by the user.
    """

    asked = Signal()
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("findBar")
        self._look = look
        self.field = Line()
        self.field.setObjectName("findField")
        self.field.setAccessibleName(tr("Find in this article"))
        self.field.setPlaceholderText(tr("Find in this article"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(160)
        self.field.setMaximumWidth(320)
        self.toggles = Toggles(look, "find")
        self.previous = icon_button(look, "up", tr("Previous hit"))
        self.previous.setObjectName("findPrevious")
        self.next = icon_button(look, "down", tr("Next hit"))
        self.next.setObjectName("findNext")
        self.count = Elided()
        self.count.setObjectName("findCount")
        dim(self.count)
        self.problem = plain_label(wrap=True)
        self.problem.setObjectName("findProblem")
        self.close_button = icon_button(look, "close", tr("Close (Esc)"))
        self.close_button.setObjectName("findClose")
        self._lay_out()
        self.field.textChanged.connect(self.asked)
        self.toggles.changed.connect(self.asked)
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.close_button.clicked.connect(self.closed)
        self.hide()

    def _lay_out(self) -> None:
        lines = self._lines = QVBoxLayout(self)
        lines.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.toggles)
        steps = QHBoxLayout()
        steps.setSpacing(2)
        steps.addWidget(self.previous)
        steps.addWidget(self.next)
        row.addLayout(steps)
        row.addWidget(self.count, 1)
        row.addWidget(self.close_button)
        lines.addLayout(row)
        lines.addWidget(self.problem)
        self.set_indent(24)
        self.toggles.watch(self.field)
        for one in self.stops:
            one.installEventFilter(self)

    def set_indent(self, pixels: int) -> None:
        """Begin that far from the edge: above the text, where that is."""
        self._lines.setContentsMargins(pixels, 4, 16, 4)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the tab key halts, in reading order."""
        toggles = (self.toggles.case, self.toggles.whole_word, self.toggles.regular)
        return (self.field, *toggles, self.previous, self.next, self.close_button)

    @property
    def query(self) -> TextQuery:
        """What is looked for."""
        return TextQuery(
            words=self.field.text(),
            case=self.toggles.case.isChecked(),
            whole_word=self.toggles.whole_word.isChecked(),
            regular=self.toggles.regular.isChecked(),
        )

    def open(self, words: str = "") -> None:
        """Show the bar ready to type over what is in it: these words, or those of the last time."""
        self.show()
        if words and "\n" not in words and not self.toggles.regular.isChecked():
            self.field.setText(one_line(words, _LONGEST))
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def say(self, text: str) -> None:
        """Show how many hits there are, and which is the current one."""
        self.count.set_text(text)
        self.problem.hide()

    def say_problem(self, sentence: str) -> None:
        """Show what is wrong with what was typed."""
        self.count.set_text("")
        say_problem(self.problem, self._look, sentence)

    def allow_steps(self, possible: bool) -> None:
        """Whether there is anything to go to."""
        self.previous.setEnabled(possible)
        self.next.setEnabled(possible)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's: keys that step and close, in whichever part of the bar."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            match event.key():
                case Qt.Key.Key_Return | Qt.Key.Key_Enter if watched is self.field:
                    back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                    self.stepped.emit(-1 if back else 1)
                    return True
                case Qt.Key.Key_Escape:
                    self.closed.emit()
                    return True
                case _:
                    pass
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's: a hairline below."""
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._look.colour("hairline"))

"""The line at the bottom: who codes, where the caret is, what there is, and that it is saved."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStatusBar, QToolButton, QWidget

from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.small import Elided, icon_button
from copydesk.desktop.suggesting.offers import Offers
from copydesk.desktop.text import dim, left_to_right, plain_label, plain_tip, rich_tip

_HINT_SHOWN = 8000
"""Milliseconds."""


class StatusBar(QStatusBar):
    """``saved`` is said only after a change was committed, or when nothing is left to commit."""

    coder_clicked = Signal()
    coder_shown = Signal()
    theme_clicked = Signal()
    zoom_requested = Signal(int)

    def __init__(self, desk: Desk, look: Look, offers: Offers):
        super().__init__()
        self.setSizeGripEnabled(False)
        self._desk = desk
        self._look = look
        self._offers = offers
        self._lost = False
        self.coder = QToolButton(autoRaise=True)
        self.coder.setObjectName("statusCoder")
        look.dress(self.coder, "actor", "dim")
        self.coder.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.coder.setToolTip(tr("Change the coder: each annotation bears the name"))
        self.coder.clicked.connect(self.coder_clicked)
        self.line = plain_label()
        self.line.setObjectName("statusLine")
        self.counts = plain_label()
        self.counts.setObjectName("statusCounts")
        dim(self.counts)
        self.blind = plain_label()
        self.blind.setObjectName("statusBlind")
        self.blind.setFont(look.strong(self.blind.font()))
        self.suggestions = plain_label()
        self.suggestions.setObjectName("statusSuggestions")
        dim(self.suggestions)
        self.hint = Elided()
        self.hint.setObjectName("statusHint")
        self._saved_icon = QLabel()
        self.saved = plain_label()
        self.saved.setObjectName("statusSaved")
        self._timer = QTimer(self, singleShot=True, interval=_HINT_SHOWN)
        self._timer.timeout.connect(lambda: self.hint.set_text(""))
        self._lay_out()
        desk.session_changed.connect(self._session_changed)
        desk.saved.connect(self._change_saved)
        desk.article_shown.connect(self._change_article)
        desk.annotations_changed.connect(self.count)
        offers.changed.connect(self.count_suggestions)
        look.changed.connect(self._paint)
        self.count_suggestions()
        self._session_changed()

    def _lay_out(self) -> None:
        self.theme = icon_button(self._look, "moon", tr("Light or dark"))
        self.theme.setObjectName("statusTheme")
        self.theme.clicked.connect(self.theme_clicked)
        self.smaller = self._zoom_button("A−", tr("Smaller text"), -1)
        self.larger = self._zoom_button("A+", tr("Larger text"), 1)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(8, 0, 8, 0)
        layout.setSpacing(16)
        for widget in (self.coder, self.blind, self.line, self.counts, self.suggestions):
            layout.addWidget(widget)
        layout.addWidget(self.hint, 1)
        saved = QHBoxLayout()
        saved.setSpacing(4)
        saved.addWidget(self._saved_icon)
        saved.addWidget(self.saved)
        layout.addLayout(saved)
        tools = QHBoxLayout()
        tools.setSpacing(0)
        for button in (self.smaller, self.larger, self.theme):
            tools.addWidget(button)
        layout.addLayout(tools)
        self.addWidget(row, 1)

    def _zoom_button(self, text: str, name: str, step: int) -> QToolButton:
        button = QToolButton(autoRaise=True)
        button.setText(left_to_right(text))
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self.zoom_requested.emit(step))
        return button

    def say(self, hint: str) -> None:
        """Show a hint for some seconds."""
        self.hint.set_text(hint)
        self._timer.start()

    def forget(self) -> None:
        """Show no hint: what it said is not what was done last."""
        self.say("")

    @property
    def said(self) -> str:
        """The hint that is shown; empty for none."""
        return self.hint.accessibleName()

    def show_line(self, line: int | None) -> None:
        """Show the caret's line, counted from 1."""
        self.line.setText(tr("Ln {line}", "line number", line=line) if line else "")

    def show_coder(self, name: str) -> None:
        """Show who codes."""
        said = tr("Coder: {name}", name=name)
        self.coder.setText(said.replace("&", "&&"))
        self.coder.setAccessibleName(said)
        self.coder_shown.emit()

    def count(self) -> None:
        """Show how many annotations the article has."""
        there = self._desk.article is not None
        self.counts.setText(tr("%Ln annotation(s)", "", len(self._desk.annotations)) if there else "")

    def show_blind(self, words: str, tip: str) -> None:
        """Show how a coder works who works blind; nothing for one who does not."""
        self.blind.setText(words)
        self.blind.setToolTip(rich_tip(tip) if tip else "")
        self.blind.setAccessibleDescription(tip)
        self.blind.setVisible(bool(words))

    def count_suggestions(self) -> None:
        """Show how many suggestions are open in the article; nothing where there are none."""
        count = len(self._offers.all())
        self.suggestions.setText(tr("%Ln suggestion(s)", "", count) if count else "")
        self.suggestions.setVisible(count > 0)

    def _session_changed(self) -> None:
        session = self._desk.session
        self.coder.setVisible(session is not None)
        if session is not None:
            self.show_coder(session.coder)
        self.show_line(None)
        self.hint.set_text("")
        self._lost = False
        self._show_saved()

    def _change_article(self) -> None:
        self.hint.set_text("")  # it was about the article before
        self.count()

    def _change_saved(self) -> None:
        self.hint.set_text("")  # it was about what came before; what was done now tells its own
        self._show_saved()

    def show_lost(self, lost: bool) -> None:
        """Say no longer that all is saved while the file of the project is gone."""
        if lost != self._lost:
            self._lost = lost
            self._show_saved()

    def _show_saved(self) -> None:
        """Committed is saved: this is told by the project after each commit, and true when one is opened."""
        session = self._desk.session
        if session is None or self._lost:
            self.saved.setText("")
            self.saved.setToolTip("")
        else:
            self.saved.setText(tr("Saved") if session.writable else tr("Read-only"))
            where = tr("All work is in {name}", name=session.path.name)
            self.saved.setToolTip(plain_tip(where) if session.writable else "")
        self._paint()

    def _paint(self) -> None:
        session = self._desk.session
        self._saved_icon.setVisible(session is not None)
        safe = self._desk.writable and not self._lost
        icon = self._look.icon("done", "done") if safe else self._look.icon("info", "warning")
        self._saved_icon.setPixmap(icon.pixmap(QSize(16, 16), self.devicePixelRatioF()))
        self.theme.setIcon(self._look.icon("sun" if self._look.theme.dark else "moon", "dim"))

"""The quiet line in the article's header: its other versions, and that its text was corrected."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from copydesk.desktop.dates import long_date, short_date
from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr
from copydesk.desktop.text import one_line, own_direction

INSET = 6
"""Pixels that a flat button keeps around its words: what is to begin with them begins so much further in."""
MOST_LISTED = 20
"""Versions in the menu; of more, all are in the dialog that compares them."""


class HeaderNotes(QWidget):
    """Shown only where there is something to say. Its signals tell what the user wishes."""

    version_chosen = Signal(int)
    compare_requested = Signal()
    original_requested = Signal()

    def __init__(self, desk: Desk):
        super().__init__()
        self._desk = desk
        self.versions = _flat("articleVersions")
        self.versions.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.versions)
        self.menu.aboutToShow.connect(self._fill)
        self.versions.setMenu(self.menu)
        self.corrected = _flat("articleCorrected")
        self.corrected.setText(tr("Text corrected"))
        self.corrected.clicked.connect(self.original_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.versions)
        layout.addWidget(self.corrected)
        layout.addStretch(1)
        self.hide()

    def tell(self) -> None:
        """Say what there is to say of the article on the desk."""
        session, article = self._desk.session, self._desk.article
        if session is None or article is None:
            return
        others = session.versions.of(article.id)
        self.versions.setVisible(bool(others))
        self.versions.setText(own_direction(tr("%Ln other version(s)", "", len(others))))
        when = session.correcting.corrected(article.id)
        self.corrected.setVisible(when is not None)
        self.corrected.setToolTip(
            tr("Last on {date}. Press to see what was corrected.", date=long_date(when)) if when else ""
        )
        self.setVisible(bool(others) or when is not None)

    def _fill(self) -> None:
        """The other versions by date; each opens."""
        session, article = self._desk.session, self._desk.article
        self.menu.clear()
        if session is None or article is None:
            return
        others = session.versions.of(article.id)
        rows = {row.id: row for row in session.articles.rows(others[:MOST_LISTED])}
        for row in (rows[other] for other in others[:MOST_LISTED]):
            facts = filter(None, (short_date(row.published), row.agency, one_line(row.title, 60)))
            said = " · ".join(map(own_direction, facts))
            action = self.menu.addAction(said.replace("&", "&&"))
            action.triggered.connect(lambda _on=False, wished=row.id: self.version_chosen.emit(wished))
        self.menu.addSeparator()
        some = len(others) > MOST_LISTED
        said = tr("Show all %Ln…", "", len(others)) if some else tr("Compare the texts…")
        self.menu.addAction(said).triggered.connect(self.compare_requested)


def _flat(name: str) -> QToolButton:
    button = QToolButton(autoRaise=True)
    button.setObjectName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus in the text
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    return button

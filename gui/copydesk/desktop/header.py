"""The header above the article: title, where it is from, and how far it is."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QVBoxLayout

from copydesk.desktop.articles.delegate import STATUS_ICONS, STATUS_ROLES
from copydesk.desktop.dates import long_date
from copydesk.desktop.desk import Desk
from copydesk.desktop.header_notes import INSET, HeaderNotes
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.terms import status_name
from copydesk.desktop.text import breakable, dim, heading, plain_label, rich_tip
from copydesk.domain.article import Article, Status


class ArticleHeader(QFrame):
    """Shows the desk's article; ``status_chosen`` and ``edit_requested`` tell what the user wishes."""

    status_chosen = Signal(str)
    edit_requested = Signal()

    def __init__(self, desk: Desk, look: Look):
        super().__init__()
        self.setObjectName("articleHeader")
        self._desk = desk
        self._look = look
        self.title = plain_label(wrap=True)
        self.title.setObjectName("articleTitle")
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        heading(self.title, larger=3)
        self.source = plain_label(wrap=True)
        self.source.setObjectName("articleSource")
        dim(self.source)
        self.status = QToolButton()
        self.status.setObjectName("articleStatus")
        self.status.setAccessibleName(tr("Status of the article"))
        self.status.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus in the text
        self.status.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.status.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.status)
        for status in Status:
            action = menu.addAction(status_name(status))
            look.dress(action, STATUS_ICONS[status], STATUS_ROLES[status])
            action.triggered.connect(
                lambda _checked=False, chosen=status: self.status_chosen.emit(str(chosen))
            )
        self.status.setMenu(menu)
        self.notes = HeaderNotes(desk)
        self._lay_out()
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        desk.article_shown.connect(self._show)
        desk.article_edited.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        for label in (self.title, self.source):
            label.setContentsMargins(INSET, 0, INSET, 0)
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.source)
        words.addWidget(self.notes)
        layout = self._row = QHBoxLayout(self)
        layout.setContentsMargins(24 - INSET, 12, 16, 12)
        layout.setSpacing(16)
        layout.addLayout(words, 1)
        layout.addWidget(self.status, 0, Qt.AlignmentFlag.AlignTop)

    def set_indent(self, pixels: int) -> None:
        """Begin that far from the left: above the text, where that is."""
        self._row.setContentsMargins(max(0, pixels - INSET), 12, 16, 12)

    def _show(self) -> None:
        article = self._desk.article
        self.setVisible(article is not None)
        if article is None:
            return
        title = " ".join(article.title.split())
        shown = title if len(title) <= 300 else title[:299].rstrip() + "…"
        self.title.setText(breakable(shown))
        self.title.setToolTip(rich_tip(title) if shown != title else "")
        self.source.setText(breakable(source_line(article)))
        self.source.setVisible(bool(self.source.text()))
        self.status.setText(status_name(article.status))
        self._look.dress(self.status, STATUS_ICONS[article.status], STATUS_ROLES[article.status])
        self.status.setEnabled(self._desk.writable)
        self.notes.tell()

    def _ask_menu(self, point: QPoint) -> None:
        article = self._desk.article
        if article is None:
            return
        menu = QMenu(self)
        copy_title = menu.addAction(tr("Copy title"))
        copy_title.triggered.connect(lambda: QGuiApplication.clipboard().setText(article.title))
        copy_source = menu.addAction(tr("Copy title and source"))
        both = f"{article.title}\n{source_line(article)}".rstrip()
        copy_source.triggered.connect(lambda: QGuiApplication.clipboard().setText(both))
        if self._desk.writable:
            menu.addSeparator()
            menu.addAction(tr("Edit title and source…")).triggered.connect(self.edit_requested)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(point))


def source_line(article: Article) -> str:
    """Date, agency, place and byline in a line."""
    parts = (long_date(article.published), article.agency, article.place, article.byline)
    return " · ".join(part for part in parts if part)

"""Steps through annotations whose words a correction has changed or taken away, beside the article."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.article.view import ArticleView
from copydesk.desktop.desk import Desk
from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.small import row_icon
from copydesk.desktop.terms import kind_name
from copydesk.desktop.text import breakable, dim, one_line, own_direction, plain_label
from copydesk.domain.annotation import Kind
from copydesk.domain.review import Reason, Review

_ICONS = {Kind.MENTION: "actor", Kind.PASSAGE: "topic", Kind.QUOTATION: "quotation"}
_MOST_WORDS = 400
_SIZE = QSize(460, 460)
_LEAST = 340


class ReviewDialog(QDialog):
    """Shows what waits; the article is read, and can be tagged in, beside it."""

    def __init__(self, desk: Desk, view: ArticleView, look: Look, parent: QWidget):
        super().__init__(parent)
        self.setObjectName("reviewDialog")
        self.setWindowTitle(tr("Annotations to review"))
        self._desk = desk
        self._view = view
        self._look = look
        self._reviews: tuple[Review, ...] = ()
        self.list = QListWidget()
        self.list.setObjectName("reviewList")
        self.list.setAccessibleName(tr("Annotations to review"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.before, self.now = plain_label(wrap=True), plain_label(wrap=True)
        self.before.setObjectName("reviewBefore")
        self.now.setObjectName("reviewNow")
        for label in (self.before, self.now):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.hint = plain_label(wrap=True)
        dim(self.hint)
        self.keep = QPushButton(tr("&It is right now"))
        self.place = QPushButton(tr("Put it at the &selected words"))
        self.give_up = QPushButton(tr("&Give it up"))
        self.buttons = dialog_buttons(QDialogButtonBox.StandardButton.Close)
        for button in (self.keep, self.place, self.give_up):
            self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.setAutoDefault(False)
        self._lay_out()
        self._connect()
        self._load()
        self._place_beside(view)

    def _place_beside(self, view: QWidget) -> None:
        """Stand where there is more room, before or after the text, as narrow as that asks for."""
        screen = view.screen().availableGeometry()
        left, top = view.mapToGlobal(QPoint(0, 0)).x(), view.mapToGlobal(QPoint(0, 0)).y()
        right = left + view.width()
        before, after = left - screen.left(), screen.right() + 1 - right
        least = max(_LEAST, self.minimumSizeHint().width())
        self.resize(max(least, min(_SIZE.width(), max(before, after))), _SIZE.height())
        place = right if after >= before else left - self.width()
        last = max(screen.left(), screen.right() + 1 - self.width())
        self.move(min(max(place, screen.left()), last), top)

    def _lay_out(self) -> None:
        words = QFormLayout()
        words.setHorizontalSpacing(16)
        words.setVerticalSpacing(8)
        for said, label in ((tr("Words before"), self.before), (tr("Words now"), self.now)):
            caption = plain_label(said)
            dim(caption)
            words.addRow(caption, label)
            label.setAccessibleName(said)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addWidget(self.list, 1)
        layout.addLayout(words)
        layout.addWidget(self.hint)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show)
        self.keep.clicked.connect(self._close_current)
        self.give_up.clicked.connect(self._close_current)
        self.place.clicked.connect(self._place)
        self.buttons.rejected.connect(self.reject)
        self._desk.saved.connect(self._load)
        self._view.selection_changed.connect(self._allow)
        self.finished.connect(self.deleteLater)

    # -- what waits ---------------------------------------------------------------------------------

    @property
    def current(self) -> Review | None:
        """The one that is looked at."""
        row = self.list.currentRow()
        return self._reviews[row] if 0 <= row < len(self._reviews) else None

    def _load(self) -> None:
        session = self._desk.session
        if session is None:
            return
        before, row = self._reviews, max(0, self.list.currentRow())
        self._reviews = session.correcting.reviews()
        if before == self._reviews and before:
            self._tell_words()
            self._allow()
            return
        titles = {
            each.id: each.title for each in session.articles.rows({one.article for one in self._reviews})
        }
        self.list.blockSignals(True)
        self.list.clear()
        for review in self._reviews:
            self.list.addItem(self._item(review, titles.get(review.article, "")))
        self.list.setCurrentRow(min(row, len(self._reviews) - 1))
        self.list.blockSignals(False)
        self._show()

    def _item(self, review: Review, title: str) -> QListWidgetItem:
        name = review.name or kind_name(review.kind)
        item = QListWidgetItem(own_direction(one_line(f"{name} · {title}", 120)))
        lost = review.reason is Reason.TEXT_LOST
        icon = "warning" if lost else _ICONS[review.kind]
        item.setIcon(row_icon(self._look, icon, icon))
        return item

    def _show(self) -> None:
        review = self.current
        self.before.setText(_shown(review.before) if review else "")
        self.now.setText("")
        if review is None:
            self.hint.setText(tr("Nothing is left to review."))
        elif review.annotation is None:
            self._desk.show_article(review.article)
            self.now.setText(tr("None: it was taken out of the text."))
            self.hint.setText(tr("Select the words in the article that it is about now, or give it up."))
        else:
            self._desk.show_article(review.article)
            self._desk.select(review.annotation)
            self._tell_words()
            self.hint.setText(tr("Move its ends in the article if they are not where they should be."))
        self._allow()

    def _tell_words(self) -> None:
        """The words that the annotation has now, also after its ends were moved."""
        review = self.current
        annotation = self._desk.annotations.get(review.annotation or 0) if review else None
        if annotation is not None:
            self.now.setText(_shown(self._desk.words_of(annotation)))

    def _allow(self) -> None:
        review, writable = self.current, self._desk.writable
        lost = review is not None and review.annotation is None
        self.keep.setVisible(not lost)
        self.keep.setEnabled(review is not None and writable)
        self.give_up.setVisible(lost)
        self.give_up.setEnabled(writable)
        self.place.setVisible(lost)
        article = self._desk.article
        there = review is not None and article is not None and article.id == review.article
        self.place.setEnabled(writable and there and self._view.selection() is not None)

    # -- what is done about it ----------------------------------------------------------------------

    def _close_current(self) -> None:
        review = self.current
        if review is not None:
            self._desk.do(lambda session: session.correcting.reviewed([review.id]))

    def _place(self) -> None:
        review, span = self.current, self._view.selection()
        if review is not None and span is not None:
            placed = self._desk.do(lambda session: session.correcting.place(review.id, span))
            if placed is not None:
                self._desk.select(placed)


def _shown(words: str) -> str:
    return breakable(one_line(words, _MOST_WORDS))

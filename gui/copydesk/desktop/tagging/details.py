"""The details panel: edits the selected annotation, whatever its kind, or else the article's attributes."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.small import Elided
from copydesk.desktop.tagging.article_form import ArticleForm
from copydesk.desktop.tagging.entry_forms import MentionForm, PassageForm
from copydesk.desktop.tagging.form import Form
from copydesk.desktop.tagging.quotation_form import QuotationForm
from copydesk.desktop.tagging.tree import KIND_ICONS
from copydesk.desktop.terms import engine_told, kind_name, origin_told
from copydesk.desktop.text import dim, heading
from copydesk.domain.annotation import Kind
from copydesk.domain.dataset import AnyAnnotation


class DetailsPanel(QWidget):
    """A form for each kind, of which the selected annotation's is shown.

    Where none is selected, the attributes of the article are, if any are defined.
    """

    left = Signal()

    def __init__(self, desk: Desk, look: Look):
        super().__init__()
        self.setObjectName("detailsPanel")
        self._desk = desk
        self._look = look
        self.mention = MentionForm(desk, look)
        self.passage = PassageForm(desk, look)
        self.quotation = QuotationForm(desk, look)
        self.article = ArticleForm(desk, look)
        self._forms: dict[Kind, Form] = {
            Kind.MENTION: self.mention,
            Kind.PASSAGE: self.passage,
            Kind.QUOTATION: self.quotation,
        }
        self._icon = QLabel()
        self._heading = Elided()
        heading(self._heading)
        self.origin = Elided()
        self.origin.setObjectName("detailsOrigin")
        dim(self.origin)
        self._pages = QStackedWidget()
        for form in (*self._forms.values(), self.article):
            form.left.connect(self.left)
            self._pages.addWidget(form)
        self._lay_out()
        desk.selected_changed.connect(self._select)
        desk.article_shown.connect(self._show_other_article)
        desk.article_edited.connect(self._show_article_again)
        desk.annotations_changed.connect(self._refresh)
        desk.entries_changed.connect(self._show)
        look.changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(self._icon)
        head.addWidget(self._heading, 1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._pages)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.origin)
        layout.addWidget(scroll, 1)

    def commit(self) -> None:
        """Store what is typed and not stored yet: before the selection moves, before the window closes."""
        for form in (*self._forms.values(), self.article):
            form.commit()

    def edit(self) -> None:
        """Put the focus into the first field of the selected annotation, or of the article."""
        annotation = self._desk.selection
        if annotation is None:
            self.article.edit()
            return
        line = {
            Kind.MENTION: self.mention.entry,
            Kind.PASSAGE: self.passage.entry,
            Kind.QUOTATION: self.quotation.speaker,
        }[annotation.kind]
        line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        line.selectAll()

    def _select(self, _annotation_id: int | None) -> None:
        self.commit()
        self._show()

    def _refresh(self, changed: list[AnyAnnotation], _removed: list[int]) -> None:
        if any(annotation.id == self._desk.selected for annotation in changed):
            self._show()

    def _show_other_article(self) -> None:
        self.article.commit()  # which still is of the article before
        self._show()

    def _show_article_again(self) -> None:
        if self._desk.selection is None:  # of one that is selected it is told apart, and after its actor
            self._show()

    def _show(self) -> None:
        annotation = self._desk.selection
        shown = annotation is not None or self.article.show_article()
        self.setVisible(shown)
        if annotation is not None:
            self._show_annotation(annotation)
        elif shown:
            self.setAccessibleName(tr("Attributes of the article"))
            self._head("article", "ink", tr("Article"))
            self.origin.hide()
            self._turn_to(self.article)

    def _show_annotation(self, annotation: AnyAnnotation) -> None:
        form = self._forms[annotation.kind]
        form.setEnabled(self._desk.writable)
        self.setAccessibleName(tr("Details of the selected annotation"))
        name = KIND_ICONS[annotation.kind]
        words = self._desk.words_of(annotation) or tr("whole article")
        self._head(
            name,
            name,
            tr(
                "{name}: {text}",
                "a term before what it is about",
                name=kind_name(annotation.kind),
                text=words,
            ),
        )
        came = origin_told(annotation)
        self.origin.set_text(came, *filter(None, [engine_told(annotation)]))
        self.origin.setVisible(bool(came))
        form.show_annotation(annotation)
        self._turn_to(form)

    def _head(self, icon: str, role: str, said: str) -> None:
        self._icon.setPixmap(self._look.icon(icon, role).pixmap(QSize(16, 16), self.devicePixelRatioF()))
        self._heading.set_text(said)

    def _turn_to(self, form: QWidget) -> None:
        """Show one of the forms, which alone decides then how far one can scroll."""
        self._pages.setCurrentWidget(form)
        for other in (*self._forms.values(), self.article):
            policy = QSizePolicy.Policy.Preferred if other is form else QSizePolicy.Policy.Ignored
            other.setSizePolicy(QSizePolicy.Policy.Preferred, policy)

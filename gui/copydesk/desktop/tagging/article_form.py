"""The attributes of the article that is read, where the details are of nothing that is marked in it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copydesk.desktop.desk import Desk
from copydesk.desktop.look import Look
from copydesk.desktop.tagging.attribute_editors import LineEditor
from copydesk.desktop.tagging.attribute_fields import AttributeFields
from copydesk.domain.attribute import AttributeTarget


class ArticleForm(QWidget):
    """Each field is a change of its own. ``left``: Esc was pressed, back to the text."""

    left = Signal()

    def __init__(self, desk: Desk, look: Look):
        super().__init__()
        self.setObjectName("articleForm")
        self._desk = desk
        self._id: int | None = None
        self.attributes = AttributeFields(look)
        self.attributes.edited.connect(self._store)
        self.attributes.left.connect(self.left)
        desk.closing.connect(self._forget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.attributes)
        layout.addStretch(1)

    def show_article(self) -> bool:
        """Show the article on the desk; says whether there is something to fill in."""
        session, article = self._desk.session, self._desk.article
        if session is None or article is None:
            self._id = None
            return False
        self._id = article.id
        self.setEnabled(self._desk.writable)
        definitions = session.attributes.of(AttributeTarget.ARTICLE)
        self.attributes.show_values(article.id, definitions, article.attributes)
        return bool(definitions)

    def edit(self) -> None:
        """Put the focus into the first field."""
        first = next(iter(self.attributes.fields.values()), None)
        if first is not None:
            first.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if isinstance(first.editor, LineEditor):
                first.editor.selectAll()

    def commit(self) -> None:
        """Store what is typed and not stored yet, of the article that is shown."""
        if self._id is not None:
            self.attributes.commit()

    def _store(self, definition_id: int, value: object) -> None:
        if self._id is not None:
            target, ids = AttributeTarget.ARTICLE, [self._id]
            self._desk.do(lambda session: session.attributes.set_value(target, ids, definition_id, value))

    def _forget(self) -> None:
        """The project is about to be closed: store what can be, and forget the rest."""
        self.commit()
        self._id = None
        self.attributes.forget()

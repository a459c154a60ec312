"""Shows the first articles of a document as they would come in, with what was guessed about them."""

from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from copydesk.desktop.dates import long_date
from copydesk.desktop.labels import FIELDS
from copydesk.desktop.language import tr, tr_marked
from copydesk.desktop.look import Look
from copydesk.desktop.small import Elided, icon_button
from copydesk.desktop.text import breakable, dim, heading, one_line, plain_label, rich_tip
from copydesk.readers import ReadArticle
from copydesk.session.import_values import DocumentPlan

_CHARACTERS = 4_000
"""Code points of an article's text that are shown."""
_ATTRIBUTES = 12


class Preview(QWidget):
    """One article at a time; arrows lead to the document's others that were kept for looking at."""

    def __init__(self, look: Look):
        super().__init__()
        self._articles: tuple[ReadArticle, ...] = ()
        self._of = 0
        self._place = 0
        self.title = plain_label(wrap=True)
        self.title.setObjectName("previewTitle")
        heading(self.title, larger=1)
        self.count = plain_label()
        dim(self.count)
        self._back = icon_button(look, "previous", tr("The article before"))
        self._forward = icon_button(look, "next", tr("The next article"))
        self._back.clicked.connect(lambda: self._step(-1))
        self._forward.clicked.connect(lambda: self._step(1))
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(4)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setObjectName("previewText")
        self.text.setAccessibleName(tr("The article's text"))
        self.text.setTabChangesFocus(True)
        self._lay_out()
        self.show_plan(None)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.count)
        head.addWidget(self._back)
        head.addWidget(self._forward)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addLayout(self.form)
        layout.addWidget(self.text, 1)

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """What the Tab key goes through, in order."""
        return (self._back, self._forward, self.text)

    def show_plan(self, plan: DocumentPlan | None) -> None:
        """Show a document's articles from the first."""
        self._articles = plan.preview if plan else ()
        self._of = plan.articles + plan.duplicates if plan else 0
        self._place = 0
        self._show()

    def _step(self, by: int) -> None:
        self._place = (self._place + by) % max(1, len(self._articles))
        self._show()

    def _show(self) -> None:
        several = len(self._articles) > 1
        for widget in (self.count, self._back, self._forward):
            widget.setVisible(several)
        while self.form.rowCount():
            self.form.removeRow(0)
        if not self._articles:
            self.title.setText("")
            self.text.setPlainText("")
            self.text.setPlaceholderText(tr("No article is shown of this document."))
            return
        read = self._articles[self._place]
        self.count.setText(tr("{number} of {total}", number=self._place + 1, total=self._of))
        self.title.setText(breakable(one_line(read.draft.title, 300)))
        for name, value, guessed in rows(read):
            self.form.addRow(_dim(name), self._value(value, guessed=guessed))
        option = self.text.document().defaultTextOption()
        option.setTextDirection(_direction(read.draft.text))
        self.text.document().setDefaultTextOption(option)
        self.text.setPlainText(read.draft.text[:_CHARACTERS])

    @staticmethod
    def _value(value: str, *, guessed: bool) -> QLabel:
        if not guessed:
            return Elided(value)
        label = Elided(tr("{value} (guessed)", "metadata that a reader guessed", value=value))
        why = tr("The document does not say so: it was read off its text or its name.")
        label.setToolTip(rich_tip(value, why))
        return label


def rows(read: ReadArticle) -> list[tuple[str, str, bool]]:
    """What is known of an article besides its text: name, value, whether it was guessed.

    The title stands above, and here only where it was guessed.
    """
    draft = read.draft
    found = [
        (tr_marked(words), getattr(draft, name), name in read.guessed)
        for name, words in FIELDS.items()
        if getattr(draft, name) and (name != "title" or name in read.guessed)
    ]
    shown = [
        (name, long_date(value) if value == draft.published else value, guess) for name, value, guess in found
    ]
    attributes = list(draft.attributes.items())[:_ATTRIBUTES]
    return shown + [(name, str(value), False) for name, value in attributes]


def _direction(text: str) -> Qt.LayoutDirection:
    """As the first letter that has a direction is read."""
    first = next((sort for sort in map(bidirectional, text[:_CHARACTERS]) if sort in ("L", "R", "AL")), "L")
    return Qt.LayoutDirection.LeftToRight if first == "L" else Qt.LayoutDirection.RightToLeft


def _dim(words: str) -> QLabel:
    label = plain_label(one_line(words, 40))
    dim(label)
    return label

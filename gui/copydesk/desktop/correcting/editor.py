"""A plain editor for the text of an article: the one place where text comes back from a widget.

Qt does not give back all that it was given: no-break spaces become spaces, line ends other characters. So
what is in the widget is compared with what was in it at first, and only what was typed is taken from it;
every other character of the canonical text stays as it is.
"""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QTextEdit

from copydesk.desktop.language import tr
from copydesk.domain.differences import applied, edits
from copydesk.domain.text import canonical


class TextEditor(QTextEdit):
    """Holds a canonical text to be corrected.

    Not a QPlainTextEdit: that begins paragraphs of all scripts at the left.
    """

    def __init__(self, text: str, font: QFont):
        super().__init__()
        self.setObjectName("correctionText")
        self.setAccessibleName(tr("Article text"))
        self.setFont(font)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setPlainText(text)
        self.document().setDocumentMargin(8)
        self.document().setModified(False)
        self._text = text
        self._given = self.typed()

    def typed(self) -> str:
        """What is in the widget, as Qt has it."""
        return self.document().toRawText()

    @property
    def is_changed(self) -> bool:
        """Whether something in it is not as it was."""
        return self.document().isModified() and self.typed() != self._given

    def corrected(self, typed: str) -> str:
        """The canonical text with what was typed; may be asked in another thread, for a long text."""
        return corrected(self._text, self._given, typed)


def corrected(text: str, given: str, typed: str) -> str:
    """The canonical text in which that is changed by which ``typed`` differs from ``given``.

    ``given`` is the text as Qt has it, character for character.
    """
    if len(given) != len(text):
        raise ValueError("the widget has another number of characters than the text")
    return canonical(applied(text, edits(given, typed), typed))

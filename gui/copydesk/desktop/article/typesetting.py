"""How an article's text is set: font, line height and column, and the Qt document made of it."""

from dataclasses import dataclass

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCursor, QTextDocument, QTextOption

from copydesk.desktop.article.offsets import OffsetMap

BLANK_PERCENT = 80
"""Height of the blank lines between paragraphs, to their font's."""
GUTTER = 40.0
"""Pixels before the column: the bars of quotations stand there."""
TOP = 40.0
"""Pixels above and below the text; above, the labels of passages about the whole article stand there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextLook:
    """What a reader chooses: a font family (empty: the program's), its size in points, the height of lines
    in percent of the font's, and how many characters a line has at most.
    """

    family: str = ""
    points: float = 12.0
    line_height: int = 160
    column: int = 72

    def font(self) -> QFont:
        """The font of the text."""
        font = QFont(self.family) if self.family else QFont()
        font.setPointSizeF(self.points)
        return font


def document_of(offsets: OffsetMap, look: TextLook, width: float) -> QTextDocument:
    """A document of the text.

    A new document is laid out as far as it is seen, and the rest when there is time; in one that is
    shown already a change of all would be laid out whole at once.
    """
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(look.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    frame = document.rootFrame()
    shape = frame.frameFormat()
    shape.setLeftMargin(GUTTER)
    shape.setTopMargin(TOP)
    shape.setBottomMargin(TOP)
    frame.setFrameFormat(shape)
    _insert(document, offsets, look.line_height)
    # Without its width known beforehand, much would be laid out twice when the document is shown.
    document.setPageSize(QSizeF(width, -1))
    return document


def _insert(document: QTextDocument, offsets: OffsetMap, line_height: int) -> None:
    cursor = QTextCursor(document)
    cursor.beginEditBlock()  # or each step would ask for the layout
    cursor.setBlockFormat(_leading(line_height))
    cursor.insertText(offsets.display)
    blank = _leading(BLANK_PERCENT)
    for number in offsets.blank():
        cursor.setPosition(document.findBlockByNumber(number).position())
        cursor.setBlockFormat(blank)
    for number, right_to_left in offsets.continued():
        leading = _leading(line_height)
        direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        leading.setLayoutDirection(direction)
        cursor.setPosition(document.findBlockByNumber(number).position())
        cursor.setBlockFormat(leading)
    cursor.endEditBlock()


def _leading(percent: int) -> QTextBlockFormat:
    leading = QTextBlockFormat()
    leading.setLineHeight(percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return leading

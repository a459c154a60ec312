from typing import Any

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from copydesk.desktop.article.sheet import Sheet
from copydesk.desktop.theme import NAMES, Theme
from copydesk.domain.annotation import Mention, Passage, Quotation
from copydesk.domain.dataset import AnyAnnotation
from copydesk.domain.span import Span

TEXT = "The ferry board met the harbour crew in Velmora on Thursday."
SHARED: dict[str, Any] = {"id": 1, "uid": "u", "article": 1, "coder": "Ana"}


def painted(annotation: AnyAnnotation | None, theme: Theme, selected: bool = False) -> QImage:
    """The highlights of one annotation alone, without the text."""
    sheet = Sheet(theme, lambda _annotation: "Label")
    sheet.set_text(TEXT)
    sheet.document.setTextWidth(sheet.fit(760)[0])
    sheet.index.load([annotation] if annotation else [])
    sheet.selected = 1 if selected else None
    image = QImage(800, 120, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.paper))
    painter = QPainter(image)
    sheet.paint(painter, QRectF(0, 0, 800, 120))
    painter.end()
    return image


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.usefixtures("qapp")
def test_each_kind_has_marks_of_its_own_shape(name: str) -> None:
    """Told apart without colour: as many different pictures as there are kinds and states."""
    theme, span = Theme.load(name), (Span(4, 15),)
    mention = Mention(**SHARED, actor=1, spans=span)
    passage = Passage(**SHARED, topic=1, spans=span)
    content = Quotation(**SHARED, content=span)
    speaker = Quotation(**SHARED, content=(Span(20, 30),), speaker_spans=span)
    cue = Quotation(**SHARED, content=(Span(20, 30),), cue=span)
    shapes: set[bytes] = set()
    for annotation in (mention, passage, content, speaker, cue):
        for selected in (False, True):
            image = painted(annotation, theme, selected)
            grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
            shapes.add(bytes(grey.constBits()))
    assert len(shapes) == 10


@pytest.mark.usefixtures("qapp")
def test_many_on_a_spot_do_not_drown_the_text() -> None:
    """The ground of a hundred quotations is that of a few, each half as strong as the last."""
    theme = Theme.load("light")
    sheet = Sheet(theme, lambda _annotation: "Label")
    sheet.set_text(TEXT)
    sheet.document.setTextWidth(sheet.fit(760)[0])
    sheet.index.load([Quotation(**{**SHARED, "id": n}, content=(Span(4, 15),)) for n in range(1, 100)])
    image = QImage(800, 120, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.paper))
    painter = QPainter(image)
    sheet.paint(painter, QRectF(0, 0, 800, 120))
    painter.end()
    line = sheet.line_of(5)
    assert line is not None
    y = int(line.rect.center().y())
    across = range(int(line.rect.left()) + 1, int(line.rect.right()))
    darkest = min(image.pixelColor(x, y).lightnessF() for x in across)
    assert 0 < QColor(theme.paper).lightnessF() - darkest < 2.2 * theme.wash("quotation")


@pytest.mark.usefixtures("qapp")
def test_nothing_marked_paints_nothing() -> None:
    theme = Theme.load("light")
    assert colours(painted(None, theme)) == {theme.paper.lower()}

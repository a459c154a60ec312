"""How a row of the palette looks in a window that is read from the right."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from copydesk.desktop.palette.rows import Row, RowKind
from copydesk.desktop.workbench import Workbench

WIDTH, HEIGHT, ICON = 200, 30, 34


def test_a_shortened_title_ends_in_dots_where_its_own_letters_end(bench: Workbench) -> None:
    view = bench.palette.view
    view.model.show([Row(RowKind.ARTICLE, 1, "Harbour Workers' Union of Kestrel Bay and others")])
    option = QStyleOptionViewItem()
    option.initFrom(view.list)
    option.direction = Qt.LayoutDirection.RightToLeft
    option.rect = QRect(0, 0, WIDTH, HEIGHT)
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    view.list.itemDelegate().paint(painter, option, view.model.index(0))
    painter.end()
    ground = image.pixelColor(0, 0)
    tops = [
        max((HEIGHT - y for y in range(HEIGHT) if image.pixelColor(x, y) != ground), default=0)
        for x in range(WIDTH - ICON)
    ]
    inked = [top for top in tops if top]
    assert max(inked[-6:]) < inked[0]  # the dots are lower than the letter that it begins with

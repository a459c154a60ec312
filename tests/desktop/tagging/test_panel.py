"""The panel's buttons say what they do in whatever room there is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from copydesk.desktop.workbench import Workbench

WITH_WORDS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
WORDS = Qt.ToolButtonStyle.ToolButtonTextOnly
ICONS = Qt.ToolButtonStyle.ToolButtonIconOnly


@pytest.mark.parametrize(("width", "style"), [(1400, WITH_WORDS), (960, WORDS), (700, ICONS)])
def test_no_word_on_a_button_is_cut_short(bench: Workbench, width: int, style: Qt.ToolButtonStyle) -> None:
    bench.window.resize(width, 600)
    QApplication.processEvents()
    for button in bench.window.tagging.buttons:
        assert button.toolButtonStyle() is style
        assert button.width() >= button.sizeHint().width()
        assert button.toolTip()
        assert not button.icon().isNull()

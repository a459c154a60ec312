"""Icons take the theme's colours, at any size and scale."""

import gc

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from copydesk import resources
from copydesk.desktop import icons
from copydesk.desktop.actions import specs
from copydesk.desktop.icons import program_icon, tinted
from copydesk.desktop.look import Look
from copydesk.desktop.theme import Theme


def colours(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> set[str]:
    """The colours of the pixels that are fully painted."""
    image = icon.pixmap(QSize(40, 40), 1.0, mode).toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_an_icon_has_the_given_colour_and_a_fainter_one_when_disabled(qtbot: QtBot) -> None:
    theme = Theme.load("dark")
    icon = tinted("actor", theme.actor, theme.hairline)
    assert colours(icon) == {theme.colour("actor").name()}
    assert colours(icon, QIcon.Mode.Disabled) == {theme.colour("hairline").name()}


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_an_icon_is_sharp_at_each_scale(qtbot: QtBot, scale: float) -> None:
    theme = Theme.load("light")
    icon = tinted("done", theme.done, theme.hairline)
    assert icon.pixmap(QSize(20, 20), scale).width() == 20 * scale


def test_buttons_follow_the_theme(qtbot: QtBot) -> None:
    look = Look("light")
    button = QToolButton()
    qtbot.addWidget(button)
    look.dress(button, "topic", "topic")
    assert colours(button.icon()) == {Theme.load("light").colour("topic").name()}
    look.choose("dark")
    assert colours(button.icon()) == {Theme.load("dark").colour("topic").name()}


def test_a_button_that_is_gone_is_forgotten(qtbot: QtBot) -> None:
    look = Look("light")
    button = QToolButton()
    look.dress(button, "topic", "topic")
    delete(button)
    look.choose("dark")


def test_every_icon_of_an_action_is_there() -> None:
    for spec in specs():
        if spec.icon:
            assert resources.path("icons", f"{spec.icon}.svg")


def test_the_program_has_an_icon(qtbot: QtBot) -> None:
    assert not program_icon().pixmap(64, 64).isNull()


def test_an_icon_is_drawn_when_it_is_shown_and_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Most are in menus that nobody has opened: the window is not to wait for them."""
    drawn: list[QSize] = []
    monkeypatch.setattr(icons, "_drawn", lambda _name, _colour, size: drawn.append(size) or QPixmap(size))
    icon = tinted("actor", "#112233", "#aabbcc")
    assert drawn == []
    icon.pixmap(QSize(20, 20))
    icon.pixmap(QSize(20, 20))
    assert drawn == [QSize(20, 20)]


def test_only_a_steady_icon_keeps_its_colour_where_it_is_selected(qtbot: QtBot) -> None:
    selected = QIcon.Mode.Selected
    assert colours(tinted("done", "#112233", "#aabbcc", steady=True), selected) == {"#112233"}
    assert colours(tinted("done", "#112233", "#aabbcc"), selected) != {"#112233"}


def test_an_icon_that_is_copied_and_given_a_picture_lives_on(qtbot: QtBot) -> None:
    copied = QIcon(tinted("actor", "#112233", "#aabbcc"))
    copied.addPixmap(QPixmap(8, 8))
    gc.collect()
    assert colours(copied) == {"#112233"}


def test_where_there_is_no_room_nothing_is_drawn(qtbot: QtBot) -> None:
    canvas = QPixmap(8, 8)
    canvas.fill("white")
    painter = QPainter(canvas)
    tinted("actor", "#112233", "#445566").paint(painter, QRect(2, 2, 0, 0))
    painter.end()
    assert canvas.toImage().pixelColor(2, 2).name() == "#ffffff"

"""Icons take the theme's colours, at any size and scale."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from copydesk import resources
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

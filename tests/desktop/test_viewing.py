"""Panes, panels, text size and theme; and that all of it is remembered."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot
from tests.builders import tag_story
from tests.desktop.driving import Control, Key, Shift, focus, press

from copydesk.desktop.settings import Settings
from copydesk.desktop.theme import Theme
from copydesk.desktop.workbench import Workbench
from copydesk.preferences import FONT_SIZES, LINE_HEIGHTS, Preferences


def test_f6_goes_through_the_panes_and_back(bench: Workbench) -> None:
    assert bench.desk.session is not None
    ids = tag_story(bench.desk.session, 1)
    bench.desk.select(ids["plan"])
    panel = bench.window.tagging
    round_trip = [panel.picker.field, panel.tree, panel.details.quotation.speaker, bench.window.articles.list]
    for pane in [*round_trip, bench.window.view]:
        press(Key.Key_F6)
        assert focus() is pane
    for pane in [*reversed(round_trip), bench.window.view]:
        press(Key.Key_F6, Shift)
        assert focus() is pane


def test_f6_leaves_hidden_panes_out(bench: Workbench) -> None:
    bench.window.actions_["show_tagging"].trigger()
    press(Key.Key_F6)
    assert focus() is bench.window.articles.list


def test_panels_are_hidden_and_shown_from_the_menu(bench: Workbench) -> None:
    action = bench.window.actions_["show_articles"]
    assert action.isChecked()
    action.trigger()
    assert not bench.window.articles.isVisible()
    bench.viewing.reset_layout()
    assert bench.window.articles.isVisible()
    assert action.isChecked()


def test_the_text_grows_and_shrinks_within_bounds(bench: Workbench) -> None:
    normal = bench.settings.value.font_size
    press(Key.Key_Plus, Control)
    assert bench.settings.value.font_size == normal + 1
    for _ in range(50):
        press(Key.Key_Minus, Control)
    assert bench.settings.value.font_size == FONT_SIZES[0]
    press(Key.Key_0, Control)
    assert bench.settings.value.font_size == normal


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_a_theme_colours_the_window_and_the_text(bench: Workbench, choice: str) -> None:
    bench.window.actions_[f"theme_{choice}"].trigger()
    theme = Theme.load(choice)
    view = bench.window.view
    for palette in (view.palette(), view.viewport().palette(), bench.window.palette()):
        assert palette.color(QPalette.ColorRole.Base).name() == theme.colour("paper").name()
    assert bench.window.actions_[f"theme_{choice}"].isChecked()


def test_the_status_bar_switches_the_theme(bench: Workbench) -> None:
    button = bench.window.findChild(QToolButton, "statusTheme")
    assert isinstance(button, QToolButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert bench.settings.value.theme == "dark"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert bench.settings.value.theme == "light"


def test_layout_theme_and_size_are_there_at_the_next_start(qtbot: QtBot, bench: Workbench) -> None:
    bench.window.actions_["show_articles"].trigger()
    QApplication.processEvents()
    bench.window.resize(780, 640)
    bench.viewing.choose_theme("dark")
    press(Key.Key_Plus, Control)
    path = bench.desk.session.path if bench.desk.session else None
    bench.window.close()
    again = Workbench(Settings(Preferences.load()))
    again.window.show()
    again.window.activateWindow()
    assert path is not None
    again.projects.open(path)
    qtbot.waitActive(again.window)
    assert again.window.size().toTuple() == (780, 640)
    assert not again.window.articles.isVisible()
    assert again.look.theme.dark
    assert again.settings.value.font_size == 13
    again.window.close()
    again.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_tab_key_goes_as_one_reads(bench: Workbench) -> None:
    bench.suggesting.show_suggestions(False)  # it would go through them in the text
    bench.window.articles.filter.setFocus()
    expected = [
        bench.window.articles.filter_button,
        bench.window.articles.order.choice,
        bench.window.articles.order.direction,
        bench.window.articles.list,
        bench.window.header.status,
        bench.window.view,
        *[button for button in bench.window.tagging.buttons if button.isEnabled()],
        bench.window.tagging.picker.field,
    ]
    for stop in expected:
        press(Key.Key_Tab)
        assert focus() is stop


def test_panels_yield_in_a_narrow_window_and_come_back_in_a_wide_one(qtbot: QtBot, bench: Workbench) -> None:
    window = bench.window
    wide = (window.articles.width(), window.tagging.width())
    window.resize(700, 500)
    qtbot.waitUntil(lambda: window.articles.width() < wide[0])
    assert window.width() == 700
    view = window.view
    assert view.viewport().width() >= 320
    assert view.lineWrapColumnOrWidth() <= view.width()
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: (window.articles.width(), window.tagging.width()) == wide)


def test_how_the_text_is_set_is_shown_and_remembered(bench: Workbench) -> None:
    bench.viewing.set_font_family("monospace")
    bench.viewing.set_line_height(500)
    bench.viewing.set_column(50)
    look = bench.window.view.text_look()
    assert (look.family, look.line_height, look.column) == ("monospace", LINE_HEIGHTS[1], 50)
    stored = bench.settings.value
    assert (stored.font_family, stored.line_height, stored.column) == ("monospace", LINE_HEIGHTS[1], 50)

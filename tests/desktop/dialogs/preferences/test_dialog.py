"""The preferences in the real window: each choice acts at once, is remembered, and can be taken back."""

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.desktop.driving import Control, Key, press

from copydesk.desktop.dialogs.preferences.dialog import PreferencesDialog
from copydesk.desktop.dialogs.preferences.pages import TextPage
from copydesk.desktop.workbench import Workbench
from copydesk.preferences import Preferences

Widget = TypeVar("Widget", bound=QWidget)


@pytest.fixture
def dialog(bench: Workbench) -> PreferencesDialog:
    press(Key.Key_Comma, Control)
    found = bench.window.findChild(PreferencesDialog)
    assert isinstance(found, PreferencesDialog)
    return found


def find(dialog: PreferencesDialog, kind: type[Widget], name: str) -> Widget:
    found = dialog.findChild(kind, name)
    assert isinstance(found, kind)
    return found


def text_page(dialog: PreferencesDialog) -> TextPage:
    (page,) = [page for page in dialog.pages if isinstance(page, TextPage)]
    return page


def test_its_key_opens_one_dialog_and_brings_it_back(bench: Workbench, dialog: PreferencesDialog) -> None:
    bench.window.actions_["preferences"].trigger()
    assert bench.preferences.dialog is dialog
    dialog.close()
    bench.window.actions_["preferences"].trigger()
    assert bench.preferences.dialog is not dialog


def test_the_pages_are_turned_with_keys(dialog: PreferencesDialog) -> None:
    dialog.names.setFocus()
    seen = [dialog.pages[0].isVisible()]
    for page in dialog.pages[1:]:
        QTest.keyClick(dialog.names, Qt.Key.Key_Down)
        seen.append(page.isVisible())
    assert seen == [True] * len(dialog.pages)


def test_another_coder_is_named(bench: Workbench, dialog: PreferencesDialog) -> None:
    line = find(dialog, QLineEdit, "preferencesCoder")
    line.setText("  Zoë   Marl ")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert bench.settings.value.coder == "Zoë Marl"
    assert bench.desk.session is not None
    assert bench.desk.session.coder == "Zoë Marl"
    line.clear()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "Zoë Marl"
    assert dialog.isVisible()


def test_a_language_is_kept_for_the_next_start(bench: Workbench, dialog: PreferencesDialog) -> None:
    box = find(dialog, QComboBox, "preferencesLanguage")
    assert [box.itemText(place) for place in range(1, box.count())] == [
        "Deutsch",
        "English",
        "Español",
        "Français",
        "Русский",
    ]
    box.setCurrentIndex(box.findData("ru"))
    assert bench.settings.value.language == "ru"
    assert find(dialog, QWidget, "preferences_general").isVisible()


def test_the_direction_turns_the_window(bench: Workbench, dialog: PreferencesDialog) -> None:
    box = find(dialog, QComboBox, "preferencesDirection")
    box.setCurrentIndex(box.findData("rtl"))
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    QTest.mouseClick(dialog.reset, Qt.MouseButton.LeftButton)
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert bench.settings.value.direction == "language"


def test_the_text_changes_as_its_fields_do(bench: Workbench, dialog: PreferencesDialog) -> None:
    dialog.show_page("text")
    page = text_page(dialog)
    page.points.setValue(17.5)
    page.line_height.setValue(200)
    page.column_width.setValue(50)
    chosen = bench.settings.value
    assert (chosen.font_size, chosen.line_height, chosen.column) == (17.5, 200, 50)
    assert page.preview.document().defaultFont().pointSizeF() == 17.5
    assert bench.window.view.document().defaultFont().pointSizeF() == 17.5
    QTest.mouseClick(dialog.reset, Qt.MouseButton.LeftButton)
    chosen, plain = bench.settings.value, Preferences()
    assert [getattr(chosen, name) for name in page.fields] == [getattr(plain, name) for name in page.fields]
    assert page.points.value() == Preferences().font_size


def test_selections_are_tidied_or_not(bench: Workbench, dialog: PreferencesDialog) -> None:
    dialog.show_page("tagging")
    box = find(dialog, QCheckBox, "preferencesSnapping")
    assert box.isChecked()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert not bench.settings.value.snapping


def test_suggestions_are_made_or_not(bench: Workbench, dialog: PreferencesDialog) -> None:
    dialog.show_page("tagging")
    QTest.keyClick(find(dialog, QCheckBox, "preferencesSuggestions"), Qt.Key.Key_Space)
    assert not bench.settings.value.suggestions
    assert not bench.window.actions_["show_suggestions"].isChecked()
    QTest.mouseClick(dialog.reset, Qt.MouseButton.LeftButton)
    assert bench.window.actions_["show_suggestions"].isChecked()


@pytest.mark.parametrize("theme", ["dark", "contrast", "system"])
def test_a_theme_is_put_on_at_once(bench: Workbench, dialog: PreferencesDialog, theme: str) -> None:
    dialog.show_page("look")
    find(dialog, QRadioButton, f"preferencesTheme_{theme}").click()
    assert bench.settings.value.theme == theme
    assert bench.window.actions_[f"theme_{theme}"].isChecked()
    QTest.mouseClick(dialog.reset, Qt.MouseButton.LeftButton)
    assert bench.settings.value.theme == "system"


def test_the_overview_is_shown_or_not(bench: Workbench, dialog: PreferencesDialog) -> None:
    dialog.show_page("look")
    QTest.keyClick(find(dialog, QCheckBox, "preferencesOverview"), Qt.Key.Key_Space)
    assert not bench.settings.value.overview
    assert not bench.window.overview.isVisible()
    assert not bench.window.actions_["show_overview"].isChecked()
    QTest.mouseClick(dialog.reset, Qt.MouseButton.LeftButton)
    assert bench.window.overview.isVisible()


def test_what_was_chosen_elsewhere_is_shown(bench: Workbench, dialog: PreferencesDialog) -> None:
    dialog.close()
    bench.viewing.zoom_by(3)
    bench.preferences.show("text")
    assert bench.preferences.dialog is not None
    assert text_page(bench.preferences.dialog).points.value() == Preferences().font_size + 3


def test_closing_it_writes_the_choices(qtbot: QtBot, bench: Workbench, dialog: PreferencesDialog) -> None:
    bench.preferences.choose(snapping=False)
    dialog.reject()
    assert not Preferences.load().snapping


def test_every_field_has_a_name_for_a_screen_reader(dialog: PreferencesDialog) -> None:
    fields = [
        field
        for kind in (QComboBox, QLineEdit, QPushButton, QCheckBox, QRadioButton)
        for field in dialog.findChildren(kind)
        if field.objectName() and not field.objectName().startswith("qt_")
    ]
    assert [
        field.objectName()
        for field in fields
        if not (field.accessibleName() or getattr(field, "text", str)())
    ] == []

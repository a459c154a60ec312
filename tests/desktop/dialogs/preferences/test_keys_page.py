"""Keys are given, taken, found and reset in the preferences, and act at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QToolButton
from pytestqt.qtbot import QtBot
from tests.desktop.driving import Control, Key, Shift, focus, press

from copydesk.desktop.dialogs.preferences.key_field import KeyField, mnemonics
from copydesk.desktop.dialogs.preferences.keys_page import KeysPage
from copydesk.desktop.workbench import Workbench

Alt = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(bench: Workbench) -> KeysPage:
    bench.preferences.show("keys")
    assert bench.preferences.dialog is not None
    (found,) = [page for page in bench.preferences.dialog.pages if isinstance(page, KeysPage)]
    return found


def press_in(
    field: KeyField, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    field.setFocus()
    QTest.keyClick(field, key, modifiers)


def leave(qtbot: QtBot, bench: Workbench) -> None:
    assert bench.preferences.dialog is not None
    bench.preferences.dialog.close()
    bench.window.activateWindow()
    qtbot.waitUntil(bench.window.isActiveWindow)
    bench.window.view.setFocus()


def go_to(page: KeysPage, name: str) -> None:
    page.list.setCurrentItem(page._items[name])


def shown(page: KeysPage) -> list[str]:
    return [name for name, item in page._items.items() if not item.isHidden()]


def test_a_key_that_is_pressed_is_one_more_and_acts_at_once(
    qtbot: QtBot, bench: Workbench, page: KeysPage
) -> None:
    go_to(page, "zoom_in")
    press_in(page.editor.field, Key.Key_F9)
    assert bench.window.actions_.keymap.of("zoom_in") == ("Ctrl++", "Ctrl+=", "F9")
    assert bench.settings.value.keys == {"zoom_in": "Ctrl++; Ctrl+=; F9"}
    assert page.editor.message.text() == "F9 is now for “Zoom in”."
    size = bench.settings.value.font_size
    leave(qtbot, bench)
    QTest.keyClick(bench.window.view, Key.Key_F9)
    assert bench.settings.value.font_size == size + 1


def test_a_letter_acts_in_the_text_and_its_tooltip_says_so(
    qtbot: QtBot, bench: Workbench, page: KeysPage
) -> None:
    go_to(page, "tag_topic")
    press_in(page.editor.field, Key.Key_Z)
    old, new = page.editor.buttons
    assert (old.text(), new.text()) == ("T  ×", "Z  ×")
    QTest.mouseClick(old, Qt.MouseButton.LeftButton)
    assert bench.window.actions_["tag_topic"].toolTip().endswith("(Z)")
    button = bench.window.findChild(QToolButton, "button_tag_topic")
    assert isinstance(button, QToolButton)
    assert button.toolTip().endswith("(Z)")
    leave(qtbot, bench)
    press(Key.Key_T)
    assert focus() is bench.window.view
    press(Key.Key_Z)
    assert focus() is bench.window.tagging.picker.field


def test_a_key_of_another_action_is_asked_for(bench: Workbench, page: KeysPage) -> None:
    go_to(page, "import_files")
    press_in(page.editor.field, Key.Key_E, Control)
    assert page.editor.message.text() == "Ctrl+E belongs to “Export”. Take it from there?"
    assert bench.settings.value.keys == {}
    QTest.mouseClick(page.editor.cancel, Qt.MouseButton.LeftButton)
    assert not page.editor.take.isVisible()
    press_in(page.editor.field, Key.Key_E, Control)
    assert focus() is page.editor.take
    press(Key.Key_Return)
    assert bench.window.actions_.keymap.of("import_files") == ("Ctrl+I", "Ctrl+E")
    assert bench.window.actions_.keymap.of("export") == ()
    assert page._items["export"].text(1) == ""


def test_the_same_letter_may_act_in_the_text_and_in_the_list(page: KeysPage) -> None:
    go_to(page, "delete_article")
    press_in(page.editor.field, Key.Key_A)
    assert page.keymap.of("delete_article") == ("Del", "A")
    assert page.keymap.of("tag_actor") == ("A",)


@pytest.mark.parametrize(
    ("key", "modifiers", "said"),
    [
        (Key.Key_C, Control, "copy"),
        (Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "leave"),
        (Key.Key_Left, Qt.KeyboardModifier.NoModifier, "move"),
        (Key.Key_X, Qt.KeyboardModifier.NoModifier, "alone"),
        (Key.Key_F, Alt, "opens a menu"),
    ],
)
def test_keys_that_are_needed_are_refused(
    page: KeysPage, key: Qt.Key, modifiers: Qt.KeyboardModifier, said: str
) -> None:
    go_to(page, "export")
    press_in(page.editor.field, key, modifiers)
    assert said in page.editor.message.text()
    assert page.keymap.of("export") == ("Ctrl+E",)


def test_a_key_it_has_already_is_said(page: KeysPage) -> None:
    go_to(page, "export")
    press_in(page.editor.field, Key.Key_E, Control)
    assert page.editor.message.text() == "Export has Ctrl+E already."


def test_one_action_is_reset_and_so_is_the_page(bench: Workbench, page: KeysPage) -> None:
    for name, key in (("zoom_in", Key.Key_F9), ("zoom_out", Key.Key_F8)):
        go_to(page, name)
        press_in(page.editor.field, key)
    QTest.mouseClick(page.editor.reset, Qt.MouseButton.LeftButton)
    assert page.keymap.own == {"zoom_in": "Ctrl++; Ctrl+=; F9"}
    assert not page.editor.reset.isEnabled()
    assert bench.preferences.dialog is not None
    QTest.mouseClick(bench.preferences.dialog.reset, Qt.MouseButton.LeftButton)
    assert bench.settings.value.keys == {}
    assert page._items["zoom_in"].text(1) == "Ctrl++   Ctrl+="


def test_actions_are_found_by_words_and_by_a_key(page: KeysPage) -> None:
    page.search.setText("zoom")
    assert shown(page) == ["zoom_in", "zoom_out"]
    assert page.list.currentItem() is page._items["zoom_in"]
    page.search.setText("ctrl+shift+i")
    assert shown(page) == ["import_folder"]
    page.search.clear()
    press_in(page.by_key, Key.Key_Q, Shift)
    assert shown(page) == ["add_to_quotation"]
    page.by_key.clear()
    assert len(shown(page)) == len(page._items)


def test_a_set_is_saved_and_loaded(bench: Workbench, page: KeysPage, tmp_path: Path) -> None:
    go_to(page, "zoom_in")
    press_in(page.editor.field, Key.Key_F9)
    page.save_to(tmp_path / "mine.json")
    page.reset()
    page.load_from(tmp_path / "mine.json")
    assert bench.window.actions_.keymap.of("zoom_in") == ("Ctrl++", "Ctrl+=", "F9")
    assert page.editor.message.text() == "Loaded mine.json."


def test_a_set_is_saved_under_a_name_that_can_be_loaded(page: KeysPage, tmp_path: Path) -> None:
    page.save.click()
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.selectFile(str(tmp_path / "myset"))
    dialog.accept()
    assert [path.name for path in tmp_path.glob("myset*")] == ["myset.json"]
    assert page.editor.message.text() == "Saved myset.json."


def test_a_file_of_another_version_names_what_is_unknown_here(page: KeysPage, tmp_path: Path) -> None:
    (tmp_path / "new.json").write_text('{"copydesk_keys": 1, "keys": {"fly": "F9", "export": "F9"}}')
    page.load_from(tmp_path / "new.json")
    assert "no action called fly" in page.editor.message.text()
    assert page.keymap.own == {"fly": "F9", "export": "F9"}


def test_a_malformed_file_is_one_sentence_and_changes_nothing(page: KeysPage, tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text("{")
    before = page.keymap
    page.load_from(tmp_path / "bad.json")
    assert page.editor.message.text() == "bad.json is not a set of Copydesk's keys. Nothing was changed."
    assert page.keymap is before


def test_menus_are_opened_by_marked_letters() -> None:
    assert mnemonics(["&File", "Ta&g", "Plain", "&Öffnen"]) == {"Alt+F", "Alt+G", "Alt+Ö"}

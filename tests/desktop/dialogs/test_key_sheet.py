"""The sheet of all keys: what acts now, in groups, to be searched and copied."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.desktop.driving import Key, press

from copydesk.desktop.actions import specs
from copydesk.desktop.dialogs.key_sheet import as_text, columns, filtered, groups
from copydesk.desktop.dialogs.keys import KeysDialog
from copydesk.desktop.keymap import Keymap
from copydesk.desktop.workbench import Workbench

TABLE = specs()


def lines(keymap: Keymap) -> dict[str, str]:
    return {line.words: line.pressed for group in groups(TABLE, keymap) for line in group.lines}


def test_every_key_of_every_action_is_on_it() -> None:
    keymap = Keymap(TABLE)
    pressed = "  ".join(lines(keymap).values())
    for spec in TABLE:
        for key in keymap.of(spec.id):
            digit = spec.id.startswith("tag_recent_")
            assert digit or key.replace("Return", "Enter") in pressed, key


def test_it_shows_a_persons_own_keys() -> None:
    found = lines(Keymap(TABLE, {"zoom_in": "F9", "zoom_out": "", "tag_recent_3": "F3; Ctrl+3"}))
    assert found["Larger text"] == "F9"
    assert "Smaller text" not in found
    assert found["Recent tag 3"] == "F3 or Ctrl+3"
    assert found["Tag the selected text with the recent tag of that number"] == "1 … 9"


def test_the_mouse_and_the_tag_field_are_on_it_too() -> None:
    titles = [group.title for group in groups(TABLE, Keymap(TABLE))]
    assert titles[0] == "Tag"
    assert titles[-2:] == ["In the tag field", "With the mouse"]
    found = lines(Keymap(TABLE))
    assert found["Select the sentence"] == "Triple click"
    assert found["Make the text larger or smaller"] == "Ctrl+wheel"


def test_it_is_searched_by_words_keys_and_groups() -> None:
    everything = groups(TABLE, Keymap(TABLE))
    assert [line.words for group in filtered(everything, "larger zoom") for line in group.lines] == []
    assert [line.pressed for group in filtered(everything, "larger text view") for line in group.lines] == [
        "Ctrl++ or Ctrl+="
    ]
    assert filtered(everything, "") == everything


def test_columns_hold_all_groups_in_order() -> None:
    everything = groups(TABLE, Keymap(TABLE))
    for count in (1, 2, 3):
        in_columns = columns(everything, count)
        assert len(in_columns) == count
        assert [group for column in in_columns for group in column] == everything


def test_the_text_has_a_line_for_each(bench: Workbench) -> None:
    press(Key.Key_F1)
    dialog = bench.window.findChild(KeysDialog)
    assert isinstance(dialog, KeysDialog)
    QTest.keyClicks(dialog.search, "double click")
    dialog.copy.click()
    assert QApplication.clipboard().text() == "With the mouse\nDouble click   Select the word\n"
    assert as_text(dialog.shown) == QApplication.clipboard().text()
    dialog.search.setText("nothing at all")
    assert dialog.shown == []
    dialog.reject()


def test_from_the_sheet_to_where_keys_are_changed(bench: Workbench) -> None:
    press(Key.Key_F1)
    dialog = bench.window.findChild(KeysDialog)
    assert isinstance(dialog, KeysDialog)
    dialog.change.click()
    assert bench.preferences.dialog is not None
    assert bench.preferences.dialog.pages[bench.preferences.dialog.names.currentRow()].title == "Keys"

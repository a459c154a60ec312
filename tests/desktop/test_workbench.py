"""What ties the window together: context menus, selections that follow each other, dialogs from the menu."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot
from tests.builders import tag_story
from tests.desktop.driving import Key, every, press, select, words_of

from copydesk.desktop.actions import specs
from copydesk.desktop.dialogs.keys import KeysDialog
from copydesk.desktop.keymap import Keymap, native
from copydesk.desktop.workbench import Workbench
from copydesk.domain.annotation import Mention


def ids_of(bench: Workbench) -> dict[str, int]:
    assert bench.desk.session is not None
    return tag_story(bench.desk.session, 1)


def open_menu() -> QMenu:
    """The context menu that is open."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def texts(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()]


def test_text_tree_and_details_show_the_same_annotation(bench: Workbench) -> None:
    ids = ids_of(bench)
    window = bench.window
    window.view.select_annotation(ids["plan"])
    tree = window.tagging.tree
    assert tree.currentIndex() == tree.annotations.index_of(ids["plan"])
    tree.setCurrentIndex(tree.annotations.index_of(ids["kpa"]))
    assert window.view.selected_annotation() == ids["kpa"]
    assert window.tagging.details.mention.isVisible()
    bench.desk.select(None)
    assert window.view.selected_annotation() is None
    assert not tree.currentIndex().isValid()


def test_the_menu_in_the_text_offers_tags_and_what_is_there(bench: Workbench) -> None:
    ids = ids_of(bench)
    select(bench, "KPA")
    bench.window.view.menu_requested.emit([ids["kpa"]], QPoint(10, 10))
    menu = open_menu()
    assert {"Actor…", "Topic…", "Quotation", "Set speaker", "Tag as", "Edit annotation"} <= set(texts(menu))
    recent = next(action.menu() for action in menu.actions() if action.text() == "Tag as")
    assert isinstance(recent, QMenu)
    next(action for action in recent.actions() if action.text() == "Kestrel Port Authority").trigger()
    menu.close()
    assert ["KPA"] in [words_of(bench, mention) for mention in every(bench, Mention)]


def test_where_several_overlap_the_menu_lists_each(bench: Workbench) -> None:
    ids = ids_of(bench)
    bench.window.view.menu_requested.emit([ids["kpa"], ids["plan"]], QPoint(10, 10))
    menu = open_menu()
    assert texts(menu)[:2] == ["Mention: Kestrel Port Authority", "Quotation: Mirela Osk"]
    menu.actions()[1].trigger()
    menu.close()
    assert bench.desk.selected == ids["plan"]


def test_the_tree_has_a_menu_and_deletes_by_key(bench: Workbench) -> None:
    ids = ids_of(bench)
    tree = bench.window.tagging.tree
    tree.setFocus()
    tree.setCurrentIndex(tree.annotations.index_of(ids["test"]))
    tree.customContextMenuRequested.emit(tree.visualRect(tree.currentIndex()).center())
    menu = open_menu()
    assert texts(menu)[:4:3] == ["Edit annotation", "Delete annotation"]
    menu.close()
    press(Key.Key_Delete)
    assert ids["test"] not in bench.desk.annotations


def test_deleting_an_entrys_row_deletes_all_below_it(bench: Workbench) -> None:
    ids = ids_of(bench)
    tree = bench.window.tagging.tree
    tree.setFocus()
    tree.setCurrentIndex(tree.annotations.index_of(ids["kpa"]).parent())
    press(Key.Key_Delete)
    assert ids["kpa"] not in bench.desk.annotations
    assert ids["union"] in bench.desk.annotations


def test_the_list_of_articles_has_a_menu(bench: Workbench) -> None:
    bench.window.articles.menu_requested.emit(QPoint(10, 10))
    menu = open_menu()
    assert texts(menu) == [
        "Mark done and open the next",
        "Status",
        "Edit title and source…",
        "Add to a list…",
        "Delete article",
    ]
    menu.close()


def test_f1_shows_every_key(bench: Workbench) -> None:
    press(Key.Key_F1)
    dialog = bench.window.findChild(KeysDialog)
    assert isinstance(dialog, KeysDialog)
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"A", "Shift+Q", "1 … 9", "Ctrl+Enter", "F6", "Alt+Shift+Right"} <= shown
    dialog.reject()


def test_controls_have_names_for_screen_readers(bench: Workbench) -> None:
    ids = ids_of(bench)
    bench.desk.select(ids["plan"])
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in bench.window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


def test_about_names_the_version(bench: Workbench) -> None:
    bench.help.about()
    box = bench.window.findChild(QWidget, "aboutDialog")
    assert box is not None
    QTest.keyClick(box, Key.Key_Escape)


def test_buttons_say_the_keys_that_were_chosen(bench: Workbench) -> None:
    names = ("find_previous", "find_next", "zoom_out", "zoom_in")
    keys = {name: f"Ctrl+F{number}" for number, name in enumerate(names, 8)}
    bench.window.actions_.set_keys(Keymap(specs(), keys))
    bar, status = bench.window.find_bar, bench.window.status
    buttons = (bar.previous, bar.next, status.smaller, status.larger)
    for button, key in zip(buttons, keys.values(), strict=True):
        assert f"({native(key)})" in button.toolTip()
        assert "(" not in button.accessibleName()


def test_the_menu_of_a_mark_has_what_its_keys_do(bench: Workbench) -> None:
    select(bench, "KPA")
    press(Key.Key_Q)
    assert bench.desk.selected is not None
    bench.window.view.menu_requested.emit([bench.desk.selected], QPoint(10, 10))
    (menu,) = [each for each in bench.window.findChildren(QMenu) if each.isVisible()]
    names = [action.objectName() for action in menu.actions()]
    assert {"action_retag", "action_every_occurrence", "action_delete_annotation"} <= set(names)
    menu.close()


def test_the_window_is_gone_before_the_project_is_let_go(bench: Workbench) -> None:
    """To let go of a file waits for the disk, in a window that could not answer."""
    shown: list[bool] = []
    bench.desk.session_changed.connect(lambda: shown.append(bench.window.isVisible()))
    state = bench.window.layout_state()
    bench.window.close()
    assert shown == [False]
    assert bench.settings.value.window["state"] == state["state"]


def test_the_words_on_the_buttons_have_room_in_a_new_window(qtbot: QtBot, bench: Workbench) -> None:
    bench.window.resize(1280, 800)
    bench.window.reset_layout()
    panel = bench.window.tagging
    qtbot.waitUntil(lambda: panel.width() >= panel.minimumSizeHint().width())
    for button in panel.buttons:
        assert button.width() >= button.sizeHint().width()

"""The group of suggestions in the panel: rows with their confidence, and keys of its own."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from tests.desktop.driving import Key, click_row, every, focus, press
from tests.desktop.suggesting.conftest import selected, words

from copydesk.desktop.suggesting.offers import Offers
from copydesk.desktop.workbench import Workbench
from copydesk.domain.annotation import Mention


def test_the_rows_say_what_is_suggested_and_how_surely(bench: Workbench, offers: Offers) -> None:
    rows = bench.window.tagging.suggestions.list.rows
    said = [rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(rows.rowCount())]
    assert said[1] == "Actor, KPA – Kestrel Port Authority (new), 85%"
    assert said[3].startswith('Quotation, Mirela Osk: "We have a plan')
    assert said[3].endswith("95%")


def test_a_row_and_the_text_follow_each_other(bench: Workbench, offers: Offers) -> None:
    found = bench.window.tagging.suggestions.list
    click_row(found, 2)
    assert selected(offers) == "Harbour Workers' Union"
    assert bench.window.view.selected_suggestion() == offers.selected
    bench.window.view.setFocus()
    press(Key.Key_Tab)
    assert found.currentIndex().row() == 3


def test_keys_settle_the_row_and_the_focus_stays(bench: Workbench, offers: Offers) -> None:
    found = bench.window.tagging.suggestions.list
    click_row(found, 0)
    found.setFocus()
    press(Key.Key_Return)
    assert [bench.desk.name_of(each) for each in every(bench, Mention)] == ["Kestrel Port Authority"]
    press(Key.Key_X)
    assert words(offers)[0] == "Harbour Workers' Union"
    assert focus() is found
    assert found.currentIndex().row() == 0


def test_where_the_focus_comes_to_the_rows_the_keys_are_about_the_first(
    bench: Workbench, offers: Offers
) -> None:
    bench.window.tagging.suggestions.list.setFocus()
    assert selected(offers) == ""
    press(Key.Key_X)
    assert words(offers)[0] == "KPA"


def test_where_the_last_row_is_settled_the_focus_goes_to_the_text(bench: Workbench, offers: Offers) -> None:
    found = bench.window.tagging.suggestions.list
    click_row(found, 0)
    found.setFocus()
    for _ in range(7):
        press(Key.Key_X)
    assert words(offers) == []
    assert focus() is bench.window.view


def test_the_mouse_settles_the_selected_one_by_buttons_that_say_their_keys(
    bench: Workbench, offers: Offers
) -> None:
    accept, reject = bench.window.tagging.suggestions.one
    assert not accept.isEnabled()
    click_row(bench.window.tagging.suggestions.list, 0)
    assert "(Enter)" in accept.toolTip()
    assert "(X)" in reject.toolTip()
    QTest.mouseClick(accept, Qt.MouseButton.LeftButton)
    QTest.mouseClick(reject, Qt.MouseButton.LeftButton)
    assert [bench.desk.name_of(each) for each in every(bench, Mention)] == ["Kestrel Port Authority"]
    assert words(offers)[0] == "Harbour Workers' Union"


def test_a_row_has_a_menu(bench: Workbench, offers: Offers) -> None:
    found = bench.window.tagging.suggestions.list
    click_row(found, 1)
    found.customContextMenuRequested.emit(found.visualRect(found.currentIndex()).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    said = [action.text().replace("&", "") for action in menu.actions()]
    assert said[:4] == ["Accept the suggestion", "Reject the suggestion", "", "Accept all suggestions here"]
    assert said[4:] == ["Reject all suggestions here", "Accept or reject many…"]
    menu.actions()[1].trigger()
    menu.close()
    assert words(offers)[1] == "Harbour Workers' Union"


def test_the_button_accepts_all_and_the_group_goes(bench: Workbench, offers: Offers) -> None:
    panel = bench.window.tagging.suggestions
    assert panel.isVisible()
    QTest.mouseClick(panel.all, Qt.MouseButton.LeftButton)
    assert not panel.isVisible()
    assert len(bench.desk.annotations) == 7


def test_who_is_known_is_not_called_new(bench: Workbench, offers: Offers) -> None:
    assert bench.desk.session is not None
    bench.desk.session.codebook.add_actor("Jonas Feld")
    bench.suggesting.runner.run()
    rows = bench.window.tagging.suggestions.list.rows
    shown = [rows.index(row).data() for row in range(rows.rowCount())]
    assert "Jonas Feld" in shown
    assert "Mirela Osk (new)" in shown

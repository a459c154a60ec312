"""The tables of the project in the real window: sorted, chosen, written, copied, opened, by keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu
from pytestqt.qtbot import QtBot
from tests.builders import only_article, tag_story, write_stories
from tests.builders import story as short_story
from tests.desktop.driving import Control, Key, Shift, focus, press, type_text

from copydesk.desktop.tables.editors import EntryField
from copydesk.desktop.tables.fill_dialog import FillDialog
from copydesk.desktop.tables.window import TablesWindow
from copydesk.desktop.workbench import Workbench
from copydesk.domain.attribute import AttributeTarget, AttributeType
from copydesk.domain.listing import Listing
from copydesk.session import Session


def session_of(bench: Workbench) -> Session:
    assert bench.desk.session is not None
    return bench.desk.session


@pytest.fixture
def story(bench: Workbench) -> dict[str, int]:
    """The story with its annotations, by name."""
    return tag_story(session_of(bench), only_article(session_of(bench)).id)


Opens = Callable[[Listing], TablesWindow]


@pytest.fixture
def opens(qtbot: QtBot, bench: Workbench, story: dict[str, int]) -> Opens:
    """Opens a table by its action and waits for its rows."""

    def opened(listing: Listing) -> TablesWindow:
        bench.window.actions_[f"table_{listing}"].trigger()
        window = bench.tables.window
        assert window is not None
        qtbot.waitUntil(lambda: not window.busy and len(window.model.ids) > 0)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.grid.setFocus()
        return window

    return opened


def cells(window: TablesWindow, name: str) -> list[str]:
    model = window.model
    column = model.columns.index(name)
    return [model.text(model.index(row, column)) for row in range(model.rowCount())]


def go(window: TablesWindow, row: int, name: str) -> None:
    index = window.model.index(row, window.model.columns.index(name))
    flags = QItemSelectionModel.SelectionFlag
    window.grid.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)


def settled(qtbot: QtBot, window: TablesWindow) -> None:
    qtbot.waitUntil(lambda: not window.busy)


def test_rows_are_sorted_by_a_click_on_the_head_up_down_and_as_made(qtbot: QtBot, opens: Opens) -> None:
    window = opens(Listing.ACTORS)
    assert cells(window, "name") == ["Kestrel Port Authority", "Harbour Workers' Union", "Mirela Osk"]
    head = window.grid.horizontalHeader()
    orders: list[list[str]] = []
    for _ in range(3):
        at = QPoint(head.sectionViewportPosition(0) + 20, head.height() // 2)
        QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        settled(qtbot, window)
        orders.append([name[0] for name in cells(window, "name")])
    assert orders == [["H", "K", "M"], ["M", "K", "H"], ["K", "H", "M"]]


def test_words_choose_rows_as_one_types_and_an_empty_table_says_why(qtbot: QtBot, opens: Opens) -> None:
    window = opens(Listing.QUOTATIONS)
    press(Key.Key_F, Control)
    type_text("test for both")
    qtbot.waitUntil(lambda: cells(window, "words") == ['"a test for both sides"'])
    type_text(" nobody")
    qtbot.waitUntil(lambda: window.model.rowCount() == 0)
    assert window.empty.isVisible()
    QTest.mouseClick(window.empty.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.model.rowCount() == 2)
    assert window.status.text() == "2 rows"


def test_rows_are_chosen_by_a_value_from_the_menu_and_let_in_again_by_its_chip(
    qtbot: QtBot, opens: Opens
) -> None:
    window = opens(Listing.QUOTATIONS)
    window.bar.menu.aboutToShow.emit()
    speaker = next(one for one in window.bar.menu.findChildren(QMenu) if one.title() == "Speaker")
    nothing = speaker.actions()[0]
    assert nothing.text() == "Nothing"
    nothing.trigger()
    qtbot.waitUntil(lambda: window.model.rowCount() == 1)
    chips = window.bar.chips
    assert chips.isVisible()
    button = chips.buttons[0]
    assert button.text().strip("\u2068\u2069") == "Speaker: Nothing"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.model.rowCount() == 2)
    assert not chips.isVisible()


def test_enter_opens_the_place_in_the_article(bench: Workbench, opens: Opens, story: dict[str, int]) -> None:
    window = opens(Listing.MENTIONS)
    bench.desk.show_article(None)
    go(window, 1, "words")
    press(Key.Key_Return)
    assert bench.desk.article is not None
    assert bench.desk.selected == story["union"]


def test_a_cell_is_written_in_place_and_undo_shows_what_was(
    qtbot: QtBot, bench: Workbench, opens: Opens
) -> None:
    window = opens(Listing.ACTORS)
    go(window, 2, "name")
    press(Key.Key_F2)
    assert isinstance(focus(), QLineEdit)
    press(Key.Key_A, Control)
    type_text("Mirela Osk-Lund")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: cells(window, "name")[2] == "Mirela Osk-Lund")
    bench.window.actions_["undo"].trigger()
    settled(qtbot, window)
    assert cells(window, "name")[2] == "Mirela Osk"
    go(window, 2, "mentions")
    press(Key.Key_F2)
    assert window.grid.state() is not window.grid.State.EditingState


def test_an_actor_is_chosen_for_a_mention_while_one_types(qtbot: QtBot, opens: Opens) -> None:
    window = opens(Listing.MENTIONS)
    go(window, 0, "actor")
    press(Key.Key_F2)
    field = focus()
    assert isinstance(field, EntryField)
    press(Key.Key_A, Control)
    type_text("mir")
    assert field.matches is not None and field.matches.isVisible()
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: cells(window, "actor")[0] == "Mirela Osk")
    QApplication.processEvents()
    go(window, 1, "actor")
    press(Key.Key_F2)
    press(Key.Key_A, Control)
    type_text("mir")
    press(Key.Key_Escape)
    settled(qtbot, window)
    assert cells(window, "actor")[1] == "Harbour Workers' Union"


def test_selected_rows_are_filled_together_in_one_step(qtbot: QtBot, bench: Workbench, opens: Opens) -> None:
    window = opens(Listing.QUOTATIONS)
    go(window, 0, "type")
    press(Key.Key_A, Control)
    assert window.status.text() == "2 rows, 2 selected"
    press(Key.Key_Return, Control)
    dialog = window.findChild(FillDialog)
    assert dialog is not None
    box = dialog.field
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("indirect"))
    QTest.mouseClick(dialog.fill_button, Qt.MouseButton.LeftButton)
    settled(qtbot, window)
    assert cells(window, "type") == ["Indirect", "Indirect"]
    bench.window.actions_["undo"].trigger()
    settled(qtbot, window)
    assert cells(window, "type") == ["Direct", "Direct"]
    go(window, 0, "speaker")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.grid.setFocus()
    window.grid.selectAll()
    press(Key.Key_D, Control)
    settled(qtbot, window)
    assert cells(window, "speaker") == ["Mirela Osk", "Mirela Osk"]


def test_an_attribute_is_a_column_that_is_filled(qtbot: QtBot, bench: Workbench, opens: Opens) -> None:
    window = opens(Listing.QUOTATIONS)
    session_of(bench).attributes.define(
        AttributeTarget.QUOTATION, "tone", AttributeType.CHOICE, choices=("calm", "angry")
    )
    settled(qtbot, window)
    go(window, 0, "tone")
    press(Key.Key_F2)
    box = focus()
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findText("angry"))
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: cells(window, "tone") == ["angry", ""])


def test_rows_are_copied_for_a_spreadsheet_and_are_no_formulas(bench: Workbench, opens: Opens) -> None:
    session_of(bench).codebook.add_actor("=2+3")
    window = opens(Listing.ACTORS)
    press(Key.Key_A, Control)
    press(Key.Key_C, Control)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:2] == ["name", "kind"]
    assert lines[-1].split("\t")[0] == "'=2+3"
    assert window.status.text() == "4 rows copied."


def test_deleted_rows_come_back_by_undo(qtbot: QtBot, bench: Workbench, opens: Opens) -> None:
    window = opens(Listing.PASSAGES)
    go(window, 0, "topic")
    press(Key.Key_Delete)
    settled(qtbot, window)
    assert cells(window, "topic") == ["Labour relations"]
    bench.window.actions_["undo"].trigger()
    settled(qtbot, window)
    assert cells(window, "topic") == ["Port reopening", "Labour relations"]


def test_undo_and_redo_are_keys_of_the_tables_too(qtbot: QtBot, opens: Opens) -> None:
    window = opens(Listing.PASSAGES)
    window.grid.selectAll()
    press(Key.Key_Delete)
    settled(qtbot, window)
    assert window.model.rowCount() == 0
    QTest.keyClick(window, Key.Key_Z, Control)  # the table, which had the focus, is gone
    settled(qtbot, window)
    assert cells(window, "topic") == ["Port reopening", "Labour relations"]
    QTest.keyClick(window, Key.Key_Z, Control | Shift)
    settled(qtbot, window)
    assert window.model.rowCount() == 0


def test_what_is_being_typed_is_taken_when_the_rows_are_sorted_or_the_table_turned(
    qtbot: QtBot, bench: Workbench, opens: Opens
) -> None:
    window = opens(Listing.PASSAGES)
    first, second = window.model.ids
    tagging = session_of(bench).tagging
    go(window, 0, "note")
    press(Key.Key_F2)
    type_text("Doubtful")
    window.grid.sort_by("words", falling=True)
    assert focus() is window.grid
    settled(qtbot, window)
    assert tagging.get(first).note == "Doubtful"
    go(window, window.model.rows_of([second])[0], "note")
    press(Key.Key_F2)
    type_text("Sure")
    window.show_table(Listing.ACTORS)
    settled(qtbot, window)
    assert tagging.get(second).note == "Sure"


def test_rows_stay_below_what_is_being_typed(qtbot: QtBot, bench: Workbench, opens: Opens) -> None:
    window = opens(Listing.PASSAGES)
    first, second = window.model.ids
    go(window, 1, "note")
    press(Key.Key_F2)
    type_text("Half")
    session_of(bench).tagging.delete([first])
    qtbot.wait(1_000)
    type_text("way")
    press(Key.Key_Return)
    settled(qtbot, window)
    assert session_of(bench).tagging.get(second).note == "Halfway"
    assert list(window.model.ids) == [second]


def test_very_many_are_said_to_be_deleted_only_once_they_are(
    qtbot: QtBot, bench: Workbench, opens: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("copydesk.desktop.tables.controller._MANY", 1)
    window, said = opens(Listing.PASSAGES), list[str]()
    bench.tables.hinted.connect(said.append)
    window.grid.selectAll()
    press(Key.Key_Delete)
    assert said == []
    qtbot.waitUntil(lambda: said == ["2 annotations deleted."])
    settled(qtbot, window)
    assert window.model.rowCount() == 0


def test_the_selection_stays_with_its_rows_when_they_are_sorted(qtbot: QtBot, opens: Opens) -> None:
    window = opens(Listing.ACTORS)
    flags = QItemSelectionModel.SelectionFlag
    go(window, 2, "name")
    window.grid.selectionModel().select(window.model.index(0, 0), flags.Select | flags.Rows)
    chosen = set(window.grid.selected_ids())
    window.grid.sort_by("name", falling=False)
    settled(qtbot, window)
    assert set(window.grid.selected_ids()) == chosen
    assert window.grid.currentIndex().row() == 2


def test_widths_and_place_are_remembered(qtbot: QtBot, bench: Workbench, opens: Opens) -> None:
    window = opens(Listing.TOPICS)
    window.grid.setColumnWidth(0, 333)
    window.resize(700, 500)
    press(Key.Key_Escape)
    qtbot.waitUntil(lambda: bench.tables.window is None)
    window = opens(Listing.TOPICS)
    assert window.grid.columnWidth(0) == 333
    assert window.width() == 700


def test_tables_close_with_their_project(qtbot: QtBot, bench: Workbench, opens: Opens) -> None:
    opens(Listing.MENTIONS)
    bench.window.actions_["close_project"].trigger()
    qtbot.waitUntil(lambda: bench.tables.window is None)


def test_the_menu_offers_what_fits_the_rows(qtbot: QtBot, opens: Opens) -> None:
    window = opens(Listing.MENTIONS)
    go(window, 0, "actor")
    texts = [action.text().split("\t")[0] for action in window.rows_menu.menu().actions()]
    assert "Only rows with Actor: Kestrel Port Authority" in texts
    assert "&Delete" in texts
    window.tabs.setCurrentIndex(0)
    settled(qtbot, window)
    texts = [action.text().split("\t")[0] for action in window.rows_menu.menu().actions()]
    assert "&Delete" not in texts


def test_articles_are_written_in_place_and_together_and_opened(
    qtbot: QtBot, bench: Workbench, opens: Opens
) -> None:
    session = session_of(bench)
    session.articles.import_paths(write_stories(session.path.parent / "more", [short_story(1)]))
    session.attributes.define(AttributeTarget.ARTICLE, "Page", AttributeType.NUMBER)
    window = opens(Listing.ARTICLES)
    assert cells(window, "status") == ["In progress", "New"]
    assert cells(window, "mentions") == ["2", "0"]
    go(window, 1, "title")
    press(Key.Key_F2)
    press(Key.Key_A, Control)
    type_text("Boats again")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: cells(window, "title")[1] == "Boats again")
    settled(qtbot, window)
    window.grid.setFocus()
    press(Key.Key_Return)
    assert bench.desk.article is not None
    assert (bench.desk.article.title, bench.desk.selected) == ("Boats again", None)
    go(window, 1, "Page")
    window.grid.selectAll()
    press(Key.Key_Return, Control)
    dialog = window.findChild(FillDialog)
    assert isinstance(dialog, FillDialog)
    QTest.keyClicks(dialog.field, "3")
    QTest.keyClick(dialog.field, Key.Key_Return)
    qtbot.waitUntil(lambda: cells(window, "Page") == ["3", "3"])
    session.history.undo()
    qtbot.waitUntil(lambda: cells(window, "Page") == ["", ""])


def test_articles_are_chosen_by_agency_and_what_cannot_be_written_is_told(
    qtbot: QtBot, bench: Workbench, opens: Opens
) -> None:
    session = session_of(bench)
    session.articles.import_paths(write_stories(session.path.parent / "more", [short_story(1)]))
    window = opens(Listing.ARTICLES)
    window.bar.menu.aboutToShow.emit()
    offered = [menu.title() for menu in window.bar.menu.findChildren(QMenu)]
    assert {"Status", "Language", "Agency"} <= set(offered)
    window.bar.choose("agency", "Meridian")
    qtbot.waitUntil(lambda: cells(window, "agency") == ["Meridian"])
    settled(qtbot, window)
    go(window, 0, "published")
    press(Key.Key_F2)
    press(Key.Key_A, Control)
    type_text("soon")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: window.status.text().startswith("soon is not a date"))
    assert session.articles.row(2) is not None


def test_a_topics_own_words_are_written_into_the_topic(qtbot: QtBot, bench: Workbench, opens: Opens) -> None:
    window = opens(Listing.TOPICS)
    go(window, 0, "name")
    press(Key.Key_F2)
    press(Key.Key_A, Control)
    type_text("Quays")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: cells(window, "name")[0] == "Quays")
    assert session_of(bench).history.undo_label == "Edit topic: Port reopening"

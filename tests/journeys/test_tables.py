"""A person cleans up in the tables what was accepted in a hurry, and takes rows to a spreadsheet."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from tests.builders import story
from tests.desktop.driving import Control, Key, Shift, focus, press, type_text
from tests.desktop.tables.test_window import cells, go
from tests.journeys.hands import reopened

from copydesk.desktop.tables.fill_dialog import FillDialog
from copydesk.desktop.tables.window import TablesWindow
from copydesk.desktop.tagging.entry_line import EntryLine
from copydesk.desktop.workbench import Workbench
from copydesk.domain.listing import Cell, Listing
from copydesk.session import Session

pytestmark = pytest.mark.journey

STORIES = 30


def tables(qtbot: QtBot, bench: Workbench, words: str) -> TablesWindow:
    """Open a table from the palette."""
    bench.window.activateWindow()
    bench.window.view.setFocus()
    press(Key.Key_K, Control)
    type_text(f"> {words}")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: bench.tables.window is not None)
    window = bench.tables.window
    assert window is not None
    qtbot.waitUntil(lambda: not window.busy and len(window.model.ids) > 0)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.grid.setFocus()
    return window


def accept_all(session: Session, folder: Path) -> None:
    """Bring in many stories, and take whatever is suggested in them."""
    folder.mkdir()
    for number in range(STORIES):
        (folder / f"{number}.txt").write_text(story(number), encoding="utf-8")
    session.articles.import_paths([folder])
    session.suggesting.run()
    for article in session.articles.rows():
        session.suggesting.accept([one.id for one in session.suggesting.of(article.id)])


def speakers(session: Session) -> set[Cell]:
    return {row.cells[0] for row in session.tables.every_row(Listing.QUOTATIONS)}


def test_speakers_are_put_right_in_the_table_of_quotations(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    session = bench.desk.session
    assert session is not None
    accept_all(session, tmp_path / "more")

    # The quotations about boats that sail are all said by one, who is called otherwise in the codebook.
    window = tables(qtbot, bench, "tables quotations")
    press(Key.Key_F, Control)
    type_text("will sail")
    qtbot.waitUntil(lambda: window.model.rowCount() == STORIES)
    window.grid.setFocus()
    go(window, 0, "speaker")
    press(Key.Key_A, Control)
    press(Key.Key_Return, Control)
    dialog = window.findChild(FillDialog)
    assert dialog is not None
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.field.setFocus()
    field = focus()
    assert isinstance(field, EntryLine)
    press(Key.Key_A, Control)
    type_text("Ilse Marden, chair")
    press(Key.Key_Down)
    dialog.fill_button.click()
    qtbot.waitUntil(lambda: not window.busy and set(cells(window, "speaker")) == {"Ilse Marden, chair"})
    assert session.check().ok

    # One undo takes all of it back; redo does it again, too.
    window.close()
    qtbot.waitUntil(lambda: bench.tables.window is None)
    bench.window.activateWindow()
    qtbot.waitUntil(bench.window.isActiveWindow)
    bench.window.view.setFocus()
    press(Key.Key_Z, Control)
    assert "Ilse Marden, chair" not in speakers(session)
    press(Key.Key_Z, Control | Shift)
    assert "Ilse Marden, chair" in speakers(session)


def test_a_table_is_sorted_chosen_and_copied_after_a_restart(qtbot: QtBot, bench: Workbench) -> None:
    session = bench.desk.session
    assert session is not None
    session.suggesting.run()
    session.suggesting.accept([one.id for one in session.suggesting.of(1)])
    again = reopened(bench, qtbot)
    window = tables(qtbot, again, "tables mentions")
    names = cells(window, "actor")
    window.grid.sort_by("actor", falling=True)
    qtbot.waitUntil(lambda: not window.busy)
    assert cells(window, "actor") == sorted(names, key=str.casefold, reverse=True)
    go(window, 0, "actor")
    first = cells(window, "actor")[0]
    only = next(
        action for action in window.rows_menu.menu().actions() if action.text().startswith("Only rows")
    )
    only.trigger()
    qtbot.waitUntil(lambda: not window.busy and set(cells(window, "actor")) == {first})
    press(Key.Key_A, Control)
    press(Key.Key_C, Control)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[0] for line in lines] == ["actor", *[first] * names.count(first)]
    go(window, 0, "words")
    press(Key.Key_Return)
    assert again.desk.article is not None and again.desk.selected == window.model.ids[0]
    again.window.close()

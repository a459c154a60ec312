"""Actors are made, deleted, merged, split and recoded in their window, and all of it can be undone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from tests.builders import span_of
from tests.desktop.driving import Control, Key, press, type_text

from copydesk.desktop.actors.asking import NameDialog
from copydesk.desktop.actors.window import ActorsWindow
from copydesk.desktop.merging.choosing import MergeDialog
from copydesk.desktop.workbench import Workbench
from copydesk.session import Session


def names(session: Session) -> list[str]:
    return [one.name for one in session.codebook.actors()]


def asked(qtbot: QtBot, actors: ActorsWindow, does: Callable[[], object]) -> NameDialog:
    """What does it opens a dialog; it is active then."""
    does()
    dialog = actors.findChildren(NameDialog)[-1]
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.line.setFocus()
    return dialog


def answer(dialog: NameDialog, name: str) -> None:
    dialog.line.selectAll()
    type_text(name)
    QTest.keyClick(QApplication.activePopupWidget() or dialog.line, Qt.Key.Key_Return)
    if dialog.isVisible():  # that Enter took the list of names away
        QTest.keyClick(dialog.line, Qt.Key.Key_Return)


def tick(actors: ActorsWindow, *rows: int) -> None:
    table = actors.page.tabs.mentions
    only = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    for row in rows:
        table.setFocus()
        # Not by selectRow: it adds to what is selected where Qt takes Ctrl of an earlier test for still held.
        table.selectionModel().setCurrentIndex(table.model().index(row, 0), only)
        QTest.keyClick(table, Qt.Key.Key_Space)


def test_an_actor_is_made_under_the_name_that_was_looked_for(
    qtbot: QtBot, session: Session, actors: ActorsWindow
) -> None:
    press(Key.Key_F, Control)
    type_text("Tobin Raske")
    dialog = asked(qtbot, actors, lambda: press(Key.Key_N, Control))
    assert dialog.line.text() == "Tobin Raske"
    press(Key.Key_Return)
    assert names(session)[-1] == actors.page.form.name.text() == "Tobin Raske"
    assert actors.panel.model.rowCount() == 1


def test_a_namesake_is_made_only_by_who_was_told(
    qtbot: QtBot, session: Session, actors: ActorsWindow
) -> None:
    there = session.codebook.actor(1).name
    dialog = asked(qtbot, actors, lambda: press(Key.Key_N, Control))
    dialog.line.setText(there.upper())
    assert dialog.hint.text() == "There is an actor of that name already. This makes another one."
    dialog.line.setText(there + " of Velmora")
    assert dialog.hint.text() == ""
    dialog.reject()


def test_delete_says_what_hangs_on_it_and_lets_another_take_its_place(
    qtbot: QtBot, session: Session, actors: ActorsWindow
) -> None:
    session.codebook.add_actor("Port office")
    session.entries.set_parent(2, 1)
    dialog = asked(qtbot, actors, lambda: QTest.keyClick(actors.panel.list, Qt.Key.Key_Delete))
    assert "Kestrel Port Authority is used: 1 mention, 1 part" in dialog.told.text()
    assert not dialog.accept_button.isEnabled()
    type_text("kestrel port authority")
    assert "Choose another one" in dialog.hint.text()
    answer(dialog, "port OFFICE")
    assert "Kestrel Port Authority" not in names(session)
    assert actors.page.form.name.text() == "Port office"
    assert session.codebook.actor(2).parent == actors.panel.current
    actors.undo_wished.emit()
    assert names(session)[0] == "Kestrel Port Authority"


def test_an_actor_that_is_nowhere_goes_at_once_and_undo_chooses_it_again(
    session: Session, actors: ActorsWindow
) -> None:
    made = session.codebook.add_actor("Nobody's business")
    actors.choose(made)
    QTest.keyClick(actors.panel.list, Qt.Key.Key_Delete)
    assert "Nobody's business" not in names(session)
    assert actors.panel.current not in (None, made)
    actors.undo_wished.emit()
    assert actors.panel.current == made
    assert actors.page.form.name.text() == "Nobody's business"


def test_ticked_mentions_are_split_off(qtbot: QtBot, session: Session, actors: ActorsWindow) -> None:
    text = session.articles.get(1).text
    other = session.tagging.tag_actor(1, (span_of(text, "KPA", 1),), 1)
    actors.page.load_places()
    tick(actors, 1)
    dialog = asked(qtbot, actors, actors.page.split.click)
    assert "1 annotation of Kestrel Port Authority" in dialog.told.text()
    answer(dialog, "KPA, the company")
    new = session.codebook.find_actor("KPA, the company")
    assert getattr(session.tagging.get(other), "actor", None) == new
    assert actors.page.tabs.mentions.model().rowCount() == 1
    assert actors.panel.current == 1


def test_ticked_mentions_are_recoded(qtbot: QtBot, session: Session, actors: ActorsWindow) -> None:
    tick(actors, 0)
    dialog = asked(qtbot, actors, actors.page.recode.click)
    type_text("nobody at all")
    assert dialog.hint.text() == "There is no actor of that name."
    answer(dialog, "Mirela Osk")
    assert session.actor_pages.page(3).counts()["mentions"] == 1  # pyright: ignore[reportArgumentType] - equal to it
    assert actors.page.tabs.nowhere.isVisible()
    assert not actors.page.recode.isEnabled()


def test_merging_goes_on_with_the_actor_that_stays(
    qtbot: QtBot, session: Session, actors: ActorsWindow
) -> None:
    actors.page.merge.click()
    dialog = actors.findChildren(MergeDialog)[-1]
    assert dialog.gone.currentText() == "Kestrel Port Authority"
    dialog.kept.setCurrentIndex(dialog.kept.findText("Mirela Osk"))
    dialog.merge_button.click()
    assert actors.page.form.name.text() == "Mirela Osk"
    assert session.codebook.actor(3).aliases == ("Kestrel Port Authority",)


def test_without_actors_the_window_says_what_to_do(qtbot: QtBot, session: Session, bench: Workbench) -> None:
    bench.window.actions_["actors"].trigger()
    window = bench.window.findChild(ActorsWindow)
    assert isinstance(window, ActorsWindow)
    assert window.middle.currentWidget() is window.none
    dialog = asked(qtbot, window, window.none.button.click)
    answer(dialog, "Mirela Osk")
    assert window.middle.currentWidget() is window.page
    actions = bench.window.actions_
    actions["undo"].trigger()
    assert window.middle.currentWidget() is window.none
    assert names(session) == []


def test_the_place_of_the_window_is_remembered_and_it_closes_with_the_project(
    actors: ActorsWindow, bench: Workbench
) -> None:
    actors.resize(700, 600)
    actors.page.form.note.setFocus()
    type_text("To be asked.")
    actors.close()
    assert bench.settings.value.window["actors"]
    assert bench.desk.session is not None
    assert bench.desk.session.codebook.actor(1).note == "To be asked."
    bench.window.actions_["actors"].trigger()
    again = bench.window.findChildren(ActorsWindow)[-1]
    assert again.width() == 700
    bench.desk.close()
    assert not again.isVisible()


def test_a_project_that_is_open_for_reading_is_only_read(
    session: Session, tagged: dict[str, int], bench: Workbench
) -> None:
    path = session.path
    bench.desk.close()
    bench.projects.show(Session.open(path, coder="Ana", writable=False))
    bench.window.actions_["actors"].trigger()
    window = bench.window.findChildren(ActorsWindow)[-1]
    window.choose(1)
    form, page = window.page.form, window.page
    assert form.name.text() == "Kestrel Port Authority"
    assert all(field.isReadOnly() for field in (form.name, form.parent_line, form.colour, form.note))
    locked: tuple[QWidget, ...] = (form.kind, form.pick, page.merge, window.panel.new, window.panel.delete)
    assert not any(widget.isEnabled() for widget in locked)
    assert [table.model().rowCount() for table in form.tables] == [0, 0, 0]
    assert page.tabs.mentions.model().rowCount() == 1
    tick(window, 0)
    assert not page.split.isEnabled()
    assert window.findChildren(QDialog, "actorNameDialog") == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_window_is_painted_in_both_themes(actors: ActorsWindow, bench: Workbench, theme: str) -> None:
    bench.look.choose("dark" if theme == "dark" else "light")
    for tab in range(actors.page.tabs.count() - 1):
        actors.page.tabs.setCurrentIndex(tab)
        assert not actors.grab().isNull()

"""Dialogs come again as they were left, also after the program was closed in between."""

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from copydesk.desktop.dialog_places import DialogPlaces


def dialog(qtbot: QtBot, name: str = "someDialog") -> QDialog:
    made = QDialog()
    made.setObjectName(name)
    made.resize(300, 200)
    qtbot.addWidget(made)
    return made


def left(qtbot: QtBot, places: DialogPlaces) -> None:
    first = dialog(qtbot)
    places.keep(first)
    first.show()
    first.resize(512, 384)
    first.reject()


def test_a_dialog_is_as_large_as_it_was_left(qtbot: QtBot) -> None:
    places, again, other = DialogPlaces(), dialog(qtbot), dialog(qtbot, "another")
    left(qtbot, places)
    for one in (again, other):
        places.keep(one)
    assert (again.width(), again.height()) == (512, 384)
    assert (other.width(), other.height()) == (300, 200)


def test_places_are_kept_with_other_state(qtbot: QtBot) -> None:
    before, after, again = DialogPlaces(), DialogPlaces(), dialog(qtbot)
    left(qtbot, before)
    after.restore({"geometry": "of the window", **before.state})
    assert after.state == before.state
    after.keep(again)
    assert again.width() == 512


def test_what_makes_no_sense_is_passed_over_and_no_dialog_is_larger_than_the_screen(qtbot: QtBot) -> None:
    places, one = DialogPlaces(), dialog(qtbot)
    places.restore({"dialog.someDialog": "é no place"})
    one.resize(90_000, 200)
    places.keep(one)
    assert one.height() == 200
    assert one.width() < one.screen().availableSize().width()

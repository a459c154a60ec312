"""Actions as QActions: their own keys, their texts, what enables them."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from copydesk.desktop.action_set import Actions, plain
from copydesk.desktop.actions import ActionSpec, Menu, Needs, specs


class Doer:
    def __init__(self) -> None:
        self.done: list[object] = []

    def plainly(self) -> None:
        self.done.append("plainly")

    def with_argument(self, argument: object) -> None:
        self.done.append(argument)


TABLE = (
    ActionSpec("plainly", "&Plainly…", "doer.plainly", Menu.FILE, keys=("Ctrl+P",), tip="Do it"),
    ActionSpec("seven", "Seven", "doer.with_argument", Menu.FILE, argument=7, needs=Needs.PROJECT),
    ActionSpec("switch", "Switch", "doer.with_argument", Menu.FILE, checkable=True),
)


def test_an_action_calls_its_method_with_what_it_takes(qtbot: QtBot) -> None:
    owner, doer = QWidget(), Doer()
    qtbot.addWidget(owner)
    actions = Actions(owner, TABLE)
    actions.connect({"doer": doer})
    for name in ("plainly", "seven", "switch", "switch"):
        actions[name].trigger()
    assert doer.done == ["plainly", 7, True, False]


def test_only_what_makes_sense_is_enabled(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    actions = Actions(owner, TABLE)
    actions.allow(Needs.NOTHING)
    assert [actions[spec.id].isEnabled() for spec in TABLE] == [True, False, True]
    actions.allow(Needs.PROJECT | Needs.UNDO)
    assert actions["seven"].isEnabled()


def test_keys_of_ones_own_replace_the_declared_ones(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    actions = Actions(owner, TABLE, {"plainly": "Ctrl+Shift+P"})
    assert [key.toString() for key in actions["plainly"].shortcuts()] == ["Ctrl+Shift+P"]
    assert actions["plainly"].toolTip() == "Do it (Ctrl+Shift+P)"


def test_mnemonics_are_taken_off() -> None:
    assert plain("&Save && close") == "Save & close"
    assert all("&" not in plain(spec.text) for spec in specs())

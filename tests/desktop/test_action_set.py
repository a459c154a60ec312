"""Actions as QActions: their own keys, their texts, what enables them."""

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.driving import Key, hint, press, select

from copydesk.desktop.action_set import Actions, lend_tip, plain
from copydesk.desktop.actions import ActionSpec, Menu, Needs, specs
from copydesk.desktop.app import application
from copydesk.desktop.keymap import Keymap
from copydesk.desktop.language import install
from copydesk.desktop.workbench import Workbench


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


def test_other_keys_act_and_are_shown_from_then_on(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    actions = Actions(owner, TABLE)
    actions["seven"].setToolTip("Said by somebody else")
    actions.set_keys(Keymap(TABLE, {"plainly": "F8; Ctrl+F8", "switch": "F9"}))
    assert [key.toString() for key in actions["plainly"].shortcuts()] == ["F8", "Ctrl+F8"]
    assert actions["plainly"].toolTip() == "Do it (F8)"
    assert actions["switch"].toolTip() == "Switch (F9)"
    assert actions["seven"].toolTip() == "Said by somebody else"
    actions.set_keys(Keymap(TABLE, {"plainly": ""}))
    assert actions["plainly"].shortcuts() == []
    assert actions["plainly"].toolTip() == "Do it"


def test_keys_are_stored_alike_and_shown_as_the_language_has_them(qtbot: QtBot) -> None:
    app = application()
    try:
        install(app, "de")
        owner = QWidget()
        qtbot.addWidget(owner)
        actions = Actions(owner, TABLE, {"plainly": "Ctrl+Del"})
        assert actions.keymap.of("plainly") == ("Ctrl+Del",)
        assert actions["plainly"].toolTip().endswith("(Strg+Entf)")
    finally:
        install(app, "en")


def test_mnemonics_are_taken_off() -> None:
    assert plain("&Save && close") == "Save & close"
    assert all("&" not in plain(spec.text) for spec in specs())


def test_hints_name_the_key_that_the_user_chose(bench: Workbench) -> None:
    actions = bench.window.actions_
    assert actions.key("undo") == "Ctrl+Z"
    actions.set_keys(actions.keymap.with_keys("undo", ("Ctrl+U",)))
    select(bench, "KPA")
    press(Key.Key_Q)
    bench.quoting.set_cue()
    bench.tagging.delete()
    assert hint(bench) == "Deleted. Ctrl+U brings it back."
    actions.set_keys(actions.keymap.with_keys("undo", ()))
    assert actions.key("undo").startswith("Undo")


def test_a_button_says_the_key_that_its_action_has_now(qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    actions = Actions(button, TABLE)
    lend_tip(actions["plainly"], button)
    assert button.toolTip() == actions["plainly"].toolTip()
    actions.set_keys(Keymap(TABLE, {"plainly": "F8"}))
    assert button.toolTip().endswith("(F8)")

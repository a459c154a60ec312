"""What cannot be stored is not said to be settled."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot
from tests.desktop.driving import Control, Key, Shift, hint, message, press
from tests.desktop.suggesting.conftest import selected, words

from copydesk.desktop.suggesting.bulk_dialog import BulkDialog
from copydesk.desktop.suggesting.offers import Offers
from copydesk.desktop.workbench import Workbench
from copydesk.errors import UserError

FULL = "The disk is full. Make room on it."


def full(*_arguments: object, **_named: object) -> int:
    raise UserError(FULL)


@pytest.fixture
def refusing(bench: Workbench, offers: Offers) -> Callable[[], None]:
    """After it was called no suggestion can be settled; one was accepted before."""

    def refuse() -> None:
        session = bench.desk.session
        assert session is not None
        session.suggesting.accept = full  # type: ignore[method-assign] - as on a full disk
        session.suggesting.reject = full  # type: ignore[method-assign] - as above

    press(Key.Key_Tab)
    press(Key.Key_Return)
    assert hint(bench).startswith("Accepted: ")
    return refuse


@pytest.mark.parametrize(
    ("key", "shift"),
    [(Key.Key_X, False), (Key.Key_Return, False), (Key.Key_X, True), (Key.Key_Return, True)],
)
def test_what_could_not_be_settled_stays_selected_and_no_success_is_told(
    bench: Workbench, offers: Offers, refusing: Callable[[], None], key: Key, *, shift: bool
) -> None:
    refusing()
    before = (words(offers), selected(offers))
    if shift:
        press(key, Shift)
    else:
        press(key)
    assert (message(bench), hint(bench)) == (FULL, "")
    assert (words(offers), selected(offers)) == before


def test_many_that_could_not_be_accepted_leave_no_hint_of_success(
    qtbot: QtBot,
    bench: Workbench,
    refusing: Callable[[], None],
    offers: Offers,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("copydesk.session.suggesting.Suggesting.accept", full)
    press(Key.Key_Return, Control | Shift)
    (dialog,) = bench.window.findChildren(BulkDialog)
    dialog.accept_wished.emit([each.id for each in offers.all()])
    qtbot.waitUntil(lambda: not bench.tasks.busy)
    assert (message(bench), hint(bench)) == (FULL, "")
    dialog.reject()

"""The window with suggestions for its story, as a coder meets it."""

import pytest
from pytestqt.qtbot import QtBot

from copydesk.desktop.suggesting.offers import Offers
from copydesk.desktop.workbench import Workbench


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only names and what stands in quote marks are suggested, so that these tests can count them."""
    monkeypatch.setattr("copydesk.suggest.quotations.reported", lambda *_: ())


@pytest.fixture
def offers(qtbot: QtBot, bench: Workbench) -> Offers:
    """The suggestions of the open article, once they have been made; the text has the focus."""
    bench.suggesting.show_suggestions(True)
    qtbot.waitUntil(lambda: not bench.suggesting.runner.busy)
    assert len(bench.window.offers.all()) == 7
    bench.window.view.setFocus()
    return bench.window.offers


def words(offers: Offers) -> list[str]:
    """What is suggested, in text order."""
    return [offers.words_of(each) for each in offers.all()]


def selected(offers: Offers) -> str:
    """The words of the selected suggestion; empty for none."""
    chosen = offers.get(offers.selected)
    return offers.words_of(chosen) if chosen else ""

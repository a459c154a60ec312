"""Going from suggestion to suggestion; and Tab, which never leads out of the text meanwhile."""

import pytest
from pytestqt.qtbot import QtBot
from tests.builders import write_stories
from tests.desktop.driving import Control, Key, Shift, focus, hint, press
from tests.desktop.suggesting.conftest import selected, words

from copydesk.desktop.suggesting import runner
from copydesk.desktop.suggesting.offers import Offers
from copydesk.desktop.workbench import Workbench


def test_tab_goes_through_them_round_and_back(bench: Workbench, offers: Offers) -> None:
    seen: list[str] = []
    for _ in range(8):
        press(Key.Key_Tab)
        seen.append(selected(offers))
    assert seen == [*words(offers), words(offers)[0]]
    press(Key.Key_Tab, Shift)
    assert selected(offers) == words(offers)[-1]
    assert focus() is bench.window.view
    press(Key.Key_F6)
    assert focus() is not bench.window.view


def tab_says(bench: Workbench) -> str:
    """What the status bar says after Tab and Shift+Tab, which left the focus in the text."""
    bench.window.view.setFocus()
    press(Key.Key_Tab)
    said = hint(bench)
    press(Key.Key_Tab, Shift)
    assert (focus(), hint(bench)) == (bench.window.view, said)
    return said


def test_with_none_left_tab_stays_in_the_text_and_says_so(bench: Workbench, offers: Offers) -> None:
    bench.window.actions_["reject_all_suggestions"].trigger()
    assert tab_says(bench) == "No suggestion is left here. F6 leads on."
    assert tab_says(bench) == "No suggestion is left here. F6 leads on."


def test_in_blind_mode_tab_stays_in_the_text_and_says_why(bench: Workbench, offers: Offers) -> None:
    bench.window.actions_["work_blind"].trigger()
    assert words(offers) == []
    assert tab_says(bench).startswith("You work blind: suggestions are hidden here")


def test_before_there_are_any_tab_stays_in_the_text_and_says_that_they_come(
    qtbot: QtBot, bench: Workbench, offers: Offers
) -> None:
    session = bench.desk.session
    assert session is not None
    articles = session.articles.import_paths(
        write_stories(session.path.parent / "more", ["Nothing is here."])
    ).articles
    bench.desk.show_article(articles[0])
    assert tab_says(bench) == "Suggestions are still being looked for. F6 leads on."
    qtbot.waitUntil(lambda: not bench.suggesting.runner.busy)
    assert tab_says(bench) == "Nothing is suggested here. F6 leads on."


@pytest.mark.usefixtures("offers")
def test_in_a_long_text_tab_says_how_it_is_looked_through(
    bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runner, "_LONG", 10)
    session = bench.desk.session
    assert session is not None
    articles = session.articles.import_paths(
        write_stories(session.path.parent / "more", ["Nothing is here."])
    ).articles
    bench.desk.show_article(articles[0])
    assert "Suggest in all articles" in tab_says(bench)


def test_in_a_project_for_reading_only_tab_stays_in_the_text(bench: Workbench, offers: Offers) -> None:
    session = bench.desk.session
    assert session is not None
    path = session.path
    bench.desk.close()
    bench.projects.open(path, writable=False)
    bench.desk.show_article(1)
    offers.read()
    assert words(offers)
    assert tab_says(bench).startswith("The project is open for reading only")


def test_where_another_key_goes_through_them_tab_leads_on(bench: Workbench, offers: Offers) -> None:
    bench.window.actions_["reject_all_suggestions"].trigger()
    keymap = bench.window.actions_.keymap
    bench.window.actions_.set_keys(keymap.with_keys("next_suggestion", ("J",)))
    bench.window.view.setFocus()
    press(Key.Key_Tab)
    assert focus() is not bench.window.view
    press(Key.Key_Z, Control)
    assert len(words(offers)) == 7

"""What is missing is counted, gone through by keys, and leaves the list when it is filled in."""

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.builders import make_session, story, tag_story
from tests.desktop.driving import Key, press

from copydesk.desktop.actors.window import ActorsWindow
from copydesk.desktop.attributes import completeness
from copydesk.desktop.attributes.completeness import CompletenessDialog
from copydesk.desktop.workbench import Workbench
from copydesk.domain.attribute import AttributeTarget, AttributeType
from copydesk.session import Session


def session_of(bench: Workbench) -> Session:
    assert bench.desk.session is not None
    return bench.desk.session


@pytest.fixture
def ids(bench: Workbench) -> dict[str, int]:
    """The annotations of the story, by name; quotations must have a frame, which has a key."""
    found = tag_story(session_of(bench), 1)
    session_of(bench).attributes.define(
        AttributeTarget.QUOTATION,
        "Frame",
        AttributeType.CHOICE,
        choices=("safety", "money"),
        required=True,
        keys={"safety": "z"},
    )
    return found


def opened(bench: Workbench, qtbot: QtBot) -> CompletenessDialog:
    bench.window.actions_["completeness"].trigger()
    dialog = bench.window.findChildren(CompletenessDialog)[-1]
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def told(model: QAbstractItemModel) -> list[str]:
    rows = range(model.rowCount())
    return [str(model.index(row, 0).data()).strip("\u2068\u2069").replace("(s)", "") for row in rows]


def look_at(dialog: CompletenessDialog, words: str) -> None:
    """Go to a row of what is missing by its words, and press Enter there."""
    row = next(row for row, said in enumerate(told(dialog.gaps)) if words in said)
    dialog.gap_list.setFocus()
    dialog.gap_list.setCurrentIndex(dialog.gaps.index(row))
    QTest.keyClick(dialog.gap_list, Key.Key_Return)


def test_what_is_missing_is_counted_and_where(bench: Workbench, ids: dict[str, int], qtbot: QtBot) -> None:
    dialog = opened(bench, qtbot)
    assert "1 quotation without speaker" in told(dialog.gaps)
    assert "2 quotation without Frame" in [
        one.replace("quotations", "quotation") for one in told(dialog.gaps)
    ]
    look_at(dialog, "without Frame")
    assert bench.desk.selected == ids["plan"]
    assert told(dialog.places)[0].startswith("Mirela Osk · ")
    assert len(told(dialog.places)) == 2


def test_next_and_previous_go_round(bench: Workbench, ids: dict[str, int], qtbot: QtBot) -> None:
    dialog = opened(bench, qtbot)
    look_at(dialog, "without Frame")
    seen: list[int | None] = []
    for button in (dialog.next, dialog.next, dialog.previous):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        seen.append(bench.desk.selected)
    assert seen == [ids["test"], ids["plan"], ids["test"]]


def test_what_is_filled_in_leaves_the_list_and_keys_go_on(
    bench: Workbench, ids: dict[str, int], qtbot: QtBot
) -> None:
    dialog = opened(bench, qtbot)
    look_at(dialog, "without Frame")
    bench.window.activateWindow()
    bench.window.view.setFocus()
    qtbot.waitUntil(bench.window.isActiveWindow)
    press(Key.Key_Z)
    assert bench.desk.annotations[ids["plan"]].attributes == {"Frame": "safety"}
    qtbot.waitUntil(lambda: dialog.places.rowCount() == 1)
    assert bench.desk.selected == ids["plan"]  # one may not be done with it
    bench.window.view.setFocus()
    press(Key.Key_F8)
    assert bench.desk.selected == ids["test"]
    press(Key.Key_F8)
    assert bench.desk.selected == ids["test"]


def test_a_key_opens_the_list_at_its_first_gap(bench: Workbench, ids: dict[str, int]) -> None:
    bench.window.view.setFocus()
    press(Key.Key_F8)
    (dialog,) = bench.window.findChildren(CompletenessDialog)
    assert dialog.isVisible() and bench.desk.selected is not None


def test_topics_are_named_and_opened(bench: Workbench, ids: dict[str, int], qtbot: QtBot) -> None:
    dialog = opened(bench, qtbot)
    look_at(dialog, "without definition")
    assert sorted(told(dialog.places)) == ["Labour relations", "Port reopening"]
    topics = bench.topics.opener.topics
    assert topics is not None and topics.isVisible()
    assert bench.desk.selected is None
    topics.close()


def test_actors_are_named_and_opened(bench: Workbench, ids: dict[str, int], qtbot: QtBot) -> None:
    dialog = opened(bench, qtbot)
    with qtbot.waitSignal(dialog.actor_wished):
        look_at(dialog, "of no kind yet")
    assert "Mirela Osk" in told(dialog.places)
    (actors,) = bench.window.findChildren(ActorsWindow)
    assert actors.isVisible()
    actors.close()


def test_articles_are_opened(bench: Workbench, ids: dict[str, int], qtbot: QtBot) -> None:
    session_of(bench).attributes.define(AttributeTarget.ARTICLE, "Genre", AttributeType.TEXT, required=True)
    dialog = opened(bench, qtbot)
    bench.desk.show_article(None)
    look_at(dialog, "without Genre")
    assert bench.desk.article is not None and bench.desk.article.id == 1


def test_a_complete_project_says_so(bench: Workbench, qtbot: QtBot) -> None:
    dialog = opened(bench, qtbot)
    assert dialog.complete.isVisible()
    assert not dialog.next.isEnabled()
    QTest.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_list_closes_with_the_project(
    bench: Workbench, ids: dict[str, int], qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory
) -> None:
    dialog = opened(bench, qtbot)
    other = make_session(tmp_path_factory.mktemp("other"), story(1))
    bench.projects.show(other)
    assert not dialog.isVisible()


def test_where_counting_takes_long_a_step_does_not_wait_for_it(
    bench: Workbench, ids: dict[str, int], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(completeness, "_LONG", -1.0)
    monkeypatch.setattr(completeness, "_RESTS", 1_000_000)
    dialog = opened(bench, qtbot)
    look_at(dialog, "without Frame")
    session_of(bench).tagging.set_attribute(ids["plan"], "Frame", "money")
    dialog.step(1)
    assert bench.desk.selected == ids["test"]
    assert dialog.places.rowCount() == 2
    dialog.load()
    assert dialog.places.rowCount() == 1

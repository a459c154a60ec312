"""A person keeps the codebook: what is one is merged, definitions change, revisions are compared."""

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from tests.builders import tag_story
from tests.desktop.driving import (
    Alt,
    Control,
    Key,
    Shift,
    click_row,
    every,
    focus,
    hint,
    message,
    press,
    select,
    type_text,
)
from tests.journeys.hands import reopened

from copydesk.desktop.codebooks.dialog import CodebookDialog
from copydesk.desktop.merging.choosing import MergeDialog
from copydesk.desktop.merging.dialog import DuplicatesDialog
from copydesk.desktop.revising.history import HistoryDialog
from copydesk.desktop.revising.worklist import WorklistDialog
from copydesk.desktop.workbench import Workbench
from copydesk.domain.annotation import Mention, Passage
from copydesk.domain.topic import TopicExample
from copydesk.session import Session

Dialog = TypeVar("Dialog", bound=QDialog)

pytestmark = pytest.mark.journey

TABLE = "code,name,definition\nP1,Pay,{}\n"
KPA, SHORT = "Kestrel Port Authority", "KPA"


def session_of(bench: Workbench) -> Session:
    assert bench.desk.session is not None
    return bench.desk.session


def actors(bench: Workbench) -> list[str]:
    return [one.name for one in session_of(bench).codebook.actors()]


def command(qtbot: QtBot, bench: Workbench, words: str, kind: type[Dialog]) -> Dialog:
    """Have something done from the palette; gives the dialog that it opens."""
    press(Key.Key_K, Control)
    type_text(words)
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: bool(bench.window.findChildren(kind)), timeout=10_000)
    dialog = bench.window.findChildren(kind)[-1]
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def back(qtbot: QtBot, bench: Workbench, dialog: QDialog) -> None:
    """Close a dialog by key, and go on in the article."""
    press(Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    bench.window.activateWindow()
    qtbot.waitUntil(bench.window.isActiveWindow)
    bench.window.view.setFocus()


def tag_actor(bench: Workbench, words: str, name: str, nth: int = 0) -> None:
    select(bench, words, nth)
    press(Key.Key_A)
    type_text(name)
    press(Key.Key_Return)


def test_two_actors_are_merged_in_the_dialog_and_undone(qtbot: QtBot, bench: Workbench) -> None:
    tag_actor(bench, KPA, KPA)
    tag_actor(bench, "KPA", "The port")
    assert actors(bench) == [KPA, "The port"]

    dialog = command(qtbot, bench, "Merge actors", MergeDialog)
    assert dialog.gone.currentText() == "The port", "the selected annotation's actor is proposed"
    dialog.kept.setFocus()
    type_text(KPA)
    press(Key.Key_Return)
    press(Key.Key_M, Alt)
    qtbot.waitUntil(lambda: actors(bench) == [KPA])
    assert len({each.actor for each in every(bench, Mention)}) == 1
    assert "to be looked at again" in message(bench)

    bench.window.activateWindow()
    qtbot.waitUntil(bench.window.isActiveWindow)
    bench.window.view.setFocus()
    press(Key.Key_Z, Control)
    assert actors(bench) == [KPA, "The port"]
    assert len({each.actor for each in every(bench, Mention)}) == 2
    press(Key.Key_Z, Control | Shift)
    assert actors(bench) == [KPA]


def test_duplicates_are_accepted_and_refused_and_a_refusal_is_remembered(
    qtbot: QtBot, bench: Workbench
) -> None:
    for name in (KPA, SHORT, "Harbour Workers Union", "Harbor Workers Union"):
        session_of(bench).codebook.add_actor(name)
    find = "Find actors that may be the same"
    dialog = command(qtbot, bench, find, DuplicatesDialog)
    assert dialog.model.rowCount() == 2
    press(Key.Key_3, Control)
    assert dialog.model.rowCount() == 1, "the two unions are kept apart"
    press(Key.Key_1, Control)
    assert actors(bench) == [KPA, "Harbour Workers Union", "Harbor Workers Union"]
    back(qtbot, bench, dialog)

    again = reopened(bench, qtbot)
    press(Key.Key_K, Control)
    type_text(find)
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: hint(again) == "No two names are alike.")
    press(Key.Key_Z, Control)
    assert SHORT in actors(again), "the merge is undone after a restart"
    dialog = command(qtbot, again, find, DuplicatesDialog)
    assert dialog.model.rowCount() == 1, "only the refusal is still remembered"
    back(qtbot, again, dialog)
    again.window.close()


def test_a_built_in_codebook_is_added_and_tagged_with(qtbot: QtBot, bench: Workbench) -> None:
    dialog = command(qtbot, bench, "Add built-in codebook", CodebookDialog)
    dialog.which.setFocus()
    type_text("Major")
    assert dialog.summary.text().startswith("21 new")
    with qtbot.waitSignal(bench.tasks.all_ended, timeout=30_000):
        press(Key.Key_I, Alt)
    qtbot.waitUntil(lambda: not bench.window.findChildren(CodebookDialog))
    bench.window.activateWindow()
    qtbot.waitUntil(bench.window.isActiveWindow)

    select(bench, "pay talks must follow")
    press(Key.Key_T)
    type_text("labor")
    press(Key.Key_Return)
    (passage,) = every(bench, Passage)
    assert "Labor" in session_of(bench).codebook.topic(passage.topic).name


def bring(qtbot: QtBot, bench: Workbench, table: Path, definition: str, *, update: bool) -> None:
    """Bring the table of topics in with this definition."""
    table.write_text(TABLE.format(definition), encoding="utf-8")
    with qtbot.waitSignal(bench.tasks.all_ended, timeout=30_000):
        bench.codebooks.look(table)
    dialog = bench.window.findChildren(CodebookDialog)[-1]
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    if update:
        press(Key.Key_U, Alt)
        qtbot.waitUntil(dialog.update_.isChecked)
    with qtbot.waitSignal(bench.tasks.all_ended, timeout=30_000):
        press(Key.Key_I, Alt)
    qtbot.waitUntil(lambda: not bench.window.findChildren(CodebookDialog))
    bench.window.activateWindow()
    qtbot.waitUntil(bench.window.isActiveWindow)
    bench.window.view.setFocus()


def test_after_another_definition_annotations_are_looked_at_again(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    bring(qtbot, bench, tmp_path / "topics.csv", "What people earn.", update=False)
    for words in ("pay talks must follow", "The union welcomed the decision"):
        select(bench, words)
        press(Key.Key_T)
        type_text("P1")
        press(Key.Key_Return)
    bring(qtbot, bench, tmp_path / "topics.csv", "What people earn and how it is agreed.", update=True)
    assert "2 annotations are to be looked at again." in message(bench)

    dialog = command(qtbot, bench, "Look again", WorklistDialog)
    seen: list[int | None] = []
    for left in (1, 0):
        seen.append(bench.desk.selected)
        press(Key.Key_Return, Control)
        assert dialog.model.rowCount() == left
    assert seen == [each.id for each in every(bench, Passage)], "each is shown in the article"
    assert "Nothing is to be looked at" in dialog.status.text()
    back(qtbot, bench, dialog)
    assert message(bench) == ""
    press(Key.Key_Z, Control)
    assert len(session_of(bench).worklist.all()) == 1, "what was settled is brought back by undo"


def test_an_example_is_taken_from_the_text_and_seen_in_the_definition(bench: Workbench) -> None:
    session = session_of(bench)
    topic = session.codebook.add_topic("Pay", definition="What people earn.")
    select(bench, "pay talks must follow")
    press(Key.Key_T)
    type_text("Pay")
    press(Key.Key_Return)
    press(Key.Key_I)
    pane = bench.window.tagging.definition
    assert pane.isVisible()
    assert "What people earn." in pane.body.text()
    assert "For example: “pay talks must follow”" in pane.body.text()
    assert bench.desk.article is not None
    assert session.codebook.topic(topic).examples == (
        TopicExample("pay talks must follow", True, bench.desk.article.uid),
    )


def test_two_revisions_are_compared(qtbot: QtBot, bench: Workbench) -> None:
    session, article = session_of(bench), bench.desk.article
    assert article is not None
    tag_story(session, article.id)
    before = len(session.entries.revisions())
    ports = session.codebook.find_topic("Port reopening")
    assert ports is not None
    session.codebook.edit_topic(ports, definition="Ships dock again.")
    session.codebook.edit_topic(ports, name="Reopening of ports")

    dialog = command(qtbot, bench, "History of the codebook", HistoryDialog)
    assert dialog.revisions.topLevelItemCount() == before + 2
    dialog.revisions.setFocus()
    click_row(dialog.revisions, 0)
    assert told(dialog) == ["Topic: Reopening of ports", "Name: Port reopening -> Reopening of ports"]
    press(Key.Key_Down, Shift)
    press(Key.Key_Down, Shift)
    assert told(dialog) == [
        "Topic: Port reopening",
        "Definition:  -> Ships dock again.",
        "Topic: Reopening of ports",
        "Name: Port reopening -> Reopening of ports",
    ]
    assert focus() is dialog.revisions
    back(qtbot, bench, dialog)


def told(dialog: HistoryDialog) -> list[str]:
    """What the edits say, line by line."""
    lines: list[str] = []
    for row in range(dialog.edits.topLevelItemCount()):
        head = dialog.edits.topLevelItem(row)
        assert head is not None
        lines.append(head.text(0))
        for place in range(head.childCount()):
            item = head.child(place)
            assert item is not None
            lines.append(f"{item.text(0)}: {item.text(1)} -> {item.text(2)}")
    return lines

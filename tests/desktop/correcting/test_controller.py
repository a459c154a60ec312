"""Correcting a text in the real window: what it means is told, it is saved, reviewed, and undone."""

from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from tests.builders import STORY, story, tag_story
from tests.desktop.driving import Control, Key, hint, message, press, select, text_of
from tests.desktop.finding.searching import add

from copydesk.desktop.correcting import controller as module
from copydesk.desktop.correcting.dialog import CorrectionDialog
from copydesk.desktop.correcting.reviewing import ReviewDialog
from copydesk.desktop.workbench import Workbench

Dialog = TypeVar("Dialog", CorrectionDialog, ReviewDialog)


@pytest.fixture
def marks(bench: Workbench) -> dict[str, int]:
    assert bench.desk.session is not None
    return tag_story(bench.desk.session, 1)


def opened(bench: Workbench, kind: type[Dialog]) -> Dialog:
    found = [each for each in bench.window.findChildren(kind) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def begin(bench: Workbench) -> CorrectionDialog:
    bench.window.actions_["correct_text"].trigger()
    return opened(bench, CorrectionDialog)


def replace(qtbot: QtBot, dialog: CorrectionDialog, words: str, by: str) -> None:
    cursor = dialog.editor.document().find(words)
    assert not cursor.isNull()
    cursor.insertText(by)
    qtbot.waitUntil(lambda: not dialog.busy)


def save(qtbot: QtBot, dialog: CorrectionDialog) -> None:
    with qtbot.waitSignal(dialog.finished):
        click(dialog.save_button)


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def corrected(qtbot: QtBot, bench: Workbench, words: str, by: str) -> None:
    dialog = begin(bench)
    replace(qtbot, dialog, words, by)
    save(qtbot, dialog)


def test_a_correction_is_told_before_it_is_saved(
    qtbot: QtBot, bench: Workbench, marks: dict[str, int]
) -> None:
    dialog = begin(bench)
    assert dialog.summary.text() == "Nothing is corrected yet."
    assert not dialog.save_button.isEnabled()
    replace(qtbot, dialog, "Kestrel Port Authority", "Kestrel Harbour Authority")
    assert dialog.summary.text().startswith("4 annotations will move")
    assert "1 annotation will have other words" in dialog.summary.text()
    (item,) = [dialog.affected.topLevelItem(0)]
    assert item is not None
    assert [item.text(column) for column in range(3)] == [
        "Kestrel Port Authority",
        "Kestrel Port Authority",
        "Kestrel Harbour Authority",
    ]
    assert text_of(bench) == STORY
    dialog.reject()
    dialog.reject()


def test_a_saved_correction_is_shown_and_one_undo_takes_it_back(
    qtbot: QtBot, bench: Workbench, marks: dict[str, int]
) -> None:
    corrected(qtbot, bench, "14 Apr", "the 14th of Apr")
    assert text_of(bench).startswith("the 14th")
    assert bench.window.view.length() == len(text_of(bench))
    assert message(bench) == ""
    assert "takes it back" in hint(bench)
    bench.window.actions_["undo"].trigger()
    assert text_of(bench) == STORY


def test_corrections_are_dropped_only_when_cancelled_twice(qtbot: QtBot, bench: Workbench) -> None:
    dialog = begin(bench)
    replace(qtbot, dialog, "Monday", "Tuesday")
    press(Key.Key_Escape)
    assert dialog.isVisible()
    assert "once more" in dialog.problem.text()
    press(Key.Key_Escape)
    assert not dialog.isVisible()
    assert text_of(bench) == STORY


def test_saving_at_once_waits_for_what_was_typed_last(qtbot: QtBot, bench: Workbench) -> None:
    dialog = begin(bench)
    replace(qtbot, dialog, "Monday", "Tuesday")
    dialog.editor.document().find("Tuesday").insertText("Friday")
    save(qtbot, dialog)
    assert "Friday" in text_of(bench)
    assert bench.desk.session is not None
    assert bench.desk.session.history.undo_label == "Correct the text"


def test_what_cannot_be_saved_stays_in_the_editor(qtbot: QtBot, bench: Workbench) -> None:
    add(bench, story(1))
    dialog = begin(bench)
    cursor = dialog.editor.textCursor()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.insertText(story(1))
    qtbot.waitUntil(lambda: not dialog.busy)
    click(dialog.save_button)
    assert dialog.isVisible()
    assert "very text already" in dialog.problem.text()
    dialog.reject()
    dialog.reject()


def test_a_long_text_is_corrected_beside_the_window(
    qtbot: QtBot, bench: Workbench, marks: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_AT_ONCE", 10)
    corrected(qtbot, bench, "Kestrel Port Authority", "Kestrel Fort Authority")
    assert "Fort" in text_of(bench)
    assert "other words" in message(bench)


def test_a_key_saves_from_within_the_text(qtbot: QtBot, bench: Workbench, marks: dict[str, int]) -> None:
    dialog = begin(bench)
    replace(qtbot, dialog, "Kestrel Port Authority", "Kestrel Fort Authority")
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(dialog.editor, Key.Key_Return, Control)
    assert "Fort" in text_of(bench)


def test_the_review_stands_beside_the_text_as_far_as_the_screen_allows(
    qtbot: QtBot, bench: Workbench, marks: dict[str, int]
) -> None:
    bench.window.resize(900, 600)
    bench.window.move(0, 0)
    corrected(qtbot, bench, "Kestrel Port Authority", "Kestrel Fort Authority")
    click(bench.window.bar.button)
    dialog, view = opened(bench, ReviewDialog), bench.window.view
    screen, left = view.screen().availableGeometry(), view.mapToGlobal(QPoint(0, 0)).x()
    assert screen.contains(dialog.geometry().topLeft())
    covered = min(dialog.geometry().right(), left + view.width()) - max(dialog.geometry().left(), left)
    room = max(left - screen.left(), screen.right() + 1 - left - view.width())
    assert covered <= max(0, dialog.width() - room) + 2
    dialog.close()


def test_what_was_said_of_a_correction_goes_when_it_is_undone(
    qtbot: QtBot, bench: Workbench, marks: dict[str, int]
) -> None:
    corrected(qtbot, bench, "Kestrel Port Authority", "Kestrel Fort Authority")
    assert "other words" in message(bench)
    bench.window.actions_["undo"].trigger()
    assert message(bench) == ""


def test_changed_annotations_are_reviewed_beside_the_article(
    qtbot: QtBot, bench: Workbench, marks: dict[str, int]
) -> None:
    corrected(qtbot, bench, "Kestrel Port Authority", "Kestrel Fort Authority")
    action = bench.window.actions_["review_annotations"]
    assert action.text() == "1 annotation to re&view…"
    click(bench.window.bar.button)
    dialog = opened(bench, ReviewDialog)
    assert bench.desk.selected == marks["kpa"]
    assert (dialog.before.text(), dialog.now.text()) == ("Kestrel Port Authority", "Kestrel Fort Authority")
    click(dialog.keep)
    assert dialog.hint.text() == "Nothing is left to review."
    assert action.text() == "Annotations to re&view…"
    assert bench.desk.session is not None
    bench.desk.session.history.undo()
    assert dialog.list.count() == 1
    dialog.close()


def test_a_lost_annotation_is_put_at_other_words(
    qtbot: QtBot, bench: Workbench, marks: dict[str, int]
) -> None:
    corrected(qtbot, bench, ' called the quay "a test for both sides"', " agreed")
    assert marks["test"] not in bench.desk.annotations
    bench.window.actions_["review_annotations"].trigger()
    dialog = opened(bench, ReviewDialog)
    assert not dialog.place.isEnabled()
    select(bench, "agreed", 1)
    click(dialog.place)
    assert bench.desk.selected == marks["test"]
    assert bench.desk.words_of(bench.desk.annotations[marks["test"]]) == "agreed"
    assert dialog.list.count() == 0
    dialog.close()


def test_words_are_told_as_they_are_after_an_end_was_moved(
    qtbot: QtBot, bench: Workbench, marks: dict[str, int]
) -> None:
    corrected(qtbot, bench, "Kestrel Port Authority", "Kestrel Fort Authority")
    bench.window.actions_["review_annotations"].trigger()
    dialog = opened(bench, ReviewDialog)
    bench.reading.move_bound(("end", -1, True))
    assert dialog.now.text() == "Kestrel Fort"
    dialog.close()


def test_a_lost_annotation_is_given_up(qtbot: QtBot, bench: Workbench, marks: dict[str, int]) -> None:
    corrected(qtbot, bench, ' called the quay "a test for both sides"', " agreed")
    bench.window.actions_["review_annotations"].trigger()
    dialog = opened(bench, ReviewDialog)
    click(dialog.give_up)
    assert dialog.list.count() == 0
    dialog.close()


def test_reviews_of_another_article_open_it(qtbot: QtBot, bench: Workbench, marks: dict[str, int]) -> None:
    add(bench, story(1))
    corrected(qtbot, bench, "Kestrel Port Authority", "Kestrel Fort Authority")
    bench.desk.show_article(2)
    bench.window.actions_["review_annotations"].trigger()
    assert bench.desk.article is not None
    assert bench.desk.article.id == 1
    opened(bench, ReviewDialog).close()


def test_with_nothing_to_review_no_dialog_opens(bench: Workbench) -> None:
    bench.window.actions_["review_annotations"].trigger()
    assert hint(bench) == "No annotation is to be reviewed."

"""A person thins out wire copy, corrects what was read wrongly, and looks again at what that has changed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.builders import STORY, span_of
from tests.desktop.driving import message
from tests.desktop.finding.searching import add

from copydesk.desktop.correcting.dialog import CorrectionDialog
from copydesk.desktop.correcting.reviewing import ReviewDialog
from copydesk.desktop.versions.near_dialog import NearDialog
from copydesk.desktop.workbench import Workbench

MISREAD = STORY.replace("Kestrel Port", "Kestre1 Port")
UPDATE = (
    MISREAD.replace("14 Apr 2031 08:40", "14 Apr 2031 19:05") + "\nDivers will look at the piers next week.\n"
)


@pytest.mark.journey
def test_wire_copy_is_thinned_out_and_a_misprint_put_right(qtbot: QtBot, bench: Workbench) -> None:
    session = bench.desk.session
    assert session is not None
    session.articles.delete([1])
    add(bench, MISREAD, UPDATE)
    first, _ = (row.id for row in session.articles.rows())
    bench.desk.show_article(first)

    bench.window.actions_["find_near"].trigger()
    qtbot.waitUntil(lambda: bool(bench.window.findChildren(NearDialog)) and not bench.tasks.busy)
    (near,) = bench.window.findChildren(NearDialog)
    QTest.keyClick(near.choice, Qt.Key.Key_Down)
    near.choice.activated.emit(near.choice.currentIndex())
    QTest.mouseClick(near.apply_button, Qt.MouseButton.LeftButton)
    assert [row.id for row in session.articles.rows()] == [first]

    words = span_of(MISREAD, "Kestre1 Port Authority")
    mention = session.tagging.tag_actor(first, (words,), "Kestrel Port Authority")
    session.tagging.tag_actor(first, (span_of(MISREAD, "Jonas Feld"),), "Jonas Feld")
    bench.window.actions_["correct_text"].trigger()
    (dialog,) = bench.window.findChildren(CorrectionDialog)
    dialog.editor.document().find("Kestre1").insertText("Kestrel")
    with qtbot.waitSignal(dialog.finished):
        dialog.save()
    assert "1 annotation has other words now" in message(bench)

    QTest.mouseClick(bench.window.bar.button, Qt.MouseButton.LeftButton)
    (review,) = bench.window.findChildren(ReviewDialog)
    assert bench.desk.selected == mention
    QTest.mouseClick(review.keep, Qt.MouseButton.LeftButton)
    review.close()
    assert session.correcting.count() == 0
    assert session.check().ok

    for _ in range(2):  # the review, then the correction
        bench.window.actions_["undo"].trigger()
    assert bench.desk.article is not None
    assert bench.desk.article.text == MISREAD
    assert session.check().ok

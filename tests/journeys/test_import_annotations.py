"""A person lays what colleagues marked in brat on an article that is there, looks at what stands elsewhere,
takes it, and takes all of it back."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu
from pytestqt.qtbot import QtBot
from tests.desktop.driving import Alt, Control, Key, every, focus, message, press, text_of, type_text
from tests.desktop.laying.marked import brat_mark, write_brat

from copydesk.desktop.laying import labels_model
from copydesk.desktop.laying.dialog import LayDialog
from copydesk.desktop.laying.report import LayReportDialog
from copydesk.desktop.workbench import Workbench
from copydesk.domain.annotation import Mention, Passage


def take_from_menu(qtbot: QtBot, words: str) -> None:
    """Go down the menu that is open, and take a line of it."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _ in menu.actions():
        if (action := menu.activeAction()) and action.text().replace("&", "") == words:
            break
        QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)


def open_dialog(qtbot: QtBot, bench: Workbench) -> LayDialog:
    press(Key.Key_F, Alt)
    take_from_menu(qtbot, "Import annotations…")
    qtbot.waitUntil(lambda: bool(bench.window.findChildren(LayDialog)))
    (dialog,) = bench.window.findChildren(LayDialog)
    qtbot.waitUntil(dialog.source.place.hasFocus)
    return dialog


def said(dialog: LayDialog) -> str:
    return f"{dialog.outcome.title.text()} {dialog.outcome.said.text()}"


def choose_from_list(qtbot: QtBot, words: str) -> None:
    """Go down the list that a cell has opened, and take a line of it."""
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    box = next(
        each for each in QApplication.allWidgets() if isinstance(each, QComboBox) and each.view().isVisible()
    )
    while box.view().currentIndex().data() != words:
        QTest.keyClick(box.view(), Key.Key_Down)
    QTest.keyClick(box.view(), Key.Key_Return)


@pytest.mark.journey
def test_what_was_marked_in_brat_is_laid_on_the_article(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    text = text_of(bench)
    folder = write_brat(
        tmp_path / "colleagues",
        text,
        brat_mark(1, "Person", text, "Jonas Feld"),
        brat_mark(2, "Person", text, "Mirela Osk", shift=3),  # somebody put a blank line in before
        brat_mark(3, "Safety", text, "keeps people safe"),
    )

    dialog = open_dialog(qtbot, bench)
    type_text(str(folder))
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: "Would come in" in said(dialog), timeout=10_000)
    assert dialog.source.format.currentText() == "brat standoff"
    assert "1 in the project already" in dialog.summary.text()

    labels = dialog.mapping.labels  # it has the focus: the guess for "Safety" is put right
    assert labels.hasFocus()
    for _ in range(labels.rules.count()):
        if labels.currentIndex().siblingAtColumn(labels_model.Column.LABEL).data() == "Safety":
            break
        press(Key.Key_Down)
    press(Key.Key_Return)
    choose_from_list(qtbot, "Passage on a topic")
    qtbot.waitUntil(lambda: "1 mention, 1 passage" in said(dialog), timeout=10_000)

    offers = dialog.outcome.offers
    assert offers.model.rowCount() == 1, "what stands elsewhere is offered, not taken"
    for _ in range(30):
        if focus() is offers.table:
            break
        press(Key.Key_Tab)
    press(Key.Key_A, Control)
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: "2 mentions, 1 passage" in said(dialog), timeout=10_000)
    with qtbot.waitSignal(bench.tasks.all_ended, timeout=30_000):
        press(Key.Key_I, Alt)

    assert {each.main_spans[0].of(text) for each in every(bench, Mention)} == {"Jonas Feld", "Mirela Osk"}
    assert [each.main_spans[0].of(text) for each in every(bench, Passage)] == ["keeps people safe"]
    assert "2 mentions" in message(bench)
    bench.window.bar.button.click()
    report = bench.window.findChild(LayReportDialog)
    assert isinstance(report, LayReportDialog)
    assert "2 mentions" in report.text
    report.reject()

    assert bench.desk.session is not None
    assert bench.desk.session.check().ok
    bench.window.actions_["undo"].trigger()
    assert every(bench, Mention) == []
    assert every(bench, Passage) == []
    bench.window.actions_["redo"].trigger()
    assert len(every(bench, Mention)) == 2

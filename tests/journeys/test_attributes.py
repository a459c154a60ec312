"""A coder defines what is asked of quotations, answers it by keys until nothing is missing, and exports."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from tests.builders import tag_story
from tests.desktop.driving import Key, press
from tests.journeys.hands import exported

from copydesk.desktop.attributes.completeness import CompletenessDialog
from copydesk.desktop.attributes.dialog import AttributesDialog
from copydesk.desktop.attributes.form import AttributeForm
from copydesk.desktop.workbench import Workbench

pytestmark = pytest.mark.journey


def define_frame(bench: Workbench, qtbot: QtBot) -> None:
    """Through the menu: a required choice of two, each with a key."""
    bench.window.actions_["attributes"].trigger()
    (dialog,) = bench.window.findChildren(AttributesDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Key.Key_Insert)
    (form,) = dialog.findChildren(AttributeForm)
    qtbot.waitUntil(form.isActiveWindow)
    QTest.keyClicks(form.name, "Frame")
    for row, (choice, key) in enumerate((("safety", "z"), ("money", "v"))):
        QTest.mouseClick(form.choices.add, Qt.MouseButton.LeftButton)
        for column, text in enumerate((choice, key)):
            if column:
                form.choices.table.setCurrentCell(row, column)
                QTest.keyClick(form.choices.table, Key.Key_F2)
            editor = form.choices.table.findChildren(QLineEdit)[-1]
            QTest.keyClicks(editor, text)
            QTest.keyClick(editor, Key.Key_Return)
            QApplication.processEvents()
    form.required.click()
    QTest.keyClick(form.name, Key.Key_Return)
    QTest.keyClick(dialog, Key.Key_Escape)


def test_every_quotation_gets_its_frame(bench: Workbench, qtbot: QtBot, tmp_path: Path) -> None:
    assert bench.desk.session is not None
    ids = tag_story(bench.desk.session, 1)
    define_frame(bench, qtbot)
    bench.window.actions_["completeness"].trigger()
    (missing,) = bench.window.findChildren(CompletenessDialog)
    rows = [str(missing.gaps.index(row, 0).data()) for row in range(missing.gaps.rowCount())]
    frame = next(row for row, said in enumerate(rows) if "without Frame" in said)
    missing.gap_list.setCurrentIndex(missing.gaps.index(frame))
    missing.activateWindow()
    qtbot.waitUntil(missing.isActiveWindow)  # without a window manager it would take the focus back
    bench.window.activateWindow()
    qtbot.waitUntil(bench.window.isActiveWindow)
    bench.window.view.setFocus()
    for key in (Key.Key_Z, Key.Key_V):
        bench.window.view.setFocus()
        press(Key.Key_F8)
        qtbot.waitUntil(lambda: bench.desk.selected is not None)
        bench.window.activateWindow()
        bench.window.view.setFocus()
        press(key)
    assert {gap.attribute for gap in bench.desk.session.completeness.counts()} == {None}
    _, articles = exported(bench, tmp_path)
    answers = {each["quote"][0]: each["attributes"] for each in articles[0]["quotations"]}
    assert list(answers.values()) == [{"Frame": "safety"}, {"Frame": "money"}]
    bench.desk.select(ids["plan"])
    bench.window.view.setFocus()
    press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [gap.attribute.name for gap in bench.desk.session.completeness.counts() if gap.attribute] == [
        "Frame"
    ]

"""From a file that another tool wrote to annotations on the articles, through the dialog."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot
from tests.desktop.driving import Key, every, message, press, text_of, type_text
from tests.desktop.importing.test_controller import drop, titles
from tests.desktop.laying.marked import brat_mark, write_brat
from tests.desktop.test_access import nameless

from copydesk.desktop.importing.dialog import ImportDialog
from copydesk.desktop.language import install
from copydesk.desktop.laying import labels_model
from copydesk.desktop.laying.dialog import LayDialog
from copydesk.desktop.laying.remembered import write_rules
from copydesk.desktop.laying.report import LayReportDialog
from copydesk.desktop.workbench import Workbench
from copydesk.domain.annotation import Mention
from copydesk.domain.found import Label, Unit
from copydesk.domain.label_rules import Becomes, LabelRule, LabelRules
from copydesk.domain.laying import Missing


def dialog_of(bench: Workbench) -> LayDialog:
    dialog = bench.window.findChildren(LayDialog)[-1]
    assert isinstance(dialog, LayDialog)
    return dialog


def press_button(dialog: QDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    button.click()


def tried(qtbot: QtBot, dialog: LayDialog, words: str) -> None:
    """Wait until the dry run tells something."""
    qtbot.waitUntil(lambda: words in dialog.outcome.title.text() + dialog.outcome.said.text(), timeout=10_000)


def folder_of(bench: Workbench, tmp_path: Path) -> Path:
    """brat's files on the article that is open: two persons, one of them beside its place."""
    text = text_of(bench)
    lines = (
        brat_mark(1, "Person", text, "Jonas Feld"),
        brat_mark(2, "Organization", text, "Kestrel Port Authority", shift=7),
    )
    return write_brat(tmp_path / "brat", text, *lines)


def test_a_folder_that_is_dropped_is_looked_into_and_tried(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    drop(bench, folder_of(bench, tmp_path))
    dialog = dialog_of(bench)
    tried(qtbot, dialog, "1 mention")
    assert dialog.source.format_name == "brat"
    assert dialog.source.used_by.text().startswith("Recognised. ")
    assert "1 article" in dialog.summary.text()
    assert dialog.outcome.offers.model.rowCount() == 1
    assert nameless(dialog) == []
    assert every(bench, Mention) == [], "nothing is stored before it is wished"
    press(Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_is_set_is_tried_anew_and_kept_for_the_next_time(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    bench.laying.show(folder_of(bench, tmp_path))
    dialog = dialog_of(bench)
    tried(qtbot, dialog, "1 mention")
    model = dialog.mapping.labels.rules
    model.set_all(range(model.count()), labels_model.Column.BECOMES, Becomes.PASSAGE.value)
    tried(qtbot, dialog, "1 passage")
    with qtbot.waitSignal(bench.tasks.all_ended, timeout=10_000):
        dialog.take.click()
    assert "1 passage" in message(bench)
    bench.laying.show(folder_of(bench, tmp_path))
    again = dialog_of(bench)
    qtbot.waitUntil(lambda: again.mapping.note.text().startswith("As you chose last time"))
    assert {rule.becomes for rule in again.mapping.sheet.rules.labels.values()} == {Becomes.PASSAGE}
    again.mapping.guess.click()
    assert not again.mapping.sheet.differs
    again.reject()


def test_offers_that_are_taken_come_in_with_the_import(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    bench.laying.show(folder_of(bench, tmp_path))
    dialog = dialog_of(bench)
    tried(qtbot, dialog, "1 mention")
    dialog.outcome.offers.likely.click()
    tried(qtbot, dialog, "2 mentions")
    with qtbot.waitSignal(bench.tasks.all_ended, timeout=10_000):
        dialog.take.click()
    words = {mention.main_spans[0].of(text_of(bench)) for mention in every(bench, Mention)}
    assert words == {"Jonas Feld", "Kestrel Port Authority"}
    assert bench.window.actions_["undo"].text() == "&Undo Import annotations: brat"
    QTest.mouseClick(bench.window.bar.button, Qt.MouseButton.LeftButton)
    report = bench.window.findChild(LayReportDialog)
    assert isinstance(report, LayReportDialog)
    press_button(report, "layCopy")
    assert QGuiApplication.clipboard().text().startswith("brat\nNew: 2 mentions")
    report.reject()


def test_a_file_that_is_not_recognised_asks_for_its_format(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    path = tmp_path / "notes.bin"
    path.write_bytes(b"\x00\x01nothing")
    bench.laying.ask()
    dialog = dialog_of(bench)
    qtbot.waitUntil(dialog.source.place.hasFocus)
    type_text(str(tmp_path / "none"))
    press(Key.Key_Return)
    assert "is not there" in dialog.problem.text()
    dialog.source.place.clear()
    type_text(str(path))
    press(Key.Key_Return)
    assert dialog.isVisible(), "Enter in the place imports nothing"
    assert dialog.source.format_name == ""
    assert not dialog.take.isEnabled()
    dialog.source.format.setCurrentIndex(dialog.source.format.findData("label-studio"))
    dialog.source.format.activated.emit(dialog.source.format.currentIndex())
    qtbot.waitUntil(lambda: bool(dialog.problem.text()), timeout=10_000)
    assert not dialog.take.isEnabled()
    dialog.reject()


def test_a_file_of_articles_alone_leads_to_the_other_import_and_back(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    bench.laying.show(folder_of(bench, tmp_path))
    dialog = dialog_of(bench)
    tried(qtbot, dialog, "1 mention")
    dialog.articles.click()
    articles = bench.window.findChild(ImportDialog)
    assert isinstance(articles, ImportDialog)
    qtbot.waitUntil(lambda: articles.bar.value() == articles.bar.maximum() == 1)
    press_button(articles, "importAnnotations")
    assert dialog_of(bench) is not dialog
    dialog_of(bench).reject()
    assert len(titles(bench)) == 1


def test_articles_that_are_missing_can_be_left_out(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    folder = folder_of(bench, tmp_path)
    write_brat(folder, "A lighthouse stands at Brennick.\n", "T1\tPlace 23 31\tBrennick", name="light")
    bench.laying.show(folder)
    dialog = dialog_of(bench)
    tried(qtbot, dialog, "1 article")
    box = dialog.mapping.missing
    box.setCurrentIndex(box.findData(Missing.SKIP))
    box.activated.emit(box.currentIndex())
    tried(qtbot, dialog, "not in the project")
    unit = dialog.mapping.unit
    unit.setCurrentIndex(unit.findData(Unit.UTF8))
    unit.activated.emit(unit.currentIndex())
    assert dialog.options.rules is not None
    assert dialog.options.rules.unit is Unit.UTF8
    dialog.reject()


def test_rules_are_written_to_a_file_and_taken_from_one(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    bench.laying.show(folder_of(bench, tmp_path))
    dialog = dialog_of(bench)
    tried(qtbot, dialog, "1 mention")
    label = next(each for each in dialog.mapping.sheet.rules.labels if each.name == "Person")
    rules = {label: LabelRule(becomes=Becomes.CUE), Label("x", "y"): LabelRule(becomes=Becomes.CUE)}
    write_rules(tmp_path / "rules.json", LabelRules(labels=rules))
    dialog.mapping.load_rules(tmp_path / "rules.json")
    assert dialog.mapping.sheet.label(label).becomes is Becomes.CUE
    assert "rules.json" in dialog.mapping.note.text()
    dialog.mapping.save_rules(tmp_path / "mine.json")
    assert '"becomes": "cue"' in (tmp_path / "mine.json").read_text(encoding="utf-8")
    dialog.mapping.load_rules(tmp_path / "none.json")
    assert "cannot be read" in dialog.problem.text()
    dialog.reject()


def test_its_size_is_remembered(qtbot: QtBot, bench: Workbench) -> None:
    bench.laying.ask()
    dialog_of(bench).resize(740, 560)
    dialog_of(bench).reject()
    bench.laying.ask()
    assert (dialog_of(bench).width(), dialog_of(bench).height()) == (740, 560)
    dialog_of(bench).reject()


def test_it_is_read_from_the_right_where_the_window_is(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    try:
        install(app, "en", "rtl")
        bench.laying.show(folder_of(bench, tmp_path))
        dialog = dialog_of(bench)
        tried(qtbot, dialog, "1 mention")
        mapping, result = dialog.mapping, dialog.outcome
        assert (
            mapping.mapTo(dialog, mapping.rect().center()).x()
            > result.mapTo(dialog, result.rect().center()).x()
        )
        dialog.reject()
    finally:
        install(app, "en")

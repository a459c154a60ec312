"""The export dialog in the real window, from the first choice to what is written and remembered."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QLabel
from pytestqt.qtbot import QtBot
from tests.builders import story, tag_story, write_stories
from tests.desktop.driving import Control, Key, message, press

from copydesk.desktop.dialogs.export import ExportDialog
from copydesk.desktop.exporting.losses import LossesDialog
from copydesk.desktop.workbench import Workbench
from copydesk.domain.annotation import Kind
from copydesk.domain.article_filter import ArticleFilter
from copydesk.domain.dataset import ExportReport, Loss
from copydesk.domain.exporting import Split


@pytest.fixture
def stocked(bench: Workbench, tmp_path: Path) -> Workbench:
    """The window on a project of six articles, one of them tagged by two coders, with a list."""
    session = bench.desk.session
    assert session is not None
    session.articles.import_paths(write_stories(tmp_path / "more", map(story, range(5))))
    tag_story(session, 1)
    session.set_coder("Bo")
    session.tagging.tag_topic(2, (), "Ferries")
    session.lists.create("Pilot", [1, 2])
    return bench


def opened(bench: Workbench) -> ExportDialog:
    bench.window.actions_["export"].trigger()
    dialog = bench.window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    return dialog


def export(qtbot: QtBot, bench: Workbench, dialog: ExportDialog, out: Path) -> None:
    dialog.place.setText(str(out))
    with qtbot.waitSignal(bench.tasks.all_ended, timeout=30_000):
        QTest.keyClick(dialog.place, Qt.Key.Key_Return)


def choose(dialog: ExportDialog, articles: str) -> None:
    place = dialog.form.articles.findData(articles)
    assert place >= 0
    dialog.form.articles.setCurrentIndex(place)


def lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n")[:-1]]


def test_its_key_opens_it(stocked: Workbench) -> None:
    press(Key.Key_E, Control)
    dialog = stocked.window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_formats_are_walked_with_the_arrows_and_say_who_uses_them(stocked: Workbench) -> None:
    dialog = opened(stocked)
    assert dialog.focusWidget() is dialog.format
    seen: set[str] = set()
    for _ in range(dialog.format.count()):
        seen.add(dialog.details.title.text())
        assert dialog.details.used_by.text()
        assert dialog.details.what.text()
        QTest.keyClick(dialog.format, Qt.Key.Key_Down)
    assert len(seen) == dialog.format.count()
    dialog.reject()


def test_the_first_lines_of_the_chosen_format_are_shown(qtbot: QtBot, stocked: Workbench) -> None:
    dialog = opened(stocked)
    qtbot.waitUntil(lambda: dialog.details.lines.toPlainText().startswith('{"copydesk":1'), timeout=20_000)
    dialog.format.choose("csv")
    assert dialog.details.lines.toPlainText() == ""
    qtbot.waitUntil(lambda: dialog.details.lines.toPlainText().startswith("actors.csv ("), timeout=20_000)
    dialog.reject()


def test_a_saved_list_is_exported(qtbot: QtBot, stocked: Workbench, tmp_path: Path) -> None:
    dialog = opened(stocked)
    choose(dialog, "list:Pilot")
    export(qtbot, stocked, dialog, tmp_path / "x.jsonl")
    assert len(lines(tmp_path / "x.jsonl")) == 2
    assert message(stocked).startswith("Exported to x.jsonl: 2 articles")
    assert (tmp_path / "x.jsonl.manifest.json").exists()


def test_selected_articles_are_offered_and_those_shown_only_where_some_are_hidden(stocked: Workbench) -> None:
    dialog = opened(stocked)
    assert dialog.form.articles.findData("shown") < 0
    selected = dialog.form.articles.findData("selected")
    assert dialog.form.articles.itemText(selected).startswith("The 1 article")
    dialog.reject()


def test_the_articles_that_the_filter_shows_can_be_exported(stocked: Workbench) -> None:
    stocked.window.articles.set_filter(ArticleFilter(coders=frozenset({"Bo"})))
    dialog = opened(stocked)
    choose(dialog, "shown")
    assert dialog.options.articles == {2}
    dialog.reject()


def test_ticked_coders_and_kinds_are_exported(stocked: Workbench) -> None:
    dialog = opened(stocked)
    dialog.form.coders.item(1).setCheckState(Qt.CheckState.Checked)
    dialog.form.kinds[Kind.MENTION].click()
    assert dialog.options.coders == {"Bo"}
    assert dialog.options.kinds == {Kind.PASSAGE, Kind.QUOTATION}
    dialog.reject()


def test_parts_are_written_and_named_beforehand(qtbot: QtBot, stocked: Workbench, tmp_path: Path) -> None:
    dialog = opened(stocked)
    dialog.form.split.click()
    for share, value in zip(dialog.form.shares, (1, 0, 1), strict=True):
        share.setValue(value)
    dialog.form.seed.setValue(4)
    (tmp_path / "x-test.jsonl").write_bytes(b"")
    dialog.place.setText(str(tmp_path / "x.jsonl"))
    assert dialog.replaces.text() == (
        "Writes x-train.jsonl, x-test.jsonl. There already, and will be replaced: x-test.jsonl."
    )
    assert dialog.options.split == Split((1, 0, 1), 4)
    export(qtbot, stocked, dialog, tmp_path / "x.jsonl")
    assert len(lines(tmp_path / "x-train.jsonl")) == len(lines(tmp_path / "x-test.jsonl")) == 3


def test_another_format_is_proposed_in_the_folder_that_was_chosen(stocked: Workbench, tmp_path: Path) -> None:
    dialog = opened(stocked)
    dialog.place.setText(str(tmp_path / "elsewhere" / "x.jsonl"))
    dialog.format.choose("csv")
    assert Path(dialog.place.text()) == tmp_path / "elsewhere" / "desk-csv"
    dialog.reject()


def test_a_format_that_needs_texts_does_not_offer_to_leave_them_out(stocked: Workbench) -> None:
    dialog = opened(stocked)
    dialog.form.texts.click()
    assert not dialog.options.texts
    dialog.format.choose("brat")
    assert not dialog.form.texts.isEnabled()
    assert dialog.options.texts
    dialog.reject()


@pytest.mark.parametrize("wrong", ["date", "kinds", "shares"])
def test_what_makes_no_sense_is_told_and_not_exported(stocked: Workbench, wrong: str) -> None:
    dialog = opened(stocked)
    if wrong == "date":
        dialog.form.first.setText("May")
    elif wrong == "kinds":
        for box in dialog.form.kinds.values():
            box.click()
    else:
        dialog.form.split.click()
        for share in dialog.form.shares:
            share.setValue(0)
    assert dialog.problem.isVisible()
    assert not dialog.export.isEnabled()
    dialog.reject()


def test_choices_are_remembered_for_the_next_export(qtbot: QtBot, stocked: Workbench, tmp_path: Path) -> None:
    dialog = opened(stocked)
    dialog.format.choose("csv")
    dialog.form.anonymised.click()
    export(qtbot, stocked, dialog, tmp_path / "tables")
    qtbot.waitUntil(lambda: stocked.window.findChild(ExportDialog) is None)
    again = opened(stocked)
    assert again.format.info.name == "csv"
    assert again.form.anonymised.isChecked()
    again.reject()


def test_a_preset_brings_its_choices_back_until_it_is_deleted(stocked: Workbench) -> None:
    dialog = opened(stocked)
    dialog.format.choose("csv")
    dialog.form.split.click()
    dialog.presets.save.click()
    asking = dialog.findChild(QInputDialog)
    assert isinstance(asking, QInputDialog)
    asking.setTextValue("For R")
    asking.accept()
    assert dialog.presets.names.currentText() == "For R"
    dialog.form.split.click()
    assert dialog.presets.names.currentText() == "None"
    dialog.format.choose("jsonl")
    dialog.presets.names.setCurrentIndex(1)
    assert (dialog.format.info.name, dialog.form.split.isChecked()) == ("csv", True)
    assert list(stocked.settings.value.export_presets) == ["For R"]
    dialog.presets.delete.click()
    assert stocked.settings.value.export_presets == {}
    assert dialog.presets.names.count() == 1
    dialog.reject()


def test_many_losses_have_a_dialog_with_examples(stocked: Workbench, tmp_path: Path) -> None:
    losses = tuple(Loss(what, 2, (f"A: “{what}”",)) for what in ("nested spans", "notes", "links"))
    stocked.exporting.tell(tmp_path / "x.conll", ExportReport({"articles": 6}, losses))
    dialog = stocked.window.findChild(LossesDialog)
    assert isinstance(dialog, LossesDialog)
    first = dialog.tree.topLevelItem(0)
    assert first is not None
    assert (first.text(0), first.text(1)) == ("nested spans", "2")
    below = first.child(0)
    assert below is not None
    assert below.text(0) == "A: “nested spans”"
    assert message(stocked).endswith("6 articles. Not all that is in the project is in this format.")
    dialog.reject()
    assert "dialog.lossesDialog" in stocked.window.places.state


def test_few_losses_are_told_in_the_message_bar(stocked: Workbench, tmp_path: Path) -> None:
    stocked.exporting.tell(tmp_path / "x.conll", ExportReport({"articles": 6}, (Loss("notes", 2),)))
    assert message(stocked) == "Exported to x.conll: 6 articles. Not in this format: 2 notes."
    assert stocked.window.findChild(LossesDialog) is None


def test_the_dialog_has_room_on_a_small_screen(stocked: Workbench) -> None:
    dialog = opened(stocked)
    dialog.format.choose("csv")
    dialog.form.split.click()
    assert dialog.minimumSizeHint().height() <= 500
    assert dialog.minimumSizeHint().width() <= 912
    room = dialog.screen().availableSize()
    assert dialog.height() <= room.height()
    assert dialog.width() <= max(room.width(), dialog.minimumSizeHint().width())
    dialog.reject()


def test_the_dialog_comes_again_as_large_as_it_was_left(stocked: Workbench) -> None:
    dialog = opened(stocked)
    dialog.resize(dialog.width(), 555)
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    dialog = opened(stocked)
    assert dialog.height() == 555
    dialog.reject()


def test_what_no_tick_at_a_coder_means_is_said(stocked: Workbench) -> None:
    dialog = opened(stocked)
    told = dialog.form.findChild(QLabel, "exportCodersTold")
    assert isinstance(told, QLabel)
    assert told.text().startswith("None is ticked: what all of them have tagged.")
    assert "In brackets: the articles each has worked on." in told.text()
    dialog.form.coders.item(0).setCheckState(Qt.CheckState.Checked)
    assert told.text().startswith("Only what those who are ticked have tagged.")
    dialog.reject()

"""Samples and saved lists in the window, and the menu of several rows."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from tests.builders import story, write_stories
from tests.desktop.driving import Control, Key, click_row, hint, press, type_text

from copydesk.desktop.action_set import plain
from copydesk.desktop.articles.panel import ArticlePanel
from copydesk.desktop.dialogs.list_name import ListNameDialog
from copydesk.desktop.dialogs.sample import SampleDialog
from copydesk.desktop.workbench import Workbench
from copydesk.domain.article_list import Stratum
from copydesk.session import Session


@pytest.fixture
def panel(bench: Workbench) -> ArticlePanel:
    """Seven articles, one of Tidewire and six of Meridian."""
    bench_session(bench).articles.import_paths(
        write_stories(bench_session(bench).path.parent / "more", map(story, range(6)))
    )
    return bench.window.articles


def bench_session(bench: Workbench) -> Session:
    assert bench.desk.session is not None
    return bench.desk.session


def sample_dialog(bench: Workbench) -> SampleDialog:
    bench.window.actions_["draw_sample"].trigger()
    dialog = bench.window.findChild(SampleDialog)
    assert isinstance(dialog, SampleDialog)
    return dialog


def name_dialog(bench: Workbench, action: str) -> ListNameDialog:
    bench.window.actions_[action].trigger()
    dialog = bench.window.findChild(ListNameDialog)
    assert isinstance(dialog, ListNameDialog)
    return dialog


def menu_texts(bench: Workbench) -> list[str]:
    bench.window.articles.menu_requested.emit(QPoint(10, 10))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [plain(action.text()) for action in menu.actions() if not action.isSeparator()]
    menu.close()
    return texts


def test_a_sample_is_drawn_and_shown_as_a_list(bench: Workbench, panel: ArticlePanel) -> None:
    dialog = sample_dialog(bench)
    assert dialog.wanted.value() == dialog.wanted.maximum() == 7
    dialog.wanted.setValue(3)
    assert dialog.name.text() == "Sample of 3"
    dialog.by.setCurrentIndex(dialog.by.findData(Stratum.AGENCY))
    assert dialog.preview.text() == "3 of 7: Meridian 3, Tidewire 0"
    dialog.seed.setValue(17)
    dialog.draw_button.click()
    (made,) = bench_session(bench).lists.all()
    assert made.made == "random 3 of 7, seed 17; by agency: Meridian 3, Tidewire 0"
    assert panel.chosen_list == made
    assert set(bench_session(bench).lists.articles(made.id)) <= set(panel.model.shown())
    press(Key.Key_Z, Control)
    assert bench_session(bench).lists.all() == []
    assert panel.model.rowCount() == 7


def test_a_sample_can_be_drawn_from_what_is_shown(bench: Workbench, panel: ArticlePanel) -> None:
    panel.filter.setText("timetable")
    dialog = sample_dialog(bench)
    assert dialog.wanted.maximum() == 6
    dialog.wanted.setValue(2)
    dialog.draw_button.click()
    (made,) = bench_session(bench).lists.all()
    assert made.made.startswith("random 2 of 6, seed ")
    assert made.made.endswith("; among “timetable”")
    assert panel.filter.text() == ""


def test_a_sample_needs_a_name_that_is_free(bench: Workbench, panel: ArticlePanel) -> None:
    bench_session(bench).lists.create("Pilot")
    dialog = sample_dialog(bench)
    dialog.name.setText("Pilot")
    assert not dialog.draw_button.isEnabled()
    assert "Pilot already" in dialog.preview.text()
    dialog.name.setText("Pilot 2")
    assert dialog.draw_button.isEnabled()
    dialog.wanted.setValue(2)
    assert dialog.name.text() == "Pilot 2"
    dialog.reject()


def test_selected_articles_go_on_a_new_list_and_on_one_that_is_there(
    bench: Workbench, panel: ArticlePanel
) -> None:
    panel.list.setFocus()
    click_row(panel.list, 1)
    dialog = name_dialog(bench, "add_to_list")
    dialog.name.setEditText("To discuss")
    assert dialog.hint.text() == "A new list will be made."
    dialog.accept_button.click()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    (made,) = bench_session(bench).lists.all()
    assert bench_session(bench).lists.articles(made.id) == [2]
    panel.list.setFocus()
    panel.list.selectAll()
    dialog = name_dialog(bench, "add_to_list")
    assert dialog.name.currentText() == "To discuss"
    dialog.accept_button.click()
    assert len(bench_session(bench).lists.articles(made.id)) == 7
    assert bench_session(bench).history.undo_label == "Add 6 articles to To discuss"


def test_a_sample_is_not_the_list_that_is_offered_first(bench: Workbench, panel: ArticlePanel) -> None:
    bench_session(bench).lists.sample(2, seed=1, name="A sample")
    dialog = name_dialog(bench, "add_to_list")
    assert dialog.name.currentText() == ""
    assert not dialog.accept_button.isEnabled()
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    bench_session(bench).lists.create("To discuss")
    dialog = name_dialog(bench, "add_to_list")
    assert dialog.name.currentText() == "To discuss"
    assert dialog.name.findText("A sample") >= 0
    dialog.reject()


def test_one_enter_takes_the_name_that_is_offered(
    bench: Workbench, panel: ArticlePanel, qtbot: QtBot
) -> None:
    made = bench_session(bench).lists.create("To discuss")
    qtbot.waitUntil(name_dialog(bench, "add_to_list").isActiveWindow)
    press(Key.Key_Return)
    assert bench_session(bench).lists.articles(made) == [1]
    assert bench_session(bench).history.undo_label == "Add 1 article to To discuss"
    bench_session(bench).history.undo()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    dialog = name_dialog(bench, "add_to_list")
    qtbot.waitUntil(dialog.isActiveWindow)
    type_text("to d")  # completed to the name that is there
    press(Key.Key_Return)
    assert not dialog.isVisible()
    assert bench_session(bench).lists.articles(made) == [1]


def test_articles_leave_the_list_that_is_shown(bench: Workbench, panel: ArticlePanel) -> None:
    bench.window.actions_["remove_from_list"].trigger()
    assert hint(bench) == "Choose a saved list in the filter first."
    made = bench_session(bench).lists.create("Three", [2, 3, 4])
    show_list(panel, made)
    click_row(panel.list, panel.model.place_of(3) or 0)
    bench.window.actions_["remove_from_list"].trigger()
    assert bench_session(bench).lists.articles(made) == [2, 4]
    assert list(panel.model.shown()) == [2, 4]
    assert bench.desk.article is not None
    assert bench.desk.article.id == 4


def test_a_list_is_renamed_and_deleted(bench: Workbench, panel: ArticlePanel) -> None:
    made = bench_session(bench).lists.create("Three", [2, 3, 4])
    bench_session(bench).lists.create("Other")
    show_list(panel, made)
    dialog = name_dialog(bench, "rename_list")
    dialog.name.setEditText("Other")
    assert not dialog.accept_button.isEnabled()
    dialog.name.setEditText("Four")
    dialog.accept_button.click()
    assert panel.chosen_list is not None
    assert panel.chosen_list.name == "Four"
    assert "Four" in panel.state.about.accessibleName()
    bench.window.actions_["delete_list"].trigger()
    assert panel.chosen_list is None
    assert panel.model.rowCount() == 7


def test_the_menu_of_several_rows_speaks_of_several(bench: Workbench, panel: ArticlePanel) -> None:
    panel.list.setFocus()
    panel.list.selectAll()
    texts = menu_texts(bench)
    assert texts[0] == "Status"
    assert texts[1].startswith("Edit 7 article")
    assert texts[2].startswith("Add 7 article")
    assert texts[3].startswith("Link 7 article")
    assert texts[4].startswith("Delete 7 article")
    made = bench_session(bench).lists.create("Three", [2, 3, 4])
    show_list(panel, made)
    panel.list.selectAll()
    assert any(text.startswith("Remove ") for text in menu_texts(bench))


def show_list(panel: ArticlePanel, list_id: int) -> None:
    panel.unfold(True)
    panel.filters.lists.setCurrentIndex(panel.filters.lists.findData(list_id))


def test_a_reader_is_told_why_no_sample_is_drawn(bench: Workbench, panel: ArticlePanel) -> None:
    path = bench_session(bench).path
    bench.projects.close()
    bench.projects.open(path, writable=False)
    bench.articles.draw_sample()
    assert "read-only" in hint(bench)
    assert bench.window.findChild(SampleDialog) is None

"""Near duplicates in the real window: found, compared, settled, linked, and led to from the article."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTreeWidgetItem
from pytestqt.qtbot import QtBot
from tests.builders import STORY, span_of, story
from tests.desktop.driving import hint, message, text_of
from tests.desktop.finding.searching import add

from copydesk.desktop.versions.compare import CompareDialog
from copydesk.desktop.versions.near_dialog import NearDialog
from copydesk.desktop.versions.near_tree import NearTree
from copydesk.desktop.workbench import Workbench
from copydesk.session.import_values import Near

UPDATE = STORY.replace("14 Apr 2031 08:40", "14 Apr 2031 19:05") + (
    "\nDivers will look at the piers of the quay next week, Mirela Osk added late on Monday.\n"
)
PAPER = STORY.replace("14 Apr 2031 08:40", "15 Apr 2031").replace("(Tidewire)", "(Meridian)")


@pytest.fixture
def full(bench: Workbench) -> Workbench:
    add(bench, UPDATE, story(1), PAPER)
    return bench


def opened(qtbot: QtBot, bench: Workbench) -> NearDialog:
    bench.window.actions_["find_near"].trigger()
    qtbot.waitUntil(lambda: bool(bench.window.findChildren(NearDialog)) and not bench.tasks.busy)
    (dialog,) = bench.window.findChildren(NearDialog)
    return dialog


def rows(tree: NearTree) -> list[list[str]]:
    """Each group's row with the articles below it, by their first column."""
    found: list[list[str]] = []
    for place in range(tree.topLevelItemCount()):
        top = tree.topLevelItem(place)
        assert top is not None
        found.append(
            [top.text(0).strip("\u2068\u2069"), *(_agency(top.child(n)) for n in range(top.childCount()))]
        )
    return found


def _agency(item: QTreeWidgetItem | None) -> str:
    assert item is not None
    return item.text(2).strip("\u2068\u2069")


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(dialog: NearDialog, choice: Near) -> None:
    dialog.choice.setCurrentIndex(dialog.choice.findData(choice))
    dialog.choice.activated.emit(dialog.choice.currentIndex())


def articles(bench: Workbench) -> list[int]:
    assert bench.desk.session is not None
    return [row.id for row in bench.desk.session.articles.rows()]


def test_groups_are_shown_with_how_they_differ(qtbot: QtBot, full: Workbench) -> None:
    dialog = opened(qtbot, full)
    ((group, *agencies),) = rows(dialog.tree)
    assert group.startswith("3 articles, 9")
    assert agencies == ["Tidewire", "Tidewire", "Meridian"]
    qtbot.waitUntil(lambda: not dialog.view.busy)
    assert "Divers will look" in dialog.view.toPlainText()
    assert not dialog.apply_button.isEnabled()
    dialog.close()


def test_a_group_is_linked_and_its_versions_are_led_to(qtbot: QtBot, full: Workbench) -> None:
    dialog = opened(qtbot, full)
    choose(dialog, Near.LINK)
    assert dialog.apply_button.text().startswith("&Link 1 group")
    click(dialog.apply_button)
    assert full.desk.session is not None
    assert full.desk.session.history.undo_label == "Settle near duplicates"
    assert hint(full) == "1 group linked as versions."
    notes = full.window.header.notes
    assert notes.versions.text() == "\u20682 other versions\u2069"
    notes.menu.aboutToShow.emit()
    notes.menu.actions()[1].trigger()
    assert text_of(full) == PAPER
    full.window.actions_["undo"].trigger()
    assert not notes.isVisible()


def test_the_note_of_versions_begins_below_the_title(full: Workbench) -> None:
    assert full.desk.session is not None
    full.desk.session.versions.link([1, 2])
    QApplication.processEvents()
    header = full.window.header
    button = header.notes.versions
    inset = (button.width() - button.fontMetrics().horizontalAdvance(button.text())) // 2
    words = button.mapTo(header, QPoint(inset, 0)).x()
    assert abs(words - header.title.mapTo(header, header.title.contentsRect().topLeft()).x()) <= 1


def test_of_very_many_versions_the_menu_lists_some_and_leads_to_all(full: Workbench) -> None:
    add(full, *map(story, range(2, 26)))
    assert full.desk.session is not None
    full.desk.session.versions.link([1, *range(5, 29)])
    menu = full.window.header.notes.menu
    menu.aboutToShow.emit()
    assert len(menu.actions()) == 22
    menu.actions()[-1].trigger()
    (dialog,) = full.window.findChildren(CompareDialog)
    assert dialog.choice.count() == 24
    dialog.close()


def test_the_earliest_is_kept_with_what_was_worked_on(qtbot: QtBot, full: Workbench) -> None:
    assert full.desk.session is not None
    full.desk.session.tagging.tag_actor(2, (span_of(UPDATE, "KPA"),), "KPA")
    dialog = opened(qtbot, full)
    choose(dialog, Near.EARLIEST)
    assert dialog.apply_button.text().startswith("&Delete 2 later version")
    click(dialog.apply_button)
    assert articles(full) == [1, 2, 3]
    assert "somebody has worked" in message(full)
    assert full.desk.session.articles.get(2).title[:20] in message(full)
    full.window.actions_["undo"].trigger()
    assert articles(full) == [1, 2, 3, 4]
    assert message(full) == ""


def test_one_choice_holds_for_all_groups_and_those_that_are_left_stay(qtbot: QtBot, full: Workbench) -> None:
    add(full, story(1).replace("met 1 times", "met 1 times there"), *map(story, range(2, 4)))
    dialog = opened(qtbot, full)
    count = len(rows(dialog.tree))
    assert count >= 2
    choose(dialog, Near.LINK)
    click(dialog.apply_button)
    assert len(rows(dialog.tree)) == count - 1
    choose(dialog, Near.LINK)
    click(dialog.all_button)
    assert set(dialog.tree.choices.values()) == {Near.LINK}
    click(dialog.apply_button)
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_an_article_of_a_group_is_opened(qtbot: QtBot, full: Workbench) -> None:
    dialog = opened(qtbot, full)
    top = dialog.tree.topLevelItem(0)
    assert top is not None
    dialog.tree.itemActivated.emit(top.child(2), 0)
    assert text_of(full) == PAPER
    dialog.close()


def test_where_nothing_is_alike_no_dialog_opens(qtbot: QtBot, bench: Workbench) -> None:
    bench.window.actions_["find_near"].trigger()
    qtbot.waitUntil(lambda: message(bench) == "No two articles are nearly the same.")


def test_selected_articles_are_linked_and_unlinked_by_the_menu(full: Workbench) -> None:
    full.window.articles.list.setFocus()
    full.window.articles.list.selectAll()
    full.window.actions_["link_versions"].trigger()
    assert full.desk.session is not None
    assert len(full.desk.session.versions.of(1)) == 3
    full.window.view.setFocus()
    full.window.actions_["unlink_versions"].trigger()
    assert full.desk.session.versions.of(1) == ()
    assert hint(full) == "1 article unlinked."
    full.window.actions_["unlink_versions"].trigger()
    assert hint(full) == "It is not linked as a version of another article."
    full.window.actions_["link_versions"].trigger()
    assert hint(full).startswith("Select at least two")


def test_an_article_is_compared_with_its_versions(qtbot: QtBot, full: Workbench) -> None:
    full.window.actions_["compare_versions"].trigger()
    assert hint(full) == "It is not linked as a version of another article."
    assert full.desk.session is not None
    full.desk.session.versions.link([1, 2, 4])
    full.window.actions_["compare_versions"].trigger()
    (dialog,) = full.window.findChildren(CompareDialog)
    assert dialog.choice.count() == 2
    dialog.choice.setCurrentIndex(1)
    qtbot.waitUntil(lambda: not dialog.view.busy)
    assert "MeridianTidewire" in dialog.view.toPlainText()
    dialog.close()


def test_a_corrected_text_says_so_and_shows_what_was_corrected(qtbot: QtBot, bench: Workbench) -> None:
    corrected = bench.window.header.notes.corrected
    assert not corrected.isVisible()
    assert bench.desk.session is not None
    bench.desk.session.correcting.correct(1, STORY.replace("Monday", "Tuesday"))
    assert corrected.isVisible()
    QTest.mouseClick(corrected, Qt.MouseButton.LeftButton)
    (dialog,) = bench.window.findChildren(CompareDialog)
    qtbot.waitUntil(lambda: not dialog.view.busy)
    assert "agreed on MondayTuesday" in dialog.view.toPlainText()
    dialog.close()

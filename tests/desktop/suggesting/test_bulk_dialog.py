"""Accepting and rejecting many suggestions at once, with a look at what is meant."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from tests.builders import story, write_stories
from tests.desktop.driving import Control, Key, Shift, focus, hint, press, type_text
from tests.desktop.suggesting.conftest import words
from tests.desktop.test_theme import contrast

from copydesk.desktop.suggesting.bulk_dialog import BulkDialog
from copydesk.desktop.suggesting.offers import Offers
from copydesk.desktop.workbench import Workbench
from copydesk.domain.annotation import Kind


@pytest.fixture
def dialog(bench: Workbench, offers: Offers) -> BulkDialog:
    """The dialog, opened by its key over the story and three more articles."""
    session = bench.desk.session
    assert session is not None
    session.articles.import_paths(write_stories(session.path.parent / "more", map(story, range(3))))
    session.suggesting.run()
    bench.window.view.setFocus()
    press(Key.Key_Return, Control | Shift)
    found = bench.window.findChild(BulkDialog)
    assert isinstance(found, BulkDialog)
    return found


def shown(dialog: BulkDialog) -> list[str]:
    dialog._preview()  # pyright: ignore[reportPrivateUsage] - the hands rest
    return [dialog.preview.item(row).text() for row in range(dialog.preview.count())]


def back_to_text(qtbot: QtBot, bench: Workbench) -> None:
    """The dialog is closed: the text has the focus again."""
    bench.window.activateWindow()
    bench.window.view.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is bench.window.view)


def test_what_there_is_of_each_kind_is_counted_where_it_is_looked_for(dialog: BulkDialog) -> None:
    box = dialog.kinds[Kind.MENTION]
    dialog.sure.setValue(0)
    here = box.text()
    dialog.where.setCurrentIndex(1)
    assert box.text() != here
    for bound in (0, 80):
        dialog.sure.setValue(bound)
        of_all = sum(each.kind is Kind.MENTION for each in dialog.chosen)
        assert box.text() == f"&Mentions ({of_all})"


def test_of_all_articles_it_is_said_how_many_have_any_and_which_each_is_of(
    bench: Workbench, dialog: BulkDialog
) -> None:
    assert not dialog.looked_at.isVisible()
    dialog.sure.setValue(0)
    assert "\n" not in shown(dialog)[0]
    dialog.where.setCurrentIndex(1)
    assert all("\n" in each for each in shown(dialog))
    assert any("Story" in each.splitlines()[1] for each in shown(dialog))
    assert not dialog.looked_at.isVisible(), "all of them have some"
    dialog.reject()
    session = bench.desk.session
    assert session is not None
    session.articles.import_paths(write_stories(session.path.parent / "later", [story(9)]))
    bench.suggesting.ask_many()
    again = bench.window.findChildren(BulkDialog)[-1]
    again.where.setCurrentIndex(1)
    assert again.looked_at.isVisible()
    assert again.looked_at.text().startswith("4 of 5 articles have any;")
    again.reject()


def test_enter_takes_the_number_that_is_typed_before_it_accepts(bench: Workbench, dialog: BulkDialog) -> None:
    wished: list[object] = []
    dialog.accept_wished.connect(wished.append)
    type_text("0")
    press(Key.Key_Return)
    assert (dialog.isVisible(), wished, dialog.sure.value()) == (True, [], 0)
    press(Key.Key_Return)
    assert (dialog.isVisible(), len(wished)) == (False, 1)


def test_the_count_follows_the_bound_and_the_least_sure_are_shown(dialog: BulkDialog) -> None:
    assert focus() is dialog.sure
    before = len(dialog.chosen)
    type_text("60")
    assert dialog.slider.value() == 60
    assert len(dialog.chosen) > before
    assert str(len(dialog.chosen)) in dialog.told.text()
    assert dialog.accept_button.text().endswith(str(len(dialog.chosen)))
    first = shown(dialog)[0]
    assert "60%" in first
    assert "Harbour Workers' Union" in first
    dialog.slider.setValue(99)
    assert dialog.chosen == []
    assert not dialog.accept_button.isEnabled()
    assert dialog.told.text().startswith("No suggestion fits.")
    assert shown(dialog) == []
    labels = [each.text() for each in dialog.findChildren(QLabel) if each.isVisible()]
    assert "The least sure of them" not in labels


def test_the_slider_and_the_box_of_a_kind_that_is_not_there_are_seen_in_the_dark(
    bench: Workbench, dialog: BulkDialog
) -> None:
    bench.viewing.choose_theme("dark")
    dialog.slider.setValue(0)
    for widget, left in ((dialog.slider, dialog.slider.width() - 8), (dialog.kinds[Kind.PASSAGE], 1)):
        image = dialog.grab(QRect(widget.mapTo(dialog, QPoint(0, 0)), widget.size())).toImage()
        ground = image.pixelColor(0, 0).name()
        column = [image.pixelColor(left + x, y).name() for y in range(image.height()) for x in range(6)]
        assert max(contrast(each, ground) for each in column) >= 1.5


def test_kinds_side_and_place_say_which(dialog: BulkDialog) -> None:
    dialog.sure.setValue(0)
    dialog.kinds[Kind.QUOTATION].setChecked(False)
    assert {each.kind for each in dialog.chosen} == {Kind.MENTION}
    assert {each.article for each in dialog.chosen} == {1}
    dialog.where.setCurrentIndex(1)
    assert len({each.article for each in dialog.chosen}) == 4
    dialog.sure.setValue(80)
    dialog.side.setCurrentIndex(1)
    assert max(each.score for each in dialog.chosen) < 0.8
    assert not dialog.kinds[Kind.PASSAGE].isEnabled()


def test_they_are_accepted_in_one_step(qtbot: QtBot, bench: Workbench, dialog: BulkDialog) -> None:
    dialog.where.setCurrentIndex(1)
    dialog.kinds[Kind.QUOTATION].setChecked(False)
    count = len(dialog.chosen)
    assert count > 1
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: not bench.tasks.busy)
    session = bench.desk.session
    assert session is not None
    assert session.info().mentions == count
    assert hint(bench).startswith(f"{count} ")
    assert len(bench.desk.annotations) > 0
    back_to_text(qtbot, bench)
    press(Key.Key_Z, Control)
    qtbot.waitUntil(lambda: not bench.tasks.busy)
    assert session.info().mentions == 0


def test_they_are_rejected_in_one_step(
    qtbot: QtBot, bench: Workbench, offers: Offers, dialog: BulkDialog
) -> None:
    dialog.side.setCurrentIndex(1)
    dialog.sure.setValue(70)
    before, count = len(words(offers)), len(dialog.chosen)
    assert count
    QTest.mouseClick(dialog.reject_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not bench.tasks.busy)
    offers.read()
    assert len(words(offers)) == before - count
    back_to_text(qtbot, bench)
    press(Key.Key_Z, Control)
    qtbot.waitUntil(lambda: len(words(offers)) == before)


def test_escape_leaves_everything_as_it_was(bench: Workbench, offers: Offers, dialog: BulkDialog) -> None:
    before = words(offers)
    press(Key.Key_Escape)
    assert words(offers) == before


def test_where_nothing_is_suggested_that_is_said(bench: Workbench, offers: Offers) -> None:
    bench.window.view.setFocus()
    press(Key.Key_X, Shift)
    assert words(offers) == []
    assert "rejected" in hint(bench)
    press(Key.Key_Return, Control | Shift)
    assert QApplication.activeModalWidget() is None
    assert hint(bench).startswith("Nothing is suggested.")
    press(Key.Key_Z, Control)
    assert words(offers)

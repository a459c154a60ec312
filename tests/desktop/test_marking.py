"""What stands out and back, in the real window."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from tests.builders import tag_story
from tests.desktop.driving import Control, Key, press

from copydesk.desktop.article.legend import swatch
from copydesk.desktop.article.placement import Mark
from copydesk.desktop.theme import Theme
from copydesk.desktop.workbench import Workbench
from copydesk.domain.annotation import Kind


@pytest.fixture
def tagged(bench: Workbench) -> Workbench:
    assert bench.desk.session is not None
    assert bench.desk.article is not None
    tag_story(bench.desk.session, bench.desk.article.id)
    return bench


def told(bench: Workbench) -> str:
    label = bench.window.findChild(QLabel, "dimmedLine")
    assert isinstance(label, QLabel)
    return label.accessibleName()


def row(bench: Workbench, words: str) -> QAction:
    (found,) = [each for each in bench.marking.legend.actions() if each.text().replace("&", "") == words]
    return found


def kinds(bench: Workbench) -> set[Kind]:
    return {bench.desk.annotations[each].kind for each in bench.window.view.dimmed()}


def test_a_kind_stands_back_by_key_and_this_is_said(tagged: Workbench) -> None:
    press(Key.Key_1, Control)
    assert kinds(tagged) == {Kind.MENTION}
    assert not tagged.window.actions_["out_mentions"].isChecked()
    assert told(tagged) == "Standing back: Mentions"
    press(Key.Key_3, Control)
    assert kinds(tagged) == {Kind.MENTION, Kind.QUOTATION}
    press(Key.Key_4, Control)
    assert kinds(tagged) == set()
    assert told(tagged) == ""
    assert tagged.window.actions_["out_mentions"].isChecked()


def test_the_legend_lists_coders_and_origins_where_there_are_several(tagged: Workbench) -> None:
    session = tagged.desk.session
    assert session is not None
    assert tagged.desk.article is not None
    tagged.marking.show_legend()
    assert not [each for each in tagged.marking.legend.actions() if each.text() in ("Coders", "Ana")]
    session.set_coder("Ben & Co")
    session.tagging.tag_topic(tagged.desk.article.id, (), "Harbours")
    tagged.marking.show_legend()
    row(tagged, "Ana").trigger()
    assert {tagged.desk.annotations[each].coder for each in tagged.window.view.dimmed()} == {"Ana"}
    assert told(tagged) == "Standing back: Ana"
    tagged.marking.show_legend()
    assert not row(tagged, "Ana").isChecked()
    row(tagged, "Everything stands out").trigger()
    assert not tagged.window.view.dimmed()
    tagged.marking.legend.close()


def test_long_names_of_coders_do_not_widen_the_window(tagged: Workbench) -> None:
    window = tagged.window
    least = window.minimumSizeHint().width()
    tagged.marking.legend.coder_toggled.emit("A coder with a very long name, and a second one " * 5, False)
    assert told(tagged).startswith("Standing back: A coder")
    assert window.foot.dimmed.isVisible()
    assert window.minimumSizeHint().width() == least


def test_the_legend_says_how_suggestions_look(tagged: Workbench) -> None:
    tagged.marking.show_legend()
    (found,) = [each for each in tagged.marking.legend.actions() if each.text() == "Suggestion"]
    assert not found.icon().isNull()
    tagged.marking.legend.close()


def test_the_button_below_the_text_opens_the_legend(tagged: Workbench) -> None:
    button = tagged.window.findChild(QToolButton, "legendButton")
    assert isinstance(button, QToolButton)
    button.click()
    assert tagged.marking.legend.isVisible()
    names = [each.text() for each in tagged.marking.legend.actions()]
    assert {"&Mentions", "Cue of a quotation", "Speaker of a quotation"} <= set(names)
    tagged.marking.legend.close()


def test_the_legend_stays_open_while_marks_are_chosen(tagged: Workbench) -> None:
    legend = tagged.marking.legend
    tagged.marking.show_legend()
    for action in ("out_mentions", "out_passages"):
        place = legend.actionGeometry(tagged.window.actions_[action]).center()
        QTest.mouseClick(legend, Qt.MouseButton.LeftButton, pos=place)
    assert kinds(tagged) == {Kind.MENTION, Kind.PASSAGE}
    assert legend.isVisible()
    legend.setActiveAction(tagged.window.actions_["out_passages"])
    assert legend.activeAction() is tagged.window.actions_["out_passages"]
    space = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
    legend.keyPressEvent(space)  # without a screen a menu cannot take the keyboard
    assert kinds(tagged) == {Kind.MENTION}
    assert legend.isVisible()
    legend.close()


def test_another_article_keeps_what_stands_back(tagged: Workbench) -> None:
    tagged.marking.toggle_kind(Kind.MENTION)
    article = tagged.desk.article
    assert article is not None
    tagged.desk.show_article(None)
    tagged.desk.show_article(article.id)
    assert kinds(tagged) == {Kind.MENTION}


def test_the_overview_is_switched_off_and_this_is_remembered(bench: Workbench) -> None:
    assert bench.window.overview.isVisible()
    bench.window.actions_["show_overview"].trigger()
    assert not bench.window.overview.isVisible()
    assert not bench.settings.value.overview


@pytest.mark.usefixtures("qapp")
def test_each_mark_has_a_picture_of_its_own() -> None:
    pictures = set()
    for mark in Mark:
        icon = swatch(Theme.load("light"), mark, 1.0)
        pictures.add(bytes(icon.pixmap(20, 16).toImage().constBits()))
    assert len(pictures) == len(Mark)

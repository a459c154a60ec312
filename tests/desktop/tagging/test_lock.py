"""A locked tag: selecting is tagging."""

from pathlib import Path

from pytestqt.qtbot import QtBot
from tests.builders import make_session, story
from tests.desktop.driving import Key, Shift, every, hint, press, select, text_of, words_of
from tests.journeys.hands import select_by_mouse

from copydesk.desktop.workbench import Workbench
from copydesk.domain.annotation import Mention


def tag_first(bench: Workbench) -> None:
    select(bench, "Kestrel Port Authority")
    press(Key.Key_A)
    press(Key.Key_Return)


def mentions(bench: Workbench) -> list[list[str]]:
    return [words_of(bench, each) for each in every(bench, Mention)]


def test_each_selection_is_tagged_until_esc(qtbot: QtBot, bench: Workbench) -> None:
    tag_first(bench)
    press(Key.Key_L)
    assert bench.window.actions_["lock_tag"].isChecked()
    assert "Kestrel Port Authority" in bench.window.tagging.picker.lock.accessibleName()
    assert not bench.window.tagging.picker.lock.isHidden()
    select_by_mouse(bench, "KPA")
    qtbot.waitUntil(lambda: len(mentions(bench)) == 2)
    select_by_mouse(bench, "the authority")
    qtbot.waitUntil(lambda: len(mentions(bench)) == 3)
    assert mentions(bench)[1:] == [["KPA"], ["the authority"]]
    assert {each.actor for each in every(bench, Mention)} == {every(bench, Mention)[0].actor}
    bench.window.view.setFocus()
    press(Key.Key_Escape)
    assert bench.window.tagging.picker.lock.isHidden()
    assert not bench.window.actions_["lock_tag"].isChecked()
    select_by_mouse(bench, "union")
    qtbot.wait(10)  # nothing comes: there is no signal to wait for
    assert len(mentions(bench)) == 3


def test_a_selection_by_keys_is_tagged_when_shift_is_let_go(bench: Workbench) -> None:
    tag_first(bench)
    press(Key.Key_L)
    bench.window.view.place_caret(text_of(bench).index("KPA"))
    for _ in range(3):
        press(Key.Key_Right, Shift)
    assert mentions(bench)[-1] != ["KP"], "not while Shift is held"
    bench.window.view.keyReleaseEvent(_shift_released())
    assert mentions(bench)[-1] == ["KPA"]


def test_letting_go_of_shift_after_another_key_tags_nothing(bench: Workbench) -> None:
    tag_first(bench)
    press(Key.Key_L)
    bench.window.view.place_caret(text_of(bench).index("Mirela Osk") + 1)
    press(Key.Key_W)
    press(Key.Key_W)
    press(Key.Key_W, Shift)
    bench.window.view.keyReleaseEvent(_shift_released())
    assert len(mentions(bench)) == 1


def _shift_released():
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    return QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)


def test_each_tag_of_a_lock_is_one_undo(qtbot: QtBot, bench: Workbench) -> None:
    tag_first(bench)
    press(Key.Key_L)
    select_by_mouse(bench, "KPA")
    qtbot.waitUntil(lambda: len(mentions(bench)) == 2)
    bench.history.undo()
    assert len(mentions(bench)) == 1


def test_l_again_unlocks_and_l_without_a_tag_says_what_to_do(bench: Workbench) -> None:
    press(Key.Key_L)
    assert hint(bench).startswith("Tag something first")
    assert not bench.window.actions_["lock_tag"].isChecked()
    tag_first(bench)
    press(Key.Key_L)
    press(Key.Key_L)
    assert hint(bench) == "Unlocked."


def test_a_lock_ends_where_its_tag_is_undone(bench: Workbench) -> None:
    tag_first(bench)
    press(Key.Key_L)
    bench.history.undo()
    assert not bench.window.actions_["lock_tag"].isChecked()
    select(bench, "KPA")
    press(Key.Key_Space)
    assert hint(bench) == "Nothing has been tagged yet: there is no tag to repeat."
    assert mentions(bench) == []


def test_a_lock_ends_with_the_project(bench: Workbench) -> None:
    tag_first(bench)
    press(Key.Key_L)
    bench.projects.close()
    assert bench.window.tagging.picker.lock.isHidden()


def test_a_lock_does_not_go_over_to_another_project(bench: Workbench, tmp_path: Path) -> None:
    other = make_session(tmp_path / "other", story(1))
    actor = other.codebook.add_actor("Somebody else")
    other.close()
    tag_first(bench)
    assert every(bench, Mention)[0].actor == actor, "else the lock would end for want of its actor"
    press(Key.Key_L)
    bench.projects.open(other.path)
    assert bench.window.tagging.picker.lock.isHidden()
    assert not bench.window.actions_["lock_tag"].isChecked()

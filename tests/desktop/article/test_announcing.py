import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from tests.desktop.article.conftest import Shown

from copydesk.desktop.article.announcing import Announcer


@pytest.fixture
def said(shown: Shown) -> list[str]:
    shown.mention("Velmora Ferry Board")
    shown.mention("Ferry Board")
    shown.passage("Thursday")
    names = {1: "Board of Velmora", 2: "Board", 3: "Time"}
    shown.view.set_names(lambda annotation: names[annotation.id])
    shown.show()
    words: list[str] = []
    Announcer(shown.view, words.append)
    shown.view.setFocus()
    return words


def put_caret(shown: Shown, offset: int) -> None:
    cursor = shown.view.textCursor()
    cursor.setPosition(shown.view._sheet.offsets.position(offset))
    shown.view.setTextCursor(cursor)


def test_what_the_caret_comes_into_is_said_and_what_it_leaves_is_not(shown: Shown, said: list[str]) -> None:
    put_caret(shown, shown.span("Velmora").start + 1)
    assert said == ["Mention: Board of Velmora"]
    put_caret(shown, shown.span("Velmora").start + 2)
    put_caret(shown, shown.span("Ferry").start + 1)
    assert said[1:] == ["Mention: Board"]
    put_caret(shown, shown.span("met").start + 1)
    assert len(said) == 2
    put_caret(shown, shown.span("Ferry").start + 1)
    assert said[2:] == ["Mention: Board, Mention: Board of Velmora"]


def test_what_is_selected_is_said_once(shown: Shown, said: list[str]) -> None:
    shown.view.select_annotation(3)
    assert said == ["Passage: Time"]
    put_caret(shown, shown.span("Ferry").start + 1)
    shown.view.step_here()
    shown.view.step_here()
    assert said[1:] == [
        "Mention: Board, Mention: Board of Velmora",
        "Mention: Board",
        "Mention: Board of Velmora",
    ]


def test_without_the_focus_nothing_is_said(shown: Shown, said: list[str]) -> None:
    shown.view.clearFocus()
    put_caret(shown, shown.span("Ferry").start + 1)
    assert said == []


def test_the_words_reach_qts_accessibility(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[QAccessibleEvent] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", told.append)
    shown.mention("Velmora Ferry Board")
    shown.show()
    Announcer(shown.view)
    shown.view.setFocus()
    put_caret(shown, shown.span("Velmora").start + 1)
    (event,) = told
    assert isinstance(event, QAccessibleAnnouncementEvent)
    assert event.message() == "Mention: uid-1"

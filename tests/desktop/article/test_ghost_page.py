"""Suggestions in the article view: which are here, which is selected, and what is said of them."""

import pytest
from tests.desktop.article.conftest import Shown

from copydesk.desktop.article.announcing import Announcer
from copydesk.domain.annotation import Kind
from copydesk.domain.suggestion import NewActor, OpenSuggestion


@pytest.fixture
def ghosted(shown: Shown) -> Shown:
    """Two suggestions, one in the other."""
    shown.view.show_suggestions(
        [
            OpenSuggestion(
                id=1, article=1, kind=Kind.MENTION, spans=(shown.span(words),), actor=NewActor(words)
            )
            for words in ("Velmora Ferry Board",)
        ]
        + [
            OpenSuggestion(id=2, article=1, kind=Kind.QUOTATION, spans=(shown.span("piers hold"),)),
        ]
    )
    shown.view.set_suggestion_names(lambda each: f"suggested {each.id}")
    shown.view.setFocus()
    return shown


def test_selecting_one_puts_the_caret_there_and_shows_it(ghosted: Shown) -> None:
    told: list[int | None] = []
    ghosted.view.suggestion_selected.connect(told.append)
    ghosted.view.select_suggestion(2)
    assert ghosted.view.caret() == ghosted.span("piers hold").start
    assert ghosted.view.suggestions_here() == [2]
    ghosted.view.select_suggestion(9)
    assert told == [2, None]


def test_what_the_caret_comes_into_is_told_once(ghosted: Shown) -> None:
    said: list[str] = []
    Announcer(ghosted.view, said.append)
    ghosted.view.place_caret(ghosted.span("Ferry").start)
    ghosted.view.place_caret(ghosted.span("Board").start)
    assert said == ["suggested 1"]
    ghosted.view.place_caret(ghosted.span("Thursday").start)
    ghosted.view.select_suggestion(2)
    assert said == ["suggested 1", "suggested 2"]


def test_what_was_settled_is_here_no_more(ghosted: Shown) -> None:
    ghosted.view.select_suggestion(1)
    ghosted.view.show_suggestions([])
    assert ghosted.view.suggestions_here() == []
    assert ghosted.view.told_suggestions([1]) == []

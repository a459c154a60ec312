import pytest

from copydesk.domain.article import ArticleDraft
from copydesk.errors import UserError
from copydesk.readers.completing import Completion
from copydesk.readers.format import ReadArticle

TEXT = "Представители Лорвана сообщили в четверг, что весной паром снова начнёт ходить по расписанию."
PATTERN = "{date:%Y%m%d}_{agency}_{title}_{attribute:paper}"


def test_a_language_that_is_found_is_a_guess() -> None:
    reading = Completion("a.txt").of(ReadArticle(ArticleDraft(title="T", text=TEXT), frozenset({"title"})))
    assert reading.draft.language == "ru"
    assert reading.guessed == {"title", "language"}


def test_a_language_that_is_stated_stays() -> None:
    reading = Completion("a.txt").of(ReadArticle(ArticleDraft(title="T", text=TEXT, language="uk")))
    assert (reading.draft.language, reading.guessed) == ("uk", frozenset())


def test_a_text_without_a_clear_language_has_none() -> None:
    reading = Completion("a.txt").of(ReadArticle(ArticleDraft(title="T", text="12 14")))
    assert (reading.draft.language, reading.guessed) == (None, frozenset())


def test_a_name_fills_what_is_open_and_replaces_what_was_guessed() -> None:
    draft = ArticleDraft(title="First line", text="x", agency="AP", attributes={"paper": "Courier"})
    reading = Completion("20310906_Reuters_Envoys_Bote.txt", PATTERN).of(
        ReadArticle(draft, frozenset({"title"}))
    )
    assert (reading.draft.title, reading.draft.published) == ("Envoys", "2031-09-06")
    assert (reading.draft.agency, reading.draft.attributes) == ("AP", {"paper": "Courier"})
    assert (reading.guessed, reading.remarks) == (frozenset(), ())


def test_a_name_that_does_not_fit_is_told_once() -> None:
    completion = Completion("a.txt", PATTERN)
    first, second = (completion.of(ReadArticle(ArticleDraft(title="T", text="x"))) for _ in range(2))
    assert [str(remark) for remark in first.remarks] == [
        f"a.txt does not fit the pattern {PATTERN}, so that nothing was read from its name."
    ]
    assert second.remarks == ()
    assert first.draft.title == "T"


def test_a_pattern_that_makes_no_sense_is_refused() -> None:
    with pytest.raises(UserError, match="unknown field"):
        Completion("a.txt", "{titel}")

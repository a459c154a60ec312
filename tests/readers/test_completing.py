from copydesk.domain.article import ArticleDraft
from copydesk.readers.completing import completed
from copydesk.readers.format import ReadArticle

TEXT = "Представители Лорвана сообщили в четверг, что весной паром снова начнёт ходить по расписанию."


def test_a_language_that_is_found_is_a_guess() -> None:
    reading = completed(ReadArticle(ArticleDraft(title="T", text=TEXT), frozenset({"title"})))
    assert reading.draft.language == "ru"
    assert reading.guessed == {"title", "language"}


def test_a_language_that_is_stated_stays() -> None:
    reading = completed(ReadArticle(ArticleDraft(title="T", text=TEXT, language="uk")))
    assert (reading.draft.language, reading.guessed) == ("uk", frozenset())


def test_a_text_without_a_clear_language_has_none() -> None:
    reading = completed(ReadArticle(ArticleDraft(title="T", text="12 14")))
    assert (reading.draft.language, reading.guessed) == (None, frozenset())

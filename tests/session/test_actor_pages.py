"""An actor's page: places as the text goes, counts by year, month and article, and who else is named."""

from collections.abc import Generator
from pathlib import Path

import pytest
from tests.builders import STORY, make_session, only_article, span_of, story, tag_story

from copydesk.domain.actor_page import Shown, Together
from copydesk.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Generator[Session]:
    session = make_session(tmp_path, STORY, story(1), story(2))
    yield session
    session.close()


def named(session: Session, article: int, actor: str, words: str, nth: int = 0) -> int:
    text = session.articles.get(article).text
    return session.tagging.tag_actor(article, (span_of(text, words, nth),), actor)


def test_places_follow_the_text_whatever_was_tagged_first(session: Session) -> None:
    last, first = (named(session, 1, "KPA", "KPA", nth) for nth in (1, 0))
    elsewhere = named(session, 2, "KPA", "Velmora Ferry Board")
    actor = session.codebook.find_actor("KPA")
    assert actor is not None
    places = session.actor_pages.page(actor).places(Shown.MENTIONS)
    assert len(places) == 3
    assert sorted(places.ids()) == sorted((first, last, elsewhere))
    assert [one.id for one in places.read(0, 3)] == [first, last, elsewhere]
    one = places.read(1, 2)[0]
    assert (one.id, one.article, one.title) == (last, 1, session.articles.get(1).title)
    assert (one.text, one.left.endswith("from May, according to the "), one.right[0]) == ("KPA", True, ".")


def test_quotations_are_shown_by_what_the_actor_is_in_them(session: Session) -> None:
    ids = tag_story(session, 1)
    speaker = session.codebook.find_actor("Mirela Osk")
    assert speaker is not None
    session.tagging.set_addressee(ids["plan"], speaker)
    session.tagging.set_addressee(ids["test"], speaker)
    page = session.actor_pages.page(speaker)
    assert page.counts() == {Shown.MENTIONS: 0, Shown.SPOKEN: 1, Shown.ADDRESSED: 2}
    (said,) = page.places(Shown.SPOKEN).read(0, 10)
    assert said.text == (
        '"We have a plan that keeps people safe," … "and ships will dock again before June."'
    )
    assert said.left.endswith("the authority said.  ")
    assert [one.quotations for one in page.articles()] == [2]  # one of them is said to oneself


def test_counts_go_by_year_month_and_article(session: Session) -> None:
    for article, nth in ((1, 0), (1, 1), (2, 0), (3, 0)):
        named(session, article, "The desk", "a", nth)
    for article, published in ((1, "2031-04-14T08:40:00"), (2, "2030-05"), (3, None)):
        session.articles.edit(article, published=published)
    page = session.actor_pages.page(1)
    assert [(one.name, one.mentions) for one in page.over_time()] == [("2030", 1), ("2031", 2), ("", 1)]
    months = [(one.name, one.mentions, one.quotations) for one in page.over_time(by_month=True)]
    assert months == [("2030-05", 1, 0), ("2031-04", 2, 0), ("", 1, 0)]
    assert [(one.article, one.mentions) for one in page.articles()] == [(1, 2), (2, 1), (3, 1)]


def test_who_else_is_named_is_counted_by_articles(session: Session) -> None:
    for article in (2, 3):
        named(session, article, "The board", "Velmora Ferry Board")
        named(session, article, "Ilse Marden", "Ilse Marden")
        named(session, article, "Ilse Marden", "Ilse Marden")
    named(session, 2, "Meridian", "Meridian")
    named(session, 1, "Tidewire", "Tidewire")
    board, ilse, agency, _ = (one.id for one in session.codebook.actors())
    assert session.actor_pages.together(board) == [Together(ilse, 2), Together(agency, 1)]
    assert session.actor_pages.together(board, 1) == [Together(ilse, 2)]


def test_what_is_gone_is_left_out_and_an_actor_that_is_gone_has_an_empty_page(session: Session) -> None:
    kept, gone = (named(session, 1, "KPA", "KPA", nth) for nth in (0, 1))
    places = session.actor_pages.page(1).places(Shown.MENTIONS)
    session.tagging.delete([gone])
    assert [one.id for one in places.read(0, 2)] == [kept]
    empty = session.actor_pages.page(99)
    assert set(empty.counts().values()) == {0}
    assert (empty.articles(), empty.over_time(), session.actor_pages.together(99)) == ([], [], [])
    assert empty.places(Shown.MENTIONS).read(0, 10) == []


def test_the_first_article_is_the_one_with_most_of_it(session: Session) -> None:
    tag_story(session, only_article(session).id)
    actor = session.codebook.find_actor("Kestrel Port Authority")
    assert actor is not None
    assert [one.mentions for one in session.actor_pages.page(actor).articles()] == [1]

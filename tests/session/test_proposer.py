"""The engines on one text, apart from the project."""

from dataclasses import replace

from tests.builders import STORY
from tests.suggest.people import actors

from copydesk.domain.actor import Role
from copydesk.domain.annotation import Kind
from copydesk.domain.suggestion import Known
from copydesk.session.proposer import Proposer


def test_each_suggestion_comes_with_the_name_that_a_rejection_knows_it_by() -> None:
    propose = Proposer(None, actors(("Osk, Mirela", "Mirela Osk")), tuple(Kind))
    names = {each.kind: name for each, name in propose(STORY).items() if each.actor == 1}
    assert names == {Kind.QUOTATION: "", Kind.MENTION: "osk, mirela"}


def test_names_made_ready_once_serve_the_next_one() -> None:
    many = actors(*((f"Actor {number} of Lorvan",) for number in range(1_500)))
    first = Proposer(None, many, (Kind.MENTION,))
    assert not first.is_quick(STORY)
    assert len(first("Actor 7 of Lorvan spoke.")) == 1
    after = Proposer(first.aliases, {**many, 1: actors(("Renamed",))[1]}, (Kind.MENTION,))
    assert after.is_quick(STORY)
    assert len(after("Renamed spoke.")) == 1
    assert len(first("Renamed and Actor 0 of Lorvan spoke.")) == 1


def test_a_long_text_is_not_quick() -> None:
    assert Proposer(None, {}, ()).is_quick(STORY)
    assert not Proposer(None, {}, ()).is_quick(STORY * 20)


def test_language_and_date_of_the_article_say_who_is_meant() -> None:
    known = actors(("Mirela Osk",))
    known[1] = replace(known[1], roles=(Role("Harbour Master", None, "2030", "2031"),))
    propose = Proposer(None, known, (Kind.MENTION,))
    text = "The harbour master left."
    assert list(propose(text, known=Known("en", "2031-12-31")).values()) == ["mirela osk"]
    assert propose(text, known=Known(published="2032-01-01")) == {}

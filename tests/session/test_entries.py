from pathlib import Path

import pytest
from tests.builders import STORY, make_session, only_article, span_of
from tests.session.conftest import Desk

from copydesk.domain.actor import AliasRule, CaseRule, Role
from copydesk.domain.attribute import AttributeTarget, AttributeType
from copydesk.domain.topic import TopicExample
from copydesk.errors import UserError
from copydesk.session import Session


def filled(session: Session) -> tuple[int, int]:
    """An actor and a topic that say all they can."""
    codebook, entries = session.codebook, session.entries
    state = codebook.add_actor("Velmora")
    osk = codebook.add_actor("Mirela Osk", aliases=("Osk", "OSK"))
    entries.set_parent(osk, state)
    entries.set_description(osk, "  Heads the port. ")
    entries.set_actor_colour(osk, "#33aa99")
    entries.set_ids(osk, {"wikidata": "Q1", "own": "7"})
    entries.set_alias_rules(osk, {"OSK": AliasRule(CaseRule.EXACT, "en")})
    entries.set_roles(
        osk, [Role("Foreign Minister", state, "2004", "2007-05"), Role("Head", None, "2008-01-02")]
    )
    ports = codebook.add_topic("Ports")
    entries.set_rules(ports, inclusion="Quays too.", exclusion="No ships.", keywords=["quay", "quay", "pier"])
    entries.add_example(ports, "the northern quay", article="uid-1")
    entries.add_example(ports, "the ferry", positive=False)
    return osk, ports


def test_an_actor_has_a_parent_a_colour_ids_rules_for_aliases_and_offices(session: Session) -> None:
    osk, _ = filled(session)
    actor = session.codebook.actor(osk)
    assert (actor.description, actor.colour, dict(actor.ids)) == (
        "Heads the port.",
        "#33AA99",
        {"wikidata": "Q1", "own": "7"},
    )
    assert actor.alias_rules == {"OSK": AliasRule(CaseRule.EXACT, "en")}
    state = session.codebook.find_actor("Velmora")
    assert actor.parent == state
    assert actor.roles == (
        Role("Foreign Minister", state, "2004", "2007-05"),
        Role("Head", None, "2008-01-02"),
    )


def test_ids_that_are_not_named_again_go(session: Session) -> None:
    osk, _ = filled(session)
    session.entries.set_ids(osk, {"own": "8"})
    assert dict(session.codebook.actor(osk).ids) == {"own": "8"}


def test_a_topic_has_rules_words_and_examples(session: Session) -> None:
    _, ports = filled(session)
    topic = session.codebook.topic(ports)
    assert (topic.inclusion, topic.exclusion, topic.keywords) == ("Quays too.", "No ships.", ("quay", "pier"))
    assert topic.examples == (
        TopicExample("the northern quay", True, "uid-1"),
        TopicExample("the ferry", False),
    )


@pytest.mark.parametrize(
    ("role", "said"),
    [
        (Role("Minister", None, "spring"), "spring is no date"),
        (Role("Minister", None, "2004-13"), "2004-13 is no date"),
        (Role("Minister", None, "2007", "2004-05"), "before it begins"),
        (Role(" "), "Type the title"),
    ],
)
def test_an_office_that_cannot_be_is_refused(session: Session, role: Role, said: str) -> None:
    osk, _ = filled(session)
    with pytest.raises(UserError, match=said):
        session.entries.set_roles(osk, [role])


def test_nobody_is_part_of_himself(session: Session) -> None:
    osk, _ = filled(session)
    state = session.codebook.find_actor("Velmora")
    assert state is not None
    with pytest.raises(UserError, match="part of itself"):
        session.entries.set_parent(state, osk)


def test_topics_are_moved_among_their_neighbours_and_below_others(session: Session) -> None:
    codebook, entries = session.codebook, session.entries
    one, two, three = (codebook.add_topic(name) for name in ("One", "Two", "Three"))
    entries.move_topic(three, None, before=one)
    assert [topic.name for topic in entries.children(None)] == ["Three", "One", "Two"]
    entries.move_topic(two, three)
    assert [topic.name for topic in entries.children(None)] == ["Three", "One"]
    assert [topic.name for topic in entries.children(three)] == ["Two"]
    with pytest.raises(UserError, match="below itself"):
        entries.move_topic(three, two)


def test_a_retired_topic_stays_and_comes_back(session: Session) -> None:
    _, ports = filled(session)
    session.entries.retire(ports)
    assert session.codebook.topic(ports).retired
    session.history.undo()
    assert not session.codebook.topic(ports).retired


def test_each_change_of_the_codebook_is_a_revision_and_says_what_it_did(desk: Desk) -> None:
    session = desk.session
    ports = session.codebook.add_topic("Ports")
    before = session.entries.revisions()[0].number
    session.codebook.edit_topic(ports, definition="Where ships dock.")
    latest = session.entries.revisions()[0]
    assert (latest.number, latest.label, latest.coder) == (before + 1, "Edit topic: Ports", "Ana")
    (edit,) = session.entries.compare(before, latest.number)
    assert (edit.table, edit.entry, edit.name) == ("topics", ports, "Ports")
    assert (edit.before, edit.after) == (
        {"id": ports, "definition": ""},
        {"id": ports, "definition": "Where ships dock."},
    )


def test_tagging_with_what_is_there_makes_no_revision_and_undo_takes_one_away(desk: Desk) -> None:
    session = desk.session
    session.tagging.tag_actor(desk.article, (desk.span("VFB"),), "Ferry Board")
    assert len(session.entries.revisions()) == 1
    session.tagging.tag_actor(desk.article, (desk.span("Velmora Ferry Board"),), "Ferry Board")
    assert len(session.entries.revisions()) == 1
    session.history.undo()
    session.history.undo()
    assert session.entries.revisions() == []


def test_all_that_entries_say_goes_out_and_comes_back(desk: Desk, tmp_path: Path) -> None:
    session = desk.session
    filled(session)
    session.attributes.define(AttributeTarget.QUOTATION, "tone", AttributeType.CHOICE, choices=("calm",))
    first, second = tmp_path / "one.jsonl", tmp_path / "two.jsonl"
    session.datasets.export(first, "jsonl")
    other = Session.create(tmp_path / "other.copydesk", title="Other", coder="Bo")
    other.datasets.import_(first)
    other.datasets.export(second, "jsonl")
    other.close()
    assert second.read_bytes() == first.read_bytes()


def test_what_is_tagged_with_a_new_entry_is_made_under_the_codebook_that_has_it(tmp_path: Path) -> None:
    session = make_session(tmp_path, STORY)
    article = only_article(session)
    first = session.tagging.tag_actor(article.id, (span_of(article.text, "Jonas Feld"),), "Jonas Feld")
    again = session.tagging.tag_actor(article.id, (span_of(article.text, "Mirela Osk"),), "Jonas Feld")
    assert [session.tagging.get(one).revision for one in (first, again)] == [1, 1]
    session.codebook.add_topic("Ports")
    assert session.tagging.get(first).revision == 1
    session.history.undo()
    session.history.undo()
    session.history.undo()
    session.history.redo()
    assert session.tagging.get(first).revision == 1
    session.close()

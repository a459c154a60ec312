from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.session.conftest import STORY, Desk

from copydesk.domain.actor import Role
from copydesk.domain.annotation import Mention, Passage, Quotation, Stance
from copydesk.domain.dataset import AnyAnnotation, EntryKind
from copydesk.domain.topic import TopicExample
from copydesk.errors import UserError
from copydesk.project import apart
from copydesk.session import Session
from copydesk.session.codebook import Entry

# What goes on growing when things are undone: the history itself, and ids that are never given again.
GROWING = ("journal", "changes", "highest_ids", "sqlite_sequence")
HISTORY = tuple(f'INSERT INTO "{table}"' for table in GROWING)
BOARD, VFB = "Velmora Ferry Board", "VFB"


def actor(number: int) -> Entry:
    return Entry(EntryKind.ACTOR, number)


def topic(number: int) -> Entry:
    return Entry(EntryKind.TOPIC, number)


def dump(session: Session) -> list[str]:
    """Every row of what the user made, without the journal."""
    lines = session._core.project.db.iterdump()
    return [line for line in lines if not line.startswith(HISTORY)]


@pytest.fixture
def two(desk: Desk) -> tuple[Desk, int, int]:
    """A desk with two actors that are one, each named once, the second also speaking."""
    codebook, tagging = desk.session.codebook, desk.session.tagging
    first, second = codebook.add_actor(BOARD), codebook.add_actor(VFB, aliases=("the board",))
    tagging.tag_actor(desk.article, (desk.span(BOARD),), first)
    tagging.tag_actor(desk.article, (desk.span(VFB),), second)
    said = tagging.tag_quotation(desk.article, (desk.span('"sound enough"'),))
    tagging.set_speaker(said, second)
    tagging.set_addressee(said, second)
    return desk, first, second


def test_entries_that_are_kept_apart_are_remembered_whichever_comes_first(two: tuple[Desk, int, int]) -> None:
    desk, first, second = two
    desk.session.merging.keep_apart(actor(second), actor(first))
    desk.session.merging.keep_apart(actor(first), actor(second))
    codebook, project = desk.session.codebook, desk.session._core.project
    uids = tuple(sorted(codebook.actor(one).uid for one in (first, second)))
    assert apart.pairs(project, "actor") == {uids}
    desk.session.history.undo()
    assert apart.pairs(project, "actor") == frozenset()


def annotations(desk: Desk) -> list[AnyAnnotation]:
    return list(desk.session.articles.annotations(desk.article))


def test_annotations_of_an_entry_are_found_by_words_in_them(two: tuple[Desk, int, int]) -> None:
    desk, _, second = two
    merging = desk.session.merging
    mention, said = merging.annotations_of(actor(second))
    assert merging.annotations_of(actor(second), "SOUND  Enough") == [said]
    assert merging.annotations_of(actor(second), "vf") == [mention]
    desk.session.tagging.tag_topic(desk.article, (), "Ferries")
    assert len(merging.annotations_of(topic(1))) == 1
    assert merging.annotations_of(topic(1), "e") == []


def test_an_entry_does_not_take_its_own_place(two: tuple[Desk, int, int]) -> None:
    desk, first, _ = two
    merging = desk.session.merging
    for attempt in (
        lambda: merging.delete(actor(first), actor(first)),
        lambda: merging.keep_apart(actor(first), actor(first)),
        lambda: merging.recode([1], actor(first), of=actor(first)),
    ):
        with pytest.raises(UserError, match=f"Both are {BOARD}"):
            attempt()


def test_what_refers_to_a_merged_actor_refers_to_the_other(two: tuple[Desk, int, int]) -> None:
    desk, first, second = two
    desk.session.merging.merge([actor(first), actor(second)], into=actor(first))
    mentions = [one for one in annotations(desk) if isinstance(one, Mention)]
    (said,) = (one for one in annotations(desk) if isinstance(one, Quotation))
    assert [one.actor for one in mentions] == [first, first]
    assert (said.speaker, said.addressee) == (first, first)
    assert desk.session.codebook.actor(first).aliases == (VFB, "the board")
    assert not desk.session.codebook.has(actor(second))


def test_a_merge_is_undone_at_once(two: tuple[Desk, int, int]) -> None:
    desk, first, second = two
    before = dump(desk.session)
    desk.session.merging.merge([actor(second)], into=actor(first))
    assert dump(desk.session) != before
    desk.session.history.undo()
    assert dump(desk.session) == before


def test_what_merged_actors_say_is_kept(two: tuple[Desk, int, int]) -> None:
    desk, first, second = two
    session = desk.session
    session.entries.set_ids(first, {"wikidata": "Q1"})
    session.entries.set_ids(second, {"wikidata": "Q2", "own": "7"})
    session.entries.set_description(second, "Runs ferries.")
    session.codebook.set_note(actor(second), "See its site.")
    chair = session.codebook.add_actor("Ilse Marden")
    session.entries.set_roles(chair, [Role("Chair", second, "2030")])
    session.entries.set_roles(second, [Role("Operator")])
    session.merging.merge([actor(second)], into=actor(first))
    kept = session.codebook.actor(first)
    assert (dict(kept.ids), kept.description) == ({"wikidata": "Q1", "own": "7"}, "Runs ferries.")
    assert kept.note == "VFB: wikidata Q2\nSee its site."
    assert kept.roles == (Role("Operator"),)
    assert session.codebook.actor(chair).roles == (Role("Chair", first, "2030"),)


def test_an_actor_may_be_merged_into_one_that_is_part_of_it(desk: Desk) -> None:
    codebook, entries = desk.session.codebook, desk.session.entries
    top, middle, low, beside = (codebook.add_actor(name) for name in ("Top", "Middle", "Low", "Beside"))
    entries.set_parent(middle, top)
    entries.set_parent(low, middle)
    entries.set_parent(beside, top)
    desk.session.merging.merge([actor(top)], into=actor(low))
    assert [codebook.actor(one).parent for one in (middle, low, beside)] == [None, middle, low]


def test_topics_that_are_merged_keep_words_examples_and_the_stance_that_is_said(desk: Desk) -> None:
    session = desk.session
    ports, quays = (
        session.codebook.add_topic("Ports"),
        session.codebook.add_topic("Quays", definition="Walls."),
    )
    session.entries.set_rules(quays, keywords=["pier"])
    session.entries.add_example(quays, "the northern quay")
    passage = session.tagging.tag_topic(desk.article, (desk.span("the piers hold"),), quays)
    said = session.tagging.tag_quotation(desk.article, (desk.span('"sound enough"'),))
    session.tagging.set_topic(said, ports)
    session.tagging.set_topic(said, quays, Stance.SUPPORTS)
    session.merging.merge([topic(quays)], into=topic(ports))
    kept = session.codebook.topic(ports)
    assert (kept.keywords, kept.definition, kept.examples) == (
        ("Quays", "pier"),
        "Walls.",
        (TopicExample("the northern quay"),),
    )
    by_id = {one.id: one for one in annotations(desk)}
    moved, quotation = by_id[passage], by_id[said]
    assert isinstance(moved, Passage)
    assert isinstance(quotation, Quotation)
    assert moved.topic == ports
    assert [(about.topic, about.stance) for about in quotation.topics] == [(ports, Stance.SUPPORTS)]


def test_ticked_annotations_are_split_off(two: tuple[Desk, int, int]) -> None:
    desk, first, second = two
    desk.session.merging.merge([actor(second)], into=actor(first))
    mentions = [one.id for one in annotations(desk) if isinstance(one, Mention)]
    other = desk.session.merging.split(actor(first), [mentions[1]], "Another board")
    assert desk.session.codebook.actor(other.id).name == "Another board"
    found = {one.id: one.actor for one in annotations(desk) if isinstance(one, Mention)}
    assert found == {mentions[0]: first, mentions[1]: other.id}


def test_what_is_split_off_under_an_alias_takes_it_along(two: tuple[Desk, int, int]) -> None:
    desk, first, second = two
    desk.session.merging.merge([actor(second)], into=actor(first))
    before = desk.session.codebook.actor(first).aliases
    mentions = [one.id for one in annotations(desk) if isinstance(one, Mention)]
    desk.session.merging.split(actor(first), [mentions[1]], before[-1])
    assert desk.session.codebook.actor(first).aliases == before[:-1]
    desk.session.history.undo()
    assert desk.session.codebook.actor(first).aliases == before


def test_a_selection_is_recoded_and_what_is_of_another_kind_stays(two: tuple[Desk, int, int]) -> None:
    desk, first, _ = two
    ids = [one.id for one in annotations(desk)]
    assert desk.session.merging.recode(ids, actor(first)) == 1
    assert {one.actor for one in annotations(desk) if isinstance(one, Mention)} == {first}


def test_an_entry_in_use_is_deleted_only_if_another_takes_its_place(two: tuple[Desk, int, int]) -> None:
    desk, first, second = two
    assert desk.session.merging.uses(actor(second)) == {
        "mentions": 1,
        "quotations": 1,
        "addressed": 1,
        "parts": 0,
        "offices": 0,
    }
    with pytest.raises(UserError, match="3 annotations refer to VFB"):
        desk.session.merging.delete(actor(second))
    desk.session.merging.delete(actor(second), into=actor(first))
    assert {one.actor for one in annotations(desk) if isinstance(one, Mention)} == {first}
    assert desk.session.codebook.actor(first).aliases == ()


@pytest.mark.parametrize(
    ("ask", "said"),
    [
        (lambda merging, one, other: merging.merge([one], into=one), "at least two"),
        (lambda merging, one, other: merging.merge([topic(one.id)], into=one), "cannot be one"),
        (lambda merging, one, other: merging.merge([one], into=actor(999)), "not in the codebook"),
        (lambda merging, one, other: merging.split(one, [], "New"), "Tick the annotations"),
    ],
)
def test_what_cannot_be_done_is_said(
    two: tuple[Desk, int, int], ask: Callable[..., object], said: str
) -> None:
    desk, first, second = two
    before = dump(desk.session)
    with pytest.raises(UserError, match=said):
        ask(desk.session.merging, actor(first), actor(second))
    assert dump(desk.session) == before


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["merge", "split", "recode", "delete", "undo", "redo", "tag"]),
        st.integers(0, 5),
        st.integers(0, 5),
        st.booleans(),
    ),
    max_size=12,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps=STEPS)
def test_every_annotation_stays_with_one_living_entry_whatever_is_done(
    steps: list[tuple[str, int, int, bool]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder: Path = tmp_path_factory.mktemp("steps")
    (folder / "story.txt").write_text(STORY, encoding="utf-8")
    with closing(Session.create(folder / "desk.copydesk", title="Desk", coder="Ana")) as session:
        desk = Desk(session, session.articles.import_paths([folder / "story.txt"]).articles[0])
        for name in ("One", "Two", "Three"):
            session.codebook.add_actor(name)
            session.codebook.add_topic(name)
        first = dump(session)
        done = len(session.history.changes())
        for step in steps:
            _take(desk, *step)
            _check(desk)
        while len(session.history.changes()) > done:
            session.history.undo()
        assert dump(session) == first


def _take(desk: Desk, what: str, one: int, other: int, of_topics: bool) -> None:
    session = desk.session
    entries = (
        [topic(t.id) for t in session.codebook.topics()]
        if of_topics
        else [actor(a.id) for a in session.codebook.actors()]
    )
    chosen, into = entries[one % len(entries)], entries[other % len(entries)]
    ids = [each.id for each in annotations(desk)]
    try:
        if what == "tag":
            tag = session.tagging.tag_topic if of_topics else session.tagging.tag_actor
            tag(desk.article, (desk.span("timetable"),), chosen.id)
            said = session.tagging.tag_quotation(desk.article, (desk.span('"sound enough"'),))
            if of_topics:
                session.tagging.set_topic(said, chosen.id)
            else:
                session.tagging.set_speaker(said, chosen.id)
        elif what == "merge":
            session.merging.merge([chosen], into=into)
        elif what == "split":
            session.merging.split(chosen, ids[one:][:2], "Split off")
        elif what == "recode":
            session.merging.recode(ids[:other], into)
        elif what == "delete" and len(entries) > 1:
            session.merging.delete(chosen, into if one % 2 else None)
        elif what == "undo" and len(session.history.changes()) > 7:
            session.history.undo()
        elif what == "redo":
            session.history.redo()
    except UserError:
        return


def _check(desk: Desk) -> None:
    actors = {one.id for one in desk.session.codebook.actors()}
    topics = {one.id for one in desk.session.codebook.topics()}
    for one in annotations(desk):
        if isinstance(one, Mention):
            assert one.actor in actors
        elif isinstance(one, Passage):
            assert one.topic in topics
        else:
            assert {one.speaker, one.addressee} - {None} <= actors
            assert {about.topic for about in one.topics} <= topics
    assert desk.session._core.project.db.execute("PRAGMA foreign_key_check").fetchall() == []

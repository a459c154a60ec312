import pytest
from tests.session.conftest import Desk

from copydesk.domain.actor import ActorKind
from copydesk.domain.attribute import AttributeTarget, AttributeType
from copydesk.domain.dataset import EntryKind
from copydesk.errors import UserError
from copydesk.session import Session
from copydesk.session.codebook import Entry


def names(session: Session, query: str, **options: object) -> list[str]:
    return [match.name for match in session.codebook.match(query, **options)]  # pyright: ignore[reportArgumentType] - options are passed through


@pytest.fixture
def known(session: Session) -> Session:
    codebook = session.codebook
    codebook.add_actor("Velmora Ferry Board", ActorKind.STATE_BODY, aliases=("VFB", "the board"))
    codebook.add_actor("Ilse Marden", ActorKind.PERSON)
    codebook.add_actor("Harbour Office of Velmora", ActorKind.STATE_BODY)
    codebook.add_topic("Ferry timetable", code="T1")
    return session


def test_finds_by_name_alias_code_and_misspelling(known: Session) -> None:
    assert names(known, "vfb")[0] == "Velmora Ferry Board"
    assert names(known, "T1") == ["Ferry timetable"]
    assert names(known, "Isle Mardn")[0] == "Ilse Marden"
    assert names(known, "marden")[0] == "Ilse Marden"
    assert names(known, "zzzzqqq") == []


def test_ranks_the_very_name_then_beginnings_then_words_inside(known: Session) -> None:
    assert names(known, "velmora") == ["Velmora Ferry Board", "Harbour Office of Velmora"]
    assert known.codebook.match("velmora ferry board")[0].score == 100
    assert known.codebook.match("the boa")[0].matched == "the board"


def test_can_be_asked_for_one_kind_and_gives_each_entry_once(known: Session) -> None:
    assert names(known, "ferry", kinds={EntryKind.TOPIC}) == ["Ferry timetable"]
    assert len(names(known, "")) == 4
    assert len(names(known, "", limit=2)) == 2


def test_recent_entries_come_latest_first(desk: Desk) -> None:
    tagging, codebook = desk.session.tagging, desk.session.codebook
    tagging.tag_actor(desk.article, (desk.span("VFB"),), "VFB")
    tagging.tag_topic(desk.article, (), "Ferries")
    tagging.tag_actor(desk.article, (desk.span("Ilse Marden"),), "Ilse Marden")
    tagging.tag_topic(desk.article, (), "Ferries")
    assert codebook.recent() == [
        Entry(EntryKind.TOPIC, codebook.topics()[0].id),
        Entry(EntryKind.ACTOR, codebook.actors()[1].id),
        Entry(EntryKind.ACTOR, codebook.actors()[0].id),
    ]
    assert len(codebook.recent(1)) == 1


def test_a_former_name_stays_an_alias_only_where_articles_have_it(desk: Desk) -> None:
    book = desk.session.codebook
    desk.session.tagging.tag_actor(desk.article, (desk.span("Ilse Marden"),), "Ilse Marden")
    actor = book.actors()[-1].id
    book.rename_actor(actor, "Ilse Mardne")
    book.rename_actor(actor, "Ilse Marden-Vane")
    assert book.actor(actor).aliases == ("Ilse Marden",)  # the slip of the pen is not one
    book.rename_actor(actor, "Ilse Marden")
    assert book.actor(actor).aliases == ()
    book.add_actor("Marden", aliases=("ILSE MARDEN",))
    book.rename_actor(actor, "Ilse Vane")
    assert book.actor(actor).aliases == ()  # it may be the other one


def test_editing_an_entry_is_seen_at_once_and_undone(known: Session) -> None:
    board, *_ = known.codebook.actors()
    known.codebook.rename_actor(board.id, "Ferry Board of Velmora")
    known.codebook.set_actor_kind(board.id, ActorKind.ORGANISATION)
    known.codebook.set_aliases(board.id, ("FBV",))
    edited = known.codebook.actor(board.id)
    assert (edited.name, edited.kind, edited.aliases) == (
        "Ferry Board of Velmora",
        ActorKind.ORGANISATION,
        ("FBV",),
    )
    for _ in range(3):
        known.history.undo()
    assert known.codebook.actor(board.id) == board


def test_topics_have_parents_and_definitions(known: Session) -> None:
    transport = known.codebook.add_topic("Transport", definition="All that moves.")
    ferry = known.codebook.find_topic("t1")
    assert ferry is not None
    known.codebook.edit_topic(ferry, parent=transport, colour="#336699")
    topic = known.codebook.topic(ferry)
    assert (topic.parent, topic.colour) == (transport, "#336699")


def test_attributes_are_defined_once_and_hold_values(desk: Desk) -> None:
    desk.session.attributes.define(AttributeTarget.MENTION, "tone", AttributeType.CHOICE, choices=("calm",))
    with pytest.raises(UserError, match="There is an attribute tone"):
        desk.session.attributes.define(AttributeTarget.MENTION, "tone", AttributeType.TEXT)
    mention = desk.session.tagging.tag_actor(desk.article, (desk.span("VFB"),), "VFB")
    desk.session.tagging.set_attribute(mention, "tone", "calm")
    assert desk.session.tagging.get(mention).attributes == {"tone": "calm"}
    desk.session.tagging.set_attribute(mention, "tone", None)
    assert desk.session.tagging.get(mention).attributes == {}
    with pytest.raises(UserError, match="no attribute colour"):
        desk.session.tagging.set_attribute(mention, "colour", "red")


def test_an_entry_is_named_by_its_surest_name(session: Session) -> None:
    book = session.codebook
    upper, lower = book.add_actor("IT"), book.add_actor("it", aliases=("Ferry Board",))
    board = book.add_actor("Ferry board")
    topic = book.add_topic("Ports", code="IT")

    def named(wished: str, kind: EntryKind = EntryKind.ACTOR) -> int:
        return book.named(kind, wished).id

    assert (named("IT"), named(" it "), named("it", EntryKind.TOPIC)) == (upper, lower, topic)
    assert named("FERRY BOARD") == board
    assert named(book.actor(lower).uid) == lower
    with pytest.raises(UserError, match=f"IT .{book.actor(upper).uid}., it .{book.actor(lower).uid}."):
        named("It")
    with pytest.raises(UserError, match="There is no topic it is"):
        named("it is", EntryKind.TOPIC)


def test_an_actor_that_a_fork_has_just_made_is_not_among_the_recent_ones_yet(desk: Desk) -> None:
    session = desk.session
    session.tagging.tag_actor(desk.article, (desk.span("VFB"),), "Known")
    fork = session.fork()
    fork.tagging.tag_actor(desk.article, (desk.span("Ilse Marden"),), "Just made")
    fork.close()
    assert [session.codebook.actor(entry.id).name for entry in session.codebook.recent()] == ["Known"]

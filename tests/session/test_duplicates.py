from copydesk.domain.actor import ActorKind
from copydesk.domain.dataset import EntryKind
from copydesk.session import Session
from copydesk.session.codebook import Entry


def named(session: Session, kind: EntryKind = EntryKind.ACTOR) -> list[tuple[str, str]]:
    return [found.names for found in session.duplicates.proposed(kind)]


def test_entries_that_may_be_one_are_proposed_until_they_are_kept_apart(session: Session) -> None:
    add = session.codebook.add_actor
    first, second = add("Kestrel Port Authority"), add("KPA")
    third = add("Harbour Union", aliases=("kestrel port authority",))
    assert named(session) == [
        ("Kestrel Port Authority", "kestrel port authority"),
        ("Kestrel Port Authority", "KPA"),
        ("KPA", "kestrel port authority"),
    ]
    session.merging.keep_apart(Entry(EntryKind.ACTOR, third), Entry(EntryKind.ACTOR, first))
    session.merging.keep_apart(Entry(EntryKind.ACTOR, third), Entry(EntryKind.ACTOR, second))
    assert named(session) == [("Kestrel Port Authority", "KPA")]
    session.history.undo()
    assert len(named(session)) == 2


def test_a_surname_alone_is_proposed_where_both_may_be_persons(session: Session) -> None:
    add = session.codebook.add_actor
    for name, kind in (("Mirela Osk", ActorKind.PERSON), ("Osk", ActorKind.OTHER), ("Port", ActorKind.OTHER)):
        add(name, kind=kind)
    add("Kestrel Port", kind=ActorKind.ORGANISATION)
    assert named(session) == [("Mirela Osk", "Osk")]


def test_topics_are_compared_with_topics_only(session: Session) -> None:
    session.codebook.add_topic("Port reform")
    session.codebook.add_topic("Port Reforms")
    session.codebook.add_actor("Port reform")
    assert named(session) == []
    assert named(session, EntryKind.TOPIC) == [("Port reform", "Port Reforms")]


def test_a_retired_topic_is_not_offered_but_its_name_stays_taken(session: Session) -> None:
    ports = session.codebook.add_topic("Ports", code="P1")
    session.entries.retire(ports)
    assert session.codebook.match("Por") == []
    assert session.codebook.find_topic("ports") == ports
    assert session.codebook.find_topic("p1") == ports

"""What the tag field offers for what is typed."""

from copydesk.desktop.tagging.choices import matching, recent
from copydesk.domain.dataset import EntryKind
from copydesk.domain.span import Span
from copydesk.session import Session

BOTH = frozenset(EntryKind)


def words(session: Session, query: str, kinds: frozenset[EntryKind] = BOTH) -> list[str]:
    return [choice.text for choice in matching(session, query, kinds)]


def test_a_new_entry_is_last_where_something_matches_well(session: Session) -> None:
    session.codebook.add_actor("Kestrel Port Authority", aliases=("KPA",))
    assert words(session, "kestrel", frozenset({EntryKind.ACTOR})) == [
        "Kestrel Port Authority",
        "New actor: kestrel",
    ]


def test_a_new_entry_is_first_where_nothing_matches_well(session: Session) -> None:
    session.codebook.add_actor("Kestrel Port Authority")
    offered = words(session, "Kestral Pord Authoridy", frozenset({EntryKind.ACTOR}))
    assert offered == ["New actor: Kestral Pord Authoridy", "Kestrel Port Authority"]


def test_an_entry_of_just_that_name_needs_no_new_one(session: Session) -> None:
    session.codebook.add_actor("Kestrel Port Authority", aliases=("KPA",))
    assert words(session, "kpa", frozenset({EntryKind.ACTOR})) == ["Kestrel Port Authority (KPA)"]
    assert words(session, "kpa") == ["Kestrel Port Authority (KPA)", "New topic: kpa"]


def test_the_name_of_a_new_entry_is_on_one_line(session: Session) -> None:
    assert words(session, "  Port\n authority ")[0] == "New actor: Port authority"


def test_an_empty_field_lists_what_there_is(session: Session) -> None:
    session.codebook.add_topic("Ports")
    assert words(session, "", frozenset({EntryKind.TOPIC})) == ["Ports"]


def test_recent_entries_have_their_digits(session: Session) -> None:
    for name in ("One", "Two"):
        session.tagging.tag_actor(1, (Span(0, 5),), name)
    session.tagging.tag_topic(1, (), "Three")
    offered = recent(session)
    assert [(choice.digit, choice.name) for choice in offered] == [(1, "Three"), (2, "Two"), (3, "One")]

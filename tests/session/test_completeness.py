import pytest
from tests.session.conftest import Desk

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Part, Stance
from copydesk.domain.article import Status
from copydesk.domain.attribute import AttributeTarget, AttributeType
from copydesk.session import Session
from copydesk.session.completeness import Gap, Missing


def counts(session: Session) -> dict[str, int]:
    """How many lack what; a required attribute by its name."""
    return {
        one.attribute.name if one.attribute else one.missing: one.count
        for one in session.completeness.counts()
    }


def gap(session: Session, missing: Missing) -> Gap:
    return next(one for one in session.completeness.counts() if one.missing is missing)


@pytest.fixture
def said(desk: Desk) -> tuple[int, int]:
    """Two bare quotations, the later in the text made first."""
    later = desk.session.tagging.tag_quotation(desk.article, (desk.span("sound enough"),))
    return desk.session.tagging.tag_quotation(desk.article, (desk.span("We can start in May"),)), later


def test_nothing_is_missing_where_nothing_is(session: Session) -> None:
    session.attributes.define(AttributeTarget.ACTOR, "party", AttributeType.TEXT, required=True)
    assert session.completeness.counts() == []


def test_quotations_lack_what_is_not_said_of_them(desk: Desk, said: tuple[int, int]) -> None:
    session, tagging, (first, second) = desk.session, desk.session.tagging, said
    assert counts(session) == {"speaker": 2, "cue": 2, "topics": 2}
    board = session.codebook.add_actor("Board", ActorKind.STATE_BODY)
    tagging.set_speaker(first, board)
    tagging.set_part(first, Part.CUE, (desk.span("said", 1),))
    tagging.set_topic(second, session.codebook.add_topic("Piers", definition="Where boats lie."))
    tagging.set_topic(second, session.codebook.add_topic("Towns", definition="Where people live."))
    assert counts(session) == {"speaker": 1, "cue": 1, "topics": 1, "stance": 1}
    assert session.completeness.ids(gap(session, Missing.SPEAKER)) == [second]
    assert session.completeness.ids(gap(session, Missing.TOPICS)) == [first]
    assert session.completeness.ids(gap(session, Missing.STANCE)) == [second]
    for topic in session.codebook.topics():
        tagging.set_topic(second, topic.id, Stance.NEUTRAL)
    assert "stance" not in counts(session)


def test_annotations_come_in_the_order_of_the_texts(desk: Desk, said: tuple[int, int]) -> None:
    found = desk.session.completeness.annotations(gap(desk.session, Missing.CUE))
    assert found == [(one, desk.article) for one in said]
    assert said[0] > said[1]


def test_actors_lack_a_kind_and_topics_a_definition(desk: Desk) -> None:
    codebook = desk.session.codebook
    somebody = codebook.add_actor("Somebody")
    codebook.add_actor("Ilse Marden", ActorKind.PERSON)
    piers = codebook.add_topic("Piers")
    codebook.add_topic("Towns", definition="Where people live.")
    retired = codebook.add_topic("Steamers")
    desk.session.entries.retire(retired)
    kind, definition = desk.session.completeness.counts()
    assert (kind, definition) == (Gap(Missing.KIND, 1), Gap(Missing.DEFINITION, 1))
    assert desk.session.completeness.ids(kind) == [somebody]
    assert desk.session.completeness.ids(definition) == [piers]
    assert desk.session.completeness.annotations(kind) == []


def test_a_required_attribute_is_missed_where_it_has_no_value(desk: Desk) -> None:
    session = desk.session
    first = session.tagging.tag_actor(desk.article, (desk.span("VFB"),), "VFB", kind=ActorKind.STATE_BODY)
    for target in AttributeTarget:
        session.attributes.define(target, f"{target} tone", AttributeType.TEXT, required=True)
        session.attributes.define(target, f"{target} page", AttributeType.TEXT)
    assert counts(session) == {"actor tone": 1, "article tone": 1, "mention tone": 1}
    gaps = {one.attribute.target: one for one in session.completeness.counts() if one.attribute}
    missed = gaps[AttributeTarget.MENTION]
    assert session.completeness.annotations(missed) == [(first, desk.article)]
    assert session.completeness.ids(gaps[AttributeTarget.ARTICLE]) == [desk.article]
    assert session.completeness.annotations(gaps[AttributeTarget.ARTICLE]) == []
    session.tagging.set_attribute(first, "mention tone", "calm")
    session.articles.set_status([desk.article], Status.NEW)
    assert counts(session) == {"actor tone": 1}
    assert session.completeness.annotations(missed) == []
    session.articles.set_status([desk.article], Status.DONE)
    assert counts(session) == {"actor tone": 1, "article tone": 1}

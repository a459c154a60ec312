from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.builders import make_session, story
from tests.session.conftest import Desk
from tests.session.test_merging import dump

from copydesk.domain.attribute import AttributeDefinition, AttributeTarget, AttributeType
from copydesk.domain.change import Touched
from copydesk.domain.dataset import EntryKind
from copydesk.errors import UserError

ACTOR, ARTICLE = AttributeTarget.ACTOR, AttributeTarget.ARTICLE
MENTION, PASSAGE, QUOTATION = AttributeTarget.MENTION, AttributeTarget.PASSAGE, AttributeTarget.QUOTATION
CHOICE, TEXT, NUMBER = AttributeType.CHOICE, AttributeType.TEXT, AttributeType.NUMBER


@pytest.fixture
def tone(desk: Desk) -> int:
    """An attribute of mentions with three choices, two of which have keys."""
    return desk.session.attributes.define(
        MENTION, "tone", CHOICE, choices=("calm", "angry", "wry"), keys={"calm": "c", "angry": "a"}
    )


def mentions(desk: Desk, count: int) -> list[int]:
    """So many mentions of one actor at different places."""
    places = [(desk.article, desk.span(word)) for word in desk.text.split()[:count]]
    return desk.session.bulk.tag(places, (EntryKind.ACTOR, "Somebody"))


def values(desk: Desk, ids: Sequence[int]) -> list[object]:
    found = {one.id: one.attributes for one in desk.session.articles.annotations_by_id(ids)}
    return [found[each].get("tone") for each in ids]


def the(desk: Desk, definition: int) -> AttributeDefinition:
    return desk.session.attributes.get(definition)


# -- defining -----------------------------------------------------------------------------------------


def test_attributes_are_listed_as_they_were_defined(desk: Desk, tone: int) -> None:
    session = desk.session
    page = session.attributes.define(ARTICLE, " front  page ", AttributeType.YES_NO, required=True)
    assert [one.id for one in session.attributes.all()] == [tone, page]
    (found,) = session.attributes.of(ARTICLE)
    assert (found.name, found.type, found.required) == ("front page", AttributeType.YES_NO, True)
    assert the(desk, tone).keys == {"calm": "c", "angry": "a"}
    assert session.history.undo_label == "Define attribute: front page"
    assert session.codebook.attributes() == session.attributes.all()


def test_one_of_the_same_name_may_be_of_another_kind(desk: Desk, tone: int) -> None:
    desk.session.attributes.define(QUOTATION, "tone", TEXT)
    with pytest.raises(UserError, match="There is an attribute tone"):
        desk.session.attributes.define(MENTION, "tone ", TEXT)
    with pytest.raises(UserError, match="There is an attribute Tone"):
        desk.session.attributes.define(MENTION, "Tone", TEXT)  # codebooks and columns know no case


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"value_type": CHOICE}, "at least one choice"),
        ({"value_type": TEXT, "choices": ("a",)}, "is not a choice, so it has no choices"),
        ({"value_type": CHOICE, "choices": ("a", "b"), "keys": {"c": "x"}}, "c is no choice of"),
        ({"value_type": CHOICE, "choices": ("a", "b"), "keys": {"a": "xy"}}, "A key is one character"),
        ({"value_type": CHOICE, "choices": ("a", "b"), "keys": {"a": " "}}, "and space is not"),
        ({"value_type": CHOICE, "choices": ("a", "b"), "keys": {"a": "c"}}, "The key c sets tone already"),
        ({"value_type": CHOICE, "choices": ("a", "b"), "keys": {"a": "x", "b": "x"}}, "The key x sets"),
        ({"value_type": CHOICE, "choices": ("a",), "default": "b"}, "b is no choice of"),
        ({"value_type": NUMBER, "default": "many"}, "many is not a number"),
    ],
)
def test_a_definition_that_cannot_be_is_refused(
    desk: Desk, tone: int, given: dict[str, Any], told: str
) -> None:
    with pytest.raises(UserError, match=told):
        desk.session.attributes.define(MENTION, "other", **given)
    assert [one.id for one in desk.session.attributes.all()] == [tone]


def test_the_same_key_may_set_a_choice_of_another_kind(desk: Desk, tone: int) -> None:
    made = desk.session.attributes.define(QUOTATION, "tone", CHOICE, choices=("calm",), keys={"calm": "c"})
    assert the(desk, made).keys == {"calm": "c"}


def test_another_session_of_the_project_learns_of_a_definition(desk: Desk, tone: int) -> None:
    other = desk.session.fork()
    assert len(other.attributes.all()) == 1
    told: list[Touched] = []
    desk.session.subscribe(told.append)
    desk.session.attributes.edit(tone, name="mood")
    other.refresh(told[0])
    assert [one.name for one in other.attributes.all()] == ["mood"]
    other.close()


# -- changing -----------------------------------------------------------------------------------------


def test_only_what_is_given_changes(desk: Desk, tone: int) -> None:
    before = the(desk, tone)
    desk.session.attributes.edit(tone, name="mood", required=True, default="wry")
    after = the(desk, tone)
    assert (after.name, after.required, after.default) == ("mood", True, "wry")
    assert (after.choices, after.keys, after.uid) == (before.choices, before.keys, before.uid)
    desk.session.attributes.edit(tone, default=None)
    assert the(desk, tone).default is None
    assert desk.session.history.undo_label == "Edit attribute: mood"


def test_a_name_that_is_taken_is_refused(desk: Desk, tone: int) -> None:
    other = desk.session.attributes.define(MENTION, "mood", TEXT)
    with pytest.raises(UserError, match="There is an attribute tone"):
        desk.session.attributes.edit(other, name="tone")
    with pytest.raises(UserError, match="Type a name for the attribute"):
        desk.session.attributes.edit(other, name=" ")
    desk.session.attributes.edit(tone, name="tone")  # its own
    desk.session.attributes.edit(tone, name="Tone")
    assert the(desk, other).name == "mood"


def test_values_move_into_the_new_type_if_all_of_them_fit(desk: Desk) -> None:
    attributes = desk.session.attributes
    grade = attributes.define(MENTION, "tone", TEXT, default="2")
    ids = mentions(desk, 4)
    for each, value in zip(ids, ("3,5", "7", "7", None), strict=True):
        attributes.set_value(MENTION, [each], grade, value)
    before = dump(desk.session)
    attributes.edit(grade, type=NUMBER)
    assert values(desk, ids) == [3.5, 7, 7, None]
    assert (the(desk, grade).type, the(desk, grade).default) == (NUMBER, 2)
    desk.session.history.undo()
    assert dump(desk.session) == before


def test_a_type_that_values_do_not_fit_is_refused_with_their_number(desk: Desk) -> None:
    attributes = desk.session.attributes
    grade = attributes.define(MENTION, "tone", TEXT)
    ids = mentions(desk, 3)
    attributes.set_value(MENTION, ids, grade, "high")
    with pytest.raises(UserError, match="3 values of tone do not fit the new type, such as high"):
        attributes.edit(grade, type=NUMBER)
    attributes.set_value(MENTION, ids[1:], grade, "7")
    with pytest.raises(UserError, match="1 value of tone does not fit the new type: high"):
        attributes.edit(grade, type=NUMBER)
    attributes.edit(grade, type=CHOICE, choices=("high", "7"), keys={"high": "h"})
    assert values(desk, ids) == ["high", "7", "7"]
    attributes.edit(grade, type=TEXT)
    assert (the(desk, grade).choices, the(desk, grade).keys) == ((), {})


def test_a_choice_that_is_used_goes_only_if_another_takes_its_place(desk: Desk, tone: int) -> None:
    attributes, ids = desk.session.attributes, mentions(desk, 4)
    attributes.set_value(MENTION, ids[:2], tone, "angry")
    attributes.set_value(MENTION, ids[2:], tone, "calm")
    with pytest.raises(UserError, match="2 values of tone are of choices that would go, such as angry"):
        attributes.edit(tone, choices=("calm", "wry"))
    attributes.set_value(MENTION, ids[:1], tone, None)
    with pytest.raises(UserError, match="1 value of tone is angry"):
        attributes.edit(tone, choices=("calm", "wry"))
    attributes.edit(tone, default="angry")
    before = dump(desk.session)
    attributes.edit(tone, choices=("calm", "furious"), replacing={"angry": "furious"})
    assert values(desk, ids) == [None, "furious", "calm", "calm"]
    now = the(desk, tone)
    assert (now.default, now.keys) == ("furious", {"calm": "c", "furious": "a"})
    desk.session.history.undo()
    assert dump(desk.session) == before
    assert attributes.uses(tone) == 3


def test_choices_may_take_each_others_place(desk: Desk, tone: int) -> None:
    attributes, ids = desk.session.attributes, mentions(desk, 2)
    attributes.set_value(MENTION, ids[:1], tone, "angry")
    attributes.set_value(MENTION, ids[1:], tone, "calm")
    attributes.edit(tone, replacing={"angry": "calm", "calm": "angry"})
    assert values(desk, ids) == ["calm", "angry"]


def test_a_default_that_would_be_no_value_is_refused(desk: Desk, tone: int) -> None:
    desk.session.attributes.edit(tone, default="wry")
    with pytest.raises(UserError, match="The default of tone, wry, would be no value of it"):
        desk.session.attributes.edit(tone, choices=("calm",))
    desk.session.attributes.edit(tone, choices=("calm",), default="calm")
    assert (the(desk, tone).default, the(desk, tone).keys) == ("calm", {"calm": "c"})


def test_one_that_is_gone_is_said_to_be(desk: Desk) -> None:
    for call in (
        lambda: desk.session.attributes.edit(77, name="x"),
        lambda: desk.session.attributes.delete(77),
        lambda: desk.session.attributes.set_value(MENTION, [1], 77, "x"),
    ):
        with pytest.raises(UserError, match="That attribute was deleted"):
            call()


# -- deleting -----------------------------------------------------------------------------------------


def test_an_attribute_goes_with_its_values_and_comes_back_with_them(desk: Desk, tone: int) -> None:
    attributes, ids = desk.session.attributes, mentions(desk, 3)
    attributes.set_value(MENTION, ids, tone, "calm")
    before, changes = dump(desk.session), len(desk.session.history.changes())
    assert attributes.uses(tone) == 3
    attributes.delete(tone)
    assert (attributes.all(), values(desk, ids)) == ([], [None] * 3)
    assert len(desk.session.history.changes()) == changes + 1
    assert desk.session.history.undo_label == "Delete attribute: tone"
    desk.session.history.undo()
    assert dump(desk.session) == before
    assert [one.id for one in attributes.all()] == [tone]
    desk.session.history.redo()
    assert (attributes.all(), values(desk, ids)) == ([], [None] * 3)


# -- values -------------------------------------------------------------------------------------------


def test_many_get_a_value_in_one_change(desk: Desk, tone: int) -> None:
    attributes, ids = desk.session.attributes, mentions(desk, 4)
    attributes.set_value(MENTION, ids[:2], tone, "wry")
    before = dump(desk.session)
    attributes.set_value(MENTION, ids, tone, " calm ")
    assert values(desk, ids) == ["calm"] * 4
    label = desk.session.history.undo_label
    desk.session.history.undo()
    assert (dump(desk.session), label) == (before, "Set tone of 4 annotations")
    desk.session.history.redo()
    assert values(desk, ids) == ["calm"] * 4
    attributes.set_value(MENTION, ids[:3], tone, None)
    assert values(desk, ids) == [None, None, None, "calm"]


def test_a_value_that_is_there_already_is_no_change(desk: Desk, tone: int) -> None:
    attributes, ids = desk.session.attributes, mentions(desk, 2)
    attributes.set_value(MENTION, ids, tone, "calm")
    changes = desk.session.history.changes()
    attributes.set_value(MENTION, ids, tone, "calm")
    attributes.set_value(MENTION, [], tone, "wry")
    attributes.set_value(MENTION, [999_999], tone, "wry")
    assert desk.session.history.changes() == changes


def test_a_value_is_not_given_to_annotations_of_another_kind(desk: Desk, tone: int) -> None:
    passage = desk.session.tagging.tag_topic(desk.article, (), "Ferries")
    desk.session.attributes.set_value(MENTION, [passage], tone, "calm")
    assert desk.session.tagging.get(passage).attributes == {}
    with pytest.raises(ValueError, match="no attribute of a passage"):
        desk.session.attributes.set_value(PASSAGE, [passage], tone, "calm")


def test_actors_and_articles_have_values_too(desk: Desk) -> None:
    session = desk.session
    party = session.attributes.define(ACTOR, "party", TEXT)
    page = session.attributes.define(ARTICLE, "page", NUMBER)
    actors = [session.codebook.add_actor(name) for name in ("Ilse", "Tobin")]
    session.attributes.set_value(ACTOR, actors, party, "Green")
    assert session.history.undo_label == "Set party of 2 actors"
    assert [session.codebook.actor(one).attributes for one in actors] == [{"party": "Green"}] * 2
    session.attributes.set_value(ARTICLE, [desk.article], page, "3,5")
    assert session.history.changes(1)[0].article == desk.article
    assert session.articles.get(desk.article).attributes == {"page": 3.5}


def test_a_value_that_is_none_is_refused_wherever_it_is_set(desk: Desk, tone: int) -> None:
    session, (mention,) = desk.session, mentions(desk, 1)
    session.attributes.define(ARTICLE, "page", NUMBER)
    with pytest.raises(UserError, match="sour is no choice of tone"):
        session.attributes.set_value(MENTION, [mention], tone, "sour")
    with pytest.raises(UserError, match="sour is no choice of tone"):
        session.tagging.set_attribute(mention, "tone", "sour")
    with pytest.raises(UserError, match="front is not a number"):
        session.articles.set_attribute(desk.article, "page", "front")
    with pytest.raises(UserError, match="Articles have no attribute tone"):
        session.articles.set_attribute(desk.article, "tone", "calm")
    session.articles.set_attribute(desk.article, "page", "3,5")
    assert session.articles.get(desk.article).attributes == {"page": 3.5}
    assert session.attributes.validated(the(desk, tone), "calm") == "calm"


def test_thousands_of_values_are_set_in_few_statements(desk: Desk, tone: int) -> None:
    project = desk.session._core.project
    actor = desk.session.codebook.add_actor("Somebody")
    with project.transaction():
        project.db.executemany(
            """INSERT INTO annotations (uid, article_id, kind, actor_id, coder_id, created, updated)
               VALUES (?, ?, 'mention', ?, 1, '2031-01-01T00:00:00Z', '2031-01-01T00:00:00Z')""",
            [(f"{number}", desk.article, actor) for number in range(2_000)],
        )
    ids = [row[0] for row in project.db.execute("SELECT id FROM annotations")]
    run: list[str] = []
    project.db.set_trace_callback(run.append)
    for value in ("calm", "wry", None):
        desk.session.attributes.set_value(MENTION, ids, tone, value)
    project.db.set_trace_callback(None)
    assert desk.session.attributes.uses(tone) == 0
    assert len(set(run)) < 100  # a trigger repeats the statement that it is run for


def test_what_is_named_by_its_identity_is_found(desk: Desk, tone: int) -> None:
    attributes, ids = desk.session.attributes, mentions(desk, 2)
    uids = [one.uid for one in desk.session.articles.annotations_by_id(ids)]
    assert attributes.owners(MENTION, [*reversed(uids), uids[0]]) == ids[::-1]
    assert attributes.owners(ARTICLE, [desk.session.articles.get(desk.article).uid]) == [desk.article]
    with pytest.raises(UserError, match="Nothing that is of the kind passage has the id"):
        attributes.owners(PASSAGE, uids)


GIVEN = st.one_of(st.booleans(), st.integers(), st.floats(), st.text(), st.dates().map(str), st.just("calm"))


@given(value_type=st.sampled_from(AttributeType), value=GIVEN)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_what_is_stored_is_read_as_it_was_checked(
    desk: Desk, value_type: AttributeType, value: object
) -> None:
    attributes = desk.session.attributes
    known = {one.type: one.id for one in attributes.all()}
    choices = ("calm", "wry") if value_type is CHOICE else ()
    made = known.get(value_type) or attributes.define(
        ARTICLE, f"one {value_type}", value_type, choices=choices
    )
    one = attributes.get(made)
    try:
        kept = attributes.validated(one, value)
    except UserError:
        return
    attributes.set_value(ARTICLE, [desk.article], made, value)
    found = desk.session.articles.get(desk.article).attributes.get(one.name)
    assert (found, type(found)) == (kept, type(kept))


def test_what_several_articles_have_is_counted(tmp_path: Path) -> None:
    session = make_session(tmp_path, story(1), story(2), story(3))
    words = session.attributes.define(AttributeTarget.ARTICLE, "Words", AttributeType.NUMBER)
    session.attributes.set_value(AttributeTarget.ARTICLE, [3], words, 90)
    among = session.attributes.values_among
    assert among(AttributeTarget.ARTICLE, [1, 2, 3, 99], words) == [(None, 2), (90, 1)]
    assert among(AttributeTarget.ARTICLE, [3], words) == [(90, 1)]
    session.close()

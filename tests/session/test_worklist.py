import pytest
from tests.session.conftest import Desk

from copydesk.domain.annotation import Stance
from copydesk.domain.dataset import EntryKind
from copydesk.domain.revision import Due
from copydesk.session.codebook import Entry


@pytest.fixture
def tagged(desk: Desk) -> tuple[Desk, int, int, int]:
    """A desk with a topic, a passage about it and a quotation about it."""
    session = desk.session
    ports = session.codebook.add_topic("Ports", definition="Where ships dock.")
    passage = session.tagging.tag_topic(desk.article, (desk.span("the piers hold"),), ports)
    said = session.tagging.tag_quotation(desk.article, (desk.span('"sound enough"'),))
    session.tagging.set_topic(said, ports, Stance.SUPPORTS)
    return desk, ports, passage, said


def due(desk: Desk) -> dict[int, Due]:
    return {one.annotation: one.reason for one in desk.session.worklist.all()}


def test_what_is_about_a_topic_of_another_definition_is_due_until_somebody_looked(
    tagged: tuple[Desk, int, int, int],
) -> None:
    desk, ports, passage, said = tagged
    desk.session.codebook.edit_topic(ports, definition="Where ships dock and load.")
    assert due(desk) == {passage: Due.DEFINITION, said: Due.DEFINITION}
    assert desk.session.worklist.counts() == {Due.DEFINITION: 2}
    desk.session.worklist.settle([passage])
    assert due(desk) == {said: Due.DEFINITION}
    desk.session.history.undo()
    desk.session.history.undo()
    assert due(desk) == {}


def test_a_first_definition_a_name_or_a_colour_leaves_nothing_to_look_at(
    tagged: tuple[Desk, int, int, int],
) -> None:
    desk, ports, _, _ = tagged
    desk.session.codebook.edit_topic(ports, name="Harbours", colour="#336699")
    desk.session.entries.set_rules(ports, inclusion="Quays.", keywords=["quay"])
    assert due(desk) == {}


def test_another_rule_is_another_meaning(tagged: tuple[Desk, int, int, int]) -> None:
    desk, ports, passage, said = tagged
    desk.session.entries.set_rules(ports, exclusion="No ships.")
    desk.session.entries.set_rules(ports, exclusion="No boats.")
    assert set(due(desk)) == {passage, said}
    desk.session.worklist.settle_all()
    assert due(desk) == {}


def test_what_was_merged_or_split_is_due_and_what_was_there_before_is_not(
    tagged: tuple[Desk, int, int, int],
) -> None:
    desk, ports, passage, _ = tagged
    quays = desk.session.codebook.add_topic("Quays")
    moved = desk.session.tagging.tag_topic(desk.article, (desk.span("timetable"),), quays)
    desk.session.merging.merge([Entry(EntryKind.TOPIC, quays)], into=Entry(EntryKind.TOPIC, ports))
    assert due(desk) == {moved: Due.MERGED}
    desk.session.merging.split(Entry(EntryKind.TOPIC, ports), [passage], "Piers")
    assert due(desk) == {moved: Due.MERGED, passage: Due.SPLIT}
    desk.session.worklist.settle_all(Due.MERGED)
    assert due(desk) == {passage: Due.SPLIT}

from dataclasses import replace
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from tests.exchange.codebooks.samples import codebooks, full

from copydesk.domain.actor import Actor, ActorKind, Role
from copydesk.domain.codebook_file import CodebookFile
from copydesk.domain.codebook_plan import Outcome, Plan, Policy
from copydesk.domain.topic import Topic
from copydesk.errors import UserError
from copydesk.session import Session
from copydesk.session.codebook_cleaning import cleaned
from copydesk.session.codebooks import built_in, built_in_file, read


def outcomes(plan: Plan) -> list[tuple[str, str]]:
    return [(one.name, one.outcome) for one in plan.items]


def topics(*given_: Topic) -> CodebookFile:
    return CodebookFile(topics=given_)


def test_a_plan_changes_nothing_and_an_import_is_undone_at_once(session: Session) -> None:
    plan = session.codebooks.plan(full())
    assert set(plan.counts.values()) == {6, 0}
    assert (session.codebook.actors(), session.codebook.topics()) == ([], [])
    session.codebooks.bring(full())
    osk = session.codebook.actor(session.codebook.find_actor("Osk") or 0)
    state = session.codebook.find_actor("Velmora")
    assert (osk.parent, osk.roles[0]) == (state, Role("Foreign Minister", state, "2004", "2007-05"))
    assert osk.attributes == {"party": "Grey", "age": 4}
    session.history.undo()
    assert (session.codebook.actors(), session.codebook.attributes()) == ([], [])


def test_a_second_import_finds_all_the_same(session: Session, tmp_path: Path) -> None:
    session.codebooks.bring(full())
    assert session.codebooks.plan(full(), Policy.UPDATE).counts[Outcome.SAME] == 6
    out = tmp_path / "book.json"
    assert session.codebooks.export(out) == {"actors": 2, "topics": 2, "attributes": 2}
    assert session.codebooks.plan(read(out), Policy.UPDATE).counts[Outcome.SAME] == 6
    assert session.codebooks.export(tmp_path / "topics.csv") == {"topics": 2}
    assert session.codebooks.export(tmp_path / "book.qdc") == {"actors": 2, "topics": 2}
    assert not session.codebooks.bring(full()).does_something


@given(codebooks())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15, deadline=None)
def test_an_import_leaves_no_circle_and_undo_takes_it_back(session: Session, codebook: CodebookFile) -> None:
    before = session.codebooks.content()
    session.codebooks.bring(codebook, Policy.UPDATE)
    for one in session.codebook.topics():
        seen = set[int]()
        above: int | None = one.id
        while above is not None:
            assert above not in seen
            seen.add(above)
            above = session.codebook.topic(above).parent
    if session.codebooks.content() != before:
        session.history.undo()
    assert session.codebooks.content() == before


def test_entries_are_known_by_code_and_by_name_below_the_same(session: Session) -> None:
    ports = session.codebook.add_topic("Ports", code="P1")
    other = session.codebook.add_topic("Other", parent=ports)
    session.codebook.add_topic("Other")
    given_ = topics(
        Topic(id=1, uid="", name="Harbours", code="p1"),
        Topic(id=2, uid="", name="Other", parent=1),
        Topic(id=3, uid="", name="Ports", code="P2"),
    )
    plan = session.codebooks.plan(given_, Policy.UPDATE)
    assert outcomes(plan) == [("Harbours", "changed"), ("Other", "conflict"), ("Ports", "new")]
    named = topics(Topic(id=1, uid="", name="Ports"), Topic(id=2, uid="", name="Other", parent=1))
    plan = session.codebooks.plan(named)
    assert [one.outcome for one in plan.items] == [Outcome.SAME, Outcome.SAME]
    assert plan.items[1].before == session.codebook.topic(other)


def test_adding_leaves_what_is_here_and_updating_changes_it_but_empties_nothing(session: Session) -> None:
    row = session.codebook.add_topic("Ports", code="P1", definition="All ports.", colour="#112233")
    given_ = topics(Topic(id=1, uid="", name="Harbours", code="P1", keywords=("quay",)))
    session.codebooks.bring(given_)
    assert session.codebook.topic(row).name == "Ports"
    session.codebooks.bring(given_, Policy.UPDATE)
    topic = session.codebook.topic(row)
    assert (topic.name, topic.definition, topic.colour) == ("Harbours", "All ports.", "#112233")
    assert topic.keywords == ("quay",)


def test_actors_are_known_by_ids_names_and_aliases(session: Session) -> None:
    osk = session.codebook.add_actor("Mirela Osk", ActorKind.PERSON, aliases=("Osk",))
    session.entries.set_ids(osk, {"gnd": "1"})
    given_ = CodebookFile(
        actors=(
            Actor(id=1, uid="", name="M. Osk", ids={"gnd": "1"}),
            Actor(id=2, uid="", name="osk"),
            Actor(id=3, uid="", name="Mirela Osk", kind=ActorKind.STATE),
            Actor(id=4, uid="", name="Mirela Osk", ids={"gnd": "2"}),
            Actor(id=5, uid="", name="Velmora"),
        )
    )
    plan = session.codebooks.plan(given_)
    assert [one.outcome for one in plan.items] == ["changed", "conflict", "conflict", "conflict", "new"]
    assert [str(one.why) for one in plan.items[1:4]] == [
        "Another entry of the file is “Mirela Osk” already.",
        "“Mirela Osk” here is of another kind: person.",
        "“Mirela Osk” here has another id in gnd.",
    ]


def test_a_circle_with_what_is_here_is_left_out(session: Session) -> None:
    ports = session.codebook.add_topic("Ports", code="1")
    session.codebook.add_topic("Quays", code="2", parent=ports)
    given_ = topics(
        Topic(id=1, uid="", name="Quays", code="2"), Topic(id=2, uid="", name="Ports", code="1", parent=1)
    )
    plan = session.codebooks.bring(given_, Policy.UPDATE)
    assert outcomes(plan) == [("Quays", "same"), ("Ports", "conflict")]
    assert session.codebook.topic(ports).parent is None


def test_another_definition_puts_passages_on_the_worklist(session: Session) -> None:
    row = session.codebook.add_topic("Ports", definition="All ports.")
    before = replace(session.codebook.topic(row), definition="Sea ports.")
    plan = session.codebooks.bring(topics(before), Policy.UPDATE)
    assert plan.items[0].fields == ("definition",)


def test_an_attribute_that_is_defined_otherwise_is_at_odds(session: Session) -> None:
    session.codebooks.bring(full())
    other = replace(full().attributes[0], choices=("Blue",))
    assert session.codebooks.plan(CodebookFile(attributes=(other,))).counts[Outcome.CONFLICT] == 1


def test_what_cannot_be_stored_is_put_right_or_refused() -> None:
    actor = Actor(
        id=1, uid="", name="  A\n B ", aliases=("A B", "x", " x"), colour="red", roles=(Role("R", None, "x"),)
    )
    clean = cleaned(CodebookFile(actors=(actor,))).actors[0]
    assert (clean.name, clean.aliases, clean.colour, clean.roles) == ("A B", ("x",), "", (Role("R"),))
    with pytest.raises(UserError, match="name for the topic"):
        cleaned(topics(Topic(id=1, uid="", name=" ")))


@pytest.mark.parametrize("one", built_in(), ids=lambda one: one.name)
def test_what_comes_with_the_program_names_its_source_and_comes_in_once(
    session: Session, one: object
) -> None:
    each = next(found for found in built_in() if found == one)
    assert each.source and each.licence and each.title
    book = built_in_file(each.name)
    plan = session.codebooks.bring(book)
    assert plan.counts[Outcome.NEW] == each.actors + each.topics > 20
    assert session.codebooks.plan(book, Policy.UPDATE).counts[Outcome.SAME] == each.actors + each.topics


def test_the_project_itself_is_not_written_over(session: Session) -> None:
    with pytest.raises(UserError, match="the project itself"):
        session.codebooks.export(session.path, "json")
    with pytest.raises(UserError, match="comes with the program"):
        built_in_file("boat")


def test_entries_that_share_an_identity_are_all_kept(session: Session) -> None:
    uid = "c" * 32
    actors = tuple(
        Actor(id=number, uid=uid, name=name, kind=ActorKind.OTHER) for number, name in enumerate("AB", 1)
    )
    topics = tuple(Topic(id=number, uid=uid, name=name) for number, name in enumerate("CD", 1))
    session.codebooks.bring(CodebookFile(actors=actors, topics=topics))
    for entries in (session.codebook.actors(), session.codebook.topics()):
        assert len(entries) == len({one.uid for one in entries}) == 2
        assert uid in {one.uid for one in entries}


def test_a_cell_in_the_farthest_corner_of_a_workbook_is_refused_before_room_is_made(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("topics")
        sheet.write(0, 0, "name")
        sheet.write(1_048_575, 16_383, "x")
    for form in ("", "excel"):
        with pytest.raises(UserError, match="too large"):
            read(path, form)

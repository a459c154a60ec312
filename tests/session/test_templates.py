from dataclasses import replace
from pathlib import Path

import pytest
from tests.builders import STORY, make_session, only_article
from tests.exchange.codebooks.samples import full

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Kind
from copydesk.domain.attribute import AttributeTarget
from copydesk.domain.codebook_file import CodebookFile
from copydesk.domain.codebook_plan import Outcome
from copydesk.domain.project_settings import ProjectSettings
from copydesk.domain.template import Template
from copydesk.domain.topic import Topic, TopicExample
from copydesk.errors import Cancelled, UserError
from copydesk.exchange.codebooks.json_file import write
from copydesk.session import Session
from copydesk.session.templates import SUFFIX, built_in, find, folder, offered, own, own_path, plan_of, read

TEMPLATE = Template(name="Ports", codebook=full(), settings=ProjectSettings(suggest=(Kind.MENTION,)))


def entries(session: Session) -> bytes:
    """The codebook, whatever the project is called, and in which rows its entries are."""
    return write(replace(session.codebooks.content(), title=""))


def started(folder: Path, template: Template, name: str = "new") -> Session:
    return Session.create(folder / f"{name}.copydesk", coder="Ana", template=template)


@pytest.mark.parametrize("key", [one.key for one in built_in()])
def test_each_built_in_template_explains_itself_and_starts_a_project(tmp_path: Path, key: str) -> None:
    template = find(key)
    assert len(template.description) > 80
    assert all(one.definition for one in template.codebook.topics)
    assert {one.outcome for one in plan_of(template).items} == {Outcome.NEW}
    session = started(tmp_path, template)
    assert session.check().ok
    assert session.templates.settings == template.settings
    session.close()


def test_the_discourse_network_has_claims_with_rules_and_camps() -> None:
    book = find("Discourse network").codebook
    charges = next(one for one in book.topics if one.name == "Introduce road charges")
    assert (
        charges.inclusion
        and charges.exclusion
        and {one.positive for one in charges.examples} == {True, False}
    )
    assert (AttributeTarget.ACTOR, "camp") in [(one.target, one.name) for one in book.attributes]
    events = find("event-actors").codebook
    assert {one.kind for one in events.actors} >= {ActorKind.ORGANISATION, ActorKind.GROUP}
    part = next(one for one in events.attributes if one.name == "part in the event")
    assert part.keys["source"] == "f"


def test_a_project_from_a_template_is_as_after_an_import_of_its_codebook(tmp_path: Path) -> None:
    imported = make_session(tmp_path)
    imported.codebooks.bring(TEMPLATE.codebook)
    session = started(tmp_path, TEMPLATE)
    assert entries(session) == entries(imported)
    assert session.templates.settings == TEMPLATE.settings
    assert [one.label for one in session.history.changes()] == ["Start from template: Ports"]
    session.history.undo()
    assert (entries(session), session.templates.settings) == (write(CodebookFile()), ProjectSettings())
    session.history.redo()
    assert session.templates.settings == TEMPLATE.settings
    for each in (imported, session):
        each.close()


def test_where_a_start_is_stopped_no_file_is_left(tmp_path: Path) -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        Session.create(tmp_path / "a.copydesk", coder="Ana", template=TEMPLATE, progress=stop)
    assert list(tmp_path.glob("*.copydesk*")) == []


def test_any_project_is_saved_and_another_started_from_it(tmp_path: Path) -> None:
    session = make_session(tmp_path, STORY)
    session.codebooks.bring(full())
    session.tagging.tag_topic(only_article(session).id, (), "Harbours")
    session.templates.set_settings(ProjectSettings(suggest=(), new_actor_kind=ActorKind.STATE))
    out = session.templates.save(tmp_path / "harbour", " Harbour  study ", "For ports.")
    assert out == tmp_path / f"harbour{SUFFIX}"
    assert session.templates.save(tmp_path / "bay.copydesk-template", "Bay") == tmp_path / f"bay{SUFFIX}"
    template = read(out)
    assert (template.name, template.description) == ("Harbour study", "For ports.")
    other = started(tmp_path, template)
    assert entries(other) == entries(session)
    assert other.templates.settings == session.templates.settings
    assert other.info().articles == 0
    other.close()
    session.close()


def test_a_template_does_not_say_which_articles_its_examples_are_from(session: Session) -> None:
    topic = session.codebook.add_topic("Ports")
    session.entries.set_examples(topic, [TopicExample("the quay", article="uid-1")])
    assert session.templates.content("A").codebook.topics[0].examples == (TopicExample("the quay"),)


def test_settings_are_set_and_undone(session: Session) -> None:
    session.templates.set_settings(ProjectSettings(snapping=False, keys={"undo": "Ctrl+U"}))
    session.templates.set_settings(ProjectSettings(suggest=(Kind.QUOTATION,)))
    assert session.templates.settings == ProjectSettings(suggest=(Kind.QUOTATION,))
    session.history.undo()
    assert session.templates.settings == ProjectSettings(snapping=False, keys={"undo": "Ctrl+U"})


def test_only_the_kinds_that_the_project_says_are_suggested(tmp_path: Path) -> None:
    session = make_session(tmp_path, STORY)
    session.suggesting.run()
    counts = session.suggesting.counts()
    assert counts[Kind.QUOTATION] and counts[Kind.MENTION] and not counts[Kind.PASSAGE]
    session.close()
    other = make_session(tmp_path / "other", STORY)
    other.templates.set_settings(ProjectSettings(suggest=(Kind.QUOTATION,)))
    other.suggesting.run()
    assert (other.suggesting.counts()[Kind.MENTION], other.suggesting.counts()[Kind.QUOTATION] > 0) == (
        0,
        True,
    )
    other.suggesting.run(kinds=(Kind.MENTION,))
    assert other.suggesting.counts()[Kind.MENTION] > 0
    other.close()


def test_a_project_that_suggests_nothing(tmp_path: Path) -> None:
    session = make_session(tmp_path, STORY)
    session.templates.set_settings(ProjectSettings(suggest=()))
    assert session.suggesting.run() == frozenset()
    assert session.suggesting.proposer()(STORY) == {}
    session.close()


def test_own_templates_are_kept_and_offered_by_name(session: Session) -> None:
    assert own() == ()
    path = session.templates.keep("Häfen / Ports!", "Of my own.")
    assert path == own_path("häfen ports") == folder() / f"häfen-ports{SUFFIX}"
    session.templates.keep("Älter")
    assert [one.name for one in own()] == ["Häfen / Ports!", "Älter"]
    assert [one.own for one in offered()] == [False] * 3 + [True] * 2
    assert find("HÄFEN-PORTS").description == "Of my own."
    session.templates.keep("Häfen / Ports!", "Another.")
    assert find("Häfen / Ports!").description == "Another."
    assert own_path("..").parent == folder()


def test_a_damaged_template_of_ones_own_is_offered_with_what_is_wrong(session: Session) -> None:
    session.templates.keep("Good")
    own_path("Bad").write_text("{", encoding="utf-8")
    bad, good = own()
    assert (good.problem, bad.template, bad.name) == (None, None, "bad")
    assert "no template that can be read" in str(bad.problem)
    with pytest.raises(UserError, match="no template that can be read"):
        find("bad")


def test_a_name_that_nothing_has_is_told_with_those_that_are_there(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="discourse-network, who-says-what, event-actors"):
        find("velmora")
    with pytest.raises(UserError, match="cannot be read"):
        find(str(tmp_path / "none.json"))


def test_a_template_needs_a_name(session: Session, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="Type a name for the template"):
        session.templates.save(tmp_path / "a", "  ")
    assert list(tmp_path.glob(f"*{SUFFIX}")) == []


def test_a_project_is_never_overwritten_by_a_template(session: Session, tmp_path: Path) -> None:
    place = tmp_path / "a.json"
    place.write_bytes(session.path.read_bytes())
    with pytest.raises(UserError, match="is a project"):
        session.templates.save(place, "A")


def test_entries_of_one_name_all_come_and_of_two_fields_of_one_name_the_second_is_told() -> None:
    topics = (Topic(id=1, uid="1", name="Ports"), Topic(id=2, uid="2", name="Ports"))
    party = full().attributes[0]
    fields = (party, replace(party, uid="d9", name="Party", choices=("Red",), keys={}, default=None))
    plan = plan_of(Template(name="A", codebook=CodebookFile(topics=topics, attributes=fields)))
    assert [one.outcome for one in plan.items] == [Outcome.NEW] * 3 + [Outcome.CONFLICT]

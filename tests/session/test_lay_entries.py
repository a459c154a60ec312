"""Entries that a file names are the project's own where these are meant, and else made, each once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from copydesk.domain.actor import ActorKind
from copydesk.domain.dataset import LossCount
from copydesk.domain.found import FoundActor, FoundTopic
from copydesk.project import Project, codebook
from copydesk.session.core import Core
from copydesk.session.import_attributes import Fields
from copydesk.session.lay_entries import FoundEntries
from copydesk.session.lay_storing import ProjectStore


@pytest.fixture
def core(tmp_path: Path) -> Iterator[Core]:
    project = Project.create(tmp_path / "p.copydesk", title="p")
    with project.transaction():
        board = codebook.add_actor(project, "Velmora Ferry Board", ActorKind.ORGANISATION, uid="b" * 32)
        codebook.set_aliases(project, board, ("VFB",))
        codebook.set_ids(project, board, {"wikidata": "Q1"})
        peace = codebook.add_topic(project, "Peace", uid="e" * 32, code="P1")
        codebook.edit(project, "topics", codebook.add_topic(project, "Talks"), {"parent_id": peace})
    with project.transaction():
        yield Core(project)
    project.close()


def entries(core: Core) -> FoundEntries:
    store = ProjectStore(core.project)
    return FoundEntries(core, store, Fields((), store), LossCount())


@pytest.mark.parametrize(
    "found",
    [
        FoundActor(name="another name", uid="b" * 32),
        FoundActor(name="another name", ids={"wikidata": "Q1"}),
        FoundActor(name="Velmora  Ferry Board"),
        FoundActor(name="VFB", kind=ActorKind.PERSON),
        FoundActor(name="velmora ferry board"),
        FoundActor(name="Velmora Ferry Board", uid="c" * 32),
    ],
)
def test_an_actor_of_the_project_is_meant(core: Core, found: FoundActor) -> None:
    made = entries(core)
    assert made.actor(found) == next(iter(core.actors))
    assert made.new_actors == 0


def test_a_new_actor_comes_with_all_that_is_told_of_it(core: Core) -> None:
    above = FoundActor(name="Harbour Office", kind=ActorKind.STATE_BODY)
    found = FoundActor(
        name="Ilse Marden",
        uid="d" * 32,
        kind=ActorKind.PERSON,
        aliases=("I. Marden", " "),
        parent=above,
        ids={"orcid": "1"},
        attributes={"age": 40},
        description="Chair",
        note="met twice",
    )
    made = entries(core)
    row = made.actor(found)
    assert row is not None
    assert (
        made.actor(above)
        == core.project.db.execute("SELECT parent_id FROM actors WHERE id = ?", (row,)).fetchone()[0]
    )
    (actor,) = codebook.actors(core.project, row, row)
    assert (actor.uid, actor.kind, actor.aliases, actor.ids) == (
        "d" * 32,
        ActorKind.PERSON,
        ("I. Marden",),
        {"orcid": "1"},
    )
    assert (actor.attributes, actor.description, actor.note) == ({"age": 40}, "Chair", "met twice")
    assert made.new_actors == 2
    assert made.actor(FoundActor(name="ilse marden")) == row


def test_what_a_file_tells_apart_stays_apart(core: Core) -> None:
    made = entries(core)
    rows = {made.actor(FoundActor(name="Velmora Ferry Board", uid=uid * 32)) for uid in "1234"}
    assert len(rows) == 4
    assert next(iter(core.actors)) in rows


def test_topics_of_one_name_are_told_by_what_is_above_them(core: Core) -> None:
    peace, talks = core.topics
    made = entries(core)
    assert made.topic(FoundTopic(name="peace")) == peace
    assert made.topic(FoundTopic(name="P1")) == peace
    assert made.topic(FoundTopic(name="Talks", parent=FoundTopic(name="Peace"))) == talks
    under_a, under_b = (
        made.topic(FoundTopic(name="Other", parent=FoundTopic(name=name))) for name in ("A", "B")
    )
    assert under_a != under_b
    assert made.new_topics == 4


def test_what_has_no_name_is_nobody(core: Core) -> None:
    made = entries(core)
    assert made.actor(FoundActor(name=" ")) is None
    assert made.topic(FoundTopic(name="")) is None

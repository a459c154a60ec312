"""Who becomes an actor where suggestions of several articles are accepted together."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from tests.builders import make_session

from copydesk.domain.actor import ActorKind, Role
from copydesk.domain.annotation import Kind
from copydesk.domain.suggestion import NewActor
from copydesk.errors import Cancelled
from copydesk.project import suggestions
from copydesk.project.store import Project
from copydesk.session import Session
from copydesk.session.newcomers import Newcomers

BRIEFLY = "LORVAN, May 3 - The ferry stays in port, minister Denvik said. Denvik gave no reason."
FULLY = 'LORVAN, May 4 - "The ferry sails," minister Orla Denvik told reporters. Denvik gave no date.'
PERSON = NewActor("Orla Denvik", ActorKind.PERSON)

Making = Callable[..., Session]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Making]:
    made: list[Session] = []

    def make(*texts: str) -> Session:
        made.append(make_session(tmp_path, *texts, name=f"{len(made)}.copydesk"))
        return made[-1]

    yield make
    for each in made:
        each.close()


def names(session: Session) -> list[str]:
    return [actor.name for actor in session.codebook.actors()]


@pytest.mark.parametrize("texts", [(BRIEFLY, FULLY), (FULLY, BRIEFLY)])
def test_a_surname_of_one_article_is_the_person_whom_another_names_in_full(
    session: Making, texts: Sequence[str]
) -> None:
    made = session(*texts)
    made.suggesting.run()
    proposed = {one.actor for row in (1, 2) for one in made.suggesting.of(row)}
    assert {one.name for one in proposed if isinstance(one, NewActor)} == {"Denvik", "Orla Denvik"}
    made.suggesting.accept_all()
    assert names(made) == ["Orla Denvik"]
    made.history.undo()
    assert names(made) == []


def test_a_surname_of_two_people_is_somebody_of_their_own(session: Making) -> None:
    made = session(BRIEFLY, FULLY, FULLY.replace("Orla", "Jonas"))
    made.suggesting.run()
    made.suggesting.accept_all()
    assert sorted(names(made)) == ["Denvik", "Jonas Denvik", "Orla Denvik"]


def test_a_surname_of_somebody_known_and_of_somebody_new_is_neither(session: Making) -> None:
    made = session(BRIEFLY, FULLY)
    made.suggesting.run()
    made.codebook.add_actor("Jonas Denvik", ActorKind.PERSON)
    made.suggesting.accept_all()
    assert sorted(names(made)) == ["Denvik", "Jonas Denvik", "Orla Denvik"]


def test_offices_tell_whether_it_is_who_holds_them(session: Making) -> None:
    made = session(BRIEFLY)
    made.suggesting.run()
    actor = made.codebook.add_actor("Orla Denvik", ActorKind.PERSON)
    made.entries.set_roles(actor, [Role("transport minister", until="2001")])
    made.suggesting.accept_all()
    assert names(made) == ["Orla Denvik", "Denvik"]


def test_what_one_suggestion_tells_of_somebody_new_goes_for_all(session: Making) -> None:
    core = session()._core  # there is no door of its own to those who are new
    first, then = NewActor("Orla Denvik"), NewActor("orla denvik", ActorKind.PERSON)
    with core.change("Accept 2 suggestions"):
        newcomers = Newcomers(core, lambda _name: None, [first, then])
        made = {newcomers.row(one) for one in (first, then, NewActor("Denvik"))}
    assert [(one.id, one.name, one.kind) for one in core.actors.values()] == [
        (*made, "Orla Denvik", ActorKind.PERSON)
    ]


def test_a_body_called_like_a_surname_is_not_the_person(session: Making) -> None:
    core = session()._core
    named = [NewActor("Denvik"), NewActor("Denvik", ActorKind.ORGANISATION), PERSON]
    with core.change("Accept 3 suggestions"):
        newcomers = Newcomers(core, lambda _name: None, named)
        assert len({newcomers.row(one) for one in named[:2]}) == 1
        assert newcomers.row(PERSON) != newcomers.row(named[0])


def test_the_articles_are_read_one_after_the_other(session: Making, monkeypatch: pytest.MonkeyPatch) -> None:
    made = session(BRIEFLY, FULLY)
    made.suggesting.run()
    read: list[set[int]] = []
    as_ever = suggestions.of_ids

    def watched(project: Project, ids: Sequence[int]) -> list[suggestions.OpenSuggestion]:
        found = as_ever(project, ids)
        read.append({one.article for one in found})
        return found

    monkeypatch.setattr(suggestions, "of_ids", watched)
    accepted = made.suggesting.accept_all([Kind.MENTION])
    assert len(accepted) == 4
    assert all(len(articles) < 2 for articles in read)


def test_accepting_tells_how_far_it_is_in_one_article_and_stopped_it_leaves_nothing(session: Making) -> None:
    made = session(FULLY)
    made.suggesting.run()
    count = len(made.suggesting.of(1))
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        made.suggesting.accept_all(progress=stop)
    assert told == [(0, count), (1, count)]
    assert (len(made.suggesting.of(1)), names(made)) == (count, [])

"""Saved lists and samples: made, changed, undone."""

from contextlib import closing
from pathlib import Path

import pytest
from tests.builders import make_session, story
from tests.project.schemas.make import unpack

from copydesk.domain.article import Status
from copydesk.domain.article_list import Share, Stratum
from copydesk.domain.change import Touched
from copydesk.errors import UserError
from copydesk.session import Session


@pytest.fixture
def session(tmp_path: Path):
    made = make_session(tmp_path, *map(story, range(10)))
    yield made
    made.close()


def names(session: Session) -> list[str]:
    return [found.name for found in session.lists.all()]


def test_a_list_is_made_and_keeps_its_order(session: Session) -> None:
    made = session.lists.create("  To   discuss ", [3, 1, 2], made="by hand")
    found = session.lists.get(made)
    assert found is not None
    assert (found.name, found.made, found.articles) == ("To discuss", "by hand", 3)
    assert session.lists.articles(made) == [3, 1, 2]
    assert session.history.undo_label == "Make list: To discuss"


def test_making_changing_and_deleting_a_list_is_undone_and_redone(session: Session) -> None:
    made = session.lists.create("One", [1, 2])
    session.lists.rename(made, "Two")
    session.lists.add(made, [2, 3])
    session.lists.remove(made, [1])
    session.lists.delete(made)
    assert names(session) == []
    seen: list[tuple[list[str], list[int]]] = []
    while session.history.undo_label != "Import 10 articles":
        session.history.undo()
        seen.append((names(session), session.lists.articles(made)))
    assert seen == [(["Two"], [2, 3]), (["Two"], [1, 2, 3]), (["Two"], [1, 2]), (["One"], [1, 2]), ([], [])]
    for _ in range(4):
        session.history.redo()
    assert (names(session), session.lists.articles(made)) == (["Two"], [2, 3])


def test_a_sample_that_is_changed_by_hand_says_so(session: Session) -> None:
    made = session.lists.sample(3, seed=17)
    left = [row for row in range(1, 11) if row not in session.lists.articles(made)]

    def told() -> str:
        found = session.lists.get(made)
        assert found is not None
        return found.made

    session.lists.add(made, session.lists.articles(made))  # they are there already
    assert told() == "random 3 of 10, seed 17"
    session.lists.add(made, left[:2])
    session.lists.remove(made, left[:1])
    assert told() == "random 3 of 10, seed 17; changed by hand since"
    session.history.undo()
    session.history.undo()
    assert told() == "random 3 of 10, seed 17"
    session.lists.remove(made, session.lists.articles(made)[:1])
    assert told() == "random 3 of 10, seed 17; changed by hand since"
    by_hand = session.lists.create("Mine", [1], made="by hand")
    session.lists.add(by_hand, [2])
    assert [each.made for each in session.lists.all() if each.id == by_hand] == ["by hand"]


def test_who_listens_is_told_of_lists_alone(session: Session) -> None:
    told: list[Touched] = []
    session.subscribe(told.append)
    made = session.lists.create("One", [1, 2])
    session.lists.add(made, [1])
    assert told == [Touched(lists=frozenset({made}))]


def test_a_deleted_article_leaves_its_lists_and_comes_back_to_them(session: Session) -> None:
    made = session.lists.create("One", [1, 2])
    session.articles.delete([1])
    assert session.lists.articles(made) == [2]
    session.history.undo()
    assert session.lists.articles(made) == [1, 2]


def test_a_name_is_given_once_and_never_empty(session: Session) -> None:
    made = session.lists.create("One")
    other = session.lists.create("Other")
    with pytest.raises(UserError, match="There is a list One already"):
        session.lists.create("One")
    with pytest.raises(UserError, match="There is a list One already"):
        session.lists.rename(other, " One ")
    with pytest.raises(UserError, match="Type a name for the list"):
        session.lists.create("  ")
    session.lists.rename(made, "One")
    assert session.history.undo_label == "Make list: Other"


def test_a_list_that_is_gone_is_said_to_be(session: Session) -> None:
    with pytest.raises(UserError, match="not in the project any more"):
        session.lists.rename(99, "x")
    assert session.lists.get(99) is None


def test_a_sample_says_how_it_was_drawn_and_is_drawn_again_by_its_seed(session: Session) -> None:
    first = session.lists.sample(4, seed=17)
    again = session.lists.sample(4, seed=17)
    assert session.lists.articles(first) == session.lists.articles(again)
    assert names(session) == ["Sample of 4", "Sample of 4 (2)"]
    assert session.lists.all()[0].made == "random 4 of 10, seed 17"
    assert session.history.undo_label == "Draw sample: Sample of 4 (2)"


def test_a_divided_sample_says_each_share(session: Session) -> None:
    session.articles.set_status([1, 2, 3, 4, 5], Status.DONE)
    shares = session.lists.plan(4, by=Stratum.STATUS)
    assert shares == (Share("done", 2, 5), Share("new", 2, 5))
    made = session.lists.sample(4, seed=1, by=Stratum.STATUS, name="Half done", among="filter “ferry”")
    assert len({1, 2, 3, 4, 5} & set(session.lists.articles(made))) == 2
    found = session.lists.get(made)
    assert found is not None
    assert found.made == "random 4 of 10, seed 1; by status: done 2, new 2; among filter “ferry”"


def test_articles_that_are_not_there_are_passed_over(session: Session) -> None:
    made = session.lists.create("One", [1, 999])
    assert session.lists.articles(made) == [1]
    assert session.lists.add(made, [777, 1, 2, 2]) == 1
    assert session.lists.articles(made) == [1, 2]
    assert session.history.undo_label == "Add 1 article to One"
    assert session.lists.add(made, [777]) == 0
    assert session.history.undo_label == "Add 1 article to One"


def test_a_file_from_before_lists_has_none_for_a_reader(tmp_path: Path) -> None:
    path = unpack(1, tmp_path)
    with closing(Session.open(path, coder="Bo", writable=False)) as reader:
        assert (reader.lists.all(), reader.lists.get(1), reader.lists.articles(1)) == ([], None, [])
        assert reader.lists.remove(1, [1]) == 0
        for change in (
            lambda: reader.lists.create("One", [1]),
            lambda: reader.lists.sample(2, seed=1, name="Two"),
            lambda: reader.lists.rename(1, "Three"),
            lambda: reader.lists.add(1, [1]),
            lambda: reader.lists.delete(1),
        ):
            with pytest.raises(UserError):
                change()


def test_a_sample_is_drawn_from_the_articles_given(session: Session) -> None:
    made = session.lists.sample(2, seed=3, ids=[4, 5])
    assert set(session.lists.articles(made)) == {4, 5}


@pytest.mark.parametrize(("wanted", "sentence"), [(0, "at least one"), (11, "cannot be larger.* 10")])
def test_a_sample_that_cannot_be_drawn_is_refused(session: Session, wanted: int, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        session.lists.sample(wanted, seed=1)
    assert names(session) == []

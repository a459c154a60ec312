"""Near duplicates: found, linked as versions, thinned out to the earliest; all of it undone."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.builders import make_session

from copydesk.domain.article import Status
from copydesk.domain.span import Span
from copydesk.errors import Cancelled, UserError
from copydesk.session import Session
from copydesk.session.import_values import KeptEarliest, Near, NearGroup

SYLLABLES = ("ba", "del", "ki", "lor", "mun", "na", "pol", "ris", "sum", "tav")


def prose(seed: int, words: int = 120) -> str:
    chance = random.Random(seed)
    return " ".join("".join(chance.choices(SYLLABLES, k=3)) for _ in range(words)) + "."


WIRE = prose(1)
UPDATE = f"{WIRE}\n\n{prose(2, 60)}"
PAPER = f"Lorvan - {WIRE}\n\n(Tidewire)"
TEXTS = (UPDATE, prose(3), WIRE, prose(4), PAPER, prose(5))
DATES = ("2031-05-04T12:00:00+02:00", "2031-05-01", "2031-05-04T09:30:00", None, "2031-05-05", None)


@pytest.fixture
def session(tmp_path: Path):
    made = make_session(tmp_path, *TEXTS)
    for article_id, date in enumerate(DATES, 1):
        made.articles.edit(article_id, published=date)
    yield made
    made.close()


def ids(session: Session) -> list[int]:
    return [row.id for row in session.articles.rows()]


def stored(session: Session) -> int:
    with closing(sqlite3.connect(session.path)) as db:
        return int(db.execute("SELECT count(*) FROM signatures").fetchone()[0])


def test_copies_and_updates_are_a_group_with_the_earliest_first(session: Session) -> None:
    (group,) = session.versions.near_groups()
    assert group.articles == (3, 1, 5)  # 12:00 in a zone two hours ahead of the others' is later than 9:30
    assert group.similarity > 0.9
    assert not group.linked


def test_signatures_are_made_once(session: Session) -> None:
    seen: list[tuple[int, int]] = []
    session.versions.near_groups(lambda done, total: seen.append((done, total)))
    assert (0, 6) in seen
    assert stored(session) == 6
    seen.clear()
    session.versions.near_groups(lambda done, total: seen.append((done, total)))
    assert (0, 6) not in seen


def test_finding_leaves_no_change_to_undo(session: Session) -> None:
    before = session.history.undo_label
    session.versions.near_groups()
    assert session.history.undo_label == before


def test_finding_can_be_cancelled(session: Session) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        session.versions.near_groups(stop)


def test_a_project_that_is_read_only_is_looked_through_all_the_same(session: Session) -> None:
    session.close()
    with closing(Session.open(session.path, coder="Ana", writable=False)) as reader:
        assert [group.articles for group in reader.versions.near_groups()] == [(3, 1, 5)]


def test_only_groups_of_the_articles_asked_for_are_given(session: Session) -> None:
    assert session.versions.near_groups(article_ids=[2, 4]) == []
    assert [group.articles for group in session.versions.near_groups(article_ids=[5])] == [(3, 1, 5)]


def test_linked_articles_are_versions_in_the_order_of_their_dates(session: Session) -> None:
    session.versions.link([5, 1, 3])
    assert session.history.undo_label == "Link 3 articles as versions"
    assert session.versions.of(5) == (3, 1)
    assert session.versions.of(2) == ()
    assert [group.linked for group in session.versions.near_groups()] == [True]


def test_linking_joins_what_was_linked_before(session: Session) -> None:
    session.versions.link([1, 3])
    session.versions.link([2, 4])
    session.versions.link([3, 4])
    assert set(session.versions.of(1)) == {2, 3, 4}
    session.history.undo()
    assert session.versions.of(1) == (3,)
    assert session.versions.of(2) == (4,)
    session.history.redo()
    assert set(session.versions.of(1)) == {2, 3, 4}


def test_one_article_is_no_version_of_anything(session: Session) -> None:
    with pytest.raises(UserError, match="at least two"):
        session.versions.link([1, 1])


def test_an_unlinked_article_leaves_the_others_together(session: Session) -> None:
    session.versions.link([1, 3, 5])
    session.versions.unlink([3])
    assert session.versions.of(3) == ()
    assert session.versions.of(1) == (5,)
    session.versions.unlink([1])
    assert session.versions.of(5) == ()
    session.history.undo()
    assert session.versions.of(5) == (1,)


def test_a_deleted_article_is_linked_again_when_it_comes_back(session: Session) -> None:
    session.versions.link([1, 3, 5])
    session.articles.delete([3])
    assert session.versions.of(1) == (5,)
    session.history.undo()
    assert session.versions.of(1) == (3, 5)


def test_keeping_the_earliest_deletes_the_others_in_one_change(session: Session) -> None:
    groups = [group.articles for group in session.versions.near_groups()]
    assert session.versions.keep_earliest(groups) == KeptEarliest((1, 5), ())
    assert ids(session) == [2, 3, 4, 6]
    assert session.history.undo_label == "Delete 2 later versions"
    session.history.undo()
    assert ids(session) == [1, 2, 3, 4, 5, 6]


def test_articles_that_were_worked_on_are_kept(session: Session) -> None:
    session.tagging.tag_actor(1, (Span(0, 6),), "Somebody")
    assert session.versions.keep_earliest([(3, 1, 5)]) == KeptEarliest((5,), (1,))
    session.history.undo()
    session.articles.set_note(5, "Compare with the wire.")
    assert session.versions.keep_earliest([(3, 1, 5)]) == KeptEarliest((), (1, 5))
    session.articles.set_status([2], Status.DONE)
    assert session.versions.keep_earliest([(3, 2)]) == KeptEarliest((), (2,))


def test_where_the_earliest_is_gone_the_next_one_is_kept(session: Session) -> None:
    session.articles.delete([3])
    session.versions.keep_earliest([(3, 1, 5)])
    assert ids(session) == [1, 2, 4, 6]


def test_groups_are_settled_in_one_change(session: Session) -> None:
    session.articles.set_status([1], Status.DONE)
    assert session.versions.settle_groups([(2, 4)], [(3, 1, 5)]) == KeptEarliest((5,), (1,))
    assert session.versions.of(2) == (4,)
    session.history.undo()
    assert session.versions.of(2) == ()
    assert ids(session) == [1, 2, 3, 4, 5, 6]


def test_where_all_were_worked_on_no_change_is_left(session: Session) -> None:
    session.articles.set_status([1, 5], Status.DONE)
    before = session.history.undo_label
    session.versions.keep_earliest([(3, 1, 5)])
    assert session.history.undo_label == before


def test_views_are_told_which_articles_were_linked(session: Session) -> None:
    seen: list[frozenset[int]] = []
    session.subscribe(lambda touched: seen.append(touched.articles))
    session.versions.link([1, 3])
    assert seen == [frozenset({1, 3})]


def test_an_import_may_leave_near_duplicates_alone(session: Session) -> None:
    assert session.versions.settle([1, 3], Near.IGNORE) == ((), KeptEarliest())
    groups, kept = session.versions.settle([1], Near.KEEP)
    assert [group.articles for group in groups] == [(3, 1, 5)]
    assert kept == KeptEarliest()
    assert len(ids(session)) == 6


def test_an_import_links_or_thins_out_within_its_own_change(session: Session) -> None:
    core = session.versions._core  # pyright: ignore[reportPrivateUsage] - an import opens the change
    with core.change("Import 2 articles"):
        session.articles._core.project.db.execute("UPDATE articles SET byline = 'x' WHERE id = 1")
        session.versions.settle([1, 5], Near.LINK)
    assert session.history.undo_label == "Import 2 articles"
    assert session.versions.of(3) == (1, 5)
    session.history.undo()
    assert session.versions.of(3) == ()
    with core.change("Import 1 article"):
        groups, kept = session.versions.settle([5, 6], Near.EARLIEST)
    assert kept == KeptEarliest((5,), ())  # the update was here before
    assert isinstance(groups[0], NearGroup)
    assert ids(session) == [1, 2, 3, 4, 6]

"""The index of words: filled by every way that texts come in, and what it finds is where it says."""

import sqlite3
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from copydesk.domain.article import ArticleDraft
from copydesk.domain.text import canonical, text_hash
from copydesk.errors import UserError
from copydesk.project import Project, articles, coders, search
from copydesk.project.schema import migrations
from copydesk.project.version import APPLICATION_ID, SCHEMA_MAJOR, SCHEMA_VERSION
from copydesk.session import Session

TEXT = "\U0001f600 The cafe\u0301 met U.N. envoys; the cafés met."


@pytest.fixture
def project(tmp_path: Path):
    made = Project.create(tmp_path / "desk.copydesk", title="")
    made.coder_id = coders.ensure(made, "Ana")
    yield made
    made.close()


def add(project: Project, *texts: str) -> list[int]:
    with project.change("Add"):
        return [articles.add(project, ArticleDraft(title=f"T{text[:3]}", text=text)) for text in texts]


def words(project: Project, query: str) -> dict[int, list[str]]:
    """What a query finds: the words by article."""
    wanted, ids = search.matching(project, query)
    found = search.marked(project, wanted, ids)
    return {one.article: [span.of(one.text) for span in one.spans] for one in found}


def test_hits_are_counted_in_code_points(project: Project) -> None:
    (article,) = add(project, TEXT)
    assert words(project, "cafe met") == {article: ["cafe\u0301", "met", "met"]}
    assert words(project, "caf*") == {article: ["cafe\u0301", "cafés"]}
    assert words(project, '"U.N. envoys"') == {article: ["U.N. envoys"]}
    assert words(project, "NEAR(cafe envoys, 3)") == {article: ["cafe\u0301", "envoys"]}
    assert words(project, '"the cafés met" OR cafés') == {article: ["the cafés met"]}
    (found,) = search.marked(project, *search.matching(project, "met"))
    assert found.text == TEXT


def test_two_articles_may_share_a_text(project: Project) -> None:
    first, second, third = add(project, TEXT, "a ferry", TEXT)
    assert list(words(project, "envoys")) == [first, third]
    assert list(words(project, "ferry")) == [second]


def test_articles_far_from_their_text_are_found_in_their_order(project: Project) -> None:
    many = add(project, *(f"boat {number}" for number in range(400)))
    with project.change("Delete"):
        articles.delete(project, many[:300])
    (again,) = add(project, "boat 0")
    wanted, ids = search.matching(project, "boat")
    assert ids == [*many[300:], again]
    found = search.marked(project, wanted, [ids[-1], ids[-2]])
    assert [(one.article, one.text) for one in found] == [(many[-1], "boat 399"), (again, "boat 0")]


def test_deleted_articles_are_not_found(project: Project) -> None:
    first, second = add(project, TEXT, "U.N. too")
    with project.change("Delete"):
        articles.delete(project, [first])
    assert list(words(project, "U.N.")) == [second]


def test_what_was_rolled_back_is_not_found(project: Project) -> None:
    with pytest.raises(ZeroDivisionError), project.change("Add"):
        articles.add(project, ArticleDraft(title="a", text="ferry"))
        raise ZeroDivisionError
    assert words(project, "ferry") == {}


def test_forks_and_readers_search(project: Project) -> None:
    (article,) = add(project, TEXT)
    fork, reader = project.fork(), Project.open(project.path, writable=False)
    assert list(words(fork, "envoys")) == list(words(reader, "envoys")) == [article]
    fork.close()
    reader.close()


def old_file(tmp_path: Path) -> Path:
    """A project of the first program, with one article."""
    path = tmp_path / "old.copydesk"
    db = sqlite3.connect(path, isolation_level=None)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    migrations.apply(Database(db), stop_before="m002_search")
    db.execute("INSERT INTO project (id, uid, title, created) VALUES (1, 'u', 'Old', '2031-01-01')")
    db.execute("INSERT INTO texts VALUES (5, ?, ?)", (text_hash(TEXT), TEXT))
    db.execute(
        "INSERT INTO articles (id, uid, text_id, title, created) VALUES (3, 'a', 5, 'T', '2031-01-01')"
    )
    db.execute(f"PRAGMA user_version = {1000 * SCHEMA_MAJOR}")
    db.close()
    return path


def test_a_file_from_before_the_index_gets_it_when_it_is_opened(tmp_path: Path) -> None:
    project = Project.open(old_file(tmp_path))
    assert project.db.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION
    assert words(project, "envoys") == {3: ["envoys"]}
    project.close()


def test_a_file_from_before_the_index_can_be_read_as_it_is(tmp_path: Path) -> None:
    path = old_file(tmp_path)
    before = path.read_bytes()
    session = Session.open(path, coder="Ana", writable=False)
    assert [row.title for row in session.articles.rows()] == ["T"]
    assert session.lists.all() == []
    assert session.check().ok
    (batch,) = session.finding.search("envoys", regular=True)
    assert [hit.text for hit in batch] == ["envoys"]
    with pytest.raises(UserError, match="older Copydesk"):
        list(session.finding.search("envoys"))
    session.close()
    assert path.read_bytes() == before


def test_texts_are_read_in_stretches(project: Project) -> None:
    ids = add(project, "one", "two", "three")
    assert [one.text for one in search.texts(project, 0, 2)] == ["one", "two"]
    assert [one.text for one in search.texts(project, ids[1], 2)] == ["three"]
    assert [one.text for one in search.texts_of(project, [ids[2], ids[0], 99])] == ["one", "three"]
    assert search.one_text(project, 99) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.text(max_size=60), st.text(alphabet="ab*é1\u0301", min_size=1, max_size=3))
def test_every_hit_lies_in_its_text(project: Project, text: str, word: str) -> None:
    (article,) = add(project, canonical(f"{text} ab bé {text}"))
    if not word.strip("*\u0301"):
        return
    found = [one for one in search.marked(project, *search.matching(project, word)) if one.article == article]
    for one in found:
        assert one.text == canonical(f"{text} ab bé {text}")
        assert one.spans
        assert all(span.end <= len(one.text) and span.of(one.text).strip() for span in one.spans)

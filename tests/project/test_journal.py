from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import pytest

from copydesk.domain.article import ArticleDraft
from copydesk.domain.attribute import AttributeTarget, AttributeType
from copydesk.project import Project, articles, attributes, coders, journal
from copydesk.project.store import decoded

TABLES = ("attribute_definitions", "articles", "attribute_values")
ODD = 'She said: "C:\\ferry"\n\tand\x01 left\u2009’ ДА'

Rows = list[tuple[str, int, object, dict[str, object]]]


def fill(project: Project, how: AbstractContextManager[None]) -> None:
    with project.change("Fill"), how:
        number = attributes.define(project, AttributeTarget.ARTICLE, "words", AttributeType.NUMBER, uid="u1")
        for count, title in enumerate(("Plain", ODD, "")):
            article = articles.add(
                project,
                ArticleDraft(title=title, text=f"{title} {count}", agency=title or None),
                uid=f"a{count}",
                created="2031-03-01T10:00:00Z",
            )
            attributes.set_value(project, "article_id", article, number, count)
            attributes.set_value(project, "article_id", article, number, title)


@pytest.fixture
def made(tmp_path: Path) -> Callable[[str], Project]:
    def make(name: str) -> Project:
        project = Project.create(tmp_path / f"{name}.copydesk", title="Desk")
        project.coder_id = coders.ensure(project, "Ana")
        with project.change("Before"):
            articles.add(project, ArticleDraft(title="Old", text="Old"), uid="old", created="2031")
        return project

    return make


def journalled(project: Project) -> Rows:
    found = project.db.execute(
        """SELECT table_name, row_id, before, after FROM journal
           WHERE change_id = (SELECT max(id) FROM changes) ORDER BY id"""
    )
    return [(table, row, before, decoded(after or "{}")) for table, row, before, after in found]


def tables(project: Project) -> dict[str, list[object]]:
    return {table: project.db.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in TABLES}


def test_rows_that_are_added_together_are_recorded_as_the_triggers_do(made: Callable[[str], Project]) -> None:
    one, other = made("one"), made("other")
    fill(one, journal.added_together(one, TABLES))
    fill(other, nullcontext())
    assert tables(one) == tables(other)
    together, by_triggers = journalled(one), journalled(other)
    # A row that was written twice has one entry instead of two: what it was in the end.
    assert {row[:2]: row[2:] for row in together} == {row[:2]: (None, row[3]) for row in by_triggers}
    assert len(together) == len({row[:2] for row in together}) == 7
    one.close()
    other.close()


def test_rows_that_are_added_together_are_undone_and_redone(made: Callable[[str], Project]) -> None:
    project = made("one")
    before = tables(project)
    fill(project, journal.added_together(project, TABLES))
    after = tables(project)
    (change,) = journal.done(project, 1)
    for _ in range(2):
        journal.undo(project, change)
        assert tables(project) == before
        journal.redo(project, change)
        assert tables(project) == after
    project.close()


def test_what_is_written_later_in_the_change_is_recorded_by_itself(made: Callable[[str], Project]) -> None:
    project = made("one")
    before = tables(project)
    with project.change("Fill"):
        with journal.added_together(project, TABLES):
            article = articles.add(project, ArticleDraft(title="New", text="New"))
        articles.edit(project, [article], {"title": "Newer"})
        articles.delete(project, [1])
    assert [row[:2] for row in journalled(project)] == [("articles", 2), ("articles", 2), ("articles", 1)]
    journal.undo(project, journal.done(project, 1)[0])
    assert tables(project) == before
    project.close()


def test_an_error_leaves_nothing(made: Callable[[str], Project]) -> None:
    project = made("one")
    with (
        pytest.raises(ZeroDivisionError),
        project.change("Fill"),
        journal.added_together(project, TABLES),
    ):
        articles.add(project, ArticleDraft(title="New", text="New"))
        raise ZeroDivisionError
    assert len(articles.ids(project)) == 1
    assert [change.label for change in journal.done(project, 9)] == ["Before"]
    with project.change("After"):
        articles.add(project, ArticleDraft(title="New", text="New"))
    assert len(journalled(project)) == 1
    project.close()

"""Saved lists of articles: their rows, and which articles are on them."""

from collections.abc import Iterable
from itertools import starmap

from copydesk.domain.article_list import ArticleList, Candidate, Stratum
from copydesk.project.store import Project, new_uid, now

_LISTS = """
    SELECT id, uid, name, made, created, (SELECT count(*) FROM list_articles WHERE list_id = lists.id)
    FROM lists
"""
ALL = f"{_LISTS} ORDER BY name"
ONE = f"{_LISTS} WHERE id = ?"
NAMED = f"{_LISTS} WHERE name = ?"
ARTICLES = "SELECT article_id FROM list_articles WHERE list_id = ? ORDER BY position"
_LAST = "SELECT coalesce(max(position), 0) FROM list_articles WHERE list_id = ?"
_PARTS = {
    None: "''",
    Stratum.AGENCY: "coalesce(agency, '')",
    Stratum.MONTH: "substr(coalesce(published, ''), 1, 7)",
    Stratum.STATUS: "status",
    Stratum.SECTION: "coalesce(section, '')",
}
QUERIES = (ALL, ONE, NAMED, ARTICLES, _LAST)


def all_lists(project: Project) -> list[ArticleList]:
    """Every list with the number of its articles, by name."""
    if not _has_lists(project):
        return []
    return [ArticleList(*row) for row in project.db.execute(ALL)]


def get(project: Project, list_id: int) -> ArticleList | None:
    """One list; None where it is gone."""
    row = project.db.execute(ONE, (list_id,)).fetchone() if _has_lists(project) else None
    return ArticleList(*row) if row else None


def named(project: Project, name: str) -> ArticleList | None:
    """The list of that very name."""
    row = project.db.execute(NAMED, (name,)).fetchone() if _has_lists(project) else None
    return ArticleList(*row) if row else None


def articles(project: Project, list_id: int) -> list[int]:
    """The ids of the articles on a list, in its order."""
    if not _has_lists(project):
        return []
    return [row[0] for row in project.db.execute(ARTICLES, (list_id,))]


def create(project: Project, name: str, made: str) -> int:
    """Make an empty list; ``made`` says how it came about."""
    list_id = project.next_id("lists")
    project.db.execute(
        "INSERT INTO lists (id, uid, name, made, created) VALUES (?, ?, ?, ?, ?)",
        (list_id, new_uid(), name, made, now()),
    )
    return list_id


def rename(project: Project, list_id: int, name: str) -> None:
    """Give a list another name."""
    project.db.execute("UPDATE lists SET name = ? WHERE id = ?", (name, list_id))


def tell_made(project: Project, list_id: int, made: str) -> None:
    """Say anew how a list came about."""
    project.db.execute("UPDATE lists SET made = ? WHERE id = ?", (made, list_id))


def delete(project: Project, list_id: int) -> None:
    """Remove a list; its articles stay in the project."""
    project.db.execute("DELETE FROM lists WHERE id = ?", (list_id,))


def add(project: Project, list_id: int, article_ids: Iterable[int]) -> None:
    """Put articles at the end of a list, those that are in the project and not on the list yet."""
    last = int(project.db.execute(_LAST, (list_id,)).fetchone()[0])
    project.db.executemany(
        "INSERT OR IGNORE INTO list_articles (list_id, article_id, position)"
        " SELECT ?, id, ? FROM articles WHERE id = ?",
        [(list_id, place, article_id) for place, article_id in enumerate(article_ids, last + 1)],
    )


def remove(project: Project, list_id: int, article_ids: Iterable[int]) -> None:
    """Take articles off a list."""
    project.db.executemany(
        "DELETE FROM list_articles WHERE list_id = ? AND article_id = ?",
        [(list_id, article_id) for article_id in article_ids],
    )


def _has_lists(project: Project) -> bool:
    """Not where the file was made by an older program and is open for reading."""
    return project.has("lists")


def candidates(project: Project, by: Stratum | None, ids: Iterable[int] | None = None) -> list[Candidate]:
    """All articles, or those of the ids, with the parts that a sample is divided into."""
    found = project.db.execute(f"SELECT id, uid, {_PARTS[by]} FROM articles")
    if ids is None:
        return list(starmap(Candidate, found))
    wanted = frozenset(ids)
    return [Candidate(*row) for row in found if row[0] in wanted]

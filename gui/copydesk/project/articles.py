"""Articles and their texts. A text is stored once, is never changed, and outlives its article
so that undo and redo need not carry it."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

from copydesk.domain.article import Article, ArticleDraft, Status
from copydesk.domain.text import text_hash
from copydesk.project.store import Project, new_uid, now

METADATA = ("title", "published", "agency", "place", "byline", "language", "url", "section")
"""The columns that the user may edit."""

ARTICLE = """
    SELECT articles.id, uid, title, content, published, agency, place, byline, language, url, section,
           status, source, source_sha256, created
    FROM articles JOIN texts ON texts.id = text_id
"""
# Texts are never deleted, so that each new one has a higher id than all before.
INDEX_NEW_TEXTS = """
    INSERT INTO search (rowid, content)
    SELECT id, content FROM texts WHERE id > (SELECT coalesce(max(id), 0) FROM search_docsize) ORDER BY id
"""


def get(project: Project, article_id: int) -> Article | None:
    """One article with its text, its note and its attributes left to their own modules."""
    found = project.db.execute(f"{ARTICLE} WHERE articles.id = ?", (article_id,)).fetchone()
    return _article(found) if found else None


def between(project: Project, first: int, last: int) -> list[Article]:
    """The articles of a stretch of ids, both ends included, in order."""
    found = project.db.execute(
        f"{ARTICLE} WHERE articles.id BETWEEN ? AND ? ORDER BY articles.id", (first, last)
    )
    return [_article(row) for row in found]


def some(project: Project, article_ids: Iterable[int]) -> Iterator[Article]:
    """Those of the articles that are there, one after the other, in the order of their ids."""
    asked = f"{ARTICLE} WHERE articles.id IN (SELECT value FROM json_each(?)) ORDER BY articles.id"
    return map(_article, project.db.execute(asked, (json.dumps(list(article_ids)),)))


def _article(found: Sequence[str]) -> Article:
    return Article(
        id=int(found[0]),
        uid=found[1],
        title=found[2],
        text=found[3],
        published=found[4],
        agency=found[5],
        place=found[6],
        byline=found[7],
        language=found[8],
        url=found[9],
        section=found[10],
        status=Status(found[11]),
        source=found[12],
        source_sha256=found[13],
        created=found[14],
    )


def status(project: Project, article_id: int) -> Status | None:
    """How far the coding of an article has come; None where it is gone."""
    found = project.db.execute("SELECT status FROM articles WHERE id = ?", (article_id,)).fetchone()
    return Status(found[0]) if found else None


def ids(project: Project) -> list[int]:
    """All articles' ids in order."""
    return [row[0] for row in project.db.execute("SELECT id FROM articles ORDER BY id")]


def text_id(project: Project, article_id: int) -> int | None:
    """Which text the article has; texts never change, so this is a safe key for caches."""
    found = project.db.execute("SELECT text_id FROM articles WHERE id = ?", (article_id,)).fetchone()
    return int(found[0]) if found else None


def text(project: Project, of_text_id: int) -> str:
    """The canonical text of that id."""
    return str(project.db.execute("SELECT content FROM texts WHERE id = ?", (of_text_id,)).fetchone()[0])


def is_text_of(project: Project, article_id: int, content: str) -> bool:
    """Whether the article is there and has this very text."""
    found = project.db.execute(
        "SELECT sha256 FROM articles JOIN texts ON texts.id = text_id WHERE articles.id = ?", (article_id,)
    ).fetchone()
    return found is not None and found[0] == text_hash(content)


def with_text(project: Project, content: str) -> int | None:
    """The article that has this very text, if one has."""
    found = project.db.execute(
        "SELECT articles.id FROM texts JOIN articles ON text_id = texts.id WHERE sha256 = ?",
        (text_hash(content),),
    ).fetchone()
    return int(found[0]) if found else None


def with_uid(project: Project, uid: str) -> int | None:
    """The article of that identity, if it is here."""
    found = project.db.execute("SELECT id FROM articles WHERE uid = ?", (uid,)).fetchone()
    return int(found[0]) if found else None


_ALIKE = """
    SELECT EXISTS (SELECT 1 FROM articles
                   WHERE text_id = ? AND title = ? AND published IS ? AND agency IS ?)
"""


def add_new(project: Project, draft: ArticleDraft, *, apart: bool = False) -> int | None:
    """Store an article, unless one has this very text: then None.

    With ``apart`` one of another title, date or agency is another article: several papers ran the text.
    Before the change ends the caller calls :func:`index_new_texts`.
    """
    digest = text_hash(draft.text)
    known = project.db.execute(
        """SELECT texts.id, EXISTS (SELECT 1 FROM articles WHERE text_id = texts.id) FROM texts
           WHERE sha256 = ?""",
        (digest,),
    ).fetchone()
    if known and known[1]:
        there = (known[0], draft.title, draft.published, draft.agency)
        if not apart or project.db.execute(_ALIKE, there).fetchone()[0]:
            return None
    text_id = int(known[0]) if known else _new_text(project, digest, draft.text)
    return _new_article(project, draft, text_id, uid=new_uid(), status=Status.NEW, created=now())


_OF_HASH = """
    SELECT articles.id FROM texts JOIN articles ON text_id = texts.id
    WHERE sha256 = ? ORDER BY title = ? DESC, published IS ? DESC, articles.id LIMIT 1
"""


def of_hash(project: Project, digest: str, title: str, published: str | None) -> int | None:
    """The article whose text has this hash, if one has; of several the one of that title and date."""
    found = project.db.execute(_OF_HASH, (digest, title, published)).fetchone()
    return int(found[0]) if found else None


def contents(project: Project) -> Iterator[tuple[int, str]]:
    """All articles' ids and texts, one by one, in the order the articles came."""
    query = "SELECT articles.id, content FROM articles JOIN texts ON texts.id = text_id ORDER BY articles.id"
    yield from project.db.execute(query)


def headings(project: Project) -> Iterator[tuple[int, str, str | None]]:
    """All articles' ids, titles and dates."""
    yield from project.db.execute("SELECT id, title, published FROM articles ORDER BY id")


def has_text(project: Project, digest: str) -> bool:
    """Whether an article has the text of this hash (``domain.text.text_hash``)."""
    found = project.db.execute(
        "SELECT EXISTS (SELECT 1 FROM texts JOIN articles ON text_id = texts.id WHERE sha256 = ?)", (digest,)
    )
    return bool(found.fetchone()[0])


def add(
    project: Project,
    draft: ArticleDraft,
    *,
    uid: str | None = None,
    status: Status = Status.NEW,
    created: str | None = None,
    indexed: bool = True,
) -> int:
    """Store an article; the text is shared where it is known already.

    Without ``indexed`` the caller calls :func:`index_new_texts` before the change ends.
    """
    text_id = store_text(project, draft.text, indexed=indexed)
    return _new_article(
        project, draft, text_id, uid=uid or new_uid(), status=status, created=created or now()
    )


def _new_article(
    project: Project, draft: ArticleDraft, text_id: int, *, uid: str, status: Status, created: str
) -> int:
    article_id = project.next_id("articles")
    project.db.execute(
        """INSERT INTO articles (id, uid, text_id, title, published, agency, place, byline, language, url,
                                 section, status, source, source_sha256, created)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            article_id,
            uid,
            text_id,
            draft.title,
            draft.published,
            draft.agency,
            draft.place,
            draft.byline,
            draft.language,
            draft.url,
            draft.section,
            status,
            draft.source,
            draft.source_sha256,
            created,
        ),
    )
    return article_id


def store_text(project: Project, content: str, *, indexed: bool = True) -> int:
    """The row of that text, which is made, and (if ``indexed``) put into the index of words, where new."""
    digest = text_hash(content)
    found = project.db.execute("SELECT id FROM texts WHERE sha256 = ?", (digest,)).fetchone()
    if found:
        return int(found[0])
    text_id = _new_text(project, digest, content)
    if indexed:
        index_new_texts(project)
    return text_id


def _new_text(project: Project, digest: str, content: str) -> int:
    cursor = project.db.execute("INSERT INTO texts (sha256, content) VALUES (?, ?)", (digest, content))
    return int(cursor.lastrowid or 0)


def index_new_texts(project: Project) -> None:
    """Put what was stored after the last text in the index of words into it.

    Many texts at once: a statement that has triggers, as the one that stores an article does, makes FTS5
    write out what it has gathered, and sorting many small pieces into the index takes most of the time.
    """
    project.db.execute(INDEX_NEW_TEXTS)


def metadata(project: Project, article_ids: Iterable[int]) -> list[dict[str, str | None]]:
    """What is known of the articles that exist, by the columns of METADATA."""
    query = f"SELECT {', '.join(METADATA)} FROM articles WHERE id IN (SELECT value FROM json_each(?))"
    found = project.db.execute(f"{query} ORDER BY id", (json.dumps(sorted(article_ids)),))
    return [dict(zip(METADATA, row, strict=True)) for row in found]


def edit(project: Project, article_ids: Iterable[int], values: Mapping[str, str | None]) -> None:
    """Write metadata columns (those of METADATA) of the articles."""
    unknown = set(values) - set(METADATA)
    if unknown:
        raise ValueError(f"not metadata: {sorted(unknown)}")
    assignments = ", ".join(f"{column} = :{column}" for column in values)
    project.db.execute(
        f"UPDATE articles SET {assignments} WHERE id IN (SELECT value FROM json_each(:ids))",
        {**values, "ids": json.dumps(sorted(article_ids))},
    )


def set_status(project: Project, article_ids: Iterable[int], status: Status) -> None:
    """Say how far the coding of the articles has come."""
    project.db.executemany(
        "UPDATE articles SET status = ? WHERE id = ?", [(status, article_id) for article_id in article_ids]
    )


def start(project: Project, article_id: int) -> None:
    """A new article becomes one in progress; others stay as they are."""
    project.db.execute(
        "UPDATE articles SET status = 'in progress' WHERE id = ? AND status = 'new'", (article_id,)
    )


def start_all(project: Project, article_ids: Iterable[int]) -> None:
    """The same for many articles."""
    project.db.executemany(
        "UPDATE articles SET status = 'in progress' WHERE id = ? AND status = 'new'",
        [(article_id,) for article_id in article_ids],
    )


def delete(project: Project, article_ids: Iterable[int]) -> None:
    """Remove the articles with all their annotations."""
    project.db.executemany("DELETE FROM articles WHERE id = ?", [(article_id,) for article_id in article_ids])


def totals(project: Project) -> tuple[int, int]:
    """How many articles there are, and how many are done."""
    total = project.db.execute("SELECT count(*) FROM articles").fetchone()[0]
    done = project.db.execute("SELECT count(*) FROM articles WHERE status = 'done'").fetchone()[0]
    return int(total), int(done)

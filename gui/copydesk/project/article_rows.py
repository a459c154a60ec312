"""The article list's rows: metadata and what is known of the annotations, for all articles or for some."""

import json
from collections import defaultdict
from collections.abc import Iterable

from copydesk.domain.article import ArticleRow, Status
from copydesk.project.store import Project

_SOME = "IN (SELECT value FROM json_each(?))"

_ROWS = "SELECT id, uid, title, published, agency, status, place, section FROM articles"
ROWS = f"{_ROWS} ORDER BY id"
ROWS_OF = f"{_ROWS} WHERE id {_SOME} ORDER BY id"

# The index annotations_article holds all three columns, in this order.
_COUNTS = "SELECT article_id, kind, coder_id, count(*) FROM annotations"
COUNTS = f"{_COUNTS} GROUP BY article_id, kind, coder_id"
COUNTS_OF = f"{_COUNTS} WHERE article_id {_SOME} GROUP BY article_id, kind, coder_id"

_UNATTRIBUTED = """
    SELECT article_id, count(*) FROM quotations JOIN annotations ON annotations.id = quotations.id
    WHERE speaker_id IS NULL
"""
UNATTRIBUTED = f"{_UNATTRIBUTED} GROUP BY article_id"
UNATTRIBUTED_OF = f"""
    SELECT article_id, count(*) FROM annotations CROSS JOIN quotations ON quotations.id = annotations.id
    WHERE article_id {_SOME} AND kind = 'quotation' AND speaker_id IS NULL GROUP BY article_id
"""
# The index suggestions_open has just these.
_SUGGESTED = "SELECT article_id, count(*) FROM suggestions WHERE closed = 0"
SUGGESTED = f"{_SUGGESTED} GROUP BY article_id"
SUGGESTED_OF = f"{_SUGGESTED} AND article_id {_SOME} GROUP BY article_id"
OF_ALL = (ROWS, COUNTS, UNATTRIBUTED, SUGGESTED)
OF_SOME = (ROWS_OF, COUNTS_OF, UNATTRIBUTED_OF, SUGGESTED_OF)
QUERIES = (*OF_ALL, *OF_SOME)


class _Facts:
    """What is counted of one article; ``coders`` are ids."""

    __slots__ = ("coders", "mention", "passage", "quotation", "suggested", "unattributed")

    def __init__(self) -> None:
        self.mention = self.passage = self.quotation = self.unattributed = self.suggested = 0
        self.coders: tuple[int, ...] = ()


_NO_FACTS = _Facts()


def rows(project: Project, ids: Iterable[int] | None = None) -> list[ArticleRow]:
    """All articles, or those of the ids that exist, in the order they came; one query for each fact."""
    metadata, counts, unattributed, suggested = OF_ALL if ids is None else OF_SOME
    wanted = _parameters(ids)
    facts: defaultdict[int, _Facts] = defaultdict(_Facts)
    for article_id, kind, coder_id, count in project.db.execute(counts, wanted):
        of = facts[article_id]
        setattr(of, kind, getattr(of, kind) + count)
        if coder_id not in of.coders:
            of.coders += (coder_id,)
    for article_id, count in project.db.execute(unattributed, wanted):
        facts[article_id].unattributed = count
    for article_id, count in project.db.execute(suggested, wanted) if project.has("suggestions") else ():
        facts[article_id].suggested = count
    names = _Names(project)
    return [
        _row(columns, facts.get(columns[0], _NO_FACTS), names)
        for columns in project.db.execute(metadata, wanted)
    ]


def _parameters(ids: Iterable[int] | None) -> tuple[str, ...]:
    return () if ids is None else (json.dumps(sorted(ids)),)


class _Names(dict[tuple[int, ...], tuple[str, ...]]):
    """The names of coders by their ids: few groups of coders work on many articles."""

    def __init__(self, project: Project) -> None:
        super().__init__()
        self._names: dict[int, str] = dict(project.db.execute("SELECT id, name FROM coders").fetchall())

    def __missing__(self, ids: tuple[int, ...]) -> tuple[str, ...]:
        self[ids] = tuple(sorted(self._names[coder_id] for coder_id in ids))
        return self[ids]


def _row(columns: tuple[int, str, str, str, str, str, str, str], facts: _Facts, names: _Names) -> ArticleRow:
    article_id, uid, title, published, agency, status, place, section = columns
    return ArticleRow(
        article_id,
        uid,
        title,
        published,
        agency,
        _STATUSES[status],
        facts.mention,
        facts.passage,
        facts.quotation,
        facts.unattributed,
        names[facts.coders],
        place,
        section,
        facts.suggested,
    )


_STATUSES = {str(status): status for status in Status}

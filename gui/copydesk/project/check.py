"""Is the file whole, and does every span still say what was highlighted?"""

import sqlite3

from copydesk.domain.annotation import Origin
from copydesk.domain.progress import Progress, no_progress
from copydesk.domain.text import is_canonical, text_hash
from copydesk.project import articles
from copydesk.project.store import Project, decoded

_SPANS = """
    SELECT spans.id, part, start, "end", quote, annotations.uid
    FROM annotations JOIN spans ON annotation_id = annotations.id WHERE article_id = ? ORDER BY spans.id
"""
_NEW_INDEX = (
    """CREATE VIRTUAL TABLE temp.new_search USING fts5 (
        content, content = '', detail = none, tokenize = 'unicode61 remove_diacritics 2'
    )""",
    "INSERT INTO temp.new_search (rowid, content) SELECT id, content FROM texts",
    "CREATE VIRTUAL TABLE temp.new_words USING fts5vocab (temp, new_search, row)",
    "CREATE VIRTUAL TABLE temp.old_words USING fts5vocab (main, search, row)",
)
_DIFFERING = """
    SELECT (SELECT count(*) FROM texts WHERE id NOT IN (SELECT id FROM search_docsize))
         + (SELECT count(*) FROM search_docsize WHERE id NOT IN (SELECT id FROM texts))
         + (SELECT count(*) FROM (SELECT term, doc FROM temp.new_words EXCEPT
                                  SELECT term, doc FROM temp.old_words))
         + (SELECT count(*) FROM (SELECT term, doc FROM temp.old_words EXCEPT
                                  SELECT term, doc FROM temp.new_words))
"""
_STATES = """
    SELECT EXISTS (SELECT 1 FROM changes WHERE state = 'done'
                   AND id > (SELECT min(id) FROM changes WHERE state = 'undone'))
"""
_LENGTHS = 'SELECT count(*) FROM spans WHERE length(quote) <> "end" - start'
_ORIGINS = ", ".join(f"'{one.value}'" for one in Origin)
_STRANGE = f"SELECT uid FROM annotations WHERE origin NOT IN ({_ORIGINS})"
_MOST_TOLD = 100
"""More problems than this are counted, not told one by one."""


def problems(project: Project, progress: Progress = no_progress) -> tuple[list[str], int]:
    """What is wrong, in sentences, and how many spans were compared with their text."""
    found = sqlite_problems(project)
    for table, row_id, parent, _ in project.db.execute("PRAGMA foreign_key_check"):
        found.append(f"Row {row_id} of {table} refers to a row of {parent} that is not there.")
    found += _incomplete(project)
    found += _journal_problems(project)
    found += index_problems(project)
    spans = 0
    ids = articles.ids(project)
    for number, article_id in enumerate(ids):
        progress(number, len(ids))
        wrong, compared = _article_problems(project, article_id)
        found += wrong
        spans += compared
    progress(len(ids), len(ids))
    if len(found) > _MOST_TOLD:
        found = [*found[:_MOST_TOLD], f"... and {len(found) - _MOST_TOLD} more."]
    return found, spans


def sqlite_problems(project: Project) -> list[str]:
    """What SQLite finds wrong with the file itself."""
    return [str(row[0]) for row in project.db.execute("PRAGMA integrity_check") if row[0] != "ok"]


def quick(project: Project) -> list[str]:
    """What is wrong as far as a few quick queries tell: for when a project is opened."""
    db = project.db
    found = _incomplete(project)
    lost = sum(1 for _ in db.execute("PRAGMA foreign_key_check(spans)"))
    lost += sum(1 for _ in db.execute("PRAGMA foreign_key_check(annotations)"))
    if lost:
        found.append(f"Rows that refer to something that is not there: {lost}.")
    wrong = db.execute(_LENGTHS).fetchone()[0]
    if wrong:
        found.append(f"Spans that do not cover their quoted text: {wrong}.")
    return found


def first_problem(project: Project) -> str:
    """The first thing that SQLite finds wrong with the file or its rows; empty for none."""
    told = str(project.db.execute("PRAGMA integrity_check(1)").fetchone()[0])
    if told != "ok":
        return told
    found = _incomplete(project)
    return found[0] if found else ""


def _incomplete(project: Project) -> list[str]:
    rows = project.db.execute("""
        SELECT uid, 'has no quotation row' FROM annotations
        WHERE kind = 'quotation' AND id NOT IN (SELECT id FROM quotations)
        UNION ALL
        SELECT uid, 'has no span' FROM annotations
        WHERE kind IN ('mention', 'quotation')
          AND NOT EXISTS (SELECT 1 FROM spans WHERE annotation_id = annotations.id
                          AND part = CASE kind WHEN 'mention' THEN 'text' ELSE 'content' END)
    """)
    found = [f"Annotation {uid} {what}." for uid, what in rows]
    found += [f"Annotation {uid} has an origin that is not known." for (uid,) in project.db.execute(_STRANGE)]
    if project.db.execute("SELECT change_id FROM journal_state").fetchone() != (None,):
        found.append("A change was left open in the journal.")
    return found


def _journal_problems(project: Project) -> list[str]:
    """Whether the history can be read, is about tables that are there, and its states follow."""
    db = project.db
    found = [
        f"The history is about a table {table} that is not there."
        for (table,) in db.execute("SELECT DISTINCT table_name FROM journal")
        if not project.has(table)
    ]
    if db.execute(_STATES).fetchone()[0]:
        found.append("The history has a change that is done after one that is undone.")
    for row_id, *states in db.execute("SELECT id, before, after FROM journal"):
        try:
            for state in states:
                if state is not None:
                    decoded(state)
        except ValueError:
            found.append(f"Row {row_id} of the history cannot be read.")
    return found


def index_problems(project: Project) -> list[str]:
    """Whether searches would find what is in the texts: their words are compared with an index made anew.

    SQLite's own check of an index is a statement that writes, which a project open for reading refuses.
    """
    if not project.has("search"):
        return []  # made by an older program, and open for reading
    for statement in _NEW_INDEX:
        project.db.execute(statement)
    try:
        differing = project.db.execute(_DIFFERING).fetchone()[0]
    except sqlite3.DatabaseError as error:
        return [f"The index of words is damaged ({error})."]
    finally:
        for table in ("new_words", "old_words", "new_search"):
            project.db.execute(f"DROP TABLE temp.{table}")
    if not differing:
        return []
    return [f"The index of words does not fit the texts: {differing} entries differ."]


def _article_problems(project: Project, article_id: int) -> tuple[list[str], int]:
    found: list[str] = []
    article = articles.get(project, article_id)
    if article is None:
        return [], 0
    digest = project.db.execute(
        "SELECT sha256 FROM texts JOIN articles ON text_id = texts.id WHERE articles.id = ?", (article_id,)
    ).fetchone()[0]
    if text_hash(article.text) != digest or not is_canonical(article.text):
        found.append(f"The text of article {article.uid} is not the one that was imported.")
    compared = 0
    for _, part, start, end, quote, uid in project.db.execute(_SPANS, (article_id,)):
        compared += 1
        if end > len(article.text) or article.text[start:end] != quote:
            found.append(f"The {part} span {start}-{end} of annotation {uid} does not cover its quoted text.")
    return found, compared

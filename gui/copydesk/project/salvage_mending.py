"""Salvaged rows put in order: references that lead nowhere, texts, spans that do not cover their words."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from copydesk.domain.annotation import Origin, QuotationType
from copydesk.domain.quotes import quotation_type
from copydesk.domain.salvage import Salvage
from copydesk.domain.span import Span
from copydesk.domain.text import REPLACEMENT, is_canonical, text_hash
from copydesk.project.store import Project, new_uid

_ALIKE = 2
"""Characters by which words may differ from those at their place and be taken for them."""
_ROUNDS = 20
_SPANS = """
    SELECT articles.text_id, spans.id, start, "end", quote FROM spans
    JOIN annotations ON annotations.id = annotation_id JOIN articles ON articles.id = article_id
    ORDER BY articles.text_id
"""
# A mention without words is none, nor is a quotation without content.
_WORDLESS = """
    SELECT id FROM annotations WHERE kind IN ('mention', 'quotation')
      AND NOT EXISTS (SELECT 1 FROM spans WHERE annotation_id = annotations.id
                      AND part = CASE kind WHEN 'mention' THEN 'text' ELSE 'content' END)
"""
_TYPELESS = """
    SELECT annotations.id, content FROM annotations JOIN articles ON articles.id = article_id
    JOIN texts ON texts.id = text_id
    WHERE kind = 'quotation' AND annotations.id NOT IN (SELECT id FROM quotations)
"""
_STAND_INS = {
    "actors": ("INSERT INTO actors (id, uid, name, kind) VALUES (?, ?, ?, 'other')", "Lost actor {}"),
    "topics": ("INSERT INTO topics (id, uid, name) VALUES (?, ?, ?)", "Lost topic {}"),
    "coders": ("INSERT INTO coders (id, uid, name) VALUES (?, ?, ?)", "Lost coder {}"),
}
"""Entries that annotations refer to and that are gone: the annotations stay, under a name that says so."""


class Remembering(Protocol):
    """What the history knows of rows."""

    def row(self, table: str, row: int) -> dict[str, Any] | None:
        """The row by its columns as it was last; None where that is not known."""
        ...


def mend(project: Project, past: Remembering, report: Salvage) -> None:
    """Put all in order, inside an open transaction in which foreign keys are off."""
    _mend_texts(project, report)
    _mend_references(project, report)
    _mend_spans(project, past, report)
    _complete(project, report)
    _mend_references(project, report)
    _mend_origins(project, report)


def _mend_origins(project: Project, report: Salvage) -> None:
    """An annotation whose origin is no word that there is counts as made by hand."""
    known = json.dumps([one.value for one in Origin])
    strange = "UPDATE annotations SET origin = ? WHERE origin NOT IN (SELECT value FROM json_each(?))"
    mended = project.db.execute(strange, (Origin.MANUAL.value, known)).rowcount
    if mended:
        report.mended["origins of annotations, now by hand"] += mended


def _mend_references(project: Project, report: Salvage) -> None:
    """Rows that refer to one that is gone get a stand-in, refer to nothing, or go, too."""
    db = project.db
    for _ in range(_ROUNDS):
        broken = db.execute("PRAGMA foreign_key_check").fetchall()
        if not broken:
            return
        for table, row, parent, key in broken:
            column = next(one[3] for one in db.execute(f"PRAGMA foreign_key_list({table})") if one[0] == key)
            found = db.execute(f'SELECT "{column}" FROM {table} WHERE id = ?', (row,)).fetchone()
            if found is None or found[0] is None:
                continue
            needed = {one[1]: one[3] or one[5] for one in db.execute(f"PRAGMA table_info({table})")}
            checked = table in ("annotations", "notes", "attribute_values")
            if parent in _STAND_INS:
                _stand_in(project, parent, found[0], report)
            elif needed[column] or checked:
                db.execute(f"DELETE FROM {table} WHERE id = ?", (row,))
                report.lost[table] += 1
            else:
                db.execute(f'UPDATE {table} SET "{column}" = NULL WHERE id = ?', (row,))
                report.mended["references to what is lost"] += 1


def _stand_in(project: Project, parent: str, row: int, report: Salvage) -> None:
    statement, name = _STAND_INS[parent]
    if not project.db.execute(f"SELECT 1 FROM {parent} WHERE id = ?", (row,)).fetchone():
        project.db.execute(statement, (row, new_uid(), name.format(row)))
        report.mended[f"{parent} of which only the annotations are left"] += 1
        report.lost[parent] += 1


def _mend_texts(project: Project, report: Salvage) -> None:
    """A text that is not the one imported: put right by its quotes where that fits, else kept as it is."""
    db = project.db
    wrong = [
        (row, content, digest)
        for row, content, digest in db.execute("SELECT id, content, sha256 FROM texts")
        if text_hash(content) != digest or not is_canonical(content)
    ]
    for row, content, digest in wrong:
        quotes = db.execute(
            """SELECT start, "end", quote FROM spans JOIN annotations ON annotations.id = annotation_id
               JOIN articles ON articles.id = article_id WHERE text_id = ?""",
            (row,),
        ).fetchall()
        whole = content
        for start, end, quote in quotes:
            if _alike(whole[start:end], quote):
                whole = whole[:start] + quote + whole[end:]
        right = text_hash(whole) == digest
        if not right:
            whole = "".join(one if is_canonical(one) else REPLACEMENT for one in content)
        db.execute("UPDATE texts SET content = ?, sha256 = ? WHERE id = ?", (whole, text_hash(whole), row))
        kind = "texts put right by what was quoted" if right else "texts that differ from those imported"
        report.mended[kind] += 1


def _mend_spans(project: Project, past: Remembering, report: Salvage) -> None:
    by_text: defaultdict[int, list[Sequence[Any]]] = defaultdict(list)
    for text_id, *span in project.db.execute(_SPANS):
        by_text[text_id].append(span)
    for text_id, spans in by_text.items():
        text = project.db.execute("SELECT content FROM texts WHERE id = ?", (text_id,)).fetchone()
        if text is None:
            continue  # goes with its article
        for row, start, end, quote in spans:
            if text[0][start:end] == quote and end <= len(text[0]):
                continue
            right = _placed(text[0], start, end, quote, past.row("spans", row))
            if right is None:
                project.db.execute("DELETE FROM spans WHERE id = ?", (row,))
                report.lost["spans"] += 1
            else:
                project.db.execute(
                    'UPDATE spans SET start = ?, "end" = ?, quote = ? WHERE id = ?',
                    (right.start, right.end, right.of(text[0]), row),
                )
                report.mended["spans put where their words are"] += 1


def _placed(text: str, start: int, end: int, quote: str, was: Mapping[str, Any] | None) -> Span | None:
    """Where the words of a span are, by the history, by what is at its place, or by the only such words."""
    if was is not None:
        span = (was.get("start"), was.get("end"), was.get("quote"))
        match span:
            case (int(first), int(last), str(words)) if 0 <= first < last and text[first:last] == words:
                return Span(first, last)
            case _:
                pass
    if 0 <= start < end <= len(text) and _alike(text[start:end], quote):
        return Span(start, end)
    for first in (start, end - len(quote)):
        if quote and first >= 0 and text[first : first + len(quote)] == quote:
            return Span(first, first + len(quote))
    if quote and text.count(quote) == 1:
        first = text.index(quote)
        return Span(first, first + len(quote))
    return None


def _alike(one: str, other: str) -> bool:
    """Whether words of one length differ by so little that one is the other with some damage."""
    if len(one) != len(other) or not one:
        return False
    differing = sum(a != b for a, b in zip(one, other, strict=True))
    return differing <= min(_ALIKE, len(one) // 2)


def _complete(project: Project, report: Salvage) -> None:
    db = project.db
    wordless = [row[0] for row in db.execute(_WORDLESS)]
    for row in wordless:
        db.execute("DELETE FROM annotations WHERE id = ?", (row,))
        for table, column in (
            ("spans", "annotation_id"), ("quotations", "id"), ("notes", "annotation_id"),
            ("attribute_values", "annotation_id"), ("provenance", "id"), ("quotation_topics", "quotation_id"),
        ):  # fmt: skip
            db.execute(f"DELETE FROM {table} WHERE {column} = ?", (row,))
    if wordless:
        report.lost["annotations"] += len(wordless)
    for row, text in db.execute(_TYPELESS).fetchall():
        content = db.execute(
            "SELECT start, \"end\" FROM spans WHERE annotation_id = ? AND part = 'content' ORDER BY id",
            (row,),
        )
        spans = tuple(Span(start, end) for start, end in content)
        kind: QuotationType = quotation_type(text, spans)
        db.execute("INSERT INTO quotations (id, type) VALUES (?, ?)", (row, kind))
        report.mended["quotations without a speaker any more"] += 1

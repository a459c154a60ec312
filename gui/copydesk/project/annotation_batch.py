"""Very many new annotations of all kinds with all that belongs to them, written in a few statements.

What is added waits until there are enough of them, so that memory stays bounded; ids are given at once. It
goes with :func:`copydesk.project.journal.added_together`, of the tables TABLES.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from copydesk.domain.annotation import Kind, Origin, Part, Provenance, QuotationType, Stance
from copydesk.project import revisions
from copydesk.project.store import Project, new_uid, now

TABLES = ("annotations", "spans", "quotations", "quotation_topics", "notes", "attribute_values", "provenance")
"""The tables that a batch adds rows to, each after those that it refers to."""
_AT_ONCE = 10_000
"""Annotations that wait together."""

_ANNOTATION = """
    INSERT INTO annotations (id, uid, article_id, kind, actor_id, topic_id, coder_id, origin, created,
                             updated, revision)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_SPAN = 'INSERT INTO spans (annotation_id, part, start, "end", quote) VALUES (?, ?, ?, ?, ?)'
_QUOTATION = "INSERT INTO quotations (id, type, speaker_id, addressee_id) VALUES (?, ?, ?, ?)"
_WITHIN = "UPDATE quotations SET within_id = ? WHERE id = ?"
_TOPIC = "INSERT INTO quotation_topics (quotation_id, topic_id, stance) VALUES (?, ?, ?)"
_NOTE = "INSERT INTO notes (uid, annotation_id, text) VALUES (?, ?, ?)"
_VALUE = "INSERT INTO attribute_values (definition_id, annotation_id, value) VALUES (?, ?, ?)"
_PROVENANCE = "INSERT INTO provenance (id, engine, version, score, edited) VALUES (?, ?, ?, ?, ?)"
_STATEMENTS = (_ANNOTATION, _SPAN, _QUOTATION, _TOPIC, _NOTE, _VALUE, _PROVENANCE, _WITHIN)

_HIGHEST = "UPDATE highest_ids SET id = :id WHERE table_name = 'annotations' AND id < :id"

QuotedSpan = tuple[Part, int, int, str]
"""What the span is, where it is in code points, and the words there."""


@dataclass(slots=True, kw_only=True)
class NewAnnotation:
    """An annotation to be written; ``row`` comes from :meth:`AnnotationBatch.next_row`.

    ``entry`` is the actor of a mention or the topic of a passage; the last five are a quotation's.
    ``values`` pairs attributes' definitions with values. Empty times are the present, and no ``revision`` is
    the codebook's latest.
    """

    row: int
    article: int
    kind: Kind
    coder: int
    spans: Sequence[QuotedSpan]
    uid: str = ""
    origin: Origin = Origin.MANUAL
    created: str = ""
    updated: str = ""
    note: str = ""
    values: Sequence[tuple[int, object]] = ()
    provenance: Provenance | None = None
    revision: int | None = None
    entry: int | None = None
    type: QuotationType = QuotationType.DIRECT
    speaker: int | None = None
    addressee: int | None = None
    within: int | None = None
    topics: Sequence[tuple[int, Stance | None]] = ()


class AnnotationBatch:
    """Writes annotations some ten thousand at once, inside a change that the caller has opened."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._next = project.next_id("annotations")
        self._rows: dict[str, list[tuple[Any, ...]]] = {statement: [] for statement in _STATEMENTS}
        self._now = now()
        self._revision = revisions.current(project)

    def next_row(self) -> int:
        """The id of an annotation that is to be added."""
        row = self._next
        self._next += 1
        return row

    def add(self, annotations: Iterable[NewAnnotation]) -> None:
        """Add an article's annotations; what quotations are nested in is among them or there already."""
        for one in annotations:
            self._add(one)
        if len(self._rows[_ANNOTATION]) >= _AT_ONCE:
            self.flush()

    def flush(self) -> None:
        """Write what waits. To be called before the change ends, and before anybody looks."""
        # Told once, so that the trigger that remembers the highest id has nothing to do for each row.
        self._project.db.execute(_HIGHEST, {"id": self._next - 1})
        for statement, rows in self._rows.items():
            if rows:
                self._project.db.executemany(statement, rows)
            self._rows[statement] = []

    def _add(self, one: NewAnnotation) -> None:
        rows, row = self._rows, one.row
        created = one.created or self._now
        rows[_ANNOTATION].append(
            (
                row,
                one.uid or new_uid(),
                one.article,
                one.kind.value,
                one.entry if one.kind is Kind.MENTION else None,
                one.entry if one.kind is Kind.PASSAGE else None,
                one.coder,
                one.origin.value,
                created,
                one.updated or created,
                self._revision if one.revision is None else one.revision,
            )
        )
        rows[_SPAN] += [(row, part.value, start, end, quote) for part, start, end, quote in one.spans]
        if one.note:
            rows[_NOTE].append((new_uid(), row, one.note))
        for definition, value in one.values:
            written = json.dumps(value, ensure_ascii=False, allow_nan=False)
            rows[_VALUE].append((definition, row, written))
        if one.provenance is not None:
            came = one.provenance
            rows[_PROVENANCE].append((row, came.engine, came.version, came.score, int(came.edited)))
        if one.kind is Kind.QUOTATION:
            self._add_quotation(one)

    def _add_quotation(self, one: NewAnnotation) -> None:
        rows, row = self._rows, one.row
        rows[_QUOTATION].append((row, one.type.value, one.speaker, one.addressee))
        if one.within is not None:  # which may come later
            rows[_WITHIN].append((one.within, row))
        rows[_TOPIC] += [(row, topic, stance and stance.value) for topic, stance in one.topics]

"""Which annotations were suggestions, whose, and whether they were edited since."""

from collections.abc import Sequence
from typing import Any

from copydesk.domain.annotation import Provenance
from copydesk.project.store import Project

_SELECT = """
    SELECT provenance.id, engine, version, score, edited
    FROM annotations a JOIN provenance ON provenance.id = a.id
"""


def query(where: str) -> str:
    """The query for the annotations that a condition on ``a`` asks for."""
    return f"{_SELECT} {where}"


def of(project: Project, where: str, parameters: Sequence[Any]) -> dict[int, Provenance]:
    """The provenance of those of the annotations that were suggestions, by annotation."""
    if not project.has("provenance"):
        return {}
    return {
        row: Provenance(engine=engine, version=version, score=score, edited=bool(edited))
        for row, engine, version, score, edited in project.db.execute(query(where), parameters)
    }


def add(project: Project, annotation_id: int, provenance: Provenance) -> None:
    """Say of an annotation that it was a suggestion."""
    project.db.execute(
        "INSERT INTO provenance (id, engine, version, score, edited) VALUES (?, ?, ?, ?, ?)",
        (annotation_id, provenance.engine, provenance.version, provenance.score, int(provenance.edited)),
    )


def mark_edited(project: Project, annotation_id: int) -> None:
    """If the annotation was a suggestion, it is no longer just that."""
    project.db.execute("UPDATE provenance SET edited = 1 WHERE id = ?", (annotation_id,))

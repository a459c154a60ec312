"""What is missing in the project: counted, and found in the order of the texts."""

from typing import Any

from copydesk.domain.actor import ActorKind
from copydesk.domain.attribute import AttributeDefinition, AttributeTarget
from copydesk.domain.completeness import Missing
from copydesk.project.store import Project

# What lacks something, by its id, as a condition on a table.
_LACKING = {
    Missing.SPEAKER: ("quotations AS one", "one.speaker_id IS NULL"),
    Missing.CUE: (
        "quotations AS one",
        "NOT EXISTS (SELECT 1 FROM spans WHERE annotation_id = one.id AND part = 'cue')",
    ),
    Missing.TOPICS: (
        "quotations AS one",
        "NOT EXISTS (SELECT 1 FROM quotation_topics WHERE quotation_id = one.id)",
    ),
    Missing.STANCE: (
        "quotations AS one",
        "EXISTS (SELECT 1 FROM quotation_topics WHERE quotation_id = one.id AND stance IS NULL)",
    ),
    Missing.KIND: ("actors AS one", f"one.kind = '{ActorKind.OTHER}'"),
    Missing.DEFINITION: ("topics AS one", "trim(one.definition) = '' {retired}"),
}
_OF_ANNOTATIONS = frozenset({Missing.SPEAKER, Missing.CUE, Missing.TOPICS, Missing.STANCE})
_HELD = {
    AttributeTarget.ACTOR: ("actors AS one", "actor_id", ""),
    # An article that nobody has begun to code lacks nothing yet.
    AttributeTarget.ARTICLE: ("articles AS one", "article_id", "one.status <> 'new' AND "),
}
_NO_VALUE = """{only}NOT EXISTS (
    SELECT 1 FROM attribute_values v WHERE v.{column} = one.id AND v.definition_id = :definition)"""
_PLACED = """
    SELECT a.id, a.article_id FROM annotations a WHERE a.id IN (SELECT one.id FROM {table} WHERE {lacks})
    ORDER BY a.article_id, (SELECT min(start) FROM spans WHERE annotation_id = a.id
                            AND part IN ('text', 'content')), a.id
"""


def count(project: Project, missing: Missing, attribute: AttributeDefinition | None = None) -> int:
    """How many lack it; what is counted is said at :class:`Gap`."""
    table, lacks, values = _lacking(project, missing, attribute)
    return int(project.db.execute(f"SELECT count(*) FROM {table} WHERE {lacks}", values).fetchone()[0])


def ids(project: Project, missing: Missing, attribute: AttributeDefinition | None = None) -> list[int]:
    """The rows that lack it, as they were made."""
    table, lacks, values = _lacking(project, missing, attribute)
    rows = project.db.execute(f"SELECT one.id FROM {table} WHERE {lacks} ORDER BY one.id", values)
    return [row[0] for row in rows]


def places(
    project: Project, missing: Missing, attribute: AttributeDefinition | None = None
) -> list[tuple[int, int]]:
    """The annotations that lack it, each with its article, in the order of the texts."""
    if not is_of_annotations(missing, attribute):
        return []
    table, lacks, values = _lacking(project, missing, attribute)
    return project.db.execute(_PLACED.format(table=table, lacks=lacks), values).fetchall()


def is_of_annotations(missing: Missing, attribute: AttributeDefinition | None) -> bool:
    """Whether annotations lack it, not entries or articles."""
    if attribute is None:
        return missing in _OF_ANNOTATIONS
    return attribute.target not in _HELD


def _lacking(
    project: Project, missing: Missing, attribute: AttributeDefinition | None
) -> tuple[str, str, dict[str, Any]]:
    if attribute is None:
        table, lacks = _LACKING[missing]
        newer = project.has_column("topics", "retired")
        return table, lacks.format(retired="AND NOT one.retired" if newer else ""), {}
    every = ("annotations AS one", "annotation_id", "one.kind = :kind AND ")
    table, column, only = _HELD.get(attribute.target, every)
    values = {"definition": attribute.id, "kind": str(attribute.target)}
    return table, _NO_VALUE.format(only=only, column=column), values

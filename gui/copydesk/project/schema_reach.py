"""Suggestions of long articles: a migration. What settles or opens some looks at those alone.

The triggers are those of :mod:`copydesk.project.schema_topics`, made anew: a span looks back no further than
the longest suggestion of its kind in its article reaches, and a rejection or another topic counts for what it
concerns. So the work grows with the article's length, not with its square.

How long a suggestion is stands in a column, since a program from before reads no index of an expression.
"""

from copydesk.project import schema_topics

_LONGEST = "(SELECT max(length) FROM suggestions WHERE article_id = {article} AND kind = {kind})"
"""Code points; an index has it ready. Where there are no suggestions it is NULL, and none is looked for."""
_REACH_OF_SPAN = _LONGEST.format(
    article="(SELECT article_id FROM annotations WHERE id = {owner})",
    kind="(SELECT kind FROM annotations WHERE id = {owner})",
)
_REACH_OF_ROW = _LONGEST.format(article="{row}.article_id", kind="{row}.kind")


def _rejected(row: str, step: str) -> str:
    """SQL that counts for or against what a rejection turns down in the text that the article has."""
    return f"""
        UPDATE suggestions SET closed = closed {step}
        WHERE article_id = {row}.article_id AND kind = {row}.kind AND place = {row}.place
          AND whom = {row}.whom
          AND {row}.text_id = (SELECT text_id FROM articles WHERE id = {row}.article_id);
    """


_TRIGGERS = {
    **schema_topics.counting(_REACH_OF_SPAN, _REACH_OF_ROW),
    "suggestions_rejected": f"""
        AFTER INSERT ON rejections BEGIN {_rejected("NEW", "+ 1")} END""",
    "suggestions_wanted_again": f"""
        AFTER DELETE ON rejections BEGIN {_rejected("OLD", "- 1")} END""",
    # Of another topic it settles others.
    "suggestions_retagged": f"""
        AFTER UPDATE OF topic_id ON annotations WHEN NEW.kind = 'passage' BEGIN
            {schema_topics.counted_of("OLD", "-", _REACH_OF_ROW)}
            {schema_topics.counted_of("NEW", "+", _REACH_OF_ROW)} END""",
}

STATEMENTS = (
    "ALTER TABLE suggestions ADD COLUMN length INTEGER GENERATED ALWAYS AS (last - first) VIRTUAL",
    "CREATE INDEX suggestions_length ON suggestions (article_id, kind, length)",
    "CREATE INDEX suggestions_place ON suggestions (article_id, kind, place)",
    *(f"DROP TRIGGER {name}" for name in _TRIGGERS),
    *(f"CREATE TRIGGER {name} {body}" for name, body in _TRIGGERS.items()),
)

_COVERED = f"""
    SELECT suggestions.id AS id FROM annotations a
    CROSS JOIN spans p ON p.annotation_id = a.id
    CROSS JOIN suggestions ON suggestions.article_id = a.article_id AND suggestions.kind = a.kind
    WHERE a.article_id = :article AND +suggestions.id > :after
      AND (a.kind <> 'passage' OR a.topic_id = suggestions.topic_id)
      AND suggestions.first < p."end" AND suggestions.first > p.start - {_REACH_OF_ROW.format(row="a")}
      AND {schema_topics.MAIN.format(row="p")} AND {schema_topics.COVERED.format(row="p")}
"""
_TURNED_DOWN = """
    SELECT suggestions.id AS id FROM articles
    CROSS JOIN rejections r ON r.article_id = articles.id AND r.text_id = articles.text_id
    CROSS JOIN suggestions ON suggestions.article_id = articles.id AND suggestions.kind = r.kind
      AND suggestions.place = r.place AND suggestions.whom = r.whom
    WHERE articles.id = :article AND +suggestions.id > :after
"""
SETTLE = f"""
    UPDATE suggestions SET closed = closed + settled.times
    FROM (SELECT id, count(*) AS times FROM ({_COVERED} UNION ALL {_TURNED_DOWN}) GROUP BY id) AS settled
    WHERE suggestions.id = settled.id
"""
"""SQL that counts for those of an article's suggestions that are new, behind an id, what settles them."""

"""Suggested topics: a migration. A passage settles suggestions of its own topic alone, however long it is.

The rest is as :mod:`copydesk.project.schema_suggestions` says, whose triggers are made anew here.
"""

from copydesk.project import schema_suggestions

_REACH_OF_SPAN = (
    "(SELECT CASE kind WHEN 'mention' THEN 1000 ELSE 1000000000 END FROM annotations WHERE id = {owner})"
)
_REACH_OF_ROW = "CASE {row}.kind WHEN 'mention' THEN 1000 ELSE 1000000000 END"
"""Code points; how far before a span a suggestion may begin that it covers: so that few need be looked at."""
COVERED = """
    suggestions.first < {row}."end" AND suggestions.last > {row}.start
    AND NOT (suggestions.kind <> 'passage'
             AND {row}.start <= suggestions.first AND {row}."end" >= suggestions.last
             AND {row}."end" - {row}.start > 3 * (suggestions.last - suggestions.first))
"""
"""SQL that tells whether a span of the row covers a suggestion."""
MAIN = "{row}.part IN ('text', 'content')"
"""SQL that tells whether it is one by which its annotation is read."""
_REJECTED = """
    (SELECT count(*) FROM rejections r JOIN articles ON articles.id = r.article_id
     WHERE r.article_id = suggestions.article_id AND r.text_id = articles.text_id
       AND r.kind = suggestions.kind AND r.place = suggestions.place AND r.whom = suggestions.whom)
"""

_ANNOTATED = f"""
    (SELECT count(*) FROM annotations a JOIN spans p ON p.annotation_id = a.id
     WHERE a.article_id = suggestions.article_id AND a.kind = suggestions.kind
       AND (a.kind <> 'passage' OR a.topic_id = suggestions.topic_id)
       AND {MAIN.format(row="p")} AND {COVERED.format(row="p")})
"""
SETTLING = f"{_REJECTED} + {_ANNOTATED}"
"""SQL that counts for a row of suggestions what settles it now: of passages, those of its topic alone."""


def _counted(row: str, step: str, reach: str) -> str:
    """SQL that counts for or against what a span covers; nothing where its annotation is not there."""
    owner = f"{row}.annotation_id"
    return f"""
        UPDATE suggestions SET closed = closed {step}
        WHERE article_id = (SELECT article_id FROM annotations WHERE id = {owner})
          AND kind = (SELECT kind FROM annotations WHERE id = {owner})
          AND (kind <> 'passage' OR topic_id = (SELECT topic_id FROM annotations WHERE id = {owner}))
          AND first < {row}."end" AND first > {row}.start - {reach.format(owner=owner)}
          AND {COVERED.format(row=row)};
    """


def counted_of(row: str, sign: str, reach: str) -> str:
    """SQL that counts for or against what the spans of an annotation cover, which is the row."""
    covering = f"""
        (SELECT count(*) FROM spans p
         WHERE p.annotation_id = {row}.id AND {MAIN.format(row="p")} AND {COVERED.format(row="p")})
    """
    least = f"(SELECT min(start) FROM spans WHERE annotation_id = {row}.id)"
    return f"""
        UPDATE suggestions SET closed = closed {sign} {covering}
        WHERE article_id = {row}.article_id AND kind = {row}.kind
          AND (kind <> 'passage' OR topic_id = {row}.topic_id)
          AND first < (SELECT max("end") FROM spans WHERE annotation_id = {row}.id)
          AND first > {least} - {reach.format(row=row)};
    """


def counting(of_span: str, of_row: str) -> dict[str, str]:
    """The triggers that count what spans cover, by name.

    Given is the SQL of the reach, how far before a span a suggestion may begin that it covers: of the spans
    of the annotation whose id is ``{owner}``, and of those of the annotation that is the row ``{row}``.
    """
    main_of_new, main_of_old = (MAIN.format(row=row) for row in ("NEW", "OLD"))
    more, less = _counted("NEW", "+ 1", of_span), _counted("OLD", "- 1", of_span)
    return {
        "suggestions_span_added": f"""
        AFTER INSERT ON spans WHEN {main_of_new} BEGIN {more} END""",
        "suggestions_span_moved": f"""
        AFTER UPDATE ON spans WHEN {main_of_new} BEGIN
            {less} {more} END""",
        # Of an annotation that goes as a whole this finds nothing: what follows has counted its spans.
        "suggestions_span_gone": f"""
        AFTER DELETE ON spans WHEN {main_of_old} BEGIN {less} END""",
        "suggestions_annotation_gone": f"""
        BEFORE DELETE ON annotations BEGIN {counted_of("OLD", "-", of_row)} END""",
        # Undo writes rows in any order: the spans may be there before their annotation is.
        "suggestions_annotation_added": f"""
        AFTER INSERT ON annotations WHEN EXISTS (SELECT 1 FROM spans WHERE annotation_id = NEW.id)
        BEGIN {counted_of("NEW", "+", of_row)} END""",
    }


_TRIGGERS = {
    **counting(_REACH_OF_SPAN, _REACH_OF_ROW),
    "suggestions_rejected": f"""
        AFTER INSERT ON rejections BEGIN
            UPDATE suggestions SET closed = {SETTLING}
            WHERE article_id = NEW.article_id AND kind = NEW.kind AND place = NEW.place;
        END""",
    "suggestions_wanted_again": f"""
        AFTER DELETE ON rejections BEGIN
            UPDATE suggestions SET closed = {SETTLING}
            WHERE article_id = OLD.article_id AND kind = OLD.kind AND place = OLD.place;
        END""",
    # Undo may take an actor away that was made by accepting another suggestion of the same name.
    "suggestions_actor_gone": """
        BEFORE DELETE ON actors BEGIN
            UPDATE suggestions SET actor_id = NULL, new_name = OLD.name, new_kind = OLD.kind
            WHERE actor_id = OLD.id;
        END""",
    # Of another text nothing is known.
    "suggestions_text_changed": """
        AFTER UPDATE OF text_id ON articles WHEN OLD.text_id <> NEW.text_id BEGIN
            DELETE FROM suggestions WHERE article_id = NEW.id;
        END""",
    # Of another topic it settles others.
    "suggestions_retagged": f"""
        AFTER UPDATE OF topic_id ON annotations WHEN NEW.kind = 'passage' BEGIN
            UPDATE suggestions SET closed = {SETTLING} WHERE article_id = NEW.article_id AND kind = 'passage';
        END""",
}
TRIGGERS = frozenset(_TRIGGERS)

STATEMENTS = (
    "ALTER TABLE suggestions ADD COLUMN topic_id INTEGER REFERENCES topics (id) ON DELETE CASCADE",
    "ALTER TABLE suggestions ADD COLUMN reasons TEXT NOT NULL DEFAULT '[]'",
    "CREATE INDEX suggestions_topic ON suggestions (topic_id)",
    *(f"DROP TRIGGER {name}" for name in sorted(schema_suggestions.TRIGGERS)),
    *(f"CREATE TRIGGER {name} {body}" for name, body in _TRIGGERS.items()),
)

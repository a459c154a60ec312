"""Suggestions, which of them were rejected, and what became of those that were accepted: a migration.

Suggestions are derived: whoever runs an engine writes them anew, and no change of the user does. Rejections
and provenance are the user's. Whether a suggestion is still open is kept up to date by triggers, since
annotations also come and go by undo and by other programs. ``closed`` counts what settles it: each span of an
annotation of its kind over its words, unless that is much longer and so another one around it, and its
rejection. To count costs the same in an article of ten thousand annotations.
"""

JOURNALLED = ("rejections", "provenance")
DERIVED = ("suggestions",)

_SUGGESTIONS = """
CREATE TABLE suggestions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('mention', 'passage', 'quotation')),
    first INTEGER NOT NULL,
    last INTEGER NOT NULL CHECK (last > first),
    place TEXT NOT NULL,
    cue TEXT NOT NULL DEFAULT '',
    speaker TEXT NOT NULL DEFAULT '',
    actor_id INTEGER REFERENCES actors (id) ON DELETE SET NULL,
    new_name TEXT,
    new_kind TEXT,
    whom TEXT NOT NULL DEFAULT '',
    type TEXT CHECK (type IN ('direct', 'indirect', 'mixed')),
    score REAL NOT NULL,
    engine TEXT NOT NULL,
    version TEXT NOT NULL,
    closed INTEGER NOT NULL DEFAULT 0,
    CHECK (actor_id IS NULL OR new_name IS NULL)
) STRICT
"""
_REJECTIONS = """
CREATE TABLE rejections (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    text_id INTEGER NOT NULL REFERENCES texts (id),
    kind TEXT NOT NULL,
    place TEXT NOT NULL,
    whom TEXT NOT NULL DEFAULT '',
    coder_id INTEGER NOT NULL REFERENCES coders (id),
    engine TEXT NOT NULL,
    version TEXT NOT NULL,
    score REAL NOT NULL,
    at TEXT NOT NULL
) STRICT
"""
_PROVENANCE = """
CREATE TABLE provenance (
    id INTEGER PRIMARY KEY REFERENCES annotations (id) ON DELETE CASCADE,
    engine TEXT NOT NULL,
    version TEXT NOT NULL,
    score REAL NOT NULL,
    edited INTEGER NOT NULL DEFAULT 0 CHECK (edited IN (0, 1))
) STRICT
"""

_REACH = "(SELECT CASE kind WHEN 'mention' THEN 1000 ELSE 1000000000 END FROM annotations WHERE id = {owner})"
"""Code points; how far before a span a suggestion may begin that it covers: so that few need be looked at."""
_COVERED = """
    suggestions.first < {row}."end" AND suggestions.last > {row}.start
    AND NOT ({row}.start <= suggestions.first AND {row}."end" >= suggestions.last
             AND {row}."end" - {row}.start > 3 * (suggestions.last - suggestions.first))
"""
_MAIN = "{row}.part IN ('text', 'content')"
_REJECTED = """
    (SELECT count(*) FROM rejections r JOIN articles ON articles.id = r.article_id
     WHERE r.article_id = suggestions.article_id AND r.text_id = articles.text_id
       AND r.kind = suggestions.kind AND r.place = suggestions.place AND r.whom = suggestions.whom)
"""
_ANNOTATED = f"""
    (SELECT count(*) FROM annotations a JOIN spans p ON p.annotation_id = a.id
     WHERE a.article_id = suggestions.article_id AND a.kind = suggestions.kind
       AND {_MAIN.format(row="p")} AND {_COVERED.format(row="p")})
"""
SETTLING = f"{_REJECTED} + {_ANNOTATED}"
"""SQL that counts for a row of suggestions what settles it now."""


def _counted(row: str, step: str) -> str:
    """SQL that counts for or against what a span covers; nothing where its annotation is not there."""
    owner = f"{row}.annotation_id"
    return f"""
        UPDATE suggestions SET closed = closed {step}
        WHERE article_id = (SELECT article_id FROM annotations WHERE id = {owner})
          AND kind = (SELECT kind FROM annotations WHERE id = {owner})
          AND first < {row}."end" AND first > {row}.start - {_REACH.format(owner=owner)}
          AND {_COVERED.format(row=row)};
    """


def _counted_of(row: str, sign: str) -> str:
    """The same for the spans that an annotation has."""
    covering = f"""
        (SELECT count(*) FROM spans p
         WHERE p.annotation_id = {row}.id AND {_MAIN.format(row="p")} AND {_COVERED.format(row="p")})
    """
    least = f"(SELECT min(start) FROM spans WHERE annotation_id = {row}.id)"
    return f"""
        UPDATE suggestions SET closed = closed {sign} {covering}
        WHERE article_id = {row}.article_id AND kind = {row}.kind
          AND first < (SELECT max("end") FROM spans WHERE annotation_id = {row}.id)
          AND first > {least} - CASE {row}.kind WHEN 'mention' THEN 1000 ELSE 1000000000 END;
    """


_TRIGGERS = {
    "suggestions_span_added": f"""
        AFTER INSERT ON spans WHEN {_MAIN.format(row="NEW")} BEGIN {_counted("NEW", "+ 1")} END""",
    "suggestions_span_moved": f"""
        AFTER UPDATE ON spans WHEN {_MAIN.format(row="NEW")} BEGIN
            {_counted("OLD", "- 1")} {_counted("NEW", "+ 1")} END""",
    # Of an annotation that goes as a whole this finds nothing: what follows has counted its spans.
    "suggestions_span_gone": f"""
        AFTER DELETE ON spans WHEN {_MAIN.format(row="OLD")} BEGIN {_counted("OLD", "- 1")} END""",
    "suggestions_annotation_gone": f"""
        BEFORE DELETE ON annotations BEGIN {_counted_of("OLD", "-")} END""",
    # Undo writes rows in any order: the spans may be there before their annotation is.
    "suggestions_annotation_added": f"""
        AFTER INSERT ON annotations WHEN EXISTS (SELECT 1 FROM spans WHERE annotation_id = NEW.id)
        BEGIN {_counted_of("NEW", "+")} END""",
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
}
TRIGGERS = frozenset(_TRIGGERS)

STATEMENTS = (
    _SUGGESTIONS,
    "CREATE INDEX suggestions_first ON suggestions (article_id, kind, first)",
    "CREATE INDEX suggestions_actor ON suggestions (actor_id)",
    "CREATE INDEX suggestions_open ON suggestions (article_id) WHERE closed = 0",
    _REJECTIONS,
    "CREATE INDEX rejections_article ON rejections (article_id)",
    "CREATE INDEX rejections_text ON rejections (text_id)",
    "CREATE INDEX rejections_coder ON rejections (coder_id)",
    _PROVENANCE,
    *(f"CREATE TRIGGER {name} {body}" for name, body in _TRIGGERS.items()),
)

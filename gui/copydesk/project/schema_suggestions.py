"""Suggestions, which of them were rejected, and what became of those that were accepted: a migration.

Suggestions are derived: whoever runs an engine writes them anew, and no change of the user does. Rejections
and provenance are the user's. Whether a suggestion is still open is kept up to date by triggers, since
annotations also come and go by undo and by other programs: an annotation of its kind over its words
closes it, unless that is much longer and so another one around it, and so does its rejection.
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
    closed INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1)),
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

_COVERS = """
    p.part IN ('text', 'content') AND p.start < suggestions.last AND p."end" > suggestions.first
    AND NOT (p.start <= suggestions.first AND p."end" >= suggestions.last
             AND p."end" - p.start > 3 * (suggestions.last - suggestions.first))
"""
_REJECTED = """
    EXISTS (SELECT 1 FROM rejections r JOIN articles ON articles.id = r.article_id
            WHERE r.article_id = suggestions.article_id AND r.text_id = articles.text_id
              AND r.kind = suggestions.kind AND r.place = suggestions.place AND r.whom = suggestions.whom)
"""
_ANNOTATED = f"""
    EXISTS (SELECT 1 FROM annotations a JOIN spans p ON p.annotation_id = a.id
            WHERE a.article_id = suggestions.article_id AND a.kind = suggestions.kind AND {{which}} {_COVERS})
"""
IS_CLOSED = f"({_REJECTED} OR {_ANNOTATED.format(which='')})"
"""SQL that says of a row of suggestions whether it is settled, by what is in the other tables now."""

_OF_SPAN = "(SELECT {column} FROM annotations WHERE id = {row}.annotation_id)"
_TRIGGERS = {
    # A span of an annotation that is there closes what it covers.
    "suggestions_span_added": f"""
        AFTER INSERT ON spans WHEN NEW.part IN ('text', 'content') BEGIN
            UPDATE suggestions SET closed = 1
            WHERE article_id = {_OF_SPAN.format(column="article_id", row="NEW")} AND closed = 0
              AND kind = {_OF_SPAN.format(column="kind", row="NEW")}
              AND EXISTS (SELECT 1 FROM spans p WHERE p.id = NEW.id AND {_COVERS});
        END""",
    "suggestions_span_moved": f"""
        AFTER UPDATE ON spans WHEN NEW.part IN ('text', 'content') BEGIN
            UPDATE suggestions SET closed = {IS_CLOSED}
            WHERE article_id = {_OF_SPAN.format(column="article_id", row="NEW")}
              AND first < max(OLD."end", NEW."end") AND last > min(OLD.start, NEW.start);
        END""",
    "suggestions_span_gone": f"""
        AFTER DELETE ON spans WHEN OLD.part IN ('text', 'content') BEGIN
            UPDATE suggestions SET closed = {IS_CLOSED}
            WHERE article_id = {_OF_SPAN.format(column="article_id", row="OLD")} AND closed = 1
              AND first < OLD."end" AND last > OLD.start;
        END""",
    # Undo writes rows in any order: the spans may be there before their annotation is.
    "suggestions_annotation_added": f"""
        AFTER INSERT ON annotations BEGIN
            UPDATE suggestions SET closed = 1
            WHERE article_id = NEW.article_id AND kind = NEW.kind AND closed = 0
              AND EXISTS (SELECT 1 FROM spans p WHERE p.annotation_id = NEW.id AND {_COVERS});
        END""",
    # Before, as its spans go with it and do not tell of which article they were.
    "suggestions_annotation_gone": f"""
        BEFORE DELETE ON annotations BEGIN
            UPDATE suggestions
            SET closed = ({_REJECTED} OR {_ANNOTATED.format(which="a.id <> OLD.id AND")})
            WHERE article_id = OLD.article_id AND kind = OLD.kind AND closed = 1
              AND EXISTS (SELECT 1 FROM spans p WHERE p.annotation_id = OLD.id AND {_COVERS});
        END""",
    "suggestions_rejected": f"""
        AFTER INSERT ON rejections BEGIN
            UPDATE suggestions SET closed = 1
            WHERE article_id = NEW.article_id AND kind = NEW.kind AND place = NEW.place AND {_REJECTED};
        END""",
    "suggestions_wanted_again": f"""
        AFTER DELETE ON rejections BEGIN
            UPDATE suggestions SET closed = {IS_CLOSED}
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
    "CREATE INDEX suggestions_article ON suggestions (article_id)",
    "CREATE INDEX suggestions_actor ON suggestions (actor_id)",
    "CREATE INDEX suggestions_open ON suggestions (article_id) WHERE closed = 0",
    _REJECTIONS,
    "CREATE INDEX rejections_article ON rejections (article_id)",
    "CREATE INDEX rejections_text ON rejections (text_id)",
    "CREATE INDEX rejections_coder ON rejections (coder_id)",
    _PROVENANCE,
    *(f"CREATE TRIGGER {name} {body}" for name, body in _TRIGGERS.items()),
)

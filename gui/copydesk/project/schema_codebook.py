"""What makes a codebook of actors and topics: roles, rules, examples, order, revisions: a migration.

Each change of the codebook is a revision; annotations keep the one that they were made under. ``due`` says
why an annotation is to be looked at again after such a change.
"""

from copydesk.project import schema_ids

JOURNALLED = ("roles", "topic_examples", "revisions", "apart", "settings")
ALTERED = ("actors", "aliases", "topics", "attribute_definitions", "annotations")
"""Tables of earlier migrations that have new columns: their triggers are made anew."""

_ROLES = """
CREATE TABLE roles (
    id INTEGER PRIMARY KEY,
    actor_id INTEGER NOT NULL REFERENCES actors (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    of_id INTEGER REFERENCES actors (id) ON DELETE SET NULL,
    since TEXT NOT NULL DEFAULT '',
    until TEXT NOT NULL DEFAULT ''
) STRICT
"""
_EXAMPLES = """
CREATE TABLE topic_examples (
    id INTEGER PRIMARY KEY,
    topic_id INTEGER NOT NULL REFERENCES topics (id) ON DELETE CASCADE,
    positive INTEGER NOT NULL CHECK (positive IN (0, 1)),
    text TEXT NOT NULL,
    article_uid TEXT NOT NULL DEFAULT ''
) STRICT
"""
_REVISIONS = """
CREATE TABLE revisions (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL,
    coder_id INTEGER NOT NULL REFERENCES coders (id),
    label TEXT NOT NULL,
    edits TEXT NOT NULL
) STRICT
"""
# Pairs of entries (uids in order) that somebody said are not the same.
_APART = """
CREATE TABLE apart (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('actor', 'topic')),
    first TEXT NOT NULL,
    second TEXT NOT NULL CHECK (second > first),
    UNIQUE (kind, first, second)
) STRICT
"""
_SETTINGS = """
CREATE TABLE settings (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT
"""

STATEMENTS = (
    "ALTER TABLE actors ADD COLUMN colour TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE aliases ADD COLUMN case_rule TEXT NOT NULL DEFAULT 'usual'",
    "ALTER TABLE aliases ADD COLUMN language TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE topics ADD COLUMN inclusion TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE topics ADD COLUMN exclusion TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE topics ADD COLUMN keywords TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE topics ADD COLUMN position INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE topics ADD COLUMN retired INTEGER NOT NULL DEFAULT 0",
    """ALTER TABLE attribute_definitions ADD COLUMN "default" TEXT""",
    "ALTER TABLE attribute_definitions ADD COLUMN keys TEXT NOT NULL DEFAULT '{}'",
    "ALTER TABLE annotations ADD COLUMN revision INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE annotations ADD COLUMN due TEXT",
    "CREATE INDEX annotations_due ON annotations (article_id) WHERE due IS NOT NULL",
    _ROLES,
    "CREATE INDEX roles_actor ON roles (actor_id)",
    "CREATE INDEX roles_of ON roles (of_id)",
    _EXAMPLES,
    "CREATE INDEX topic_examples_topic ON topic_examples (topic_id)",
    _REVISIONS,
    "CREATE INDEX revisions_coder ON revisions (coder_id)",
    *schema_ids.never_again("revisions"),
    _APART,
    _SETTINGS,
)

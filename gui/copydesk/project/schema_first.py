"""The first tables: articles, codebook, annotations, attributes and the journal: a migration."""

JOURNALLED = (
    "project",
    "articles",
    "actors",
    "aliases",
    "actor_ids",
    "topics",
    "annotations",
    "spans",
    "quotations",
    "quotation_topics",
    "notes",
    "attribute_definitions",
    "attribute_values",
)

_PROJECT = """
CREATE TABLE project (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uid TEXT NOT NULL,
    title TEXT NOT NULL,
    created TEXT NOT NULL
) STRICT;
CREATE TABLE coders (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE
) STRICT;
"""

_ARTICLES = """
CREATE TABLE texts (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    content TEXT NOT NULL
) STRICT;
CREATE TABLE articles (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    text_id INTEGER NOT NULL REFERENCES texts (id),
    title TEXT NOT NULL,
    published TEXT,
    agency TEXT,
    place TEXT,
    byline TEXT,
    language TEXT,
    url TEXT,
    section TEXT,
    status TEXT NOT NULL DEFAULT 'new' CHECK (status IN ('new', 'in progress', 'done')),
    source TEXT NOT NULL DEFAULT '',
    source_sha256 TEXT NOT NULL DEFAULT '',
    created TEXT NOT NULL
) STRICT;
CREATE INDEX articles_text ON articles (text_id);
CREATE INDEX articles_status ON articles (status);
"""

_CODEBOOK = """
CREATE TABLE actors (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    parent_id INTEGER REFERENCES actors (id) ON DELETE SET NULL,
    description TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX actors_parent ON actors (parent_id);
CREATE TABLE aliases (
    id INTEGER PRIMARY KEY,
    actor_id INTEGER NOT NULL REFERENCES actors (id) ON DELETE CASCADE,
    alias TEXT NOT NULL,
    UNIQUE (actor_id, alias)
) STRICT;
CREATE TABLE actor_ids (
    id INTEGER PRIMARY KEY,
    actor_id INTEGER NOT NULL REFERENCES actors (id) ON DELETE CASCADE,
    scheme TEXT NOT NULL,
    value TEXT NOT NULL,
    UNIQUE (actor_id, scheme)
) STRICT;
CREATE TABLE topics (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    definition TEXT NOT NULL DEFAULT '',
    parent_id INTEGER REFERENCES topics (id) ON DELETE SET NULL,
    colour TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX topics_parent ON topics (parent_id);
"""

_ANNOTATIONS = """
CREATE TABLE annotations (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    actor_id INTEGER REFERENCES actors (id),
    topic_id INTEGER REFERENCES topics (id),
    coder_id INTEGER NOT NULL REFERENCES coders (id),
    origin TEXT NOT NULL DEFAULT 'manual',
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    CHECK (CASE kind
        WHEN 'mention' THEN actor_id IS NOT NULL AND topic_id IS NULL
        WHEN 'passage' THEN topic_id IS NOT NULL AND actor_id IS NULL
        WHEN 'quotation' THEN actor_id IS NULL AND topic_id IS NULL
        ELSE 0 END)
) STRICT;
CREATE INDEX annotations_article ON annotations (article_id, kind);
CREATE INDEX annotations_actor ON annotations (actor_id);
CREATE INDEX annotations_topic ON annotations (topic_id);
CREATE INDEX annotations_coder ON annotations (coder_id);
CREATE TABLE spans (
    id INTEGER PRIMARY KEY,
    annotation_id INTEGER NOT NULL REFERENCES annotations (id) ON DELETE CASCADE,
    part TEXT NOT NULL CHECK (part IN ('text', 'content', 'cue', 'speaker')),
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL CHECK ("end" > start),
    quote TEXT NOT NULL
) STRICT;
CREATE INDEX spans_annotation ON spans (annotation_id);
CREATE TABLE quotations (
    id INTEGER PRIMARY KEY REFERENCES annotations (id) ON DELETE CASCADE,
    type TEXT NOT NULL CHECK (type IN ('direct', 'indirect', 'mixed')),
    speaker_id INTEGER REFERENCES actors (id),
    addressee_id INTEGER REFERENCES actors (id),
    within_id INTEGER REFERENCES quotations (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX quotations_speaker ON quotations (speaker_id);
CREATE INDEX quotations_addressee ON quotations (addressee_id);
CREATE INDEX quotations_within ON quotations (within_id);
CREATE TABLE quotation_topics (
    id INTEGER PRIMARY KEY,
    quotation_id INTEGER NOT NULL REFERENCES quotations (id) ON DELETE CASCADE,
    topic_id INTEGER NOT NULL REFERENCES topics (id),
    stance TEXT CHECK (stance IN ('supports', 'opposes', 'neutral')),
    UNIQUE (quotation_id, topic_id)
) STRICT;
CREATE INDEX quotation_topics_topic ON quotation_topics (topic_id);
"""

_NOTES_AND_ATTRIBUTES = """
CREATE TABLE notes (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    article_id INTEGER UNIQUE REFERENCES articles (id) ON DELETE CASCADE,
    actor_id INTEGER UNIQUE REFERENCES actors (id) ON DELETE CASCADE,
    topic_id INTEGER UNIQUE REFERENCES topics (id) ON DELETE CASCADE,
    annotation_id INTEGER UNIQUE REFERENCES annotations (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    CHECK ((article_id IS NOT NULL) + (actor_id IS NOT NULL)
        + (topic_id IS NOT NULL) + (annotation_id IS NOT NULL) = 1)
) STRICT;
CREATE TABLE attribute_definitions (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    target TEXT NOT NULL CHECK (target IN ('actor', 'article', 'mention', 'passage', 'quotation')),
    name TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('choice', 'number', 'yes/no', 'text', 'date')),
    choices TEXT NOT NULL DEFAULT '[]',
    required INTEGER NOT NULL DEFAULT 0 CHECK (required IN (0, 1)),
    UNIQUE (target, name)
) STRICT;
CREATE TABLE attribute_values (
    id INTEGER PRIMARY KEY,
    definition_id INTEGER NOT NULL REFERENCES attribute_definitions (id) ON DELETE CASCADE,
    article_id INTEGER REFERENCES articles (id) ON DELETE CASCADE,
    actor_id INTEGER REFERENCES actors (id) ON DELETE CASCADE,
    annotation_id INTEGER REFERENCES annotations (id) ON DELETE CASCADE,
    value TEXT NOT NULL,
    CHECK ((article_id IS NOT NULL) + (actor_id IS NOT NULL) + (annotation_id IS NOT NULL) = 1)
) STRICT;
CREATE INDEX attribute_values_definition ON attribute_values (definition_id);
CREATE UNIQUE INDEX attribute_values_article ON attribute_values (article_id, definition_id);
CREATE UNIQUE INDEX attribute_values_actor ON attribute_values (actor_id, definition_id);
CREATE UNIQUE INDEX attribute_values_annotation ON attribute_values (annotation_id, definition_id);
"""

_JOURNAL = """
CREATE TABLE changes (
    id INTEGER PRIMARY KEY,
    label TEXT NOT NULL,
    coder_id INTEGER NOT NULL REFERENCES coders (id),
    article_id INTEGER,
    at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped')),
    undone_at TEXT
) STRICT;
CREATE INDEX changes_state ON changes (state, id);
CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    change_id INTEGER NOT NULL REFERENCES changes (id),
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    before TEXT,
    after TEXT
) STRICT;
CREATE INDEX journal_change ON journal (change_id);
CREATE TABLE journal_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    change_id INTEGER
) STRICT;
INSERT INTO journal_state (id, change_id) VALUES (1, NULL);
"""

# One by one: executescript would commit the transaction that the migration runs in.
STATEMENTS = tuple(
    statement
    for script in (_PROJECT, _ARTICLES, _CODEBOOK, _ANNOTATIONS, _NOTES_AND_ATTRIBUTES, _JOURNAL)
    for statement in script.split(";\n")
    if statement.strip()
)

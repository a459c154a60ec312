"""Versions of articles, signatures and corrections of texts, and what they leave to review: a migration.

Signatures are derived from the texts, as the index of words is: no change of the user writes them.
"""

JOURNALLED = ("versions", "corrections", "reviews")
DERIVED = ("signatures",)

_VERSIONS = """
CREATE TABLE versions (
    id INTEGER PRIMARY KEY,
    group_uid TEXT NOT NULL,
    article_id INTEGER NOT NULL UNIQUE REFERENCES articles (id) ON DELETE CASCADE
) STRICT
"""
_CORRECTIONS = """
CREATE TABLE corrections (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    before_id INTEGER NOT NULL REFERENCES texts (id),
    created TEXT NOT NULL
) STRICT
"""
_REVIEWS = """
CREATE TABLE reviews (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    annotation_id INTEGER REFERENCES annotations (id) ON DELETE CASCADE,
    reason TEXT NOT NULL CHECK (reason IN ('text changed', 'text lost')),
    before TEXT NOT NULL,
    kept TEXT,
    created TEXT NOT NULL,
    CHECK ((annotation_id IS NULL) = (kept IS NOT NULL))
) STRICT
"""
_SIGNATURES = """
CREATE TABLE signatures (
    text_id INTEGER PRIMARY KEY REFERENCES texts (id) ON DELETE CASCADE,
    method TEXT NOT NULL,
    shingles INTEGER NOT NULL,
    digest BLOB NOT NULL
) STRICT
"""

STATEMENTS = (
    _VERSIONS,
    "CREATE INDEX versions_group ON versions (group_uid)",
    _CORRECTIONS,
    "CREATE INDEX corrections_article ON corrections (article_id)",
    "CREATE INDEX corrections_before ON corrections (before_id)",
    _REVIEWS,
    "CREATE INDEX reviews_article ON reviews (article_id)",
    "CREATE INDEX reviews_annotation ON reviews (annotation_id)",
    _SIGNATURES,
)

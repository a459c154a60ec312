"""Who works blind, and in which articles that has ended: part of a migration.

A row of ``first_passes`` says that a coder who works blind may see what is suggested in an article: since the
first pass over it is done, or ``early``, at the coder's wish.
"""

JOURNALLED = ("blind_coders", "first_passes")

STATEMENTS = (
    """CREATE TABLE blind_coders (
    id INTEGER PRIMARY KEY,
    coder_id INTEGER NOT NULL UNIQUE REFERENCES coders (id)
) STRICT""",
    """CREATE TABLE first_passes (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    coder_id INTEGER NOT NULL REFERENCES coders (id),
    early INTEGER NOT NULL CHECK (early IN (0, 1)),
    at TEXT NOT NULL,
    UNIQUE (article_id, coder_id)
) STRICT""",
    "CREATE INDEX first_passes_coder ON first_passes (coder_id)",
)

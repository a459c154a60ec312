"""What was learnt from the coders' work: a migration. No change of the user writes models."""

DERIVED = ("models",)

_MODELS = """
CREATE TABLE models (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    made TEXT NOT NULL,
    articles INTEGER NOT NULL,
    engine TEXT NOT NULL,
    scorecard TEXT NOT NULL,
    content BLOB,
    broken TEXT NOT NULL DEFAULT ''
) STRICT
"""

STATEMENTS = (_MODELS,)

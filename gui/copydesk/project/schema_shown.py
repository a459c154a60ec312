"""In which articles a coder has been shown suggestions: a migration.

No change of the user writes this: undo hides suggestions again, and that they were seen stays true. So a row
outlives its article, which undo may bring back, and names it without a reference; ids are never given twice.
"""

DERIVED = ("shown_suggestions",)

STATEMENTS = (
    """CREATE TABLE shown_suggestions (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL,
    coder_id INTEGER NOT NULL REFERENCES coders (id),
    at TEXT NOT NULL,
    UNIQUE (article_id, coder_id)
) STRICT""",
    "CREATE INDEX shown_suggestions_coder ON shown_suggestions (coder_id)",
)

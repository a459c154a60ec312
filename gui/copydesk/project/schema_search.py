"""The index of words that searches go by: statements of a migration.

A text is indexed where it is stored, not by a trigger: with ``trusted_schema`` off SQLite lets triggers
write to no virtual table. Texts never change and are never deleted, so adding is all there is to do.
"""

STATEMENTS = (
    """CREATE VIRTUAL TABLE search USING fts5 (
        content, content = 'texts', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
    )""",
    "INSERT INTO search (search) VALUES ('rebuild')",
)
TABLES = ("search", "search_config", "search_data", "search_docsize", "search_idx")
"""The index, and the tables that SQLite keeps it in."""

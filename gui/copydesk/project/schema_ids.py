"""Ids that are given once and never again, also after an undo: statements of a migration.

SQLite gives the id of a row that is gone to the next one. Whoever still holds the old id, as a locked
tag or a list of results does, would then mean something else without knowing.
"""

TABLES = ("articles", "actors", "topics", "annotations", "lists")

_HIGHEST = "CREATE TABLE highest_ids (table_name TEXT PRIMARY KEY, id INTEGER NOT NULL) STRICT"
_FILL = "INSERT INTO highest_ids (table_name, id) SELECT '{table}', coalesce(max(id), 0) FROM {table}"
_TRIGGER = """
CREATE TRIGGER highest_{table} AFTER INSERT ON {table}
WHEN NEW.id > (SELECT id FROM highest_ids WHERE table_name = '{table}')
BEGIN
    UPDATE highest_ids SET id = NEW.id WHERE table_name = '{table}';
END
"""

STATEMENTS = (
    _HIGHEST,
    *(_FILL.format(table=table) for table in TABLES),
    *(_TRIGGER.format(table=table) for table in TABLES),
)


def never_again(table: str) -> tuple[str, str]:
    """Statements by which a table of a later migration gives no id twice either."""
    return _FILL.format(table=table), _TRIGGER.format(table=table)


NEXT = "SELECT id + 1 FROM highest_ids WHERE table_name = ?"

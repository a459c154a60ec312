"""The triggers by which the journal records each row before and after a change."""

import sqlite3

_OPEN_CHANGE = "(SELECT change_id FROM journal_state WHERE id = 1)"
_JSON_ESCAPES = {"'\\'": "\\\\", "'\"'": '\\"', "char(10)": "\\n", "char(9)": "\\t"}


def write_journal_triggers(db: sqlite3.Connection, tables: tuple[str, ...]) -> None:
    """(Re)make the triggers that record each row of the tables before and after a change.

    Call it again in a migration that adds a column. Nothing is recorded while no change is open,
    which is how undo and redo write without leaving a trace of their own.
    """
    for table in tables:
        columns = {str(row[1]): str(row[2]) for row in db.execute(f"PRAGMA table_info({table})")}
        for event, (before, after) in {
            "INSERT": (None, "NEW"),
            "UPDATE": ("OLD", "NEW"),
            "DELETE": ("OLD", None),
        }.items():
            name = f"journal_{table}_{event.lower()}"
            condition = f"{_OPEN_CHANGE} IS NOT NULL"
            if before and after:
                differs = " OR ".join(f'OLD."{column}" IS NOT NEW."{column}"' for column in columns)
                condition += f" AND ({differs})"
            db.execute(f"DROP TRIGGER IF EXISTS {name}")
            db.execute(f"""
                CREATE TRIGGER {name} AFTER {event} ON {table} WHEN {condition}
                BEGIN
                    INSERT INTO journal (change_id, table_name, row_id, before, after)
                    VALUES ({_OPEN_CHANGE}, '{table}', {after or before}.id,
                            {_row_json(before, columns)}, {_row_json(after, columns)});
                END
            """)


def _row_json(row: str | None, columns: dict[str, str]) -> str:
    """SQL that writes the row as a JSON object.

    By hand, because with ``trusted_schema`` off SQLite lets triggers use no JSON function. Of the
    control characters only the usual ones are escaped: the reader is told to be lenient.
    """
    if row is None:
        return "NULL"
    members = [f"""'"{name}":' || {_value_json(f'{row}."{name}"', kind)}""" for name, kind in columns.items()]
    return "'{' || " + " || ',' || ".join(members) + " || '}'"


def _value_json(value: str, kind: str) -> str:
    if kind == "INTEGER":
        return f"coalesce({value}, 'null')"
    for plain, escaped in _JSON_ESCAPES.items():
        value = f"replace({value}, {plain}, '{escaped}')"
    return f"""coalesce('"' || {value} || '"', 'null')"""

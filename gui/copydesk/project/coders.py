"""Coders: the people whose names annotations and changes bear."""

from copydesk.project.store import Project, new_uid


def ensure(project: Project, name: str) -> int:
    """The coder's row, made where the name is new. Belongs to no change: it is never undone."""
    row = project.db.execute("SELECT id FROM coders WHERE name = ?", (name,)).fetchone()
    if row:
        return int(row[0])
    cursor = project.db.execute("INSERT INTO coders (uid, name) VALUES (?, ?)", (new_uid(), name))
    return int(cursor.lastrowid or 0)


def all_coders(project: Project) -> list[tuple[str, str]]:
    """The uid and the name of every coder, in the order they came."""
    return [(row[0], row[1]) for row in project.db.execute("SELECT uid, name FROM coders ORDER BY id")]


def names(project: Project) -> tuple[str, ...]:
    """The names of the coders, in the order they came."""
    return tuple(name for _, name in all_coders(project))


def count(project: Project) -> int:
    """How many coders have annotated."""
    return int(
        project.db.execute(
            "SELECT count(*) FROM coders WHERE EXISTS (SELECT 1 FROM annotations WHERE coder_id = coders.id)"
        ).fetchone()[0]
    )

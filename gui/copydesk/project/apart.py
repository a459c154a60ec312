"""Pairs of entries that somebody said are not the same, by uid: they outlive an undo of either."""

from copydesk.project.store import Project


def add(project: Project, kind: str, one: str, other: str) -> None:
    """Remember that the two are not the same."""
    first, second = sorted((one, other))
    project.db.execute(
        "INSERT INTO apart (kind, first, second) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        (kind, first, second),
    )


def pairs(project: Project, kind: str) -> frozenset[tuple[str, str]]:
    """The pairs of uids, each in order."""
    if not project.has("apart"):
        return frozenset()
    rows = project.db.execute("SELECT first, second FROM apart WHERE kind = ?", (kind,))
    return frozenset((first, second) for first, second in rows)

"""Notes: one free text for an article, an actor, a topic or an annotation."""

from copydesk.project.store import Project, new_uid

_OWNERS = frozenset({"article_id", "actor_id", "topic_id", "annotation_id"})


def put(project: Project, owner: str, owner_id: int, text: str) -> None:
    """Write the owner's note; an empty text removes it."""
    if owner not in _OWNERS:
        raise ValueError(f"nothing has notes by {owner}")
    if not text:
        project.db.execute(f"DELETE FROM notes WHERE {owner} = ?", (owner_id,))
        return
    project.db.execute(
        f"""INSERT INTO notes (uid, {owner}, text) VALUES (?, ?, ?)
            ON CONFLICT ({owner}) DO UPDATE SET text = excluded.text""",
        (new_uid(), owner_id, text),
    )


def of_articles(project: Project, first: int, last: int) -> dict[int, str]:
    """The notes of a stretch of article ids."""
    return dict(
        project.db.execute(
            "SELECT article_id, text FROM notes WHERE article_id BETWEEN ? AND ?", (first, last)
        ).fetchall()
    )

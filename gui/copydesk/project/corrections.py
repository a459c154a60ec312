"""Corrections of texts: an article gets another text, and which one it had before is kept."""

from copydesk.project import articles
from copydesk.project.store import Project, now

LATEST = "SELECT created FROM corrections WHERE article_id = ? ORDER BY id DESC LIMIT 1"
FIRST = """
    SELECT content FROM corrections JOIN texts ON texts.id = before_id
    WHERE article_id = ? ORDER BY corrections.id LIMIT 1
"""
QUERIES = (LATEST, FIRST)


def correct(project: Project, article_id: int, content: str) -> None:
    """Give the article another text, which is canonical; the one it had stays in the project."""
    project.db.execute(
        "INSERT INTO corrections (article_id, before_id, created)"
        " SELECT id, text_id, ? FROM articles WHERE id = ?",
        (now(), article_id),
    )
    project.db.execute(
        "UPDATE articles SET text_id = ? WHERE id = ?", (articles.store_text(project, content), article_id)
    )


def latest(project: Project, article_id: int) -> str | None:
    """When the article's text was corrected last, in ISO 8601 and UTC; None where it never was."""
    found = project.db.execute(LATEST, (article_id,)).fetchone() if project.has("corrections") else None
    return str(found[0]) if found else None


def original(project: Project, article_id: int) -> str | None:
    """The text as it was imported; None where it was never corrected."""
    found = project.db.execute(FIRST, (article_id,)).fetchone() if project.has("corrections") else None
    return str(found[0]) if found else None

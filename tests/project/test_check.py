import sqlite3
from pathlib import Path

import pytest

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Kind, Part
from copydesk.domain.article import ArticleDraft
from copydesk.domain.span import Span
from copydesk.project import Project, annotations, articles, check, codebook, coders


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "desk.copydesk"
    project = Project.create(path, title="")
    project.coder_id = coders.ensure(project, "Ana")
    with project.change("Fill"):
        article = articles.add(project, ArticleDraft(title="a", text="The board met."))
        actor = codebook.add_actor(project, "Board", ActorKind.OTHER)
        mention = annotations.add(project, article, Kind.MENTION, actor_id=actor)
        annotations.set_spans(project, mention, Part.TEXT, (Span(4, 9),), "The board met.")
    project.close()
    return path


def problems(path: Path) -> list[str]:
    project = Project.open(path, writable=False)
    found, _ = check.problems(project)
    project.close()
    return found


def test_a_sound_project_has_no_problems(path: Path) -> None:
    assert problems(path) == []


@pytest.mark.parametrize(
    ("tampering", "sentence"),
    [
        ("UPDATE spans SET start = 3", "does not cover its quoted text"),
        ('UPDATE spans SET "end" = 99', "does not cover its quoted text"),
        ("UPDATE texts SET content = 'The bored met.'", "is not the one that was imported"),
        ("INSERT INTO search (rowid, content) VALUES (7, 'ferry')", "index of words does not fit the texts"),
        (
            "INSERT INTO search (search, rowid, content) VALUES ('delete', 1, 'The board met.')",
            "index of words does not fit the texts",
        ),
        ("UPDATE search_data SET block = x'00' WHERE id > 10", "index of words is damaged"),
        ("DELETE FROM spans", "has no span"),
        ("UPDATE annotations SET origin = 'mamual'", "has an origin that is not known"),
        ("DELETE FROM coders", "refers to a row of coders"),
        ("UPDATE journal_state SET change_id = 1", "left open"),
        (
            "UPDATE annotations SET kind = 'quotation', actor_id = NULL; DELETE FROM spans",
            "has no quotation row",
        ),
    ],
)
def test_what_was_tampered_with_is_found(path: Path, tampering: str, sentence: str) -> None:
    db = sqlite3.connect(path)
    db.execute("PRAGMA foreign_keys = OFF")
    db.executescript(tampering)
    db.close()
    assert any(sentence in problem for problem in problems(path))


def test_many_problems_are_counted_not_told(path: Path) -> None:
    db = sqlite3.connect(path)
    for _ in range(150):
        db.execute(
            'INSERT INTO spans (annotation_id, part, start, "end", quote) VALUES (1, \'text\', 0, 1, "x")'
        )
    db.commit()
    db.close()
    found = problems(path)
    assert len(found) == 101
    assert found[-1] == "... and 50 more."

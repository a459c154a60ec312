"""The page of an actor with fifty thousand mentions among a million annotations."""

import hashlib
import random
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.figures import Figure, timed

from copydesk.domain.actor_page import Shown
from copydesk.project import Project, coders
from copydesk.session import Session
from copydesk.session.actor_pages import ActorPage

ARTICLES, ACTORS, ANNOTATIONS = 20_000, 20_000, 1_000_000
SHARE = 0.056
"""Of the mentions are of the first actor."""
ROUNDS = 10
AIM = 0.1
"""Seconds of each part of the page."""
_MADE = "2031-01-01T00:00:00"


def figures(folder: Path) -> list[Figure]:
    """Each part of the page, the list of actors in the same articles apart: it is counted in a thread."""
    path = folder / "actors.copydesk"
    fill(path)
    session = Session.open(path, coder="Ana", writable=False)
    session.codebook.actors()
    parts: dict[str, Callable[[ActorPage], object]] = {
        "counts and first mentions": lambda page: (page.counts(), page.places(Shown.MENTIONS).read(0, 60)),
        "quotations": lambda page: page.places(Shown.SPOKEN).read(0, 60),
        "over time": lambda page: page.over_time(by_month=True),
        "by article": lambda page: page.articles(),
    }
    found = [
        Figure(
            f"actor page: {what}: {ANNOTATIONS:,} annotations",
            [timed(lambda part=part: part(session.actor_pages.page(1))) for _ in range(ROUNDS)],
            "ms",
            AIM,
        )
        for what, part in parts.items()
    ]
    seconds = [timed(lambda: session.actor_pages.together(1)) for _ in range(3)]
    session.close()
    return [*found, Figure("actor page: in the same articles", seconds, "s", float("inf"))]


def fill(path: Path) -> None:
    """Articles of some years, a tenth of whose annotations are quotations; written past the history."""
    project = Project.create(path, title="Benchmark")
    coder = coders.ensure(project, "Ana")
    chance = random.Random(3)
    text = "The Kestrel Port Authority met Mirela Osk and said that ships will dock. " * 40
    with project.transaction():
        db = project.db
        db.executemany(
            "INSERT INTO actors (id, uid, name, kind) VALUES (?, ?, ?, 'person')",
            ((n, f"a{n}", f"Actor {n}") for n in range(1, ACTORS + 1)),
        )
        db.executemany(
            "INSERT INTO texts (id, sha256, content) VALUES (?, ?, ?)",
            ((n, hashlib.sha256(b"%d" % n).hexdigest(), f"{n} {text}") for n in range(1, ARTICLES + 1)),
        )
        db.executemany(
            """INSERT INTO articles (id, uid, text_id, title, published, created)
               VALUES (?1, 't' || ?1, ?1, 'Harbour news ' || ?1, ?2, ?3)""",
            ((n, f"{2000 + n % 30}-{1 + n % 12:02}-01", _MADE) for n in range(1, ARTICLES + 1)),
        )
        _annotate(project, coder, chance)
    project.close()


def _annotate(project: Project, coder: int, chance: random.Random) -> None:
    each = ANNOTATIONS // ARTICLES
    db = project.db
    db.executemany(
        """INSERT INTO annotations (id, uid, article_id, kind, actor_id, coder_id, created, updated)
           VALUES (?1, 'u' || ?1, ?2, ?3, ?4, ?5, ?6, ?6)""",
        ((n, 1 + (n - 1) // each, *_kind(n, chance), coder, _MADE) for n in range(1, ANNOTATIONS + 1)),
    )
    db.execute(
        """INSERT INTO spans (annotation_id, part, start, "end", quote)
           SELECT id, CASE kind WHEN 'quotation' THEN 'content' ELSE 'text' END,
                  40 * (id % 50), 40 * (id % 50) + 22, 'Kestrel' FROM annotations"""
    )
    db.execute(
        """INSERT INTO quotations (id, type, speaker_id, addressee_id)
           SELECT id, 'direct', CASE WHEN id % 70 THEN 2 + id % 15000 ELSE 1 END,
                  CASE WHEN id % 90 = 0 THEN 1 END FROM annotations WHERE kind = 'quotation'"""
    )


def _kind(number: int, chance: random.Random) -> tuple[str, int | None]:
    if number % 10 == 0:
        return "quotation", None
    return "mention", 1 if chance.random() < SHARE else chance.randrange(2, ACTORS + 1)

"""A codebook of 20,000 actors under a million annotations: an actor's page, a merge, duplicates, the tables.

Runs in a process of its own (``python -m tests.benchmarks.codebook WHAT PROJECT``).
"""

import json
import random
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from tests.benchmarks import typing, window
from tests.benchmarks.figures import Figure, timed

from copydesk.desktop.app import application
from copydesk.domain.actor_page import Shown
from copydesk.domain.article import ArticleDraft
from copydesk.domain.dataset import EntryKind
from copydesk.domain.listing import Listing, ListingQuery
from copydesk.project import Project, articles, coders
from copydesk.session import Session
from copydesk.session.codebook import Entry

ACTORS, TOPICS, ARTICLES, ANNOTATIONS = 20_000, 2_000, 20_000, 1_000_000
OFTEN = 50_000
"""Mentions of each of the two actors that are merged."""
ROUNDS, SCROLLS = 5, 100
WORDS = "harbour ferry council vote quay lamp winter market signal bridge road water paper union pilot"


def figures(folder: Path) -> list[Figure]:
    """What the codebook's windows take most of their time for."""
    project = folder / "million.copydesk"
    fill(project)
    found = window.in_a_process("measure", project, module=__name__)
    size = f"{ANNOTATIONS:,} annotations"
    return [
        Figure(f"actor's page: {size}", found["page"], "ms", 0.1),
        Figure(f"merge an actor with {OFTEN:,} mentions", found["merge"], "s", 1),
        Figure("take that merge back", found["undo"], "s", 2),
        Figure(f"duplicates among {ACTORS:,} actors", found["duplicates"], "s", 20),
        Figure(f"table of mentions, as made: {size}", found["made"], "s", 2),
        Figure(f"table of mentions, by actor: {size}", found["actor"], "s", 4),
        Figure(f"table of mentions, by words: {size}", found["words"], "s", 8),
        Figure(f"table: scroll to another page until painted: {size}", found["scroll"], "ms", 0.016),
    ]


def fill(path: Path) -> None:
    """Make the project. Rows are written past the journal, as they are in one that was coded for years."""
    project = Project.create(path, title="A million")
    project.coder_id = coders.ensure(project, "Ana")
    chance = random.Random(5)
    with project.transaction():
        typing.fill_codebook(project, ACTORS, TOPICS, aliases=3)
        for number in range(ARTICLES):
            body = " ".join(chance.choices(WORDS.split(), k=80))
            draft = ArticleDraft(
                title=f"Story {number}",
                text=f"{number} {body}",
                published=f"{2020 + number % 8}-{1 + number % 12:02}-03",
            )
            articles.add(project, draft)
        db = project.db
        db.executemany(
            """INSERT INTO annotations
               (id, uid, article_id, kind, actor_id, topic_id, coder_id, origin, created, updated)
               VALUES (?, ?, ?, ?, ?, ?, 1, 'manual', '2031-01-01T00:00:00Z', '2031-01-01T00:00:00Z')""",
            _annotations(),
        )
        db.executemany(
            'INSERT INTO spans (annotation_id, part, start, "end", quote) VALUES (?, ?, ?, ?, ?)',
            _spans(chance),
        )
        db.executemany(
            "INSERT INTO quotations (id, type, speaker_id) VALUES (?, 'direct', ?)",
            ((row, 1 + row % ACTORS) for row in _rows("quotation")),
        )
    project.close()


def _kind(row: int) -> str:
    return ("passage", "quotation")[row % 2] if row % 10 < 4 else "mention"


def _rows(kind: str) -> Iterator[int]:
    return (row for row in range(1, ANNOTATIONS + 1) if _kind(row) == kind)


def _annotations() -> Iterator[tuple[object, ...]]:
    often = 0
    for row in range(1, ANNOTATIONS + 1):
        kind, actor, topic = _kind(row), None, None
        if kind == "mention":
            actor = 1 + often // OFTEN if often < 2 * OFTEN else 1 + row % ACTORS
            often += 1
        elif kind == "passage":
            topic = 1 + row % TOPICS
        yield row, f"{row:032x}", 1 + row % ARTICLES, kind, actor, topic


def _spans(chance: random.Random) -> Iterator[tuple[object, ...]]:
    for row in range(1, ANNOTATIONS + 1):
        words = " ".join(chance.choices(WORDS.split(), k=3))
        part = "content" if _kind(row) == "quotation" else "text"
        yield row, part, row % 300, row % 300 + len(words), words


def measure(path: Path) -> dict[str, list[float]]:
    """Seconds of each, several times."""
    application()  # with the window's own thresholds of the garbage collector
    session = Session.open(path, coder="Ana")
    first, second = Entry(EntryKind.ACTOR, 1), Entry(EntryKind.ACTOR, 2)
    found: dict[str, list[float]] = {"merge": [], "undo": []}
    session.codebook.prepare()
    found["page"] = [timed(partial(_page, session, 1 + number % 2)) for number in range(20)]
    for _ in range(ROUNDS):
        found["merge"].append(timed(lambda: session.merging.merge([first, second], into=first)))
        found["undo"].append(timed(session.history.undo))
    found["duplicates"] = [timed(lambda: session.duplicates.proposed(EntryKind.ACTOR)) for _ in range(2)]
    for name, sort in (("made", ""), ("actor", "actor"), ("words", "words")):
        query = ListingQuery(sort=sort)
        found[name] = [timed(partial(session.tables.ids, Listing.MENTIONS, query)) for _ in range(3)]
    session.close()
    return found | {"scroll": _scrolled(path)}


def _page(session: Session, actor: int) -> None:
    """What is asked for until an actor's page is there: counts, the first rows, the years, the articles."""
    page = session.actor_pages.page(actor)
    page.places(Shown.MENTIONS).read(0, 30)
    page.counts()
    page.over_time()
    page.articles()


def _scrolled(path: Path) -> list[float]:
    """From a jump somewhere into the table of mentions until its rows are painted."""
    from PySide6.QtTest import QTest

    bench = window.open_window(path)
    bench.tables.show(Listing.MENTIONS)
    tables = bench.tables.window
    assert tables is not None
    while tables.busy or not len(tables.model.ids):
        QTest.qWait(20)
    tables.grid.setFocus()
    bar, chance = tables.grid.verticalScrollBar(), random.Random(3)

    def jump() -> None:
        bar.setValue(chance.randrange(bar.maximum()))
        tables.grid.viewport().repaint()

    jump()
    samples = [timed(jump) for _ in range(SCROLLS)]
    bench.window.close()
    return samples


if __name__ == "__main__":
    json.dump(measure(Path(sys.argv[2])), sys.stdout)

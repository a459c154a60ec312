"""Suggestions: how fast they are found in one article, and in all of a project."""

import random
import time
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks import corpus
from tests.benchmarks.figures import Figure, timed
from tests.gold.reading import articles
from tests.gold.scoring import scores

from copydesk.domain.actor import Actor
from copydesk.session import Session
from copydesk.suggest.engine import suggest
from copydesk.suggest.names.aliases import Aliases
from copydesk.suggest.quotations import quotations

ARTICLES, CHARACTERS = 1_000, 3_000
ACTORS = 20_000
ROUNDS = 50
_FIRST = ("Ilse", "Tobin", "Mirela", "Jonas", "Petra", "Hanno", "Anna", "Ole")
_LAST = ("Marden", "Raske", "Osk", "Feld", "Vann", "Lisk", "Velt", "Reel")


def figures(folder: Path) -> list[Figure]:
    """All that is measured of suggestions."""
    known = cast(ACTORS)
    aliases = Aliases()
    ready = timed(lambda: aliases.update(known))
    one = [timed(lambda n=number: suggest(wire_story(n), aliases)) for number in range(ROUNDS)]
    project = folder / "suggest.copydesk"
    corpus.fill(project, ARTICLES, CHARACTERS, 0)
    session = Session.open(project, coder="Ana")
    every = timed(session.suggesting.run)
    where = [timed(session.suggesting.articles_with_open) for _ in range(ROUNDS)]
    session.close()
    return [
        Figure(f"suggest: an article of 300 words, {ACTORS:,} actors", one, "ms", 0.01),
        Figure(f"suggest: make {ACTORS:,} actors ready", [ready], "ms", 0.5),
        Figure(f"suggest: {ARTICLES:,} articles of {CHARACTERS // 1000} kB", [every], "s", 18),
        Figure(f"suggest: which of {ARTICLES:,} articles have some", where, "ms", 0.05),
        Figure("suggest: thousands of words a second, quotations", _pace(quotations), "", 200, least=True),
        Figure("suggest: the same, with all actors", _pace(suggest), "", 200, least=True),
        *_quality(),
    ]


def _pace(read: Callable[[str], object]) -> list[float]:
    """Thousands of words that are read in a second of one processor's time, without a codebook."""
    text = "\n\n".join(wire_story(number) for number in range(100))
    words = len(text.split())
    read(text)
    samples: list[float] = []
    for _ in range(5):
        start = time.process_time()
        read(text)
        samples.append(words / 1000 / (time.process_time() - start))
    return samples


def _quality() -> list[Figure]:
    """What the rules find in the half of the gold set that they were not made by, in percent."""
    found = scores(articles("test"), suggest)
    rows = (
        ("direct quotations, exact F1", found.direct.exact.f1, 97),
        ("all quotations, overlap F1", found.every.half.f1, 88),
        ("speaker right where content found", found.every.speaker.value, 95),
        ("speaker's actor right", found.every.actor.value, 90),
        ("new names, exact F1", found.mentions.f1, 85),
        ("known names, precision", found.known.precision.value, 99),
        ("known names, recall", found.known.recall.value, 98),
    )
    return [
        *(
            Figure(f"suggest, gold (test half): {what}", [100 * value], "%", aim, least=True)
            for what, value, aim in rows
        ),
        Figure(
            "suggest, gold (test half): actors proposed as one", [100 * found.once.value], "%", float("inf")
        ),
    ]


def cast(count: int) -> dict[int, Actor]:
    """So many actors, each with an alias."""
    return {
        number: Actor(
            id=number, uid=str(number), name=f"{_name(number)} {number}", aliases=(f"Body {number}",)
        )
        for number in range(1, count + 1)
    }


def _name(number: int) -> str:
    return f"{_FIRST[number % len(_FIRST)]} {_LAST[number // len(_FIRST) % len(_LAST)]}"


def wire_story(seed: int) -> str:
    """About 300 words with quotations, names and acronyms."""
    chance = random.Random(seed)
    parts = [f"LORVAN. May {seed % 28 + 1} (Meridian) - The Lorvan Grain Board (LGB) met, its chair said."]
    while sum(len(part.split()) for part in parts) < 300:
        words = corpus.sentence(chance).rstrip(".")
        parts.append(f'"{words}," minister {_name(chance.randrange(64))} told Meridian, "{words.lower()}."')
        parts.append(f"{corpus.sentence(chance)} {_name(chance.randrange(64))} and the LGB agreed.")
    return "\n\n".join(parts)

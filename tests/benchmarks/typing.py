"""The palette and the tag field among 20,000 actors and 10,000 articles: each key press until painted.

Runs in a process of its own (``python -m tests.benchmarks.typing WHAT PROJECT``).
"""

import json
import random
import sys
import time
from pathlib import Path

from tests.benchmarks import corpus, window
from tests.benchmarks.figures import Figure, timed

from copydesk.domain.actor import ActorKind
from copydesk.domain.article import ArticleDraft
from copydesk.project import Project, articles, codebook, coders

ACTORS, ALIASES, TOPICS, ARTICLES = 20_000, 3, 2_000, 10_000
SETTLING = 1.5
"""Seconds until all that a project brings up has been laid out and prepared."""
SYLLABLES = (
    "ka lo mi ren tor va shi dra bel nor gu pe lan mar ves ti on ar el stin ber osh wen dil fra kos hul"
)
BODIES = ("Ministry of", "Board of", "Committee for the", "University of", "Bank of", "Union of")
TYPED = (
    "ministry of kalo",
    "Bank of Torva",
    "univrsity gupe",
    "comittee for teh mar",
    "Stinlan Frakos",
    "renshi dilber",
    "a",
    "story 77",
    "> zoom in",
    "xqzw",
)


def figures(folder: Path) -> list[Figure]:
    """A key press in the palette and in the tag field; deletions between the words are not counted."""
    project = folder / "many-actors.copydesk"
    fill(project)
    size = f"{ACTORS:,} actors, {ACTORS * ALIASES:,} aliases"
    return [
        Figure(
            f"palette: a key press, {size}, {ARTICLES:,} articles", _typed("palette", project), "ms", 0.016
        ),
        Figure(f"type-ahead: a key press, {size}", _typed("tag-field", project), "ms", 0.016),
    ]


def _typed(what: str, project: Path) -> list[float]:
    return window.in_a_process(what, project, module=__name__)["presses"]


def fill(path: Path) -> None:
    """Make the project: names of two made-up words, some with an alias, some of bodies."""
    chance = random.Random(11)
    project = Project.create(path, title="Many actors")
    project.coder_id = coders.ensure(project, "Ana")
    with project.change("Fill"):
        fill_codebook(project, ACTORS, TOPICS, aliases=ALIASES)
        for number in range(ARTICLES):
            title = f"Story {number}: {corpus.sentence(chance)}"[:90]
            text = f"{title}\n\n{corpus.text(300, number)}"
            articles.add(project, ArticleDraft(title=title, text=text, agency="Meridian"))
    project.close()


def fill_codebook(project: Project, actors: int, topics: int, *, aliases: float, seed: int = 11) -> None:
    """Actors and topics of made-up names, inside a transaction; so many aliases for each actor."""
    chance = random.Random(seed)
    for _ in range(actors):
        name = f"{_word(chance)} {_word(chance)}"
        body = f"{chance.choice(BODIES)} {name}" if chance.random() < 0.4 else name
        actor = codebook.add_actor(project, body, ActorKind.OTHER)
        count = int(aliases) + (chance.random() < aliases % 1)
        if count:
            codebook.set_aliases(project, actor, tuple(_word(chance) for _ in range(count)))
    for number in range(topics):
        codebook.add_topic(project, f"{_word(chance)} {_word(chance)}", code=f"T{number}")


def _word(chance: random.Random) -> str:
    return "".join(chance.choices(SYLLABLES.split(), k=chance.randrange(2, 4))).capitalize()


def presses(what: str, project: Path) -> dict[str, list[float]]:
    """Seconds from each key press until the window has painted what was found."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from copydesk.desktop.app import application

    app = application()
    bench = window.open_window(project)
    assert bench.desk.session is not None
    bench.desk.show_article(1)
    until_settled(app)
    if what == "palette":
        bench.palette.show()
        field = bench.palette.view.field
    else:
        field = (
            bench.window.tagging.picker.field
        )  # actors and topics, as long as no key asked for one of them
        field.setFocus()
    app.processEvents()

    def until_painted() -> None:
        app.sendPostedEvents()
        app.processEvents()

    samples: list[float] = []
    for typed in TYPED:
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        until_painted()
        for letter in typed:
            samples.append(timed(lambda letter=letter: (QTest.keyClicks(field, letter), until_painted())))
    bench.window.close()
    return {"presses": samples}


def until_settled(app) -> None:
    """Let happen what happens while a person looks for the key."""
    until = time.monotonic() + SETTLING
    while time.monotonic() < until:
        app.processEvents()


if __name__ == "__main__":
    print(json.dumps(presses(sys.argv[1], Path(sys.argv[2]))))

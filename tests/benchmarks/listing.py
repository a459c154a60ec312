"""The article list with thirty thousand articles: each filter, sort and sample until it is painted.

Runs in a process of its own (``python -m tests.benchmarks.listing PROJECT``).
"""

import json
import os
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks import corpus
from tests.benchmarks.figures import Figure, timed

from copydesk.domain.annotation import Kind, Part, QuotationType
from copydesk.domain.article import ArticleDraft, Status
from copydesk.domain.article_filter import ArticleFilter
from copydesk.domain.span import Span
from copydesk.domain.suggestion import Suggestion
from copydesk.project import Project, annotations, articles, coders, suggestions

ARTICLES = 30_000
ROUNDS = 20
SETTLED = 3_000
"""Milliseconds after which the window has prepared what it prepares ahead."""
AIM = 0.1
"""Seconds: double-digit milliseconds."""


def figures(folder: Path) -> list[Figure]:
    """All that is measured of the list."""
    project = folder / "list.copydesk"
    fill(project, ARTICLES)
    result = subprocess.run(
        [sys.executable, "-m", __name__, str(project)],
        stdout=subprocess.PIPE,
        env={"QT_QPA_PLATFORM": "offscreen"} | os.environ,
        text=True,
        check=True,
    )
    samples: dict[str, list[float]] = json.loads(result.stdout)
    size = f"{ARTICLES:,} articles"
    return [Figure(f"article list: {what}: {size}", found, "ms", AIM) for what, found in samples.items()]


def fill(path: Path, count: int) -> None:
    """Short articles of some agencies and years, some with suggestions.

    Two of three have a quotation without a speaker.
    """
    project = Project.create(path, title="Benchmark")
    people = [coders.ensure(project, name) for name in ("Ana", "Bo", "Cy")]
    project.coder_id = people[0]
    chance = random.Random(11)
    words = corpus.WORDS.split()
    with project.change("Fill"):
        for number in range(count):
            project.coder_id = chance.choice(people)
            title = f"{' '.join(chance.choices(words, k=8)).capitalize()} {number}"
            draft = ArticleDraft(
                title=title,
                text=f"{title}\n\n{corpus.sentence(chance)} {number}",
                agency=chance.choice(("Tidewire", "Meridian", "Lakeside", None)),
                published=f"{chance.randrange(2000, 2030)}-{chance.randrange(1, 13):02}-01T09:00",
                section=chance.choice(("Ports", "Council", None)),
            )
            article = articles.add(project, draft, status=chance.choice(list(Status)))
            if number % 3:
                row = annotations.add(project, article, Kind.QUOTATION)
                annotations.add_quotation(project, row, QuotationType.DIRECT)
                annotations.set_spans(project, row, Part.CONTENT, (Span(0, 5),), title)
    _suggest(project)
    project.close()


def _suggest(project: Project) -> None:
    """Ten suggestions in four of five articles, one of them settled."""
    found = [Suggestion(kind=Kind.MENTION, spans=(Span(at, at + 4),), engine="b") for at in range(0, 50, 5)]
    with project.transaction():
        for number, article in enumerate(articles.ids(project)):
            if number % 5:
                suggestions.replace(project, article, dict.fromkeys(found, "x"), (Kind.MENTION,))
    with project.change("Reject"):
        suggestions.reject(project, range(1, 10 * ARTICLES, 10))


def by_filters() -> dict[str, ArticleFilter]:
    """What the list is filtered by."""
    return {
        "status": ArticleFilter(statuses=frozenset({Status.NEW})),
        "dates": ArticleFilter(published_from="2010", published_to="2020-06"),
        "agency": ArticleFilter(agencies=frozenset({"Meridian", ""})),
        "coder": ArticleFilter(coders=frozenset({"Bo"})),
        "a quotation without speaker": ArticleFilter(unattributed=True),
        "a suggestion": ArticleFilter(suggested=True),
    }


def on_the_list(panel, filters: dict[str, ArticleFilter]) -> dict[str, Callable[[], object]]:
    """Each action by its name: filters, orders, and selecting all."""
    from copydesk.desktop.articles.order import Order

    return {
        "filter by words": lambda: panel.filter.setText("harbour 7"),
        **{f"filter by {what}": lambda each=each: panel.set_filter(each) for what, each in filters.items()},
        **{
            f"sort by {order.value}": lambda order=order: panel.order.restore(f"-{order.value}")
            for order in Order
        },
        "select all": panel.list.selectAll,
    }


def measure(project: Path) -> dict[str, list[float]]:
    """Seconds of each action in the real window, by its name, each time from the whole list."""
    from PySide6.QtTest import QTest
    from tests.benchmarks.window import open_window

    from copydesk.desktop.app import application
    from copydesk.domain.article_list import Stratum

    app = application()
    bench = open_window(project)
    panel = bench.window.articles
    assert bench.desk.session is not None
    QTest.qWait(SETTLED)
    lists, listed = bench.desk.session.lists, bench.desk.session.articles

    def until_painted(action: Callable[[], object]) -> float:
        seconds = timed(lambda: (action(), app.sendPostedEvents(), app.processEvents(), panel.list.repaint()))
        panel.clear_filter()
        panel.order.restore("imported")
        app.processEvents()
        return seconds

    filters = by_filters()
    actions = on_the_list(panel, filters)
    found = {what: [until_painted(action) for _ in range(ROUNDS)] for what, action in actions.items()}
    panel.unfold(True)
    found["filter by status, panel open"] = [
        until_painted(lambda: panel.set_filter(filters["status"])) for _ in range(ROUNDS)
    ]
    panel.unfold(False)
    seeds = iter(range(10 * ROUNDS))
    for what, by in (("sample of 500", None), ("sample of 500 by month", Stratum.MONTH)):
        found[what] = [timed(lambda by=by: lists.sample(500, seed=next(seeds), by=by)) for _ in range(ROUNDS)]
    sample = lists.all()[0].id
    found["filter by a list of 500"] = [
        until_painted(lambda: panel.set_filter(ArticleFilter(list_id=sample))) for _ in range(ROUNDS)
    ]
    some = [row.id for row in listed.rows()][100:300]
    found["mark 200 articles"] = [
        until_painted(lambda status=status: listed.set_status(some, status))
        for status in (Status.NEW, Status.DONE, Status.IN_PROGRESS) * 3
    ]
    bench.window.close()
    return found


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]))))

"""What is learnt by itself, beside the window, once enough articles are done."""

import pytest
from pytestqt.qtbot import QtBot
from tests.builders import write_stories
from tests.session.test_learning import belief, marked

from copydesk.desktop.workbench import Workbench
from copydesk.domain.article import Status
from copydesk.domain.span import Span
from copydesk.session.learning import FIRST


@pytest.fixture
def done(bench: Workbench) -> list[int]:
    """Articles with their quotations marked, as many as are learnt from."""
    session = bench.desk.session
    assert session is not None
    paths = write_stories(session.path.parent / "beliefs", [belief(number) for number in range(FIRST)])
    rows = list(session.articles.import_paths(paths).articles)
    for row in rows:
        text = session.articles.get(row).text
        marked(session, row, next(number for number in range(FIRST) if belief(number) in text))
    return rows


def test_it_is_learnt_when_enough_is_done_and_the_status_bar_says_so(
    qtbot: QtBot, bench: Workbench, done: list[int]
) -> None:
    session, learner = bench.desk.session, bench.suggesting.learner
    assert session is not None
    learner.look()
    assert not learner.busy or session.learning.state().version == 0
    session.articles.set_status(done, Status.DONE)
    assert learner.busy
    with qtbot.waitSignal(learner.hinted, timeout=60_000) as hint:
        learner.look()
    assert hint.args is not None
    assert str(FIRST) in hint.args[0]
    assert bench.window.status.said == hint.args[0]
    qtbot.waitUntil(lambda: not bench.suggesting.runner.busy)
    assert bench.window.status.said == hint.args[0]
    assert session.learning.state().version == 1


@pytest.mark.parametrize("adjusted", [False, True])
def test_the_open_article_gets_what_was_learnt_unless_one_is_being_adjusted(
    qtbot: QtBot, bench: Workbench, *, adjusted: bool
) -> None:
    session, suggesting = bench.desk.session, bench.suggesting
    assert session is not None
    suggesting.show_suggestions(True)
    qtbot.waitUntil(lambda: not suggesting.runner.busy)
    if adjusted:
        chosen = next(iter(bench.window.offers.all()))
        part, (span, *_) = next(iter(chosen.parts.items()))
        bench.window.offers.move(chosen.id, part, 0, Span(span.start, span.end - 1))
    looked: list[int] = []
    suggesting.runner.rested.connect(lambda: looked.append(1))
    suggesting.learner.learnt.emit()
    qtbot.waitUntil(lambda: not suggesting.runner.busy)
    assert bool(looked) is not adjusted


def test_that_what_was_learnt_is_broken_is_said_once(
    bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, learner = bench.desk.session, bench.suggesting.learner
    assert session is not None
    session._core.project.db.execute(
        "INSERT INTO models (made, articles, engine, scorecard, content)"
        " VALUES ('', 5, 'rules+crf', '{\"used\": \"\"}', x'00')"
    )
    monkeypatch.setattr("copydesk.session.engines.are_loaded", lambda: True)
    said: list[str] = []
    learner.hinted.connect(said.append)
    learner.look()
    learner.look()
    (one,) = said
    assert one.startswith("Suggestions of quotations go by the rules alone. What was learnt is no model")


def test_the_project_closes_while_it_is_learnt(bench: Workbench, done: list[int]) -> None:
    session, learner = bench.desk.session, bench.suggesting.learner
    assert session is not None
    session.articles.set_status(done, Status.DONE)
    learner.look()
    bench.desk.close()
    assert not learner.busy

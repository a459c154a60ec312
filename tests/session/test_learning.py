"""What is learnt in a project: from which work, how it is kept, and what becomes of it when it is broken."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.builders import make_session, span_of

from copydesk.domain.annotation import Kind, Part
from copydesk.domain.article import Status
from copydesk.errors import Cancelled, UserError
from copydesk.session import Session
from copydesk.session.learning import EVERY, FIRST
from copydesk.suggest.engine import VERSION

NAMES = ("Ann Lee", "Tobin Raske", "The mayor", "Orla Denvik")
CLAIMS = ("the bridge is safe", "no boat will sail", "that rain is near")
NEW = "Jonas Feld gathers the bridge is safe."


def belief(number: int) -> str:
    """A text whose quotation the rules never propose."""
    return f"{NAMES[number % 4]} gathers {CLAIMS[number % 3]}. It is {number} o'clock in Lorvan."


def marked(session: Session, article_id: int, number: int) -> None:
    """Mark the quotation in one of these texts."""
    text = session.articles.get(article_id).text
    row = session.tagging.tag_quotation(article_id, (span_of(text, CLAIMS[number % 3]),))
    for part, words in ((Part.CUE, "gathers"), (Part.SPEAKER, NAMES[number % 4])):
        session.tagging.set_part(row, part, (span_of(text, words),))


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = make_session(tmp_path, *(belief(number) for number in range(12)), NEW)
    yield made
    made.close()


@pytest.fixture
def rows(session: Session) -> list[int]:
    rows = [row.id for row in session.articles.rows()]
    for number, row in enumerate(rows[:12]):
        marked(session, row, number)
    session.articles.set_status(rows[:12], Status.DONE)
    return rows


def suggested(session: Session, row: int) -> list[tuple[str, str, str]]:
    session.suggesting.run([row])
    text = session.articles.get(row).text
    found = [one for one in session.suggesting.of(row) if one.kind is Kind.QUOTATION]
    return [(one.spans[0].of(text), one.engine, one.version) for one in found]


def test_what_was_learnt_is_suggested_and_says_who_proposes_it(session: Session, rows: list[int]) -> None:
    assert suggested(session, rows[-1]) == []
    assert session.learning.state().is_due
    state = session.learning.train()
    assert (state.version, state.articles, state.engine, state.is_due) == (1, 12, "rules+crf", False)
    assert suggested(session, rows[-1]) == [("the bridge is safe", "rules+crf", f"{VERSION}.1")]
    card = session.learning.scorecard()
    assert card is not None
    assert card["engines"]["rules+crf"]["exact"]["content"]["f1"] > 0.8
    assert session.learning.train().version == 2


def test_a_fork_learns_and_the_session_uses_it(session: Session, rows: list[int]) -> None:
    fork = session.fork()
    fork.learning.train()
    fork.close()
    assert len(suggested(session, rows[-1])) == 1


def test_a_broken_model_is_set_aside_and_rules_are_used(session: Session, rows: list[int]) -> None:
    session.learning.train()
    session._core.project.db.execute("UPDATE models SET content = x'00'")
    assert suggested(session, rows[-1]) == []
    state = session.learning.state()
    assert "no model of Copydesk's" in state.broken
    assert suggested(session, rows[-1]) == []
    assert state.is_due
    assert str(session.learning.note()).startswith("Suggestions of quotations go by the rules alone. What")
    assert session.check().notes == (session.learning.note(),)
    assert session.check().ok
    card = session.scoring.measure()
    assert (card["used"], card["in use"]) == ("rules+crf", "rules")
    assert session.learning.train().broken == ""
    assert session.learning.in_use == "rules+crf"
    assert session.check().notes == ()


def test_a_broken_model_is_told_also_where_nothing_can_be_written(session: Session, rows: list[int]) -> None:
    session.learning.train()
    session._core.project.db.execute("UPDATE models SET content = x'00'")
    reader = Session.open(session.path, coder="Ana", writable=False)
    assert reader.learning.note() is not None
    assert reader.learning.state().broken
    reader.close()


@pytest.mark.parametrize("scores", ["{", "[]", "", "7"])
def test_damaged_scores_set_the_model_aside(session: Session, rows: list[int], scores: str) -> None:
    session.learning.train()
    session._core.project.db.execute("UPDATE models SET scorecard = ?", (scores,))
    assert suggested(session, rows[-1]) == []
    assert session.learning.scorecard() == {}
    assert "damaged" in session.learning.state().broken


def test_settled_suggestions_of_other_articles_count_too(session: Session, rows: list[int]) -> None:
    session.learning.train()
    session.suggesting.run([rows[-1]])
    (one,) = [each for each in session.suggesting.of(rows[-1]) if each.kind is Kind.QUOTATION]
    session.suggesting.reject([one.id])
    (example,) = [each for each in session.learning._examples() if not each.done]
    assert [span.of(NEW) for span in example.rejected] == ["the bridge is safe"]
    session.history.undo()
    session.suggesting.accept([one.id])
    (example,) = [each for each in session.learning._examples() if not each.done]
    assert [each.content[0].of(NEW) for each in example.quotations] == ["the bridge is safe"]


def test_too_little_work_is_told(session: Session) -> None:
    with pytest.raises(UserError, match="0 of at least"):
        session.learning.train()
    assert session.learning.scorecard() is None


def test_stopped_learning_leaves_what_was_there(session: Session, rows: list[int]) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        session.learning.train(stop)
    assert session.learning.state().version == 0


def test_it_is_due_after_so_many_articles(session: Session, rows: list[int]) -> None:
    session.articles.set_status(rows[FIRST - 1 : 12], Status.IN_PROGRESS)
    assert not session.learning.state().is_due
    session.articles.set_status(rows[:FIRST], Status.DONE)
    assert session.learning.state().is_due
    session.learning.train()
    session.articles.set_status(rows[: FIRST + EVERY - 1], Status.DONE)
    assert not session.learning.state().is_due


def test_evaluating_keeps_nothing(session: Session, rows: list[int]) -> None:
    card = session.learning.evaluate()
    assert card["used"] == "rules+crf"
    assert [point["articles"] for point in card["curve"]] == [3, 5, 8]
    assert session.learning.state().version == 0

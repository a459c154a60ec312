"""A mistake of a rule costs what it breaks over, and nothing else."""

import logging

import pytest

from copydesk.domain.annotation import Kind
from copydesk.domain.progress import Progress, no_progress
from copydesk.domain.suggestion import NewActor, Suggestion
from copydesk.suggest import cast, engine, quotations
from copydesk.suggest.engine import suggest
from copydesk.suggest.mishaps import Strictness, attempted
from copydesk.suggest.quoting.indirect import Reported, reported
from copydesk.suggest.quoting.sentence import Sentence

TEXT = "Mayor Ann Lee said that the dam holds. Bob Stone said that it rains."


class Broken:
    """What was learnt, and cannot be asked."""

    engine, version = "rules+crf", "1"

    def quotations(
        self, text: str, rules: list[Suggestion], progress: Progress = no_progress
    ) -> list[Suggestion]:
        raise KeyError(text[:1])


@pytest.fixture(autouse=True)
def as_for_users(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Strictness, "on", False)


def breaks(*_: object, **__: object) -> None:
    raise IndexError("list index out of range")


def contents(found: list[Suggestion]) -> list[str]:
    return [one.spans[0].of(TEXT) for one in found if one.kind is Kind.QUOTATION]


def names(found: list[Suggestion]) -> set[str]:
    return {one.actor.name for one in found if isinstance(one.actor, NewActor)}


def test_a_sentence_is_left_out(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    def first_breaks(sentence: Sentence) -> list[Reported]:
        if not sentence.span.start:
            breaks()
        return list(reported(sentence))

    monkeypatch.setattr(quotations, "reported", first_breaks)
    found = suggest(TEXT)
    assert contents(found) == ["that it rains"]
    assert names(found) >= {"Bob Stone"}
    assert [one.levelno for one in caplog.records] == [logging.ERROR]
    assert "dam" not in caplog.text
    assert "IndexError" in caplog.text


def test_a_speaker_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cast.Cast, "whom", breaks)
    found = [one for one in suggest(TEXT) if one.kind is Kind.QUOTATION]
    assert contents(found) == ["that the dam holds", "that it rains"]
    assert [one.actor for one in found] == [None, None]
    assert {one.engine for one in found} == {engine.ENGINE}
    assert found[0].speaker_spans[0].of(TEXT) == "Mayor Ann Lee"


def test_all_who_are_named_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "Cast", breaks)
    found = suggest(TEXT)
    assert contents(found) == ["that the dam holds", "that it rains"]
    assert len(found) == len(contents(found))


def test_mentions_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "mentions", breaks)
    found = suggest(TEXT)
    assert contents(found) == ["that the dam holds", "that it rains"]
    assert names(found) == {"Ann Lee", "Bob Stone"}


def test_without_what_was_learnt_the_rules_propose() -> None:
    found = suggest(TEXT, learnt=Broken())  # type: ignore[arg-type] - it is asked for its quotations alone
    assert contents(found) == ["that the dam holds", "that it rains"]


def test_what_stops_the_work_is_no_mistake() -> None:
    def stops(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        suggest(TEXT, progress=stops)


def test_mistakes_are_raised_where_they_are_to_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Strictness, "on", True)
    with pytest.raises(IndexError):
        attempted("all", breaks, None)

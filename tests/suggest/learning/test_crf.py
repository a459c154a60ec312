import random

import pytest
from tests.suggest.learning.examples import done

from copydesk.domain.annotation import Kind
from copydesk.domain.span import Span
from copydesk.domain.suggestion import Suggestion
from copydesk.errors import Cancelled
from copydesk.suggest.learning.assembling import suggestions
from copydesk.suggest.learning.crf import Crf, items_of, train
from copydesk.suggest.learning.example import Example, Marked, Prepared
from copydesk.suggest.learning.fields import found
from copydesk.suggest.learning.model import weighed
from copydesk.suggest.learning.packing import ModelError
from copydesk.suggest.learning.weighing import Weights

TEXT = "The new bridge will open in May, the mayor said. Nobody came to see it on that day."


def made(count: int = 12) -> bytes:
    return train([(one, Prepared(one.text)) for one in done(count)])


def proposed(one: Prepared, field: Crf) -> list[Suggestion]:
    """What one field makes of a text."""
    return suggestions(one, weighed(one, found([field], one), Weights()))


def test_what_is_reported_without_quote_marks_is_learnt() -> None:
    one = Prepared(TEXT)
    (found,) = proposed(one, Crf(made()))
    assert found.kind is Kind.QUOTATION
    assert [span.of(TEXT) for span in found.spans] == ["The new bridge will open in May"]
    assert [span.of(TEXT) for span in found.cue] == ["said"]
    assert [span.of(TEXT) for span in found.speaker_spans] == ["the mayor"]
    assert 0 < found.score <= 1


def test_of_what_begins_somewhere_all_ends_together_are_as_likely_as_that_it_begins() -> None:
    one, field = Prepared(TEXT), Crf(made())
    field.labels(items_of(one, 0, len(one.tokens)))
    begins = field.begins(len(one.tokens))
    ends = {last: share for _, last, share in field.contents(begins, [0])}
    assert max(ends, key=lambda last: ends[last]) == 7  # before the comma
    assert 0.9 * begins[0] < sum(ends.values()) <= begins[0]


def test_the_same_examples_make_the_same_model() -> None:
    assert made(4) == made(4)


def test_of_an_article_in_progress_only_what_was_settled_counts() -> None:
    text = "The bridge will open, the mayor said. The road is closed, the mayor said. It rains."
    one = Example(text, (Marked((Span(0, 20),), (Span(32, 36),), (Span(22, 31),)),), done=False)
    learnt = Crf(train([(one, Prepared(text))] * 12))
    other = Prepared("The road is closed, the mayor said.")
    assert proposed(other, learnt)


def test_a_rejected_place_is_no_quotation() -> None:
    text = "The bridge will open, the mayor said."
    yes = Example(text, (Marked((Span(0, 20),), (Span(32, 36),), (Span(22, 31),)),), done=False)
    no = Example(text, (), done=False, rejected=(Span(0, 20),))
    learnt = Crf(train([(yes, Prepared(text))] + [(no, Prepared(text))] * 12))
    other = Prepared(text)
    assert proposed(other, learnt) == []


def test_nothing_to_learn_from_is_said() -> None:
    with pytest.raises(ModelError, match="no quotation"):
        train([(Example("It rains.", ()), Prepared("It rains."))])


@pytest.mark.parametrize("data", [b"", b"lCRF\0\0\0", b"copydesk learnt\ncrf 1 0 x\n"])
def test_what_is_no_model_is_refused(data: bytes) -> None:
    with pytest.raises(ModelError):
        Crf(data)


def test_training_can_be_stopped() -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        train([(one, Prepared(one.text)) for one in done(2)], stop)


@pytest.mark.parametrize(
    "text", ["", '"' * 5_000, "a" * 50_000, "said " * 5_000, "\ud800 «", "他说：“好。”", "\n" * 999]
)
def test_any_text_is_read(text: str) -> None:
    one = Prepared(text)
    for each in proposed(one, Crf(made(4))):
        assert all(span.end <= len(text) for span in each.spans)


def test_noise_is_read() -> None:
    chance = random.Random(1)
    text = "".join(chance.choice('ab "“”.,\n said that\u0301«»—') for _ in range(5_000))
    one = Prepared(text)
    proposed(one, Crf(made(4)))

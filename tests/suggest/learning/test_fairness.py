"""Which done articles suggestions are measured against."""

from dataclasses import replace

import pytest
from tests.suggest.learning.test_fitting import BELIEFS

from copydesk.domain.actor import Actor
from copydesk.domain.span import Span
from copydesk.domain.suggestion import Known
from copydesk.suggest.learning.example import Example, Marked, Prepared
from copydesk.suggest.learning.fairness import ENOUGH, Helped, basis
from copydesk.suggest.learning.fitting import evaluate, measure_rules
from copydesk.suggest.learning.naming_scores import NamingExample, measure_mentions

ALONE, ACCEPTED, EDITED = Helped(4), Helped(4, accepted=3), Helped(2, edited=1)


@pytest.mark.parametrize(
    ("every", "measured", "fair"),
    [
        ([ALONE] * 2, 2, True),
        ([ALONE] * (ENOUGH - 1) + [ACCEPTED], ENOUGH, False),
        ([ALONE] * ENOUGH + [ACCEPTED, EDITED], ENOUGH, True),
        ([ACCEPTED, EDITED], 2, False),
        ([], 0, True),
    ],
)
def test_articles_with_accepted_suggestions_are_left_out_where_there_are_enough(
    every: list[Helped], measured: int, fair: bool
) -> None:
    found = basis(every)
    assert found.as_json()["measured"] == measured == sum(map(found.takes, every))
    assert found.helped.is_alone is fair


def test_it_tells_how_much_was_accepted_and_edited() -> None:
    told = basis([ACCEPTED, EDITED, ALONE]).as_json()
    assert (told["marked"], told["accepted"], told["edited"]) == (10, 3, 1)
    assert (told["done"], told["without suggestions"]) == (3, 1)


def rules_own(number: int) -> Example:
    """An article in which just that is marked which the rules propose."""
    text = f'"We will open at {number} o\'clock," the mayor said.'
    marked = [
        Marked(one.spans, one.cue, one.speaker_spans, one.type or Marked(()).type)
        for one in Prepared(text).rules
    ]
    return Example(text, tuple(marked), helped=Helped(len(marked), accepted=len(marked)))


def test_what_agrees_by_itself_makes_no_figure_better() -> None:
    missed = [replace(one, helped=Helped(1)) for one in BELIEFS[:ENOUGH]]
    every = [*missed, *map(rules_own, range(20))]
    assert measure_rules(every).rules.f1 == 0.0
    assert measure_rules(every[1:]).rules.f1 > 0.9  # too few are left to measure against them alone
    card = evaluate(every)
    assert card.rules.f1 == 0.0
    assert card.learnt is not None
    assert card.rules.exact["content"].there == ENOUGH
    assert all(point.rules == 0.0 for point in card.curve)


def test_mentions_are_measured_likewise() -> None:
    osk = {1: Actor(id=1, uid="osk", name="Mirela Osk")}
    whole = NamingExample(
        "Mirela Osk left.", Known("en"), frozenset({(1, Span(0, 10))}), Helped(1, accepted=1)
    )
    alone = replace(whole, mentions=frozenset({(2, Span(11, 15))}), helped=Helped(1))
    found = measure_mentions([whole, *[alone] * ENOUGH], osk)
    assert found["exact"]["known actors"]["recall"] == 0.0
    assert found["against"]["measured"] == ENOUGH
    assert measure_mentions([whole, alone], osk)["exact"]["known actors"]["recall"] == 0.5

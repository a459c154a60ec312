import pytest
from tests.suggest.learning.examples import done

from copydesk.domain.annotation import Kind, QuotationType
from copydesk.domain.span import Span
from copydesk.domain.suggestion import Suggestion
from copydesk.suggest.learning.evaluating import Counts, Scores, bare, paired, scored
from copydesk.suggest.learning.example import Example, Marked, Prepared
from copydesk.suggest.learning.fitting import LEAST, evaluate, fit
from copydesk.suggest.learning.model import LEARNT, RULES, Model
from copydesk.suggest.learning.packing import ModelError, packed
from copydesk.suggest.learning.ranker import Candidate, Ranker, train

BELIEFS = tuple(
    Example(
        f"{name} gathers {what}. It is {number} o'clock in Lorvan.",
        (
            Marked(
                (Span(len(name) + 9, len(name) + 9 + len(what)),),
                (Span(len(name) + 1, len(name) + 8),),
                (Span(0, len(name)),),
                QuotationType.INDIRECT,
            ),
        ),
    )
    for number, (name, what) in enumerate(
        (name, what)
        for name in ("Ann Lee", "Tobin Raske", "The mayor", "Orla Denvik")
        for what in ("the bridge is safe", "no boat will sail", "that rain is near")
    )
)
"""A coder marks what is believed, which the rules never propose."""


def test_what_a_coder_marks_beyond_the_rules_is_learnt() -> None:
    learnt = fit(BELIEFS)
    assert learnt.scorecard.used == LEARNT
    assert learnt.data is not None
    text = "Jonas Feld gathers the bridge is safe."
    rules = Prepared(text).rules
    (found,) = Model(learnt.data).quotations(text, rules)
    assert [span.of(text) for span in found.spans] == ["the bridge is safe"]
    assert [span.of(text) for span in found.speaker_spans] == ["Jonas Feld"]


def test_rules_stay_where_they_are_better() -> None:
    silent = tuple(Example(one.text, ()) for one in BELIEFS)
    said = Example(
        '"We will open soon," the mayor said.', (Marked((Span(0, 20),), (Span(31, 35),), (Span(21, 30),)),)
    )
    learnt = fit([*silent, said])
    assert learnt.scorecard.used == RULES
    assert learnt.data is None


def test_engines_are_compared_by_what_is_exact_and_by_what_overlaps() -> None:
    exact = Scores({"content": Counts(4, 10, 4, 10)}, {"content": Counts(4, 10, 4, 10)})
    near = Scores({"content": Counts(3, 10, 3, 10)}, {"content": Counts(8, 10, 8, 10)})
    assert (exact.f1, near.f1) == (pytest.approx(0.4), pytest.approx(0.3))
    assert (exact.worth, near.worth) == (pytest.approx(0.4), pytest.approx(0.55))
    assert Scores().worth == 0


def test_a_model_of_an_older_form_is_set_aside() -> None:
    with pytest.raises(ModelError, match="older"):
        Model(packed("model", 1, b'{"field": 0, "trust": [0.4, 0.85]}\n'))


def test_the_same_seed_learns_the_same() -> None:
    one, other = fit(BELIEFS, seed=3), fit(BELIEFS, seed=3)
    assert one == other


def test_too_few_articles_are_refused() -> None:
    with pytest.raises(ModelError, match=f"of at least {LEAST}"):
        fit(BELIEFS[: LEAST - 1])


def test_the_scorecard_has_both_engines_and_a_curve() -> None:
    card = evaluate(done(8))
    told = card.as_json()
    assert set(told["engines"]) == {RULES, LEARNT}
    assert told["engines"][RULES]["exact"]["direct"]["f1"] > 0.7
    assert [point["articles"] for point in told["curve"]] == [3, 5, 6]


def test_scores_count_what_is_right() -> None:
    text = '"We can," Ann said. It rains.'
    example = Example(text, (Marked((Span(0, 9),), (Span(14, 18),), (Span(10, 13),)),))
    right = Suggestion(
        kind=Kind.QUOTATION, spans=(Span(1, 8),), speaker_spans=(Span(10, 13),), type=QuotationType.DIRECT
    )
    wrong = Suggestion(kind=Kind.QUOTATION, spans=(Span(20, 28),), type=QuotationType.INDIRECT)
    scores = scored(example, [right, wrong])
    assert scores.exact["content"] == Counts(1, 2, 1, 1)
    assert scores.exact["cue"] == Counts(0, 0, 0, 1)
    assert scores.attributed.recall == 1
    assert (scores + scores).f1 == pytest.approx(2 / 3)


def test_a_share_of_nothing_is_not_told() -> None:
    """Where all that is proposed is of one type and all that is marked of another, nothing compares them."""
    example = Example('"We can," Ann said.', (Marked((Span(0, 9),), (), (), QuotationType.INDIRECT),))
    direct = Suggestion(kind=Kind.QUOTATION, spans=(Span(0, 9),), type=QuotationType.DIRECT)
    told = scored(example, [direct]).as_json()["exact"]
    assert told["content"] == {"marked": 1, "proposed": 1, "precision": 1, "recall": 1, "f1": 1}
    assert told["direct"] == {"marked": 0, "proposed": 1, "precision": 1, "recall": None, "f1": None}
    assert told["indirect"] == {"marked": 1, "proposed": 0, "precision": None, "recall": 1, "f1": None}
    assert told["cue"] == {"marked": 0, "proposed": 0, "precision": None, "recall": None, "f1": None}
    assert (Counts(0, 3, 0, 0).f1, Counts(0, 0, 0, 3).f1) == (0, 0)  # 0 whatever the other is
    assert Scores().f1 == scored(Example("It rains.", ()), []).f1 == 0


def test_places_are_paired_once_and_the_best_first() -> None:
    assert paired([Span(0, 10)], [Span(0, 6), Span(0, 9)], 0.5) == [(0, 1)]
    assert bare('"We can,"', Span(0, 9)) == Span(1, 7)
    assert bare('",.', Span(0, 3)) is None


def test_a_model_has_no_more_fields_than_are_quick() -> None:
    data = fit(BELIEFS).data
    assert data is not None
    assert data.count(b"copydesk learnt\ncrf") == 3


def test_a_ranker_learns_which_candidate_speaks() -> None:
    near, far = Candidate(Span(0, 3), ("near",)), Candidate(Span(5, 8), ("far",))
    data = train([((far, near), 1), ((near, far), 0)] * 6)
    assert data is not None
    assert Ranker.read(data).best((far, near)) == 1
    assert train([((far, near), 1)]) is None
    with pytest.raises(ModelError):
        Ranker.read(data[:-2])


@pytest.mark.parametrize(
    "broken",
    [
        *(b"", b"PK", b"copydesk learnt\nmodel 9 0 x\n"),
        *(packed("model", 3, head) for head in (b"", b"{}\n", b'{"fields": [], "weights": 2}\n??')),
    ],
)
def test_what_is_no_model_is_refused(broken: bytes) -> None:
    with pytest.raises(ModelError):
        Model(broken)

import pytest

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import QuotationType, Stance
from copydesk.domain.dataset import LossCount
from copydesk.domain.found import FoundActor, FoundMark, Label, LabelInfo, Scalar
from copydesk.domain.label_rules import FieldRule, LabelRules, Says
from copydesk.domain.laying import LabelCount
from copydesk.exchange.mark_values import Said, ValueReader, are_signed, stance_of, type_of

LABEL = Label("code", "x")
RULES = LabelRules(
    fields={
        (LABEL, "who"): FieldRule(Says.SPEAKER),
        (LABEL, "stance"): FieldRule(Says.STANCE),
        (LABEL, "coder"): FieldRule(Says.CODER),
        (LABEL, "tone"): FieldRule(Says.ATTRIBUTE, "mood"),
        (LABEL, "memo"): FieldRule(Says.NOTE),
    }
)


def said(
    *values: dict[str, Scalar], actors: dict[str, FoundActor] | None = None
) -> tuple[Said, dict[str, int]]:
    losses = LossCount()
    marks = [
        FoundMark(key=str(number), label=LABEL, attributes=one, actors=actors or {})
        for number, one in enumerate(values)
    ]
    result = ValueReader(RULES, signed=False).said(marks, ActorKind.OTHER, losses)
    return result, {loss.what: loss.count for loss in losses.losses()}


@pytest.mark.parametrize(
    ("value", "stance"),
    [
        (True, Stance.SUPPORTS), (False, Stance.OPPOSES), (1, Stance.SUPPORTS), (0, Stance.OPPOSES),
        (-1, Stance.OPPOSES), ("+", Stance.SUPPORTS), ("-", Stance.OPPOSES), ("Agree", Stance.SUPPORTS),
        ("disagree", Stance.OPPOSES), ("neutral", Stance.NEUTRAL), ("cake", None), ("", None),
    ],
)  # fmt: skip
def test_stances_are_read_as_tools_write_them(value: Scalar, stance: Stance | None) -> None:
    assert stance_of(value) is stance


def test_nought_is_neutral_where_minus_one_is_a_value() -> None:
    def signed(*values: str) -> bool:
        count = LabelCount(info=LabelInfo(label=LABEL), marks=1, articles=1, fields={"stance": values})
        return are_signed([count], RULES)

    assert (signed("0", "1"), signed("-1", "1")) == (False, True)
    assert stance_of(0, signed=True) is Stance.NEUTRAL


def test_types_are_read_in_other_languages() -> None:
    assert (type_of("Direkt"), type_of("indirecta"), type_of("odd")) == (
        QuotationType.DIRECT,
        QuotationType.INDIRECT,
        None,
    )


def test_the_file_tells_more_of_whom_a_value_names() -> None:
    actor = FoundActor(name="Ana Orr", kind=ActorKind.PERSON, attributes={"age": 41})
    result, losses = said({"who": "Ana Orr"}, actors={"who": actor})
    assert (result.actors, losses) == ({Says.SPEAKER: [actor]}, {})


def test_of_two_values_the_first_is_taken_and_the_other_told() -> None:
    result, losses = said(
        {"tone": "calm", "stance": "pro", "coder": "Bo", "memo": "a"},
        {"tone": "angry", "stance": "con", "coder": "Bo", "memo": "b"},
    )
    assert (result.attributes, result.stance, result.coder, result.notes) == (
        {"mood": "calm"},
        Stance.SUPPORTS,
        "Bo",
        ["a", "b"],
    )
    assert losses == {
        "second values of “tone” for one annotation": 1,
        "second values of “stance” for one annotation": 1,
    }


def test_what_cannot_be_read_is_told() -> None:
    _, losses = said({"stance": "cake", "odd": 3})
    assert losses == {"values of “stance” that are no stance": 1, "values of “odd” that no rule maps": 1}

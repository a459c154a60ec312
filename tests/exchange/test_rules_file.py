import pytest

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import QuotationType
from copydesk.domain.found import Label, Unit
from copydesk.domain.label_rules import Becomes, FieldRule, Joins, LabelRule, LabelRules, LinkRule, Says
from copydesk.errors import UserError
from copydesk.exchange.rules_file import rules_of, rules_text

LABEL = Label("code", 'Rail "policy"')
RULES = LabelRules(
    labels={
        LABEL: LabelRule(becomes=Becomes.PASSAGE, name="Rail"),
        Label("code", "Org"): LabelRule(becomes=Becomes.MENTION, actor_kind=ActorKind.ORGANISATION),
        Label("code", "Said"): LabelRule(becomes=Becomes.QUOTATION, type=QuotationType.INDIRECT),
    },
    fields={(LABEL, "sure"): FieldRule(Says.ATTRIBUTE, "certain")},
    links={"by": LinkRule(Joins.SPEAKER, reversed=True)},
    unit=Unit.UTF16,
)


def test_rules_come_back_as_they_were() -> None:
    assert rules_of(rules_text(RULES)) == RULES
    assert rules_of(rules_text(LabelRules())) == LabelRules()


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[", "not JSON"),
        ("[]", "not an object"),
        ('{"copydesk_rules": 2}', "another version"),
        ('{"copydesk_rules": 1, "lables": []}', "lables"),
        ('{"copydesk_rules": 1, "labels": [{"layer": "a", "name": "b", "becomes": "cake"}]}', "label 1"),
        ('{"copydesk_rules": 1, "links": [{"role": "a", "joins": "cue", "reversed": 1}]}', "link 1"),
        ('{"copydesk_rules": 1, "unit": "inches"}', "unit"),
    ],
)
def test_what_is_wrong_is_named(text: str, named: str) -> None:
    with pytest.raises(UserError, match=named):
        rules_of(text)

"""Rules as they are edited: guesses, what was kept, and what the user sets."""

from pytestqt.qtbot import QtBot
from tests.desktop.laying.marked import PERSON, QUOTE, TOPIC, survey

from copydesk.desktop.laying.sheet import RuleSheet, renamed
from copydesk.domain.label_rules import Becomes, LabelRule, LabelRules


def test_what_is_set_is_no_guess_any_more_until_it_is_guessed_again(qtbot: QtBot) -> None:
    sheet = RuleSheet()
    sheet.begin(survey())
    assert sheet.is_guess(PERSON)
    with qtbot.waitSignal(sheet.edited):
        sheet.set_labels({PERSON: LabelRule(becomes=Becomes.NOTHING)})
    assert not sheet.is_guess(PERSON)
    assert sheet.is_guess(TOPIC)
    sheet.guess_again()
    assert sheet.is_guess(PERSON)
    assert sheet.rules == survey().rules


def test_rules_of_another_file_go_for_what_this_one_has(qtbot: QtBot) -> None:
    sheet = RuleSheet()
    sheet.begin(survey(2))
    taken = sheet.take(
        LabelRules(
            labels={
                PERSON: LabelRule(becomes=Becomes.SPEAKER),
                QUOTE: LabelRule(becomes=Becomes.CUE),
            }
        )
    )
    assert taken == 1
    assert sheet.rules.labels[PERSON].becomes is Becomes.SPEAKER
    assert QUOTE not in sheet.rules.labels


def test_the_name_of_an_actor_is_not_kept_for_a_topic() -> None:
    rule = LabelRule(becomes=Becomes.PASSAGE, name="Harbours")
    assert renamed(rule, Becomes.QUOTATION).name == "Harbours"
    assert renamed(rule, Becomes.MENTION).name == ""

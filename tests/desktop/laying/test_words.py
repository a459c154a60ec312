"""Every value of the rules has its words."""

from copydesk.desktop.laying.words import becomes_name, joins_name, says_name, unit_name
from copydesk.domain.found import Unit
from copydesk.domain.label_rules import Becomes, Joins, Says


def test_each_has_words_of_its_own() -> None:
    assert len({becomes_name(each) for each in Becomes}) == len(Becomes)
    assert len({says_name(each) for each in Says}) == len(Says)
    assert len({joins_name(each) for each in Joins}) == len(Joins)
    assert len({unit_name(each) for each in Unit}) == len(Unit)

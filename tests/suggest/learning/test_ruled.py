from copydesk.suggest.learning.example import Prepared
from copydesk.suggest.learning.ruled import core, ruled
from copydesk.suggest.learning.tokens import tokenised


def test_a_core_is_without_marks_at_its_edges() -> None:
    tokens = tokenised('"We can," she said.')
    assert core(tokens, 0, 5) == (1, 3)
    assert core(tokens, 3, 5) is None


def test_fragments_of_the_rules_are_found_by_their_words() -> None:
    one = Prepared('"We can," she said, "do it."')
    found = ruled(one)
    (rule,) = one.rules
    assert [found[place].span for place in sorted(found)] == list(rule.spans)
    assert {id(each.suggestion) for each in found.values()} == {id(rule)}

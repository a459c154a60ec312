from copydesk.domain.span import Span
from copydesk.suggest.learning.example import Marked
from copydesk.suggest.learning.labels import Stretch, labelled, stretches
from copydesk.suggest.learning.tokens import tokenised

TEXT = "The mayor said that it rains."


def test_a_quotation_becomes_labels_and_labels_parts() -> None:
    tokens = tokenised(TEXT)
    labels = labelled(tokens, [Marked((Span(15, 28),), (Span(10, 14),), (Span(0, 9),))])
    assert labels == ["B-S", "I-S", "B-Q", "B-C", "I-C", "I-C", "O"]
    assert list(stretches(labels)) == [Stretch("S", 0, 2), Stretch("Q", 2, 3), Stretch("C", 3, 6)]


def test_of_nested_quotations_the_outer_one_counts() -> None:
    tokens = tokenised(TEXT)
    inner = Marked((Span(20, 28),))
    outer = Marked((Span(15, 28),), (Span(10, 14),))
    assert labelled(tokens, [inner, outer]) == ["O", "O", "B-Q", "B-C", "I-C", "I-C", "O"]


def test_labels_that_only_go_on_begin_a_part_too() -> None:
    assert list(stretches(["I-C", "I-Q", "O", "B-S", "B-S"], 10)) == [
        Stretch("C", 10, 11),
        Stretch("Q", 11, 12),
        Stretch("S", 13, 14),
        Stretch("S", 14, 15),
    ]

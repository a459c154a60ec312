from tests.exchange.datasets import ANNOTATIONS, ARTICLE, TEXT, a_dataset

from copydesk.domain.dataset import LossCount, Record
from copydesk.domain.topic import Topic
from copydesk.exchange.conll_layers import Layers, topic_labels
from copydesk.exchange.tokens import TokenIndex, sentences


def test_an_annotation_is_a_stretch_for_each_of_its_pieces() -> None:
    index = TokenIndex(sentences(TEXT))
    found = Layers(a_dataset(), LossCount()).marked(Record(ARTICLE, ANNOTATIONS), index)
    told = [(one.layer.value, one.stretch.label, one.span.of(TEXT)) for one in found]
    assert told == [
        ("actors", "PER", "Ana Orr"),
        ("topics", "P", "\U0001f600 Über"),
        ("topics", "P", "more"),
        ("quotations", "CONTENT", '"We can,"'),
        ("quotations", "CONTENT", '"do it."'),
        ("quotations", "CUE", "said"),
        ("quotations", "SPEAKER", "Ana Orr"),
        ("quotations", "CONTENT", "do it"),
    ]


def test_topics_are_labelled_by_code_or_name_and_told_apart() -> None:
    topics = {
        1: Topic(id=1, uid="a", name="Peace & quiet"),
        2: Topic(id=2, uid="b", name="Peace, quiet"),
        3: Topic(id=3, uid="c", name="Wahl", code="W|1"),
        4: Topic(id=4, uid="d", name="?!"),
        5: Topic(id=5, uid="e", name="Мир"),
    }
    assert topic_labels(topics) == {1: "Peace_quiet", 2: "Peace_quiet_2", 3: "W_1", 4: "topic", 5: "Мир"}

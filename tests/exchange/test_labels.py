from tests.exchange.datasets import TOPICS

from copydesk.exchange.labels import Labels, plain, topic_labels


def test_labels_are_plain_and_each_is_given_once() -> None:
    labels = Labels(taken=["Type"])
    found = [labels.of(name) for name in ("Économie, etc.", "economie etc", "type", "和平", "战争")]
    assert found == ["Economie_etc", "economie_etc_2", "type_2", "other", "other_2"]


def test_the_same_name_has_the_same_label() -> None:
    labels = Labels()
    assert labels.of("a b") == labels.of("a b") == "a_b"
    assert labels.of("a b", key="other one") == "a_b_2"


def test_a_label_is_never_empty() -> None:
    assert plain("  ") == "other"


def test_topics_go_by_their_codes_or_their_names() -> None:
    assert topic_labels(TOPICS, "T_", Labels()) == {2: "T_P", 4: "T_P1", 5: "T_Unused"}

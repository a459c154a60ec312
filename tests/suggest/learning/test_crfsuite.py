import pytest

from copydesk.suggest.learning.crfsuite import Reader, items, trained
from copydesk.suggest.learning.packing import ModelError, packed

SETTINGS = {"c1": 0.0, "c2": 0.1, "max_iterations": 20}
SEQUENCES = [(items([["w=rain"], ["w=falls"]]), ["N", "V"])] * 5


def test_what_is_trained_is_read_and_asked() -> None:
    reader = Reader("test", 1, trained("test", 1, SETTINGS, SEQUENCES))
    assert reader.labels == {"N", "V"}
    reader.set(items([["w=rain"], ["w=falls"]]))
    assert reader.tag() == ["N", "V"]
    assert reader.marginal("N", 0) > 0.5


def test_words_can_have_weights() -> None:
    cases = [([{"#": 3.0}], ["y"]), ([{"#": -3.0}], ["n"])] * 10
    reader = Reader("test", 1, trained("test", 1, SETTINGS, cases))
    reader.set([{"#": 2.0}])
    assert reader.marginal("y", 0) > 0.5


def test_the_same_sequences_give_the_same_model() -> None:
    assert trained("test", 1, SETTINGS, SEQUENCES) == trained("test", 1, SETTINGS, SEQUENCES)


@pytest.mark.parametrize(
    "data", [b"", b"nothing of ours", packed("test", 1, b"no model"), packed("crf", 1, b"")]
)
def test_what_is_no_model_is_refused(data: bytes) -> None:
    with pytest.raises(ModelError):
        Reader("test", 1, data)

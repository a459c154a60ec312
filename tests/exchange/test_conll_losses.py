from tests.exchange.datasets import ANNOTATIONS, ARTICLE, a_dataset

from copydesk.domain.dataset import LossCount, Record
from copydesk.exchange.conll_losses import count_codebook, count_losses


def test_what_no_tag_can_say_is_counted_with_examples() -> None:
    losses = LossCount()
    count_losses(Record(ARTICLE, ANNOTATIONS), losses)
    told = {loss.what.split(":")[0]: (loss.count, loss.examples[0]) for loss in losses.losses()}
    assert told["topics of whole articles"] == (1, "We can do it")
    assert told["which actor a mention names"] == (1, "We can do it: Ana Orr")
    assert told["annotations in several pieces"] == (2, "We can do it: \U0001f600 Über … more")
    assert told["coders, notes, attributes and dates of annotations"][0] == 5


def test_of_the_codebook_only_labels_stay() -> None:
    losses = LossCount()
    count_codebook(a_dataset(), losses)
    assert [(loss.count, loss.examples[0]) for loss in losses.losses()] == [
        (3, "Foreign Ministry"),
        (3, "Peace"),
        (3, "size"),
    ]

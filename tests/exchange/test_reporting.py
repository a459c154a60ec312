from dataclasses import replace

from tests.exchange.datasets import ANNOTATIONS, ARTICLE, a_dataset

from copydesk.domain.dataset import LossCount, Record
from copydesk.exchange.reporting import actors_in, codebook_losses, counts_of, example, metadata_loss


def test_articles_and_annotations_are_counted_by_kind() -> None:
    assert counts_of(Record(ARTICLE, ANNOTATIONS)) == {
        "articles": 1,
        "mentions": 1,
        "passages": 2,
        "quotations": 2,
    }


def test_the_actors_of_an_article_are_who_is_named_and_who_speaks_or_is_spoken_to() -> None:
    assert actors_in(ANNOTATIONS) == {7, 3}


def test_what_the_codebook_says_besides_is_counted() -> None:
    losses = LossCount()
    codebook_losses(a_dataset(), losses, named={7})
    assert [(loss.count, loss.examples) for loss in losses.losses()] == [
        (2, ("Foreign Ministry", "Nobody")),
        (1, ("Ana Orr",)),
        (1, ("Peace",)),
    ]


def test_an_article_of_which_only_the_text_is_known_loses_nothing() -> None:
    losses = LossCount()
    metadata_loss(ARTICLE, losses)
    known = {"title": "", "published": None, "agency": None, "place": None, "source": "", "note": ""}
    metadata_loss(replace(ARTICLE, attributes={}, **known), losses)
    assert [loss.count for loss in losses.losses()] == [1]


def test_an_example_is_the_words_or_the_title() -> None:
    assert example(ANNOTATIONS[3], ARTICLE) == 'We can do it: "We can," … "do it."'
    assert example(ANNOTATIONS[1], ARTICLE) == "We can do it"

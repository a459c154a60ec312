from tests.exchange.hard_cases import TEXTS, hard_articles, hard_dataset

from copydesk.domain.text import canonical


def test_the_corpus_holds_every_hard_text() -> None:
    assert [article.text for article in hard_articles()] == [canonical(text) for text in TEXTS.values()]


def test_the_corpus_has_spans_at_both_ends_and_in_several_pieces() -> None:
    mentions = {one.note: one for one in hard_articles()[-1].mentions}
    assert mentions["at 0"].spans[0].start == 0
    assert mentions["at the end"].spans[0].end == len(hard_articles()[-1].text)
    assert mentions["identical, first"].spans == mentions["identical, second"].spans
    assert len(mentions["discontinuous"].spans) == 2


def test_the_corpus_can_be_walked_again_and_again() -> None:
    assert len(list(hard_dataset().records)) == len(list(hard_dataset().records)) == len(TEXTS)

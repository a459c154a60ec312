from tests.exchange.datasets import ANNOTATIONS, ARTICLE, a_dataset

from copydesk.domain.dataset import Record
from copydesk.exchange.refi_sources import SourceMaker
from copydesk.exchange.refi_variables import Variables


def test_an_article_has_a_selection_a_piece_and_a_coding_for_all_of_it() -> None:
    made = SourceMaker(a_dataset(), Variables(a_dataset())).made(Record(ARTICLE, ANNOTATIONS))
    assert made.source.count("<PlainTextSelection") == 8
    assert 'startPosition="38" endPosition="45"' in made.source
    assert "</PlainTextSelection>\n<Coding" in made.source
    assert [note.count("=all of it") for note in made.notes].count(1) == 1
    assert len(made.links) == 7

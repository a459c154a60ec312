"""What CoNLL-2002 and CoNLL-2003 cannot hold, in words for a person."""

from copydesk.domain.annotation import Mention, Quotation
from copydesk.domain.dataset import Dataset, LossCount, Record

COVERED = "annotations inside or across longer ones: in each file the longest stay"
CUT = "annotations that go on after the end of a sentence: cut there"
_APART = "annotations in several pieces: each piece stands for itself"
_WHOLE = "topics of whole articles"
_ACTOR = "which actor a mention names: only the actor's kind is written"
_LINKS = "types, speakers, addressees, topics and nesting of quotations, and which parts belong together"
_REST = "coders, notes, attributes and dates of annotations"
_ARTICLE = "white space, notes, attributes and other data of articles"


def count_losses(record: Record, losses: LossCount) -> None:
    """Count what the record has that no tag can say, whatever its tokens are."""
    title, text = record.article.title, record.article.text
    losses.add(_ARTICLE, title)
    for one in record.annotations:
        told = f"{title}: {' … '.join(span.of(text) for span in one.main_spans)}"
        losses.add(_REST, told)
        if any(len(spans) > 1 for spans in one.parts.values()):
            losses.add(_APART, told)
        if isinstance(one, Mention):
            losses.add(_ACTOR, told)
        elif isinstance(one, Quotation):
            losses.add(_LINKS, told)
        elif not one.main_spans:
            losses.add(_WHOLE, title)


def count_codebook(dataset: Dataset, losses: LossCount) -> None:
    """Count what of the codebook is not in the list of labels."""
    for actor in sorted(dataset.actors.values(), key=lambda one: one.uid):
        losses.add("actors, with their aliases, identifiers and notes", actor.name)
    for topic in sorted(dataset.topics.values(), key=lambda one: one.uid):
        if topic.definition or topic.note or topic.parent is not None:
            losses.add("definitions, notes and parents of topics", topic.name)
    for definition in dataset.attributes:
        losses.add("definitions of attributes", definition.name)

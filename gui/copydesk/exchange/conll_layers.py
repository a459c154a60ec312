"""What is marked in an article as stretches of tokens with labels, a layer a kind of annotation."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Mention, Part, Passage
from copydesk.domain.dataset import AnyAnnotation, Dataset, LossCount, Record
from copydesk.domain.span import Span, Spans
from copydesk.domain.topic import Topic
from copydesk.exchange.conll_tags import Stretch
from copydesk.exchange.tokens import TokenIndex

WIDENED = "ends of annotations inside a token: widened to whole tokens"
BLANK = "annotations of white space only"


class Layer(StrEnum):
    """The kinds of thing that are marked."""

    ACTORS = "actors"
    QUOTATIONS = "quotations"
    TOPICS = "topics"


ACTOR_LABELS: Mapping[ActorKind, str] = {
    ActorKind.PERSON: "PER",
    ActorKind.ORGANISATION: "ORG",
    ActorKind.STATE_BODY: "BODY",
    ActorKind.STATE: "STATE",
    ActorKind.GROUP: "GROUP",
    ActorKind.OTHER: "OTHER",
}
PART_LABELS: Mapping[Part, str] = {Part.CONTENT: "CONTENT", Part.CUE: "CUE", Part.SPEAKER: "SPEAKER"}


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch, the annotation that it is of, and where exactly it is in the text."""

    layer: Layer
    stretch: Stretch
    annotation: AnyAnnotation
    span: Span

    def told(self, record: Record) -> str:
        """The article's title and the words, for a person."""
        return f"{record.article.title}: {self.span.of(record.article.text)}"


class Layers:
    """Turns records into stretches; counts what has no whole tokens."""

    def __init__(self, dataset: Dataset, losses: LossCount) -> None:
        self.topic_labels = topic_labels(dataset.topics)
        self._actors = dataset.actors
        self._losses = losses

    def marked(self, record: Record, index: TokenIndex) -> Iterator[Marked]:
        """All stretches of the record, annotation by annotation; passages of the whole article have none."""
        for one in record.annotations:
            for layer, label, spans in self._labelled(one):
                for span in spans:
                    covered = index.covered(span)
                    if covered is None:
                        self._losses.add(BLANK, record.article.title)
                        continue
                    found = Marked(layer, Stretch(covered.first, covered.end, label), one, span)
                    if not covered.exact:
                        self._losses.add(WIDENED, found.told(record))
                    yield found

    def _labelled(self, one: AnyAnnotation) -> Iterator[tuple[Layer, str, Spans]]:
        if isinstance(one, Mention):
            yield Layer.ACTORS, ACTOR_LABELS[self._actors[one.actor].kind], one.spans
        elif isinstance(one, Passage):
            yield Layer.TOPICS, self.topic_labels[one.topic], one.spans
        else:
            for part, spans in one.parts.items():
                yield Layer.QUOTATIONS, PART_LABELS[part], spans


def topic_labels(topics: Mapping[int, Topic]) -> dict[int, str]:
    """A label for each topic by row: its code or else its name, in letters, digits and underscores only."""
    labels: dict[int, str] = {}
    taken: set[str] = set()
    for row, topic in sorted(topics.items(), key=lambda item: item[1].uid):
        plain = re.sub(r"\W+", "_", topic.code or topic.name).strip("_") or "topic"
        label, number = plain, 1
        while label in taken:
            number += 1
            label = f"{plain}_{number}"
        taken.add(label)
        labels[row] = label
    return labels

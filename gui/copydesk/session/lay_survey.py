"""What a file has: labels, their values and links are counted in one pass, and rules guessed for them."""

from collections import Counter
from collections.abc import Iterable

from copydesk.domain.found import AnyFound, FoundArticle, FoundDataset, FoundMark, Label, LabelInfo
from copydesk.domain.laying import LabelCount, Survey
from copydesk.exchange.guessing import guessed
from copydesk.exchange.unit_finding import UnitEvidence
from copydesk.session.core import Core

_EXAMPLES = 5
_VALUES = 20
_LONGEST = 120
_SIGNED = frozenset({"-1", "-1.0"})
"""Values that are always kept: they tell what 0 means beside them."""


class _Tally:
    """What is known of one label."""

    def __init__(self) -> None:
        self.marks = 0
        self.articles = 0
        self.last = ""
        self.examples: dict[str, None] = {}
        self.fields: dict[str, dict[str, None]] = {}

    def take(self, mark: FoundMark, article: str) -> None:
        self.marks += 1
        if self.last != article:
            self.last = article
            self.articles += 1
        if len(self.examples) < _EXAMPLES:
            words = " … ".join(place.quote for place in mark.places if place.quote)
            if words:
                self.examples[" ".join(words[: 4 * _LONGEST].split())[:_LONGEST]] = None
        for name, value in mark.attributes.items():
            kept = self.fields.setdefault(name, {})
            told = str(value)
            if len(kept) < _VALUES or told in _SIGNED:
                kept[told[:_LONGEST]] = None


class Surveying:
    """Takes the articles of a file one by one; memory grows with labels and fields only."""

    def __init__(self, core: Core, dataset: FoundDataset, format_name: str) -> None:
        self._core = core
        self._dataset = dataset
        self._format = format_name
        self._tallies: dict[Label, _Tally] = {info.label: _Tally() for info in dataset.labels}
        self._links: Counter[str] = Counter()
        self._ends: dict[str, tuple[Label, Label]] = {}
        self._counts: Counter[str] = Counter()
        self._evidence = UnitEvidence()
        self.texts = False
        """Whether any of the articles has a text."""
        self.ours = False
        """Whether some annotations are told in our own words, entries with their identities."""

    def take(self, found: FoundArticle, text: str | None) -> None:
        """Count what is marked in a document; ``text`` is its article's in the project, None for none."""
        self._counts["articles"] += 1
        self._counts["here"] += text is not None
        self._counts["annotations"] += len(found.annotations)
        self.texts = self.texts or bool(found.text)
        self._evidence.add(found, text or "")
        linked = False
        for one in found.annotations:
            if isinstance(one, FoundMark):
                self._tallies.setdefault(one.label, _Tally()).take(one, found.key)
                linked = linked or bool(one.links)
            else:
                self.ours = True
        if linked:
            self._take_links(found.annotations)

    def result(self) -> Survey:
        """All that was counted, with rules as they are most likely meant."""
        infos = {info.label: info for info in self._dataset.labels}
        labels = tuple(
            LabelCount(
                info=infos.get(label) or LabelInfo(label=label),
                marks=tally.marks,
                articles=tally.articles,
                examples=tuple(tally.examples),
                fields={name: tuple(values) for name, values in tally.fields.items()},
            )
            for label, tally in self._tallies.items()
        )
        return Survey(
            format=self._format,
            title=self._dataset.title,
            articles=self._counts["articles"],
            here=self._counts["here"],
            annotations=self._counts["annotations"],
            labels=labels,
            links=dict(self._links),
            link_ends=self._ends,
            unit=self._evidence.best(),
            units=self._evidence.counts,
            quoted=self._evidence.quoted,
            rules=guessed(labels, self._links, self._ends, self._actor_names(), self._topic_names()),
        )

    def _take_links(self, annotations: Iterable[AnyFound]) -> None:
        labels = {one.key: one.label for one in annotations if isinstance(one, FoundMark)}
        for one in annotations:
            for link in one.links if isinstance(one, FoundMark) else ():
                self._links[link.role] += 1
                if link.role not in self._ends and link.to in labels:
                    self._ends[link.role] = labels[one.key], labels[link.to]

    def _actor_names(self) -> list[str]:
        return [name for one in self._core.actors.values() for name in (one.name, *one.aliases)]

    def _topic_names(self) -> list[str]:
        every = self._core.topics.values()
        return [name for one in every for name in (one.name, one.code) if name]

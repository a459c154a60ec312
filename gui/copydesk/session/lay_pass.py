"""What every pass that lays annotations on articles shares: what was met on it, and how it ends."""

from collections import Counter
from typing import Protocol

from copydesk.domain.annotation import Kind
from copydesk.domain.dataset import LossCount
from copydesk.domain.laying import LayOptions, LayReport
from copydesk.session.core import Core
from copydesk.session.lay_matching import Matching
from copydesk.session.lay_spans import Placed
from copydesk.session.lay_storing import LayStore


class _NewEntries(Protocol):
    """How many actors and topics a pass has made."""

    new_actors: int
    new_topics: int


class LayPass:
    """Counts what is laid. ``_linked`` has articles with the uids of their versions, ``_begun`` those of the
    project that got annotations."""

    def __init__(self, core: Core, store: LayStore, options: LayOptions) -> None:
        self._store = store
        self._losses = LossCount()
        self._placed = Placed(options, self._losses)
        self._matching = Matching(core.project)
        self._counts: Counter[str] = Counter()
        self._coders: dict[str, int] = {}
        self._matched: set[int] = set()
        self._begun: set[int] = set()
        self._linked: list[tuple[int, tuple[str, ...]]] = []

    def complete(self) -> None:
        """Link versions, now that all articles are there, and say of those with new annotations that they
        are begun. Versions that are not there are passed over."""
        for row, uids in self._linked:
            others = [other for uid in uids if (other := self._matching.row_of(uid)) not in {None, row}]
            if others:
                self._store.join_versions([row, *(other for other in others if other is not None)])
        self._store.start(sorted(self._begun))

    def _coder_row(self, name: str) -> int:
        if name not in self._coders:
            self._coders[name] = self._store.coder(name)
        return self._coders[name]

    def _report(self, entries: _NewEntries) -> LayReport:
        kinds = ("articles", *(f"{kind.value}s" for kind in Kind))
        return LayReport(
            counts={
                **{name: self._counts[name] for name in kinds},
                "actors": entries.new_actors,
                "topics": entries.new_topics,
            },
            matched=len(self._matched),
            missing=self._counts["missing"],
            known=self._counts["known"],
            losses=self._losses.losses(),
            offers=tuple(self._placed.offers),
            offered=self._placed.offered,
            moved=self._placed.moved,
        )

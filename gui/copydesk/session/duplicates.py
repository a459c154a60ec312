"""Use cases on entries that may be one: which are proposed, and which somebody has said are not."""

from dataclasses import dataclass

from copydesk.domain.actor import ActorKind
from copydesk.domain.dataset import EntryKind
from copydesk.domain.progress import Progress, no_progress
from copydesk.project import apart
from copydesk.session.codebook import Entry
from copydesk.session.core import Core

_PERSONS = (ActorKind.PERSON, ActorKind.OTHER)
"""Kinds of actors that may be persons: what is of no kind yet may be one."""


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Two entries that may be one; ``because`` is what speaks for it, ``score`` how much (0 to 100).

    ``names`` are the two names that are alike, those of ``first`` and of ``second``.
    """

    first: Entry
    second: Entry
    because: str
    score: float
    names: tuple[str, str]


class Duplicates:
    """Entries of the open project that may be one and the same."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def proposed(self, kind: EntryKind, progress: Progress = no_progress) -> list[Duplicate]:
        """The pairs that may be one, likeliest first, without those that were kept apart.

        ``progress`` hears of names compared and of all there are; what it raises ends the search.
        """
        from copydesk.analysis.duplicates import Named, pairs

        if kind is EntryKind.ACTOR:
            uids = {one.id: one.uid for one in self._core.actors.values()}
            named = [
                Named(one.id, (one.name, *one.aliases), person=one.kind in _PERSONS)
                for one in self._core.actors.values()
            ]
        else:
            uids = {one.id: one.uid for one in self._core.topics.values()}
            named = [Named(one.id, (one.name,)) for one in self._core.topics.values()]
        refused = apart.pairs(self._core.project, kind)
        return [
            Duplicate(Entry(kind, pair.first), Entry(kind, pair.second), pair.because, pair.score, pair.names)
            for pair in pairs(named, progress)
            if tuple(sorted((uids[pair.first], uids[pair.second]))) not in refused
        ]

"""Type-ahead: which entry a few typed letters mean."""

from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.domain.dataset import EntryKind

_FUZZY_FROM = 60.0
"""rapidfuzz scores (0-100) below this are chance."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One of the names that an entry goes by."""

    kind: EntryKind
    id: int
    name: str
    known_as: str


@dataclass(frozen=True, slots=True)
class Match:
    """An entry that the typed text may mean; ``matched`` is the name, alias or code that did.

    ``score`` runs from 0 to 100; 100 is the very name.
    """

    kind: EntryKind
    id: int
    name: str
    matched: str
    score: float


def ranked(query: str, candidates: Sequence[Candidate], limit: int) -> list[Match]:
    """The entries that fit the query, best first, each once; all of them for an empty query."""
    if not query:
        scored = [(0.0, index) for index, c in enumerate(candidates) if c.known_as == c.name]
    else:
        scored = _scored(query.casefold(), candidates, limit)
    best: dict[tuple[EntryKind, int], Match] = {}
    for score, index in sorted(scored, key=lambda pair: (-pair[0], pair[1])):
        candidate = candidates[index]
        key = (candidate.kind, candidate.id)
        if key not in best:
            best[key] = Match(candidate.kind, candidate.id, candidate.name, candidate.known_as, score)
            if len(best) == limit:
                break
    return list(best.values())


def _scored(query: str, candidates: Sequence[Candidate], limit: int) -> list[tuple[float, int]]:
    names = [candidate.known_as.casefold() for candidate in candidates]
    scored = [(score, index) for index, name in enumerate(names) if (score := _literal(query, name))]
    if len(query) > 2 and len(scored) < limit:
        from rapidfuzz import fuzz, process

        found = {index for _, index in scored}
        fuzzy = process.extract(query, names, scorer=fuzz.WRatio, score_cutoff=_FUZZY_FROM, limit=4 * limit)
        scored += [(score * 0.7, index) for _, score, index in fuzzy if index not in found]
    return scored


def _literal(query: str, name: str) -> float:
    """How well the letters stand in the name as they are: whole, at its start, at a word's start, inside."""
    at = name.find(query)
    if at < 0:
        return 0.0
    if at == 0:
        return 100.0 if len(name) == len(query) else 95.0
    at_word = f" {query}" in name
    return 85.0 if at_word else 75.0

"""Type-ahead: which entry a few typed letters mean, answered within a frame among thousands of names."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from itertools import islice

from copydesk.domain.dataset import EntryKind

Known = tuple[int, tuple[str, ...]]
"""An entry's id, and the names that it goes by, its own first."""

THE_NAME, BEGINNING, WORD, INSIDE, WORDS, INITIALS = 100.0, 95.0, 85.0, 75.0, 73.0, 72.0
"""How well letters fit (0-100): the whole name, its beginning, a word's, inside, word by word, initials."""
_FUZZY_SHARE = 0.7
"""A misspelt name is never better than one that has the letters as typed."""
_FUZZY_FROM = 60.0
"""rapidfuzz scores (0-100) below this are chance."""
_REMEMBERED = 12
"""Where so many strings of letters stand is remembered while a query grows."""
_TELLING = 400
"""Words that stand in more names say little of which is meant."""
_FEW = 50
"""So many new names are put among the others one by one."""
_LONGER_QUERY = 0.9
"""A name that is only a part of the query is a little worse than one that has all of it."""


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


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry's id, the name of it that fits, and how well (0-100)."""

    id: int
    name: str
    score: float


class Names:
    """The names of many entries, prepared once so that each key press is answered at once.

    A longer query looks only through what the shorter one found.
    """

    def __init__(self, known: Iterable[Known] = ()) -> None:
        self._known: list[Known] = []
        self._clear()
        self.update(known)

    def update(self, known: Iterable[Known]) -> None:
        """Take over what there is now; entries added at the end cost only themselves."""
        now = list(known)
        if now[: len(self._known)] != self._known:
            self._clear()
        for entry in islice(now, len(self._known), None):
            for name in entry[1]:
                self._add(entry[0], name)
        self._known = now
        self._found: dict[str, list[int]] = {}
        self._cut: dict[int, list[str]] = {}
        self._alike: dict[tuple[str, bool], dict[int, float]] = {}

    def _clear(self) -> None:
        self._known = []
        self._ids: list[int] = []
        self._names: list[str] = []
        self._folded: list[str] = []
        self._initials: list[tuple[str, int]] = []
        self._words: list[str] = []
        self._word_places: dict[str, int] = {}
        self._having: list[list[int]] = []
        self._word_counts: list[int] = []
        self._called: dict[str, list[int]] = {}

    def _add(self, entry_id: int, name: str) -> None:
        place = len(self._names)
        folded = name.casefold()
        words = folded.split()
        self._ids.append(entry_id)
        self._names.append(name)
        self._folded.append(folded)
        self._called.setdefault(folded, []).append(place)
        self._word_counts.append(len(words))
        for word in words:
            at = self._word_places.get(word)
            if at is None:
                at = self._word_places[word] = len(self._words)
                self._words.append(word)
                self._having.append([])
            self._having[at].append(place)

    def warm(self) -> None:
        """Do ahead what the first search would have to do."""
        self._with_initials("")
        for letters in range(4, 12):
            self._misspelt("x" * letters, 1)

    def __len__(self) -> int:
        """How many entries there are."""
        return len(self._known)

    def called(self, name: str) -> int | None:
        """The entry of just this name, upper and lower case alike; own names before other ones."""
        places = self._called.get(name.casefold(), [])
        own = (place for place in places if place == 0 or self._ids[place - 1] != self._ids[place])
        place = next(own, places[0] if places else None)
        return None if place is None else self._ids[place]

    def search(self, query: str, limit: int, *, misspelt: bool = True) -> list[Hit]:
        """The entries that fit the query, best first, each once; the first ones for an empty query.

        Names that are only much like the query come last, and only where they are wished.
        """
        if not query.strip():
            return [Hit(entry[0], entry[1][0], 0.0) for entry in self._known[:limit]]
        found: dict[int, Hit] = {}
        for score, places in self._tiers(query.casefold()):
            for place in places:
                found.setdefault(self._ids[place], Hit(self._ids[place], self._names[place], score))
                if len(found) == limit:
                    return list(found.values())
        if misspelt and len(query) > 2:
            for score, place in self._misspelt(query.casefold(), limit):
                found.setdefault(self._ids[place], Hit(self._ids[place], self._names[place], score))
        return list(found.values())[:limit]

    # -- letters as they are ------------------------------------------------------------------------

    def _tiers(self, query: str) -> Iterable[tuple[float, Iterable[int]]]:
        """Places of names by how well they fit, the best first; each is looked for only if it is needed."""
        folded = self._folded
        yield THE_NAME, self._called.get(query, ())
        inside = self._inside(query)
        yield BEGINNING, (place for place in inside if folded[place].startswith(query))
        at_word = f" {query}"
        yield WORD, (place for place in inside if at_word in folded[place])
        yield INSIDE, inside
        words = query.split()
        if len(words) > 1:
            yield WORDS, self._with_all(words)
        elif len(query) > 1:
            yield INITIALS, self._with_initials(query)

    def _inside(self, letters: str) -> list[int]:
        """Places of the names that have the letters, looked for among those that had fewer of them."""
        folded = self._folded
        shorter = [known for known in self._found if known in letters]
        if letters in self._found:
            found = self._found.pop(letters)
        elif shorter:
            fewest = min((self._found[known] for known in shorter), key=len)
            found = [place for place in fewest if letters in folded[place]]
        else:
            found = [place for place, name in enumerate(folded) if letters in name]
        self._found[letters] = found
        if len(self._found) > _REMEMBERED:
            del self._found[next(iter(self._found))]
        return found

    def _with_all(self, words: Sequence[str]) -> list[int]:
        folded = self._folded
        first, *others = sorted((self._inside(word) for word in words), key=len)
        for more in others:
            if len(more) < len(folded):
                there = set(more)
                first = [place for place in first if place in there]
        return first

    def _with_initials(self, letters: str) -> list[int]:
        new = range(len(self._initials), len(self._names))
        if len(new) > _FEW:
            self._initials = sorted((_initials(name), place) for place, name in enumerate(self._names))
        else:
            for place in new:
                insort(self._initials, (_initials(self._names[place]), place))
        places: list[int] = []
        for first, place in islice(self._initials, bisect_left(self._initials, (letters, 0)), None):
            if not first.startswith(letters):
                break
            places.append(place)
        return sorted(places)

    # -- letters that are not quite right -----------------------------------------------------------

    def _misspelt(self, query: str, limit: int) -> list[tuple[float, int]]:
        """Scores with the places of names that are much like the query, best first.

        Comparing the query with each whole name in all the ways that people misspell would take longer
        than a frame. So the typed words are compared with each word that occurs. A single word that is like
        none may be two without their space: it is compared, letter by letter, with the whole names.
        """
        from rapidfuzz import fuzz, process

        words = query.split()
        best = self._with_words_like(words, 2 * limit)
        if not best and len(words) == 1:
            alike = process.extract(
                query, self._folded, scorer=fuzz.ratio, processor=None, score_cutoff=_FUZZY_FROM, limit=limit
            )
            best = [(place, score) for _, score, place in alike]
        return [(score * _FUZZY_SHARE, place) for place, score in best]

    def _with_words_like(self, words: Sequence[str], limit: int) -> list[tuple[int, float]]:
        """Places of the names whose words are most like these, with scores; the last may be unfinished."""
        sums: dict[int, float] = {}
        telling = [word for word in words if len(word) > 2] or words
        for word in telling:
            for place, score in self._with_word_like(word, word == words[-1]).items():
                sums[place] = sums.get(place, 0.0) + score
        scored = ((place, self._share(total, place, len(telling))) for place, total in sums.items())
        good = [pair for pair in scored if pair[1] >= _FUZZY_FROM]
        return nsmallest(limit, good, key=lambda pair: (-pair[1], pair[0]))

    def _with_word_like(self, word: str, unfinished: bool) -> dict[int, float]:
        """Scores by place of the names with a word much like this one; remembered while a query grows."""
        from rapidfuzz import fuzz, process

        key = (word, unfinished)
        if key not in self._alike:
            choices = self._beginnings(len(word) + 1) if unfinished else self._words
            alike = process.extract(
                word, choices, scorer=fuzz.ratio, processor=None, score_cutoff=_FUZZY_FROM, limit=60
            )
            best: dict[int, float] = {}
            for _, score, at in alike:
                for place in self._having[at]:
                    best.setdefault(place, score)
                if len(best) > _TELLING:
                    break
            self._alike[key] = best
            if len(self._alike) > _REMEMBERED:
                del self._alike[next(iter(self._alike))]
        return self._alike[key]

    def _beginnings(self, letters: int) -> list[str]:
        """The words cut to so many letters."""
        if letters not in self._cut:
            self._cut[letters] = [word[:letters] for word in self._words]
        return self._cut[letters]

    def _share(self, total: float, place: int, wanted: int) -> float:
        """How much of the query is in the name, or of the name in a longer query."""
        there = self._word_counts[place]
        if wanted <= there:
            return total / wanted
        return _LONGER_QUERY * (total / there) ** 2 / THE_NAME  # part of the query: it must be spelt well


def _initials(name: str) -> str:
    """The first letters of the words that begin with a capital: ``unsc`` for a council of nations."""
    return "".join(word[0] for word in name.split() if word[0].isupper()).casefold()

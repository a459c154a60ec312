"""The names of many actors, made ready to be found in a text in one pass (Aho and Corasick, 1975)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from copy import copy
from dataclasses import dataclass
from typing import Any

from copydesk.domain.actor import Actor, ActorKind
from copydesk.domain.span import Span

_ALIKE = {
    **dict.fromkeys(map(ord, "’‘ʼ`´′＇"), "'"),
    **dict.fromkeys(map(ord, "‐‑‒–−﹣－"), "-"),
    **dict.fromkeys(map(ord, "\u00a0\u202f\u2009\n\t"), " "),
}
"""Characters that people type for one another, each for one other, so that offsets stay."""
_LONGEST = 400
"""Code points; whatever is longer is not looked for as a name."""
_FEW = 1_000
"""Actors; as many are made ready within a key press."""
_MOST_CHANGED = 200
"""Actors; beyond that, all of them are made ready anew."""


@dataclass(frozen=True, slots=True)
class NameHit:
    """A place in a text that reads as a name: ``actors`` are rows, more than one where several go by it.

    ``alike`` says that it is written as the actor's name or alias is; else only in other case, as in a
    headline in capitals.
    """

    span: Span
    actors: tuple[int, ...]
    alike: bool = True


class _Names:
    """An automaton over the names of some actors."""

    def __init__(self, actors: Iterable[Actor]) -> None:
        by_folded: defaultdict[str, dict[tuple[str, int], None]] = defaultdict(dict)
        for actor in actors:
            for name in (actor.name, *actor.aliases):
                written = name.translate(_ALIKE).strip()
                if 1 < len(written) <= _LONGEST and any(map(str.isalnum, written)):
                    by_folded[folded(written)][written, actor.id] = None
        self.called: Mapping[str, tuple[tuple[str, int], ...]] = {
            key: tuple(found) for key, found in by_folded.items()
        }
        self._automaton: Any = None
        if self.called:
            self._automaton = _automaton(self.called)

    def places(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Where each key stands in a folded text, words or not: start, end, key."""
        if self._automaton is not None:
            for last, key in self._automaton.iter(text):
                yield last + 1 - len(key), last + 1, key


def _automaton(keys: Iterable[str]) -> Any:
    import ahocorasick

    made: Any = getattr(ahocorasick, "Automaton")()  # noqa: B009 - the package comes without types
    for key in keys:
        made.add_word(key, key)
    made.make_automaton()
    return made


class Aliases:
    """All names of a project's actors, looked for together; remade cheaply as a few actors change."""

    def __init__(self) -> None:
        self.actors: Mapping[int, Actor] = {}
        self._based_on: Mapping[int, Actor] = {}
        self._base = _Names(())
        self._changed: frozenset[int] = frozenset()
        self._later = _Names(())

    def update(self, actors: Mapping[int, Actor]) -> None:
        """From now on look for the names of these actors."""
        if actors is self.actors:
            return
        self.actors = actors
        based_on = self._based_on
        new = [actor for row, actor in actors.items() if based_on.get(row) is not actor]
        gone = based_on.keys() - actors.keys()
        if len(new) + len(gone) > _MOST_CHANGED:
            self._based_on, self._base = actors, _Names(actors.values())
            new, gone = [], set[int]()
        self._changed = frozenset({*gone, *(actor.id for actor in new)})
        self._later = _Names(new)

    def lags(self, actors: Mapping[int, Actor]) -> bool:
        """Whether :meth:`update` with these would take long: it would make thousands ready anew."""
        if actors is self.actors or len(actors) <= _FEW:
            return False
        return sum(self._based_on.get(row) is not actor for row, actor in actors.items()) > _MOST_CHANGED

    def fork(self) -> "Aliases":
        """One more that looks for the same names, to be updated in another thread."""
        return copy(self)

    def called(self, name: str) -> tuple[int, ...]:
        """The actors of exactly this name or alias, upper and lower case alike, those named so first."""
        key = folded(" ".join(name.split()))
        rows = [row for _, row in self._base.called.get(key, ()) if row not in self._changed]
        rows += [row for _, row in self._later.called.get(key, ())]
        rows.sort(key=lambda row: (folded(self.actors[row].name.translate(_ALIKE)) != key, row))
        return tuple(dict.fromkeys(rows))

    def is_person(self, actor: int) -> bool:
        """Whether the actor is one."""
        return self.actors[actor].kind is ActorKind.PERSON

    def hits(self, text: str) -> Iterator[NameHit]:
        """Every place that reads as a name, in no order; they may overlap."""
        straight = text.translate(_ALIKE)
        small = folded(straight)
        for names, without in ((self._base, self._changed), (self._later, frozenset[int]())):
            for start, end, key in names.places(small):
                if _is_apart(straight, start, end):
                    yield from _hit(straight, Span(start, end), names.called[key], without)


def folded(text: str) -> str:
    """The text in small letters, code point by code point, with one apostrophe, hyphen and space for all."""
    small = text.translate(_ALIKE).lower()
    if len(small) == len(text):
        return small
    return "".join(low if len(low := each.lower()) == 1 else each for each in text.translate(_ALIKE))


def _hit(
    text: str, span: Span, called: Iterable[tuple[str, int]], without: frozenset[int]
) -> Iterator[NameHit]:
    words = span.of(text)
    found = [(written, row) for written, row in called if row not in without]
    # Whoever is called IT is not meant by every "it".
    same = [row for written, row in found if written == words or written.islower()]
    if same:
        yield NameHit(span, tuple(dict.fromkeys(same)))
    elif words.isupper() and len(words) > 4:
        loose = [row for written, row in found if not written.isupper()]
        if loose:
            yield NameHit(span, tuple(dict.fromkeys(loose)), alike=False)


def _is_apart(text: str, start: int, end: int) -> bool:
    """Whether words end at both places: no letter or digit goes on, nor *O'* before or *'t* behind."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if (_is_inside(before) and _is_inside(text[start])) or (_is_inside(after) and _is_inside(text[end - 1])):
        return False
    if before == "'" and start > 1 and text[start - 2] == "O":
        return False
    return not (after == "'" and text[end + 1 : end + 2] == "t" and not text[end + 2 : end + 3].isalnum())


def _is_inside(character: str) -> bool:
    return character.isalnum() or character == "_" or "\u0300" <= character <= "\u036f"

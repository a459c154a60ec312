"""The names of many actors, made ready to be found in a text in one pass (Aho and Corasick, 1975)."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from copy import copy
from dataclasses import dataclass
from typing import Any

from copydesk.domain.actor import Actor, ActorKind, AliasRule, CaseRule, Role
from copydesk.domain.span import Span
from copydesk.domain.value import value
from copydesk.suggest.names.folding import ALIKE, folded
from copydesk.suggest.names.surnames import Surnames, people

_OF = re.compile(r" of (?:the )?")
_LONGEST = 400
"""Code points; whatever is longer is not looked for as a name."""
_USUAL = AliasRule()
_FEW = 1_000
"""Actors; as many are made ready within a key press."""
_MOST_CHANGED = 200
"""Actors; beyond that, all of them are made ready anew."""


@value()
class NameHit:
    """A place in a text that reads as a name: ``actors`` are rows, more than one where several go by it.

    ``alike`` says that it is written as the actor's name or alias is, or as its rule allows; else only in
    other case, as in a headline in capitals.
    """

    span: Span
    actors: tuple[int, ...]
    alike: bool = True


@dataclass(frozen=True, slots=True)
class Office:
    """An office of an actor (a row) as it is looked for; ``body`` is what its title names behind *of*."""

    actor: int
    role: Role
    body: str = ""


@dataclass(frozen=True, slots=True)
class TitleHit:
    """A place in a text that reads as a title that somebody held some time; ``title`` is folded."""

    span: Span
    title: str


_Called = tuple[str, int, AliasRule]
"""A name as it is written, whose it is, and how it is looked for."""


class _Names:
    """An automaton over the names of some actors."""

    def __init__(self, actors: Iterable[Actor]) -> None:
        by_folded: defaultdict[str, dict[_Called, None]] = defaultdict(dict)
        by_title: defaultdict[str, dict[Office, None]] = defaultdict(dict)
        for actor in actors:
            for name, rule in _looked_for(actor):
                written = name.translate(ALIKE).strip()
                if 1 < len(written) <= _LONGEST and any(map(str.isalnum, written)):
                    by_folded[folded(written)][written, actor.id, rule] = None
            for role in actor.roles:
                for title, body in _titles(role):
                    by_title[title][Office(actor.id, role, body)] = None
        self.called: Mapping[str, tuple[_Called, ...]] = {
            key: tuple(found) for key, found in by_folded.items()
        }
        self.titles: Mapping[str, tuple[Office, ...]] = {key: tuple(found) for key, found in by_title.items()}
        self._automaton: Any = None
        if self.called or self.titles:
            self._automaton = _automaton({**self.called, **self.titles})

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        return self._automaton is None

    def places(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Where each key stands in a folded text, words or not: start, end, key."""
        if self._automaton is not None:
            for last, key in self._automaton.iter(text):
                yield last + 1 - len(key), last + 1, key


def _looked_for(actor: Actor) -> Iterator[tuple[str, AliasRule]]:
    """The actor's name and aliases, each with how it is looked for: the name always as usual."""
    yield actor.name, _USUAL
    for alias in actor.aliases:
        yield alias, actor.alias_rules.get(alias, _USUAL)


def _titles(role: Role) -> Iterator[tuple[str, str]]:
    """The title as it is looked for, whole and without what it is *of*, each with what that is."""
    title = " ".join(role.title.split())
    # Capitals alone are a code of a dictionary, unless it is said where one holds the office, as a CEO does.
    if not 2 < len(title) <= _LONGEST or (title.isupper() and role.of is None):
        return
    whole = folded(title)
    yield whole, ""
    for of in _OF.finditer(whole):
        yield whole[: of.start()], whole[of.end() :]


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
        self._surnames: tuple[Mapping[int, Actor], Surnames[int]] | None = None

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

    def called(self, name: str, language: str = "") -> tuple[int, ...]:
        """The actors of exactly this name or alias in texts of a language, those named so first.

        Upper and lower case are alike, but for aliases whose rule wants them exactly so.
        """
        if not (self._base.called or self._later.called):
            return ()
        words = " ".join(name.translate(ALIKE).split())
        key = folded(words)
        found = [each for each in self._base.called.get(key, ()) if each[1] not in self._changed]
        found += self._later.called.get(key, ())
        rows = [row for written, row, rule in found if _allows(rule, written, words, language)]
        rows.sort(key=lambda row: (folded(self.actors[row].name.translate(ALIKE)) != key, row))
        return tuple(dict.fromkeys(rows))

    def surnamed(self, surname: str) -> int | None:
        """The one person of all actors whose name of several words ends so; None where there are more."""
        if self._surnames is None or self._surnames[0] is not self.actors:
            self._surnames = self.actors, Surnames(people(self.actors.values()))
        return self._surnames[1].only(surname)

    def is_person(self, actor: int) -> bool:
        """Whether the actor is one."""
        return self.actors[actor].kind is ActorKind.PERSON

    def hits(self, text: str, language: str = "") -> Iterator[NameHit]:
        """Every place of a text in a language that reads as a name, in no order; they may overlap."""
        return iter(self.read(text, language)[0])

    def read(self, text: str, language: str = "") -> tuple[list[NameHit], list[TitleHit]]:
        """Every place that reads as a name, and every one that reads as a title; all in no order."""
        found: list[NameHit] = []
        titles: list[TitleHit] = []
        if self._base.is_empty and self._later.is_empty:
            return found, titles
        straight = text.translate(ALIKE)
        small = folded(straight)
        for names, without in ((self._base, self._changed), (self._later, frozenset[int]())):
            for start, end, key in names.places(small):
                if not _is_apart(straight, start, end):
                    continue
                span = Span(start, end)
                if key in names.called:
                    called = [
                        each
                        for each in names.called[key]
                        if each[1] not in without and each[2].is_for(language)
                    ]
                    found += _hit(straight, span, called)
                if key in names.titles:
                    titles.append(TitleHit(span, key))
        return found, titles

    def offices(self, title: str) -> list[Office]:
        """All offices of a title as :meth:`read` gave it, of whatever body and time."""
        found = [each for each in self._base.titles.get(title, ()) if each.actor not in self._changed]
        return [*found, *self._later.titles.get(title, ())]


def _allows(rule: AliasRule, written: str, words: str, language: str) -> bool:
    return rule is _USUAL or ((rule.case is not CaseRule.EXACT or written == words) and rule.is_for(language))


def _hit(text: str, span: Span, called: Iterable[_Called]) -> Iterator[NameHit]:
    words = span.of(text)
    same: list[int] = []
    loose: list[int] = []
    for written, row, rule in called:
        # Whoever is called IT is not meant by every "it", unless the alias's rule says so.
        usual = rule.case is CaseRule.USUAL
        if written == words or rule.case is CaseRule.ANY or (usual and written.islower()):
            same.append(row)
        elif usual and not written.isupper():
            loose.append(row)
    if same:
        yield NameHit(span, tuple(dict.fromkeys(same)))
    elif loose and words.isupper() and len(words) > 4:
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

"""Which entry of a project an entry of a codebook file is: by uid, code, outside ids, then by name."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Generic, TypeVar

from copydesk.domain.actor import Actor, ActorKind
from copydesk.domain.topic import Topic
from copydesk.errors import Sentence

_Entry = TypeVar("_Entry", Actor, Topic)
Found = tuple[_Entry | None, Sentence | None]
"""The entry that is meant, if there is one, or what is at odds."""


class _Taken(Generic[_Entry]):
    """Hands out each entry once: a second one of the file that means it is at odds with the first."""

    def __init__(self, entries: Iterable[_Entry]) -> None:
        self.by_uid = {one.uid: one for one in entries}
        self._taken: set[int] = set()

    def take(self, found: _Entry | None, why: Sentence | None) -> "Found[_Entry]":
        if found is None or why is not None:
            return None, why
        if found.id in self._taken:
            return None, Sentence("Another entry of the file is “{name}” already.", name=found.name)
        self._taken.add(found.id)
        return found, None


class ActorMatching:
    """Finds actors of a project."""

    def __init__(self, actors: Iterable[Actor]) -> None:
        known = list(actors)
        self._taken = _Taken(known)
        self._by_id: defaultdict[tuple[str, str], list[Actor]] = defaultdict(list)
        self._by_name: defaultdict[str, list[Actor]] = defaultdict(list)
        self._by_alias: defaultdict[str, list[Actor]] = defaultdict(list)
        for one in known:
            for pair in one.ids.items():
                self._by_id[pair].append(one)
            self._by_name[one.name.casefold()].append(one)
            for alias in one.aliases:
                self._by_alias[alias.casefold()].append(one)

    def find(self, given: Actor) -> "Found[Actor]":
        """The actor that is meant."""
        known = self._taken.by_uid.get(given.uid)
        return self._taken.take(*((known, None) if known is not None else self._otherwise(given)))

    def _otherwise(self, given: Actor) -> "Found[Actor]":
        by_id = {one.id: one for pair in given.ids.items() for one in self._by_id.get(pair, ())}
        if len(by_id) > 1:
            return None, Sentence("Several actors here have its ids: {names}.", names=_names(by_id.values()))
        if by_id:
            return next(iter(by_id.values())), None
        key = given.name.casefold()
        named = self._by_name.get(key) or self._by_alias.get(key) or []
        if len(named) > 1:
            return None, Sentence("Several actors here are called so: {names}.", names=_names(named))
        return _fitting(given, named[0]) if named else (None, None)


def _fitting(given: Actor, here: Actor) -> "Found[Actor]":
    """The actor of that name, unless it must be another one that is only called the same."""
    other = next((each for each in given.ids if here.ids.get(each, given.ids[each]) != given.ids[each]), "")
    if other:
        return None, Sentence("“{name}” here has another id in {scheme}.", name=here.name, scheme=other)
    if given.kind is not here.kind and ActorKind.OTHER not in (given.kind, here.kind):
        return None, Sentence("“{name}” here is of another kind: {kind}.", name=here.name, kind=here.kind)
    return here, None


class TopicMatching:
    """Finds topics of a project."""

    def __init__(self, topics: Iterable[Topic]) -> None:
        known = {one.id: one for one in topics}
        self._taken = _Taken(known.values())
        self._by_code: defaultdict[str, list[Topic]] = defaultdict(list)
        self._by_path: defaultdict[tuple[str, ...], list[Topic]] = defaultdict(list)
        self._by_name: defaultdict[str, list[Topic]] = defaultdict(list)
        for one in known.values():
            if one.code:
                self._by_code[one.code.casefold()].append(one)
            self._by_path[path(one, known)].append(one)
            self._by_name[one.name.casefold()].append(one)

    def find(self, given: Topic, beside: Mapping[int, Topic]) -> "Found[Topic]":
        """The topic that is meant; ``beside`` are the topics of the file."""
        known = self._taken.by_uid.get(given.uid)
        return self._taken.take(*((known, None) if known is not None else self._otherwise(given, beside)))

    def _otherwise(self, given: Topic, beside: Mapping[int, Topic]) -> "Found[Topic]":
        by_code = self._by_code.get(given.code.casefold(), []) if given.code else []
        if len(by_code) > 1:
            return None, Sentence("Several topics here have its code: {names}.", names=_names(by_code))
        if by_code:
            return by_code[0], None
        there = self._by_path.get(path(given, beside)) or self._by_name.get(given.name.casefold()) or []
        named = [one for one in there if not (one.code and given.code)]
        if len(named) > 1:
            return None, Sentence("Several topics here are called so: {names}.", names=_names(named))
        return (named[0] if named else None), None


def path(topic: Topic, topics: Mapping[int, Topic]) -> tuple[str, ...]:
    """The names from the topic up to the top, in small letters."""
    names: list[str] = []
    here: Topic | None = topic
    while here is not None and len(names) <= len(topics):
        names.append(here.name.casefold())
        here = None if here.parent is None else topics.get(here.parent)
    return tuple(names)


def _names(entries: "Iterable[_Entry]") -> str:
    return ", ".join(one.name for one in list(entries)[:3])

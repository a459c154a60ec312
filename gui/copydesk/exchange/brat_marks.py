"""A brat document as marks with their values and links."""

from collections import defaultdict
from collections.abc import Iterator, Set
from itertools import pairwise

from copydesk.domain.dataset import LossCount
from copydesk.domain.found import FoundActor, FoundMark, Label, Link, Places, Scalar
from copydesk.exchange.brat_conf_read import ENTITY, EVENT
from copydesk.exchange.brat_own import KIND
from copydesk.exchange.brat_parse import AnnLines
from copydesk.exchange.brat_texts import MeantText

_NOTES = "AnnotatorNotes"


class Marks:
    """Makes the marks of a document, but for the lines that are ``used`` already.

    An event is a mark over its trigger, with a link to each argument; what leads to the trigger leads to the
    event. Annotations that are said to be equivalent are linked in a chain.
    """

    def __init__(self, lines: AnnLines, text: MeantText, used: Set[str], losses: LossCount) -> None:
        self._lines = lines
        self._text = text
        self._losses = losses
        self._used = used
        self._events = {key: one for key, one in lines.events.items() if one.arguments[0][1] in lines.spans}
        self._triggers: dict[str, str] = {}
        for key, one in self._events.items():
            self._triggers.setdefault(one.arguments[0][1], key)
        self._links: defaultdict[str, list[Link]] = defaultdict(list)
        self._values: defaultdict[str, dict[str, Scalar]] = defaultdict(dict)
        self._notes: defaultdict[str, list[str]] = defaultdict(list)
        self._actors: dict[str, FoundActor] = {}

    def found(self) -> Iterator[FoundMark]:
        """The marks in the order of their lines, events last."""
        lost = len(self._lines.events) - len(self._events)
        if lost:
            self._losses.add("events whose trigger is not in the file", count=lost)
        self._link()
        self._tell()
        self._name()
        for key, span in self._lines.spans.items():
            if key not in self._used and key not in self._triggers:
                yield self._mark(key, Label(ENTITY, span.type), self._text.places(span))
        for key, event in self._events.items():
            trigger = self._lines.spans[event.arguments[0][1]]
            yield self._mark(key, Label(EVENT, event.type), self._text.places(trigger))

    def _mark(self, key: str, label: Label, places: Places) -> FoundMark:
        return FoundMark(
            key=key,
            label=label,
            places=places,
            links=tuple(self._links.get(key, ())),
            attributes=self._values.get(key, {}),
            note="\n".join(self._notes.get(key, ())),
            actor=self._actors.get(key),
        )

    def _key(self, target: str) -> str | None:
        """The mark that a line's target is, if it is one."""
        key = self._triggers.get(target, target)
        return key if key in self._events or key in self._lines.spans else None

    def _link(self) -> None:
        for one in self._lines.relations:
            source, *targets = (end for _, end in one.arguments)
            for target in targets:
                self._add_link(one.type, source, target)
        for one in self._events.values():
            for role, target in one.arguments[1:]:
                self._add_link(role, one.key, target)
        for name, members in self._lines.equivalences:
            for source, target in pairwise(members):
                self._add_link(name, source, target)

    def _add_link(self, role: str, source: str, target: str) -> None:
        start, end = self._key(source), self._key(target)
        if start is None or end is None:
            self._losses.add("relations with what is no annotation", f"{role} {source} {target}")
        elif start not in self._used:
            self._links[start].append(Link(role=role, to=end))

    def _tell(self) -> None:
        for one in self._lines.attributes:
            key = self._key(one.target)
            if key is None:
                self._losses.add("attributes of what is no annotation", f"{one.name} {one.target}")
            if key is None or key in self._used:
                continue
            values = self._values[key]
            known = values.get(one.name)
            values[one.name] = one.value if known is None or known is True else f"{known}; {one.value}"
        for note in self._lines.notes:
            key = self._key(note.target)
            if key is None:
                self._losses.add("notes on what is no annotation", note.words)
            elif note.kind == _NOTES:
                self._notes[key].append(note.words)
            elif note.kind != KIND:
                self._values[key].setdefault(note.kind, note.words)

    def _name(self) -> None:
        """Whom or what references say that a mark is: several of one mark are ids of one."""
        ids: defaultdict[str, dict[str, str]] = defaultdict(dict)
        words: dict[str, str] = {}
        for one in self._lines.references:
            key = self._key(one.target)
            if key is None:
                self._losses.add("references of what is no annotation", f"{one.scheme}:{one.identifier}")
            elif one.scheme in ids[key]:
                self._losses.add("second entries of one knowledge base", f"{one.scheme}:{one.identifier}")
            else:
                ids[key][one.scheme] = one.identifier
                if one.words:
                    words.setdefault(key, one.words)
        for key, named in ids.items():
            self._actors[key] = FoundActor(name=words.get(key) or self._words(key), ids=named)

    def _words(self, key: str) -> str:
        event = self._events.get(key)
        return self._lines.spans[event.arguments[0][1] if event else key].words

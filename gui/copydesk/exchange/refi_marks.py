"""The codings, cases, notes and links of a REFI-QDA text as marks.

A selection has any number of codings: each is a mark. One without any is an annotation of its own: programs
note something there, or it is the part of a text that a case or a link refers to.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from copydesk.domain.annotation import Stance
from copydesk.domain.dataset import LossCount
from copydesk.domain.found import FoundActor, FoundMark, Label, Link, Place, Places, Scalar
from copydesk.exchange.peer_tables import in_utc
from copydesk.exchange.refi_book import Book
from copydesk.exchange.refi_codes_read import CASE
from copydesk.exchange.refi_notes_read import STANCE, Note
from copydesk.exchange.refi_positions import MeantText, Stretch, is_quote
from copydesk.exchange.refi_selections import Coding, Selection, stretch_of

ANNOTATION, OF_CASE = Label("annotation", "annotation"), Label(CASE, CASE)
NAME_FIELD, _STANCE_FIELD = "selection name", "stance"
_NOWHERE = "selections without a place in the text"


@dataclass(frozen=True, slots=True)
class _Spot:
    """A selection with its place in the text, or the whole text with none."""

    selection: Selection
    places: Places
    attributes: dict[str, Scalar]


class Marks:
    """Makes the marks of one text."""

    def __init__(self, book: Book, origin: str, text: MeantText, title: str, losses: LossCount) -> None:
        self._book, self._origin, self._text = book, origin, text
        self._title, self._losses = title, losses
        self._keys: set[str] = set()
        self._of_selections: dict[str, list[int]] = {}
        self._made: list[FoundMark] = []

    def take(self, selection: Selection) -> None:
        """Make the marks of a selection."""
        stretch = selection.stretch
        if stretch is None:
            self._losses.add(_NOWHERE, f"{self._title}: {selection.name}")
            return
        if noted := self._book.noted.get(selection.key):
            selection.notes += noted
        quoted = is_quote(stretch, self._text, self._origin)
        named = selection.name.strip() and not quoted
        place = Place(stretch.start, stretch.end, selection.name if quoted else "")
        spot = _Spot(selection, (place,), {NAME_FIELD: selection.name} if named else {})
        first, cases = len(self._made), list(self._book.refers.get(selection.key, ()))
        self._codings(spot, cases)
        for key in cases:
            if key in self._book.cases:
                self._add(spot, None, OF_CASE, self._book.cases[key])
        if len(self._made) == first:
            self._add(spot, None, ANNOTATION, None)
        if self._book.links:
            numbers = range(first, len(self._made))
            self._of_selections.setdefault(selection.key, []).extend(numbers)

    def take_whole(self, whole: Selection) -> None:
        """Make the marks of codings of the whole text, and of stretches that notes on it are about."""
        first = len(self._made)
        self._codings(_Spot(replace(whole, description="", notes=[]), (), {}), [])
        if self._book.links:
            self._of_selections.setdefault(whole.key, []).extend(range(first, len(self._made)))
        for key in whole.notes:
            note = self._book.notes.get(key)
            for start, end in note.places if note else ():
                self._annotation(key, note, stretch_of(start, end))

    def _annotation(self, key: str, note: Note | None, stretch: Stretch | None) -> None:
        if note is None or stretch is None:
            self._losses.add(_NOWHERE, self._title)
            return
        mark = FoundMark(
            key=self._key(key),
            coder=self._book.users.get(note.user, ""),
            note=note.said,
            created=note.created,
            label=ANNOTATION,
            places=(Place(stretch.start, stretch.end),),
        )
        self._made.append(mark)

    def _codings(self, spot: _Spot, cases: list[str]) -> None:
        """Make a mark of each coding; cases whose code is among them need none of their own."""
        book = self._book
        for coding in spot.selection.codings:
            label, actor = book.codes.labels.get(coding.code), book.of_codes.get(coding.code)
            if label is None and coding.code in book.cases:  # as NVivo does
                label, actor = OF_CASE, book.cases[coding.code]
            if label is None:
                self._losses.add(
                    "codings whose code is not in the file", f"{self._title}: {spot.selection.name}"
                )
                continue
            if actor is not None:
                cases[:] = [key for key in cases if book.cases.get(key) is not actor]
            self._add(spot, coding, label, actor)

    def _add(self, spot: _Spot, coding: Coding | None, label: Label, actor: FoundActor | None) -> None:
        selection = spot.selection
        told = dict(spot.attributes)
        actors: dict[str, FoundActor] = {}
        if actor is not None and label == OF_CASE:
            told[CASE], actors[CASE] = actor.name, actor
        notes = [selection.description]
        for note in self._notes((*selection.notes, *(coding.notes if coding else ()))):
            if note.name == STANCE and note.text in set(Stance):
                told[_STANCE_FIELD] = note.text
            else:
                notes.append(note.said)
        users = self._book.users
        created = (coding.created if coding else "") or selection.created or selection.updated
        mark = FoundMark(
            key=self._key(coding.key if coding else selection.key),
            coder=(users.get(coding.user, "") if coding else "") or users.get(selection.user, ""),
            note="\n".join(dict.fromkeys(note for note in notes if note)),
            attributes=told,
            created=in_utc(created, local=True) if created else "",
            label=label,
            places=spot.places,
            actor=actor,
            actors=actors,
        )
        self._made.append(mark)

    def _notes(self, keys: tuple[str, ...]) -> Iterator[Note]:
        found = (self._book.notes.get(key) for key in keys)
        return (note for note in found if note is not None)

    def _key(self, wanted: str) -> str:
        key, number = wanted or "mark", 1
        while key in self._keys:
            number += 1
            key = f"{wanted or 'mark'} {number}"
        self._keys.add(key)
        return key

    def made(self) -> tuple[FoundMark, ...]:
        """All marks with their links; called once."""
        for origin, numbers in self._of_selections.items():
            for role, target in self._book.links.get(origin, ()):
                self._link(role, numbers, target)
        return tuple(self._made)

    def _link(self, role: str, numbers: list[int], target: str) -> None:
        """Link each mark of a selection to that of the target with the same code, or to its first one."""
        case, others = self._book.cases.get(target), self._of_selections.get(target)
        if case is None and not others:
            self._losses.add("links to what is not in the same text", f"{self._title}: {role}")
            return
        for number in numbers:
            mark = self._made[number]
            if case is not None:
                told, actors = {**mark.attributes, role: case.name}, {**mark.actors, role: case}
                self._made[number] = replace(mark, attributes=told, actors=actors)
            elif others:
                alike = (one for one in others if self._made[one].label == mark.label)
                link = Link(role=role, to=self._made[next(alike, others[0])].key)
                self._made[number] = replace(mark, links=(*mark.links, link))

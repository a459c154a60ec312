"""What is marked in REFI-QDA projects (``.qdpx``) and which codes codebooks (``.qdc``) have.

A code's codings are marks with its name (with those above it where another code has the same). Offsets count
characters: code points, as the standard has it, or UTF-16 units, as several programs do. What Copydesk wrote
comes as mentions, passages and quotations, see :mod:`copydesk.exchange.refi_own`.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from copydesk.domain.dataset import LossCount
from copydesk.domain.found import (
    FoundActor,
    FoundArticle,
    FoundDataset,
    FoundMark,
    Label,
    LabelInfo,
    Link,
    Place,
    Places,
    Source,
    Unit,
)
from copydesk.errors import UserError
from copydesk.exchange.refi_head import Code, Head, head_of, named, references, values_of
from copydesk.exchange.refi_own import OwnSources, own_actors, own_topics
from copydesk.exchange.refi_package import Package, local, opened, walked

_SOURCES = frozenset({"TextSource"})
_LAYER, _CASE = "code", "case"


def recognises_project(path: Path) -> bool:
    """Whether it is named as a project of REFI-QDA is."""
    return path.suffix.lower() in (".qdpx", ".qde") and path.is_file()


def recognises_codebook(path: Path) -> bool:
    """Whether it is named as a codebook of REFI-QDA is."""
    return path.suffix.lower() == ".qdc" and path.is_file()


def find_project(source: Source) -> FoundDataset:
    """All sources with texts, and what is coded in them.

    :raises UserError: the file cannot be read.
    """
    with opened(source.path) as package:
        head = head_of(package)
    return _dataset(source.path, head, lambda: _articles(source.path, head))


def find_codebook(source: Source) -> FoundDataset:
    """The codes, which become actors and topics by rules; there are no articles.

    :raises UserError: the file cannot be read, or has no codes.
    """
    with opened(source.path) as package:
        head = head_of(package)
    if not head.codes:
        raise UserError("There are no codes in {name}. Export the codebook anew.", name=source.path.name)
    return _dataset(source.path, head, lambda: iter(()))


def _dataset(path: Path, head: Head, articles: Callable[[], Iterator[FoundArticle]]) -> FoundDataset:
    labels = _Labels(head)
    return FoundDataset(
        title=head.title or path.stem,
        articles=articles,
        labels=() if head.ours else tuple(labels.infos()),
        actors=tuple(own_actors(head).values()) if head.ours else (),
        topics=tuple(own_topics(head).values()) if head.ours else (),
        losses=head.losses.losses(),
        total=head.sources,
    )


class _Labels:
    """What codes are called where several have the same name."""

    def __init__(self, head: Head) -> None:
        self._head = head
        self._times = Counter(code.name for code in head.codes.values())

    def of(self, code: Code) -> Label:
        """The code's label."""
        return Label(_LAYER, code.name if self._times[code.name] == 1 else "/".join(code.path))

    def infos(self) -> Iterator[LabelInfo]:
        """All codes with what the codebook says of them."""
        for code in self._head.codes.values():
            parent = self._head.codes.get(code.parent)
            yield LabelInfo(
                label=self.of(code),
                parent=None if parent is None else self.of(parent),
                colour=code.colour,
                definition=code.description,
            )


def _articles(path: Path, head: Head) -> Iterator[FoundArticle]:
    own = OwnSources(head) if head.ours else None
    sources = _Sources(head)
    with opened(path) as package:
        for element in walked(package, _SOURCES):
            text, losses = _text(element, package), LossCount()
            if not text:
                losses.add("sources whose text is not in the file", element.get("name") or "")
                text = ""
            yield (own or sources).article(element, text, losses)


def _text(element: Any, package: Package) -> str | None:
    for child in element:
        if local(child) == "PlainTextContent":
            return child.text or ""
    return package.text(element.get("plainTextPath") or "")


class _Sources:
    """Makes articles of the sources of other programs."""

    def __init__(self, head: Head) -> None:
        self._head = head
        self._labels = _Labels(head)
        self._actors = {
            guid: FoundActor(
                name=case.name, description=case.description, attributes=named(case.values, head)
            )
            for guid, case in head.cases.items()
        }
        self._of_code = {code: case.guid for case in head.cases.values() for code in case.codes}
        self._of_source: dict[str, list[str]] = {}
        for case in head.cases.values():
            for one in case.sources:
                self._of_source.setdefault(one, []).append(case.name)

    def article(self, element: Any, text: str, losses: LossCount) -> FoundArticle:
        """The source with its marks."""
        head, guid = self._head, (element.get("guid") or "").lower()
        marks: list[FoundMark] = []
        for child in element:
            kind = local(child)
            if kind == "PlainTextSelection":
                marks += self._selection(child, text, losses)
            elif kind == "Coding":
                marks += self._codings([child], (), "", losses)
        attributes = named(values_of(element), head)
        if cases := self._of_source.get(guid):
            attributes["case"] = "; ".join(cases)
        notes = [head.notes[one] for one in references(element, "NoteRef") if one in head.notes]
        return FoundArticle(
            key=guid or (element.get("name") or ""),
            title=element.get("name") or "",
            text=text,
            unit=Unit.CODE_POINTS,
            units=(Unit.UTF16,),
            note="\n".join(notes),
            attributes=attributes,
            annotations=tuple(_linked(marks, head)),
            losses=losses.losses(),
        )

    def _selection(self, element: Any, text: str, losses: LossCount) -> Iterator[FoundMark]:
        place = place_of(element, text)
        guid = (element.get("guid") or "").lower()
        if place is None:
            losses.add("selections without a place", element.get("name") or "")
            return
        note = notes_of(element, self._head)
        codings = [child for child in element if local(child) == "Coding"]
        yield from self._codings(codings, (place,), guid, losses, note)
        case = self._head.selected.get(guid)
        if case is not None:
            yield FoundMark(
                key=f"{guid} case",
                label=Label(_CASE, self._head.cases[case].name),
                places=(place,),
                actor=self._actors[case],
            )
        elif not codings and note:
            losses.add("notes on stretches of text without a code", note)

    def _codings(
        self, codings: list[Any], places: Places, guid: str, losses: LossCount, note: str = ""
    ) -> Iterator[FoundMark]:
        for number, coding in enumerate(codings):
            code = next((one for one in references(coding, "CodeRef") if one in self._head.codes), None)
            if code is None:
                losses.add("codings without a code", note)
                continue
            case = self._of_code.get(code)
            notes = [one for one in (note, notes_of(coding, self._head)) if one]
            yield FoundMark(
                key=guid if guid and not number else (coding.get("guid") or f"{guid} {number}").lower(),
                label=self._labels.of(self._head.codes[code]),
                places=places,
                coder=self._head.users.get((coding.get("creatingUser") or "").lower(), ""),
                created=coding.get("creationDateTime") or "",
                note="\n".join(dict.fromkeys(notes)),
                actor=None if case is None else self._actors[case],
            )


def _linked(marks: list[FoundMark], head: Head) -> Iterator[FoundMark]:
    """The marks with the links between them; a link of a selection is one of its first coding."""
    if not head.links:
        yield from marks
        return
    keys = {mark.key for mark in marks}
    for mark in marks:
        found = tuple(Link(role=role, to=to) for role, to in head.links.get(mark.key, ()) if to in keys)
        yield replace(mark, links=found) if found else mark


def place_of(element: Any, text: str) -> Place | None:
    """Where a selection is, with its words where its name has them."""
    with suppress(ValueError):
        start, end = int(element.get("startPosition") or ""), int(element.get("endPosition") or "")
        name = element.get("name") or ""
        return Place(start, end, name if name and name.rstrip("…") in text else "")
    return None


def notes_of(element: Any, head: Head) -> str:
    """The notes that an element refers to, and its description."""
    found = [head.notes[one] for one in references(element, "NoteRef") if one in head.notes]
    said = next((child.text or "" for child in element if local(child) == "Description"), "")
    return "\n".join([*([said] if said else []), *found])

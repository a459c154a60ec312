"""REFI-QDA that Copydesk wrote: its codes, cases, links and variables become what they were made of.

The GUIDs are made of what they stand for (:mod:`copydesk.exchange.refi_guids`), so they tell it. Annotations
have no identity there but their places and words.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Origin, Part, QuotationType, Stance
from copydesk.domain.article import Status
from copydesk.domain.dataset import LossCount
from copydesk.domain.found import (
    AnyFound,
    FoundActor,
    FoundArticle,
    FoundMention,
    FoundPassage,
    FoundQuotation,
    FoundTopic,
    Place,
    Places,
    Scalar,
)
from copydesk.exchange.own_values import own_object, scalars, texts
from copydesk.exchange.refi_codes import part_code, type_code
from copydesk.exchange.refi_guids import guid
from copydesk.exchange.refi_head import Code, Head, named, references, values_of
from copydesk.exchange.refi_package import local
from copydesk.exchange.refi_sources import stance_note

_TYPES = {type_code(sort): sort for sort in QuotationType}
_PARTS = {part_code(part): part for part in (Part.CUE, Part.SPEAKER)}
_STANCES = {stance_note(stance): stance for stance in Stance}
_ARTICLE = ("published", "agency", "place", "byline", "language", "url", "section", "source")
_MORE = ("status", "uid", "kind", "aliases", "identifiers", "more")
_CODE = "Code: "


def _own(target: str, name: str) -> str:
    return guid("variable", target, name)


def _said(values: Mapping[str, Scalar], target: str, name: str) -> str:
    found = values.get(_own(target, name), "")
    return found if isinstance(found, str) else ""


def _attributes(values: Mapping[str, Scalar], target: str, head: Head) -> dict[str, Scalar]:
    """The user's own attributes, those of no defined variable too."""
    ours = {
        _own(target, name) for name in (*_ARTICLE, "status", "uid", "kind", "aliases", "identifiers", "more")
    }
    found = named({one: value for one, value in values.items() if one not in ours}, head)
    more = own_object(_said(values, target, "more")) if _said(values, target, "more") else None
    return {**found, **scalars(more)}


def own_actors(head: Head) -> dict[str, FoundActor]:
    """The actors by the GUIDs of their codes, those above before those below."""
    cases = {code: case for case in head.cases.values() for code in case.codes}
    found: dict[str, FoundActor] = {}
    for code in _below(head, guid("tree", "actors")):
        case = cases.get(code.guid)
        values = case.values if case else {}
        kind = _said(values, "actor", "kind")
        ids = own_object(_said(values, "actor", "identifiers") or "{}")
        found[code.guid] = FoundActor(
            name=code.name,
            uid=_said(values, "actor", "uid"),
            kind=ActorKind(kind) if kind in list(ActorKind) else None,
            aliases=tuple(filter(None, _said(values, "actor", "aliases").split("\n"))),
            parent=found.get(code.parent),
            ids=texts(ids),
            attributes=_attributes(values, "actor", head),
            description=code.description,
            note="\n".join(head.notes[one] for one in code.notes if one in head.notes),
        )
    return found


def own_topics(head: Head) -> dict[str, FoundTopic]:
    """The topics by the GUIDs of their codes, those above before those below."""
    found: dict[str, FoundTopic] = {}
    for code in _below(head, guid("tree", "topics")):
        definition, _, last = code.description.rpartition("\n")
        if last.startswith(_CODE):
            called = last.removeprefix(_CODE)
        else:
            definition, called = code.description, ""
        found[code.guid] = FoundTopic(
            name=code.name,
            code=called,
            parent=found.get(code.parent),
            definition=definition,
            colour=code.colour,
            note="\n".join(head.notes[one] for one in code.notes if one in head.notes),
        )
    return found


def _below(head: Head, tree: str) -> Iterator[Code]:
    """The codes of a tree without its own, in the order of the file: parents come first."""
    inside = {tree}
    for code in head.codes.values():
        if code.parent in inside:
            inside.add(code.guid)
            yield code


@dataclass(frozen=True, slots=True)
class _Piece:
    """A selection: its place, the codes of its codings with stances, and who made it when."""

    place: Place
    codes: tuple[tuple[str, Stance | None], ...]
    coder: str
    created: str
    updated: str
    note: str


@dataclass(frozen=True, slots=True)
class _Pieces:
    """The selections of a source by GUID, and which of them continue which."""

    by_guid: Mapping[str, _Piece]
    following: Mapping[str, str]

    def chain(self, first: str) -> Places:
        """The places of a selection and of those that continue it; none of one that is not there."""
        found: list[Place] = []
        seen: set[str] = set()
        one: str | None = first
        while one is not None and one not in seen and one in self.by_guid:
            seen.add(one)
            found.append(self.by_guid[one].place)
            one = self.following.get(one)
        return tuple(found)


class OwnSources:
    """Makes articles of our own sources."""

    def __init__(self, head: Head) -> None:
        self._head = head
        self._actors = own_actors(head)
        self._topics = own_topics(head)
        self._of_case = {
            case.guid: self._actors[code]
            for case in head.cases.values()
            for code in case.codes
            if code in self._actors
        }

    def article(self, element: Any, text: str, losses: LossCount) -> FoundArticle:
        """The source with all that is marked in it."""
        values = values_of(element)
        told = {name: _said(values, "article", name) or None for name in _ARTICLE}
        source = told.pop("source")
        status = _said(values, "article", "status")
        notes = [self._head.notes[one] for one in references(element, "NoteRef") if one in self._head.notes]
        return FoundArticle(
            key=(element.get("guid") or "").lower(),
            uid=_said(values, "article", "uid"),
            title=element.get("name") or "",
            text=text,
            source=source or "",
            status=Status(status) if status in list(Status) else Status.NEW,
            note="\n".join(notes),
            created=element.get("creationDateTime") or "",
            attributes=_attributes(values, "article", self._head),
            annotations=tuple(self._annotations(element, text, losses)),
            losses=losses.losses(),
            published=told["published"],
            agency=told["agency"],
            place=told["place"],
            byline=told["byline"],
            language=told["language"],
            url=told["url"],
            section=told["section"],
        )

    def _annotations(self, element: Any, text: str, losses: LossCount) -> Iterator[AnyFound]:
        pieces: dict[str, _Piece] = {}
        for child in element:
            if local(child) == "PlainTextSelection":
                piece = self._piece(child, text)
                if piece is not None:
                    pieces[(child.get("guid") or "").lower()] = piece
        following = {
            one: to
            for one in pieces
            for name, to in self._head.links.get(one, ())
            if name == "continues" and to in pieces
        }
        later = set(following.values())
        for one, piece in pieces.items():
            if one not in later:
                yield from self._annotation(one, piece, _Pieces(pieces, following), losses)
        for number, child in enumerate(element):
            if local(child) == "Coding":
                yield from self._whole(child, f"whole {number}")

    def _piece(self, element: Any, text: str) -> _Piece | None:
        try:
            start, end = int(element.get("startPosition") or ""), int(element.get("endPosition") or "")
        except ValueError:
            return None
        name = element.get("name") or ""
        codes: list[tuple[str, Stance | None]] = []
        for coding in element:
            if local(coding) == "Coding":
                stances = [_STANCES[one] for one in references(coding, "NoteRef") if one in _STANCES]
                codes += [(code, stances[0] if stances else None) for code in references(coding, "CodeRef")]
        notes = [self._head.notes[one] for one in references(element, "NoteRef") if one in self._head.notes]
        return _Piece(
            place=Place(start, end, name),
            codes=tuple(codes),
            coder=self._head.users.get((element.get("creatingUser") or "").lower(), ""),
            created=element.get("creationDateTime") or "",
            updated=element.get("modifiedDateTime") or "",
            note="\n".join(notes),
        )

    def _annotation(
        self,
        key: str,
        piece: _Piece,
        pieces: _Pieces,
        losses: LossCount,
    ) -> Iterator[AnyFound]:
        shared: dict[str, Any] = {
            "coder": piece.coder,
            "note": piece.note,
            "created": piece.created,
            "updated": piece.updated,
            "origin": Origin.MANUAL,
        }
        places = pieces.chain(key)
        sort = next((_TYPES[code] for code, _ in piece.codes if code in _TYPES), None)
        if sort is not None:
            yield self._quotation(key, piece, sort, pieces, shared)
            return
        for number, (code, _) in enumerate(piece.codes):
            named_key = key if not number else f"{key} {number}"
            if code in self._actors:
                yield FoundMention(key=named_key, actor=self._actors[code], places=places, **shared)
            elif code in self._topics:
                yield FoundPassage(key=named_key, topic=self._topics[code], places=places, **shared)
            elif code not in _PARTS:
                losses.add("codings with codes that are not in the codebook", piece.place.quote)

    def _quotation(
        self,
        key: str,
        piece: _Piece,
        sort: QuotationType,
        pieces: _Pieces,
        shared: Mapping[str, Any],
    ) -> FoundQuotation:
        links: dict[str, str] = {}
        for name, to in self._head.links.get(key, ()):
            links.setdefault(name, to)
        return FoundQuotation(
            key=key,
            content=pieces.chain(key),
            cue=pieces.chain(links.get("cue", "")),
            speaker_places=pieces.chain(links.get("speaker words", "")),
            speaker=self._of_case.get(links.get("speaker", "")),
            addressee=self._of_case.get(links.get("addressee", "")),
            within=links.get("within", ""),
            type=sort,
            topics=tuple(
                (self._topics[code], stance) for code, stance in piece.codes if code in self._topics
            ),
            **shared,
        )

    def _whole(self, coding: Any, key: str) -> Iterator[FoundPassage]:
        notes = [self._head.notes[one] for one in references(coding, "NoteRef") if one in self._head.notes]
        for code in references(coding, "CodeRef"):
            if code in self._topics:
                yield FoundPassage(
                    key=key,
                    topic=self._topics[code],
                    coder=self._head.users.get((coding.get("creatingUser") or "").lower(), ""),
                    created=coding.get("creationDateTime") or "",
                    note="\n".join(notes),
                    origin=Origin.MANUAL,
                )

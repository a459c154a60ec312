"""REFI-QDA that Copydesk wrote, by the standard alone: codes and links become what they were made of.

The GUIDs are made of what they stand for (:mod:`copydesk.exchange.refi_guids`), so they tell it. Annotations
have no identity there but their places and words. So come projects that somebody changed, or that an earlier
version wrote: of others more is known, see :mod:`copydesk.exchange.refi_lines`.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypedDict

from copydesk.domain.annotation import Origin, Part, QuotationType, Stance
from copydesk.domain.dataset import LossCount
from copydesk.domain.found import (
    AnyFound,
    FoundActor,
    FoundMention,
    FoundPassage,
    FoundQuotation,
    FoundTopic,
    Place,
    Places,
)
from copydesk.domain.text import REPLACEMENT
from copydesk.exchange.refi_book import Book
from copydesk.exchange.refi_codes import part_code, type_code
from copydesk.exchange.refi_codes_read import our_entries
from copydesk.exchange.refi_selections import Coding, Selection
from copydesk.exchange.refi_sources import stance_note

_TYPES = {type_code(sort): sort for sort in QuotationType}
_PARTS = {part_code(part): part for part in (Part.CUE, Part.SPEAKER)}
_STANCES = {stance_note(stance): stance for stance in Stance}


class _Shared(TypedDict):
    coder: str
    note: str
    created: str
    updated: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class _Pieces:
    """The selections of a source by key, and which of them continue which."""

    by_key: Mapping[str, Selection]
    following: Mapping[str, str]

    def chain(self, first: str) -> Places:
        """The places of a selection and of those that continue it; none of one that is not there."""
        found: list[Place] = []
        seen: set[str] = set()
        one: str | None = first
        while one is not None and one not in seen and one in self.by_key:
            seen.add(one)
            stretch = self.by_key[one].stretch
            if stretch is not None:
                quote = "" if REPLACEMENT in stretch.name else stretch.name  # XML holds no control characters
                found.append(Place(stretch.start, stretch.end, quote))
            one = self.following.get(one)
        return tuple(found)


class OwnAnnotations:
    """Makes the annotations of our own sources."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self.actors, self.topics = our_entries(book.tree, book.of_codes)
        by_identity = {id(actor): self.actors[code] for code, actor in book.of_codes.items()}
        self._of_case: dict[str, FoundActor] = {
            key: by_identity.get(id(case), case) for key, case in book.cases.items()
        }

    def annotations(
        self, selections: Sequence[Selection], whole: Selection, losses: LossCount
    ) -> Iterator[AnyFound]:
        """All that is marked in a source."""
        by_key = {one.key: one for one in selections if one.stretch is not None}
        if len(by_key) < len(selections):
            losses.add("selections without a place in the text", whole.name, len(selections) - len(by_key))
        following = {
            one: to
            for one in by_key
            for name, to in self._book.links.get(one, ())
            if name == "continues" and to in by_key
        }
        pieces, later = _Pieces(by_key, following), set(following.values())
        for key, one in by_key.items():
            if key not in later:
                yield from self._annotation(key, one, pieces, losses)
        for coding in whole.codings:
            yield from self._whole(coding, losses)

    def _annotation(self, key: str, one: Selection, pieces: _Pieces, losses: LossCount) -> Iterator[AnyFound]:
        sort = next((_TYPES[coding.code] for coding in one.codings if coding.code in _TYPES), None)
        shared = self._shared(one.user, one.created, one.updated, one.notes)
        if sort is not None:
            yield self._quotation(key, sort, pieces, shared)
            return
        places = pieces.chain(key)
        for number, coding in enumerate(one.codings):
            named = f"{key} {number}" if number else key
            if coding.code in self.actors:
                yield FoundMention(key=named, actor=self.actors[coding.code], places=places, **shared)
            elif coding.code in self.topics:
                yield FoundPassage(key=named, topic=self.topics[coding.code], places=places, **shared)
            elif coding.code not in _PARTS:
                losses.add("codings with codes that are not Copydesk's", one.name)

    def _quotation(self, key: str, sort: QuotationType, pieces: _Pieces, shared: _Shared) -> FoundQuotation:
        links: dict[str, str] = {}
        for name, to in self._book.links.get(key, ()):
            links.setdefault(name, to)
        within = links.get("within", "")
        return FoundQuotation(
            key=key,
            content=pieces.chain(key),
            cue=pieces.chain(links.get("cue", "")),
            speaker_places=pieces.chain(links.get("speaker words", "")),
            speaker=self._of_case.get(links.get("speaker", "")),
            addressee=self._of_case.get(links.get("addressee", "")),
            within=within if within in pieces.by_key else "",
            type=sort,
            topics=tuple(self._topics(pieces.by_key[key])),
            **shared,
        )

    def _topics(self, one: Selection) -> Iterator[tuple[FoundTopic, Stance | None]]:
        for coding in one.codings:
            if coding.code in self.topics:
                stances = (_STANCES[note] for note in coding.notes if note in _STANCES)
                yield self.topics[coding.code], next(stances, None)

    def _whole(self, coding: Coding, losses: LossCount) -> Iterator[FoundPassage]:
        if coding.code not in self.topics:
            losses.add("codings with codes that are not Copydesk's")
            return
        yield FoundPassage(
            key=coding.key,
            topic=self.topics[coding.code],
            **self._shared(coding.user, coding.created, "", coding.notes),
        )

    def _shared(self, user: str, created: str, updated: str, notes: Sequence[str]) -> _Shared:
        found = (self._book.notes.get(key) for key in notes)
        return {
            "coder": self._book.users.get(user, ""),
            "note": "\n".join(note.said for note in found if note is not None),
            "created": created,
            "updated": updated,
            "origin": Origin.MANUAL,
        }

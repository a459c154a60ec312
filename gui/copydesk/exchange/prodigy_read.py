"""Prodigy's tasks read: spans, relations, labels and choices, with who answered, and what Copydesk wrote.

https://prodi.gy/docs/api-interfaces (ner, spans, relations, classification, choice, text_input); ``head`` and
``child`` of a relation are tokens, ``head_span`` and ``child_span`` the spans. Offsets are code points.
Answers other than ``accept`` say that what is marked is wrong, or nothing.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from copydesk.domain.dataset import LossCount
from copydesk.domain.found import FoundArticle, FoundDataset, Label, Place, Source, Unit
from copydesk.exchange.found_fields import Described
from copydesk.exchange.json_members import JsonMember, members_of
from copydesk.exchange.json_reading import (
    Json,
    list_in,
    object_in,
    objects,
    objects_in,
    offset,
    text_in,
    word,
)
from copydesk.exchange.json_shapes import shape_of
from copydesk.exchange.region_articles import Unread, counted, described_by, moment
from copydesk.exchange.region_marks import Stretch, StretchLink, annotations_of
from copydesk.exchange.region_told import ToldReader, described

SPAN, CATEGORY = "span", "category"

_SUFFIXES = (".jsonl", ".json")
_OWN = frozenset(
    {
        *("text", "tokens", "spans", "relations", "answer", "label", "options", "accept", "meta", "copydesk"),
        *("config", "versions", "view_id", "html", "user_input", "image", "audio", "video", "path", "arcs"),
        *("sessions", "priority", "score", "style", "width", "height"),
    }
)
_NAMELESS = re.compile(r"(?:.*-)?\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d")
"""Sessions without a name are called after the time they began."""


def find_prodigy(source: Source) -> FoundDataset:
    """The tasks of a file, as ``prodigy db-out`` writes it; UserError where it cannot be read."""
    members = members_of(source.path, *_SUFFIXES)
    return FoundDataset(
        title=source.path.stem, articles=lambda: counted(_articles(members), source.path.name)
    )


def recognises_prodigy(path: Path) -> bool:
    """Whether the first object is a task with spans, tokens, or an answer."""
    shape = shape_of(path, *_SUFFIXES)
    if shape.is_ours or shape.has("entities", "annotations", "completions"):
        return False
    hashes = shape.has("_input_hash", "_task_hash") or shape.keys.get("answer") == '"'
    spans = shape.keys.get("text") == '"' and shape.lists("spans")
    return (spans or hashes) and shape.has("text", "spans", "label", "options", "html", "image")


def _articles(members: list[JsonMember]) -> Iterator[FoundArticle | Unread]:
    reader = ToldReader()
    for member in members:
        with member.opened() as stream:
            for number, task in objects(stream, member.name):
                key = f"{member.name} {number}"
                text = text_in(task, "text")
                if task is None:
                    yield Unread("lines that are no task", key)
                elif not text:
                    yield Unread("tasks without text, such as pictures and sound", key)
                else:
                    yield _Task(task, text).found(key, reader)


class _Task:
    """One line."""

    def __init__(self, task: Json, text: str) -> None:
        self._task, self._text = task, text
        self._losses = LossCount()
        who = text_in(task, "_annotator_id") or text_in(task, "_session_id")
        self._coder = "" if _NAMELESS.fullmatch(who) else who
        self._created = moment(task.get("_timestamp"))
        self._tokens: dict[int, tuple[int, int]] | None = None

    def found(self, key: str, reader: ToldReader) -> FoundArticle:
        """The article with all that is marked, nothing where the task was not accepted."""
        kept = object_in(self._task, "copydesk")
        stretches = [*self._spans(), *self._categories()]
        links = list(self._links(stretches))
        answer = text_in(self._task, "answer")
        if answer not in {"", "accept"}:
            for one in stretches:
                self._losses.add(
                    "annotations of tasks that were rejected or ignored",
                    one.place.quote if one.place else one.label.name,
                )
            stretches, links = [], []
        passages, about = objects_in(kept, "passages"), self._about(kept)
        return FoundArticle(
            key=key,
            text=self._text,
            unit=Unit.CODE_POINTS,
            units=(Unit.UTF16,),
            annotations=annotations_of(stretches, links, passages, reader, self._losses),
            losses=self._losses.losses(),
            **about,
        )

    def _about(self, kept: Json) -> Described:
        if isinstance(kept.get("article"), dict):
            return described(object_in(kept, "article"))
        more = {
            name: value for name, value in self._task.items() if name not in _OWN and not name.startswith("_")
        }
        written = text_in(self._task, "user_input")
        if written:
            self._losses.add("texts written for whole documents", written)
        return described_by({**more, **object_in(self._task, "meta")}, self._text, self._losses)

    def _spans(self) -> Iterator[Stretch]:
        for number, one in enumerate(objects_in(self._task, "spans"), 1):
            place, label = self._place(one), word(one.get("label"))
            if place is None or not label:
                self._losses.add("spans without a place or a label", label or (place.quote if place else ""))
                continue
            told = one.get("copydesk")
            yield self._stretch(
                f"span {number}",
                Label(SPAN, label),
                place,
                object_in(one, "copydesk") if isinstance(told, dict) else None,
            )

    def _stretch(
        self, key: str, label: Label, place: Place | None = None, told: Json | None = None
    ) -> Stretch:
        return Stretch(key=key, label=label, place=place, told=told, coder=self._coder, created=self._created)

    def _place(self, one: Json) -> Place | None:
        """Where a span is: its offsets, or those of its tokens, the last of which belongs to it."""
        start, end = offset(one.get("start")), offset(one.get("end"))
        if start is None or end is None:
            first = self._token(one.get("token_start"))
            last = self._token(one.get("token_end"))
            if first is None or last is None:
                return None
            start, end = first[0], last[1]
        return Place(start, end, text_in(one, "text"))

    def _token(self, number: object) -> tuple[int, int] | None:
        if self._tokens is None:
            self._tokens = {}
            for place, token in enumerate(objects_in(self._task, "tokens")):
                start, end, found = (offset(token.get(name)) for name in ("start", "end", "id"))
                if start is not None and end is not None:
                    self._tokens[place if found is None else found] = (start, end)
        found = offset(number)
        return None if found is None else self._tokens.get(found)

    def _categories(self) -> Iterator[Stretch]:
        """What the whole text is: the label that was accepted, and the options that were chosen."""
        label = word(self._task.get("label"))
        if label:
            yield self._stretch("label", Label(CATEGORY, label))
        options = {
            word(one.get("id")): word(one.get("text")) or word(one.get("html")) or word(one.get("id"))
            for one in objects_in(self._task, "options")
        }
        chosen = list_in(self._task, "accept")
        for number, one in enumerate(chosen, 1):
            name = word(one)
            if name:
                # Numbers tell nothing by themselves.
                shown = options.get(name, name) if name.isdecimal() else name
                yield self._stretch(f"option {number}", Label(CATEGORY, shown or name))

    def _links(self, stretches: list[Stretch]) -> Iterator[StretchLink]:
        """From head to child; a span is found by its place and label, or its last or any of its tokens."""
        relations = objects_in(self._task, "relations")
        if not relations:
            return
        places: dict[tuple[int, int], list[Stretch]] = {}
        ends: dict[int, Stretch] = {}
        for one in stretches:
            if one.place is not None:
                places.setdefault((one.place.start, one.place.end), []).append(one)
                ends.setdefault(one.place.end, one)
        for one in relations:
            found = [self._end(one, name, places, ends) for name in ("head", "child")]
            role = word(one.get("label")) or "relation"
            head, child = found
            if head is None or child is None:
                self._losses.add("links to or from words that are not marked", role)
            else:
                yield StretchLink(role, head.key, child.key)

    def _end(
        self,
        relation: Json,
        name: str,
        places: dict[tuple[int, int], list[Stretch]],
        ends: dict[int, Stretch],
    ) -> Stretch | None:
        span = object_in(relation, f"{name}_span")
        place = self._place(span) if span else None
        if place is not None:
            there = places.get((place.start, place.end), [])
            label = word(span.get("label"))
            return next((one for one in there if one.label.name == label), there[0] if there else None)
        token = self._token(relation.get(name))
        return (
            None
            if token is None
            else ends.get(token[1])
            or next(
                (
                    one
                    for (start, end), there in places.items()
                    for one in there
                    if start <= token[0] and token[1] <= end
                ),
                None,
            )
        )

"""doccano's exports read, of all its versions, and what Copydesk wrote for it.

Its exporters (doccano/backend/data_export/pipeline and, up to 2020, app/api/utils.py) write ``text`` (1.0 to
1.2: ``data``) with one of: ``label`` or ``labels`` (lists of ``[start, end, label]``, or of labels of the
whole text), ``entities`` with ``relations``, ``cats`` with ``entities``, and ``annotations`` with offsets and
numbers of labels. A zip file has a file for each annotator, named after them, or ``all``. Offsets are UTF-16
units, as its window counts (doccano issue 2290); files of other programs have code points.
"""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import cast

from copydesk.domain.dataset import LossCount
from copydesk.domain.found import FoundArticle, FoundDataset, Label, Place, Source, Unit
from copydesk.exchange.found_fields import Described
from copydesk.exchange.json_members import JsonMember, members_of
from copydesk.exchange.json_reading import (
    Json,
    as_list,
    as_object,
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
from copydesk.exchange.region_told import ToldReader, described, is_head
from copydesk.exchange.regions import LONGEST_LABEL

ENTITY, CATEGORY = "label", "category"

_SUFFIXES = (".jsonl", ".json")
_MARKS = ("label", "labels", "entities", "cats", "annotations")
_OWN = frozenset(
    {*_MARKS, "text", "data", "id", "relations", "Comments", "comments", "annotation_approver", "copydesk"}
)
_NOBODY = frozenset({"all", "unknown"})
_BROKEN = "labels of doccano that have no place or no name"


def find_doccano(source: Source) -> FoundDataset:
    """The documents of a file, or of the files in a zip file or folder.

    UserError where it cannot be read; which are its documents is seen as they are walked.
    """
    members = members_of(source.path, *_SUFFIXES)
    packed = len(members) > 1 or bool(members and members[0].inside)
    return FoundDataset(
        title=source.path.stem, articles=lambda: counted(_articles(members, packed), source.path.name)
    )


def recognises_doccano(path: Path) -> bool:
    """Whether the first object has a text with labels as doccano exports them."""
    shape = shape_of(path, *_SUFFIXES)
    others = ("spans", "tokens", "answer", "options", "_input_hash", "_task_hash", "completions", "result")
    if shape.is_ours or shape.has(*others) or '"' not in (shape.keys.get("text"), shape.keys.get("data")):
        return False
    return shape.lists(*_MARKS)


def _articles(members: list[JsonMember], packed: bool) -> Iterator[FoundArticle | Unread]:
    reader = ToldReader()
    for member in members:
        stem = PurePosixPath(member.name).stem
        coder = stem if packed and stem.lower() not in _NOBODY else ""
        with member.opened() as stream:
            for number, line in objects(stream, member.name):
                key = f"{member.name} {number}"
                text = text_in(line, "text") or text_in(line, "data")
                if line is None:
                    yield Unread("lines that are no document", key)
                elif not text:
                    yield Unread("documents without text", key)
                else:
                    yield _Document(line, text, coder).found(key, reader)


class _Document:
    """One line."""

    def __init__(self, line: Json, text: str, coder: str) -> None:
        self._line, self._text, self._coder = line, text, coder
        self._losses = LossCount()
        self._stretches: list[Stretch] = []

    def found(self, key: str, reader: ToldReader) -> FoundArticle:
        """The article with all that is marked."""
        kept = object_in(self._line, "copydesk")
        told = {word(one.get("entity")): one for one in objects_in(kept, "annotations")}
        whole = [one for one in objects_in(kept, "annotations") if "entity" not in one and is_head(one)]
        for name in _MARKS:
            self._marks(name, told)
        links = [
            StretchLink(word(one.get("type")) or "relation", word(one.get("from_id")), word(one.get("to_id")))
            for one in objects_in(self._line, "relations")
        ]
        annotations = annotations_of(self._stretches, links, whole, reader, self._losses)
        about = self._about(kept)
        return FoundArticle(
            key=key,
            text=self._text,
            unit=Unit.UTF16,
            units=(Unit.CODE_POINTS,),
            annotations=annotations,
            losses=self._losses.losses(),
            **about,
        )

    def _about(self, kept: Json) -> Described:
        if isinstance(kept.get("article"), dict):
            return described(object_in(kept, "article"))
        left = {name: value for name, value in self._line.items() if name not in _OWN}
        left |= object_in(left, "meta")
        if isinstance(left.get("meta"), dict):
            del left["meta"]
        comments = list_in(self._line, "Comments") or list_in(self._line, "comments")
        for comment in comments:
            self._losses.add("comments of doccano", comment if isinstance(comment, str) else "")
        return described_by(left, self._text, self._losses)

    def _marks(self, name: str, told: dict[str, Json]) -> None:
        value = self._line.get(name)
        for one in [value] if isinstance(value, str) else as_list(value):
            if isinstance(one, list):
                triple = as_list(cast(object, one))
                if len(triple) >= 3:
                    self._add("", triple[0], triple[1], triple[2], told)
                else:
                    self._losses.add(_BROKEN, str(triple)[:40])
            elif isinstance(one, dict):
                self._entity(as_object(cast(object, one)), told)
            else:
                self._category(word(one))

    def _entity(self, one: Json, told: dict[str, Json]) -> None:
        start, end = one.get("start_offset", one.get("start")), one.get("end_offset", one.get("end"))
        label = one.get("label")
        if start is None and end is None:
            self._category(word(label), one)
        else:
            self._add(word(one.get("id")), start, end, label, told, one)

    def _add(  # noqa: PLR0917 - three of them are one place with its label
        self,
        key: str,
        start: object,
        end: object,
        label: object,
        told: dict[str, Json],
        more: Json | None = None,
    ) -> None:
        first, last, name = offset(start), offset(end), word(label)
        if first is None or last is None or not name:
            self._losses.add(_BROKEN, name)
            return
        known = told.get(key) if key else None
        self._stretches.append(
            Stretch(
                key=key or f"label {len(self._stretches) + 1}",
                label=Label(ENTITY, name),
                place=Place(first, last),
                told=known,
                coder=self._who(more),
                created=moment((more or {}).get("created_at")),
            )
        )

    def _category(self, name: str, more: Json | None = None) -> None:
        if not name:
            self._losses.add(_BROKEN)
        elif len(name) > LONGEST_LABEL:
            self._losses.add("texts written for whole documents", name)
        else:
            self._stretches.append(
                Stretch(
                    key=f"category {len(self._stretches) + 1}",
                    label=Label(CATEGORY, name),
                    coder=self._who(more),
                )
            )

    def _who(self, more: Json | None) -> str:
        """The annotator: the file's name in a zip file, or the number that old versions wrote."""
        if self._coder:
            return self._coder
        user = word((more or {}).get("user"))
        return f"user {user}" if user.isdecimal() else user

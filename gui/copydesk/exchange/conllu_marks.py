"""What MISC and further columns of CoNLL-U say of names, entities and what is ours, as marks.

- ``NER``, ``NE`` and the like, in MISC or as a column of CoNLL-U Plus: a tag (Stanza's is ``ner=S-PERSON``).
- ``Entity`` with brackets, as CorefUD and GUM have it (https://ufal.mff.cuni.cz/corefud, "the format of
  CorefUD 1.0"): ``(e1-person-…`` begins, ``e1)`` ends; ``# global.Entity`` says what stands between the
  hyphens; ``e1[1/2]`` is the first of two pieces.
- ``Actor``, ``Quotation`` and ``Topic`` as our own export writes them, for files that lost our comment.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from copydesk.domain.dataset import LossCount
from copydesk.domain.found import FoundActor, FoundMark, Label, Link, Place, Places, Scalar
from copydesk.exchange.conll_layers import Layer
from copydesk.exchange.conll_stretches import MarkingCount, is_outside, is_tag, stretches
from copydesk.exchange.conllu_documents import Document, Row

OURS = {"Actor": Layer.ACTORS, "Quotation": Layer.QUOTATIONS, "Topic": Layer.TOPICS}
BROKEN = "broken sequences of tags: mended as conlleval does"
_TAGGED = frozenset(("ner", "ne", "entity", "ent", "namedentity", "named_entity", "iob", "bio", "multi_ner"))
_BRACKET = re.compile(r"\(([^()]*)(\))?|([^()]+)\)")
_PIECE = re.compile(r"(.*)\[(\d{1,4})/(\d{1,4})\]\Z", re.DOTALL)
_MARK = re.compile(r"([BI])-(.+):([mpq]\d+)\Z", re.DOTALL)
_FIELDS = ("eid", "etype", "head", "other")
_UNTOLD = frozenset(("eid", "GRP", "etype", "head", "minspan", "identity"))
_LINKED = ("Bridge", "SplitAnte", "Split")


def marks(document: Document, losses: LossCount, *, ours: bool) -> tuple[FoundMark, ...]:
    """All marks of a document; what is ours only where ``ours`` asks for it."""
    found = [*_tagged(document, losses), *_entities(document, losses)]
    if ours:
        found.extend(_ours(document))
    return tuple(found)


def _place(document: Document, first: int, last: int) -> Place:
    start, end = document.tokens[first][0], document.tokens[last][1]
    return Place(start, end, document.text[start:end])


def _tagged(document: Document, losses: LossCount) -> Iterator[FoundMark]:
    """Names by tags, a layer for each member of MISC or column that has tags."""
    layers: dict[str, list[dict[int, str]]] = {}
    for number, sentence in enumerate(document.sentences):
        for row in sentence:
            if row.misc.keys() <= OURS.keys() and not row.further:
                continue
            for name, value in (*row.misc.items(), *_further(row)):
                if name.lower() in _TAGGED and not row.empty and not _BRACKET.match(value):
                    found = layers.setdefault(name, [{} for _ in document.sentences])[number]
                    if is_outside(found.get(row.token, "O")):
                        found[row.token] = value
    for name, tagged in layers.items():
        count = MarkingCount()
        rows = [_sequence(one) for one in tagged]
        for _, tags in rows:
            count.add(tags)
        marking, number = count.marking(), 0
        for first, tags in rows:
            whole, broken = stretches(tags, marking)
            for one in whole:
                number += 1
                place = _place(document, first + one.first, first + one.end - 1)
                yield FoundMark(key=f"{name} {number}", label=Label(name, one.label or name), places=(place,))
            for one in broken:
                losses.add(BROKEN, _place(document, first + one.first, first + one.end - 1).quote)


def _sequence(tagged: Mapping[int, str]) -> tuple[int, list[str]]:
    """The number of the first token with a tag, and the tags of all from it to the last."""
    if not tagged:
        return 0, []
    first, last = min(tagged), max(tagged)
    return first, [tagged.get(token, "O") for token in range(first, last + 1)]


def _further(row: Row) -> Iterator[tuple[str, str]]:
    for name, value in row.further.items():
        if is_tag(value) or is_outside(value):
            yield name.rpartition(":")[2], value


@dataclass(slots=True)
class _Open:
    """An entity that has begun: its first token, what its bracket says, and its further pieces."""

    first: int
    values: Mapping[str, str]
    piece: int = 1
    pieces: int = 1


@dataclass(slots=True)
class _Brackets:
    """Reads the brackets of a document."""

    document: Document
    losses: LossCount
    fields: Sequence[str]
    open: list[_Open] = field(default_factory=list[_Open])
    pieces: dict[tuple[str, int], list[Place]] = field(default_factory=dict[tuple[str, int], list[Place]])
    number: int = 0

    def row(self, row: Row) -> Iterator[FoundMark]:
        told = row.misc["Entity"]
        for found in _BRACKET.finditer(told):
            begins, whole, ends = found.groups()
            if begins is not None:
                self.open.append(self._begun(begins, row.token))
            if whole or ends:
                one = self.open.pop() if whole else self._ended(ends)
                if one is None:
                    self.losses.add("ends of entities that did not begin", told)
                else:
                    yield from self._closed(one, row.token)

    def _begun(self, told: str, token: int) -> _Open:
        parts = told.split("-", max(0, len(self.fields) - 1))
        values = dict(zip(self.fields, parts, strict=False))
        name = "eid" if "eid" in values else "GRP"
        piece = _PIECE.match(values.get(name, ""))
        if piece is None:
            return _Open(token, values)
        return _Open(token, {**values, name: piece[1]}, int(piece[2]), int(piece[3]))

    def _ended(self, told: str) -> _Open | None:
        """The last one that began under what the bracket says: its identity, or its identity and type."""
        piece = _PIECE.match(told)
        name = piece[1] if piece else told
        number = int(piece[2]) if piece else 1
        for place in range(len(self.open) - 1, -1, -1):
            one = self.open[place]
            eid = _eid(one.values)
            fits = name == eid or (not piece and set(name.split("-")) == {eid, one.values.get("etype", "")})
            if fits and one.piece == number:
                return self.open.pop(place)
        return None

    def _closed(self, one: _Open, token: int) -> Iterator[FoundMark]:
        place = _place(self.document, min(one.first, token), token)
        places = [place]
        if one.pieces > 1:
            places = self.pieces.setdefault((_eid(one.values), one.pieces), [])
            places.append(place)
            if one.piece < one.pieces:
                return
            del self.pieces[_eid(one.values), one.pieces]
        self.number += 1
        yield _entity(f"Entity {self.number}", one.values, tuple(places))

    def finish(self) -> None:
        for one in self.open:
            self.losses.add("entities that do not end", "-".join(one.values.values()))
        for (eid, _), places in self.pieces.items():
            self.losses.add("entities of which a piece is missing", f"{eid}: {places[0].quote}")


def _eid(values: Mapping[str, str]) -> str:
    return values.get("eid", values.get("GRP", ""))


def _entity(key: str, values: Mapping[str, str], places: Places) -> FoundMark:
    told: dict[str, Scalar] = {
        name: value for name, value in values.items() if name not in _UNTOLD and value not in ("", "_")
    }
    if _eid(values):
        told["eid"] = _eid(values)
    identity = values.get("identity", "").replace("%2D", "-")
    return FoundMark(
        key=key,
        label=Label("Entity", values.get("etype") or "entity"),
        places=places,
        attributes=told,
        actor=FoundActor(name=identity.replace("_", " "), ids={"wikipedia": identity}) if identity else None,
    )


def _entities(document: Document, losses: LossCount) -> Iterator[FoundMark]:
    said = document.comments.get("global.Entity", "")
    brackets = _Brackets(document, losses, said.split("-") if said else _FIELDS)
    for row in (row for sentence in document.sentences for row in sentence):
        told = row.misc.get("Entity", "")
        if "(" in told or ")" in told:
            if row.empty:
                losses.add("entities at words that are not in the text", told)
            else:
                yield from brackets.row(row)
        for name in _LINKED:
            if name in row.misc:
                losses.add("links from entity to entity (bridging, split antecedents)", row.misc[name])
    brackets.finish()


def _ours(document: Document) -> Iterator[FoundMark]:
    """Our tags without our comment: what belongs together is known, who is named is not."""
    found: dict[tuple[str, str, str], list[list[int]]] = {}
    for row in (row for sentence in document.sentences for row in sentence if not row.empty):
        for name, layer in OURS.items():
            for told in row.misc.get(name, "").split(","):
                mark = _MARK.match(told)
                if mark is None:
                    continue
                pieces = found.setdefault((layer, mark[2], mark[3]), [])
                if mark[1] == "B" or not pieces:
                    pieces.append([row.token, row.token])
                pieces[-1][1] = row.token
    keys = {(name, label): f"{layer} {name} {label}" for layer, label, name in found}
    for (layer, label, name), pieces in found.items():
        yield FoundMark(
            key=keys[name, label],
            label=Label(layer, label),
            places=tuple(_place(document, first, last) for first, last in pieces),
            links=tuple(_parts(name, keys)) if label == "CONTENT" else (),
        )


def _parts(name: str, keys: Mapping[tuple[str, str], str]) -> Iterable[Link]:
    for label, role in (("CUE", "cue"), ("SPEAKER", "speaker")):
        if (name, label) in keys:
            yield Link(role=role, to=keys[name, label])

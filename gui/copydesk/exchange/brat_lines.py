"""The lines of a brat ``.ann`` file.

- T: a mention is of its actor's kind (``Person``), a passage of its topic (``Topic_P1``), a quotation has its
  content (``Quotation``), its cue (``Cue``) and its speaker's words (``Speaker``).
- R: from a quotation to its speaker's words, its cue, the first mention of its addressee, and the quotation
  that it is nested in.
- A: type, origin, coder, choices and yes/no attributes; for each topic of a quotation the stance
  (``On_Topic_P1``).
- N: ``Reference`` to the actor (``Copydesk:`` and its id, with its name) and to the actor's outside ids; on
  the speaker's words, or on the content where the speaker has none.
- #: the note as ``AnnotatorNotes``, and as ``Copydesk`` what has no other place, in JSON.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from urllib.parse import quote

from copydesk.domain.actor import Actor
from copydesk.domain.annotation import Mention, Part, Passage, Quotation
from copydesk.domain.dataset import AnyAnnotation, Dataset, LossCount, Record
from copydesk.domain.span import Span, Spans, joined
from copydesk.exchange.brat_conf import CUE, KINDS, QUOTATION, RELATIONS, SPEAKER, UNSTATED, Naming, value
from copydesk.exchange.pieces import Piece, links_of, pieces_of
from copydesk.exchange.reporting import example

_BREAKS = re.compile("[\n\r\t\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_PARTS = {Part.CONTENT: QUOTATION, Part.CUE: CUE, Part.SPEAKER: SPEAKER}


def fragments(text: str, spans: Spans) -> Spans:
    """The spans as brat takes them: apart from one another, and without line ends and tabs."""
    return tuple(part for span in joined(spans) for part in _between_breaks(text, span))


def _between_breaks(text: str, span: Span) -> Iterator[Span]:
    start = span.start
    for found in _BREAKS.finditer(text, span.start, span.end):
        if start < found.start():
            yield Span(start, found.start())
        start = found.end()
    if start < span.end:
        yield Span(start, span.end)


class AnnFile:
    """Makes the ``.ann`` file of one article."""

    def __init__(self, dataset: Dataset, record: Record, naming: Naming, losses: LossCount) -> None:
        self._dataset = dataset
        self._record = record
        self._text = record.article.text
        self._naming = naming
        self._losses = losses
        self._uids = {one.id: one.uid for one in record.annotations}
        self._lines: list[str] = []
        self._numbers: defaultdict[str, int] = defaultdict(int)

    def content(self) -> str:
        """All lines; the empty text for an article without annotations."""
        pieces = pieces_of(self._record.annotations)
        ids = {piece.number: found for piece in pieces if (found := self._text_bound(piece))}
        for link in links_of(pieces):
            if link.source.number in ids and link.target.number in ids:
                source, target = ids[link.source.number], ids[link.target.number]
                self._add("R", f"{RELATIONS[link.name]} Arg1:{source} Arg2:{target}")
        for piece in pieces:
            if piece.number in ids:
                self._about(piece, ids[piece.number])
        return "".join(self._lines)

    def _add(self, letter: str, data: str, tail: str = "") -> str:
        self._numbers[letter] += 1
        name = f"{letter}{self._numbers[letter]}"
        self._lines.append(f"{name}\t{data}\t{tail}\n" if tail else f"{name}\t{data}\n")
        return name

    def _text_bound(self, piece: Piece) -> str | None:
        found = fragments(self._text, piece.spans)
        if not found:
            what = "annotations of nothing but line ends" if piece.spans else "passages of whole articles"
            self._losses.add(what, example(piece.annotation, self._record.article))
            return None
        offsets = ";".join(f"{span.start} {span.end}" for span in found)
        words = " ".join(span.of(self._text) for span in found)
        return self._add("T", f"{self._type(piece)} {offsets}", words)

    def _type(self, piece: Piece) -> str:
        one = piece.annotation
        if isinstance(one, Mention):
            return KINDS[self._dataset.actors[one.actor].kind]
        return self._naming.topics[one.topic] if isinstance(one, Passage) else _PARTS[piece.part]

    def _about(self, piece: Piece, target: str) -> None:
        for name, words in self._attributes(piece) if piece.is_main else ():
            self._add("A", f"{name} {target} {words}")
        actor = _actor_of(piece)
        if actor is not None:
            self._references(self._dataset.actors[actor], target)
        note = " ".join(piece.annotation.note.split())
        if piece.is_main and note:
            self._add("#", f"AnnotatorNotes {target}", note)
        more = self._main_rest(piece.annotation, note) if piece.is_main else {}
        if piece.spans != fragments(self._text, piece.spans):
            more["spans"] = [(span.start, span.end) for span in piece.spans]
        if more:
            self._add("#", f"Copydesk {target}", _json(more))

    def _attributes(self, piece: Piece) -> Iterator[tuple[str, str]]:
        one = piece.annotation
        if isinstance(one, Quotation):
            yield "Type", one.type
            for about in one.topics:
                self._naming.stances_used.add(about.topic)
                yield self._naming.stances[about.topic], about.stance or UNSTATED
        yield "Origin", one.origin
        self._naming.coders.add(one.coder)
        yield "Coder", value(one.coder)
        for name, set_to in sorted(one.attributes.items()):
            label = self._naming.attributes.get((one.kind.value, name))
            if label is not None:
                yield label, ("yes" if set_to else "no") if isinstance(set_to, bool) else value(str(set_to))

    def _references(self, actor: Actor, target: str) -> None:
        ids = {"Copydesk": actor.uid, **dict(sorted(actor.ids.items()))}
        for scheme, identifier in ids.items():
            if scheme and identifier:
                reference = f"{quote(scheme)}:{quote(identifier, safe='/:')}"
                self._add("N", f"Reference {target} {reference}", " ".join(actor.name.split()))

    def _main_rest(self, one: AnyAnnotation, note: str) -> dict[str, object]:
        """What no line says already, or not exactly."""
        rest: dict[str, object] = {"id": one.uid, "coder": one.coder}
        for name in ("created", "updated"):
            if getattr(one, name):
                rest[name] = getattr(one, name)
        if one.note != note:
            rest["note"] = one.note
        if one.attributes:
            rest["attributes"] = dict(sorted(one.attributes.items()))
        if one.provenance is not None:
            came = one.provenance
            rest["suggestion"] = [came.engine, came.version, came.score, came.edited]
        if isinstance(one, Passage):
            rest["topic"] = self._dataset.topics[one.topic].uid
        elif isinstance(one, Quotation):
            rest |= self._quotation_rest(one)
        return rest

    def _quotation_rest(self, one: Quotation) -> Iterable[tuple[str, object]]:
        for name, actor in (("speaker", one.speaker), ("addressee", one.addressee)):
            if actor is not None:
                yield name, self._dataset.actors[actor].uid
        if one.within is not None:
            yield "within", self._uids[one.within]
        if one.topics:
            yield "topics", [self._dataset.topics[about.topic].uid for about in one.topics]


def _actor_of(piece: Piece) -> int | None:
    """The actor whom the piece names: on a quotation's content only where no words name its speaker."""
    one = piece.annotation
    if isinstance(one, Mention):
        return one.actor
    if isinstance(one, Quotation) and (
        piece.part is Part.SPEAKER or (piece.is_main and not one.speaker_spans)
    ):
        return one.speaker
    return None


def _json(values: dict[str, object]) -> str:
    """The values on one line, whatever a reader takes for the end of one."""
    return json.dumps(values, ensure_ascii=True, allow_nan=False)

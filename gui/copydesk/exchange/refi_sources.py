"""Articles as sources of a REFI-QDA project, with their selections, and the notes and links that go with
them.

Positions are code points of the plain text, the end exclusive, a line break counts one: so the programs do
whose sources can be read. Each stretch of an annotation is a selection; those of one annotation are linked
as "continues".
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field

from copydesk.domain.annotation import Mention, Part, Passage, Quotation, Stance
from copydesk.domain.dataset import AnyAnnotation, Dataset, Record
from copydesk.domain.span import Spans
from copydesk.exchange.refi_codes import part_code, type_code
from copydesk.exchange.refi_guids import (
    actor_case,
    actor_code,
    article_guid,
    coder_guid,
    date_time,
    guid,
    selection,
    topic_code,
)
from copydesk.exchange.refi_variables import Variables
from copydesk.exchange.xml_text import element, empty, start

_LONGEST_NAME = 80


@dataclass(slots=True)
class Source:
    """An article's elements: the source itself, its notes and its links."""

    source: str = ""
    notes: list[str] = field(default_factory=list[str])
    links: list[str] = field(default_factory=list[str])


def stance_note(stance: Stance) -> str:
    """The GUID of the note that tells the stance of a coding with a topic."""
    return guid("stance", stance)


def note(name: str, text: str, identity: str) -> str:
    """A note of that GUID."""
    return f"{start('Note', {'guid': identity, 'name': name})}{element('PlainTextContent', text)}</Note>\n"


class SourceMaker:
    """Makes the elements of articles."""

    def __init__(self, dataset: Dataset, variables: Variables) -> None:
        self._dataset = dataset
        self._variables = variables

    def made(self, record: Record) -> Source:
        """The elements of the record."""
        article = record.article
        identity = article_guid(article)
        result = Source()
        attributes = {
            "guid": identity,
            "name": article.title or article.uid,
            "plainTextPath": f"internal://{identity}.txt",
            "creationDateTime": date_time(article.created),
        }
        selections = [piece for one in record.annotations for piece in self._selections(one, record, result)]
        codings = [self._whole(one, result) for one in record.annotations if not one.parts]
        if article.note:
            own = guid("article note", article.uid)
            result.notes.append(note("Note", article.note, own))
            codings.append(empty("NoteRef", {"targetGUID": own}))
        values = self._variables.of_article(article)
        parts = [start("TextSource", attributes), *selections, *codings, values, "</TextSource>\n"]
        result.source = "".join(parts)
        self._link_quotations(record, result)
        return result

    def _selections(self, one: AnyAnnotation, record: Record, result: Source) -> Iterator[str]:
        for part, spans in one.parts.items():
            codings = "".join(self._codings(one, part))
            for number, span in enumerate(spans):
                is_first = number == 0 and part in {Part.TEXT, Part.CONTENT}
                words = span.of(record.article.text)
                attributes = {
                    "guid": selection(one, part, number),
                    "name": words if len(words) <= _LONGEST_NAME else words[: _LONGEST_NAME - 1] + "…",
                    "startPosition": str(span.start),
                    "endPosition": str(span.end),
                    **_made(one),
                }
                noted = self._noted(one, result) if is_first else ""
                again = codings if number == 0 else "".join(self._codings(one, part, number))
                yield f"{start('PlainTextSelection', attributes)}{again}{noted}</PlainTextSelection>\n"
            _link_pieces(one, part, spans, result)

    def _codings(self, one: AnyAnnotation, part: Part, number: int = 0) -> Iterator[str]:
        """The codings of a piece; a coding has an identity, so each piece has its own."""
        user = coder_guid(one.coder)
        for code, stance in self._codes(one, part):
            attributes = {
                "guid": guid("coding", one.uid, part, str(number), code),
                "creatingUser": user,
                "creationDateTime": date_time(one.created),
            }
            noted = empty("NoteRef", {"targetGUID": stance_note(stance)}) if stance else ""
            code_ref = empty("CodeRef", {"targetGUID": code})
            yield f"{start('Coding', attributes)}{code_ref}{noted}</Coding>"

    def _codes(self, one: AnyAnnotation, part: Part) -> Iterator[tuple[str, Stance | None]]:
        if isinstance(one, Mention):
            yield actor_code(self._dataset.actors[one.actor]), None
        elif isinstance(one, Passage):
            yield topic_code(self._dataset.topics[one.topic]), None
        elif part is Part.CONTENT:
            yield type_code(one.type), None
            for about in one.topics:
                yield topic_code(self._dataset.topics[about.topic]), about.stance
        else:
            yield part_code(part), None

    def _whole(self, one: AnyAnnotation, result: Source) -> str:
        """The coding of the whole article, with its note in it."""
        (coding,) = self._codings(one, Part.TEXT)
        return coding.replace("</Coding>", f"{self._noted(one, result)}</Coding>")

    @staticmethod
    def _noted(one: AnyAnnotation, result: Source) -> str:
        """A reference to the annotation's note, which also tells its attributes."""
        told = [
            f"{name}: {json.dumps(given, ensure_ascii=False)}"
            for name, given in sorted(one.attributes.items())
        ]
        text = "\n".join(([one.note] if one.note else []) + told)
        if not text:
            return ""
        identity = guid("note", one.uid)
        result.notes.append(note("Note", text, identity))
        return empty("NoteRef", {"targetGUID": identity})

    def _link_quotations(self, record: Record, result: Source) -> None:
        actors = self._dataset.actors
        by_row = {one.id: one for one in record.annotations}
        for one in record.annotations:
            if not isinstance(one, Quotation):
                continue
            targets: list[tuple[str, str]] = []
            if one.cue:
                targets.append(("cue", selection(one, Part.CUE)))
            if one.speaker_spans:
                targets.append(("speaker words", selection(one, Part.SPEAKER)))
            if one.speaker is not None:
                targets.append(("speaker", actor_case(actors[one.speaker])))
            if one.addressee is not None:
                targets.append(("addressee", actor_case(actors[one.addressee])))
            if one.within is not None:
                targets.append(("within", selection(by_row[one.within], Part.CONTENT)))
            origin = selection(one, Part.CONTENT)
            result.links.extend(_link(one, name, origin, target) for name, target in targets)


def _link_pieces(one: AnyAnnotation, part: Part, spans: Spans, result: Source) -> None:
    for number in range(1, len(spans)):
        before, after = selection(one, part, number - 1), selection(one, part, number)
        result.links.append(_link(one, "continues", before, after))


def _link(one: AnyAnnotation, name: str, origin: str, target: str) -> str:
    attributes = {
        "guid": guid("link", one.uid, name, origin, target),
        "name": name,
        "direction": "OneWay",
        "originGUID": origin,
        "targetGUID": target,
    }
    return empty("Link", attributes) + "\n"


def _made(one: AnyAnnotation) -> dict[str, str | None]:
    changed = date_time(one.updated)
    user = coder_guid(one.coder)
    return {
        "creatingUser": user,
        "creationDateTime": date_time(one.created),
        "modifyingUser": user if changed else None,
        "modifiedDateTime": changed,
    }

"""Annotations as annotation tools see them: labelled stretches of text, and links between them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from copydesk.domain.annotation import Mention, Part, Quotation
from copydesk.domain.dataset import AnyAnnotation
from copydesk.domain.span import Spans


class LinkName(StrEnum):
    """What a quotation's content is linked to."""

    SPEAKER = "speaker"
    CUE = "cue"
    ADDRESSEE = "addressee"
    WITHIN = "within"


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of an annotation with its spans, in text order.

    ``number`` counts from 1 within the article. A whole-article passage has no spans.
    """

    number: int
    annotation: AnyAnnotation
    part: Part
    spans: Spans

    @property
    def is_main(self) -> bool:
        """Whether the annotation is read by it: a mention, a passage or a quotation's content."""
        return self.part in {Part.TEXT, Part.CONTENT}


@dataclass(frozen=True, slots=True)
class Link:
    """From a quotation's content to its speaker, its cue, its addressee, or what it is nested in."""

    name: LinkName
    source: Piece
    target: Piece


def pieces_of(annotations: Iterable[AnyAnnotation]) -> list[Piece]:
    """The parts of all annotations, in the order in which these were made."""
    found: list[Piece] = []
    for one in annotations:
        for part, spans in (one.parts or {Part.TEXT: ()}).items():
            found.append(Piece(len(found) + 1, one, part, tuple(sorted(spans))))
    return found


def links_of(pieces: Sequence[Piece]) -> list[Link]:
    """The links between the pieces of one article.

    The addressee is an actor: the link leads to its first mention in the article, if there is one.
    """
    contents = {one.annotation.id: one for one in pieces if one.part is Part.CONTENT}
    mentions: dict[int, Piece] = {}
    for one in pieces:
        if isinstance(one.annotation, Mention):
            mentions.setdefault(one.annotation.actor, one)
    found: list[Link] = []
    for one in pieces:
        if not isinstance(one.annotation, Quotation) or one.annotation.id not in contents:
            continue
        content = contents[one.annotation.id]
        if one.part is Part.CUE:
            found.append(Link(LinkName.CUE, content, one))
        elif one.part is Part.SPEAKER:
            found.append(Link(LinkName.SPEAKER, content, one))
        else:
            found.extend(_outward(one, one.annotation, contents, mentions))
    return found


def _outward(
    content: Piece, quotation: Quotation, contents: dict[int, Piece], mentions: dict[int, Piece]
) -> Iterable[Link]:
    if quotation.within in contents:
        yield Link(LinkName.WITHIN, content, contents[quotation.within])
    if quotation.addressee in mentions:
        yield Link(LinkName.ADDRESSEE, content, mentions[quotation.addressee])

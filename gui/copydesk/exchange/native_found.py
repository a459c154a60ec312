"""Lines of the native dataset that stand in files of other formats, as what is found in these.

CoNLL-U, DocBin and others keep an article's line beside what is their own, without the text, which is told
in their own way. Somebody may have changed the text since, so what is quoted is checked where it is laid.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar, cast

from copydesk.domain.annotation import QuotationType
from copydesk.domain.attribute import AttributeDefinition
from copydesk.domain.dataset import LossCount
from copydesk.domain.found import (
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
from copydesk.exchange.found_fields import SharedOfRevision
from copydesk.exchange.native_fields import BadValue, Fields
from copydesk.exchange.native_parts import (
    ALLOWED,
    MENTION,
    PASSAGE,
    QUOTATION,
    QUOTATION_TOO,
    SHARED,
    Revisions,
    check_version,
    described,
    entries,
    revisions,
    shared,
    stances,
)
from copydesk.exchange.native_values import NativeActor, NativeAttribute, NativeTopic

_UNQUOTED = "cues and speakers in texts that were changed after the export"
_Entry = TypeVar("_Entry", NativeActor, NativeTopic)
_Found = TypeVar("_Found", FoundActor, FoundTopic)


@dataclass(frozen=True, slots=True)
class FoundLine:
    """What a line tells: the article with its annotations, and all codebook entries that stand in it."""

    article: FoundArticle
    actors: tuple[FoundActor, ...]
    topics: tuple[FoundTopic, ...]
    definitions: tuple[AttributeDefinition, ...]


def found_line(value: object, key: str, text: str) -> FoundLine:
    """The line of an article with the text that the file has for it.

    Raises BadValue where the line is not as the native dataset has it.
    """
    fields = Fields(value, "the article", needed="copydesk offset_unit id title", allowed=f"text {ALLOWED}")
    check_version(fields)
    book = entries(fields)
    actors = _with_parents(book["actors"], _actor, "actor")
    topics = _with_parents(book["topics"], _topic, "topic")
    losses = LossCount()
    told = described(fields)
    annotations = _Annotations(text, actors, topics, losses).all_of(fields)
    article = FoundArticle(key=key, text=text, annotations=annotations, losses=losses.losses(), **told)
    definitions = tuple(map(_definition, book["definitions"]))
    return FoundLine(article, tuple(actors.values()), tuple(topics.values()), definitions)


class _Annotations:
    """Turns the annotations of one line into found ones."""

    def __init__(
        self,
        text: str,
        actors: Mapping[str, FoundActor],
        topics: Mapping[str, FoundTopic],
        losses: LossCount,
    ) -> None:
        self._text, self._actors, self._topics, self._losses = text, actors, topics, losses
        self._unchanged = True
        self._revisions: Revisions = {}

    def all_of(self, fields: Fields) -> tuple[FoundMention | FoundPassage | FoundQuotation, ...]:
        """Mentions, passages and quotations in the line's order."""
        self._revisions = revisions(fields)
        mentions = [self._mention(one) for one in fields.objects("mentions", "mention", MENTION, SHARED)]
        passages = [self._passage(one) for one in fields.objects("passages", "passage", PASSAGE, SHARED)]
        quoted = list(fields.objects("quotations", "quotation", QUOTATION, QUOTATION_TOO))
        contents = [self._quoted(one, "content") for one in quoted]
        quotations = [self._quotation(one, content) for one, content in zip(quoted, contents, strict=True)]
        return (*mentions, *passages, *quotations)

    def _mention(self, fields: Fields) -> FoundMention:
        actor = _known(fields.name("actor"), self._actors, "actor")
        return FoundMention(
            key=fields.name("id"), actor=actor, places=self._quoted(fields, "spans"), **self._of_all(fields)
        )

    def _passage(self, fields: Fields) -> FoundPassage:
        topic = _known(fields.name("topic"), self._topics, "topic")
        return FoundPassage(
            key=fields.name("id"), topic=topic, places=self._quoted(fields, "spans"), **self._of_all(fields)
        )

    def _quotation(self, fields: Fields, content: Places) -> FoundQuotation:
        speaker = fields.inner("speaker", "actor spans")
        said_by, said_to = speaker.text_or_none("actor"), fields.text_or_none("addressee")
        return FoundQuotation(
            key=fields.name("id"),
            content=content,
            cue=self._unquoted(fields, "cue"),
            speaker_places=self._unquoted(speaker, "spans"),
            speaker=None if said_by is None else _known(said_by, self._actors, "actor"),
            addressee=None if said_to is None else _known(said_to, self._actors, "actor"),
            type=fields.choice("type", QuotationType, QuotationType.DIRECT),
            within=fields.text_or_none("within") or "",
            topics=tuple((_known(topic, self._topics, "topic"), stance) for topic, stance in stances(fields)),
            **self._of_all(fields),
        )

    def _of_all(self, fields: Fields) -> SharedOfRevision:
        told = shared(fields, self._revisions)
        return {**told, "attributes": cast(Mapping[str, Scalar], told["attributes"])}

    def _quoted(self, fields: Fields, name: str) -> Places:
        pairs, quotes = fields.pairs(name), fields.items("quote")
        if len(pairs) != len(quotes):
            raise fields.bad("quote", "has not one text for each span")
        places = tuple(
            Place(start, end, str(quote)) for (start, end), quote in zip(pairs, quotes, strict=True)
        )
        for one in places if self._text else ():
            self._unchanged = self._unchanged and self._text[one.start : one.end] == one.quote
        return places

    def _unquoted(self, fields: Fields, name: str) -> Places:
        """Places that the line has no words for: only to be trusted while all others have theirs.

        Without a text they count in the very text that the line has the hash of.
        """
        pairs = fields.pairs(name)
        if pairs and not self._unchanged:
            self._losses.add(_UNQUOTED, fields.where, len(pairs))
            return ()
        return tuple(Place(start, end, self._text[start:end]) for start, end in pairs)


def _known(uid: str, entries: Mapping[str, _Found], what: str) -> _Found:
    if uid not in entries:
        raise BadValue(f"there is no {what} with the id {uid}")
    return entries[uid]


def _actor(one: NativeActor, parent: FoundActor | None) -> FoundActor:
    return FoundActor(
        uid=one.uid,
        name=one.name,
        kind=one.kind,
        aliases=one.aliases,
        parent=parent,
        ids=one.ids,
        attributes=cast(Mapping[str, Scalar], one.attributes),
        description=one.description,
        note=one.note,
    )


def _topic(one: NativeTopic, parent: FoundTopic | None) -> FoundTopic:
    return FoundTopic(
        uid=one.uid,
        name=one.name,
        code=one.code,
        parent=parent,
        definition=one.definition,
        colour=one.colour,
        note=one.note,
    )


def _with_parents(
    found: Iterable[_Entry], make: Callable[[_Entry, _Found | None], _Found], what: str
) -> Mapping[str, _Found]:
    """The entries by uid, each with all above it, which stand in the same line."""
    waiting = {one.uid: one for one in found}
    made: dict[str, _Found] = {}
    while waiting:
        ready = [one for one in waiting.values() if one.parent is None or one.parent in made]
        if not ready:
            raise BadValue(f"the parent of the {what} {next(iter(waiting))} is missing or below it")
        for one in ready:
            made[one.uid] = make(one, None if one.parent is None else made[one.parent])
            del waiting[one.uid]
    return made


def _definition(one: NativeAttribute) -> AttributeDefinition:
    return AttributeDefinition(
        id=0,
        uid=one.uid,
        target=one.target,
        name=one.name,
        type=one.type,
        choices=one.choices,
        required=one.required,
    )

"""One JSON value of a native line becomes one value of ours; what it refers to is checked elsewhere."""

from collections.abc import Callable, Iterator, Mapping
from typing import TypedDict, TypeVar, cast

from copydesk.domain.actor import ActorKind, AliasRule, CaseRule
from copydesk.domain.annotation import Origin, Provenance, QuotationType, Stance
from copydesk.domain.article import Status
from copydesk.domain.attribute import AttributeTarget, AttributeType
from copydesk.domain.blind import FirstPass
from copydesk.domain.revision import Revision
from copydesk.domain.span import Spans
from copydesk.domain.text import is_canonical
from copydesk.domain.topic import TopicExample
from copydesk.exchange.found_fields import Described
from copydesk.exchange.native_fields import BadValue, Fields
from copydesk.exchange.native_values import (
    NativeActor,
    NativeArticle,
    NativeAttribute,
    NativeMention,
    NativePassage,
    NativeQuotation,
    NativeRole,
    NativeTopic,
)

_Entry = TypeVar("_Entry", NativeActor, NativeTopic)

VERSION = 1
OFFSET_UNIT = "code point"

_NEEDED = "copydesk offset_unit id title text"
ALLOWED = (
    "published agency place byline language url section status attributes source note created "
    "actors topics mentions passages quotations attribute_definitions versions revisions blind"
)
SHARED = "origin note attributes created updated suggestion revision"


Known = dict[str, tuple[object, "NativeActor | NativeTopic"]]
"""Entries of earlier lines by uid, as they were written and as they are read: most lines repeat them."""


def article(value: object, line: int, known: Known | None = None) -> NativeArticle:
    """The article of a line; its entries and annotations refer to one another by uids not checked yet.

    ``known`` remembers entries from one line to the next.
    """
    _refuse_without_text(value)
    fields = Fields(value, "the article", needed=_NEEDED, allowed=ALLOWED)
    check_version(fields)
    text = fields.text("text")
    if not text or not is_canonical(text):
        raise fields.bad(
            "text", "is empty or has characters that Copydesk replaces, so offsets into it cannot be trusted"
        )
    return NativeArticle(
        line=line,
        text=text,
        first_passes=_first_passes(fields),
        **described(fields),
        **entries(fields, {} if known is None else known),
        **_annotations(fields, text),
    )


class _DescribedVersions(Described):
    versions: tuple[str, ...]


def described(fields: Fields) -> _DescribedVersions:
    """What a line says of its article, but its text."""
    source = fields.inner("source", "name sha256")
    return {
        "uid": fields.name("id"),
        "title": fields.text("title"),
        "published": fields.text_or_none("published"),
        "agency": fields.text_or_none("agency"),
        "place": fields.text_or_none("place"),
        "byline": fields.text_or_none("byline"),
        "language": fields.text_or_none("language"),
        "url": fields.text_or_none("url"),
        "section": fields.text_or_none("section"),
        "status": fields.choice("status", Status, Status.NEW),
        "attributes": fields.by_name("attributes"),
        "source": source.text("name"),
        "source_sha256": source.text("sha256"),
        "note": fields.text("note"),
        "created": fields.text("created"),
        "versions": fields.texts("versions"),
    }


def _first_passes(fields: Fields) -> tuple[FirstPass, ...]:
    return tuple(
        FirstPass(one.name("coder"), one.yes_no("early"), one.text("at"))
        for one in fields.objects("blind", "first pass", "coder early at")
    )


class Entries(TypedDict):
    """The codebook's part of a line."""

    actors: tuple[NativeActor, ...]
    topics: tuple[NativeTopic, ...]
    definitions: tuple[NativeAttribute, ...]


def entries(fields: Fields, known: Known | None = None) -> Entries:
    """The codebook entries and definitions of a line."""
    known = {} if known is None else known
    defined = fields.objects("attribute_definitions", "attribute definition", _DEFINITION, _CHOICES)
    return {
        "actors": tuple(_each(fields, "actors", _actor, _ACTOR, known)),
        "topics": tuple(_each(fields, "topics", _topic, _TOPIC, known)),
        "definitions": tuple(map(_definition, defined)),
    }


def _each(
    fields: Fields, name: str, read: Callable[[Fields], _Entry], allowed: str, known: Known
) -> Iterator[_Entry]:
    """The entries of a line; one that is written as it was before is read no more."""
    raws = fields.items(name)
    for raw, one in zip(raws, fields.objects(name, name[:-1], "id name", allowed), strict=True):
        key = f"{name} {one.raw('id')}"
        before = known.get(key)
        if before is None or before[0] != raw:
            before = known[key] = raw, read(one)
        yield cast(_Entry, before[1])


class _Annotations(TypedDict):
    mentions: tuple[NativeMention, ...]
    passages: tuple[NativePassage, ...]
    quotations: tuple[NativeQuotation, ...]


def _annotations(fields: Fields, text: str) -> _Annotations:
    mentions = fields.objects("mentions", "mention", MENTION, SHARED)
    passages = fields.objects("passages", "passage", PASSAGE, SHARED)
    quotations = fields.objects("quotations", "quotation", QUOTATION, QUOTATION_TOO)
    known = revisions(fields)
    return {
        "mentions": tuple(_mention(one, text, known) for one in mentions),
        "passages": tuple(_passage(one, text, known) for one in passages),
        "quotations": tuple(_quotation(one, text, known) for one in quotations),
    }


Revisions = Mapping[str, Revision]


def revisions(fields: Fields) -> Revisions:
    """The revisions of the codebook that the line's annotations were made under, by uid."""
    told = fields.objects("revisions", "revision", "id coder", "at label")
    return {
        uid: Revision(0, uid, one.text("at"), one.name("coder"), one.text("label"))
        for one in told
        for uid in (one.name("id"),)
    }


def _refuse_without_text(value: object) -> None:
    members = cast(dict[str, object], value) if isinstance(value, dict) else {}
    if "text" not in members and "text_sha256" in members:
        raise BadValue("it was exported without the article's text, so nothing can be laid on it")


def check_version(fields: Fields) -> None:
    """Make sure that the line is of a version that is known and counts in code points."""
    version = fields.raw("copydesk")
    if type(version) is not int or version < 1:
        raise fields.bad("copydesk", f"is not the version of the format, {VERSION}")
    if version > VERSION:
        raise BadValue("it was written by a newer Copydesk, which has to read it too")
    if fields.raw("offset_unit") != OFFSET_UNIT:
        raise fields.bad("offset_unit", f'is not "{OFFSET_UNIT}", so the spans cannot be trusted')


_ACTOR = "kind aliases parent ids attributes description note colour alias_rules roles"


def _actor(fields: Fields) -> NativeActor:
    return NativeActor(
        uid=fields.name("id"),
        name=fields.name("name"),
        kind=fields.choice("kind", ActorKind, ActorKind.OTHER),
        aliases=fields.texts("aliases"),
        parent=fields.text_or_none("parent"),
        ids=fields.texts_by_name("ids"),
        attributes=fields.by_name("attributes"),
        description=fields.text("description"),
        note=fields.text("note"),
        colour=fields.text("colour"),
        alias_rules=dict(_alias_rules(fields)),
        roles=tuple(
            NativeRole(one.name("title"), one.text_or_none("of"), one.text("since"), one.text("until"))
            for one in fields.objects("roles", f"{fields.where} role", "title", "of since until")
        ),
    )


def _alias_rules(fields: Fields) -> Iterator[tuple[str, AliasRule]]:
    rules = fields.inner_objects("alias_rules", allowed="case language")
    aliases = fields.texts("aliases")
    for alias, rule in rules.items():
        if alias not in aliases:
            raise fields.bad("alias_rules", "has a rule for what is no alias")
        yield alias, AliasRule(rule.choice("case", CaseRule, CaseRule.USUAL), rule.text("language"))


_TOPIC = "code parent definition colour note inclusion exclusion keywords examples position retired"


def _topic(fields: Fields) -> NativeTopic:
    return NativeTopic(
        uid=fields.name("id"),
        name=fields.name("name"),
        code=fields.text("code"),
        parent=fields.text_or_none("parent"),
        definition=fields.text("definition"),
        colour=fields.text("colour"),
        note=fields.text("note"),
        inclusion=fields.text("inclusion"),
        exclusion=fields.text("exclusion"),
        keywords=fields.texts("keywords"),
        examples=tuple(
            TopicExample(one.text("text"), one.yes_no("positive"), one.text("article"))
            for one in fields.objects("examples", f"{fields.where} example", "text positive", "article")
        ),
        position=fields.whole_number("position"),
        retired=fields.yes_no("retired"),
    )


_DEFINITION = "id target name type"
_CHOICES = "choices required default keys"


def _definition(fields: Fields) -> NativeAttribute:
    return NativeAttribute(
        uid=fields.name("id"),
        target=fields.choice("target", AttributeTarget, AttributeTarget.ARTICLE),
        name=fields.name("name"),
        type=fields.choice("type", AttributeType, AttributeType.TEXT),
        choices=fields.texts("choices"),
        required=fields.yes_no("required"),
        default=fields.scalar("default"),
        keys=fields.texts_by_name("keys"),
    )


class Shared(TypedDict):
    """What all three kinds of annotation have."""

    uid: str
    coder: str
    origin: Origin
    note: str
    attributes: Mapping[str, object]
    created: str
    updated: str
    provenance: Provenance | None
    revision: Revision | None


def shared(fields: Fields, known: Revisions) -> Shared:
    """What all three kinds of annotation say."""
    return {
        "uid": fields.name("id"),
        "coder": fields.name("coder"),
        "origin": fields.choice("origin", Origin, Origin.MANUAL),
        "note": fields.text("note"),
        "attributes": fields.by_name("attributes"),
        "created": fields.text("created"),
        "updated": fields.text("updated"),
        "provenance": _provenance(fields),
        "revision": _revision(fields, known),
    }


def _revision(fields: Fields, known: Revisions) -> Revision | None:
    uid = fields.text_or_none("revision")
    if uid is not None and uid not in known:
        raise fields.bad("revision", "is the id of no revision in this line")
    return None if uid is None else known[uid]


_SUGGESTION = "engine version score edited"


def _provenance(fields: Fields) -> Provenance | None:
    if fields.raw("suggestion") is None:
        return None
    came = fields.inner("suggestion", _SUGGESTION)
    return Provenance(
        engine=came.name("engine"),
        version=came.text("version"),
        score=came.share("score"),
        edited=came.yes_no("edited"),
    )


MENTION = "id actor spans quote coder"


def _mention(fields: Fields, text: str, known: Revisions) -> NativeMention:
    spans = _quoted_spans(fields, "spans", text, at_least=1)
    return NativeMention(actor=fields.name("actor"), spans=spans, **shared(fields, known))


PASSAGE = "id topic spans quote coder"


def _passage(fields: Fields, text: str, known: Revisions) -> NativePassage:
    spans = _quoted_spans(fields, "spans", text, at_least=0)
    return NativePassage(topic=fields.name("topic"), spans=spans, **shared(fields, known))


QUOTATION = "id type content quote coder"
QUOTATION_TOO = f"cue speaker addressee within topics {SHARED}"


def _quotation(fields: Fields, text: str, known: Revisions) -> NativeQuotation:
    speaker = fields.inner("speaker", "actor spans")
    return NativeQuotation(
        content=_quoted_spans(fields, "content", text, at_least=1),
        cue=fields.spans("cue", text),
        speaker_spans=speaker.spans("spans", text),
        speaker=speaker.text_or_none("actor"),
        type=fields.choice("type", QuotationType, QuotationType.DIRECT),
        addressee=fields.text_or_none("addressee"),
        within=fields.text_or_none("within"),
        topics=stances(fields),
        **shared(fields, known),
    )


def stances(fields: Fields) -> tuple[tuple[str, Stance | None], ...]:
    """The topics of a quotation by uid, each once, with its speaker's stance."""
    found: dict[str, Stance | None] = {}
    for one in fields.objects("topics", f"of {fields.where} topic", "topic", "stance"):
        topic = one.name("topic")
        if topic in found:
            raise fields.bad("topics", "has the same topic twice")
        unsaid = one.raw("stance") is None
        found[topic] = None if unsaid else one.choice("stance", Stance, Stance.NEUTRAL)
    return tuple(found.items())


def _quoted_spans(fields: Fields, name: str, text: str, *, at_least: int) -> Spans:
    spans = fields.spans(name, text, at_least=at_least)
    fields.check_quote(text, spans)
    return spans

"""TEI headers: the corpus's, with actors and topics, and each article's, with what is known of it."""

import json
import re
from collections.abc import Iterator, Mapping

from copydesk.domain.actor import Actor, ActorKind
from copydesk.domain.annotation import Passage
from copydesk.domain.article import Article
from copydesk.domain.dataset import Dataset, Record
from copydesk.domain.topic import Topic
from copydesk.exchange.native_entries import definition
from copydesk.exchange.xml_text import content, element, empty, start, xml_id

_W3C_DATE = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_.-]*")
_EXPORTED = "<publicationStmt><p>Exported from Copydesk.</p></publicationStmt>"
_HOW = (
    "The text of an article is the text of its body, white space and all. In standOff each annotation points "
    "to it with string-range(body, offset, length), counted in Unicode code points from 0. What nests within "
    "a paragraph is marked there, too, and points to its annotation with @corresp."
)


def actor_id(actor: Actor) -> str:
    """The xml:id of an actor."""
    return xml_id("actor", actor.uid)


def topic_id(topic: Topic) -> str:
    """The xml:id of a topic."""
    return xml_id("topic", topic.uid)


def article_id(article: Article) -> str:
    """The xml:id of an article's body."""
    return xml_id("article", article.uid)


def note(sort: str, text: str, n: str | None = None) -> str:
    """A note of that type; none where it would be empty."""
    return element("note", text, {"type": sort, "n": n}) if text else ""


def notes_of(attributes: Mapping[str, object]) -> str:
    """A note for each of the user's own fields, its value as JSON."""
    return "".join(
        note("attribute", json.dumps(given, ensure_ascii=False), name)
        for name, given in sorted(attributes.items())
    )


def corpus_header(dataset: Dataset) -> str:
    """The header of the corpus."""
    title = element("title", dataset.title or "Copydesk")
    return (
        f"<teiHeader><fileDesc><titleStmt>{title}</titleStmt>{_EXPORTED}"
        "<sourceDesc><p>Articles, each with its source.</p></sourceDesc></fileDesc>\n"
        f"<encodingDesc><projectDesc>{element('p', _HOW)}</projectDesc>{_taxonomy(dataset.topics)}"
        f"</encodingDesc>\n{_participants(dataset.actors)}{_definitions(dataset)}</teiHeader>\n"
    )


def _definitions(dataset: Dataset) -> str:
    if not dataset.attributes:
        return ""
    told = [definition(one) for one in dataset.attributes]
    return element("xenoData", json.dumps({"attribute_definitions": told}, ensure_ascii=False))


def _taxonomy(topics: Mapping[int, Topic]) -> str:
    if not topics:
        return ""
    below: dict[int | None, list[Topic]] = {}
    for topic in sorted(topics.values(), key=lambda one: one.uid):
        below.setdefault(topic.parent, []).append(topic)
    return f"<classDecl><taxonomy>{''.join(_categories(below, None))}</taxonomy></classDecl>"


def _categories(below: Mapping[int | None, list[Topic]], parent: int | None) -> Iterator[str]:
    """The topics below a topic; the tree is walked without recursion, for nobody says how deep it is."""
    waiting: list[Topic | str] = list(reversed(below.get(parent, [])))
    while waiting:
        topic = waiting.pop()
        if isinstance(topic, str):
            yield topic
            continue
        style = f"color: {topic.colour}" if topic.colour else None
        yield start("category", {"xml:id": topic_id(topic), "n": topic.code or None, "style": style})
        yield element("gloss", topic.name)
        yield element("desc", topic.definition, {"type": "definition"}) if topic.definition else ""
        yield element("desc", topic.note, {"type": "note"}) if topic.note else ""
        waiting.append("</category>")
        waiting.extend(reversed(below.get(topic.id, [])))


def _participants(actors: Mapping[int, Actor]) -> str:
    if not actors:
        return ""
    ordered = sorted(actors.values(), key=lambda one: one.uid)
    lists: list[str] = []
    persons = [_person(one) for one in ordered if one.kind is ActorKind.PERSON]
    others = [_organisation(one) for one in ordered if one.kind is not ActorKind.PERSON]
    relations = "".join(
        empty("relation", {"name": "part", "active": f"#{actor_id(one)}", "passive": f"#{actor_id(above)}"})
        for one in ordered
        if one.parent is not None and (above := actors.get(one.parent))
    )
    if persons:
        lists.append(f"<listPerson>{''.join(persons)}{'' if others else relations}</listPerson>")
    if others:
        lists.append(f"<listOrg>{''.join(others)}{relations}</listOrg>")
    return f"<profileDesc><particDesc>{''.join(lists)}</particDesc></profileDesc>\n"


def _person(one: Actor) -> str:
    return f"{start('person', {'xml:id': actor_id(one)})}{_names('persName', one)}{_about(one)}</person>\n"


def _organisation(one: Actor) -> str:
    attributes = {"xml:id": actor_id(one), "type": one.kind.replace(" ", "_")}
    return f"{start('org', attributes)}{_names('orgName', one)}{_about(one)}</org>\n"


def _names(name: str, one: Actor) -> str:
    aliases = "".join(element(name, alias, {"type": "alias"}) for alias in one.aliases)
    ids = "".join(
        element("idno", given, {"type" if _WORD.fullmatch(scheme) else "n": scheme})
        for scheme, given in sorted(one.ids.items())
    )
    return element(name, one.name) + aliases + ids


def _about(one: Actor) -> str:
    return note("description", one.description) + note("note", one.note) + notes_of(one.attributes)


def article_header(dataset: Dataset, record: Record) -> str:
    """The header of an article."""
    article = record.article
    told = note("note", article.note) + note("status", article.status) + notes_of(article.attributes)
    linked = "".join(note("version", uid) for uid in record.versions)
    return (
        f"<teiHeader><fileDesc><titleStmt>{element('title', article.title)}</titleStmt>{_EXPORTED}"
        f"<notesStmt>{told}{linked}</notesStmt><sourceDesc>{_source(article)}</sourceDesc></fileDesc>"
        f"{_profile(dataset, record)}</teiHeader>\n"
    )


def _source(article: Article) -> str:
    parts = [element("title", article.title)]
    given = (("author", article.byline), ("publisher", article.agency), ("pubPlace", article.place))
    parts.extend(element(name, text) for name, text in given if text)
    if article.published:
        when = article.published if _W3C_DATE.fullmatch(article.published) else None
        parts.append(element("date", article.published, {"when": when}))
    if article.section:
        parts.append(element("biblScope", article.section, {"unit": "section"}))
    ids = (
        ("uid", article.uid),
        ("URL", article.url),
        ("file", article.source),
        ("sha256", article.source_sha256),
    )
    parts.extend(element("idno", text, {"type": sort}) for sort, text in ids if text)
    if article.created:
        parts.append(element("note", article.created, {"type": "created"}))
    return f"<bibl>{''.join(parts)}</bibl>"


def _profile(dataset: Dataset, record: Record) -> str:
    language = record.article.language
    used = ""
    if language:
        ident = language if _LANGUAGE.fullmatch(language) else "und"
        used = f'<langUsage><language ident="{ident}">{content(language)}</language></langUsage>'
    whole = [one for one in record.annotations if isinstance(one, Passage) and not one.spans]
    about = dict.fromkeys(f"#{topic_id(dataset.topics[one.topic])}" for one in whole)
    classes = "".join(empty("catRef", {"target": target}) for target in about)
    inner = used + (f"<textClass>{classes}</textClass>" if classes else "")
    return f"<profileDesc>{inner}</profileDesc>" if inner else ""

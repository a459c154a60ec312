"""The tables of the CSV bundle: which files there are, their columns, and what each column means."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Origin, QuotationType, Stance
from copydesk.domain.article import Status


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, its Frictionless type and what it means.

    ``refers_to`` is the table whose ids it holds; ``choices`` are all its values, where they are few;
    ``unit`` is what its numbers count.
    """

    name: str
    what: str
    type: str = "string"
    refers_to: str = ""
    choices: tuple[str, ...] = ()
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table, which is a file; ``key`` names the columns that tell its rows apart."""

    name: str
    what: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ("id",)

    @property
    def file_name(self) -> str:
        """The name of the table's file."""
        return f"{self.name}.csv"


def _choices(name: str, what: str, words: Iterable[StrEnum]) -> Column:
    return Column(name, what, choices=tuple(str(word) for word in words))


_CODE_POINT = "code point"
_ID = Column("id", "Identity, the same in each export of the project.")
_ARTICLE = Column("article", "The article it is in.", refers_to="articles")
_NOTE = Column("note", "The coder's note.")
_ATTRIBUTES = Column("attributes", "Values of the user's own fields, by name.", "object")
_CREATED = Column("created", "When it was made, ISO 8601 in UTC.")


def _offset(name: str, what: str) -> Column:
    return Column(name, what, "integer", unit=_CODE_POINT)


def _spans(of: str) -> tuple[Column, ...]:
    return (
        _offset("start", f"Where {of} begins: the number of code points before it in the article."),
        _offset("end", f"Where {of} ends: the number of code points up to there."),
        Column(
            "spans",
            f"Each stretch of {of} as start-end, separated by blanks; empty for the whole article.",
            unit=_CODE_POINT,
        ),
        Column("quote", "What the article has there; between stretches that are apart stands an ellipsis."),
    )


_TAIL = (
    Column("coder", "Who made it."),
    _choices("origin", "How it came to be.", Origin),
    _NOTE,
    _ATTRIBUTES,
    _CREATED,
    Column("updated", "When it was last changed, ISO 8601 in UTC."),
    Column("suggested_by", "What suggested it: rules, or rules with what was learnt; empty if nothing did."),
    Column("suggested_version", "The version of what suggested it, with that of what was learnt."),
    Column("suggested_score", "How sure the suggestion was, from 0 to 1.", "number"),
    Column("suggested_edited", "Whether its spans, actor or type are other than suggested.", "boolean"),
    Column("revision", "The revision of the codebook it was made under.", refers_to="revisions"),
    Column(
        "revision_number", "The revision's number, for reading; 0 before the first or not known.", "integer"
    ),
)

_REVISIONS = (
    _ID,
    Column(
        "number",
        "Its number; later ones have higher ones, and those of other projects are below 0.",
        "integer",
    ),
    Column("at", "When it was made, ISO 8601 in UTC."),
    Column("coder", "Who made it."),
    Column("label", "What was done to the codebook."),
)

_ARTICLES = (
    _ID,
    Column("title", "Headline."),
    Column("published", "When it was published, ISO 8601, local time unless a zone is given."),
    Column("agency", "News agency or paper."),
    Column("place", "Where it was filed."),
    Column("byline", "Who wrote it."),
    Column("language", "Language, as an ISO 639 code."),
    Column("url", "Address."),
    Column("section", "Section of the paper or site."),
    _choices("status", "How far its coding has come.", Status),
    Column("source", "Name of the file it was read from."),
    Column("source_sha256", "SHA-256 of that file."),
    _NOTE,
    _CREATED,
    _ATTRIBUTES,
    Column("text", "All of its text; lines end in a line feed. Offsets count its code points from 0."),
)

_HASHED = (
    *_ARTICLES[:-1],
    Column("text_sha256", "SHA-256 of its text in UTF-8, for the text itself is left out."),
    Column("text_length", "How many code points its text has; offsets count them from 0.", "integer"),
)
"""An article without its text."""

_ACTORS = (
    _ID,
    Column("name", "Name."),
    _choices("kind", "What sort of actor it is.", ActorKind),
    Column("parent", "The actor it is part of.", refers_to="actors"),
    Column("description", "Who or what it is."),
    _NOTE,
    Column("ids", "Its identifiers elsewhere, by scheme.", "object"),
    _ATTRIBUTES,
)

_ALIASES = (
    Column("actor", "The actor.", refers_to="actors"),
    Column("position", "Its place among the actor's aliases, from 1.", "integer"),
    Column("alias", "Another name of the actor."),
)

_TOPICS = (
    _ID,
    Column("code", "Short code."),
    Column("name", "Name."),
    Column("parent", "The topic it is part of.", refers_to="topics"),
    Column("definition", "When to use it."),
    Column("colour", "Its colour as #RRGGBB; empty for the theme's own."),
    _NOTE,
)

_MENTIONS = (
    _ID,
    _ARTICLE,
    Column("actor", "The actor that is named.", refers_to="actors"),
    Column("actor_name", "The actor's name, for reading."),
    *_spans("the mention"),
    *_TAIL,
)

_PASSAGES = (
    _ID,
    _ARTICLE,
    Column("topic", "The topic it is about.", refers_to="topics"),
    Column("topic_name", "The topic's name, for reading."),
    *_spans("the passage"),
    *_TAIL,
)

_QUOTATIONS = (
    _ID,
    _ARTICLE,
    _choices("type", "Whether the words are the speaker's own, reported, or both.", QuotationType),
    *_spans("what is said"),
    Column("cue_spans", "Each stretch of the reporting verb or phrase as start-end.", unit=_CODE_POINT),
    Column("cue", "The reporting verb or phrase."),
    Column("speaker_spans", "Each stretch that names the speaker as start-end.", unit=_CODE_POINT),
    Column("speaker_quote", "How the article names the speaker there."),
    Column("speaker", "The actor who speaks.", refers_to="actors"),
    Column("speaker_name", "The speaker's name, for reading."),
    Column("addressee", "The actor who is spoken to.", refers_to="actors"),
    Column("addressee_name", "The addressee's name, for reading."),
    Column("within", "The quotation it is nested in.", refers_to="quotations"),
    *_TAIL,
)

_QUOTATION_TOPICS = (
    Column("quotation", "The quotation.", refers_to="quotations"),
    Column("topic", "What it is about.", refers_to="topics"),
    Column("topic_name", "The topic's name, for reading."),
    _choices("stance", "How the speaker stands to the topic; empty if that is not coded.", Stance),
)

TABLES: tuple[Table, ...] = (
    Table("articles", "The articles, with their text.", _ARTICLES),
    Table("actors", "Who is named or speaks.", _ACTORS),
    Table("aliases", "Other names of the actors.", _ALIASES, ("actor", "position")),
    Table("topics", "The codebook of topics.", _TOPICS),
    Table("revisions", "The revisions of the codebook.", _REVISIONS),
    Table("mentions", "Where articles name an actor.", _MENTIONS),
    Table("passages", "Where articles, or all of an article, are about a topic.", _PASSAGES),
    Table("quotations", "Who says what.", _QUOTATIONS),
    Table("quotation_topics", "What quotations are about.", _QUOTATION_TOPICS, ("quotation", "topic")),
)


def tables(*, texts: bool) -> tuple[Table, ...]:
    """The tables of a bundle with the articles' texts, or with their hashes and lengths instead."""
    if texts:
        return TABLES
    return (Table("articles", "The articles, without their text.", _HASHED), *TABLES[1:])

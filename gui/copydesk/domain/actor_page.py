"""An actor's page: where it is named and speaks, over time, by article, and with whom."""

from dataclasses import dataclass
from enum import StrEnum

from copydesk.domain.span import Span


class Shown(StrEnum):
    """How an actor appears in an article: named, as a quotation's speaker, or as its addressee."""

    MENTIONS = "mentions"
    SPOKEN = "spoken"
    ADDRESSED = "addressed"


@dataclass(frozen=True, slots=True)
class Place:
    """An annotation with the text around it.

    ``id`` and ``uid`` are the annotation's, ``article`` is the article's row; ``published`` is its date
    as ISO 8601, empty where it has none. ``span`` reaches from its first word to its last.
    ``left``, ``text`` and ``right`` are one line each; spans that stand apart are joined by an ellipsis.
    """

    id: int
    uid: str
    shown: Shown
    article: int
    title: str
    published: str
    span: Span
    left: str
    text: str
    right: str


@dataclass(frozen=True, slots=True)
class Period:
    """How often an actor appears in a year or month: ``2031`` or ``2031-04``, empty for no known date."""

    name: str
    mentions: int
    quotations: int


@dataclass(frozen=True, slots=True)
class ArticleCount:
    """How often an actor appears in an article (its row, and its uid)."""

    article: int
    uid: str
    title: str
    published: str
    mentions: int
    quotations: int


@dataclass(frozen=True, slots=True)
class Together:
    """Another actor (its row), and the number of articles in which both are mentioned."""

    actor: int
    articles: int

"""What others marked, as a file has it: values that importers give before anything is mapped or placed.

An importer says what it found and does not interpret it: a label stays the label of the file (a ``mark``),
with its values and its links, and its places are in the file's own unit. What the file itself says in our
own words (Copydesk wrote it, or the format has persons and cases) comes as a mention, passage or quotation
of its own.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Origin, Provenance, QuotationType, Stance
from copydesk.domain.article import ArticleDraft, Status
from copydesk.domain.attribute import AttributeDefinition
from copydesk.domain.dataset import Loss
from copydesk.domain.revision import Revision
from copydesk.domain.tables import OpenTables

Scalar = str | int | float | bool


class Unit(StrEnum):
    """What offsets count. Importers say what their format is said to use; a file may do otherwise."""

    CODE_POINTS = "code points"
    UTF16 = "UTF-16 units"
    UTF8 = "UTF-8 bytes"


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch ``[start, end)`` of the file's text in the article's unit, and the words said to stand there.

    ``start`` and ``end`` are -1 where there are only words, to be looked for; ``before`` and ``after`` are
    the words around these, where the file has them. ``quote`` is empty where the file does not say.
    """

    start: int
    end: int
    quote: str = ""
    before: str = ""
    after: str = ""


Places = tuple[Place, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundActor:
    """An actor that a file names: the project's own of that uid, outside id, name or alias, or a new one.

    ``uid`` is empty where the file is not ours. ``kind`` is None where the file does not say.
    """

    name: str
    uid: str = ""
    kind: ActorKind | None = None
    aliases: tuple[str, ...] = ()
    parent: "FoundActor | None" = None
    ids: Mapping[str, str] = field(default_factory=dict[str, str], hash=False)
    attributes: Mapping[str, Scalar] = field(default_factory=dict[str, Scalar], hash=False)
    description: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundTopic:
    """A topic that a file names; ``colour`` is ``#RRGGBB`` or empty."""

    name: str
    uid: str = ""
    code: str = ""
    parent: "FoundTopic | None" = None
    definition: str = ""
    colour: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundAnnotation:
    """What all annotations of a file share.

    ``key`` is unique in its article; ``uid`` is the identity that Copydesk gave it, else empty. ``coder``
    is empty where the file does not say who it was; ``created`` and ``updated`` are ISO 8601 in UTC, or
    empty. ``revision`` of the codebook, without a number, is the one that Copydesk made it under.
    """

    key: str
    uid: str = ""
    coder: str = ""
    origin: Origin = Origin.IMPORTED
    note: str = ""
    attributes: Mapping[str, Scalar] = field(default_factory=dict[str, Scalar])
    created: str = ""
    updated: str = ""
    provenance: Provenance | None = None
    revision: Revision | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundMention(FoundAnnotation):
    """Places that name an actor."""

    actor: FoundActor
    places: Places


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPassage(FoundAnnotation):
    """Places about a topic; none for the whole article."""

    topic: FoundTopic
    places: Places = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundQuotation(FoundAnnotation):
    """A quotation; ``within`` is the key of one of the same article."""

    content: Places
    cue: Places = ()
    speaker_places: Places = ()
    speaker: FoundActor | None = None
    type: QuotationType = QuotationType.DIRECT
    addressee: FoundActor | None = None
    within: str = ""
    topics: tuple[tuple[FoundTopic, Stance | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Label:
    """What a mark is called; ``layer`` is the kind of thing in the file: code, entity, statement type."""

    layer: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """From the mark that has it to the mark with the key ``to``; ``role`` is what the file calls it."""

    role: str
    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundMark(FoundAnnotation):
    """An annotation whose label is to be mapped; no places stand for the whole article.

    ``attributes`` are all that the file says of it by name (features, variables, choices). ``actor`` is
    whom the file itself says it names, where a knowledge base or case is linked to it. ``actors`` are those
    of ``attributes`` that name entities the file tells more of (by attribute name): DNA's persons with
    their types.
    """

    label: Label
    places: Places = ()
    links: tuple[Link, ...] = ()
    actor: FoundActor | None = None
    actors: Mapping[str, FoundActor] = field(default_factory=dict[str, FoundActor])


AnyFound = FoundMention | FoundPassage | FoundQuotation | FoundMark


@dataclass(frozen=True, kw_only=True)
class FoundArticle(ArticleDraft):
    """A document of the file with all that is marked in it.

    ``text`` is as the file has it, not canonical: the offsets count in this very string. It is empty where
    the file has no texts; then ``sha256`` (of the canonical text in UTF-8) or ``uid`` find the article.
    ``key`` is what the file calls it. ``unit`` is the one that the format is said to use; ``units`` are
    others that files of it are known to use.
    """

    key: str
    uid: str = ""
    sha256: str = ""
    unit: Unit = Unit.CODE_POINTS
    units: tuple[Unit, ...] = ()
    status: Status = Status.NEW
    note: str = ""
    created: str = ""
    versions: tuple[str, ...] = ()
    annotations: tuple[AnyFound, ...] = ()
    losses: tuple[Loss, ...] = ()
    """What of this document cannot be read: what it is, in words for a person, how often, and examples."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelInfo:
    """What the file's codebook says of a label: where it hangs, how it looks, what it means."""

    label: Label
    parent: Label | None = None
    colour: str = ""
    definition: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundDataset:
    """A file that somebody else's tool wrote (or Copydesk, in that tool's form).

    ``articles`` is called for each pass over the file; memory stays bounded while it streams. ``labels``
    are those that the file defines, used or not; ``actors`` and ``topics`` those of its codebook that stand
    for themselves. ``losses`` are what the format has and a project has no place for, counted for the whole
    file.
    """

    title: str
    articles: Callable[[], Iterator[FoundArticle]]
    labels: tuple[LabelInfo, ...] = ()
    actors: tuple[FoundActor, ...] = ()
    topics: tuple[FoundTopic, ...] = ()
    losses: tuple[Loss, ...] = ()
    definitions: tuple[AttributeDefinition, ...] = ()
    """The user's own fields that the file defines; their rows are 0."""
    total: int = 0
    """How many articles there are, 0 where that is known only at the end."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file or folder to import from; ``tables`` opens it where it is a database."""

    path: Path
    tables: OpenTables

"""What an import of annotations is asked to do, what its dry run tells, and what it did."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from copydesk.domain.dataset import Loss
from copydesk.domain.found import Label, LabelInfo, Unit
from copydesk.domain.label_rules import LabelRules
from copydesk.domain.span import Span


class Missing(StrEnum):
    """What is done with a document that is not among the project's articles."""

    ADD = "add"
    SKIP = "skip"


@dataclass(frozen=True, slots=True, kw_only=True)
class LayOptions:
    """How a file's annotations are laid on articles.

    ``rules`` are the guessed ones where None. Words that stand elsewhere than the file says are taken where
    they are most like the quote if ``nearest`` is at most their likeness (0 to 1); None takes none of them.
    ``accepted`` are offers that somebody looked at and took, whatever their likeness.
    """

    rules: LabelRules | None = None
    missing: Missing = Missing.ADD
    nearest: float | None = None
    accepted: frozenset["OfferKey"] = frozenset()


@dataclass(frozen=True, slots=True)
class OfferKey:
    """Which place of a file an offer is for: the document's key, the annotation's, and the number of its
    place."""

    article: str
    annotation: str
    place: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """Words that do not stand where the file says: what is there instead, and where they may be meant.

    ``stated`` is where the file says in code points (None if that is outside of the text), ``there`` what
    stands there, ``nearest`` the most similar stretch, ``words`` what that says and ``likeness`` how
    similar it is, 0 to 1. ``before`` and ``after`` are the words around these.
    """

    key: OfferKey
    title: str
    quote: str
    stated: Span | None
    there: str
    nearest: Span | None
    words: str
    likeness: float
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelCount:
    """A label with how many marks it has in how many articles, its values and the first words it marks."""

    info: LabelInfo
    marks: int
    articles: int
    examples: tuple[str, ...] = ()
    fields: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """The values' names, each with some of its values."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """What a file has, found by a pass over it: what the user maps, and what is guessed for it.

    ``links`` counts links by role, with the labels at both ends of the first. ``unit`` is what the offsets
    were found to count; ``units`` how many quotes stand right under each, of ``quoted`` in all. ``here`` is
    how many of the ``articles`` are in the project already.
    """

    format: str
    title: str
    articles: int
    here: int
    annotations: int
    labels: tuple[LabelCount, ...]
    links: Mapping[str, int]
    link_ends: Mapping[str, tuple[Label, Label]]
    unit: Unit
    units: Mapping[Unit, int]
    quoted: int
    rules: LabelRules


@dataclass(frozen=True, slots=True, kw_only=True)
class LayReport:
    """What an import did, or would do: the dry run gives the same numbers.

    ``counts`` are what is new by kind (articles, mentions, passages, quotations, actors, topics);
    ``matched`` is how many articles were there already and had annotations laid on them, ``missing`` how
    many were not and were left out, ``known`` how many annotations were in the project already. ``losses``
    tell what did not come in and why; ``offers`` (the first MOST_OFFERS of ``offered``) what stands
    elsewhere and was not taken, ``moved`` how many were taken.
    """

    counts: Mapping[str, int]
    matched: int = 0
    missing: int = 0
    known: int = 0
    losses: tuple[Loss, ...] = ()
    offers: tuple[Offer, ...] = ()
    offered: int = 0
    moved: int = 0


MOST_OFFERS = 1_000

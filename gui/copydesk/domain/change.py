"""Changes: what one action of the user did, for undo and for whoever shows the data."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Touched:
    """Which rows a change, an undo or a redo has written, by id; views reload just these.

    ``texts`` are the articles, by id, whose text is another now: what was known of their offsets is not true
    any more. ``lists`` are those that were made, renamed, deleted, or that hold other articles now.
    ``suggestions`` are the articles in which others are open now, though no annotation differs; ``derived``
    says that a program found them and the user has changed nothing.
    ``everything`` is set where the rows are too many to name, but for ``texts``: reload all.
    """

    articles: frozenset[int] = frozenset()
    annotations: frozenset[int] = frozenset()
    actors: frozenset[int] = frozenset()
    topics: frozenset[int] = frozenset()
    lists: frozenset[int] = frozenset()
    texts: frozenset[int] = frozenset()
    suggestions: frozenset[int] = frozenset()
    derived: bool = False
    everything: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """One action of the user as history shows it.

    ``at`` is ISO 8601 in UTC; ``article`` the row of the article it happened in, if one.
    """

    id: int
    label: str
    at: str
    coder: str
    article: int | None = None

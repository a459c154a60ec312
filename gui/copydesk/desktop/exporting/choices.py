"""What was chosen for an export, as it is remembered from one export to the next and in presets."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import cast

from copydesk.domain.annotation import Kind
from copydesk.domain.article import Status
from copydesk.domain.article_filter import ArticleFilter, read_date
from copydesk.domain.article_list import ArticleList
from copydesk.domain.exporting import ExportOptions, Split

ALL, SHOWN, SELECTED = "all", "shown", "selected"
STATUS, LIST = "status:", "list:"
"""How a choice of articles begins that names a status or a saved list."""
_LARGEST_SHARE = 999


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What there is to choose from: the project's lists and coders (with how many articles each has worked
    on), the ids of the articles that are selected, and of those shown where a filter is on.
    """

    total: int
    shown: tuple[int, ...] | None = None
    selected: tuple[int, ...] = ()
    statuses: Mapping[Status, int] = field(default_factory=dict[Status, int])
    lists: Sequence[ArticleList] = ()
    coders: Mapping[str, int] = field(default_factory=dict[str, int])


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """``articles`` is ALL, SHOWN, SELECTED, STATUS or LIST and a name; ``first`` and ``last`` are dates."""

    format: str = ""
    articles: str = ALL
    first: str = ""
    last: str = ""
    coders: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = tuple(Kind)
    texts: bool = True
    anonymised: bool = False
    split: bool = False
    shares: tuple[int, int, int] = (80, 10, 10)
    seed: int = 0
    manifest: bool = True

    def as_texts(self) -> dict[str, str]:
        """The same for the preferences, each as JSON."""
        return {each.name: json.dumps(getattr(self, each.name)) for each in fields(self)}

    @classmethod
    def from_texts(cls, texts: Mapping[str, str]) -> "Choices":
        """What :meth:`as_texts` has made; whatever makes no sense is as usual."""
        usual = cls()
        read = {name: _read(text) for name, text in texts.items()}
        plain = {
            each.name: read[each.name]
            for each in fields(cls)
            if type(read.get(each.name)) is type(getattr(usual, each.name)) and each.name in read
        }
        found = replace(usual, **plain)
        coders = tuple(one for one in _items(read.get("coders")) if isinstance(one, str))
        kinds = tuple(kind for kind in Kind if kind in _items(read.get("kinds")))
        shares = tuple(one for one in _items(read.get("shares")) if type(one) is int)
        if len(shares) == 3 and all(0 <= one <= _LARGEST_SHARE for one in shares):
            found = replace(found, shares=(shares[0], shares[1], shares[2]))
        return replace(found, coders=coders, kinds=kinds or usual.kinds)

    def options(self, offer: Offer) -> ExportOptions:
        """What they come to in a project; a list that is gone, or nothing selected, means all articles."""
        articles = {SHOWN: offer.shown, SELECTED: offer.selected or None}.get(self.articles)
        status, name = self.articles.removeprefix(STATUS), self.articles.removeprefix(LIST)
        wanted = ArticleFilter(
            statuses=frozenset(one for one in Status if self.articles.startswith(STATUS) and one == status),
            list_id=next(
                (one.id for one in offer.lists if self.articles.startswith(LIST) and one.name == name), None
            ),
            published_from=read_date(self.first) or "",
            published_to=read_date(self.last) or "",
        )
        return ExportOptions(
            articles=None if articles is None else frozenset(articles),
            wanted=wanted,
            coders=frozenset(self.coders) & offer.coders.keys(),
            kinds=frozenset(self.kinds),
            texts=self.texts,
            anonymised=self.anonymised,
            split=Split(self.shares, self.seed) if self.split else None,
            manifest=self.manifest,
        )


def _read(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _items(value: object) -> list[object]:
    return cast(list[object], value) if isinstance(value, list) else []

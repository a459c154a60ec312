"""Which articles of the list are wanted: a plain value, and the test that it makes of each row."""

import re
from collections.abc import Callable, Container
from dataclasses import dataclass
from datetime import date

from copydesk.domain.article import ArticleRow, Status

Test = Callable[[ArticleRow], bool]
_DATE = re.compile(r"([0-9]{4})(?:[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleFilter:
    """What an article must have to be shown; what is left empty asks for nothing.

    ``words`` are all looked for, in any case, in title, agency, place and section. ``published_from`` and
    ``published_to`` are ISO 8601 dates, both included, and may be a year or a month alone; an article
    without a date is in no range. Of ``statuses``, ``agencies`` and ``coders`` (names) one is enough;
    the agency "" stands for none given. ``unattributed`` asks for a quotation without a speaker,
    ``suggested`` for a suggestion that is open.
    ``list_id`` is the saved list that the article must be on.
    """

    words: str = ""
    published_from: str = ""
    published_to: str = ""
    statuses: frozenset[Status] = frozenset()
    agencies: frozenset[str] = frozenset()
    coders: frozenset[str] = frozenset()
    unattributed: bool = False
    suggested: bool = False
    list_id: int | None = None

    def __bool__(self) -> bool:
        """Whether anything is asked for."""
        return bool(self.words.split()) or bool(self.facets)

    @property
    def facets(self) -> int:
        """How many kinds of things besides the words are asked for."""
        dates = bool(self.published_from or self.published_to)
        others = (self.statuses, self.agencies, self.coders, self.unattributed, self.suggested)
        return dates + sum(map(bool, others)) + (self.list_id is not None)

    def tests(self, *members: Container[int]) -> list[Test]:
        """What a row must pass besides the words, the quickest first.

        ``members`` are sets of article ids that the row must be in each: the articles of the saved list,
        and whatever else is known by article and not by row.
        """
        found: list[Test] = [lambda row, ids=ids: row.id in ids for ids in members]
        if self.statuses:
            found.append(lambda row: row.status in self.statuses)
        if self.unattributed:
            found.append(lambda row: row.unattributed > 0)
        if self.suggested:
            found.append(lambda row: row.suggested > 0)
        if self.agencies:
            found.append(lambda row: (row.agency or "") in self.agencies)
        if self.coders:
            found.append(lambda row: not self.coders.isdisjoint(row.coders))
        if self.published_from:
            found.append(lambda row: bool(row.published) and row.published >= self._from_for(row.published))
        if self.published_to:
            length = len(self.published_to)
            found.append(lambda row: bool(row.published) and row.published[:length] <= self.published_to)
        return found

    def _from_for(self, published: str) -> str:
        """The first date, no more precise than the article's: September may be after the 1st of it."""
        return self.published_from[: len(published)]


def searched(row: ArticleRow) -> str:
    """The text that the filter's words are looked for in; the words must be casefolded too."""
    return " ".join((row.title, row.agency or "", row.place or "", row.section or "")).casefold()


def read_date(typed: str) -> str | None:
    """A year, month or day as ISO 8601, from what was typed in that order; None where it is none."""
    found = _DATE.fullmatch(typed.strip())
    if found is None:
        return None
    year, month, day = found.groups()
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:  # such as the 30th of February
        return None
    return "-".join((year, *(f"{int(part):02}" for part in (month, day) if part)))

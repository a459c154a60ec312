"""Whom a title stands for: *the foreign minister* is who held the office on the day of the article.

A title beside a name says what that person is, and is no name of its own. One that is said of a body is its
holder's; one that is said of none is that of the one who is possible, or whose body the article is about.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from copydesk.domain.span import Span, longest
from copydesk.domain.suggestion import NewActor
from copydesk.domain.wording import CALENDAR, NOT_FIRST
from copydesk.suggest.meaning.terms import Terms
from copydesk.suggest.names.aliases import Aliases, TitleHit
from copydesk.suggest.names.people import Place
from copydesk.suggest.names.roles import DEFINITE, NOT_NOW, STILL
from copydesk.suggest.quoting.headlines import is_headline

_POSSESSIVES = ("'s", "’s", "'", "’", "")
_WORD = r"[^\W\d_][\w'’.-]*"
_BEFORE = re.compile(rf"(?:({_WORD})[ \u00a0\n])?({_WORD})[ \u00a0\n]\Z")
_OF = re.compile(
    r"[ \u00a0\n](?:(of|von|vom|der|des|de|du|del|della|di|da|из)|for|at)[ \u00a0\n]"
    r"(?:(?:the|la|los)[ \u00a0\n])?"
)
_NEXT = re.compile(r"[ \u00a0\n]([^\W\d_][\w-]*)")
_COMMA = re.compile(r",[ \u00a0\n]")
_APPOSED = re.compile(r",[ \u00a0\n](?:(?:the|its|his|her|their|der|die|le|la|el)[ \u00a0\n])?$")
_OPENS = re.compile(r"(?:^|[.!?:;\"“”„«»(\[—–\n]|\s-)[ \u00a0]*$")
_LONGEST_WORDS = 80
_NEAR_BEFORE, _NEAR_AFTER = 300, 100
"""Code points around a title in which a body that is named decides whose it is."""
_NAMED, _OF_BODY, _ALONE, _DECIDED, _LOUD = 0.85, 0.8, 0.65, 0.6, 0.1
"""Scores, and what a headline takes from them."""
_UNKNOWN = -1
_NO_NAMES = NOT_FIRST | NOT_NOW | DEFINITE | CALENDAR
"""A body that no actor is."""

Somebody = int | NewActor | None


@dataclass(frozen=True, slots=True)
class _Said:
    """A title with its body in ``span``; the ``body`` is None where none is said.

    ``beside`` is whom the text names with it, None in it for an unknown one; empty where the title stands
    alone. ``surname`` is where it is a holder's surname that is beside it. ``loud`` is one in a headline.
    """

    title: str
    span: Span
    body: int | None
    beside: tuple[Somebody, ...]
    surname: Span | None
    loud: bool


@dataclass(frozen=True, slots=True)
class Titled:
    """Words that mean a known actor by a title, as ``place`` the title itself or the surname behind it."""

    span: Span
    place: Place


class Offices:
    """The titles of one article that tell of known actors: ``titled``, in text order.

    ``people`` are where persons are named; ``called`` gives the person of the article who has a surname.
    """

    def __init__(
        self,
        text: str,
        aliases: Aliases,
        day: str,
        *,
        hits: Iterable[TitleHit],
        known: Sequence[Place],
        people: Iterable[tuple[Span, int | NewActor]],
        called: Callable[[str], Somebody],
    ) -> None:
        self._text = text
        self._aliases = aliases
        self._day = day
        self._known = known
        self._called = called
        self._terms: dict[str, Terms] = {}
        self._weights: dict[str, Counter[int]] = {}
        self.titled: list[Titled] = []
        every = list(hits)
        if every:
            self._starts = [place.span.start for place in known]
            self._ends = {place.span.end: place for place in known}
            found = list(people)
            self._beginning = {span.start: whom for span, whom in found}
            self._ending = {span.end: whom for span, whom in found}
            self.titled = list(self._told(list(self._read(every))))

    def _told(self, said: Sequence[_Said]) -> Iterator[Titled]:
        beside: defaultdict[tuple[str, int | None], set[Somebody]] = defaultdict(set)
        for one in said:
            for body in {None, one.body}:
                beside[one.title, body].update(one.beside)
        for one in said:
            if one.surname is not None and isinstance(one.beside[0], int):
                yield Titled(Span(one.span.start, one.surname.end), Place(one.surname, one.beside[0], _NAMED))
            elif not one.beside and (place := self._place(one, beside[one.title, one.body])) is not None:
                yield Titled(one.span, place)

    # -- reading ----------------------------------------------------------------------------------------

    def _read(self, hits: Iterable[TitleHit]) -> Iterator[_Said]:
        """What is said by titles, in text order: of overlapping ones the longest, and names before titles."""
        at: dict[int, list[TitleHit]] = {}
        for hit in {hit.span: hit for hit in hits}.values():
            at.setdefault(hit.span.start, []).append(hit)
        for span in longest(hit.span for found in at.values() for hit in found):
            if self._is_in_name(span):
                continue
            # *Foreign Minister of Lorvan* is also a title *Foreign Minister*, of a body.
            for hit in sorted(at[span.start], key=lambda each: len(each.span)):
                one = self._said(hit)
                if hit.span == span or (one and one.body is not None and self._of(one.title).of(one.body)):
                    if one is not None:
                        yield one
                    break

    def _is_in_name(self, span: Span) -> bool:
        """Whether a name begins before it, or goes on behind it."""
        first = max(0, bisect_right(self._starts, span.start) - 1)
        names = (each.span for each in self._known[first : bisect_left(self._starts, span.end)])
        return any(
            name.overlaps(span) and (name.start <= span.start or name.end > span.end) for name in names
        )

    def _of(self, title: str) -> Terms:
        if title not in self._terms:
            self._terms[title] = Terms(self._aliases, title, self._day)
        return self._terms[title]

    def _said(self, hit: TitleHit) -> _Said | None:
        """None where it is another title, as in *deputy foreign minister*, or that of one among many."""
        text, terms = self._text, self._of(hit.title)
        opening = self._opening(hit.span)
        body, whole = self._body(opening, terms)
        # *New* before a title is not part of who it is, unless the body's name stands before it.
        span = whole if whole.start < opening.start else Span(hit.span.start, whole.end)
        loud = span.of(text).isupper() or is_headline(text, span)
        surname = self._surname(whole, terms, body)
        if surname is not None:
            return _Said(hit.title, span, body, (terms.called(surname.of(text)),), surname, loud)
        beside = self._beside(span, loud)
        if not beside and not self._is_now(whole, body is not None or " of " in hit.title):
            return None
        return _Said(hit.title, span, body, beside, None, loud)

    def _opening(self, title: Span) -> Span:
        """The title with the adjective before it that leaves its meaning as it is."""
        before = _BEFORE.search(self._text, max(0, title.start - _LONGEST_WORDS), title.start)
        return Span(before.start(2), title.end) if before and before[2].casefold() in STILL else title

    def _surname(self, title: Span, terms: Terms, body: int | None) -> Span | None:
        """Where right behind the title a holder is named by surname alone, and nobody else is meant by it."""
        after = _NEXT.match(self._text, title.end)
        if after is None or not after[1][0].isupper() or not self._is_now(title, True):
            return None
        meant = self._beginning.get(after.start(1)) or self._called(after[1])
        if meant is not None and not (isinstance(meant, NewActor) and meant.name == after[1]):
            return None
        holder = terms.called(after[1])
        of_it = holder is not None and (body is None or holder in terms.of(body))
        return Span(*after.span(1)) if of_it else None

    def _body(self, title: Span, terms: Terms) -> tuple[int | None, Span]:
        """The body that a title is said of, before it or behind it, and the title with the body's name."""
        text, start = self._text, title.start
        low = max(0, start - _LONGEST_WORDS, text.rfind("\n", max(0, start - _LONGEST_WORDS), start) + 1)
        before = _BEFORE.search(text, low, start)
        if before is not None and (place := self._name_before(start - 1)) is not None:
            whole = Span(place.span.start, title.end)
            further = _BEFORE.search(text, low, whole.start)
            known = isinstance(place.whom, int) and not (further and self._is_part_of_name(further[2]))
            return (place.whom if known and isinstance(place.whom, int) else _UNKNOWN), whole
        if before is not None and self._is_part_of_name(before[2]):
            longer = f"{before[1]} {before[2]}" if before[1] else ""
            if longer and self._is_part_of_name(before[1]):
                body = terms.adjective(longer)
                return (_UNKNOWN if body is None else body), Span(before.start(1), title.end)
            body = terms.adjective(before[2])
            return (_UNKNOWN if body is None else body), Span(before.start(2), title.end)
        if (of := _OF.match(text, title.end)) is not None:
            index = bisect_left(self._starts, of.end())
            if index < len(self._starts) and self._starts[index] == of.end():
                place = self._known[index]
                whom = place.whom if isinstance(place.whom, int) else _UNKNOWN
                return whom, Span(title.start, place.span.end)
            if of[1]:
                return _UNKNOWN, title
        return None, title

    def _name_before(self, space: int) -> Place | None:
        """The known name that ends at a space, or with *'s* before it."""
        for mark in _POSSESSIVES:
            if self._text.endswith(mark, 0, space) and (place := self._ends.get(space - len(mark))):
                return place
        return None

    def _is_part_of_name(self, word: str) -> bool:
        if word.find(".") == len(word) - 1:  # that is where a sentence ends
            return False
        small = word.casefold()
        return word[0].isupper() and small not in _NO_NAMES

    def _is_now(self, span: Span, of_body: bool) -> bool:
        """Whether it is said of one who holds the office; a bare title has an article, or opens a line."""
        text, start = self._text, span.start
        if text[start - 1 : start] == "-" or (text[span.end : span.end + 1] == "-"):
            return False
        before = _BEFORE.search(text, max(0, start - _LONGEST_WORDS), start)
        word = before[2].casefold() if before else ""
        if word in NOT_NOW or word in DEFINITE or of_body:
            return word not in NOT_NOW
        return text[start].isupper() and _OPENS.search(text[max(0, start - 4) : start]) is not None

    def _beside(self, span: Span, loud: bool) -> tuple[Somebody, ...]:
        """Whom the text names with the title: *Minister Ann Lee*; *the minister, Ann Lee*; and reversed."""
        text = self._text
        after = _NEXT.match(text, span.end)
        if after is not None and after[1][0].isupper() and after[1].casefold() not in CALENDAR:
            whom = self._beginning.get(after.start(1))
            if isinstance(whom, int) or not loud:
                return (whom or self._called(after[1]),)
        comma = _COMMA.match(text, span.end)
        if comma is not None and comma.end() in self._beginning:
            return (self._beginning[comma.end()],)
        low = max(0, span.start - 12)
        apposed = _APPOSED.search(text[low : span.start])
        if apposed is not None and low + apposed.start() in self._ending:
            return (self._ending[low + apposed.start()],)
        return ()

    # -- resolving --------------------------------------------------------------------------------------

    def _place(self, one: _Said, others: set[Somebody]) -> Place | None:
        """Whom a title that stands alone means; None where the text or the codebook leaves that open."""
        terms = self._of(one.title)
        possible = terms.holders if one.body is None else terms.of(one.body)
        if others:
            possible = possible & others if len(others) == 1 else set[int]()
        score = _ALONE if one.body is None else _OF_BODY
        if len(possible) > 1:
            possible, score = self._decided(one, terms, possible), _DECIDED
        if len(possible) != 1:
            return None
        return Place(one.span, next(iter(possible)), round(score - (_LOUD if one.loud else 0), 2))

    def _decided(self, one: _Said, terms: Terms, possible: set[int]) -> set[int]:
        """Those whose body is named nearby, or else most often; of one body, who is named in the article."""
        first = bisect_left(self._starts, one.span.start - _NEAR_BEFORE)
        last = bisect_left(self._starts, one.span.end + _NEAR_AFTER)
        bodies = {place.whom for place in self._known[first:last] if isinstance(place.whom, int)}
        near = {holder for body in bodies if one.body is None for holder in terms.of(body)} & possible
        if len(near) == 1:
            return near
        if one.title not in self._weights:
            self._weights[one.title] = self._weighed(terms)
        weights = self._weights[one.title]
        most = max(weights[each] for each in near or possible)
        return {each for each in near or possible if most and weights[each] == most}

    def _weighed(self, terms: Terms) -> Counter[int]:
        """How often the holders' bodies are named and, where the day is known, they themselves."""
        counts = Counter(place.whom for place in self._known)
        weights = Counter[int]()
        for body, holders in terms.by_body.items():
            for holder in holders:
                weights[holder] += counts[body]
        if self._day:
            for holder in terms.holders:
                weights[holder] += counts[holder]
        return weights

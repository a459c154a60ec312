"""Who is known by a title: whom *the harbour minister* means, of all who are said to be minister."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence, Set
from operator import attrgetter

from copydesk.domain.span import Span
from copydesk.domain.value import value
from copydesk.domain.wording import ARTICLES
from copydesk.suggest.meaning.antecedents import FARTHEST, MOST, Antecedents, Heard, Whom
from copydesk.suggest.meaning.likeness import akin
from copydesk.suggest.meaning.remits import differ, suits
from copydesk.suggest.meaning.standing import Phrase
from copydesk.suggest.names.beside import roles_beside
from copydesk.suggest.names.callings import calling
from copydesk.suggest.names.descriptions import described
from copydesk.suggest.names.naming import tells
from copydesk.suggest.names.nouns import titles_for
from copydesk.suggest.names.roles import NOT_NOW

_BESIDE = 90
"""Code points beside a name in which its bearer's body is said."""
LESS = (NOT_NOW | {"deputy"}) - ARTICLES - {"a", "an", "any", "every", "each", "no", "another", "some"}
"""Said of one who is no longer, or not quite, what the noun says."""
_STILL_ONE = 0.3
"""What it counts against a deputy minister that only *the politician* is said."""
_LANDS = ("an", "ese", "ish")
"""Ends of what tells of which land somebody is."""
_DIPLOMATS = frozenset(("diplomat", "official", "envoy"))
_TOP = 1.5
"""What it counts that the *top diplomat* is in charge of what is foreign."""
_WITH = re.compile(
    r"\b(?:flanked|accompanied)[ \u00a0]by[^.;:\n]{0,60}$|\b(?:alongside|along[ \u00a0]with)[^.;:,\n]{0,50}$"
)
_ASIDE = 1.0
"""What it counts against who is only with somebody else who has the title."""
_INTRODUCED = 0.6
"""What it counts for that somebody's office is said only behind the last speaker."""


@value()
class Held:
    """What somebody is said to be at a place: ``words`` are all small words that are said there."""

    at: int
    whom: Whom
    words: frozenset[str]


Roles = Mapping[str, Sequence[Held]]
_AT = attrgetter("at")


def told(
    text: str, every: Iterable[tuple[Span, Whom]], is_person: Callable[[Whom], bool]
) -> dict[str, list[Held]]:
    """What those who are named are said to be beside their names, with where that is, in text order."""
    found: defaultdict[str, list[Held]] = defaultdict(list)
    before: Sequence[str] = ()
    for span, whom in sorted(every, key=lambda each: (each[0].start, each[0].end)):
        here = list(roles_beside(text, span, before)) if is_person(whom) else []
        for role, words in here:
            found[role].append(Held(span.start, whom, words))
        before = [role for role, _ in here] or before
        if (noun := described(text, span)) and (not found[noun] or found[noun][-1].whom != whom):
            found[noun].append(Held(span.start, whom, frozenset()))
    return dict(found)


class TitleHolders:
    """Of those whose titles an article tells, whom a noun means; not one who ``is_other_sex``."""

    def __init__(
        self, named: Antecedents, roles: Roles, is_other_sex: Callable[[Phrase, Whom], bool]
    ) -> None:
        self._named, self._roles, self._is_other_sex = named, roles, is_other_sex

    def before_it(self, said: Phrase, nouns: Set[str], before: int, of: str, heard: Heard) -> Whom | None:
        """Whose title has one of the nouns, and most of the other words."""
        wanted = set(said.words[:-1]) - ARTICLES
        lesser = 5.0 if len(nouns) == 1 or not LESS.isdisjoint(wanted) else _STILL_ONE
        lands = _of_lands(wanted)
        owner = said.owner.of(self._named.text).casefold().rpartition(" ")[2] if said.owner else ""
        best: tuple[float, int, Whom] | None = None
        for one in self._held(nouns, before, of):
            if one.at >= before or differ(wanted, one.words) or not suits(said.noun, one.words):
                continue
            if self._is_other_sex(said, one.whom):
                continue
            score = sum(2.0 for word in wanted if _has(word, one.words)) + (2.0 if _is_of(of, one) else 0.0)
            score -= 2.0 if lands and _of_lands(one.words) and not _of_lands(lands & one.words) else 0.0
            score -= lesser * len((LESS & one.words) ^ (LESS & {*wanted, *nouns & {said.noun}}))
            score += _TOP if said.noun in _DIPLOMATS and "top" in wanted and "foreign" in one.words else 0.0
            score += 1.0 if owner and _has(owner, one.words) else 0.0
            score -= _ASIDE if _WITH.search(self._named.text, max(0, one.at - _BESIDE), one.at) else 0.0
            score -= 0.1 * self._named.persons_since(one.whom, before)
            score += _INTRODUCED if one.at > heard.at else 0.5 if one.whom == heard.whom else 0.0
            if best is None or (score, one.at) > best[:2]:
                best = (score, one.at, one.whom)
        return best[2] if best is not None else None

    def later(self, said: Phrase, nouns: Set[str], before: int, of: str, heard: Heard) -> Whom | None:
        """Whose title is that who is named only behind."""
        wanted = set(said.words[:-1]) - ARTICLES
        later = [
            (-sum(_has(word, one.words) for word in wanted), one.at, one.whom)
            for one in self._held(nouns, before, of)
            if one.at >= before and not differ(wanted, one.words) and suits(said.noun, one.words)
        ]
        if later and next(self._named.persons_before(before, 1), None) is not None:
            own = {one.whom for one in self._roles.get(said.noun, ())}
            later = [each for each in later if each[2] in own]  # a manager is no coach who comes only later
        return min(later, key=lambda each: each[:2])[2] if later else None

    def _held(self, nouns: Collection[str], before: int, of: str) -> Iterator[Held]:
        for noun in sorted(nouns):
            held = self._roles.get(noun, ())
            now = bisect_left(held, before, key=_AT)
            for one in held[max(0, now - FARTHEST) : now + MOST]:
                if self._is_beside(of, one.at):
                    yield one

    def _is_beside(self, word: str, at: int) -> bool:
        text = self._named.text
        return not word or word in text[max(0, at - _BESIDE) : at + _BESIDE + len(word)].casefold()

    def is_one_of_several(self, said: Phrase, whom: Whom) -> bool:
        """Whether somebody is one of those whose title has the noun, or one that it stands for."""
        nouns = (said.noun, *titles_for(said.noun))
        every = {one.whom for noun in nouns for one in self._roles.get(noun, ())}
        return whom in every and len(every) > 1

    def alone(self, said: Phrase, before: int) -> Whom | None:
        """The only one whose title has the noun, or one that it stands for, whatever body that is of."""
        first = next(self._named.persons_before(before, 1), None) is None
        for nouns in ({said.noun}, titles_for(said.noun)) if said.definite else ():
            own = first or (said.noun in nouns and len(nouns) == 1)
            every = {one.whom for one in self._held(nouns, before, "") if own or one.at < before}
            if every:
                return every.pop() if len(every) == 1 else None
        return None


def _of_lands(words: Collection[str]) -> Set[str]:
    """The adjectives of lands among some small words: *kazandan*."""
    return {word for word in words if word.endswith(_LANDS) and not (calling(word) or tells(word))}


def _is_of(body: str, one: Held) -> bool:
    """Whether somebody's own title tells of a body, or of a land as an adjective does."""
    return bool(body) and _has(body, one.words)


def _has(word: str, words: Collection[str]) -> bool:
    return word in words or any(akin(word, each) for each in words)

"""What people are called by once they have been named in full: *al-Masri*, *Van Dijk*, *Faizul*."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Generic, TypeVar

from copydesk.domain.actor import ActorKind
from copydesk.domain.span import Span
from copydesk.domain.wording import HYPHENATED, PARTICLES
from copydesk.suggest.names.cases import by_stem, stem
from copydesk.suggest.names.folding import folded
from copydesk.suggest.names.naming import Tells, is_compound_body, romance_heads, tells
from copydesk.suggest.names.nouns import goes_first, is_mans, is_womans

if TYPE_CHECKING:
    from copydesk.suggest.names.people import Named

T = TypeVar("T")
_ARTICLE = re.compile(rf"(?:{'|'.join(sorted(HYPHENATED))})[-\u2010\u2011](?=\w\w)", re.IGNORECASE)
_PARTICLES_BEFORE = re.compile(
    rf"(?<![\w'’-])(?:(?:{'|'.join(sorted(PARTICLES))})[ \u00a0]){{1,3}}$|(?<!\w)d['’]$", re.IGNORECASE
)
_NO_NAMES = PARTICLES | {"el", "la", "le"}
_PARTICLE_ENDS = (*PARTICLES, "d'", "d’")
GENERATIONS = frozenset(("jr", "sr", "ii", "iii", "iv"))
_MANY = 12
"""People of one surname; of more, none is meant by it."""
_CHILD_OF = frozenset(("binti", "binte", "bint", "anak"))
"""Before a father's name: who is called so has no family's name."""
_FULL, _LOOKED_BACK = 2, 20
_PLURAL = 5
_INITIAL = 2
"""Letters, so that it is none."""


def surname(name: str) -> str:
    """What somebody is called by behind their full name, particles included; empty for a single word."""
    words = _words(name)
    if len(words) < _FULL:
        return ""
    if _ARTICLE.match(words[-1]):
        return words[-1]
    if (own := _before_fathers(words)) > 0:
        return " ".join(words[:own])
    first = next((n for n, word in enumerate(words[1:-1], 1) if word.casefold() in PARTICLES), len(words) - 1)
    return " ".join(words[first:])


def other_forms(name: str) -> Iterator[str]:
    """Shorter forms of a full name besides the surname: some of its words that stand together.

    The first word alone is none of them, and neither are initials.
    """
    words = _words(name)
    whole, last, own = " ".join(words), surname(name), _before_fathers(words)
    for first in range(len(words)):
        for end in range(first + 1, len(words) + 1):
            form = " ".join(words[first:end])
            shorter = form not in {whole, last} and end > 1 and (not own or end <= own)
            if shorter and _calls(words[first:end]):
                yield form
    bare = _ARTICLE.sub("", words[-1]) if len(words) > 1 else ""
    if bare and bare != words[-1]:
        yield bare


def _words(name: str) -> list[str]:
    words = name.split()
    while len(words) > _FULL and words[-1].rstrip(".").casefold() in GENERATIONS:
        words.pop()
    return words


def _before_fathers(words: Sequence[str]) -> int:
    """How many words are somebody's own before their father's name: *Norsiah binti Hamdan*; 0 for others."""
    return next((n for n, word in enumerate(words[:-1]) if word.casefold() in _CHILD_OF), 0)


def _calls(words: Sequence[str]) -> bool:
    """Whether it ends with a name, and is more than particles, initials and words that mean something."""
    last = words[-1].casefold()
    if last in _NO_NAMES or len(last.rstrip(".")) < _INITIAL:
        return False
    return len(words) > 1 or not tells(last)


def is_plural(word: str) -> bool:
    """Whether a body may be called by a word of its name that says how many it is: *the Deckhands*."""
    return word.endswith("s") and len(word) >= _PLURAL and word[0].isupper() and not tells(word.casefold())


def short_of_body(one: "Named") -> Iterator[str]:
    """What a body can be called by of its name: a plural or a German compound behind its first word."""
    for word in one.words.split()[1:]:
        if is_plural(word) or is_compound_body(word.casefold()):
            yield word


def is_headed(name: str) -> bool:
    """Whether a body's name begins with its head, as French and Spanish ones do."""
    first, _, rest = name.partition(" ")
    return bool(rest) and first.casefold() in romance_heads()


def is_company(one: "Named") -> bool:
    """Whether its first word alone may mean a body: *Tellus* Mobile, not *UN* Human Rights Council; and *la
    Chambre* for *Chambre des bacs*."""
    if is_headed(one.words):
        return True
    head = one.words.rpartition(" ")[2].casefold()
    return one.actor.kind is ActorKind.ORGANISATION and not tells(head) & (Tells.STATE_BODY | Tells.PLACE)


def short_bodies(names: Iterable["Named"]) -> dict[str, "Named"]:
    """Bodies by their names without the last word, which only tells what they are: *Blue Gull* Records."""
    found: dict[str, Named | None] = {}
    for one in names:
        short, _, head = one.words.rpartition(" ")
        if not one.body or " " not in short or not tells(head.casefold()) & Tells.ORGANISATION:
            continue
        first = short.partition(" ")[0].casefold()
        if is_mans(first) or is_womans(first) or goes_first(first) or _ends_as_body(short):
            continue
        other = found.get(short)
        found[short] = one if short not in found or (other and other.words == one.words) else None
    return {short: one for short, one in found.items() if one is not None}


def as_bodies(names: Sequence["Named"]) -> list["Named"]:
    """The names, of which some are bodies' without what these are, though they look like people's."""
    bodies = short_bodies(names)
    return [replace(one, body=True, person=False) if one.words in bodies else one for one in names]


def _ends_as_body(short: str) -> bool:
    """Whether a name ends with what small words may join, or with another body's head."""
    last = short.rpartition(" ")[2].casefold()
    return last in PARTICLES or bool(tells(last) & (Tells.BODY | Tells.PLACE | Tells.PORTFOLIO))


class ShortForms(Generic[T]):
    """Some people by what they can be called: ``people`` are their full names and who they are."""

    def __init__(self, people: Iterable[tuple[str, T]]) -> None:
        self._surnames: Mapping[str, frozenset[T]]
        surnames: defaultdict[str, set[T]] = defaultdict(set)
        others: defaultdict[str, set[T]] = defaultdict(set)
        for name, whom in dict.fromkeys(people):
            if last := surname(name):
                surnames[folded(last)].add(whom)
            for form in other_forms(name):
                others[folded(form)].add(whom)
        self._surnames = {short: frozenset(some) for short, some in surnames.items()}
        self._others = others
        self._declined = by_stem(self._surnames)
        self._known: dict[str, T | None] = {}

    def among(self, short: str) -> frozenset[T]:
        """All people who have the surname; none of so many that nothing tells whom it means."""
        found = self._surnames.get(folded(short), frozenset())
        return found if len(found) <= _MANY else frozenset()

    def called(self, short: str) -> T | None:
        """The one person who is called that; None where there is none, or more than one.

        Of two, one by their surname and one by another part of their name, the first is meant.
        """
        if short not in self._known:
            found = self._found(folded(short))
            self._known[short] = next(iter(found)) if found and len(found) == 1 else None
        return self._known[short]

    def _found(self, small: str) -> Collection[T] | None:
        return self._surnames.get(small) or self._declined.get(stem(small)) or self._others.get(small)


def in_short(text: str, names: Sequence["Named"], forms: ShortForms[T]) -> Iterator["Named"]:
    """The names, of which some are short forms that looked like full ones, or had lost their particles."""
    for one in names:
        if one.body:
            yield one
            continue
        before = _particles_before(text, one.span.start)
        longer = text[before.start() : one.span.end] if before else ""
        if before and forms.called(" ".join(longer.split())) is not None:
            yield replace(one, span=Span(before.start(), one.span.end), words=longer, person=False)
        elif one.person and forms.called(one.words) is not None:
            yield replace(one, person=False)
        else:
            yield one


def _particles_before(text: str, start: int) -> re.Match[str] | None:
    low = max(0, start - _LOOKED_BACK)
    if not text[low:start].rstrip().casefold().endswith(_PARTICLE_ENDS):  # as is nearly always so
        return None
    return _PARTICLES_BEFORE.search(text, low, start)

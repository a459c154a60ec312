"""Words that stand for somebody: papers for those who issue them, nouns for bodies and people, he and she."""

import re
from collections.abc import Sequence
from enum import Enum, auto
from itertools import takewhile

from copydesk.domain.span import Span
from copydesk.domain.value import value
from copydesk.domain.wording import ARTICLES
from copydesk.suggest.nouns import bodies_for
from copydesk.suggest.roles import (
    BODIES_ALONE,
    BODIES_MEANT,
    IT,
    OFFICES,
    PAPERS,
    PERSONS,
    PRONOUNS,
    SELF,
    SPOKEN_FOR,
)

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_OWNER = re.compile(r"(?:['’]s|(?<=s)['’])[\s\u00a0]+")
_OF = re.compile(
    r"[\s\u00a0](?:of|by|from|on|issued by|published by|for|at|von|der|des|du|de|del)[\s\u00a0]",
    re.IGNORECASE,
)
_ELIDED = frozenset(("l'", "l’", "L'", "L’"))
_DETERMINERS = ARTICLES | {"this", "that", "these", "another", "un", "une", "ein", "eine", "our", "my", "one"}
_BODIES = BODIES_MEANT | BODIES_ALONE
_LONGEST = 50
"""Code points of a description beside a name."""
AGED = re.compile(r"\d+-year-old")
"""Somebody by an age."""


class Stands(Enum):
    """What somebody is stood for by."""

    SPEAKER = auto()
    WHO = auto()
    PERSON = auto()
    ROLE = auto()
    BODY = auto()
    ANY_BODY = auto()
    SPOKESMAN = auto()
    PAPER = auto()


_ALONE = (
    (SELF, Stands.SPEAKER),
    (frozenset(("who", "which", "whom")), Stands.WHO),
    (PRONOUNS, Stands.PERSON),
    (IT, Stands.ANY_BODY),
)


@value()
class Phrase:
    """A speaker's words as a noun phrase: its head noun and, where it is said, whose that is.

    ``definite`` with an article or a possessive; ``noun`` and ``words`` small.
    """

    words: tuple[str, ...]
    noun: str
    owner: Span | None
    definite: bool

    @property
    def stands(self) -> Stands | None:
        """What the head noun stands for; None where it is a name or says nothing."""
        if len(self.words) == 1:
            for words, alone in _ALONE:
                if self.noun in words:
                    return alone
        if SPOKEN_FOR & set(self.words) or self.words[-2:] in OFFICES:
            return Stands.SPOKESMAN
        if self.noun in PAPERS:
            return Stands.PAPER
        if self.noun in _BODIES or bodies_for(self.noun):
            return Stands.BODY
        return Stands.ROLE if self.noun in PERSONS or any(map(AGED.fullmatch, self.words)) else None


def phrase(text: str, span: Span) -> Phrase | None:
    """Takes a speaker's words apart; None where there are none.

    *The centre's bulletin* and *a letter by the board* are the centre's and the board's. Before a later
    article the words only say when: *two hours later the company*.
    """
    comma = text.find(",", span.start + 1, span.end)
    rest = Span(span.start, comma) if comma > 0 else span
    owner: Span | None = None
    if (of := _OF.search(text, rest.start, rest.end)) is not None:
        owner, rest = Span(of.end(), rest.end), Span(rest.start, of.start())
    if (whose := next(_OWNER.finditer(text, rest.start, rest.end), None)) is not None:
        owner, rest = Span(rest.start, whose.start()), Span(whose.end(), rest.end)
    elided = text[rest.start : rest.start + 2] in _ELIDED
    words = [found[0].casefold() for found in _WORD.finditer(text, rest.start + 2 * elided, rest.end)]
    if not words:
        return None
    first = max((n for n, word in enumerate(words[:-1]) if word in ARTICLES), default=0)
    words = words[first:]
    if elided and first == 0:
        words = ["le", *words]
    definite = owner is not None or words[0] in _DETERMINERS
    return Phrase(tuple(words), words[-1], owner, definite)


_DESCRIBED = re.compile(
    r",[\s\u00a0](?:a|an|the|un|une|ein|eine)[\s\u00a0]((?:[^\W\d_A-Z][\w-]*[\s\u00a0]?){1,4})(?![\w'’])"
)
_TITLED = re.compile(r"\b(?:[Tt]he|[Aa]n?|['’]s)[\s\u00a0]((?:[^\W\d_A-Z][\w-]*[\s\u00a0]){1,4})$")
_BOUNDS = frozenset(
    (
        *("of", "in", "on", "at", "by", "for", "from", "with", "who", "whose", "which", "that", "to", "and"),
        *("or", "as", "whom", "where", "when", "de", "der", "des", "du", "von"),
    )
)


_CLAUSES = frozenset(
    (
        *("is", "are", "was", "were", "has", "had", "have", "will", "would", "could", "can", "may", "did"),
        *("does", "said", "says", "told"),
    )
)


def offices(words: Sequence[str]) -> Sequence[str]:
    """Of the small words behind a name and a comma, what somebody is; none where they are a clause."""
    head = list(takewhile(lambda word: word not in _BOUNDS, words))
    return [] if _CLAUSES & set(head) else [word for word in head if word in PERSONS]


def described(text: str, span: Span) -> str:
    """The noun for what somebody named at a place is: *Ann Lee, a pianist from* or *the pianist Ann Lee*."""
    if found := _DESCRIBED.match(text, span.end, span.end + _LONGEST):
        words = list(takewhile(lambda word: word not in _BOUNDS, found[1].split()))
        return words[-1] if words and not _CLAUSES & set(words) else ""
    found = _TITLED.search(text, max(0, span.start - _LONGEST), span.start)
    words = found[1].split() if found else []
    return words[-1] if words and not _BOUNDS & set(words) else ""

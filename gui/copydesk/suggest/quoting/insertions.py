"""What marks set off between a subject and its verb: *Ann Lee, the owner, said*; *the board (ABC) said*."""

from copydesk.suggest.quoting.lexicon import (
    ADVERB,
    AUXILIARY,
    DETERMINER,
    NOUN,
    PERSON,
    PREPOSITION,
    SUBORDINATOR,
    TIME,
)
from copydesk.suggest.quoting.sentence import CAPITAL, DASHES, ENDS_IN_ED, MARK, NUMBER, QUOTED, Sentence

_LONGEST_INSERTION = 30
_CLAIM = 3
"""Tokens of *a claim he* at least."""


def over_insertion(s: Sentence, at: int) -> tuple[int | None, int]:
    """Where the subject ends before what is set off by marks behind it, and the token to go on from.

    None for the end where the words before are no subject.
    """
    word = mark = s.words[at]
    if word == ")":
        back = at
        while back > 0 and s.words[back] != "(" and at - back < _LONGEST_INSERTION:
            back -= 1
        return (back, back - 1) if back > 0 and s.words[back] == "(" else (None, at)
    if word == "," or word in DASHES:
        other = _opening(s, at)
        if other is None:
            return None, at
        opens = other + 1
        if other > 2 and s.flags[other - 1] & NUMBER and s.words[other - 2] == mark:
            other -= 2  # Ann Lee, 84, the chair
        flag = s.flags[opens]
        if s.words[opens].endswith("ing") or (
            flag & (PREPOSITION | ADVERB | SUBORDINATOR | TIME) and not flag & CAPITAL
        ):
            return other, other - 1
        return at, other - 1
    if s.flags[at] & MARK:
        return None, at
    return at + 1, at


def _opening(s: Sentence, at: int) -> int | None:
    """The mark that opens what a mark closes; None where there is none near, or nothing before it."""
    mark = s.words[at]
    for back in range(at - 2, max(0, at - _LONGEST_INSERTION), -1):
        word = s.words[back]
        behind = s.words[back - 1] == ")" or not s.flags[back - 1] & (MARK | QUOTED)
        if behind and (word == mark or (mark in DASHES and word in DASHES)):
            verb = s.flags[back + 1] & AUXILIARY and not s.flags[back + 1] & CAPITAL
            return _opening(s, _opening(s, back) or 0) if verb else back
        if word in ";:.":
            return None
    return None


def behind_apposition(s: Sentence, start: int, stop: int) -> int | None:
    """A verb behind the comma that ends what is set off: *Ann Lee, the owner, closed* it and said."""
    for at in range(start + 4, stop):
        if s.words[at - 1] == "," and s.flags[at] & ENDS_IN_ED:
            opens = _opening(s, at - 1)
            return at if opens is not None and opens > start else None
    return None


def behind_brackets(s: Sentence, at: int, stop: int) -> int:
    """Behind what stands in brackets at a token, as a body's acronym does."""
    if at >= stop or s.words[at] != "(":
        return at
    return next((n + 1 for n in range(at, min(stop, at + _LONGEST_INSERTION)) if s.words[n] == ")"), at)


def behind_short(s: Sentence, at: int, stop: int) -> int:
    """Behind what a name is called for short, in brackets that open at a token: *(DO)*; else the token."""
    inside = at + 2 < stop and s.words[at] == "(" and s.words[at + 2] == ")"
    return at + 3 if inside and s.flags[at + 1] & CAPITAL else at


def over_brackets(s: Sentence, back: int, low: int) -> int:
    """The token before the bracket that opens what one closes."""
    while back >= low and s.words[back] != "(":
        back -= 1
    return back - 1


def is_of_claim(s: Sentence, first: int, last: int) -> bool:
    """Whether words before a verb are a claim and who makes or denies it: *a charge the airline* denied."""
    if last - first < _CLAIM or s.words[first] not in {"a", "an"} or s.lexicon.language != "en":
        return False
    for at in range(first + 1, last - 1):
        if s.flags[at] & NOUN and s.flags[at + 1] & (DETERMINER | CAPITAL | PERSON):
            return True
    return False

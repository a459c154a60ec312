"""Whether something is called something: *called the plan a trick*, *this figure "low"*."""

from copydesk.suggest.quoting.lexicon import (
    ADJECTIVE,
    AUXILIARY,
    COORDINATOR,
    CUE,
    DURATION,
    PREPOSITION,
    RELATIVE,
    SUBORDINATOR,
    TIME,
)
from copydesk.suggest.quoting.sentence import FINITE, MARK, QUOTED, Sentence, first_finite

_ENDS_PHRASE = MARK | PREPOSITION | COORDINATOR | TIME
_WHAT = frozenset(("what", "which", "that", "whom"))
_SUBJECT = 9
"""Tokens between *what* and its verb, with that."""


def is_named(s: Sentence, after: int, stop: int) -> bool:
    """Whether somebody or something is called something here: *called the plan a trick*."""
    flags = s.flags
    if flags[after] & (PREPOSITION | MARK | TIME | SUBORDINATOR | RELATIVE) and not _is_this(s, after, stop):
        return False
    if s.words[after] in {"a", "an"} and (s.lexicon.language != "en" or _is_object_before(s, after)):
        return True  # what he called a trick; but not: he called a doctor
    for at in range(after + 1, min(stop, after + 12)):
        if flags[at] & QUOTED or (flags[at] & ADJECTIVE and (at + 1 == stop or flags[at + 1] & _ENDS_PHRASE)):
            return True
        if flags[at] & MARK or flags[at] & (FINITE | AUXILIARY | SUBORDINATOR):
            return False
        if s.words[at] in {"a", "an"} and not flags[at - 1] & PREPOSITION:
            return True
    return False


def calls_it(s: Sentence, first: int, stop: int) -> bool:
    """Whether the first verb calls something what stands before: a vote *that the board called "a farce"*."""
    verb = first_finite(s, first, min(stop, first + _SUBJECT))
    if verb is None or verb + 1 >= stop or not s.flags[verb] & CUE:
        return False
    takes = {word for each in s.lexicon.verbs[s.words[verb]] for word in each.takes}
    named = "named" in takes and s.flags[verb + 1] & QUOTED
    return bool(named) or ("as" in takes and s.words[verb + 1] == "as")


def _is_this(s: Sentence, at: int, stop: int) -> bool:
    """Whether *this* stands before what it shows, and tells no time: *called this figure low*."""
    following = s.flags[at + 1] if at + 1 < stop else MARK
    return s.words[at] == "this" and not following & (TIME | DURATION | MARK)


def _is_object_before(s: Sentence, after: int) -> bool:
    """Whether *what* or *which* before the verb is what is called something: *what he called a trick*."""
    return not _WHAT.isdisjoint(s.words[max(0, after - _SUBJECT) : after])

"""Whom something is told to, where nothing but his place says so: *told the board it would rain*."""

from copydesk.suggest.quoting.adverbials import behind_adverbials
from copydesk.suggest.quoting.lexicon import (
    AUXILIARY,
    DETERMINER,
    INSIDE,
    OBJECT,
    PERSON,
    PREPOSITION,
    Verb,
)
from copydesk.suggest.quoting.sentence import CAPITAL, FINITE, MARK, Sentence

_NOBODY = frozenset(("nobody", "nothing", "everybody", "everyone", "everything", "somebody", "someone"))


def behind_addressee(s: Sentence, after: int, stop: int, verb: Verb | None = None) -> int | None:
    """Behind whom something is told to; None where nothing follows that."""
    flags = s.flags
    if flags[after] & OBJECT:
        return behind_adverbials(s, after + 1, stop)
    for at in range(after + 1, stop):
        flag, before = flags[at], flags[at - 1]
        if flag & (MARK | FINITE | AUXILIARY):
            alone = verb is not None and "nobody" in verb.takes and not flag & MARK
            alone = alone and "of" not in s.words[after:at]  # warned the chair of plans that were bad
            return after if alone else None  # warned hospitals would close
        if flag & PREPOSITION and not flag & INSIDE:
            return behind_adverbials(s, at, stop)
        subject = s.words[at] == "there" and at + 1 < stop and flags[at + 1] & AUXILIARY
        subject = subject or (s.words[at] in _NOBODY and not before & (PREPOSITION | DETERMINER))
        subject = subject or (
            flag & (PERSON | DETERMINER) and not flag & OBJECT and not before & (PREPOSITION | DETERMINER)
        )
        if subject or (flag & CAPITAL and not before & (CAPITAL | DETERMINER | PREPOSITION)):
            return at
    return None

"""Relative clauses before a verb: *the man who owns the house* said."""

from copydesk.suggest.quoting.lexicon import (
    ADVERB,
    AUXILIARY,
    COORDINATOR,
    CUE,
    DETERMINER,
    OBJECT,
    PERSON,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    THAT,
)
from copydesk.suggest.quoting.sentence import CAPITAL, FINITE, MARK, QUOTED, Sentence, tells_more

_FEW = 6
"""Tokens between *who* and its verb."""


def is_verb(s: Sentence, at: int) -> bool:
    """Whether a token can only be a finite verb or an auxiliary."""
    flag = s.flags[at]
    if flag & CAPITAL or tells_more(s, at):
        return False
    if flag & (FINITE | AUXILIARY) and s.words[at] != "to":
        return True
    if not flag & CUE or (at and s.flags[at - 1] & (DETERMINER | PREPOSITION)):
        return False
    behind = tuple(s.words[at + 1 : at + 3])
    return any(
        verb.finite and not verb.noun and verb.behind == behind[: len(verb.behind)]
        for verb in s.lexicon.verbs[s.words[at]]
    )


def is_relative(s: Sentence, back: int, at: int) -> bool:
    """Whether a token opens a relative clause, or one behind *that*, that goes on to another."""
    flag = s.flags[back]
    if flag & DETERMINER and back < at:  # that board said, but: said that boards were late
        return back > 0 and not s.flags[back - 1] & (MARK | PREPOSITION) and bool(flag & THAT)
    return bool(flag & (RELATIVE | THAT)) and not flag & CAPITAL


def relative_of(s: Sentence, at: int, low: int) -> int | None:
    """The *who* or *that* whose verb a token is: *the man who owns the house* said."""
    if not is_verb(s, at):
        return None
    for back in range(at - 1, max(low, at - _FEW), -1):
        flag = s.flags[back]
        if flag & (RELATIVE | THAT) and not flag & CAPITAL:
            set_off = s.words[back - 1] == "," and bool(flag & RELATIVE)
            noun = back - 1 - set_off
            behind_noun = noun >= 0 and not s.flags[noun] & (
                MARK | QUOTED | CUE | AUXILIARY | FINITE | ADVERB
            )
            return noun + 1 if behind_noun and not flag & OBJECT else None
        if flag & (MARK | QUOTED | SUBORDINATOR | COORDINATOR) or (is_verb(s, back) and not flag & AUXILIARY):
            return None
    return None


def relative_itself(s: Sentence, back: int, at: int) -> int | None:
    """The *who* itself where a verb that no list has is behind it: *the man who owns the house* said."""
    follows = s.flags[back + 1] & (DETERMINER | PRONOUN | PERSON | CAPITAL | MARK | ADVERB)
    longer = at > back + 1 or (at > back and is_verb(s, at))
    plain = s.words[back] in {"who", "which"} and longer and not follows
    if not plain or back < 1:
        return None
    closed = s.words[back - 1] == "," and s.words[at + 1 : at + 2] == [","]  # the union, which has cooks,
    noun = back - 1 - closed
    behind_noun = noun >= 0 and not s.flags[noun] & (MARK | QUOTED | CUE | PREPOSITION)
    return back - closed if behind_noun else None

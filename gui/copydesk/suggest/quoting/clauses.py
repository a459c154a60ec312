"""Where a clause inside of another one ends: before the verb of the clause that is around it."""

from copydesk.suggest.quoting.lexicon import (
    ADVERB,
    AUXILIARY,
    COORDINATOR,
    CUE,
    DETERMINER,
    OBJECT,
    PERSON,
    PREPOSITION,
    RELATIVE,
    SUBORDINATOR,
    THAT,
)
from copydesk.suggest.quoting.sentence import CAPITAL, ENDS_IN_ED, FINITE, MARK, Sentence

_OPENS = RELATIVE | SUBORDINATOR | THAT
_BEHIND_SUBJECT = MARK | COORDINATOR | PREPOSITION | AUXILIARY | DETERMINER


def inner_end(s: Sentence, first: int, last: int, open_verbs: int) -> int:
    """Where a clause ends that is part of a subject: *the claim that it rained* was wrong.

    ``open_verbs`` is how many verbs the clause needs itself: one for *that*, none for an infinitive.
    Each clause within needs one more; the verb that nothing needs is that of the clause around it.
    """
    at = first
    while at < last:
        flag, before = s.flags[at], s.flags[at - 1] if at else MARK
        if flag & _OPENS and at > first and not (flag & PREPOSITION and not flag & THAT):
            open_verbs += 1
        elif flag & PERSON and not flag & OBJECT:
            open_verbs += not (before & _OPENS or before & _BEHIND_SUBJECT or at == first)
            if at + 1 < last and not s.flags[at + 1] & (AUXILIARY | ADVERB | MARK):
                open_verbs = max(0, open_verbs - 1)
                at += 1
        elif s.words[at] == "to" and at + 1 < last:
            at = behind_verb(s, at + 1, last)
            continue
        elif is_finite(s, at) and not before & (DETERMINER | PREPOSITION):
            if open_verbs == 0 and not _goes_on(s, at, first) and _is_main(s, at, last):
                return at
            open_verbs = max(0, open_verbs - (not flag & ENDS_IN_ED))
            at = behind_verb(s, at, last)
            continue
        at += 1
    return last


def is_finite(s: Sentence, at: int) -> bool:
    """Whether a token can be the verb of a clause."""
    flag = s.flags[at]
    if flag & (AUXILIARY | FINITE):
        return s.words[at] != "to" and not flag & PERSON and not (at and s.words[at - 1] == "to")
    if flag & ENDS_IN_ED:
        return True
    return bool(flag & CUE) and any(
        verb.finite and not verb.noun and not verb.behind for verb in s.lexicon.verbs[s.words[at]]
    )


def _is_main(s: Sentence, at: int, last: int) -> bool:
    """Whether a verb in *-ed* has an object behind it, so that it is no participle; others always."""
    if not s.flags[at] & ENDS_IN_ED:
        return True
    return at + 1 < last and bool(s.flags[at + 1] & (DETERMINER | PERSON | OBJECT | CAPITAL))


def _goes_on(s: Sentence, at: int, first: int) -> bool:
    """Whether *and* joins a verb to the one before."""
    back = at - 1
    while back > first and s.flags[back] & ADVERB:
        back -= 1
    return bool(s.flags[back] & COORDINATOR)


def behind_verb(s: Sentence, at: int, last: int) -> int:
    """Behind a verb with its auxiliaries: *has not been* found."""
    auxiliary = s.flags[at] & AUXILIARY
    at += 1
    while auxiliary and at < last and s.flags[at] & (AUXILIARY | ADVERB):
        at += 1
    return at + 1 if auxiliary and at < last and is_finite(s, at) else at

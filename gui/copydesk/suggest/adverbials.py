"""Behind when, where and how something is said: where the words of a sentence go on."""

from copydesk.suggest.lexicon import (
    ADVERB,
    AUXILIARY,
    BEFORE_TIME,
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
    TIME,
)
from copydesk.suggest.sentence import CAPITAL, FINITE, MARK, NUMBER, QUOTED, Sentence


def behind_adverbials(s: Sentence, at: int, stop: int) -> int:
    """Where the words go on behind times and phrases such as *in a statement on Thursday*."""
    flags = s.flags
    while at < stop:
        flag = flags[at]
        if flag & PRONOUN and at + 1 < stop and flags[at + 1] & (AUXILIARY | FINITE):
            break  # there was
        adverb = flag & ADVERB and not flag & (DETERMINER | CAPITAL | PRONOUN)
        exists = flag & PRONOUN and at + 1 < stop and flags[at + 1] & (AUXILIARY | FINITE)  # there are
        if adverb or (flag & TIME and not flag & PERSON and not exists):
            at += 1
        elif flag & BEFORE_TIME and at + 1 < stop and flags[at + 1] & (TIME | NUMBER):
            at = _behind_date(s, at + 2, stop)
        elif flag & PREPOSITION and not flag & CAPITAL:
            at = _behind_phrase(s, at, stop)
        else:
            break
    return at


def _behind_date(s: Sentence, at: int, stop: int) -> int:
    while at < stop:
        year = s.words[at] == "," and at + 1 < stop and s.flags[at + 1] & NUMBER
        if not (year or s.flags[at] & NUMBER):
            break
        at += 1
    return at


def _behind_phrase(s: Sentence, first: int, stop: int) -> int:
    at = first + 1
    while at < stop:
        flag, before = s.flags[at], s.flags[at - 1]
        if flag & (MARK | QUOTED | THAT) and not (flag & THAT and before & PREPOSITION):
            return at
        if at > first + 1 or flag & PERSON:
            if flag & (PREPOSITION | RELATIVE | SUBORDINATOR) or (flag & TIME and not flag & BEFORE_TIME):
                return at
            if flag & (DETERMINER | PERSON) and not flag & OBJECT and not before & (PREPOSITION | DETERMINER):
                return at
            if flag & CAPITAL and not before & (CAPITAL | DETERMINER | PREPOSITION):
                return at
        at += 1
    return at


def behind_sayings(s: Sentence, start: int, stop: int) -> int:
    """As behind_adverbials, but where no clause can follow: *on Thursday in the journal Annals of Water*."""
    at = behind_adverbials(s, start, stop)
    in_phrase = at < stop and s.flags[at] & (CAPITAL | QUOTED) and _is_in_phrase(s, start, at)
    while in_phrase and at < stop and not s.flags[at] & (MARK | SUBORDINATOR | COORDINATOR | AUXILIARY | CUE):
        at += 1
    return at


def _is_in_phrase(s: Sentence, start: int, at: int) -> bool:
    """Whether a name or quoted words end a phrase: *in a post entitled* "Cats"."""
    for back in range(at - 1, max(start - 1, at - 6), -1):
        if s.flags[back] & PREPOSITION:
            return True
        if s.flags[back] & (MARK | AUXILIARY):
            return False
    return False

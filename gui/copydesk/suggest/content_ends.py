"""Where the words end that are reported: before whatever the reporter says next, and without marks."""

from copydesk.suggest.lexicon import (
    ADVERB,
    COORDINATOR,
    CUE,
    DETERMINER,
    PHRASE,
    PREPOSITION,
    RELATIVE,
    SUBORDINATOR,
    THAT,
)
from copydesk.suggest.sentence import (
    CAPITAL,
    ENDS_IN_COMMA,
    FINITE,
    MARK,
    Sentence,
    has_finite,
)


def content_end(s: Sentence, first: int, stop: int) -> int:
    """Where what is reported ends: with the sentence, or before words that the speaker does not say."""
    words = s.words
    brackets = 0
    at = first + 1
    while at < stop:
        word = words[at]
        if word == "(":
            brackets += 1
        elif word == ")":
            brackets -= 1
            if brackets < 0:
                break
        elif word == ";" or (word == ":" and not brackets) or _stops(s, at, stop):
            break
        elif s.flags[at] & ENDS_IN_COMMA and at + 1 < stop and _leaves_off(s, at + 1, stop):
            return at + 1
        at += 1
    return without_marks(s, first, at)


def _stops(s: Sentence, at: int, stop: int) -> bool:
    if at + 1 >= stop:
        return False
    if s.words[at] == ",":
        return _leaves_off(s, at + 1, stop)
    return bool(s.flags[at] & COORDINATOR) and _is_next_cue(s, at + 1, stop)


def without_marks(s: Sentence, first: int, last: int) -> int:
    """The end without full stop, commas and dashes."""
    while last > first and s.flags[last - 1] & MARK and s.words[last - 1] not in ")]%$€£":
        last -= 1
    return last


def _leaves_off(s: Sentence, at: int, stop: int) -> bool:
    """Whether behind a comma the reporter goes on: *adding*, *according to*, *but the board*, *he said*."""
    flag, word = s.flags[at], s.words[at]
    participle = flag & CUE and any(verb.ing for verb in s.lexicon.verbs[word])
    if participle or (flag & PHRASE and word == "according"):
        return True
    if flag & COORDINATOR:
        if _is_next_cue(s, at + 1, stop):
            return True
        return word == "but" and _new_clause(s, at + 1, stop)
    return _said_behind(s, at, stop)


def _new_clause(s: Sentence, at: int, stop: int) -> bool:
    return (
        at < stop
        and not s.flags[at] & (PREPOSITION | THAT | SUBORDINATOR)
        and has_finite(s, at, min(stop, at + 10))
    )


def _is_next_cue(s: Sentence, at: int, stop: int) -> bool:
    """Whether *and* is followed by a reporting verb of the same subject."""
    while at < stop and s.flags[at] & ADVERB and not s.flags[at] & (DETERMINER | CAPITAL):
        at += 1
    if at + 1 >= stop or not s.flags[at] & CUE or s.flags[at] & CAPITAL:
        return False
    return any(
        verb.finite
        and not (verb.noun and not verb.participle)
        and (not verb.behind or tuple(s.words[at + 1 : at + 1 + len(verb.behind)]) == verb.behind)
        for verb in s.lexicon.verbs[s.words[at]]
    )


def _said_behind(s: Sentence, at: int, stop: int) -> bool:
    """Whether ``he said`` or ``the ministry said`` follows, and then a mark or the end."""
    for end in range(at, min(stop, at + 6)):
        flag = s.flags[end]
        if (
            flag & CUE
            and not flag & CAPITAL
            and any(v.finite and not v.noun for v in s.lexicon.verbs[s.words[end]])
        ):
            return end > at and (end + 1 >= stop or bool(s.flags[end + 1] & MARK))
        if flag & (MARK | FINITE | THAT | SUBORDINATOR | RELATIVE):
            return False
    return False

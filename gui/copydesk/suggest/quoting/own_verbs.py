"""Whether words behind a verb that takes a noun as well are a clause: *announced the pier would open*.

None are *announced a plan that would cut taxes* and *confirmed the death of a man who was shot*.
"""

from copydesk.suggest.quoting.lexicon import ADVERB, AUXILIARY, CUE, RELATIVE, SUBORDINATOR, THAT
from copydesk.suggest.quoting.sentence import CAPITAL, ENDS_IN_ED, FINITE, Sentence, first_finite

_TAKE_NOUNS = (
    *("announc", "confirm", "acknowledg", "reveal", "disclos", "propos", "recommend", "report", "den"),
    *("admit", "promis", "pledg", "indicat", "predict", "forecast", "highlight", "accept", "declar", "hint"),
)
"""How verbs begin whose object can be a noun or a clause."""
_OPENERS = frozenset(
    (
        *("where", "when", "after", "before", "because", "who", "which", "that", "while", "since", "until"),
        "whose",
    )
)


def takes_noun(s: Sentence, cue: int) -> bool:
    """Whether the verb at a token can have a noun for its object: *announced a ban*."""
    return s.lexicon.language == "en" and s.words[cue].startswith(_TAKE_NOUNS)


def has_own_verb(s: Sentence, first: int, last: int) -> bool:
    """Whether a stretch has a verb beside those of clauses inside of it, which only tell of its noun."""
    inner, at = 0, first
    while (verb := first_finite(s, at, last)) is not None:
        inner += sum(_opens(s, n) for n in range(max(at, first + 1), verb))
        if s.words[verb + 1 : verb + 2] != ["by"] or s.flags[verb] & AUXILIARY:  # not: towns hit by floods
            if not inner:
                return True
            inner -= 1
        at = verb + 1
        while at < last and s.flags[at - 1] & (AUXILIARY | ADVERB) and _goes_on(s, at):
            at += 1
    return False


def is_it(s: Sentence, first: int) -> bool:
    """Whether *it* is only what a verb is about: *confirmed it after the vote was held*."""
    return s.words[first] == "it" and takes_noun(s, first - 1) and s.words[first + 1] in _OPENERS


def _opens(s: Sentence, at: int) -> bool:
    """Whether a token opens a clause."""
    flag = s.flags[at]
    return bool(flag & (SUBORDINATOR | RELATIVE | THAT) or s.words[at] in _OPENERS) and not flag & CAPITAL


def _goes_on(s: Sentence, at: int) -> bool:
    """Whether a token belongs to the verb before it: would *be held*."""
    return bool(s.flags[at] & (AUXILIARY | ADVERB | ENDS_IN_ED | CUE | FINITE))

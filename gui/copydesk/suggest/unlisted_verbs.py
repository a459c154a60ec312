"""Verbs that no list has, told to report by where they stand: *« Assez », s'étrangle Ann Lee*.

French and Spanish copy puts ever new verbs right behind quoted words, and who says these behind the verb.
"""

from copydesk.suggest.inverted import subject_after
from copydesk.suggest.lexicon import ADVERB, AUXILIARY, DETERMINER, OBJECT, PERSON
from copydesk.suggest.sentence import CAPITAL, ENDS_IN_COMMA, MARK, Sentence

_APART = frozenset((",", "—", "–", "-"))
_FINITE = {
    "fr": ("e", "ent", "it", "ait", "aient", "a", "d", "et"),
    "es": ("ó", "a", "e", "aba", "ía", "an", "en", "aron", "eron"),
}
_PARTICIPLES = {
    "fr": ("é", "ée", "és", "ées", "i", "ie", "u", "ue", "is", "it"),
    "es": ("ado", "ido", "cho", "to", "so"),
}
_SHORTEST = 4
"""Letters of such a verb at least."""
_MOST_BEFORE = 4
"""Auxiliaries, pronouns and adverbs before it."""


def unlisted_verb(s: Sentence, first: int) -> int:
    """The token of a verb that no list has and that somebody does who is named behind it; -1 for none."""
    language = s.lexicon.language
    if language not in _FINITE or not _is_apart(s, first):
        return -1
    at, auxiliary = first, False
    while at < min(len(s), first + _MOST_BEFORE) and s.flags[at] & (AUXILIARY | OBJECT | ADVERB):
        if s.flags[at] & (PERSON | CAPITAL):
            return -1
        auxiliary = auxiliary or bool(s.flags[at] & AUXILIARY)
        at += 1
    if language == "es" and not auxiliary and _is_alone(s, at):
        return at
    if at + 1 >= len(s) or s.flags[at] or len(s.words[at]) < _SHORTEST or not s.words[at].isalpha():
        return -1
    if not s.words[at].endswith((_PARTICIPLES if auxiliary else _FINITE)[language]):
        return -1
    who = subject_after(s, at + 1, len(s))
    flag = s.flags[who.first] if who else 0
    return at if flag & CAPITAL or (flag & (DETERMINER | PERSON) and not flag & AUXILIARY) else -1


def _is_alone(s: Sentence, at: int) -> bool:
    """Whether a Spanish verb in the past ends a clause with its subject in it: *«Basta», retó.*"""
    ends = at < len(s) and (at + 1 >= len(s) or s.flags[at + 1] & MARK)
    return bool(ends) and not s.flags[at] and len(s.words[at]) >= _SHORTEST and s.words[at].endswith("ó")


def _is_apart(s: Sentence, first: int) -> bool:
    """Whether a comma or a dash stands between quoted words and what is behind them."""
    return first > 0 and (s.words[first - 1] in _APART or bool(s.flags[first - 1] & ENDS_IN_COMMA))

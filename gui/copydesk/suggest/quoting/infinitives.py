"""Infinitives in languages that know them by their endings: *призвал ждать*, *promis de venir*."""

from collections.abc import Collection

from copydesk.suggest.quoting.adverbials import behind_adverbials
from copydesk.suggest.quoting.lexicon import ADVERB, CUE, DETERMINER, OBJECT, PREPOSITION
from copydesk.suggest.quoting.sentence import BIG, CAPITAL, MARK, QUOTED, Sentence

_BEHIND = {
    "infinitive-de": frozenset(("de", "d'", "d’")),
    "infinitive-à": frozenset(("à",)),
    "infinitive-a": frozenset(("a",)),
    "infinitive-con": frozenset(("con",)),
}
"""What may stand before the infinitive that a verb takes."""
_BETWEEN = 3
"""Tokens between *de* and the infinitive: *de ne pas se taire*."""


def is_infinitive_here(s: Sentence, takes: Collection[str], at: int, after: int) -> bool:
    """Whether what a verb takes begins at a token: an infinitive, or what stands before one."""
    if ("whom-to" in takes or "to" in takes) and _is_infinitive(s, at):
        before = s.flags[at - 1] if at > after else 0
        far = at > after and "inf" in takes
        return not far and not before & (PREPOSITION | DETERMINER)
    if "inf" in takes and _is_infinitive(s, at) and behind_adverbials(s, after, at) == at:
        return True
    if not any(s.words[at] in _BEHIND[each] for each in takes if each in _BEHIND):
        return False
    if at + 1 < len(s) and s.flags[at + 1] & QUOTED and not s.flags[at + 1] & BIG:
        return True  # a « se taire »
    for behind in range(at + 1, min(len(s), at + 1 + _BETWEEN)):
        if _is_infinitive(s, behind):
            return True
        if not s.flags[behind] & (OBJECT | ADVERB | DETERMINER):
            break
    return False


def _is_infinitive(s: Sentence, at: int) -> bool:
    word, flag = s.words[at], s.flags[at]
    if flag & (CAPITAL | MARK | QUOTED | DETERMINER | PREPOSITION):
        return False
    if not word.endswith(s.lexicon.infinitives) or flag & CUE:
        return False
    return word not in s.lexicon.no_infinitives and not word.endswith(s.lexicon.no_infinitive_endings)

"""German sentences that begin with something else than who speaks: *Der Zeitung sagte sie*."""

import re

from copydesk.domain.wording import PARTICLES
from copydesk.suggest.quoting.lexicon import ADVERB, COORDINATOR, CUE, DETERMINER, PREPOSITION
from copydesk.suggest.quoting.sentence import CAPITAL, MARK, QUOTED, Sentence

_PRONOUNS = frozenset(("er", "sie", "ich", "wir", "man"))
"""Subjects that nothing tells more of."""
_PRESS = re.compile(r"\w*(?:zeitung|agentur|redaktion|zeitschrift|presse|rundschau)")
"""Feminine nouns, which no *der* goes before as a subject."""
_MOST = 5


def is_alone(s: Sentence, first: int, last: int) -> bool:
    """Whether a subject is a pronoun, behind which only stands to whom it is said: *sie der Zeitung*."""
    if s.lexicon.language != "de" or last - first < len("er") or s.words[first] not in _PRONOUNS:
        return False
    return s.words[first + 1] != "selbst" and not s.flags[first + 1] & (COORDINATOR | MARK)


def is_told(s: Sentence, first: int, verb: int) -> bool:
    """Whether words before a verb are where, or to whom, it tells something: *Dem Sender sagte Lee*."""
    if s.lexicon.language != "de" or verb + 1 >= len(s):
        return False
    word, behind = s.words[first], s.flags[verb + 1]
    where = word not in PARTICLES and s.flags[first] & PREPOSITION and not s.flags[first] & DETERMINER
    if where or (first and s.words[first - 1] == "mit") or s.flags[first] & ADVERB:
        return bool(behind & (CAPITAL | DETERMINER)) or s.words[verb + 1] in _PRONOUNS
    if word not in {"dem", "der"} or any(s.words[n] == "," for n in range(first, verb)):
        return False
    if s.words[verb + 1] in _PRONOUNS:
        return True
    if not behind & (CAPITAL | DETERMINER):
        return False
    noun = next((n for n in range(first + 1, min(verb, first + _MOST)) if s.flags[n] & QUOTED), -1)
    return word == "dem" or noun > 0 or any(map(_PRESS.fullmatch, s.words[first + 1 : verb]))


def is_behind_place(s: Sentence, verb: int) -> bool:
    """Whether only where it says so stands before a verb, a quoted name in it: *In der „Post“ sagte Lee*."""
    if s.lexicon.language != "de" or not s.flags[0] & PREPOSITION or s.words[0] in PARTICLES:
        return False
    quoted = sum(bool(flag & QUOTED) for flag in s.flags[:verb])
    return quoted == 1 and not any(flag & (MARK | CUE) and not flag & QUOTED for flag in s.flags[:verb])

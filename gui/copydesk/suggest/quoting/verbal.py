"""Whether a form that is a noun as well is a verb where it stands: *the board claims*, *four claims*."""

from copydesk.suggest.quoting.lexicon import (
    ADVERB,
    AUXILIARY,
    COORDINATOR,
    CUE,
    DETERMINER,
    PERSON,
    PREPOSITION,
    PRONOUN,
    SUBORDINATOR,
    THAT,
)
from copydesk.suggest.quoting.sentence import CAPITAL, ENDS_IN_ED, MARK, NUMBER, NUMBERS, QUOTED, Sentence

_MANY = frozenset(("police", "media", "people", "data"))
"""Names of several without an *s*."""
_SEVERAL = frozenset(("all", "these", "those", "such", "certain"))
"""Before what there are several of, whatever stands between."""
_SEEN = frozenset(("seen", "sent", "shown", "given", "written", "read"))
"""What papers can be *by* or *to* somebody, beside forms in *-ed*."""
_BY = frozenset(("by", "of", "from", "about", "made"))
"""Behind what somebody says, and whose it is or what about: *rejected claims of* a plot."""
_FEW = 9
"""Tokens between several and their verb."""
_SUBJECT = 5
"""Tokens of *state news agency Orlpress*."""


def is_verbal(s: Sentence, at: int) -> bool:
    """Whether a form that is a noun as well is the verb here: behind a subject."""
    if at == 0:
        return False
    before, word = s.flags[at - 1], s.words[at - 1]
    further = s.flags[at - 2] if at > 1 else 0
    if before & NUMBER and further & CAPITAL and not further & PREPOSITION:
        return True  # Article 5 states
    owned = before & ADVERB and further & DETERMINER and not further & PRONOUN  # its quarterly report
    if (
        owned
        or is_compound(s, at)
        or _is_qualified(s, at)
        or _is_object(s, at)
        or (at == 1 and before & PREPOSITION)
        or _disagrees(s, at)
    ):  # amid reports
        return False
    if before & (CAPITAL | PRONOUN | AUXILIARY | ADVERB) or word == "to":
        return True
    if before & (PREPOSITION | MARK | NUMBER | SUBORDINATOR | QUOTED) or word.endswith("ing"):
        clause = at + 1 < len(s) and s.flags[at + 1] & (THAT | PERSON)  # X, which owns it, claims that
        paper = s.words[at] == "reads" and word == "," and s.words[at + 1 : at + 2] == ["the"]
        opens = word in {",", ")"} and not is_of_subject(s, at)
        return paper or (opens and bool(clause or not s.words[at].endswith("s")))
    differ = word.endswith("s") != s.words[at].endswith("s")
    return (differ and not _is_counted(s, at)) or bool(before & PERSON)


def _is_qualified(s: Sentence, at: int) -> bool:
    """Whether a preposition and a word that tells more stand before a form in *s*: *for tougher rules*,"""
    before, further = s.flags[at - 1], s.flags[at - 2] if at > 1 else 0
    closed = at + 1 < len(s) and s.words[at + 1] in {",", "."} and s.words[at].endswith("s")
    return closed and not before and bool(further & PREPOSITION) and s.lexicon.language == "en"


def is_compound(s: Sentence, at: int) -> bool:
    """Whether a form is one noun with the word behind it: the *press secretary*."""
    return at + 1 < len(s) and s.words[at + 1] in s.lexicon.compounds.get(s.words[at], ())


def _is_object(s: Sentence, at: int) -> bool:
    """Whether a plural is what somebody has denied or the like: *rejected claims that it rained*."""
    before = s.words[at - 1]
    done = s.flags[at - 1] & (CUE | ENDS_IN_ED) and before.endswith("ed") and s.words[at].endswith("s")
    return bool(done) and at + 1 < len(s) and bool(s.flags[at + 1] & THAT or s.words[at + 1] in _BY)


def is_of_subject(s: Sentence, at: int) -> bool:
    """Whether a form only opens the words for who says something: *state* television reported."""
    if s.lexicon.language != "en":
        return False
    for n in range(at + 1, min(len(s), at + _SUBJECT)):
        if s.flags[n] & CUE and any(v.finite and not v.noun for v in s.lexicon.verbs[s.words[n]]):
            return n > at + 1
        if s.flags[n] & (MARK | QUOTED | PREPOSITION | DETERMINER | AUXILIARY | PERSON):
            break
    return False


def _is_counted(s: Sentence, at: int) -> bool:
    """Whether a form in *s* is what a number of them are called: *four northern states*."""
    if not s.words[at].endswith("s") or s.lexicon.language != "en":
        return False
    for back in range(at - 1, max(-1, at - 4), -1):
        if s.words[back] in NUMBERS or s.words[back] in _SEVERAL or s.flags[back] & NUMBER:
            return True
        if s.flags[back] & (MARK | CAPITAL | AUXILIARY | PREPOSITION | DETERMINER):
            return False
    return False


def _disagrees(s: Sentence, at: int) -> bool:
    """Whether a form goes with several and one name stands before it, as in the *LPD state chief*."""
    name, before = s.words[at - 1], s.flags[at - 1]
    if not before & CAPITAL or before & PRONOUN or s.words[at].endswith(("s", "d", "t")):
        return False
    joined = at > 1 and s.flags[at - 2] & COORDINATOR
    if s.lexicon.language != "en" or name.endswith("s") or name in _MANY or joined:
        return False
    return not _is_of_several(s, at)


def _is_of_several(s: Sentence, at: int) -> bool:
    """Whether the name before a form only tells whose several are: *figures from the Tide Board* show."""
    for back in range(at - 1, max(0, at - _FEW), -1):
        flag, noun = s.flags[back], s.words[back - 1]
        if flag & (MARK | QUOTED | AUXILIARY | COORDINATOR):
            return False
        if flag & PREPOSITION:
            if back > 1 and (s.flags[back - 1] & ENDS_IN_ED or noun in _SEEN):
                noun = s.words[back - 2]  # documents seen by the Tide Board
            return (noun.endswith("s") or noun in _MANY) and not s.flags[back - 1] & (MARK | PREPOSITION)
    return False

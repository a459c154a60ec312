"""Which reporting verb a word is, if it is one where it stands and no noun, adjective or part of a name."""

from collections.abc import Sequence

from copydesk.suggest.quoting.lexicon import ADVERB, AUXILIARY, DETERMINER, PREPOSITION, THAT, Verb
from copydesk.suggest.quoting.sentence import (
    CAPITAL,
    MARK,
    Sentence,
    is_headline,
    is_of_some,
    is_owned,
    tells_more,
    whole_verb,
)
from copydesk.suggest.quoting.verbal import is_verbal

_REFUSES = frozenset(
    (
        *("decline", "declines", "declined", "declining", "refuse", "refuses", "refused", "refusing"),
        *("unwilling", "reluctant", "unable"),
    )
)


def is_refused(s: Sentence, at: int) -> bool:
    """Whether somebody does not do what a verb says: *declined to confirm the plan*."""
    return at > 1 and s.words[at - 1] == "to" and s.words[at - 2] in _REFUSES


_FARTHEST = 18
"""Tokens between *quoted* and *as saying*."""
_MEETINGS = frozenset(("briefing", "hearing"))
"""Nouns behind an article and an adjective: *a weekly briefing*."""
_SAYING = frozenset(("saying", "telling"))


def _opens(verbs: Sequence[Verb]) -> bool:
    """Whether a form can open a sentence: it is one in *-ing*, or has no subject."""
    return any(each.ing or "impersonal" in each.takes for each in verbs)


def verb_at(s: Sentence, at: int) -> Verb | None:
    """The reporting verb at a token; None where the word is a noun, an adjective or part of a name there."""
    flags, verbs = s.flags, s.lexicon.verbs[s.words[at]]
    named = flags[at] & CAPITAL and not (is_headline(s) if at else _opens(verbs))
    if named or is_refused(s, at) or tells_more(s, at):
        return None
    before = flags[at - 1] if at else 0
    for each in verbs:
        if (verb := whole_verb(s, at, each)) is None:
            continue
        if verb.ing and not verb.finite:
            noun = s.words[at] in _MEETINGS and at > 1 and s.flags[at - 2] & DETERMINER
            return None if at and (noun or is_owned(s, at)) else verb
        article = before & DETERMINER and not before & (AUXILIARY | THAT) and s.words[at - 1] != "это"
        article = article and not is_of_some(s, at)
        if article or (at and s.words[at - 1].endswith(("'s", "’s")) and verb.noun):
            return None
        if verb.noun and not (verb.participle or "quoting" in verb.takes or is_verbal(s, at)):
            return None
        return None if s.lexicon.inverts and before & PREPOSITION and not before & ADVERB else verb
    return None


def as_saying(s: Sentence, after: int, stop: int) -> int:
    """Where *as saying* stands behind whom somebody quotes: *quoted the mayor, Ann Lee, as saying*; 0 for
    nowhere."""
    for at in range(after + 1, min(stop - 1, after + _FARTHEST)):
        if s.words[at] == "as" and s.words[at + 1] in _SAYING:
            return at if at > after + (s.words[at - 1] == ",") else 0
        if s.flags[at] & MARK and s.words[at] not in {",", "(", ")"}:
            break
    return 0

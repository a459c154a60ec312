"""What stands between a subject and its verb: auxiliaries, adverbs, days: *Lee, de son côté, a aussi* dit."""

from copydesk.domain.wording import ARTICLES
from copydesk.suggest.quoting.hearsay import hearsay
from copydesk.suggest.quoting.lexicon import (
    ADVERB,
    AUXILIARY,
    BE,
    BEFORE_TIME,
    DETERMINER,
    OBJECT,
    PRONOUN,
    TIME,
)
from copydesk.suggest.quoting.romance_subjects import is_set_off, is_within_verb
from copydesk.suggest.quoting.sentence import CAPITAL, NUMBER, Sentence


def back_over_auxiliaries(s: Sentence, cue: int) -> tuple[int, bool, bool]:
    """The token before auxiliaries, adverbs and days; whether the verb is passive, or an infinitive."""
    at, passive, infinitive = cue - 1, False, False
    flags = s.flags
    while at >= 0:
        flag = flags[at]
        if aside := _aside(s, at) or hearsay(s, at):
            at -= aside - 1
        elif s.words[at] == "to" and at == cue - 1:
            infinitive = True
        elif s.lexicon.comma and flag & NUMBER and at and flags[at - 1] & (AUXILIARY | ADVERB):
            pass  # hatte bereits 2038 empfohlen
        elif flag & AUXILIARY and not flag & PRONOUN:
            passive = passive or bool(flag & BE)
        elif (flag & ADVERB and not flag & (CAPITAL | DETERMINER) and not _is_with_the(s, at)) or (
            flag & TIME and at > 0 and _is_day(s, at)
        ):
            if at > 0 and flags[at - 1] & BEFORE_TIME and flag & TIME:
                at -= 1
        elif not (flag & OBJECT and is_set_off(s, at)) and not (at == cue - 1 and is_within_verb(s, at)):
            break
        at -= 1
    return at, passive, infinitive


def _aside(s: Sentence, at: int) -> int:
    """How many tokens up to this one say nothing of the subject: *de son côté*."""
    for words in s.lexicon.asides.get(s.words[at], ()):
        if tuple(s.words[max(0, at + 1 - len(words)) : at + 1]) == words:
            return len(words)
    return 0


def _is_with_the(s: Sentence, at: int) -> bool:
    """Whether a word that can be an adverb is a noun behind an article: *the daily* said."""
    return at > 0 and s.words[at - 1] in ARTICLES and not s.flags[at - 1] & AUXILIARY  # a toutefois dit


def _is_day(s: Sentence, at: int) -> bool:
    return at > 0 and not s.flags[at - 1] & DETERMINER

"""Phrases that report: *according to X*, *in the words of X*, *in X's words*, *by X's account*."""

from copydesk.domain.span import Span
from copydesk.suggest.content import behind_adverbials
from copydesk.suggest.content_ends import content_end, without_marks
from copydesk.suggest.lexicon import AUXILIARY, VERB
from copydesk.suggest.reports import SCORES, Reported
from copydesk.suggest.sentence import MARK, QUOTED, Sentence, has_finite
from copydesk.suggest.subject import clause_start, subject_behind

_FARTHEST = 8
"""Tokens between *by* and *account*."""
_LONG = 6
"""Tokens that are a clause even where no verb is known in them."""
_POSSESSIVES = frozenset(("his", "her", "their", "its", "own"))
_OWNS = ("'s", "’s", "s'", "s’")


def phrase(s: Sentence, at: int) -> int:
    """How many tokens from here on are a phrase that the speaker follows; 0 for none."""
    for rest in s.lexicon.phrases[s.words[at]]:
        if tuple(s.words[at + 1 : at + 1 + len(rest)]) == rest:
            return 1 + len(rest)
    return 0


def according(s: Sentence, at: int, after: int, stop: int) -> Reported | None:
    """``according to X`` before, behind or inside of what X says."""
    who = subject_behind(s, after, stop)
    if not who:
        return None
    spans = _spans(s, at, who.last, stop)
    if not spans:
        return None
    return Reported(spans, (s.place(at, after),), s.place(who.first, who.last), SCORES["according"])


def account(s: Sentence, at: int, stop: int) -> tuple[Reported | None, int]:
    """``by X's account`` and ``in X's words``, and the token behind it; nothing where there is none."""
    nouns = s.lexicon.accounts.get(s.words[at])
    if not nouns:
        return None, 0
    for last in range(at + 2, min(stop, at + _FARTHEST)):
        flag = s.flags[last]
        if s.words[last] in nouns and _owns(s.words[last - 1]):
            spans = _spans(s, at, last + 1, stop)
            cue = (s.place(at, at + 1), s.place(last, last + 1))
            speaker = _without_ending(s, at + 1, last)
            return Reported(spans, cue, speaker, SCORES["according"]) if spans else None, last + 1
        if flag & (MARK | QUOTED | AUXILIARY | VERB):
            break
    return None, 0


def _owns(word: str) -> bool:
    return word in _POSSESSIVES or word.endswith(_OWNS)


def _without_ending(s: Sentence, first: int, last: int) -> Span:
    """Who owns it: *the mayor's own* is *the mayor*."""
    if s.words[last - 1] == "own" and last - first > 1:
        last -= 1
    place, word = s.place(first, last), s.words[last - 1]
    if word in _POSSESSIVES:
        return place
    return Span(place.start, place.end - (len(word) - len(word.removesuffix("s").rstrip("'’"))))


def _spans(s: Sentence, at: int, after: int, stop: int) -> tuple[Span, ...]:
    """What is reported before, behind or on both sides of the phrase ``[at, after)``."""
    end = without_marks(s, 0, at)
    first = clause_start(s, at)
    rest = behind_adverbials(s, after, stop)
    if (end > first and has_finite(s, first, end)) or end - first >= _LONG:
        return (s.place(first, end),)
    if rest + 1 >= stop or s.words[rest] != ",":
        return ()
    final = content_end(s, rest + 1, stop)
    if final <= rest + 2:
        return ()
    behind = s.place(rest + 1, final)
    return (s.place(first, end), behind) if end > first else (behind,)

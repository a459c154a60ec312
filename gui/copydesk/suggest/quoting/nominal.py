"""Nouns that report: *the claim that it rained*, *a promise to pay*, *calls for the king to go*.

Who says it is beside the noun (*Lee's claim*, *a promise by Lee*) or, where somebody gives it, the
subject of that verb (*Lee issued a warning*).
"""

from copydesk.domain.span import Span
from copydesk.suggest.quoting.clauses import inner_end
from copydesk.suggest.quoting.content_ends import content_end
from copydesk.suggest.quoting.lexicon import (
    ADVERB,
    AUXILIARY,
    BEFORE_TIME,
    COORDINATOR,
    CUE,
    DETERMINER,
    GIVER,
    INSIDE,
    OBJECT,
    PERSON,
    PREPOSITION,
    SUBORDINATOR,
    THAT,
    TIME,
)
from copydesk.suggest.quoting.reports import SCORES, Reported
from copydesk.suggest.quoting.sentence import (
    CAPITAL,
    ENDS_IN_ED,
    FINITE,
    MARK,
    NUMBER,
    QUOTED,
    Sentence,
    first_finite,
    has_finite,
)
from copydesk.suggest.quoting.subject import subject_before
from copydesk.suggest.quoting.subject_behind import subject_behind

_FARTHEST = 8
"""Tokens between a noun and the words that it reports."""
_OWNER = 6
"""Tokens of *the Lorvan ferry board's*."""
_POSSESSIVES = frozenset(("his", "her", "their", "its", "my", "our"))
_OWNS = ("'s", "’s", "s'", "s’")
_DONE = frozenset(
    (
        *("commissioned", "published", "released", "obtained", "leaked", "received", "posted", "circulated"),
        *("compiled", "drafted", "filed", "sent", "wrote", "prepared", "signed", "submitted", "saw", "read"),
    )
)
"""What is done with a paper: *a report that it commissioned in May*."""
_HAVE = frozenset(("has", "have", "had"))
_NO_NOUN = MARK | PREPOSITION | AUXILIARY | FINITE


def nominal(s: Sentence, at: int, stop: int) -> Reported | None:
    """What the noun at a token reports; None where it reports no clause."""
    found = _content(s, at, stop)
    if found is None:
        return None
    first, verbs, by = found
    last = _end(s, at, first, stop, verbs)
    giver = _giver(s, at)
    if last - first < 2 or ("given" in s.lexicon.nouns[s.words[at]] and giver is None):
        return None
    speaker = by or _owner(s, at) or giver
    return Reported((s.place(first, last),), (s.place(at, at + 1),), speaker, SCORES["noun"])


def _content(s: Sentence, at: int, stop: int) -> tuple[int, int, Span | None] | None:
    """Where the clause begins, how many verbs it needs, and who stands before it behind *by*."""
    takes = s.lexicon.nouns[s.words[at]]
    first, by = at + 1, None
    if first < stop and s.words[first] == "by":
        who = subject_behind(s, first + 1, stop)
        if not who or any(s.flags[n] & CUE and not s.flags[n] & CAPITAL for n in range(who.first, who.last)):
            return None  # a report by the board found that
        first, by = who.last, s.place(who.first, who.last)
    while first < stop and s.flags[first] & (TIME | BEFORE_TIME) and not s.flags[first] & THAT:
        first += 1  # expressed hope on Tuesday that
    if first + 1 >= stop:
        return None
    how = _introduced(s, first, stop, takes)
    if how is None:
        return None
    return (first + 1 if how == "of" else first), int(how == "that"), by


def _introduced(s: Sentence, first: int, stop: int, takes: frozenset[str]) -> str | None:
    """The word of ``takes`` that introduces a clause at a token; None where it is no clause."""
    word, following = s.words[first], s.flags[first + 1]
    told = {
        "that": bool(s.flags[first] & THAT) and _is_content(s, first, stop),
        "to": (word == "to" and _is_infinitive(s, first, stop, sure="infinitive" in takes))
        or (word == "not" and s.words[first + 1] == "to"),
        "of": word == "of" and s.words[first + 1].endswith("ing") and not following & CAPITAL,
        "for": word == "for" and _has_infinitive(s, first + 1, stop),
    }
    return next((how for how in told if told[how] and how in takes), None)


def _is_content(s: Sentence, that: int, stop: int) -> bool:
    """Whether *that* begins what is said, not a relative clause: *the claim that was made*."""
    flag = s.flags[that + 1]
    if flag & (AUXILIARY | FINITE) and not flag & PERSON:
        return False
    verb = first_finite(s, that + 1, min(stop, that + 16))
    if verb is None or verb == that + 1 or verb + 1 >= stop:
        return verb is not None and verb > that + 1
    ends = verb + 2 >= stop or s.flags[verb + 2] & MARK
    if s.words[verb] in _HAVE and s.flags[verb + 1] & CUE and ends:
        return False  # a claim that engineers have rejected
    following = s.flags[verb + 1]
    if not s.flags[verb] & (CUE | GIVER) and s.words[verb] not in _DONE:
        return True
    ends = following & (MARK | PREPOSITION | COORDINATOR | AUXILIARY | FINITE) and not following & PERSON
    if not ends and s.words[verb + 1] != "as":
        return True
    return following & PREPOSITION > 0 and has_finite(s, verb + 1, min(stop, that + 16))  # that he dismissed


def _is_infinitive(s: Sentence, to: int, stop: int, *, sure: bool) -> bool:
    flag = s.flags[to + 1]
    if flag & (CAPITAL | DETERMINER | NUMBER | MARK | PREPOSITION | PERSON | OBJECT | QUOTED):
        return False
    if to + 2 >= stop:
        return False
    following = s.flags[to + 2]
    if sure:
        return not s.words[to + 1].endswith("s") or not following & (MARK | AUXILIARY)
    return bool(following & (DETERMINER | OBJECT | CAPITAL | NUMBER | QUOTED)) or s.words[to + 1] in {
        "be",
        "have",
    }


def _has_infinitive(s: Sentence, first: int, stop: int) -> bool:
    """Whether *for* somebody *to* do something follows."""
    for at in range(first + 1, min(stop - 1, first + _FARTHEST)):
        if s.words[at] == "to":
            return not s.flags[at + 1] & (CAPITAL | DETERMINER | NUMBER | MARK | PREPOSITION | PERSON)
        if s.flags[at] & _NO_NOUN & ~PREPOSITION or (s.flags[at] & PREPOSITION and not s.flags[at] & INSIDE):
            return False
    return False


def _end(s: Sentence, at: int, first: int, stop: int, verbs: int) -> int:
    """Where it ends: with the sentence, or before the verb that the noun is the subject of."""
    last = content_end(s, first, stop)
    opens = next((n for n in range(at - 1, -1, -1) if s.words[n] in {",", ";", ":"}), -1) + 1
    if has_finite(s, opens, at):
        return last
    if s.flags[opens] & (PREPOSITION | SUBORDINATOR):  # Amid reports that it rained, they left
        return s.words.index(",", first, last) if "," in s.words[first:last] else last
    end = inner_end(s, first + 1, last, verbs)
    while end > first and s.flags[end - 1] & MARK and s.words[end - 1] not in ")]%":
        end -= 1
    return end


def _owner(s: Sentence, at: int) -> Span | None:
    """``the board's`` claim, ``its`` claim."""
    for back in range(at - 1, max(-1, at - 5), -1):
        if s.words[back] in _POSSESSIVES:
            return s.place(back, back + 1)
        if s.words[back].endswith(_OWNS):
            first = back
            while first > max(0, back - _OWNER) and _is_owner(s, first - 1):
                first -= 1
                if s.flags[first] & DETERMINER:
                    break
            place = s.place(first, back + 1)
            return Span(
                place.start, place.end - len(s.words[back]) + len(s.words[back].rstrip("s").rstrip("'’"))
            )
        if s.flags[back] & (MARK | PREPOSITION | AUXILIARY):
            return None
    return None


def _is_owner(s: Sentence, at: int) -> bool:
    """Whether a token belongs to the words behind it: *Lorvan ferry* board's; not *rejected* Lee's."""
    flag, behind = s.flags[at], s.flags[at + 1]
    if flag & (_NO_NOUN | COORDINATOR | TIME | ADVERB) or (flag & (ENDS_IN_ED | CUE) and not flag & CAPITAL):
        return False
    return bool(flag & (CAPITAL | DETERMINER)) or not behind & CAPITAL


def _giver(s: Sentence, at: int) -> Span | None:
    """Who *issued* a warning, or *renewed* a call."""
    for back in range(at - 1, max(0, at - 5), -1):
        if s.flags[back] & GIVER:
            who = subject_before(s, back)
            return s.place(who.first, who.last) if who and not who.passive else None
        if s.flags[back] & (MARK | AUXILIARY):
            return None
    return None

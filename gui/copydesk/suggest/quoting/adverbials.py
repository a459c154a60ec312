"""Behind when, where and how something is said: where the words of a sentence go on."""

from copydesk.suggest.quoting.lexicon import (
    ADVERB,
    AUXILIARY,
    BEFORE_TIME,
    COORDINATOR,
    CUE,
    DETERMINER,
    DOCUMENT,
    OBJECT,
    PERSON,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    THAT,
    TIME,
)
from copydesk.suggest.quoting.sentence import CAPITAL, FINITE, MARK, NUMBER, QUOTED, Sentence

_ABOUT = frozenset(
    (
        *(("at", "least"), ("at", "most"), ("more", "than"), ("less", "than"), ("fewer", "than")),
        *(("no", "more"), ("no", "fewer"), ("up", "to"), ("close", "to"), ("as", "many"), ("upwards", "of")),
    )
)
_NEARLY = frozenset(
    (
        *("about", "around", "over", "under", "between", "nearly", "almost", "roughly", "approximately"),
        *("some", "only", "just", "barely", "exactly"),
    )
)
"""Before a number: not quite as many."""
_COUNTS = frozenset(
    (
        *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
        *("fifteen", "twenty", "thirty", "forty", "fifty", "sixty", "hundred", "hundreds", "thousands"),
        *("dozens", "a", "half", "several", "some", "part", "another", "as", "than", "$", "€", "£"),
    )
)
_LENGTHS = frozenset(
    (
        *("a.m", "a.m.", "am", "p.m", "p.m.", "pm", "o'clock", "gmt", "minutes", "hours", "days", "weeks"),
        *("months", "years", "minute", "hour", "day", "week", "month", "year", "seconds", "local", "times"),
    )
)
"""Behind a number that tells when something was said."""


_PLACED = frozenset(("in", "on", "at", "during"))
_FEW = 6
"""Tokens from *in* to *interview*."""
_MEDIA = frozenset(
    (
        *(
            "interview",
            "conference",
            "briefing",
            "speech",
            "address",
            "post",
            "tweet",
            "media",
            "radio",
            "rally",
        ),
        *(
            "television",
            "tv",
            "broadcast",
            "video",
            "podcast",
            "column",
            "essay",
            "call",
            "debate",
            "twitter",
        ),
        *("facebook", "telegram", "instagram", "hearing", "editorial", "blog", "note", "remarks", "message"),
    )
)
"""Where things are said."""
_LAST = frozenset(("last", "this"))
_SPANS = frozenset(
    (
        *("week", "month", "year", "night", "season", "weekend", "spring", "summer", "autumn", "winter"),
        *("fall", "decade", "century", "morning", "afternoon", "evening", "quarter"),
    )
)
"""Behind *last* and *this*: when something was said."""


_PARTS = frozenset(("morning", "afternoon", "evening", "night", "noon", "midday"))
"""Parts of a day, behind it."""


def is_count(s: Sentence, at: int, stop: int) -> bool:
    """Whether a number with what makes it a rough one begins: *at least 40* people were hurt."""
    if s.lexicon.language != "en" or at + 2 >= stop:
        return False
    two = (s.words[at], s.words[at + 1]) in _ABOUT
    number = at + 1 + two
    if not two and s.words[at] not in _NEARLY:
        return False
    if not (s.flags[number] & NUMBER or (s.words[number] in _COUNTS and (two or s.words[number] != "a"))):
        return False
    if number + 1 >= stop:
        return False
    behind = s.words[number + 1]
    return behind != "," and behind not in _LENGTHS and not s.flags[number + 1] & TIME


def behind_adverbials(s: Sentence, at: int, stop: int) -> int:
    """Where the words go on behind times and phrases such as *in a statement on Thursday*."""
    flags = s.flags
    while at < stop:
        flag = flags[at]
        if flag & PRONOUN and at + 1 < stop and flags[at + 1] & (AUXILIARY | FINITE):
            break  # there was
        if is_count(s, at, stop):
            break
        if s.words[at] in _LAST and at + 1 < stop and s.words[at + 1] in _SPANS:
            if at + 2 < stop and s.flags[at + 2] & (AUXILIARY | FINITE):
                break  # last year was bad
            at += 2
            continue
        if at + 1 < stop and s.words[at + 1] == "times" and flag & (NUMBER | DETERMINER):
            at += 2  # warned six times
            continue
        if s.words[at] in _PARTS and at > 0 and flags[at - 1] & (TIME | NUMBER):
            at += 1  # on Monday evening
            continue
        adverb = flag & ADVERB and not flag & (DETERMINER | CAPITAL | PRONOUN)
        exists = flag & PRONOUN and at + 1 < stop and flags[at + 1] & (AUXILIARY | FINITE)  # there are
        if adverb or (flag & TIME and not flag & PERSON and not exists):
            at += 1
        elif flag & BEFORE_TIME and at + 1 < stop and flags[at + 1] & (TIME | NUMBER):
            at = _behind_date(s, at + 2, stop)
        elif flag & PREPOSITION and not flag & CAPITAL:
            at = _behind_phrase(s, at, stop)
        else:
            break
    return at


def says_where(s: Sentence, at: int, stop: int) -> bool:
    """Whether it is told next when or where something is called "a trick": *on Monday*, *in a letter*."""
    if at + 1 >= stop or s.lexicon.language != "en":
        return False
    following = s.flags[at + 1]
    if s.flags[at] & BEFORE_TIME and following & TIME and not following & PERSON:
        return True
    if s.flags[at] & TIME and s.flags[at] & CAPITAL:
        return True
    near = range(at + 1, min(stop, at + _FEW))
    return s.words[at] in _PLACED and any(
        s.words[n] in _MEDIA or (s.flags[n] & DOCUMENT and s.words[at] == "in")
        for n in near
        if not any(s.flags[m] & (MARK | PREPOSITION | QUOTED) for m in range(at + 1, n))
    )


def _behind_date(s: Sentence, at: int, stop: int) -> int:
    while at < stop:
        year = s.words[at] == "," and at + 1 < stop and s.flags[at + 1] & NUMBER
        if not (year or s.flags[at] & NUMBER):
            break
        at += 1
    return at


def _behind_phrase(s: Sentence, first: int, stop: int) -> int:
    at = first + 1
    while at < stop:
        flag, before = s.flags[at], s.flags[at - 1]
        if flag & (MARK | QUOTED | THAT) and not (flag & THAT and before & PREPOSITION):
            return at
        if at > first + 1 or flag & PERSON:
            if flag & (PREPOSITION | RELATIVE | SUBORDINATOR) or (flag & TIME and not flag & BEFORE_TIME):
                return at
            if flag & (DETERMINER | PERSON) and not flag & OBJECT and not before & (PREPOSITION | DETERMINER):
                return at
            if flag & CAPITAL and not before & (CAPITAL | DETERMINER | PREPOSITION):
                return at
        at += 1
    return at


def behind_sayings(s: Sentence, start: int, stop: int) -> int:
    """As behind_adverbials, but where no clause can follow: *on Thursday in the journal Annals of Water*."""
    at = behind_adverbials(s, start, stop)
    in_phrase = at < stop and s.flags[at] & (CAPITAL | QUOTED) and _is_in_phrase(s, start, at)
    while in_phrase and at < stop and not s.flags[at] & (MARK | SUBORDINATOR | COORDINATOR | AUXILIARY | CUE):
        at += 1
    return at


def _is_in_phrase(s: Sentence, start: int, at: int) -> bool:
    """Whether a name or quoted words end a phrase: *in a post entitled* "Cats"."""
    for back in range(at - 1, max(start - 1, at - 6), -1):
        if s.flags[back] & PREPOSITION:
            return True
        if s.flags[back] & (MARK | AUXILIARY):
            return False
    return False

"""Words and names: which run of letters a caret is in, and which runs of words are what somebody is called.

Rules of writing, with lists of the small words that stand inside names or open sentences. Only the
surroundings are looked at, so that a question costs the same in a text of any length.
"""

import re
from collections.abc import Callable, Iterator

from copydesk.domain.span import Span
from copydesk.domain.wording import (
    ABBREVIATED,
    BEFORE_NAMES,
    BODIES,
    CALENDAR,
    DATES,
    HYPHENATED,
    NOT_FIRST,
    PARTICLES,
    TITLES,
)

_WORD = r"[^\W_]+(?:[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]+[^\W_]*)*"
# What French leaves of a small word before a vowel is a word by itself: l'ONU.
_ELIDED = r"(?:[ldnmstcj]|qu)['’](?=\w)"
WORDS = re.compile(rf"{_ELIDED}|{_WORD}(?:[-\u2010\u2011'’.·]{_WORD})*")
"""A word: letters and digits with their marks, joined by hyphens, apostrophes and the stops of initials."""
# Where a word begins with no small letter: more than capitals, but few besides.
_MAY_BEGIN = re.compile(r"[^a-zß-öø-ÿа-яё\W\d_](?<![^\W_].)")
# The article in small letters that an Arabic surname can begin with: al-Masri.
_ARTICLE = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(HYPHENATED))})[-\u2010\u2011](?=\w)")
_LONGEST_ARTICLE = 4
# What stands between two parts of "A B of the C": each may be an actor of its own.
_JOINERS = re.compile(rf"(?:\s+(?:{'|'.join(sorted(PARTICLES))}))+\s+")
_THE = frozenset(("the ", "The "))
_LONGEST_PARTICLES, _FEW, _PARTICIPLE = 3, 4, 7
_OPENS, _OPENS_ONLY = NOT_FIRST | DATES, NOT_FIRST - TITLES
_POSSESSIVES = frozenset(("'s", "’s"))
_HYPHENS = frozenset("-\u2010\u2011")
_SPACES = frozenset((" ", "\u00a0", "\u202f", " & ", "\u00a0& "))
_STOPS = frozenset((". ", ".\u00a0"))
_AFTER_PLURAL = frozenset(("' ", "’ "))  # the Harbour Workers' Union
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_SHORTENED = frozenset(("inc", "corp", "co", "ltd", "bros", "jr", "sr", "assn", "pty", "bhd", "pte", "cía"))
"""End names with a full stop that is theirs: *Tellus Inc.*, small."""
_FAMILIES = frozenset(("Im",))
"""Korean names of families that are small words in other languages."""
_GIVEN = re.compile(r"[A-Z][a-z]{1,5}-[a-z]{1,6}")
_Word = tuple[int, int]
"""Where a word begins and ends: less than a span, as most are of no name."""
_NO_LETTER = re.compile(r"[\W_]")


def word_at(text: str, offset: int) -> Span | None:
    """The word that the offset is in, or else ends at; None beside white space or marks only."""
    start, end = line_around(text, offset)
    before: Span | None = None
    for found in WORDS.finditer(text, max(start, _space_before(text, offset)), end):
        if found.start() > offset:
            break
        if found.end() >= offset:
            word = _without_possessive(text, Span(*found.span()))
            if offset < found.end():
                return word
            before = word
    return before


def name_at(text: str, offset: int) -> Span | None:
    """The run of capitalised words that the offset is in, as names are: particles may stand between.

    An article or another word that only opens the sentence is left out. None where there is no name.
    """
    low, high = line_around(text, offset)
    for run in _names(text, max(low, offset - 300), min(high, offset + 300)):
        if run.start <= offset <= run.end:
            return run
    return None


def names_here(text: str, offset: int) -> list[Span]:
    """What an actor's name at the offset can be, likeliest first: the run of names, its parts, the word.

    Behind a person's name, as in ``Ann Lee of the Ferry Board``, there is another name, not more of it.
    """
    whole, word = name_at(text, offset), word_at(text, offset)
    alone = [word] if word else []
    if whole is None:
        return alone
    joiners = [found.span() for found in _JOINERS.finditer(text, whole.start, whole.end)]
    starts = [whole.start, *(after for _, after in joiners)]
    ends = [*(before for before, _ in joiners), whole.end]
    parts = [Span(a, b) for a in starts for b in ends if a <= offset <= b and a < b]
    of = next((found for found in joiners if text[slice(*found)].lstrip().startswith("of")), None)
    if of is not None and _is_persons(text[whole.start : of[0]]):
        apart = [part for part in parts if not part.start < of[0] < part.end]
        parts = [*sorted(apart, key=len, reverse=True)[:1], *sorted(parts, key=len, reverse=True)]
    else:
        parts.sort(key=len, reverse=True)
    return list(dict.fromkeys([*parts, *alone]))


def _shorter_runs(text: str, offset: int) -> list[Span]:
    """Runs of a few words of the name at the offset: in a headline in capitals one of them may be known."""
    whole = name_at(text, offset)
    if whole is None:
        return []
    words = [Span(*found.span()) for found in WORDS.finditer(text, whole.start, whole.end)]
    here = next((n for n, word in enumerate(words) if word.start <= offset <= word.end), None)
    if here is None:
        return []
    runs = [
        Span(words[first].start, words[last].end)
        for first in range(max(0, here - _FEW + 1), here + 1)
        for last in range(here, min(len(words), first + _FEW))
    ]
    return sorted(runs, key=len, reverse=True)


def name_meant(text: str, offset: int, known: Callable[[str], object]) -> Span | None:
    """The name at the offset: of all that it can be, one that is ``known`` (not None), else the likeliest."""
    found = [each for each in names_here(text, offset) if any(map(str.isalpha, each.of(text)))]
    every = [*found, *_shorter_runs(text, offset)]
    return next((each for each in every if known(each.of(text)) is not None), next(iter(found), None))


def _is_persons(words: str) -> bool:
    """Whether it is a first name and a surname, and no body that goes on with what it is of."""
    parts = words.split()
    return len(parts) > 1 and not BODIES & {part.casefold() for part in parts}


def names_in(text: str, start: int, end: int) -> Iterator[Span]:
    """The names of a stretch of text, in order; days and months are none."""
    while start < end:
        line_end = text.find("\n", start, end)
        line_end = end if line_end < 0 else line_end
        for name in _names(text, start, line_end):
            if name.of(text).casefold() not in CALENDAR:
                yield name
        start = line_end + 1


def line_around(text: str, offset: int) -> tuple[int, int]:
    """Where the line of text begins and ends that the offset is in."""
    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    return start, len(text) if end < 0 else end


def _space_before(text: str, offset: int) -> int:
    """Where the characters without white space begin that the offset ends, some hundred at most."""
    at = offset
    while at > 0 and offset - at < 200 and not text[at - 1].isspace():
        at -= 1
    return at


def _without_possessive(text: str, word: Span) -> Span:
    owns = len(word) > 2 and text[word.end - 2 : word.end] in _POSSESSIVES
    return Span(word.start, word.end - 2) if owns else word


def _names(text: str, start: int, end: int) -> Iterator[Span]:
    """Runs of capitalised words, joined across particles, without the words that only open a sentence."""
    while (found := _MAY_BEGIN.search(text, start, end)) is not None:
        run, start = _run(text, _article_before(text, start, found.start()), end)
        yield from _name(text, run)


def _article_before(text: str, low: int, at: int) -> int:
    """Where the article begins that a capital letter stands behind; else the letter's own place."""
    if text[at - 1 : at] in _HYPHENS:
        for found in _ARTICLE.finditer(text, max(low, at - _LONGEST_ARTICLE), at + 1):
            if found.end() == at:
                return found.start()
    return at


def _run(text: str, start: int, end: int) -> tuple[list[_Word], int]:
    """The words of the run of names that begins at an offset, and where to go on behind it."""
    run: list[_Word] = []
    between = 0
    for found in WORDS.finditer(text, start, end):
        first, last = found.span()
        if run and not _joins(text, run[-1][1], first, between > 0):
            return run[: len(run) - between], first
        if _is_capitalised(text, first, last):
            run.append((first, last))
            between = 0
            if text[last - 2 : last] in _POSSESSIVES:
                return run, last
        elif run and _may_stand_inside(found[0], between):
            run.append((first, last))
            between += 1
        else:
            return run[: len(run) - between], last
    return run[: len(run) - between], end


def _may_stand_inside(word: str, between: int) -> bool:
    """Whether a small word can be part of a name: ``of``, and ``the`` only behind another such word."""
    if between >= _LONGEST_PARTICLES:
        return False
    return (word in PARTICLES and (word != "the" or between > 0)) or word in {"d'", "d’"}


def _name(text: str, run: list[_Word]) -> Iterator[Span]:
    first, last = 0, len(run) - 1
    while first <= last and (not _is_capitalised(text, *run[first]) or _only_opens(text, run, first)):
        first += 1
    while first <= last and (
        text[slice(*run[last])].casefold() in DATES or not _is_capitalised(text, *run[last])
    ):
        last -= 1
    if first > last:
        return
    begin, end = run[last]
    if text[end : end + 1] == "." and (
        _INITIALS.fullmatch(text, begin, end) or (first < last and _is_shortened(text, begin, end))
    ):
        end += 1
    elif text[end - 2 : end] in _POSSESSIVES:
        end -= 2
    yield Span(run[first][0], end)


def _is_shortened(text: str, start: int, end: int) -> bool:
    """Whether a name's last word has a full stop that does not end the sentence: *Tellus Inc. said*."""
    behind = text[end + 1 : end + 3]
    if text[start:end].casefold() not in _SHORTENED or not behind.strip():
        return False
    return behind[0] in ",;:)'’" or (behind[0] in " \u00a0" and not behind[1].isupper())


def _only_opens(text: str, run: list[_Word], at: int) -> bool:
    """Whether a word only opens the sentence; *UN* does not, but where all is in capitals *IN* may."""
    word = text[slice(*run[at])]
    if at == 0 and word.endswith("ing") and len(word) >= _PARTICIPLE and len(run) > 1:
        return text[slice(*run[1])] in PARTICLES  # Appearing for the Tide Board
    if word.casefold() not in _OPENS or (word == "Solange" and at + 1 < len(run)):
        return False  # a first name as well
    if at + 1 < len(run) and word.endswith("day") and text[run[at][0] - 4 : run[at][0]] in _THE:
        return False  # the Sunday Herald
    if at + 1 < len(run) and _is_initial(text, *run[at]):
        return False
    following = text[slice(*run[at + 1])] if at + 1 < len(run) else ""
    if word in _FAMILIES and _GIVEN.fullmatch(following):
        return False  # Im Dal-ho
    acronym = len(word) > 1 and word.isupper() and word.casefold() not in TITLES
    return not acronym or following.isupper()


def _is_initial(text: str, start: int, end: int) -> bool:
    """Whether a capital or *Ma* with a full stop is a name's, though it may be a word: *К. Лужин*."""
    short = end == start + 1 or text[start:end] == "Ma"
    return short and text[start] != "I" and text[end : end + 1] == "."


def _is_capitalised(text: str, start: int, end: int) -> bool:
    if _is_capital(text[start]):
        return True
    article = _ARTICLE.match(text, start, end)
    return article is not None and _is_capital(text[article.end()])


def _is_capital(letter: str) -> bool:
    return letter.isupper() or letter.istitle()


def _joins(text: str, end: int, start: int, after_particle: bool) -> bool:
    """Whether two words can be parts of one name: only a space between them, or an initial's full stop."""
    gap = text[end:start]
    if not gap:  # behind an elided word
        return after_particle
    if gap in _SPACES or (gap in _AFTER_PLURAL and text[end - 1] in "szx"):
        return True
    if after_particle or gap not in _STOPS:
        return False
    if end > 1 and text[end - 2].isalpha() and not is_abbreviated(text, end):
        return False
    opens = WORDS.match(text, start)
    return not opens or _is_initial(text, *opens.span()) or opens[0].casefold() not in _OPENS_ONLY


def is_abbreviated(text: str, end: int) -> bool:
    """Whether a full stop behind the word that ends there ends no sentence: *Mr.*, *Engr.*."""
    last = last_word(text, end)
    if last in ABBREVIATED:
        return True
    return last in BEFORE_NAMES and text[end - len(last) : end].istitle()


def last_word(text: str, end: int) -> str:
    """The letters right before an offset, small; empty where there are none."""
    return _NO_LETTER.split(text[max(0, end - 12) : end])[-1].casefold()

"""What a selection can mean: the clause, quoted string, sentence or paragraph around a word or name.

Rules of writing, not of a language; abbreviations and the words that begin a clause are lists. Only the
surroundings are looked at, so that a step costs the same in a text of any length.
"""

import re
from collections.abc import Iterator

from copydesk.domain.names import WORDS, is_abbreviated, last_word, line_around, names_here, word_at
from copydesk.domain.quotes import quoted_stretches
from copydesk.domain.span import Span, trimmed
from copydesk.domain.wording import BEFORE_NUMBERS, CALENDAR

_REACH = 2_000
"""Code points: no sentence or name is looked for farther away than this."""
# Which kind of mark it is, is asked behind the first: so a search looks for one set of characters only.
_ENDS = re.compile(
    r"[.!?…。！？؟۔।](?:(?<=[.!?…])[.!?…]*[\"'”’»“)\]]*(?=\s|$)|(?<=[。！？؟۔।])[。！？؟۔।]*[\"'”’»」』)]*)"
)
_QUOTES = frozenset('"“„«')
_COUNTED = frozenset(("тыс", "млн", "млрд", "руб"))
"""Are short for what is counted, and may end a sentence."""
_HALVES = frozenset(("a.m", "p.m"))
_ZONES = frozenset(("eastern", "central", "mountain", "pacific", "atlantic", "standard", "greenwich"))
"""Behind a time, they tell whose it is."""
_ON_X = re.compile(r"(?:\b(?:on|via|platform|en|sur|auf|em)|в|в соцсети)[ \u00a0]X$")
"""A platform, and no initial."""
_FAR_X = 16
_OPENING = '"“‘„«'
_CLAUSE_MARKS = re.compile(r"[;:—–()\[\]\"“”„«»]|,(?!\d)|\s-\s")
_CLAUSE_WORDS = re.compile(
    r"\s(?=(?:that|which|who|whom|whose|where|when|because|although|though|whereas|while|whether|unless|but|que|qui|"
    r"dont|porque|aunque|pero|mais)\s)",
    re.IGNORECASE,
)


def sentence_at(text: str, offset: int) -> Span | None:
    """The sentence that the offset is in, its final mark and closing quote mark included."""
    start, end = line_around(text, offset)
    first = low = max(start, offset - _REACH)
    for found in _ENDS.finditer(text, low, min(end, offset + _REACH)):
        if _is_abbreviated(text, found.start(), found.end()) or _goes_on(text, found.end()):
            continue
        if found.end() > offset:
            return trimmed(text, Span(first, found.end()))
        first = found.end()
    stop = min(end, offset + _REACH)
    return trimmed(text, Span(first, stop)) if first < stop else None


def sentences_in(text: str) -> Iterator[Span]:
    """Every sentence of the text in order, as :func:`sentence_at` finds them; no line break is inside one."""
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        first = start
        for found in _ENDS.finditer(text, start, end):
            if _is_abbreviated(text, found.start(), found.end()) or _goes_on(text, found.end()):
                continue
            sentence = trimmed(text, Span(first, found.end()))
            first = found.end()
            if sentence is not None:
                yield sentence
        rest = trimmed(text, Span(first, end)) if first < end else None
        if rest is not None:
            yield rest
        start = end + 1


def paragraph_at(text: str, offset: int) -> Span | None:
    """The line of text, without its line break, that the offset is in; None on an empty one."""
    start, end = line_around(text, offset)
    return trimmed(text, Span(start, end)) if start < end else None


def clauses_at(text: str, span: Span, sentence: Span | None) -> list[Span]:
    """What stands between marks, or words that begin a clause, around a span of a sentence, shorter first."""
    if sentence is None or not span.within(sentence):
        return []
    marks = [found.span() for found in _CLAUSE_MARKS.finditer(text, sentence.start, sentence.end)]
    words = [found.span() for found in _CLAUSE_WORDS.finditer(text, sentence.start, sentence.end)]
    return [found for cuts in (marks + words, marks) if (found := _between(text, span, sentence, cuts))]


def ladder(text: str, start: int, end: int) -> list[Span]:
    """What a selection, or a caret where ``start`` is ``end``, widens to: each step holds the one before."""
    return list(_steps(text, start, end))


def _steps(text: str, start: int, end: int) -> Iterator[Span]:
    """The steps from the narrowest on; each is looked for only when the one before has been given."""
    last: Span | None = None
    for found in _candidates(text, start):
        if not (found.start <= start and end <= found.end):
            continue
        if last is None or (last != found and last.within(found)):
            last = found
            yield found


def _candidates(text: str, start: int) -> Iterator[Span]:
    word = word_at(text, start)
    names = names_here(text, start)
    yield from ([word] if word else [])
    yield from reversed(names)
    here = names[0] if names else Span(start, start + 1)
    sentence = sentence_at(text, start)
    around = [quoted for quoted in quoted_stretches(text, here) if here.within(quoted)]
    yield from sorted({*clauses_at(text, here, sentence), *around}, key=len)
    yield from ([sentence] if sentence else [])
    paragraph = paragraph_at(text, start)
    yield from ([paragraph] if paragraph else [])


def widened(text: str, start: int, end: int) -> Span | None:
    """The next larger stretch that makes sense around a selection or caret; None where there is none."""
    return next((step for step in _steps(text, start, end) if len(step) > end - start), None)


def _is_abbreviated(text: str, start: int, end: int) -> bool:
    """Whether a full stop ends no sentence: after initials, abbreviations and ordinal numbers."""
    if text[start:end] != ".":
        return False
    last = last_word(text, start)
    if last.isdigit():
        following = WORDS.match(text, end + 1)
        dated = following is not None and following[0].casefold() in CALENDAR
        behind = text[end + 1 : end + 3].lstrip(_OPENING)[:1]
        return len(last) <= 2 and (dated or not behind.isupper())
    if last in BEFORE_NUMBERS:
        return text[end : end + 2].lstrip()[:1].isdigit()
    if last == "x" and _ON_X.search(text, max(0, start - _FAR_X), start):
        return False  # said in a post on X.
    if len(last) == 1 and last.isalpha():
        return not _ends_time(text, start, end)
    counted = last in _COUNTED and text[end : end + 2].lstrip()[:1].isupper()  # 12 млрд. Банк
    return not counted and is_abbreviated(text, start)


def _ends_time(text: str, start: int, end: int) -> bool:
    """Whether a sentence ends behind *a.m.* or *p.m.*: words that open another follow, no day or zone."""
    if text[max(0, start - 3) : start].casefold() not in _HALVES:
        return False
    if text[end : end + 2].lstrip()[:1] in _QUOTES:
        return True
    following = WORDS.match(text, end + 1)
    if following is None or not following[0].istitle():
        return False
    return following[0].casefold() not in CALENDAR and following[0].casefold() not in _ZONES


def _goes_on(text: str, end: int) -> bool:
    """Whether the sentence does not end at a mark: what follows begins small, as after a quoted question."""
    following = text[end : end + 3].lstrip()
    return bool(following) and following[0].islower()


def _between(text: str, span: Span, sentence: Span, cuts: list[tuple[int, int]]) -> Span | None:
    start = max((after for _, after in cuts if after <= span.start), default=sentence.start)
    end = min((before for before, _ in cuts if before >= span.end), default=sentence.end)
    found = trimmed(text, Span(start, end)) if start < end else None
    if found is None or not span.within(found):
        return None
    stripped = found.of(text).rstrip(".!?…,")
    return (
        Span(found.start, found.start + len(stripped)) if len(stripped) >= span.end - found.start else found
    )

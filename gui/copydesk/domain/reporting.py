"""How a sentence reports: the cue beside quoted words, and the words beside the cue that name the speaker.

Rules of word order for what a coder asks for by key; nothing is searched for and nothing is learnt here.
"""

import re
from functools import cache

from copydesk.domain.selection import names_in, sentence_at
from copydesk.domain.span import Span, Spans, trimmed
from copydesk.domain.wording import AFTER_SPEAKERS, BESIDE_CUES, CUE_PHRASES, CUES, CUES_BEFORE_NAMES

_REACH = 400
"""Code points: a cue farther from the quoted words belongs to others."""
_LONGEST_SPEAKER = 14
"""Words; a longer stretch beside a cue is not just the speaker."""
_CUTS = re.compile(r"[,;:—–()\[\]\"“”„«»\n]|\s-\s")
_TOKEN = re.compile(r"[^\W_][\w'’.-]*")
_AND = frozenset(("and", "but", "und", "aber", "et", "mais", "y", "pero", "и", "но"))
_THAT = re.compile(r"\s(that|dass|daß|que|что)\s|(?<=\s)(?=qu'|qu’)()", re.IGNORECASE)
_ARTICLES = frozenset(("the", "a", "an", "its", "his", "her", "their", "der", "die", "das", "le", "la", "el"))
_APPOSITION = re.compile(
    r"\s*,\s+((?:the|a|an|its|his|her|their|der|die|das|le|la|les|un|une|el|los|las)\s[^,.;:\"“”«»\n]{2,80})(?=[,.;\n]|$)"
)


def cue_of(text: str, content: Spans) -> Span | None:
    """The reporting verb or phrase nearest to the quoted words, in their sentence or between them."""
    if not content:
        return None
    found = [
        (min(_distance(cue, span) for span in content), cue)
        for low, high in _around(text, content)
        for cue in _cues(text, low, high)
        if not any(cue.overlaps(span) for span in content)
    ]
    near = min(found, default=None)
    return near[1] if near and near[0] <= _REACH else None


def speaker_beside(text: str, cue: Span, content: Spans) -> Span | None:
    """The words beside a cue that name the speaker: title and apposition included, no auxiliaries."""
    before = _before(text, cue, content)
    after = _after(text, cue, content)
    if cue.of(text).casefold() in CUES_BEFORE_NAMES:
        return after
    follows = any(
        span.end <= cue.start and not text[span.end : cue.start].strip(" ,\u00a0") for span in content
    )
    first, second = (after, before) if follows else (before, after)
    return first or second


def reported_at(text: str, offset: int) -> Span | None:
    """The words around an offset that a cue of their sentence reports without quote marks.

    Behind a cue they begin at its "that" and end before the full stop; before "according to" they end at
    the comma. None where the sentence reports nothing, or the offset is on the cue's own side.
    """
    sentence = sentence_at(text, offset)
    cues = _cues(text, sentence.start, sentence.end) if sentence else []
    if sentence is None or not cues:
        return None
    before = [cue for cue in cues if cue.end <= offset and cue.of(text).casefold() not in CUES_BEFORE_NAMES]
    if before:
        that = _THAT.search(text, before[-1].end, sentence.end)
        begins = that.start(1) if that and that.start() <= offset else before[-1].end
        found = trimmed(text, Span(begins, sentence.end)) if begins < sentence.end else None
        return _without_end(text, found) if found and offset in Span(found.start, found.end + 1) else None
    behind = [cue for cue in cues if cue.start > offset]
    if not behind:
        return None
    commas = [found.start() for found in _CUTS.finditer(text, offset, behind[0].start)]
    return trimmed(text, Span(sentence.start, commas[-1])) if commas else None


def _without_end(text: str, span: Span) -> Span | None:
    words = span.of(text).rstrip(".!?…")
    return trimmed(text, Span(span.start, span.start + len(words))) if words else None


def _around(text: str, content: Spans) -> list[tuple[int, int]]:
    """Where a cue may stand: the sentences of the content, and what follows a quoted sentence in its line."""
    result: list[tuple[int, int]] = []
    for span in content:
        for offset in (span.start, span.end - 1, span.end):
            sentence = sentence_at(text, offset) if offset < len(text) else None
            if sentence is not None and text.find("\n", min(span.end, sentence.start), sentence.start) < 0:
                result.append((sentence.start, sentence.end))
    return list(dict.fromkeys(result))


def _distance(cue: Span, span: Span) -> int:
    return max(cue.start - span.end, span.start - cue.end, 0)


@cache
def _cue_pattern() -> re.Pattern[str]:
    every = [*sorted(CUE_PHRASES, key=len, reverse=True), *sorted(CUES, key=len, reverse=True)]
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, every))})(?!\w)", re.IGNORECASE)


def _cues(text: str, low: int, high: int) -> list[Span]:
    return [Span(*found.span()) for found in _cue_pattern().finditer(text, low, high)]


def _before(text: str, cue: Span, content: Spans) -> Span | None:
    """The words before the cue back to a mark, the quoted words or the sentence's beginning."""
    sentence = sentence_at(text, cue.start)
    low = max([sentence.start if sentence else cue.start, *(s.end for s in content if s.end <= cue.start)])
    if (apposition := _closed_apposition(text, low, cue.start)) is not None:
        return apposition
    for cut in _CUTS.finditer(text, low, cue.start):
        low = cut.end()
    tokens = [Span(*found.span()) for found in _TOKEN.finditer(text, low, cue.start)]
    shared = False
    while tokens and tokens[-1].of(text).casefold() in BESIDE_CUES:
        shared = tokens.pop().of(text).casefold() in _AND or shared
    while tokens and tokens[0].of(text).casefold() in BESIDE_CUES:
        tokens.pop(0)
    return _stretch(text, _subject(text, tokens) if shared else tokens)


def _subject(text: str, tokens: list[Span]) -> list[Span]:
    """Who did something *and said*: the name at the beginning, or else its first noun."""
    start, end = (tokens[0].start, tokens[-1].end) if tokens else (0, 0)
    name = next(
        (one for one in names_in(text, start, end) if one.start <= tokens[min(3, len(tokens) - 1)].start),
        None,
    )
    if name is not None:
        return [token for token in tokens if token.start < name.end]
    return tokens[: 2 if tokens and tokens[0].of(text).casefold() in _ARTICLES else 1]


def _closed_apposition(text: str, low: int, high: int) -> Span | None:
    """``Jonas Feld, the union's leader, said``: the name with what stands between two commas behind it."""
    words = text[low:high]
    found = re.search(r"([^,;:\"“”«»\n]+),\s[^,;:\"“”«»\n]{2,80},\s*$", words)
    if found is None or not any(names_in(text, low + found.start(1), low + found.end(1))):
        return None
    whole = trimmed(text, Span(low + found.start(1), low + len(words.rstrip(" ,\u00a0"))))
    return whole if whole and len(_TOKEN.findall(whole.of(text))) <= _LONGEST_SPEAKER else None


def _after(text: str, cue: Span, content: Spans) -> Span | None:
    """The words behind the cue up to a mark, a time or place, or the quoted words."""
    sentence = sentence_at(text, cue.end - 1)
    high = min([sentence.end if sentence else cue.end, *(s.start for s in content if s.start >= cue.end)])
    cut = _CUTS.search(text, cue.end, high)
    high = cut.start() if cut else high
    tokens: list[Span] = []
    for token in (Span(*found.span()) for found in _TOKEN.finditer(text, cue.end, high)):
        if token.of(text).casefold().rstrip(".") in AFTER_SPEAKERS:
            break
        tokens.append(token)
    found = _stretch(text, tokens)
    if found is None or found.end != (tokens[-1].end if tokens else 0):
        return found
    apposition = _APPOSITION.match(text, found.end, sentence.end if sentence else found.end)
    return Span(found.start, apposition.end(1)) if apposition else found


def _stretch(text: str, tokens: list[Span]) -> Span | None:
    if not tokens or len(tokens) > _LONGEST_SPEAKER:
        return None
    end = tokens[-1].end
    last = tokens[-1].of(text)
    if last.endswith(".") and last.count(".") == 1:
        end -= 1
    return trimmed(text, Span(tokens[0].start, end))

"""How a sentence reports: the cue beside quoted words, and the words beside the cue that name the speaker.

Rules of word order for what a coder asks for by key; nothing is searched for and nothing is learnt here.
"""

import re
from functools import cache

from copydesk.domain.names import names_in
from copydesk.domain.selection import sentence_at
from copydesk.domain.span import Span, Spans, trimmed
from copydesk.domain.wording import (
    AFTER_SPEAKERS,
    ARTICLES,
    BEFORE_DAYS,
    BESIDE_CUES,
    CALENDAR,
    CONJUNCTIONS,
    COORDINATORS,
    CUE_PHRASES,
    CUES,
    CUES_BEFORE_NAMES,
    NOUNS_TOO,
)

_REACH = 400
"""Code points: a cue farther from the quoted words belongs to others."""
_LONGEST_SPEAKER = 14
"""Words; a longer stretch beside a cue is not just the speaker."""
_CUTS = re.compile(r"[,;:—–()\[\]\"“”„«»\n]|\s-\s")
_TOKEN = re.compile(r"[^\W_][\w'’.-]*")
_TOLD = re.compile(r"\s+(?:reporters|journalists|lawmakers|them|him|her|us|me)(?=\s)|\s*,")
_PRONOUN = re.compile(r"-(?:t-)?(ils?|elles?|on)$")
_INVERTED = re.compile(r"-(?:t-)?(ils?|elles?|on|je|nous|vous)\b")
_THAT = re.compile(r"\s(that|dass|daß|que|что)\s|(?<=\s)(?=qu'|qu’)()", re.IGNORECASE)
_APPOSITION = re.compile(
    r"\s*,\s+((?:the|a|an|its|his|her|their|der|die|das|le|la|les|un|une|el|los|las)\s[^,.;:\"“”«»\n]{2,80})(?=[,.;\n]|$)"
)

_OFFICE = re.compile(
    r"\s*,\s+((?!adding|saying|who|which|and|but|while|as|in|on|at|after)[a-zà-ÿ][\w-]*(?:\s[a-zà-ÿ][\w-]*){0,2}"
    r"\s(?:of|for|at|de|du|des|del|von|der)\s[^,.;:\"“”«»\n]{2,60})(?=[,.;\n]|$)"
)
_CALLED = re.compile(
    r"\s*,\s+([^\W\d_a-zà-ÿа-я][\w'’-]+(?:\s[^\W\d_a-zà-ÿа-я](?:[\w'’-]+|\.(?=\s[^\W\d_]))){1,4})(?=[,.;\n]|$)"
)
_DAY = re.compile(
    rf"\s+(?:(?:{'|'.join(sorted(BEFORE_DAYS))})\s+)?(?:{'|'.join(sorted(CALENDAR))})\b(?=\s)", re.IGNORECASE
)


def cue_of(text: str, content: Spans) -> Span | None:
    """The reporting verb or phrase nearest to the quoted words, in their sentence or between them."""
    if not content:
        return None
    own = [sentence_at(text, span.start) for span in content]
    found = [
        (
            not any(each and cue.within(each) for each in own),
            min(_distance(cue, span) for span in content),
            cue,
        )
        for low, high in _around(text, content)
        for cue in _cues(text, low, high)
        if not any(cue.overlaps(span) for span in content)
    ]
    near = min(found, default=None)
    return near[2] if near and near[1] <= _REACH else None


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
    the comma, and behind a sentence's first "according to" they begin there. None where the sentence
    reports nothing, or the offset is on the cue's own side.
    """
    sentence = sentence_at(text, offset)
    cues = _cues(text, sentence.start, sentence.end) if sentence else []
    if sentence is None or not cues:
        return None
    before = [cue for cue in cues if cue.end <= offset]
    if before:
        begins = _begins_behind(text, before[-1], offset, sentence.end)
        if begins >= sentence.end:
            return None
        ends = text.find(",", offset, sentence.end) if _is_relative(text, before[-1].start) else -1
        found = trimmed(text, Span(begins, ends if ends > begins else sentence.end))
        return _without_end(text, found) if found and offset in Span(found.start, found.end + 1) else None
    behind = [cue for cue in cues if cue.start > offset]
    commas = [cut.start() for cut in _CUTS.finditer(text, offset, behind[0].start)] if behind else []
    return trimmed(text, Span(sentence.start, commas[-1])) if commas and commas[-1] > sentence.start else None


def _begins_behind(text: str, cue: Span, offset: int, end: int) -> int:
    """Where what is reported begins behind a cue: at *that*, behind *told reporters*, behind a comma."""
    if cue.of(text).casefold() in CUES_BEFORE_NAMES:
        comma = text.find(",", cue.end, offset)
        return comma + 1 if comma >= 0 else end - 1
    that = _THAT.search(text, cue.end, end)
    if that is not None and that.start() <= offset:
        return that.start(that.lastindex or 0)
    told = _TOLD.match(text, cue.end)
    return told.end() if told is not None and told.end() <= offset else cue.end


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
    found = (Span(*found.span()) for found in _cue_pattern().finditer(text, low, high))
    return [cue for cue in found if not _is_noun(text, cue)]


def _is_relative(text: str, start: int) -> bool:
    """Whether a cue stands behind *who*: it says something of the speaker, and does not report."""
    return (
        text[max(0, start - 12) : start]
        .rstrip()
        .endswith((" who", " which", " qui", " que", ", die", ", der"))
    )


def _is_noun(text: str, cue: Span) -> bool:
    """Whether it is a noun or means something else here: *the report*, *claims by*, *asks for*."""
    if cue.of(text).casefold() not in NOUNS_TOO:
        return False
    before = re.search(r"(\w+)\W{1,2}$", text[max(0, cue.start - 20) : cue.start])
    after = re.match(r"\W{1,2}(\w+)", text[cue.end : cue.end + 20])
    article = before is not None and before[1].casefold() in ARTICLES | {"this", "these", "that", "by"}
    return article or (after is not None and after[1].casefold() in {"for", "to", "by", "of"})


def _before(text: str, cue: Span, content: Spans) -> Span | None:
    """The words before the cue back to a mark, the quoted words or the sentence's beginning."""
    sentence = sentence_at(text, cue.start)
    low = max([sentence.start if sentence else cue.start, *(s.end for s in content if s.end <= cue.start)])
    earlier = (
        found
        for found in _cue_pattern().finditer(text, low, cue.start)
        if not _is_relative(text, found.start())
    )
    low = max([low, *(found.end() for found in earlier)])
    low = max([low, *(found.end() for found in _THAT.finditer(text, low, cue.start))])
    high, shared = _without_adverbs(text, low, cue.start)
    if (apposition := _closed_apposition(text, low, high)) is not None:
        return apposition
    if text[low:high].rstrip().endswith(")") and "(" in text[low:high]:
        high = text.rindex("(", low, high)
    for cut in _CUTS.finditer(text, low, high):
        low = cut.end()
    tokens = [Span(*found.span()) for found in _TOKEN.finditer(text, low, high)]
    opening = [n for n, token in enumerate(tokens) if token.of(text).casefold() in CONJUNCTIONS]
    tokens = tokens[opening[-1] + 1 :] if opening else tokens
    if (
        len(tokens) > 1
        and tokens[0].of(text).casefold() in BEFORE_DAYS
        and tokens[1].of(text).casefold() in CALENDAR
    ):
        del tokens[:2]
    while tokens and tokens[0].of(text).casefold() in BESIDE_CUES - ARTICLES:
        tokens.pop(0)
    pronoun = _PRONOUN.search(text, tokens[-1].start, tokens[-1].end) if tokens else None
    if pronoun is not None:
        return Span(*pronoun.span(1))
    return _stretch(text, _subject(text, tokens) if shared else tokens)


def _without_adverbs(text: str, low: int, high: int) -> tuple[int, bool]:
    """Where the words end before auxiliaries, adverbs and days, and whether an *and* was among these."""
    shared = False
    tokens = [Span(*found.span()) for found in _TOKEN.finditer(text, low, high)]
    while tokens:
        word = tokens[-1].of(text).casefold()
        before = tokens[-2].of(text).casefold() if len(tokens) > 1 else ""
        if word in CALENDAR and before in BEFORE_DAYS:
            del tokens[-2:]
        elif word in BESIDE_CUES or word in CALENDAR or (word.endswith("ly") and word == tokens[-1].of(text)):
            shared = word in COORDINATORS or shared
            tokens.pop()
        else:
            break
    if not tokens:
        return low, shared
    gap = re.match(r"[\s)]*,?", text[tokens[-1].end : high])  # a closing comma or bracket belongs to them
    return tokens[-1].end + (gap.end() if gap else 0), shared


def _subject(text: str, tokens: list[Span]) -> list[Span]:
    """Who did something *and said*: the name at the beginning, or else its first noun."""
    start, end = (tokens[0].start, tokens[-1].end) if tokens else (0, 0)
    name = next(
        (one for one in names_in(text, start, end) if one.start <= tokens[min(3, len(tokens) - 1)].start),
        None,
    )
    if name is not None:
        return [token for token in tokens if token.start < name.end]
    return tokens[: 2 if tokens and tokens[0].of(text).casefold() in ARTICLES else 1]


def _closed_apposition(text: str, low: int, high: int) -> Span | None:
    """``Jonas Feld, the union's leader, said``: the name with what stands between two commas behind it."""
    words = text[low:high]
    found = re.search(r"([^,;:\"“”«»\n]+),\s[^,;:\"“”«»\n]{2,80},\s*$", words)
    if found is None or not any(names_in(text, low + found.start(1), low + found.end())):
        return None
    whole = trimmed(text, Span(low + found.start(1), low + len(words.rstrip(" ,\u00a0"))))
    return whole if whole and len(_TOKEN.findall(whole.of(text))) <= _LONGEST_SPEAKER else None


def _after(text: str, cue: Span, content: Spans) -> Span | None:
    """The words behind the cue up to a mark, a time or place, or the quoted words."""
    inverted = _INVERTED.match(text, cue.end)
    if inverted is not None:
        return Span(*inverted.span(1))
    sentence = sentence_at(text, cue.end - 1)
    high = min([sentence.end if sentence else cue.end, *(s.start for s in content if s.start >= cue.end)])
    cut = _CUTS.search(text, cue.end, high)
    high = cut.start() if cut else high
    tokens: list[Span] = []
    day = _DAY.match(text, cue.end)
    for token in (
        Span(*found.span()) for found in _TOKEN.finditer(text, day.end() if day else cue.end, high)
    ):
        if token.of(text).casefold().rstrip(".") in AFTER_SPEAKERS:
            break
        tokens.append(token)
    while tokens and tokens[-1].of(text).casefold() in ARTICLES:
        tokens.pop()
    found = _stretch(text, tokens)
    if found is None or found.end != (tokens[-1].end if tokens else 0):
        return found
    stop = sentence.end if sentence else found.end
    apposition = _APPOSITION.match(text, found.end, stop) or _OFFICE.match(text, found.end, stop)
    if apposition is None and text[found.start].islower():
        apposition = _CALLED.match(text, found.end, stop)
    return Span(found.start, apposition.end(1)) if apposition else found


def _stretch(text: str, tokens: list[Span]) -> Span | None:
    if not tokens or len(tokens) > _LONGEST_SPEAKER:
        return None
    end = tokens[-1].end
    last = tokens[-1].of(text)
    if last.endswith(".") and last.count(".") == 1:
        end -= 1
    return trimmed(text, Span(tokens[0].start, end))

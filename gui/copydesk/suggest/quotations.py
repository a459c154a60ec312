"""Quotations: which words are quoted or reported, which report them, and which name the speaker.

What is quoted comes from :mod:`copydesk.suggest.marks`, cue and speaker from the rules that the keys for
them follow too (:mod:`copydesk.domain.reporting`), what is reported without quote marks from
:mod:`copydesk.suggest.indirect`. Each quotation is looked at in a window of its own, so
that time grows with the text's length and no faster.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from copydesk.domain.annotation import Kind, QuotationType
from copydesk.domain.progress import Progress, no_progress
from copydesk.domain.reporting import cue_of, reported_at, speaker_beside
from copydesk.domain.selection import sentence_at, sentences_in
from copydesk.domain.span import Span, Spans
from copydesk.domain.suggestion import Suggestion
from copydesk.suggest.about import before_about
from copydesk.suggest.indirect import Reported, reported
from copydesk.suggest.interrupted import parted
from copydesk.suggest.lexicon import LANGUAGES, Lexicon, language_of, lexicon
from copydesk.suggest.marks import Quoted, quoted
from copydesk.suggest.phrases import phrase
from copydesk.suggest.sentence import QUOTED, Sentence, sentence_of
from copydesk.suggest.spoken import Attribution, attribution
from copydesk.suggest.transcripts import headlines, label_above, turns

_REACH = 500
"""Code points on each side of quoted words where their cue and speaker are looked for."""
_SHORT = 3
"""Words; without a cue so few in quote marks are no quotation."""
_BETWEEN = 240
"""Code points; what interrupts a quotation is no longer."""
_STOPS = 3
"""Full stops between two parts of a quotation; abbreviations are among them."""
_OPENS = re.compile(r"[\"'‘“„«‚‹]\b")
_MANY = 500
"""Stretches in quote marks; with so many only their own sentences are read, as more takes long."""
_LEAST_NESTED = 20
"""Code points; in less nobody reports anything."""
_NEAR = 4
"""Code points: a comma and a space, or a colon."""
_ENDINGS = frozenset(".,!?…:;")
_CLOSERS = "\"'’”“»›"
_LIKENED = re.compile(r"\b(?:as|als|comme|como|как)\s$")
_IT_WAS = re.compile(r"(?:^|[.!?\n-] ?)(?:It|This|That)(?: is| was|['’]s) $")
"""What adds nothing to quoted words that somebody says, so that they are all that is said."""
_FULL_STOPS = frozenset(".!?")
_CLAUSE = re.compile(r"(?:^|[.,:;!?…—–(\[\n]|\s-)[\s\u00a0]*$")
_TITLE = re.compile(r"\W*(?:[A-ZА-Я0-9]\S*\s+|(?:of|the|a|an|and|in|on|for|to)\s+)+[A-ZА-Я0-9]\w*\W*")
_ASIDE = re.compile(r"(?:a (?:la|los|las|el|un|una|su)|al|ante|en|à|au|aux|lors|dans|в|на|im|am)\b")
"""Words that tell where something is said, and no speaker."""
_GOES_ON = re.compile(r",?[\s\u00a0](?:[—–-][\s\u00a0])?[a-zà-ÿа-яё]")
"""The sentence goes on behind quoted words, with whatever mark they end."""
_SIGNED = re.compile(
    r"[\s\u00a0]{0,3}[―—–][\s\u00a0]{0,2}([^\W\d_][^\n\"“”«»]{1,80}?)[\s.]{0,3}$", re.MULTILINE
)
"""A dash and a name up to the line's end, as below letters and statements."""
_MOST = 5_000
"""Stretches in quote marks; whatever has more of them is no article."""
_WORD = re.compile(r"\w+(?:['’]\w+)*")


@dataclass(frozen=True, slots=True)
class _Found:
    """Quoted stretches that one speaker says in one go, with what reports them."""

    content: Spans
    cue: Span | None = None
    speaker: Span | None = None
    type: QuotationType = QuotationType.DIRECT
    score: float = 0.5
    more: Spans = ()
    """The cue's other parts: *quoted* him *as saying*."""


def quotations(text: str, progress: Progress = no_progress, *, language: str = "") -> list[Suggestion]:
    """The quotations, in text order; their speakers are words, not yet actors.

    ``language`` is the article's as a BCP 47 code; without it, it is guessed.
    """
    known = language_of(text, language)
    outer = _outermost(text, known, progress)
    every = [*outer, *_nested(text, known, outer)]
    return [_suggestion(each) for each in sorted(every, key=lambda each: each.content[0])]


def _nested(text: str, known: str, outer: Sequence[_Found]) -> Iterator[_Found]:
    """What is quoted within quoted words, as far as somebody is said to say it."""
    for each in outer:
        for span in each.content if each.type is QuotationType.DIRECT else ():
            if len(span) < _LEAST_NESTED:
                continue
            inner = text[span.start + 1 : span.end - 1]
            if _OPENS.search(inner) is None:
                continue
            for found in _outermost(inner, known, no_progress):
                if found.cue is not None and found.speaker is not None and found.type is QuotationType.DIRECT:
                    yield _shifted(found, span.start + 1)


def _shifted(found: _Found, by: int) -> _Found:
    return replace(
        found,
        content=tuple(_moved(span, by) for span in found.content),
        cue=_maybe(found.cue, by),
        speaker=_maybe(found.speaker, by),
        more=tuple(_moved(span, by) for span in found.more),
        score=round(found.score - 0.2, 2),
    )


def _outermost(text: str, known: str, progress: Progress) -> list[_Found]:
    """The quotations of a text in a known language that are in no other's quote marks, in text order."""
    stretches, later = quoted(text)[:_MOST], dict[Span, Spans]()
    if known in LANGUAGES:
        stretches, later = parted(text, stretches, lexicon(known))
    masked = _masked(text, stretches, on=known != "en")
    told: list[Reported] = []
    said: dict[Span, Attribution] = {}
    if known in LANGUAGES:
        told += before_about(masked, lexicon(known))
        for sentence in _sentences(masked, stretches, lexicon(known), progress):
            told += reported(sentence)
            said |= dict(_attributed(sentence, stretches))
    found: list[_Found] = []
    parts = frozenset(part for some in later.values() for part in some)
    for number, each in enumerate(stretches):
        if each.span in parts:
            continue
        progress(number, len(stretches))
        one = _looked_at(
            text, masked, each, said.get(each.span), known=known in LANGUAGES, many=len(stretches) > _MANY
        )
        if one is None and found and _follows(text, masked, found[-1], each.span):
            one = _Found((each.span,))
        if one is not None:
            more = later.get(each.span)
            found.append(replace(one, content=(*one.content, *more)) if more else one)
    found += [_Found((turn.words,), None, turn.speaker, score=0.7) for turn in turns(masked)]
    found += [
        _Found((line.words,), None, line.speaker, QuotationType.INDIRECT, 0.5) for line in headlines(masked)
    ]
    found.sort(key=lambda each: each.content[0])
    return _merged(list(_joined(masked, found)), told, [each.span for each in stretches])


def _follows(text: str, masked: str, before: _Found, span: Span) -> bool:
    """Whether a quoted sentence stands right behind words that report another: ``she said. "No."``"""
    start = before.content[-1].end
    if before.cue is None or before.cue.start < start or span.start - start > _BETWEEN:
        return False
    between = masked[start : span.start]
    ended = text[max(span.start, span.end - 5) : span.end].rstrip(_CLOSERS + " \u00a0")[-1:] in _ENDINGS
    ended = ended or text[span.end : span.end + 1] == "."  # outside of the marks
    whole = len(span) > 2 and ended and masked[span.start + 1].isupper()
    return whole and "\n" not in between and between.rstrip()[-1:] == "." and between.count(".") < _STOPS


def _sentences(
    masked: str, stretches: Sequence[Quoted], words: Lexicon, progress: Progress
) -> Iterator[Sentence]:
    """The sentences that have quoted words, or a word to report with."""
    starts = [each.span.start for each in stretches]
    ends = [each.span.end for each in stretches]
    for sentence in sentences_in(masked):
        first, last = bisect_right(ends, sentence.start), bisect_left(starts, sentence.end)
        if first < last or not words.openers.isdisjoint(
            _WORD.findall(masked[sentence.start : sentence.end].lower())
        ):
            progress(sentence.start, len(masked))
            inside = [each.span for each in stretches[first:last]]
            yield sentence_of(masked, sentence, inside, words)


def _attributed(sentence: Sentence, stretches: Sequence[Quoted]) -> Iterator[tuple[Span, Attribution]]:
    """The quoted words of a sentence with what reports them in it."""
    for at, flag in enumerate(sentence.flags):
        if flag & QUOTED and (found := phrase(sentence, at) or attribution(sentence, at)) is not None:
            place = bisect_right(stretches, sentence.starts[at], key=lambda each: each.span.start) - 1
            yield stretches[place].span, found


def _merged(direct: Sequence[_Found], told: Sequence[Reported], stretches: Sequence[Span]) -> list[_Found]:
    """Both in text order; a reported clause that holds quoted words is one mixed quotation with them."""
    starts = [each.start for each in stretches]
    found: list[_Found] = []
    taken: list[Reported] = []
    reporting = {each.cue for each in direct if each.cue and each.content[-1].end <= each.cue.start}
    for each in told:
        if each.cue and each.cue[0] in reporting and each.content[0].start > each.cue[0].start:
            continue  # "No," he told the paper Kurier in an interview
        inside = [
            stretch
            for span in each.content
            for stretch in stretches[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
        ]
        kind = QuotationType.MIXED if inside else QuotationType.INDIRECT
        if inside:
            taken.append(each)
        cue = each.cue[0] if each.cue else None
        found.append(_Found(each.content, cue, each.speaker, kind, each.score, each.cue[1:]))
    spans = sorted(span for each in taken for span in each.content)
    for each in direct:
        if not _is_part(each, spans):
            found.append(each)
    return sorted(found, key=lambda each: each.content[0])


def _is_part(quotation: _Found, spans: Sequence[Span]) -> bool:
    """Whether it is only a part of a reported clause, and nobody inside of that says it."""
    own = quotation.content[0]
    at = bisect_right(spans, Span(own.start, own.end + 1_000_000))
    for span in spans[max(0, at - 6) : at + 1]:
        if quotation.type is QuotationType.MIXED and span.overlaps(own):
            return True
        if own.within(span):
            return quotation.cue is None or not quotation.cue.within(span)
    return False


def _suggestion(found: _Found) -> Suggestion:
    return Suggestion(
        kind=Kind.QUOTATION,
        spans=found.content,
        cue=(found.cue, *found.more) if found.cue else (),
        speaker_spans=(found.speaker,) if found.speaker else (),
        type=found.type,
        score=found.score,
    )


def _masked(text: str, stretches: Sequence[Quoted], *, on: bool) -> str:
    """The text with what is quoted crossed out, so that no verb or full stop in there is taken for more;
    ``on`` where sentences go on behind quoted ones as if these had no mark."""
    parts: list[str] = []
    end = 0
    for each in stretches:
        first, last = each.span.start + 1, max(each.span.start + 1, each.span.end - 2)
        if on and _GOES_ON.match(text, each.span.end):
            last = max(first, each.span.end - 1)
        crossed = "x" * (last - first)
        parts += [
            text[end:first],
            crossed.capitalize() if text[first : first + 2].strip()[:1].isupper() else crossed,
        ]
        end = last
    parts.append(text[end:])
    return "".join(parts)


def _looked_at(
    text: str, masked: str, stretch: Quoted, told: Attribution | None, *, known: bool, many: bool
) -> _Found | None:
    """The stretch with its cue and speaker; None where it is only a word in quote marks."""
    span = stretch.span
    words = span.of(text)
    if not _WORD.search(words):
        return None
    if signed := _SIGNED.match(masked, span.end):
        return _Found((span,), None, Span(*signed.span(1)), score=0.8)
    if told is None and (label := label_above(text, span.start)) is not None:
        return _Found((span,), None, label, score=0.8)
    if told is not None and (told.cue is None or told.whole):
        return _Found((span,), told.cue, told.speaker, score=0.6 if told.whole else 0.8)
    low, high = max(0, span.start - _REACH), min(len(text), span.end + _REACH)
    window, here = masked[low:high], _moved(span, -low)
    if told is not None:
        cue = _moved(told.cue, -low) if told.cue and told.cue.start >= low else None
        speaker = _moved(told.speaker, -low) if told.speaker and told.speaker.start >= low else None
    elif many:
        cue = speaker = None
    else:
        cue = cue_of(window, (here,))
        if known and cue is not None and cue.start >= here.end and window[cue.start].isupper():
            cue = None  # "I know." Asked again, she
        speaker = speaker_beside(window, cue, (here,)) if cue else None
        if speaker is not None and _ASIDE.match(window, speaker.start):
            speaker = None
    found = _content(words, window, here, cue, speaker, known=known)
    if found is None:
        return None
    content, kind, score = found
    return _Found((_moved(content, low),), _maybe(cue, low), _maybe(speaker, low), kind, score)


def _content(
    words: str, window: str, here: Span, cue: Span | None, speaker: Span | None, *, known: bool
) -> tuple[Span, QuotationType, float] | None:
    """What is quoted or, where only a part of it is in quote marks, the whole clause that is reported.

    That clause is looked for elsewhere where the language is ``known``.
    """
    count = sum(1 for _ in zip(_WORD.finditer(words), range(8), strict=False))
    ended = len(words) > 2 and words[-2] in _ENDINGS
    if cue is None:
        begins = _begins_clause(window, here, cue) or (words[1].isupper() and words[-2] in _FULL_STOPS)
        kept = ended and count > _SHORT and begins and not _TITLE.fullmatch(words)
        return (here, QuotationType.DIRECT, 0.6) if kept else None
    if _begins_clause(window, here, cue):
        kept = count > _SHORT or ended or _beside(here, cue, speaker)
        return (here, QuotationType.DIRECT, 0.95 if speaker else 0.8) if kept else None
    clause = None if known else _clause(window, here, cue, speaker)
    if clause is not None and clause != here:
        return clause, QuotationType.MIXED, 0.6
    whole = ended and count > _SHORT and words[1].isupper() and not _TITLE.fullmatch(words)
    likened = known and _LIKENED.search(window[max(0, here.start - 8) : here.start])
    behind = known and here.end <= cue.start and _IT_WAS.search(window[max(0, here.start - 16) : here.start])
    return (here, QuotationType.DIRECT, 0.6) if whole or likened or behind else None


def _clause(window: str, here: Span, cue: Span, speaker: Span | None) -> Span | None:
    """The reported words that the quoted ones are a part of: behind *that*, or up to the cue behind them."""
    if cue.start < here.start:
        reported = reported_at(window, here.start)
        return reported if reported is not None and here.within(reported) else None
    sentence = sentence_at(window, here.start)
    if sentence is None or not _beside(here, cue, speaker):
        return None
    return Span(min(sentence.start, here.start), here.end)


def _beside(here: Span, cue: Span, speaker: Span | None) -> bool:
    """Whether nothing stands between the quoted words and those that report them."""
    first = min(cue.start, speaker.start if speaker else cue.start)
    last = max(cue.end, speaker.end if speaker else cue.end)
    return 0 <= first - here.end <= _NEAR or 0 <= here.start - last <= _NEAR


def _begins_clause(window: str, here: Span, cue: Span | None) -> bool:
    """Whether the quoted words begin where a clause does: behind a mark or their cue."""
    if cue is not None and cue.end <= here.start and not window[cue.end : here.start].strip(" ,:\u00a0"):
        return True
    return _CLAUSE.search(window[max(0, here.start - 4) : here.start]) is not None


def _joined(masked: str, found: Sequence[_Found]) -> Iterator[_Found]:
    """Quotations with those parts put together that only the reporting words stand between."""
    before: _Found | None = None
    for each in found:
        if before is not None:
            if _interrupts(masked, before, each):
                before = replace(before, content=(*before.content, *each.content))
                continue
            yield before
        before = each
    if before is not None:
        yield before


def _interrupts(masked: str, before: _Found, after: _Found) -> bool:
    """Whether ``"We can," she said, "do it"`` is at hand: what is between reports the first part."""
    start, end = before.content[-1].end, after.content[0].start
    if before.cue is None or end - start > _BETWEEN or "\n" in masked[start:end]:
        return False
    if before.type is QuotationType.MIXED or after.type is QuotationType.MIXED:
        return False
    between = start <= before.cue.start < end
    own = after.cue is not None and (
        after.cue.start >= after.content[-1].end or "." in masked[before.cue.end : after.cue.start]
    )
    return between and not own


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _maybe(span: Span | None, by: int) -> Span | None:
    return None if span is None else _moved(span, by)

"""Quotations: which words are quoted or reported, which report them, and which name the speaker.

What is quoted comes from :mod:`copydesk.suggest.quoting.marks`, cue and speaker from the rules that the keys
for them follow too (:mod:`copydesk.domain.reporting`), what is reported without quote marks from
:mod:`copydesk.suggest.quoting.indirect`. Each quotation is looked at in a window of its own, so
that time grows with the text's length and no faster.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from operator import attrgetter

from copydesk.domain.annotation import Kind, QuotationType
from copydesk.domain.progress import Progress, no_progress
from copydesk.domain.reporting import cue_of, speaker_beside
from copydesk.domain.selection import sentences_in
from copydesk.domain.span import Span, Spans
from copydesk.domain.suggestion import Suggestion
from copydesk.suggest.mishaps import BROKEN, left_out
from copydesk.suggest.names.quoted_names import is_told, quoted_bodies
from copydesk.suggest.quoting.about import before_about
from copydesk.suggest.quoting.as_openings import opened_quoted
from copydesk.suggest.quoting.dialogues import DASH, with_dialogues, without_dash
from copydesk.suggest.quoting.extents import WORD, extent
from copydesk.suggest.quoting.indirect import Reported, reported
from copydesk.suggest.quoting.interrupted import parted
from copydesk.suggest.quoting.joining import Found, follows, joined, merged
from copydesk.suggest.quoting.lexicon import LANGUAGES, Lexicon, language_of, lexicon
from copydesk.suggest.quoting.marks import Quoted, quoted
from copydesk.suggest.quoting.phrases import phrase
from copydesk.suggest.quoting.sentence import QUOTED, Sentence, sentence_of
from copydesk.suggest.quoting.spoken import Attribution, attribution
from copydesk.suggest.quoting.transcripts import headlines, label_above, turns
from copydesk.suggest.quoting.work_titles import is_title

_START = attrgetter("span.start")
_DIALOGUES = frozenset(("es", "ru"))
"""Languages that write what is said behind dashes."""
_REACH = 500
"""Code points on each side of quoted words where their cue and speaker are looked for."""
_OPENS = re.compile(r"[\"'‘“„«‚‹]\b")
_MANY = 500
"""Stretches in quote marks; with so many only their own sentences are read, as more takes long."""
_LEAST_NESTED = 20
"""Code points; in less nobody reports anything."""
_SHORTEST_LINE = 2
_ASIDE = re.compile(r"(?:a (?:la|los|las|el|un|una|su)|al|ante|en|à|au|aux|lors|dans|в|на|im|am)\b")
"""Words that tell where something is said, and no speaker."""
_GOES_ON = re.compile(r",?[\s\u00a0](?:[—–-][\s\u00a0])?[a-zà-ÿа-яё]")
"""The sentence goes on behind quoted words, with whatever mark they end."""
_SIGNED = re.compile(
    r"[\s\u00a0]{0,3}[―—–][\s\u00a0]{0,2}([^\W\d_][^\n\"“”«»]{1,80}?)[\s.]{0,3}$", re.MULTILINE
)
"""A dash and a name up to the line's end, as below letters and statements."""
_HOW = re.compile(r"[\"“][a-z]+ly(?:(?:, | and |, and )[a-z]+ly)*[.,]?[\"”]")
_INITIALS = re.compile(r"(?<!\w)(?:[^\W\d_a-z]\.)+[^\W\d_a-z]$")
_LONGEST_INITIALS = 8
_UNTOLD = 0.6
"""How sure quoted words are that nothing reports."""
_MOST = 5_000
"""Stretches in quote marks; whatever has more of them is no article."""


def quotations(text: str, progress: Progress = no_progress, *, language: str = "") -> list[Suggestion]:
    """The quotations, in text order; their speakers are words, not yet actors.

    ``language`` is the article's as a BCP 47 code; without it, it is guessed.
    """
    known = language_of(text, language)
    outer = _outermost(text, known, progress)
    every = [*outer, *_nested(text, known, outer)]
    if known in _DIALOGUES:
        every = [replace(each, content=without_dash(text, each.content)) for each in every]
    return [_suggestion(_in_full(text, each)) for each in sorted(every, key=lambda each: each.content[0])]


def _nested(text: str, known: str, outer: Sequence[Found]) -> Iterator[Found]:
    """What is quoted within quoted words, as far as somebody is said to say it."""
    for each in outer:
        for span in each.content if each.type is QuotationType.DIRECT else ():
            for part in _paragraphs(text, span):
                inner = part.of(text)
                if len(part) < _LEAST_NESTED or _OPENS.search(inner) is None:
                    continue
                for found in _outermost(inner, known, no_progress):
                    told = found.cue is not None and found.speaker is not None
                    if told and found.type is QuotationType.DIRECT:
                        yield _shifted(found, part.start)


def _paragraphs(text: str, span: Span) -> Iterator[Span]:
    """The paragraphs of quoted words without the marks that each of them opens with."""
    start = span.start
    for line in text[span.start : span.end].split("\n"):
        if len(line) > _SHORTEST_LINE:
            yield Span(start + 1, min(start + len(line), span.end - 1))
        start += len(line) + 1


def _shifted(found: Found, by: int) -> Found:
    return replace(
        found,
        content=tuple(_moved(span, by) for span in found.content),
        cue=_maybe(found.cue, by),
        speaker=_maybe(found.speaker, by),
        more=tuple(_moved(span, by) for span in found.more),
        score=round(found.score - 0.2, 2),
    )


def _outermost(text: str, known: str, progress: Progress) -> list[Found]:
    """The quotations of a text in a known language that are in no other's quote marks, in text order."""
    stretches, later = quoted(text)[:_MOST], dict[Span, Spans]()
    if known == "en":
        stretches = [each for each in stretches if not is_title(text, each.span)]
    if known in LANGUAGES:
        stretches, later = parted(text, stretches, lexicon(known))
    if known in _DIALOGUES:
        stretches, more = with_dialogues(text, stretches, lexicon(known))
        later |= more
    masked = _masked(text, stretches, on=known != "en")
    told, said = _told(masked, stretches, known, progress)
    found: list[Found] = []
    elsewhere = frozenset(each.cue[0] for each in told if each.cue)
    parts = frozenset(part for some in later.values() for part in some)
    parts |= quoted_bodies(text) if known == "ru" else parts
    for number, each in enumerate(stretches):
        if each.span in parts or (known == "ru" and is_told(text, each.span)):
            continue
        progress(number, len(stretches))
        many = len(stretches) > _MANY
        one = _looked_at(text, masked, each, said.get(each.span), known=known in LANGUAGES, many=many)
        if one is not None and one.cue is not None and _is_beyond(text, stretches, number, one.cue):
            one = replace(one, cue=None, speaker=None, score=_UNTOLD)
        closed = one is not None and one.cue in elsewhere and _is_closed(text, each.span, one.cue)
        if (one is None or closed) and found and follows(text, masked, found[-1], each.span):
            one = Found((each.span,))
        elif closed:  # "No." He added that it rained
            one = _looked_at(text, masked, each, None, known=True, many=True)
        if one is not None:
            more = later.get(each.span) if later else None
            found.append(replace(one, content=(*one.content, *more)) if more else one)
    found += [Found((turn.words,), None, turn.speaker, score=0.7) for turn in turns(masked)]
    found += [
        Found((line.words,), None, line.speaker, QuotationType.INDIRECT, 0.5) for line in headlines(masked)
    ]
    found.sort(key=lambda each: each.content[0])
    return merged(list(joined(masked, found)), told, [each.span for each in stretches])


def _told(
    masked: str, stretches: Sequence[Quoted], known: str, progress: Progress
) -> tuple[list[Reported], dict[Span, Attribution]]:
    """What sentences report, and what reports the quoted words in them."""
    said: dict[Span, Attribution] = {}
    if known not in LANGUAGES:
        return [], said
    told = list(before_about(masked, lexicon(known)))
    for sentence in _sentences(masked, stretches, lexicon(known), progress):
        try:
            told += reported(sentence)
            said |= dict(_attributed(sentence, stretches))
        except BROKEN:
            left_out("a sentence")
    return told, said


def _sentences(
    masked: str, stretches: Sequence[Quoted], words: Lexicon, progress: Progress
) -> Iterator[Sentence]:
    """The sentences that have quoted words, or a word to report with."""
    starts = [each.span.start for each in stretches]
    ends = [each.span.end for each in stretches]
    for sentence in sentences_in(masked):
        first, last = bisect_right(ends, sentence.start), bisect_left(starts, sentence.end)
        opinion = words.splits and masked.startswith("Pour ", sentence.start)
        opinion = opinion or (words.inverts and masked.startswith("Para ", sentence.start))
        if (
            opinion
            or first < last
            or not words.openers.isdisjoint(WORD.findall(masked[sentence.start : sentence.end].lower()))
        ):
            progress(sentence.start, len(masked))
            inside = [each.span for each in stretches[first:last]]
            yield sentence_of(masked, sentence, inside, words)


def _attributed(sentence: Sentence, stretches: Sequence[Quoted]) -> Iterator[tuple[Span, Attribution]]:
    """The quoted words of a sentence with what reports them in it."""
    for at, flag in enumerate(sentence.flags):
        if not flag & QUOTED:
            continue
        found = opened_quoted(sentence, at) or phrase(sentence, at) or attribution(sentence, at)
        if found is not None:
            place = bisect_right(stretches, sentence.starts[at], key=_START) - 1
            yield stretches[place].span, found


def _in_full(text: str, found: Found) -> Found:
    """With the full stop that is the speaker's own: *the U.S. said*."""
    if found.speaker is None or text[found.speaker.end : found.speaker.end + 2] != ". ":
        return found
    start, end = found.speaker.start, found.speaker.end
    spelt = _INITIALS.search(text, max(start, end - _LONGEST_INITIALS), end)
    return replace(found, speaker=Span(start, end + 1)) if spelt else found


def _suggestion(found: Found) -> Suggestion:
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
            last = max(first, each.span.end - (text[each.span.end - 1] not in "?!…"))
        crossed = "x" * (last - first)
        parts += [
            text[end:first],
            crossed.capitalize() if text[first : first + 2].strip()[:1].isupper() else crossed,
        ]
        if last > first and last == each.span.end - 2 and text[last - 1] in ".!?…," and text[last].isspace():
            parts.append(text[last - 1])  # « Venez. » Lee a dit
            last += 1
        end = last
    parts.append(text[end:])
    return "".join(parts)


def _looked_at(
    text: str, masked: str, stretch: Quoted, told: Attribution | None, *, known: bool, many: bool
) -> Found | None:
    """The stretch with its cue and speaker; None where it is only a word in quote marks."""
    span = stretch.span
    words = span.of(text)
    if not WORD.search(words) or _is_manner(text, span, told):
        return None
    if stretch.mark == DASH and (told is None or told.cue is None):
        return Found((span,), None, told.speaker if told else None, score=0.6)
    reports = told is not None and told.cue is not None and told.whole  # «Где?» — спросил он.
    signed = _SIGNED.match(masked, span.end) if stretch.mark != DASH and not reports else None
    label = label_above(text, span.start) if signed is None and told is None else None
    if signed or label:
        return Found((span,), None, Span(*signed.span(1)) if signed else label, score=0.8)
    if told is not None and (told.cue is None or told.whole):
        return Found((span,), told.cue, told.speaker, score=0.6 if told.whole else 0.8)
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
    tight = words[0] + words[1:-1].strip() + words[-1]  # « Venez »
    found = extent(tight, window, here, cue, speaker, known=known)
    if found is None:
        return None
    content, kind, score = found
    return Found((_moved(content, low),), _maybe(cue, low), _maybe(speaker, low), kind, score)


def _is_manner(text: str, span: Span, told: Attribution | None) -> bool:
    """Whether quoted words only tell how somebody will act: *will respond "calmly and firmly"*."""
    if told is None or told.cue is None or not text.startswith("respond", told.cue.start):
        return False
    return _HOW.fullmatch(text, span.start, span.end) is not None


def _is_beyond(text: str, stretches: Sequence[Quoted], number: int, cue: Span) -> bool:
    """Whether a cue stands behind other quoted words that follow at once: *"Ready?" "No," she said*."""
    end = stretches[number].span.end
    if cue.start < end or number + 1 == len(stretches):
        return False
    after = stretches[number + 1].span
    return after.end <= cue.start and text[end : after.start].isspace()


def _is_closed(text: str, span: Span, cue: Span | None) -> bool:
    """Whether a sentence ends in quote marks and a cue is in the next one."""
    behind = text[span.end : span.end + 2].strip()
    ends = text[span.end - 4 : span.end - 1].rstrip()[-1:] in {".", "!", "?"}
    return cue is not None and cue.start > span.end and ends and behind[:1].isupper()


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _maybe(span: Span | None, by: int) -> Span | None:
    return None if span is None else _moved(span, by)

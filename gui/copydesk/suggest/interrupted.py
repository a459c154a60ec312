"""Quoted words that reporting words interrupt inside their marks: *«Мы готовы, — сказал он. — Ждём»*."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from copydesk.domain.span import Span
from copydesk.suggest.lexicon import CUE, Lexicon
from copydesk.suggest.marks import Quoted

_DASHED = re.compile(
    r"[,!?….][\s\u00a0][—–-][\s\u00a0](?=([^\W\d_A-ZА-ЯЁ][\w-]*))"
    r"[^«»\n]{3,140}?[.,][\s\u00a0][—–-][\s\u00a0]"
)
"""``, — сказал он. —``"""
_RAYA = re.compile(r"[\s\u00a0](?=[—–](\w+)[\s\u00a0])[—–][^«»“”\n]{3,140}?[—–][,.;:]?[\s\u00a0]?")
"""``—dijo Ann Lee—``"""
_INCISE = re.compile(
    r",[\s\u00a0](?=(?:(?:s['’])?(?:est|sont|a|ont|avait|avaient)(?:-t)?(?:-(?:ils?|elles?|on))?[\s\u00a0])?"
    r"(?:s['’]|se[\s\u00a0])?(\w+?)(?:-(?:t-)?(?:ils?|elles?|on))?\b)[^«»\n]{3,140}?,[\s\u00a0]"
)
"""``, a dit Ann Lee,``"""
_BY_LANGUAGE = {"ru": _DASHED, "es": _RAYA, "fr": _INCISE}


def parted(
    text: str, stretches: Sequence[Quoted], words: Lexicon
) -> tuple[list[Quoted], dict[Span, tuple[Span, ...]]]:
    """The stretches without what interrupts them, and the later parts of each such by its first."""
    pattern = _BY_LANGUAGE.get(words.language)
    if pattern is None:
        return list(stretches), {}
    found: list[Quoted] = []
    later: dict[Span, tuple[Span, ...]] = {}
    for each in stretches:
        parts = list(_parts(text, each, pattern, words))
        found += [replace(each, span=part) for part in parts]
        if len(parts) > 1:
            later[parts[0]] = tuple(parts[1:])
    return found, later


def _parts(text: str, stretch: Quoted, pattern: re.Pattern[str], words: Lexicon) -> Iterator[Span]:
    start = stretch.span.start
    for cut in pattern.finditer(text, start + 1, stretch.span.end - 1):
        if not words.flags.get(cut[1].lower(), 0) & CUE or cut.start() <= start + 1:
            continue
        first = cut.start() if cut[0][0].isspace() else cut.start() + 1
        if cut.end() >= stretch.span.end - 1:
            break
        yield Span(start, first)
        start = cut.end()
    yield Span(start, stretch.span.end)

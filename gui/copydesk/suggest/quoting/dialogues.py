"""What is said behind a dash that opens a line, as Spanish and Russian copy writes dialogues and interviews:
*—No sé —dijo Ann Lee—. Ya veremos*, *— Не знаю, — сказала Анна Лис. — Увидим*.
"""

import re
from collections.abc import Iterator, Sequence

from copydesk.domain.span import Span, Spans
from copydesk.suggest.quoting.lexicon import CUE, Lexicon
from copydesk.suggest.quoting.marks import Quoted
from copydesk.suggest.quoting.unlisted_verbs import is_russian_report

DASH = "—"
"""The mark of what is said behind a dash."""
_LINE = re.compile(r"^[—–](?=[^\s—–])[^\n]+$", re.MULTILINE)
_ASIDE = re.compile(
    r"[,.!?…]?[ \u00a0][—–]((?:(?:se|le|les|me|nos|lo)[ \u00a0])?[^\W\d_A-Z][\w-]*)[^\n—–]{0,160}"
)
"""``—dijo Ann Lee``, up to the next dash or the line's end."""
_RUSSIAN_LINE = re.compile(r"^[—–-][ \u00a0](?=[^\s—–-])[^\n]+$", re.MULTILINE)
_RUSSIAN_ASIDE = re.compile(
    r"[,.!?…][ \u00a0][—–-][ \u00a0](?=([а-яё][\w-]*))[^\n—–]{3,160}?(?:[.,][ \u00a0][—–-][ \u00a0]|\.?$)",
    re.MULTILINE,
)
_CLOSE = re.compile(r"[—–][.,;:]?[ \u00a0]?")
_DASHES = ("—", "–")
_ANY_DASH = frozenset("—–-")


def with_dialogues(
    text: str, stretches: Sequence[Quoted], words: Lexicon
) -> tuple[list[Quoted], dict[Span, Spans]]:
    """The stretches in quote marks and those behind dashes, in text order; of these by the first part the
    later ones, which reporting words part from it."""
    dashed = "\n—" in text or "\n–" in text or text[:1] in _DASHES
    russian = words.language == "ru"
    if russian:
        lines = list(_russian_lines(text, words)) if dashed or "\n- " in text or text[:2] == "- " else []
    else:
        lines = list(_LINE.finditer(text)) if dashed else []
    if not lines:
        return list(stretches), {}
    found: list[Quoted] = []
    later: dict[Span, Spans] = {}
    for line in lines:
        parts = tuple((_russian_parts if russian else _parts)(text, line, words))
        found += [Quoted(part, DASH, closed=False) for part in parts]
        if len(parts) > 1:
            later[parts[0]] = parts[1:]
    inside = [Span(*line.span()) for line in lines]
    kept = [each for each in stretches if not any(each.span.overlaps(line) for line in inside)]
    return sorted([*kept, *found], key=lambda each: each.span), later


def _russian_lines(text: str, words: Lexicon) -> Iterator[re.Match[str]]:
    """The lines in which words report what is said behind their first dash."""
    for line in _RUSSIAN_LINE.finditer(text):
        if next(_asides(text, line, words), None) is not None:
            yield line


def _asides(text: str, line: re.Match[str], words: Lexicon) -> Iterator[re.Match[str]]:
    for aside in _RUSSIAN_ASIDE.finditer(text, line.start() + 1, line.end()):
        if words.flags.get(aside[1].lower(), 0) & CUE or is_russian_report(aside[0]):
            yield aside


def _russian_parts(text: str, line: re.Match[str], words: Lexicon) -> Iterator[Span]:
    start, end = line.start(), line.start() + len(line[0].rstrip())
    for aside in _asides(text, line, words):
        if start < aside.start():
            yield Span(start, aside.start() + (aside[0][0] != ","))
        start = aside.end()
    if start < end:
        yield Span(start, end)


def _parts(text: str, line: re.Match[str], words: Lexicon) -> Iterator[Span]:
    """What is said in a line, without the reporting words."""
    start, end = line.start(), line.start() + len(line[0].rstrip())
    for aside in _ASIDE.finditer(text, start + 1, end):
        verb = aside[1].rpartition(" ")[2]
        if aside.start() < start or not words.flags.get(verb.casefold(), 0) & CUE:
            continue
        dash = aside.start(1) - 1
        yield Span(start, dash - 1)
        close = _CLOSE.match(text, aside.end(), end)
        start = close.end() if close else end
    if start < end:
        yield Span(start, end)


def without_dash(text: str, content: Spans) -> Spans:
    """The content without the dash that opens its line."""
    first = content[0]
    if text[first.start] not in _ANY_DASH or len(first) < len("—a"):
        return content
    behind = 2 if text[first.start + 1] in " \u00a0" else 1
    return (Span(first.start + behind, first.end), *content[1:])

"""Quoted words that reporting words interrupt inside their marks: *«Мы готовы, — сказал он. — Ждём»*."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from copydesk.domain.span import Span
from copydesk.suggest.names.callings import calling
from copydesk.suggest.quoting.lexicon import CUE, Lexicon
from copydesk.suggest.quoting.marks import Quoted
from copydesk.suggest.quoting.unlisted_verbs import is_russian_report

_DASHED = re.compile(
    r"[,!?….][\s\u00a0][—–-][\s\u00a0](?=([^\W\d_A-ZА-ЯЁ][\w-]*))"
    r"[^«»\n]{3,140}?[.,][\s\u00a0][—–-][\s\u00a0]"
)
"""``, — сказал он. —``"""
_RAYA = re.compile(r"[\s\u00a0](?=[—–](\w+)[\s\u00a0])[—–][^«»“”\n]{3,140}?[—–][,.;:]?[\s\u00a0]?")
"""``—dijo Ann Lee—``"""
_DOER = (
    r"(?:(?:[ldLD]['’]|(?:le|la|les|un|une|son|sa|ce|cet|cette|leur|el|los|las|su|der|die|das|ein|eine"
    r"|sein|seine|ihr|ihre|er|sie|M\.|Mme|Me)[\s\u00a0])|[A-ZÀ-ÞŒ]\w)"
)
"""What a subject behind its verb begins with."""
_REST = r"[^«»“”\n]{2,140}?(?<!\bM)(?<!\bMe)(?<!\bDr)(?<!\bSt)[,.][\s\u00a0]"
"""The other words up to what is said again."""
_INCISE = re.compile(
    r"[,!?…][\s\u00a0]"
    r"(?=(?:(?:s['’])?(?:est|sont|a|ont|avait|avaient)(?:-t)?(?:-(?:ils?|elles?|on))?[\s\u00a0])?"
    r"(?:s['’]|se[\s\u00a0])?(\w+?)(?:-(?:t-)?(?:ils?|elles?|on))?\b)"
    rf"(?:(?:[^«»“”\n.]|\b[A-Z]\w{{0,2}}\.){{3,140}}?,[\s\u00a0]|(?=[^\s\u00a0]+-t?-?(?:ils?|elles?)\b){_REST}"
    rf"|(?:(?:a|ont|avait|s['’]est|s['’])[\s\u00a0]?)?(?:se[\s\u00a0])?\w+[\s\u00a0]{_DOER}{_REST})"
)
"""``, a dit Ann Lee,`` and ``, a-t-elle dit.``"""
_BEHIND = re.compile(
    rf"[,!?…][\s\u00a0](?=(?:(?:ha|han|había|habían)[\s\u00a0])?(\w+)[\s\u00a0]{_DOER})"
    rf"(?:(?:ha|han|había|habían)[\s\u00a0])?\w+[\s\u00a0]{_REST}"
)
"""``, dijo Ann Lee,``"""
_NAMED = re.compile(r"[A-ZÀ-ÞŒ][\w’'-]+,.\Z", re.DOTALL)
_APPOSITION = re.compile(
    r"(?:((?:[A-ZÀ-ÞŒ][\w’'-]+[\s\u00a0](?:d[eu][\s\u00a0])?){1,3}[A-ZÀ-ÞŒ][\w’'-]+)"
    r"|(?:(?:le|la|l['’]|un|une|el|der|die|son|sa)[\s\u00a0]?)?([a-zà-ÿ]{4,})\b[^«»“”\n,.]{0,90})[,.][\s\u00a0]"
)
"""``Ann Lee, et`` or ``maire de Lorne. Venez``, behind who says it and a comma."""
_BY_LANGUAGE = {"ru": (_DASHED,), "es": (_RAYA, _BEHIND), "fr": (_INCISE,), "de": (_BEHIND,)}


def parted(
    text: str, stretches: Sequence[Quoted], words: Lexicon
) -> tuple[list[Quoted], dict[Span, tuple[Span, ...]]]:
    """The stretches without what interrupts them, and the later parts of each such by its first."""
    patterns = _BY_LANGUAGE.get(words.language)
    if patterns is None:
        return list(stretches), {}
    found: list[Quoted] = []
    later: dict[Span, tuple[Span, ...]] = {}
    for each in stretches:
        parts = [each.span]
        for pattern in patterns:
            parts = [one for part in parts for one in _parts(text, part, pattern, words)]
        found += [replace(each, span=part) for part in parts]
        if len(parts) > 1:
            later[parts[0]] = tuple(parts[1:])
    return found, later


def _parts(text: str, stretch: Span, pattern: re.Pattern[str], words: Lexicon) -> Iterator[Span]:
    start = stretch.start
    for cut in pattern.finditer(text, start + 1, stretch.end - 1):
        told = words.flags.get(cut[1].lower(), 0) & CUE
        told = told or (words.language == "ru" and is_russian_report(cut[0]))
        if not told or cut.start() <= start + 1:
            continue
        first = cut.start() if cut[0][0].isspace() else cut.start() + 1
        end = _behind_apposition(text, cut)
        if end >= stretch.end - 1:
            break
        if cut.start() < start:
            continue
        yield Span(start, first)
        start = end
    yield Span(start, stretch.end)


def _behind_apposition(text: str, cut: re.Match[str]) -> int:
    """Where the words go on behind who says them and what that is: *, dit Ann Lee, maire de Lorne. Venez*."""
    if cut[0][-2] != "," or (more := _APPOSITION.match(text, cut.end())) is None:
        return cut.end()
    name, role = more[1], more[2]
    named = _NAMED.search(cut[0]) is not None
    return more.end() if (name and not named) or (role and named and calling(role)) else cut.end()

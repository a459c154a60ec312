"""French and Spanish names that an article belongs to: *La Vigie*, *L'Écho de la Meurne*, *El Balón*.

The article is in capitals inside of a sentence once at least, or stands so in a surname: *Luc Le Garrec*.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from copydesk.domain.span import Span
from copydesk.suggest.names.institutions import CALLED_PAPERS
from copydesk.suggest.names.nouns import is_mans, is_womans
from copydesk.suggest.names.people import Named

_ARTICLE = re.compile(r"(?<![\w'’-])(?:(L[ae]s?|El|Los)[ \u00a0]|(L['’]))$")
_FIRST = re.compile(r"[.!?:…][\"”»]?[\s\u00a0]{1,3}$|\n\s*$|[-–—*•][ \u00a0]$|[.!?…]\)[ \u00a0]$")
"""The end of what stands before the first word of a sentence."""
_OPENS_QUOTE = re.compile(r"[\"“«‹„][ \u00a0]?$")
_CLOSES_QUOTE = re.compile(r"[ \u00a0]?[\"”»›]")
_IN_NAME = re.compile(r"[ \u00a0](L[ae]s?)[ \u00a0]([^\Wa-z][\w-]*)$")
_FEW = 8
"""Words of a line that are too few to tell."""
_TITLE_CASE = 0.7
"""So many words of a line are in capitals in headlines that have capitals all through."""
_MOST = 4
"""Code points of an article and the space behind it."""


def with_articles(text: str, names: Iterable[Named]) -> list[Named]:
    """The names, with the articles that belong to some of them."""
    every = list(names)
    own = set(_owned(text, every))
    if not own:
        return every
    return [_with(text, one) if (_before(text, one), one.words) in own else one for one in every]


def _owned(text: str, names: Iterable[Named]) -> Iterator[tuple[str, str]]:
    """The names that have an article of their own, each behind it."""
    for one in names:
        if one.person and (found := _IN_NAME.search(one.words)) is not None:
            yield found[1], found[2]
        elif (article := _before(text, one)) and _is_own(text, one, article):
            yield article, one.words


def _before(text: str, one: Named) -> str:
    """The article in capitals that stands before a name; empty for none."""
    found = _ARTICLE.search(text, max(0, one.span.start - _MOST), one.span.start)
    return (found[1] or found[2]) if found else ""


def _is_own(text: str, one: Named, article: str) -> bool:
    start = _start(text, one)
    before = text[max(0, start - 4) : start]
    if _OPENS_QUOTE.search(before):
        return _CLOSES_QUOTE.match(text, one.span.end) is not None
    first = one.words.partition(" ")[0].casefold()
    if one.person and (is_mans(first) or is_womans(first)):
        return False
    if start == 0 or _FIRST.search(before):
        return first in CALLED_PAPERS and not re.search(
            rf"(?<![\w'’])l(?:[ae] |['’]){re.escape(one.words)}", text
        )
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", one.span.end)
    line = text[first : last if last >= 0 else len(text)].split()
    return len(line) <= _FEW or sum(word[0].isupper() for word in line) < _TITLE_CASE * len(line)


def _start(text: str, one: Named) -> int:
    """Where the article before a name begins."""
    found = _ARTICLE.search(text, max(0, one.span.start - _MOST), one.span.start)
    return found.start() if found else one.span.start


def _with(text: str, one: Named) -> Named:
    span = Span(_start(text, one), one.span.end)
    return replace(one, span=span, words=" ".join(span.of(text).split()), person=False)

"""Who heads a Russian ministry: *глава МИД Орвании* is the foreign minister of that land, who is named."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from copydesk.domain.span import Span
from copydesk.suggest.meaning.antecedents import Antecedents, Whom
from copydesk.suggest.meaning.title_holders import Held
from copydesk.suggest.names.cases import stem
from copydesk.suggest.names.portfolios import is_of_office

_BESIDE = 90
"""Code points before a minister's name in which the land is said."""
_MOST = 24
"""Ministers who are looked at."""
_LAND = re.compile(r"[А-ЯЁ][а-яё]{3,}")
_WORD = re.compile(r"[а-яё]{4,}")
_INSIDE = re.compile(r"[а-яё][ \u00a0][А-ЯЁ]")
"""A name that begins no sentence."""


def minister(office: str, span: Span, held: Sequence[Held], named: Antecedents) -> Whom | None:
    """Who is said before a speaker's words to have the office in whose title a word is.

    Whoever's land is said in them comes first, then ministers before their counterparts, then those of
    whom no land is said, then who is named last.
    """
    text = named.text
    lands = {stem(word.casefold()) for word in _LAND.findall(text, span.start, span.end)}
    found: list[tuple[int, bool, bool, int, Whom]] = []
    now = bisect_left(held, span.start, key=lambda each: each.at)
    for one in held[max(0, now - _MOST) : now]:
        if is_of_office(office, one.words):
            before = text[max(named.sentence_start(one.at), one.at - _BESIDE) : one.at]
            near = {stem(word) for word in _WORD.findall(before.casefold())}
            own = office in one.words
            found.append((len(lands & near), own, not _INSIDE.search(before), one.at, one.whom))
    return max(found, key=lambda each: each[:4], default=(0, False, False, 0, None))[4]

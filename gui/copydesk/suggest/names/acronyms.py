"""Acronyms and the names that they stand for: *Chemins de fer du Levant (CFL)*, or nowhere said."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from copydesk.domain.span import Span

if TYPE_CHECKING:
    from copydesk.suggest.names.people import Named

_WORDS = re.compile(r"[^\W_][\w-]*")
_BREAK = re.compile(r"[.,;:!?()\n\"“”„«»]")
_BEHIND = re.compile(r"(?:[ \u00a0][a-zà-ÿа-яё][\w'’-]*){1,6}[ \u00a0]\(([^\W\d_]{2,9})\)")
"""Small words behind a name, and an acronym that may be of them all."""
_LONGEST = 90
_SMALL = 4
"""Letters of a word in small letters that an acronym can leave out: *des*, *und*."""
_LETTERS = 3
"""Of an acronym that nobody explains, at the least."""


def in_full(text: str, names: Iterable["Named"]) -> Iterator["Named"]:
    """The names, each of which an acronym stands for with the words before it that have its letters."""
    held: list[Named] = []
    for one in names:
        if (behind := _spelt_behind(text, one.span)) is not None:
            end, acronym = behind
            held.append(replace(_as_body(text, one, Span(one.span.start, end)), acronym=acronym))
            continue
        start = begins(text, one.span.end, one.acronym) if one.acronym else None
        if start is not None and start < one.span.start:
            while held and held[-1].span.end > start:
                held.pop()
            held.append(_as_body(text, one, Span(start, one.span.end)))
        else:
            held.append(one)
    yield from held


def _as_body(text: str, one: "Named", span: Span) -> "Named":
    return replace(one, span=span, words=" ".join(span.of(text).split()), body=True, person=False)


def _spelt_behind(text: str, name: Span) -> tuple[int, str] | None:
    """Where a body's name ends that goes on in small letters, as the acronym behind it tells, and that:
    *Office de l'eau potable (OEP)*."""
    if text.find("(", name.end + 3, name.end + _LONGEST) < 0:
        return None
    found = _BEHIND.match(text, name.end, name.end + _LONGEST)
    if found is None or not found[1].isupper():
        return None
    end = found.start(1) - 2
    return (end, found[1]) if begins(text, end, found[1]) == name.start else None


def undeclared(names: Iterable["Named"]) -> Iterator[tuple[str, "Named"]]:
    """Acronyms that are named alone, each with the one body of the article whose words have its letters."""
    every = list(names)
    alone = {one.words for one in every if len(one.words) >= _LETTERS and one.words.isalpha()}
    alone = {words for words in alone if words.isupper()}
    bodies: defaultdict[str, dict[str, Named]] = defaultdict(dict)
    for one in every if alone else ():
        if one.body and " " in one.words:
            for letters in _initials(one.words):
                bodies[letters].setdefault(one.words, one)
    for acronym in sorted(alone & bodies.keys()):
        if len(bodies[acronym]) == 1:
            yield acronym, next(iter(bodies[acronym].values()))


def _initials(name: str) -> frozenset[str]:
    """What a name can be for short: the first letters of its words, with those of small ones and without."""
    words = _WORDS.findall(name)
    main = [word for word in words if len(word) > _SMALL or not word.islower()]
    return frozenset("".join(word[0].upper() for word in some) for some in (words, main))


def begins(text: str, end: int, acronym: str) -> int | None:
    """Where the words begin whose initials an acronym has, the last before an offset; None for others."""
    low = max(0, end - _LONGEST)
    breaks = [found.end() for found in _BREAK.finditer(text, low, end)]
    words = list(_WORDS.finditer(text, breaks[-1] if breaks else low, end))
    wanted = [letter for letter in acronym if letter.isupper()]
    while words and wanted:
        word = words.pop()
        if word[0][0].upper() == wanted[-1]:
            wanted.pop()
            if not wanted:
                return word.start() if word[0][0].isupper() else None
        elif len(word[0]) > _SMALL or not word[0].islower():
            return None
    return None

"""Companies, papers and parties whose whole name stands in quote marks, as in Russian: *группа «Тихий двор»*.

The words before one of its namings tell that it is one.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from copydesk.domain.span import Span
from copydesk.suggest.callings import body_noun, calling
from copydesk.suggest.cases import stem
from copydesk.suggest.naming import Tells, tells
from copydesk.suggest.people import Named

_QUOTED = re.compile(
    r"([А-ЯЁа-яё-]+)[ \u00a0]{1,2}[«\"„“]((?:[А-ЯЁ][\w-]*)(?:[ \u00a0][\w-]+){0,3})[»\"“”](?![\w])"
)
_SPEAKS = frozenset(("пресс-служба", "пресс-службе", "пресс-службы"))


def with_quoted(text: str, names: Iterable[Named]) -> Iterator[Named]:
    """The names, and the whole ones in quote marks instead of those within them, in text order."""
    whole = list(_bodies(text))
    starts = {each.span.start for each in whole}
    kept = [one for one in names if not any(one.span.overlaps(each.span) for each in whole)]
    kept = [
        one for one in kept if not (_is_kind(one.words) and {one.span.end + 2, one.span.end + 3} & starts)
    ]
    yield from sorted((*kept, *whole), key=lambda one: one.span)


def _is_kind(words: str) -> bool:
    """Whether it only says what is named in quote marks behind it: *Компания*."""
    small = words.casefold()
    return bool(body_noun(small) or tells(small) & Tells.DESCRIBED)


def _bodies(text: str) -> Iterator[Named]:
    alike: defaultdict[str, list[re.Match[str]]] = defaultdict(list)
    for found in _QUOTED.finditer(text):
        words = found[2].casefold().split()
        alike[" ".join(stem(word) or word for word in words)].append(found)
    for some in alike.values():
        if any(map(_is_bodys, some)):
            yield from (Named(Span(*one.span(2)), " ".join(one[2].split()), body=True) for one in some)


def _is_bodys(found: re.Match[str]) -> bool:
    before = found[1].casefold()
    told = tells(before)
    if told & Tells.CRAFT:
        return False
    return bool(
        told & (Tells.DESCRIBED | Tells.BODY) or before in _SPEAKS or body_noun(before) or calling(before)
    )

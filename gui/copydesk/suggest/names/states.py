"""States by their names in the languages that are read: *South Korea* is nobody called South.

The names are those of the Unicode CLDR, https://cldr.unicode.org; ``packaging/codebooks.py`` writes them.
"""

import json
from functools import cache, lru_cache
from itertools import product

from copydesk import resources
from copydesk.suggest.names.cases import nominatives

_MOST_WORDS = 3
"""Of a name that is looked for in all cases."""


@lru_cache(2048)
def is_state(name: str) -> bool:
    """Whether a name is a state's or a territory's, in any case of the language."""
    small = _plain(name)
    if small[-1:] < "а":
        return small in _names()
    words = small.split()
    every = product(*map(nominatives, words)) if len(words) <= _MOST_WORDS else [words]
    return any(" ".join(one) in _names() for one in every)


@cache
def _names() -> frozenset[str]:
    with resources.path("names", "states.json").open(encoding="utf-8") as file:
        read: dict[str, list[str]] = json.load(file)
    return frozenset(_plain(name) for names in read.values() for name in names)


def _plain(name: str) -> str:
    return name.casefold().rstrip(".").replace("’", "'")

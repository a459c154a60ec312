"""Words for companies, papers and those who speak for bodies, in French and Spanish, small.

They are data in ``resources/names``.
"""

import json

from copydesk import resources


def _read() -> dict[str, frozenset[str]]:
    with resources.path("names", "institutions.json").open(encoding="utf-8") as file:
        found: dict[str, dict[str, str]] = json.load(file)
    return {kind: frozenset(" ".join(words.values()).split()) for kind, words in found.items()}


_FOUND = _read()
FIRMS = _FOUND["companies"]
"""Never a ministry, a court or an agency of the state."""
WRITTEN = _FOUND["papers"]
"""Speak for those who issue them."""
VOICES = _FOUND["spoken for"]
"""Nameless, they speak for the body that they belong to."""
CALLED_PAPERS = _FOUND["called papers"]
"""Begin the names of papers behind an article that is theirs: *La Gaceta*."""
ITSELF = _FOUND["themselves"]
"""Stand for no body but one that is called so."""
_NO_FIRMS = frozenset(_FOUND["no companies"])
_ARTICLES = ("la ", "le ", "les ", "l'", "l’", "el ", "los ")


def is_no_firm(name: str) -> bool:
    """Whether a French or Spanish name is no company's but a union's, a party's, a paper's and the like."""
    small = name.casefold()
    return small.partition(" ")[0] in _NO_FIRMS or small.startswith(_ARTICLES)

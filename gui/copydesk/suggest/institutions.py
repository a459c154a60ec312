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

"""Words for what somebody is: offices and trades in all languages but English, English trades; small.

They are data in ``resources/names``.
"""

import json

from copydesk import resources


def _read() -> dict[str, frozenset[str]]:
    with resources.path("names", "trades.json").open(encoding="utf-8") as file:
        found: dict[str, dict[str, str]] = json.load(file)
    return {kind: frozenset(" ".join(words.values()).split()) for kind, words in found.items()}


_TRADES = _read()
MEN = _TRADES["men"]
"""Said of men alone; *прокурор* or *juge* can be a woman."""
WOMEN = _TRADES["women"]
"""Said of women alone."""
TRADES = MEN | WOMEN | _TRADES["either"]
"""All of them."""
CALLED_MEN, CALLED_WOMEN = _TRADES["called men"], _TRADES["called women"]
CALLED = CALLED_MEN | CALLED_WOMEN | _TRADES["called"]
"""What people are called by in English that is no title before their names: *the cook*, *his niece*."""
NAMELESS = _TRADES["nameless"]
"""Who is called so is mostly nobody who has been named."""

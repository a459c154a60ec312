"""Words for what somebody is: offices and trades in all languages but English, English trades; small.

They are data in ``resources/names``.
"""

import json

from copydesk import resources


def _read(*only: str) -> dict[str, frozenset[str]]:
    with resources.path("names", "trades.json").open(encoding="utf-8") as file:
        found: dict[str, dict[str, str]] = json.load(file)
    return {
        kind: frozenset(" ".join(languages.get(each, "") for each in only or languages).split())
        for kind, languages in found.items()
    }


def _feminine(man: str) -> str:
    """What a woman is called who is what a German word says of a man: *Strategin*; empty for others."""
    if man.endswith(("er", "or", "ist", "ant", "ent", "är", "eur", "arzt")):
        return f"{man.removesuffix('arzt')}ärztin" if man.endswith("arzt") else f"{man}in"
    if man.endswith(("loge", "ege", "soph", "nom", "graf", "dat", "krat", "nat", "ut")):
        return f"{man.removesuffix('e')}in"
    return f"{man.removesuffix('mann')}frau" if man.endswith("mann") else ""


def _oblique(man: str) -> str:
    """The other cases of a German word for a man: *des Strategen*, *des Wirts*."""
    if man.endswith(("ist", "ant", "ent", "dat", "krat", "nat", "soph", "nom", "graf")):
        return f"{man}en"
    return f"{man}n" if man.endswith("e") else f"{man}s"


_TRADES = _read()
_GERMAN = _read("de")["men"]
MEN = _TRADES["men"]
"""Said of men alone; *прокурор* or *juge* can be a woman."""
WOMEN = _TRADES["women"] | frozenset(woman for man in _GERMAN if (woman := _feminine(man)))
"""Said of women alone."""
TRADES = MEN | WOMEN | _TRADES["either"]
"""All of them."""
CALLED_MEN, CALLED_WOMEN = _TRADES["called men"], _TRADES["called women"]
CALLED = CALLED_MEN | CALLED_WOMEN | _TRADES["called"]
"""What people are called by in English that is no title before their names: *the cook*, *his niece*."""
NAMELESS = _TRADES["nameless"]
"""Who is called so is mostly nobody who has been named."""
OBLIQUE = {form: man for man in _GERMAN - _TRADES["english"] if (form := _oblique(man)) not in TRADES}
"""German words in other cases, with themselves in none; not *investors*, which are many in English."""

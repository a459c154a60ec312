"""Small lists of words that the rules of selecting and reporting go by, in the interface's languages.

Function words, abbreviations and reporting verbs: closed classes that any grammar lists.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PARTICLES = _words(
    "of the de la le los las del della di da dos das do du des van von der den zu zur y e for on bin ibn al "
    "ad ul abu ter ten af av"
)
"""Stand inside names, between capitalised parts."""

_OPENERS = _words(
    "the a an in on at by for from to of and or but as if it he she they we you i his her their its this "
    "that these those when while after before since with without under over during meanwhile however "
    "although because according "
    "der die das ein eine im am in und aber oder er sie es wir ich nach vor bei mit als wenn doch "
    "le la les un une des en dans et mais ou il elle ils elles nous je selon après avant pour avec comme "
    "el los las una unos y pero o ella ellos nosotros yo según tras antes para con como "
    "в на и но он она они мы я по после до при с как если это"
)
_TITLES = _words("mr mrs ms dr prof sir herr frau monsieur madame mme mlle señor señora sra don doña")
NOT_FIRST = _OPENERS | _TITLES
"""Capitalised where a sentence begins, or titles: no first part of a name."""

CALENDAR = _words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december jan feb mar apr jun jul aug sep sept oct nov dec montag "
    "dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember"
)
"""Capitalised, but nobody's name."""

ABBREVIATED = _words(
    "mr mrs ms dr prof sen rep gov gen col lt capt sgt rev hon st jr sr inc ltd co corp vs etc no vol pp fig "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun "
    "bzw ca usw evtl ggf nr str hr fr mme mlle m mm sra srta ud uds г гг ул стр им др тыс млн млрд руб"
)
"""Are followed by a full stop that ends no sentence."""

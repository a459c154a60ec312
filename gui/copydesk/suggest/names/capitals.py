"""Single words with a capital that may be nobody's name: *Residents* is none, *le Sénat* is."""

import re
from collections.abc import Iterable, Iterator

from copydesk.suggest.names.naming import SPELT, Tells, romance_heads, tells, words_before
from copydesk.suggest.names.nouns import is_mans, is_womans
from copydesk.suggest.names.people import Named
from copydesk.suggest.names.titles import is_no_name as is_plain

_OWNED = re.compile(
    r"\b(?:direction|pdg|salariés|actionnaires?|filiales?|rachat|actions?|dirección|accionistas?|matriz|filial|"
    r"acciones)[ \u00a0](?:(?:de|chez)[ \u00a0]|d['’])$",
    re.IGNORECASE,
)
"""What only companies have, in French and Spanish: *la direction de Tellus*."""
_OF = frozenset(("de", "d'", "d’", "ez"))
_LONGEST_OWNED = 24
_NATIVES = (
    *("ois", "oise", "ais", "aise", "ien", "ienne", "éen", "éenne", "ain", "aine", "agnol", "agnole"),
    *("breton", "bretonne", "normand", "normande", "basque", "catalan", "catalane", "gascon", "corse"),
    *("savoyard", "savoyarde", "vaudois", "belge", "suisse", "tchèque", "turc", "russe", "grec", "suédois"),
)
_ONE = frozenset(("le", "la", "du", "au", "un", "une", "cette", "cet", "ce"))
_ARTICLES = frozenset(("le", "la", "el", "del", "du", "al", "au"))
_RULES = frozenset(
    (
        *(
            "gobierno",
            "gouvernement",
            "état",
            "etat",
            "estado",
            "policía",
            "police",
            "ministerio",
            "ministère",
        ),
        *("ayuntamiento", "alcaldía", "mairie", "tribunal", "juzgado", "municipalidad", "municipalité"),
        *("préfecture", "embajada", "ambassade", "consulado", "secretaría", "comisaría", "commissariat"),
    )
)
"""Whose they are has to be said."""


def is_no_name(text: str, one: Named) -> bool:
    """Whether a word opens a sentence as a noun or a pronoun, and names nobody."""
    return one.words not in SPELT and is_plain(one.words.casefold()) and not is_kind(text, one)


def is_kind(text: str, one: Named) -> bool:
    """Whether a French or Spanish body is called by its kind, with a capital: *el Ayuntamiento*."""
    small = one.words.casefold()
    if small not in romance_heads() or small in _RULES or not tells(small) & Tells.STATE_BODY:
        return False
    before = words_before(text, one.span.start, 1)
    elided = text[max(0, one.span.start - 2) : one.span.start].casefold() in {"l'", "l’"}
    return elided or (bool(before) and before[0].casefold() in _ARTICLES)


def is_owner(text: str, one: Named) -> bool:
    """Whether a name is a company's by what it has: *la direction de Tellus*, *la planta de Tellus*."""
    if text[max(0, one.span.start - len("de ")) : one.span.start].rstrip(" \u00a0")[-2:] not in _OF:
        return False
    first = one.words.casefold().partition(" ")[0]
    if one.titled or (" " in one.words and (is_mans(first) or is_womans(first))):
        return False
    return _OWNED.search(text, max(0, one.span.start - _LONGEST_OWNED), one.span.start) is not None


def is_native_alone(text: str, one: Named) -> bool:
    """Whether a word is only where somebody is from, as French writes it: *le Tessinois*, *l'Espagnole*."""
    small = one.words.casefold()
    if " " in small or one.titled or one.body or not small.endswith(_NATIVES):
        return False
    before = words_before(text, one.span.start, 1)
    elided = text[max(0, one.span.start - 2) : one.span.start].casefold() in {"l'", "l’"}
    return elided or (bool(before) and before[0].casefold() in _ONE)


def without_natives(text: str, names: Iterable[Named]) -> Iterator[Named]:
    """The names in a French text without words that only say where somebody is from."""
    return (one for one in names if not is_native_alone(text, one))

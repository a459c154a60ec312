"""What stands beside a name and tells whether an actor is named: a title, an apposition, an act, a place.

Each naming is looked at by itself, a few words before and behind; what all of them together tell is
weighed in ``actors``.
"""

import re

from copydesk.domain.span import Span
from copydesk.domain.value import value
from copydesk.suggest.names.firm_signs import is_surely_firm
from copydesk.suggest.names.naming import Tells, tells, words_before
from copydesk.suggest.names.people import Named

_AFTER = re.compile(r"[\s\u00a0]+([^\W\d_][\w’'-]*)(?:[\s\u00a0]+([^\W\d_][\w’'-]*))?")
_OWNS = re.compile(
    r"['’]s?[\s\u00a0]+([^\W\d_][\w-]*)(?:[\s\u00a0]+([^\W\d_][\w-]*))?(?:[\s\u00a0]+([^\W\d_][\w-]*))?"
)
_APPOSED = re.compile(
    r",[\s\u00a0]+(?:(\d{1,2},)|(who|whose|qui|der|die|который|которая)\b|([^,.;:\n\"“”]{2,60}))"
)
_WHICH = re.compile(r",[ \u00a0]which[ \u00a0](?:has[ \u00a0]|had[ \u00a0])?([^\W\d_]+)")
_WORDS = re.compile(r"[^\W\d_][\w’'-]*")
_LOOKED_ON = 80
_SHORTEST, _LONGEST, _SHORTEST_PARTICIPLE = 2, 6, 4
_ARTICLES = frozenset(
    (
        *("the", "a", "an", "this", "that", "its", "his", "her", "their", "der", "die", "das", "den", "dem"),
        *("des", "ein", "eine", "einer", "le", "la", "les", "l", "un", "une", "el", "los", "las"),
    )
)
_OF = frozenset(("of", "de", "von"))
_OF_TOWNS = frozenset(
    (
        *("people", "residents", "citizens", "inhabitants", "streets", "south", "north", "east", "west"),
        *("outskirts", "centre", "center", "port", "suburb", "outside", "county", "bay"),
    )
)
"""What towns have: the *people* of Leeden."""
_AT_FIRMS = (["at"], ["bei"], ["chez"])
"""Before who employs somebody as well: *a chemist at Tellus*."""
_FOR = frozenset(("for", "of", "at", "de", "du", "des", "von", "der", "del"))
_OF_MATTERS = frozenset(("de", "du", "des", "der", "del"))
_TO = frozenset(("with", "to"))
_SPEECHES = frozenset(("interview", "ambassador", "envoy", "representative", "remarks", "comments"))
"""What somebody gives to a body or has with it: in an *interview with* Tellus, *ambassador to* Orvania."""
_SHARES = frozenset(("shares", "stake", "stakes", "stock", "investors", "shareholders", "confidence"))
_ADJECTIVAL = ("an", "ish", "ese", "ch", "ic", "i")
_OF_LANDS = ("ian", "ean", "ese")
_CONTINENTS = frozenset(
    ("Africa", "Asia", "America", "Europe", "Latin America", "Southeast Asia", "East Africa")
)
_NO_NOUNS = frozenset(("as", "has", "is", "was", "says", "does", "perhaps", "always", "sometimes"))
_DEEDS = frozenset(
    ("decision", "refusal", "proposal", "accession", "stance", "claim", "claims", "sovereignty")
)
"""What only whoever acts has: Orvania's *decision*."""
_CENTRAL_BANK = ("central", "bank")
_APOSTROPHES = frozenset(("'", "’"))
_HAVE = frozenset(("a", "ont", "ha", "han"))
_PARTICIPLES = ("é", "ée", "és", "ado", "ido")
_CAN = frozenset(("has", "had", "have", "will", "would", "must", "does", "did", "won", "raised", "dropped"))
"""Verbs of what is no actor as well: Orle, which *had* a port."""
_TIMES = frozenset(
    ("on", "late", "early", "earlier", "later", "also", "again", "still", "meanwhile", "then", "itself")
)
_QUOTES = frozenset("\"“”„«»‘’'")
_CLOSES = _QUOTES | {","}
_OPENING_QUOTES = frozenset(('"', "“", "„", "«"))
_STRONG, _FAIR = 0.75, 0.6


@value()
class Seen:
    """One naming: how surely its surroundings say that an actor is named, and whether that it is a place.

    ``acts`` from 0 to 1; ``place`` where it stands behind *in* or *at*; ``opens`` where it begins a
    sentence, so that its capital tells nothing; ``behind_the`` where an article stands before it; ``quoted``
    right behind a quote mark that closes behind it; ``craft`` where it is a ship's, a work's, a town's.
    """

    acts: float = 0.0
    place: bool = False
    opens: bool = False
    behind_the: bool = False
    quoted: bool = False
    craft: bool = False


def seen(text: str, one: Named) -> Seen:
    """What stands around one name."""
    span = one.span
    quote = text[span.start - 1 : span.start] in _OPENING_QUOTES and span.start > 0
    if (
        quote
        and (last := words_before(text, span.start - 1, 1))
        and tells(last[0].casefold()) & Tells.DESCRIBED
    ):
        return Seen(_FAIR)
    small = [word.casefold() for word in words_before(text, span.start, 4)]
    small = [word[2:] if word[1:2] in _APOSTROPHES else word for word in small]
    small += [""] * (4 - len(small))
    the = small[0] in _ARTICLES
    if the:
        small = small[1:]
    told = [tells(word) if word else 0 for word in small[:3]]
    place = bool(told[0] & Tells.LOCATIVE)
    opens = _opens(text, span)
    local = small[0] >= "а" and told[0] & Tells.LOCAL and " " not in one.words  # мэра Тарна
    acts = _STRONG if one.titled and not local else _acts(text, one, small, told, the=the)
    quoted = text[span.start - 1 : span.start] in _QUOTES and text[span.end : span.end + 1] in _CLOSES
    craft = not one.titled and (
        told[0] & Tells.CRAFT or (small[0] in _OF and told[1] & (Tells.CRAFT | Tells.LOCAL))
    )
    return Seen(acts, place and acts < _FAIR, opens, the, bool(quoted and span.start), bool(craft))


def is_place(text: str, one: Named) -> bool:
    """Whether a name stands where a town does: *in Leeden*, *the city council of Leeden*."""
    small = [word.casefold() for word in words_before(text, one.span.start, 2)]
    told = seen(text, one)
    if told.place or told.craft or told.acts:
        return not told.acts and small[:1] not in _AT_FIRMS
    if len(small) < len("of") or small[0] not in _OF:
        return False
    return small[1] in _OF_TOWNS or (small[1] != "board" and bool(tells(small[1]) & Tells.STATE_BODY))


def _acts(text: str, one: Named, small: list[str], told: list[int], *, the: bool) -> float:
    """How surely an actor is named where no title tells so, which tells most of all."""
    span = one.span
    own = text[span.end : span.end + 1] in {"'", "’"}
    place = told[0] & Tells.LOCATIVE
    if the and _is_of_land(text, span):
        return 0.0
    if is_surely_firm(text, one):
        return _FAIR
    return max(
        _FAIR if the and not own and _is_acronym(span.of(text)) else 0.0,
        _before(one, small, told, the=the),
        _owned(text, span) if own else 0.0 if place else _acting(text, span, told[0], one),
        _apposed(text, span) if one.person else 0.0,
    )


def _is_of_land(text: str, span: Span) -> bool:
    """Whether a word looks like an adjective of a land and a noun follows: *accused the Verranian envoys*."""
    words = span.of(text)
    if not words.endswith(_OF_LANDS) or " " in words:
        return False
    after = _AFTER.match(text, span.end, span.end + _LOOKED_ON)
    if after is None or after[1] in _NO_NOUNS:
        return False
    told = tells(after[1])
    return bool(told & (Tells.TITLE | Tells.OFFICE)) or (not told and after[1].endswith("s"))


def _is_acronym(words: str) -> bool:
    return (
        _SHORTEST <= len(words) <= _LONGEST
        and words.isupper()
        and words.isalpha()
        and not tells(words.casefold())
    )


def _opens(text: str, span: Span) -> bool:
    before = text[max(0, span.start - 3) : span.start].rstrip(" \u00a0")
    return not before or before[-1] in '.!?:\n"“«„-–—*•‘' or before.endswith(('."', ".”"))


def _before(one: Named, small: list[str], told: list[int], *, the: bool) -> float:
    """What the words before a name tell, nearest first."""
    if told[0] & Tells.ACTING_ON or (not the and told[0] & Tells.DESCRIBED):
        return _STRONG
    if small[0] >= "а" and any(each & Tells.TITLE and not each & Tells.LOCAL for each in told[:2]):
        return _FAIR  # as a genitive: посла Орвании
    if (small[0] == "in" and small[1] in _SHARES) or (small[0] in _TO and small[1] in _SPEECHES):
        return _FAIR
    if small[0] in _FOR and told[1] & (Tells.TITLE | Tells.OFFICE) and not told[1] & Tells.LOCAL:
        matters = small[0] in _OF_MATTERS and small[1].startswith("minist")
        return 0.0 if matters or one.words in _CONTINENTS else _FAIR
    if told[0] & Tells.RELATION and told[1] & (Tells.RELATED | Tells.ACTING_ON):
        return _FAIR
    return 0.0


def _acting(text: str, span: Span, before: int, one: Named) -> float:
    """Whether a verb that actors do follows, and no preposition goes before."""
    if before & Tells.RELATION and not one.body:
        return 0.0
    after = _AFTER.match(text, span.end, span.end + _LOOKED_ON)
    if after is None:
        which = _WHICH.match(text, span.end, span.end + _LOOKED_ON)
        return _FAIR if which is not None and tells(which[1]) & Tells.ACT and which[1] not in _CAN else 0.0
    first, second = after[1], after[2] or ""
    told = tells(first)
    if told & Tells.ACT or (first == "is" and second == "to"):
        return _FAIR
    if (first == "and" and second[:1].isupper()) or (first in _TIMES and second):
        acts = first != "and" and tells(second) & Tells.ACT
        return _FAIR if acts or _acts_at(text, after.end()) else 0.0
    if told & Tells.OFFICE and told & Tells.TITLE and second[:1].isupper():
        return 0.0 if one.person or span.of(text).endswith(_ADJECTIVAL) else _FAIR
    described = told & Tells.DESCRIBED and " " in one.words
    has = first in _HAVE and second.endswith(_PARTICIPLES) and len(second) > _SHORTEST_PARTICIPLE
    return _FAIR if described or has or (first.endswith("ly") and tells(second) & Tells.ACT) else 0.0


def _acts_at(text: str, at: int) -> bool:
    """Whether the next word is a verb that actors do."""
    after = _AFTER.match(text, at, at + _LOOKED_ON)
    return after is not None and bool(tells(after[1]) & Tells.ACT)


def _owned(text: str, span: Span) -> float:
    """Whether what a name has is what only states and bodies have."""
    after = _OWNS.match(text, span.end, span.end + _LOOKED_ON)
    if after is None:
        return 0.0
    if after.groups()[:2] == _CENTRAL_BANK:
        return _FAIR
    if after[1] in _DEEDS:
        return _FAIR
    return _FAIR if any(word and tells(word.casefold()) & Tells.OFFICE for word in after.groups()) else 0.0


def _apposed(text: str, span: Span) -> float:
    """Whether an age, *who* or what somebody is follows behind a comma."""
    after = _APPOSED.match(text, span.end, span.end + _LOOKED_ON)
    if after is None:
        return 0.0
    if after[1] or after[2]:
        return _STRONG
    words = [word[0].casefold() for word in _WORDS.finditer(after[3])][:6]
    return _STRONG if any(tells(word) & Tells.TITLE for word in words) else 0.0

"""Which body *il* and *elle* mean in French, where it has just spoken or opens the sentence before.

The article before its name tells which of both it is, or the ending of the noun behind *l'*.
"""

import re

from copydesk.suggest.meaning.antecedents import Antecedents, Heard, Met, Whom

_SHE, _HE = frozenset(("elle",)), frozenset(("il", "lui"))
_WORD = r"[ \u00a0](?:[^\W\d_A-Z][\w-]*[ \u00a0]){0,2}$"
_LA = re.compile(rf"\b(?:[Ll]a|[Uu]ne|[Cc]ette|[Ss]a){_WORD}")
_LE = re.compile(rf"\b(?:[Ll]e|[Uu]n|[Dd]u|[Aa]u|[Cc]e|[Ss]on){_WORD}")
_ELIDED = re.compile(r"\b[LlDd]['’]([^\W\d_][\w-]*)(?:[ \u00a0][^\W\d_A-Z][\w-]*)?[ \u00a0]?$")
_LOOKED_BACK, _ARTICLE = 40, 4
_FEMALE = ("ion", "té", "ise", "ence", "ance", "ée", "ole", "ipe", "ie", "ong", "tive", "que", "ure")
_MALE = ("al", "ut", "oire", "isme", "ment", "aire", "ant", "eur", "office", "ordre", "état", "etat")


def body_meant(pronoun: str, named: Antecedents, heard: Heard, before: int) -> Whom | None:
    """The body that a pronoun means; None where it is none, or rather a person."""
    if pronoun not in _SHE | _HE:
        return None
    one = next(named.bodies_before(before, 1), None)
    if one is None or "\n" in named.text[one.start : before] or not _may_be(pronoun, named.text, one):
        return None
    start = named.sentence_start(one.start)
    opens = one.start < start + _ARTICLE or _is_described(named.text[start : one.start])
    spoke = heard.whom == one.whom and not named.is_person(heard.whom)
    newer = opens and one.start > heard.at
    if not (spoke or newer) or named.is_person(one.whom):
        return None
    low = min(start, heard.at) if spoke else start
    return None if any(each.person for each in named.between(low, before)) else one.whom


def _is_described(words: str) -> bool:
    """Whether only an article and a noun stand before a name: *La société* Verdon."""
    return len(words.split()) <= len(("la", "société")) and words[:1].isupper()


def _may_be(pronoun: str, text: str, one: Met) -> bool:
    """Whether the pronoun suits the noun that the body is called by."""
    low = max(0, one.start - _LOOKED_BACK)
    first = text[one.start : one.end].split(maxsplit=1)[0].casefold()
    if _LA.search(text, low, one.start):
        return pronoun in _SHE
    if _LE.search(text, low, one.start):
        return pronoun in _HE
    elided = _ELIDED.search(text, low, one.start)
    noun = elided[1].casefold() if elided else first
    if noun.endswith(_FEMALE):
        return pronoun in _SHE
    return pronoun in _HE or not noun.endswith(_MALE)

"""Which spokesman who has a name is spoken of again: *the spokesman*, *the presidential spokesman*."""

from copydesk.suggest.meaning.antecedents import Whom
from copydesk.suggest.meaning.likeness import akin
from copydesk.suggest.meaning.standing import Phrase, body_noun
from copydesk.suggest.meaning.title_holders import Roles
from copydesk.suggest.names.nouns import titles_for

_OTHERS = {"spokesman": "spokeswoman", "spokeswoman": "spokesman"}
"""What a woman is who is no man, and the other way round."""
_ONE = frozenset(("a", "an", "another", "one", "un", "une", "una", "ein", "eine"))
_BESIDE = 90
"""Code points before a name in which it is told whose spokesman it is."""
_PRESS = ("secretary", "officer", "attaché", "chief", "head")
"""Who speaks for somebody as the *press secretary* does."""
_SPEAKS = frozenset(("press", "cabinet"))
_NOTHING = frozenset(("chief", "main", "official"))
"""Tells nothing of whose spokesman somebody is."""


def spokesman(roles: Roles, said: Phrase, before: int, text: str) -> Whom | None:
    """Who is said before to be the spokesman; of several, of whom the other words are said as well."""
    if said.words[0] in _ONE:
        return None
    nouns = {said.noun, *titles_for(said.noun)} - {_OTHERS.get(said.noun)}
    found = [one for noun in nouns for one in roles.get(noun, ()) if one.at < before]
    found += [
        one for noun in _PRESS for one in roles.get(noun, ()) if one.at < before and _SPEAKS & one.words
    ]
    every = sorted(found, key=lambda one: one.at)
    told = [word for word in said.words[1:-1] if word not in _NOTHING]
    own = [one for one in roles.get(said.noun, ()) if one.at < before]
    if "top" in said.words and (own or found):
        return (own or found)[-1].whom  # the top government spokesman
    own = own or (found if len({one.whom for one in found}) == 1 else [])
    if not told and own:
        return own[-1].whom
    of_body = [word for word in told if body_noun(word)]
    same = [one for one in every if told and all(word in one.words for word in told)]
    if same or of_body:
        if not same and len({one.whom for one in every}) == 1:
            same = [one for one in every if _is_beside(of_body, text, one.at)]
        return same[-1].whom if same else None
    near = [one for one in every if any(word in one.words or _are_akin(word, one.words) for word in told)]
    if near or len({one.whom for one in every}) != 1:
        return near[-1].whom if near else None
    return every[-1].whom


def _is_beside(words: list[str], text: str, at: int) -> bool:
    """Whether the body is told of in the sentence before a name: *spokesman of the Tarn Police, Bo Orr*."""
    before = text[max(0, at - _BESIDE) : at].rpartition(". ")[2].casefold()
    return all(word in before for word in words)


def _are_akin(word: str, words: frozenset[str]) -> bool:
    return any(akin(word, each) for each in words)

"""Whether *he* or *she* can be somebody: by roles, first names, and what the article says of them."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from functools import lru_cache
from itertools import islice

from copydesk.suggest.meaning.antecedents import Antecedents, Whom
from copydesk.suggest.meaning.standing import Phrase
from copydesk.suggest.names.cases import nominatives
from copydesk.suggest.names.nouns import goes_first, is_mans, is_womans, parent_of
from copydesk.suggest.names.roles import HE, OF_MEN, OF_WOMEN, SHE

_MOST = 2_000
"""Pronouns of an article that are looked at."""
_QUOTES = frozenset('"“”„«»')
_PRONOUN = re.compile(r"\b(?:(he|his|himself)|(she|her|herself))\b", re.IGNORECASE)
_FEMALE = re.compile(r".+(?:a|ine|ette|elle|een|lyn|ys|ie|я|[а-яё]а)")
_MALE = re.compile(
    r".+(?:o|us|ard|ond|und|ert|ald|old|ric|rik|mir|as|an|on|or|er|im|ir|ek|ko|ert|ent|mes|vid|ael|[а-яё][бвгджзклмнпрстфхцчш]|[а-яё](?:ий|ай|[рг]ей))"
)
_HINT = re.compile(r"(?:In|On|From)[ \u00a0](his|her)[ \u00a0][a-z]")
_INITIALS = re.compile(r"(?:[^\W\d_]\.-?)+")
_HER_FAMILY = re.compile(r".{2,}(?:ova|eva|skaya|ская|ова|ева|овой|евой|dottir|dóttir)")
_HIS_FAMILY = re.compile(r".{2,}(?:ов|ев|ёв|овым|евым|ский|цкий|ского|цкого|скому|цкому|ским|цким)")
_HERS, _CONSONANTS = frozenset("ая"), frozenset("бвгджзклмнпрстфхцчшщ")
_PATRONYMIC = re.compile(r"(?:вич[аеу]?|вичем|вн[аеуы]|вной|ичн[аеуы])$")
_FATHERS_SON = re.compile(r"вич(?:[аеу]|ем)?$")
_FOR_HER, _FOR_HIM = frozenset(("la", "esta", "cette")), frozenset(("el", "le", "este"))
_GERMAN = frozenset(("der", "die", "dem", "den", "des"))
_GENDERED = OF_MEN | OF_WOMEN
_WOMEN, _MEN = SHE | OF_WOMEN, HE | OF_MEN
_SURE, _LIKELY, _UNKNOWN, _UNLIKELY, _NEVER = 0.0, 0.4, 0.8, 2.6, 50.0


class Genders:
    """What tells of everybody in one article whether they are women or men."""

    def __init__(self, named: Antecedents) -> None:
        self._named = named
        self._votes: dict[Whom, Counter[str]] | None = None

    def cost(self, pronoun: str, whom: Whom, name: str, roles: Collection[str]) -> float:
        """How badly a pronoun, or a noun for a man or a woman, suits somebody; 0 where it surely does."""
        wants = "she" if pronoun in _WOMEN else "he" if pronoun in _MEN else ""
        if not wants:
            return 0.0
        women, men = not OF_WOMEN.isdisjoint(roles), not OF_MEN.isdisjoint(roles)
        if women is not men:
            return _SURE if women is (wants == "she") else _NEVER
        is_woman = _by_name(name)
        if is_woman is not None:
            return _SURE if is_woman is (wants == "she") else _NEVER / 2
        votes = self._voted().get(whom)
        if votes and votes["he"] != votes["she"]:
            return _LIKELY if votes[wants] > sum(votes.values()) / 2 else _UNLIKELY
        told = suits(pronoun, name, ())
        return _UNKNOWN if told is None else _LIKELY if told else _UNLIKELY

    def _voted(self) -> dict[Whom, Counter[str]]:
        if self._votes is None:
            self._votes = self._counted()
        return self._votes

    def _counted(self) -> dict[Whom, Counter[str]]:
        """Pronouns behind the only person whom their sentence names before them."""
        votes: defaultdict[Whom, Counter[str]] = defaultdict(Counter)
        for found in islice(_PRONOUN.finditer(self._named.text), _MOST):
            start = self._named.sentence_start(found.start())
            persons = [each for each in self._named.between(start, found.start()) if each.person]
            if len({each.whom for each in persons}) == 1 and not _QUOTES & set(
                self._named.text[persons[-1].end : found.start()]
            ):
                votes[persons[0].whom]["he" if found[1] else "she"] += 1
        return votes


@lru_cache(8192)
def _by_name(name: str) -> bool | None:
    """Whether a full name is a woman's, where the first name or the family's tells."""
    words = [word for word in name.casefold().split() if not _INITIALS.fullmatch(word)]
    if len(words) < 2 or _is_of_either(words):
        return _by_first(words[0]) if len(words) == 1 and words[0][-1] >= "а" else None
    plain = words[-1][-1] in _CONSONANTS  # Вилена Корж is in no case
    mans = _HIS_FAMILY.fullmatch(words[-1]) is not None or (not plain and _is_declined_mans(words[0]))
    if mans or _HER_FAMILY.fullmatch(words[-1]):
        return not mans  # Всеволода Брянцева
    family_first = goes_first(words[0]) and "-" in words[-1]  # Kim Yeon-ja
    for word in words[family_first:-1]:
        if _PATRONYMIC.search(word):
            return not _FATHERS_SON.search(word)
        if "." in word:
            continue  # Ma. Corazon Lee
        first = word.partition("-")[0]
        forms = (first, word) if plain else (first, word, *nominatives(word))
        women, men = any(map(is_womans, forms[:2])), any(map(is_mans, forms))
        if women or men:
            return women
        if any(map(is_womans, forms)):
            return True
    return None


def _is_declined_mans(first: str) -> bool:
    """Whether it is a man's first name in another case, though it ends as women's do: *Всеволода*."""
    return first[-1] in _HERS and not is_womans(first) and any(map(is_mans, nominatives(first)))


def _by_first(word: str) -> bool | None:
    """Whether a Russian first name alone, or a surname that tells, is a woman's."""
    if word.endswith("ская") or _HIS_FAMILY.fullmatch(word):
        return word.endswith("ская")
    women, men = any(map(is_womans, nominatives(word))), any(map(is_mans, nominatives(word)))
    return women if women is not men else None


def _is_of_either(words: Sequence[str]) -> bool:
    """Whether a Russian name can be a woman's, or a man's in another case: *Евгения Громова*."""
    first = words[0]
    if len(words) > 2 or first[-1] not in _HERS or not is_womans(first):
        return False
    return any(map(is_mans, nominatives(first))) and words[-1][-1] == "а"


def is_given(name: str) -> bool:
    """Whether it is a first name alone, or one in no case and a Russian surname."""
    first, _, rest = name.casefold().partition(" ")
    return (not rest or rest[-1] >= "а") and (is_mans(first) or is_womans(first))


def suits(pronoun: str, name: str, roles: Collection[str]) -> bool | None:
    """Whether *he* or *she* can be somebody of that name and of those roles; None where nothing tells.

    Without a role that says so, the ending of the first name is gone by, as most languages have them;
    that of a family's name that stands before it tells nothing.
    """
    women, men = not OF_WOMEN.isdisjoint(roles), not OF_MEN.isdisjoint(roles)
    if women is men:
        first = name.casefold().split()[0] if " " in name else ""
        first = "" if goes_first(first) else first
        women, men = bool(_FEMALE.fullmatch(first)), bool(_MALE.fullmatch(first))
    if women is men:
        return None
    if pronoun in _WOMEN:
        return women
    return men if pronoun in _MEN else None


def is_gendered(pronoun: str) -> bool:
    """Whether it stands for a woman, or for a man: *she*, *er*."""
    return pronoun.casefold() in HE | SHE


def may_be(pronoun: str, name: str) -> bool:
    """Whether a pronoun can stand for somebody of a name, as far as the name tells."""
    small = pronoun.casefold()
    is_woman = _by_name(name) if is_gendered(small) else None
    if is_woman is not None:
        return is_woman is (small in SHE)
    return suits(small, name, ()) is not False


ROMANCE = frozenset(("le", "la", "el"))
"""French and Spanish articles of one."""


def gendered(said: Phrase) -> str:
    """The noun, or one that tells of a woman or a man as the article does: *la fiscal*."""
    if said.noun in _GENDERED:
        return said.noun
    if parent := parent_of(said.noun):
        return parent
    if said.words[0] in _GERMAN:
        return "frau" if said.noun.endswith("in") else "herr" if said.words[0] == "der" else said.noun
    return "madame" if said.words[0] in _FOR_HER else "monsieur" if said.words[0] in _FOR_HIM else said.noun


def hinted(named: Antecedents, before: int) -> str:
    """The pronoun for who is meant behind *In his speech,* or *On her page,*; empty where nothing tells."""
    found = _HINT.match(named.text, named.sentence_start(before), before)
    return ("she" if found[1] == "her" else "he") if found else ""

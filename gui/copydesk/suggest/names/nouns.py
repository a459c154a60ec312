"""What nouns can stand for: *the lawmaker* for a senator, *the carrier* for an airline.

They are data in ``resources/names``, read when they are first needed; all words are small.
"""

import json
import re
from functools import cache

from copydesk import resources

_PARENT = re.compile(
    r"((?:grand|step|great-grand)?(?:mother|father)|mum|mom|mam|dad|granny|gran|grandma|nan|nana|grandad|granddad"
    r"|grandpa|parent)-of-(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})"
)
_PARENTS = {
    "dad": "father",
    **dict.fromkeys(("mum", "mom", "mam"), "mother"),
    **dict.fromkeys(("granny", "gran", "grandma", "nan", "nana"), "grandmother"),
    **dict.fromkeys(("grandad", "granddad", "grandpa"), "grandfather"),
}
_SHORTENED = frozenset(("мин", "рос", "гос"))
_OFFICE = re.compile(
    r"мин(?:фин|здрав|транс|энерго|обороны|эконом|обр|прос|культ|сельхоз|пром|юст|спорт|строй|труд|природ|цифр|"
    r"экологи|связ|наук|туризм|торг|лес|рыб|водхоз|регион|соц|информ|инвест|внеш|внутр|жкх)[а-яё]*"
    r"|(?:рос|гос)(?:рыб|лес|транс|тех|здрав|потреб|природ|недр|финмон|ком|стат|реестр|имуществ|авиа|мор|вод|авто|"
    r"сельхоз|атом|инспекц)[а-яё]*(?:надзор|контрол|агентств|фонд|стат|реестр|недра|инспекци|ресурс)[а-яё]{0,3}"
)
Words = frozenset[str]
_NATIVES = ("ian", "ese", "shman", "chman", "elshman", "woman", "lander", "rican")
_NOTHING: Words = frozenset()


def titles_for(noun: str) -> Words:
    """The titles and trades that a noun for a person can stand for."""
    return _read("persons").get(noun, _NOTHING)


def bodies_for(noun: str) -> Words:
    """The words in a body's name that tell that a noun can stand for it."""
    return _read("bodies").get(noun, _NOTHING)


def bodies_of(people: str) -> Words:
    """The words in a body's name that tell that *the judges* or *the rescuers* speak for it."""
    return _read("people").get(people, _NOTHING)


def firms_for(noun: str) -> Words:
    """The words in a company's name that tell that it is meant by what somebody can be too: *the miner*."""
    return _read("firms").get(noun, _NOTHING)


def sides_of(noun: str) -> Words:
    """What somebody is in a place where people are one thing each: *team:goal*, *court:judge*."""
    return _read("sides").get(noun, _NOTHING)


def issuers_of(paper: str) -> Words:
    """The words in a body's name that tell that it issues such a paper."""
    return _read("papers").get(paper, _NOTHING)


def titles_of(deed: str) -> Words:
    """What somebody is who does what a verb says: who *heads* a board is its head."""
    return _read("deeds").get(deed, _NOTHING)


def lands_of(adjective: str) -> Words:
    """The states whose adjective it is, where the letters do not tell: *Polish* is Poland's."""
    return _read("lands").get(adjective, _NOTHING)


def field_of(word: str) -> str:
    """What an office is about that a word stands before: *defence* for *defense*; empty for others."""
    return next(iter(_read("fields").get(word, ())), "")


def field_meant(noun: str) -> str:
    """What the office is about of whoever a noun is said of, *foreign* for a diplomat; empty for most."""
    return next(iter(_read("fields meant").get(noun, ())), "")


def title_in_full(short: str) -> str:
    """The title that letters before a name are short for: *senator* for *Sen.*; empty for others."""
    return next(iter(_read("in full").get(short, ())), "")


def compound_of(words: str) -> tuple[str, ...]:
    """The words that small ones stand for together which are one noun, itself last: *chef du gouvernement*.

    Empty where they are none.
    """
    first = words.partition(" ")[0]
    for compound, plain in _compounds().get(first, ()):
        if words.startswith(compound) and not words[len(compound) : len(compound) + 1].isalnum():
            return plain
    return ()


def is_romance_person(noun: str) -> bool:
    """Whether a French or Spanish noun that no list has can be said of somebody: *el rosarino*."""
    return noun.endswith(_endings("romance persons")) or noun in _listed("romance natives")


def is_common(word: str) -> bool:
    """Whether it is one of these nouns, and so nobody's name where it opens a sentence."""
    return any(word in _read(kind) for kind in ("persons", "bodies", "people", "papers"))


def is_womans(first: str) -> bool:
    """Whether only women have the first name."""
    return first in _listed("women")


def is_mans(first: str) -> bool:
    """Whether only men have the first name."""
    return first in _listed("men")


def is_first_name(word: str) -> bool:
    """Whether it is a known first name."""
    return is_mans(word) or is_womans(word)


def is_other(noun: str) -> bool:
    """Whether it is a word for who is met by somebody else: *her* counterpart, rival, predecessor."""
    return noun in _listed("others")


def is_personal(noun: str) -> bool:
    """Whether what is called so speaks for the one person whose it is: *her* office, campaign."""
    return noun in _listed("personal")


def is_kin(noun: str) -> bool:
    """Whether it is a word for somebody's relative, in other languages than English: *Schwester*, *сын*."""
    return noun in _listed("kin")


def is_leading(noun: str) -> bool:
    """Whether a French or Spanish word is said of who leads something, whatever the title: *titular*."""
    return noun in _listed("romance leaders")


def is_office(noun: str) -> bool:
    """Whether who has another office can hardly have this French or Spanish one: *préfet*."""
    return noun in _listed("romance offices")


def may_hold_any(noun: str) -> bool:
    """Whether who is that in French or Spanish may hold any office as well: *portavoz*."""
    return noun in _listed("romance any office")


def parent_of(word: str) -> str:
    """What somebody is of whom it says how many they have, *mother* of *mum-of-three*; empty for others."""
    found = _PARENT.fullmatch(word) if "-of-" in word else None
    return (_PARENTS.get(found[1]) or found[1]) if found else ""


def tells_apart(word: str) -> bool:
    """Whether it is said of somebody who is known: *the retired plumber*, *the three-time premier*."""
    return word in _listed("told apart") or word.endswith(("-time", "-term"))


def is_honour(word: str) -> bool:
    """Whether it is what somebody is called by with *his* or *her*: *her excellency*."""
    return word in _listed("honours")


def goes_before_one_name(word: str) -> bool:
    """Whether a small word is a title that whoever has one name only is called by: *King Harald*."""
    return word in _listed("before one name")


def is_mass(word: str) -> bool:
    """Whether it is said of several who have no name: *sources*, *state media*."""
    return word in _listed("mass")


def with_number(noun: str, number: str) -> str:
    """Of *father* and *five* the one word for both, where it is one; else the noun."""
    whole = f"{noun}-of-{number}"
    return whole if parent_of(whole) else noun


def is_member(noun: str) -> bool:
    """Whether it is said of somebody known with whose they are: *die Politikerin der Neuen Mitte*."""
    return noun in _listed("members")


def is_answer(cue: str) -> bool:
    """Whether the words that report say that somebody answers."""
    return any(word in _listed("answers") for word in cue.casefold().split())


def is_short_body(word: str) -> bool:
    """Whether it is a Russian ministry or office in short, a body's name by itself: *Минфин*, *МЧС*."""
    return word in _listed("short bodies") or (word[:3] in _SHORTENED and _OFFICE.fullmatch(word) is not None)


def is_familys(name: str) -> bool:
    """Whether it is a word for a place or a thing that families are called by as well, such as *park*."""
    return name in _listed("families")


def goes_first(family: str) -> bool:
    """Whether a family's name stands before the first name, as Chinese and Korean ones do: *Fan Lihua*."""
    return family in _listed("families first")


def is_no_first_name(word: str) -> bool:
    """Whether it is an adjective that bodies, parties and lands begin with, and nobody's first name."""
    return word in _listed("no first names")


def is_of_land(word: str) -> bool:
    """Whether a small word tells of which land somebody is, though it has no ending that tells: *French*."""
    return word in _listed("of lands")


def is_native(word: str) -> bool:
    """Whether it is said of somebody of a land or a party: *the Dane*, *the Democrat*."""
    if not word.endswith(_NATIVES) or word in _listed("no natives"):
        return word in _listed("natives")
    return not is_mans(word) and not is_womans(word)


def is_romance_adjective(word: str) -> bool:
    """Whether it can be a French or Spanish adjective that tells more of a body: *nationale*."""
    plain = word.removesuffix("s")
    if plain in _listed("romance adjectives"):
        return True
    return word.endswith(_endings("romance endings")) and not is_romance_verb(word)


def is_romance_verb(word: str) -> bool:
    """Whether a word that ends like an adjective, or like a plural, is a verb or a small word: *explique*."""
    return word in _listed("romance verbs")


def is_no_russian_verb(word: str) -> bool:
    """Whether it is a Russian noun that ends as verbs do: *комитет*."""
    return word in _listed("no russian verbs")


@cache
def _endings(kind: str) -> tuple[str, ...]:
    return tuple(_listed(kind))


@cache
def _compounds() -> dict[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    """Compounds by their first word, each with the words that it stands for."""
    found: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    entries = _data()["compounds"]
    for plain, compounds in entries.items() if isinstance(entries, dict) else ():
        for each in compounds.split(", "):
            found.setdefault(each.partition(" ")[0], []).append((each, tuple(plain.split())))
    return {first: tuple(some) for first, some in found.items()}


@cache
def _data() -> dict[str, dict[str, str] | str]:
    with resources.path("names", "nouns.json").open(encoding="utf-8") as file:
        found: dict[str, dict[str, str] | str] = json.load(file)
    return found


@cache
def _read(kind: str) -> dict[str, Words]:
    entries = _data()[kind]
    found: dict[str, Words] = {}
    for nouns, words in entries.items() if isinstance(entries, dict) else ():
        for noun in nouns.split():
            found[noun] = found.get(noun, _NOTHING) | frozenset(words.split())
    return found


@cache
def _listed(kind: str) -> Words:
    names = _data()[kind]
    return frozenset(names.split()) if isinstance(names, str) else _NOTHING

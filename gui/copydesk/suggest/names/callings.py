"""What a word says that somebody is: in a closed list, made of one that is, or declined.

*Gesundheitsministerin* says that she is a *Ministerin*, *министром* that he is a *министр*.
"""

import re
from functools import lru_cache

from copydesk.suggest.names.cases import nominatives
from copydesk.suggest.names.naming import compound_title, heads_first, is_compound_kind
from copydesk.suggest.names.nouns import bodies_for, is_kin, parent_of
from copydesk.suggest.names.roles import BODIES_ALONE, BODIES_MEANT, COMPANIES, PAPERS, PERSONS, SPOKEN_FOR
from copydesk.suggest.names.trades import OBLIQUE, TRADES

_AGED = re.compile(
    r"\d+-(?:year-old|jährige[rn]?|летн(?:ий|яя|его|ей|ему|юю|им))"
    r"|(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn)jährige[rn]?"
)
_PREFIXED = re.compile(r"(?:ex|vice|sub|co)(?=[a-zñ]{4})")
"""What Spanish writes together with an office: *exregidora*."""
_BODIES = BODIES_MEANT | BODIES_ALONE | COMPANIES


@lru_cache(8192)
def calling(word: str) -> str:
    """The plain word for what somebody is that a small word says; empty where it says nothing of that."""
    if word in PERSONS:
        return word
    for each in nominatives(word):
        if each in PERSONS:
            return each
    if is_aged(word) or is_kin(word) or parent_of(word):
        return word
    if (plain := OBLIQUE.get(word)) is not None:
        return plain
    if (last := word.rpartition("-")[2]) != word and len(last) > 1:
        return calling(last)
    return _behind_prefix(word) or compound_title(word)


def _behind_prefix(word: str) -> str:
    """The office or trade that is written together with what Spanish puts before it: *exregidora*."""
    before = _PREFIXED.match(word)
    return word[before.end() :] if before and word[before.end() :] in TRADES else ""


def names_for(noun: str) -> frozenset[str]:
    """The words in a body's name that tell that a noun can stand for it: itself, if names begin with it."""
    return bodies_for(noun) or (frozenset((noun,)) if noun in heads_first() else frozenset[str]())


def is_only_head(noun: str) -> bool:
    """Whether a noun stands for bodies that have it in their names, and for no others."""
    return noun in heads_first() and not bodies_for(noun)


@lru_cache(8192)
def body_noun(word: str) -> str:
    """The plain noun for a body that a small word is a form of; empty for others."""
    found = next((each for each in nominatives(word) if each in _BODIES or names_for(each)), "")
    return found or (word if is_compound_kind(word) else "")


@lru_cache(8192)
def spokesman(word: str) -> str:
    """The plain noun for who speaks for a body that a small word is a form of; empty for others."""
    return next((each for each in nominatives(word) if each in SPOKEN_FOR), "")


def body_before(word: str, noun: str) -> str:
    """The noun for the body that a German compound with another noun begins with: *Verbandssprecherin*."""
    front = word.partition(noun)[0]
    short = front.removesuffix("en")
    forms = (front.removesuffix("s"), front, short + "a", front.removesuffix("n"), short, short + "um")
    return next((plain for each in forms if each and (plain := body_noun(each))), "") if front else ""


@lru_cache(8192)
def paper(word: str) -> str:
    """The plain noun for what is written that a small word is a form of; empty for others."""
    return next((each for each in nominatives(word) if each in PAPERS), "")


def is_aged(word: str) -> bool:
    """Whether it says how old somebody is: *54-year-old*, *54-Jähriger*."""
    return _AGED.fullmatch(word) is not None

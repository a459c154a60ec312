"""What is French and Spanish in subjects: *dijo Lee, quien añadió*, *el líder de Unión por la Costa*."""

from copydesk.suggest.names.callings import body_noun, calling
from copydesk.suggest.names.naming import romance_heads
from copydesk.suggest.quoting.lexicon import (
    ADVERB,
    AUXILIARY,
    CUE,
    DETERMINER,
    OBJECT,
    PERSON,
    PREPOSITION,
    PRONOUN,
    THAT,
)
from copydesk.suggest.quoting.sentence import CAPITAL, MARK, NUMBER, QUOTED, Sentence

PLURALS = {"fr": "nt", "es": "n"}
"""Ends of what several do, by language."""
_HIM = frozenset(("lui", "leur", "se", "s'", "s’", "m'", "m’", "me", "le", "les", "nos", "lo"))
_WHO = frozenset(("qui", "quien", "quienes"))
_HAS = frozenset(("est", "sont", "était", "étaient", "es", "son", "era", "eran", "fue", "fueron"))
"""Where no participle follows, but what somebody is: *est ministre, dit-elle*."""
_BEEN = frozenset(("été", "être", "sido", "ser", "estado", "siendo"))
"""What makes a verb passive."""
_HEAD = 4
"""Tokens in which the noun stands that an article opens, an adjective before it at most."""


def joins_clauses(s: Sentence, at: int, cue: int) -> bool:
    """Whether *y* or *et* joins no two who say it, as the verb is one's: *que lloverá y la ministra dijo*."""
    if s.lexicon.language not in PLURALS or at + 1 >= cue:
        return False
    flag = s.flags[at + 1]
    if not flag & DETERMINER or flag & (PREPOSITION | PRONOUN):
        return False
    verb = next((n for n in range(at + 2, cue) if s.flags[n] & AUXILIARY), cue)
    return not s.words[verb].endswith(PLURALS[s.lexicon.language])


def is_participle(s: Sentence, at: int) -> bool:
    """Whether a token is the second part of a French or Spanish verb: *ha lamentado* el regidor."""
    return s.lexicon.language in PLURALS and bool(s.flags[at] & CUE) and bool(s.flags[at - 1] & AUXILIARY)


def is_behind_comma(s: Sentence, at: int) -> bool:
    """Whether a French or Spanish relative pronoun goes on behind who speaks: *dijo Lee, quien añadió*."""
    romance = s.lexicon.language in {"fr", "es"}
    return romance and s.words[at] in _WHO and at > 0 and s.words[at - 1] == ","


def is_set_off(s: Sentence, at: int) -> bool:
    """Whether an object stands right behind a name or what is set off: *Lee, de 24 años, se defendió*."""
    if s.lexicon.language not in PLURALS or s.flags[at] & CAPITAL or at < 1:
        return False
    if s.words[at - 1] == ",":
        return not s.flags[at] & PERSON
    return s.words[at] in _HIM and not s.flags[at - 1] & ~CAPITAL


def in_which(s: Sentence, cue: int) -> int | None:
    """Where *en la que* stands right before a Spanish verb, whose subject is the main one then: *habló en un
    acto en el que anunció que dimite*; None elsewhere."""
    if s.lexicon.language != "es":
        return None
    at = cue - 1
    while at > 1 and s.flags[at] & (OBJECT | ADVERB | AUXILIARY) and not s.flags[at] & (CAPITAL | THAT):
        at -= 1
    if at < 3 or s.words[at] not in {"que", "cual", "cuales"} or not s.flags[at - 1] & DETERMINER:
        return None
    return at - 2 if s.flags[at - 2] & PREPOSITION else None


def opening_subject(s: Sentence, first: int, stop: int) -> tuple[int, int]:
    """The noun phrase with a role or a name that a clause opens with, whatever verb is behind it."""
    at, told = first, False
    while at < stop:
        flag, word = s.flags[at], s.words[at]
        somebody = flag & CAPITAL or calling(word) or body_noun(word)
        joins = flag & (DETERMINER | PREPOSITION) or (word == "," and s.flags[at + 1] & CAPITAL)
        if not somebody and not joins:
            break
        told = told or bool(somebody and at > first) or word not in {"el", "la", "los", "las"}
        at += 1
    while at > first and s.flags[at - 1] & (DETERMINER | PREPOSITION) and not s.flags[at - 1] & CAPITAL:
        at -= 1
    opens = s.flags[first] & PREPOSITION and not s.flags[first] & DETERMINER
    return (first, at) if told and not opens else (first, first)


def is_within_verb(s: Sentence, at: int) -> bool:
    """Whether a word stands between the two parts of a verb, and is no part of its subject: *a alors dit*."""
    if s.lexicon.language not in PLURALS or at < 1 or at + 1 >= len(s):
        return False
    before, flag = s.flags[at - 1], s.flags[at]
    parted = before & AUXILIARY and not before & (PERSON | PREPOSITION) and s.words[at - 1] not in _HAS
    one = flag & (CAPITAL | MARK | QUOTED | NUMBER | PERSON | PREPOSITION | DETERMINER | CUE)
    one = one or s.words[at] in _BEEN
    return bool(parted) and not one and any(verb.participle for verb in s.lexicon.verbs[s.words[at + 1]])


def is_inside_name(s: Sentence, at: int, stop: int) -> bool:
    """Whether a preposition joins what a party is for to its name: *el líder de Unión por la Costa*."""
    if s.words[at] not in {"por", "para", "pour"} or not s.flags[at - 1] & CAPITAL or at + 1 >= stop:
        return False
    behind = at + 2 if s.flags[at + 1] & DETERMINER and at + 2 < stop else at + 1
    return bool(s.flags[behind] & CAPITAL) and s.words[at - 1] in romance_heads()


def is_of_somebody(s: Sentence, at: int, stop: int) -> bool:
    """Whether words with an article tell what somebody or a body is: *dijo Lima, el portavoz del club*."""
    words = s.words[at + 1 : min(stop, at + _HEAD)]
    return any(calling(word) or body_noun(word) for word in words)

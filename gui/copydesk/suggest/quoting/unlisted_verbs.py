"""Verbs that no list has, told to report by where they stand: *« Assez », s'étrangle Ann Lee*.

French, Spanish and Russian copy puts ever new verbs right behind quoted words, and who says these behind the
verb.
"""

import re

from copydesk.suggest.names.callings import body_noun, calling, spokesman
from copydesk.suggest.names.russian_nouns import is_russian_verb
from copydesk.suggest.quoting.inverted import subject_after
from copydesk.suggest.quoting.lexicon import ADVERB, AUXILIARY, DETERMINER, OBJECT, PERSON
from copydesk.suggest.quoting.sentence import BIG, CAPITAL, ENDS_IN_COMMA, MARK, QUOTED, Sentence

_APART = frozenset((",", "—", "–", "-"))
_DASHES = frozenset(("—", "–", "-"))
_FINITE = {
    "fr": ("e", "ent", "it", "ait", "aient", "a", "d", "et"),
    "es": ("ó", "a", "e", "aba", "ía", "an", "en", "aron", "eron"),
}
_PARTICIPLES = {
    "fr": ("é", "ée", "és", "ées", "i", "ie", "u", "ue", "is", "it"),
    "es": ("ado", "ido", "cho", "to", "so"),
}
_LONG = 14
"""Code points of quoted words that are more than a name."""
_WORDS = re.compile(r"[^\W\d_][\w-]*")
_PRONOUNS = frozenset(("он", "она", "они"))
_SOME = frozenset(("кто-то", "кто-нибудь", "один", "одна", "некоторые", "многие", "другой", "другая"))
"""Stand for people without names."""
_MOST = 9
"""Words behind a Russian verb in such an aside."""
_SHORTEST = 4
"""Letters of such a verb at least."""
_MOST_BEFORE = 4
"""Auxiliaries, pronouns and adverbs before it."""


def unlisted_verb(s: Sentence, first: int) -> int:
    """The token of a verb that no list has and that somebody does who is named behind it; -1 for none."""
    if s.lexicon.language == "ru":
        return first if _is_russian(s, first) else -1
    return _romance_verb(s, first) if s.lexicon.language in _FINITE and _is_apart(s, first) else -1


def _romance_verb(s: Sentence, first: int) -> int:
    language = s.lexicon.language
    at, auxiliary = first, False
    while at < min(len(s), first + _MOST_BEFORE) and s.flags[at] & (AUXILIARY | OBJECT | ADVERB):
        if s.flags[at] & (PERSON | CAPITAL):
            return -1
        auxiliary = auxiliary or bool(s.flags[at] & AUXILIARY)
        at += 1
    if language == "es" and not auxiliary and _is_alone(s, at):
        return at
    if at + 1 >= len(s) or s.flags[at] or len(s.words[at]) < _SHORTEST or not s.words[at].isalpha():
        return -1
    if not s.words[at].endswith((_PARTICIPLES if auxiliary else _FINITE)[language]):
        return -1
    who = subject_after(s, at + 1, len(s))
    flag = s.flags[who.first] if who else 0
    return at if flag & CAPITAL or (flag & (DETERMINER | PERSON) and not flag & AUXILIARY) else -1


def is_russian_report(words: str) -> bool:
    """Whether a Russian verb that no list has stands before somebody: *— сердится Анна Лис. —*"""
    verb, *behind = _WORDS.findall(words) or [""]
    return (
        is_russian_verb(verb)
        and len(behind) <= _MOST
        and any(word[0].isupper() or word in _PRONOUNS or _is_somebody(word) for word in behind)
    )


def _is_russian(s: Sentence, first: int) -> bool:
    """Whether a dash parts a verb from quoted words, and who says these stands behind it."""
    if first < 2 or first + 1 >= len(s) or s.words[first - 1] not in _DASHES or s.flags[first] & CAPITAL:
        return False
    before = s.flags[first - 2]
    comma = (s.words[first - 2] == "," and s.flags[max(0, first - 3)] & QUOTED) or before & ENDS_IN_COMMA
    if not (comma or before & QUOTED) or not is_russian_verb(s.words[first]):
        return False
    who = subject_after(s, first + 1, len(s))
    if comma or (who and s.flags[who.first] & PERSON):
        return bool(who)
    told = (s.flags[at] & CAPITAL or _is_somebody(s.words[at]) for at in range(who.first, who.last))
    return bool(before & BIG) and _length(s, first - 2) > _LONG and any(told)


def _length(s: Sentence, at: int) -> int:
    return s.ends[at] - s.starts[at]


def _is_somebody(word: str) -> bool:
    return word in _SOME or bool(calling(word) or body_noun(word) or spokesman(word))


def _is_alone(s: Sentence, at: int) -> bool:
    """Whether a Spanish verb in the past ends a clause with its subject in it: *«Basta», retó.*"""
    ends = at < len(s) and (at + 1 >= len(s) or s.flags[at + 1] & MARK)
    return bool(ends) and not s.flags[at] and len(s.words[at]) >= _SHORTEST and s.words[at].endswith("ó")


def _is_apart(s: Sentence, first: int) -> bool:
    """Whether a comma or a dash stands between quoted words and what is behind them."""
    return first > 0 and (s.words[first - 1] in _APART or bool(s.flags[first - 1] & ENDS_IN_COMMA))

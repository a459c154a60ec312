"""What verbs of saying have for an object that is no clause: *wrote a book*, *will recall 200 cars*."""

from copydesk.suggest.quoting.lexicon import COORDINATOR, DETERMINER, PERSON, PREPOSITION, PRONOUN, RELATIVE
from copydesk.suggest.quoting.sentence import CAPITAL, MARK, NUMBER, QUOTED, Sentence, first_finite

_RECALLS = frozenset(("recall", "recalls", "recalled", "recalling"))
_WRITES = frozenset(("write", "writes", "wrote", "written"))
_WORKS = frozenset(
    (
        *("book", "books", "novel", "novels", "letter", "letters", "song", "songs", "poem", "poems", "play"),
        *("column", "columns", "article", "articles", "script", "scripts", "story", "stories", "memoir"),
        *("plays", "memoirs", "essay", "essays", "opera", "operas", "symphony", "lyrics", "music", "hymn"),
        *("hits", "verse", "verses", "diary", "biography", "autobiography", "thesis", "report", "works"),
    )
)
_CLAIMED = frozenset(("victory", "responsibility", "credit", "success", "asylum", "damages"))
_FEW = 5
"""Tokens from an article to the work."""


def is_work(s: Sentence, after: int) -> bool:
    """Whether a work is what is written, and no clause: *wrote her first book in jail and sold it*."""
    if s.words[after - 1] in _RECALLS and s.flags[after] & NUMBER:
        return True  # will recall 200 cars
    if s.words[after - 1] not in _WRITES or not s.flags[after] & (DETERMINER | NUMBER):
        return False
    for at in range(after + 1, min(len(s) - 1, after + _FEW)):
        if s.words[at] in _WORKS:
            return bool(s.flags[at + 1] & (PREPOSITION | COORDINATOR | RELATIVE))
    return False


def is_demonstrative(s: Sentence, at: int, stop: int) -> bool:
    """Whether *that* only points at the one word behind it, and no clause follows: *denied that claim*."""
    if at + 2 < stop:
        apart = s.flags[at + 2] & (MARK | PREPOSITION)
        going_on = s.words[at + 3 : at + 4] and s.words[at + 3].endswith("ing")
        if not apart or (not going_on and first_finite(s, at + 2, stop) is not None):
            return False
    return not s.flags[at + 1] & (PERSON | PRONOUN | QUOTED | CAPITAL)


def is_plea(s: Sentence, after: int) -> bool:
    """Whether somebody only pleads guilty or not, or claims what is no clause: *pleaded guilty to theft*."""
    verb = s.words[after - 1]
    claims = verb.startswith("claim") and s.words[after] in _CLAIMED
    return claims or (verb.startswith("plead") and "guilty" in s.words[after : after + 3])


def is_unnamed(s: Sentence, first: int) -> bool:
    """Whether all that is asked is to be left unnamed: *asked that* her last name not be used."""
    few = s.words[first + 1 : first + 5]
    return "name" in few and "not" in few and s.words[first] == "that"

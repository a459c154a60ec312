"""What verbs of saying have for an object that is no clause: *wrote a book*, *will recall 200 cars*."""

from copydesk.suggest.lexicon import COORDINATOR, DETERMINER, PREPOSITION, RELATIVE
from copydesk.suggest.sentence import NUMBER, Sentence

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

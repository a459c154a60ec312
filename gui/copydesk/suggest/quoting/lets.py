"""Who lets something be said in German: *Raske ließ wissen, er komme*; *er komme, ließ Raske mitteilen*."""

from copydesk.suggest.quoting.content import Content, Cue, content_behind
from copydesk.suggest.quoting.content_ends import without_marks
from copydesk.suggest.quoting.inverted import subject_after
from copydesk.suggest.quoting.sentence import Sentence, clause_start
from copydesk.suggest.quoting.subject import Subject, subject_before

LETS = frozenset(("ließ", "liess", "lässt", "ließen", "liessen"))
"""Before whoever has something said: *ließ der Reeder mitteilen*."""
_MOST = 14
"""Tokens between *ließ* and *mitteilen*."""


def let_say(s: Sentence, at: int, cue: Cue) -> tuple[Content | None, Subject | None]:
    """What is said by who lets it be said with the infinitive at a token; nothing where nobody does."""
    lets = next((n for n in range(at - 1, max(0, at - _MOST), -1) if s.words[n] in LETS), 0)
    if not lets:
        return None, None
    if s.words[lets - 1] != ",":
        return content_behind(s, cue), subject_before(s, lets)
    first, last = clause_start(s, lets - 1), without_marks(s, 0, lets)
    content = Content(first, last, "clause") if first < last else None
    return content, subject_after(s, lets + 1, at)

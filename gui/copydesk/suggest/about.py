"""What the next sentence tells the source of: *Мост закрыт. Об этом сообщил мэр.*"""

import re
from collections.abc import Iterator
from itertools import islice

from copydesk.domain.selection import sentence_at
from copydesk.domain.span import Span
from copydesk.suggest.inverted import subject_after
from copydesk.suggest.lexicon import CUE, Lexicon
from copydesk.suggest.reports import SCORES, Reported
from copydesk.suggest.sentence import MARK, QUOTED, sentence_of

_ABOUT = re.compile(r"(?:[.!?…»\"”][ \u00a0\n]+О|, о)б этом[ \u00a0]")
_ENDS = ".!?… \u00a0\n"
_MOST = 1_000
_FARTHEST = 6
"""Tokens from its beginning to the verb."""


def before_about(text: str, words: Lexicon) -> Iterator[Reported]:
    """The sentences whose source the words behind them tell, in a text without its quoted words."""
    for about in islice(_ABOUT.finditer(text), _MOST) if words.language == "ru" else ():
        start = about.start() + len(about[0]) - len("об этом ")
        here = sentence_at(text, start)
        before = sentence_at(text, about.start() - 1)
        if here is None or before is None:
            continue
        s = sentence_of(text, Span(start, here.end), (), words)
        verb = next((at for at in range(2, min(len(s), _FARTHEST)) if s.flags[at] & CUE), None)
        if verb is None:
            continue
        who = subject_after(s, verb + 1, len(s))
        end = about.start() + (0 if about[0][0] == "," else 1)
        content = _said(text, Span(before.start, end), words)
        if who and content is not None:
            yield Reported(
                (content,), (s.place(verb, verb + 1),), s.place(who.first, who.last), SCORES["trailing"]
            )


def _said(text: str, span: Span, words: Lexicon) -> Span | None:
    """The sentence without its dateline and full stop; None where it reports by itself."""
    s = sentence_of(text, span, (), words)
    dash = next(
        (at for at in range(1, min(len(s), 16)) if s.words[at] in "—–-" and _is_dateline(s.words, at)), 0
    )
    if any(flag & (CUE | QUOTED) for flag in s.flags) or dash + 1 >= len(s):
        return None
    first, last = dash + 1 if dash else 0, len(s)
    while last > first and s.flags[last - 1] & MARK:
        last -= 1
    return s.place(first, last) if last > first + 1 else None


def _is_dateline(words: object, at: int) -> bool:
    return isinstance(words, list) and words[at - 1] in {")", "/"}

"""Russian subjects with a name in quote marks: *владелец «Волны» сказал*, *в «Волне» сказали*."""

from copydesk.suggest.quoting.lexicon import AUXILIARY, CUE, PERSON
from copydesk.suggest.quoting.sentence import BIG, ENDS_IN_COMMA, MARK, QUOTED, Sentence

_MOST = 6
"""Tokens up to the verb."""
_LONGEST_NAME = 40
"""Code points of a name in quote marks."""


def in_quoted(s: Sentence, cue: int) -> bool:
    """Whether *в* and a name in quote marks stand before a verb without a subject: *В «Волне» сказали*."""
    opens = 1 < cue <= _MOST and s.words[0] in {"в", "во"} and s.flags[1] & QUOTED and s.flags[1] & BIG
    several = s.words[cue].endswith(("ли", "ют", "ят"))
    return bool(opens) and several and not any(flag & (MARK | PERSON) for flag in s.flags[2:cue])


def is_inner_name(s: Sentence, at: int) -> bool:
    """Whether quoted words are a name that belongs to the word before: *владелец «Волны» сказал*."""
    short = (
        s.flags[at] & BIG and s.ends[at] - s.starts[at] < _LONGEST_NAME and not s.flags[at] & ENDS_IN_COMMA
    )
    return bool(short) and at > 0 and not s.flags[at - 1] & (MARK | QUOTED | CUE | AUXILIARY)

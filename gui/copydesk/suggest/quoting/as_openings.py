"""What opens with who says it: *As the mayor said on Monday, ...*, *Как сообщил мэр, ...*."""

from copydesk.suggest.quoting.adverbials import behind_sayings
from copydesk.suggest.quoting.content import Content
from copydesk.suggest.quoting.cues import verb_at
from copydesk.suggest.quoting.lexicon import CUE, PREPOSITION
from copydesk.suggest.quoting.relays import is_relay
from copydesk.suggest.quoting.sentence import QUOTED, Sentence, has_finite
from copydesk.suggest.quoting.spoken import Attribution
from copydesk.suggest.quoting.subject import Subject
from copydesk.suggest.quoting.subject_behind import subject_behind

OPENING = frozenset(("as", "как", "comme", "como", "según"))
_FARTHEST = 12
"""Tokens before the verb."""
_NEAR = 4
"""Tokens up to the verb where who says it stands behind that."""
_OBJECTS = frozenset(("this", "that", "so", "it", "these", "those", "yes", "no"))
"""Behind a verb that reports nothing else."""


def opened(s: Sentence, cue: tuple[int, int, int], who: Subject, stop: int) -> tuple[Content, Subject] | None:
    """The clause behind in a sentence that opens so, and who says it.

    ``cue`` are the tokens of the verb, and where all ends that is told of the saying. In other languages than
    English the subject stands behind the verb.
    """
    at, after, rest = cue
    if at > _FARTHEST or after >= stop:
        return None
    if s.lexicon.language == "en":
        if who.begins != 1 or s.words[after] in _OBJECTS:
            return None
    else:
        who = _behind(s, at, after, stop)
        rest = behind_sayings(s, who.last, stop)
    if not who or rest + 2 >= stop or s.words[rest] != ",":
        return None
    clause = not s.lexicon.finite or has_finite(s, rest + 1, stop)
    relay = next((n for n in range(rest + 2, stop) if is_relay(s, n + 1)), stop)
    return (Content(rest + 1, relay, "as"), who) if clause else None


def opened_quoted(s: Sentence, quoted: int) -> Attribution | None:
    """The same where all that is said is in quote marks: *Как сказал мэр, «дождя нет»*."""
    if (
        s.words[0] not in OPENING
        or s.lexicon.language == "en"
        or quoted < _NEAR
        or s.words[quoted - 1] != ","
    ):
        return None
    at = next((n for n in range(1, _NEAR) if s.flags[n] & CUE), 0)
    if not at or verb_at(s, at) is None:
        return None
    who = _behind(s, at, at + 1, quoted)
    if not who or behind_sayings(s, who.last, quoted) != quoted - 1:
        return None
    return Attribution(s.place(at, at + 1), s.place(who.first, who.last), whole=True)


def _behind(s: Sentence, at: int, after: int, stop: int) -> Subject:
    """Who says it, behind the verb; nobody where a preposition follows: *рассказали в мэрии*."""
    if at > _NEAR or after >= stop or s.flags[after] & (PREPOSITION | QUOTED):
        return Subject(after, after, after)
    return subject_behind(s, after, stop)

"""Quoted words that are all that is said: *voiced "deep regret"*, *cries of "Shame!"*, *"No" was his reply*.

No clause is reported there. The words are what a verb has for its object, alone or behind its preposition, or
what a noun for crying or answering is about.
"""

from copydesk.suggest.quoting.accounts import whose_opinion
from copydesk.suggest.quoting.adverbials import behind_adverbials
from copydesk.suggest.quoting.cues import is_refused
from copydesk.suggest.quoting.lexicon import (
    AUXILIARY,
    BE,
    CUE,
    DETERMINER,
    INSIDE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    THAT,
)
from copydesk.suggest.quoting.sentence import BIG, CAPITAL, FINITE, MARK, QUOTED, Sentence, is_of_some
from copydesk.suggest.quoting.spoken import OWNERS, POSSESSIVE, Attribution, agent_behind, is_aim, is_kind
from copydesk.suggest.quoting.subject import Subject, main_subject, subject_before
from copydesk.suggest.quoting.subject_behind import subject_behind

_FARTHEST = 14
"""Tokens between a verb and its preposition."""
_ROMANCE = frozenset(("fr", "es"))
_WHAT = frozenset(("all", "what", "how"))
_WORDS = frozenset(("word", "words", "message", "slogan", "inscription", "sentence", "line"))
_BEARING = frozenset(("with", "bearing", "carrying", "under", "in"))


def phrase(s: Sentence, quoted: int) -> Attribution | None:
    """What reports the quoted words that are a token of a sentence, where they are no clause's own."""
    if (who := whose_opinion(s, quoted)) is not None:
        return _by(s, who.first - 1, who.first, who)
    return _predicate(s, quoted) or _outcry(s, quoted) or _worded(s, quoted) or _object(s, quoted)


def _object(s: Sentence, quoted: int) -> Attribution | None:
    """``voiced "deep regret"``, ``objected to "its tone"`` and ``accused the board of "a trick"``."""
    last = quoted - 1
    if last < 1 or s.flags[last] & (MARK | QUOTED) or is_kind(s, quoted):
        return None
    if s.flags[last] & BE:
        return _what_said(s, last)
    if (before := s.lexicon.quoting.get(s.words[last])) and "" in before and _is_verb(s, last):
        return None if s.flags[quoted] & BIG else _made(s, last, last + 1)
    if s.flags[last] & PREPOSITION:
        return _behind_preposition(s, quoted)
    return _behind_adverbials(s, quoted) if s.lexicon.language in _ROMANCE else None


def _behind_adverbials(s: Sentence, quoted: int) -> Attribution | None:
    """``a salué mardi dans un communiqué « une victoire »`` and ``appelant ces derniers "à attendre"``."""
    if s.flags[quoted] & BIG:
        return None
    for at in range(quoted - 2, max(0, quoted - _FARTHEST), -1):
        flag = s.flags[at]
        if flag & CUE and not flag & CAPITAL and "" in s.lexicon.quoting.get(s.words[at], ()):
            addressed = s.flags[at + 1] & DETERMINER and not any(
                s.flags[n] & DETERMINER for n in range(at + 2, quoted)
            )
            if _is_verb(s, at) and (addressed or behind_adverbials(s, at + 1, quoted) == quoted):
                return _made(s, at, at + 1)
            return None
        if flag & (MARK | QUOTED | SUBORDINATOR | RELATIVE | THAT | AUXILIARY | FINITE) and not flag & (
            PREPOSITION | DETERMINER
        ):
            return None
    return None


def _behind_preposition(s: Sentence, quoted: int) -> Attribution | None:
    last = quoted - 1
    preposition = s.words[last]
    if s.lexicon.language in _ROMANCE and quoted + 1 < len(s) and s.flags[quoted + 1] & DETERMINER:
        return None  # atribuyó a «un error» el apagón
    if preposition in s.lexicon.idioms.get(s.words[last - 1], ()) and (who := main_subject(s, last - 1)):
        return _by(s, last - 1, quoted, who)
    for at in range(last - 1, max(-1, last - _FARTHEST), -1):
        if preposition in s.lexicon.quoting.get(s.words[at], ()) and _is_verb(s, at):
            return _made(s, at, quoted if at == last - 1 else at + 1)
        flag = s.flags[at]
        if flag & (MARK | QUOTED | SUBORDINATOR | RELATIVE | THAT | AUXILIARY | FINITE) and not flag & (
            PREPOSITION | DETERMINER
        ):
            break
    return None


def _is_verb(s: Sentence, at: int) -> bool:
    """Whether a form that may be a noun as well has a subject rather than an article."""
    if s.flags[at] & CAPITAL or at == 0:
        return False
    before, word = s.flags[at - 1], s.words[at - 1]
    noun = before & (DETERMINER | INSIDE) and not before & (AUXILIARY | THAT | PRONOUN)
    return not (noun and not is_of_some(s, at)) and not word.endswith(POSSESSIVE)


def _by(s: Sentence, first: int, last: int, who: Subject | None) -> Attribution:
    """What reports nothing but the quoted words, with who says them where that is known."""
    return Attribution(s.place(first, last), s.place(who.first, who.last) if who else None, whole=True)


def _made(s: Sentence, at: int, after: int) -> Attribution | None:
    if is_aim(s, at) or is_refused(s, at):
        return None
    who = subject_before(s, at)
    if who and who.passive:
        agent = agent_behind(s, at)
        return Attribution(s.place(at, after), agent, whole=True)
    if not who and (s.words[at].endswith("ing") or s.words[at - 1] == "to"):
        who = main_subject(s, at)
    if not who:
        return None
    return Attribution(s.place(at, after), s.place(who.first, who.last), whole=True)


def _outcry(s: Sentence, quoted: int) -> Attribution | None:
    """``to cries of "Shame!" from the gallery``."""
    at = quoted - 2
    if at < 0 or s.words[quoted - 1] != "of" or s.words[at] not in s.lexicon.outcries:
        return None
    who = None
    if quoted + 2 <= len(s) - 1 and s.words[quoted + 1] in {"from", "by"}:
        who = subject_behind(s, quoted + 2, len(s))
    elif at and (s.words[at - 1].endswith(POSSESSIVE) or s.words[at - 1] in OWNERS):
        return Attribution(s.place(at, quoted), s.place(at - 1, at), whole=True)
    return _by(s, at, quoted, who)


def _worded(s: Sentence, quoted: int) -> Attribution | None:
    """``a banner with the words "..."`` and ``sprayed the word "..." on the door``."""
    last = quoted - 1
    if last > 0 and s.words[last] in {":", ","}:
        last -= 1
    if last > 1 and s.words[last] in _WORDS and s.flags[last - 1] & DETERMINER:
        if s.words[last - 2] in _BEARING:
            who = main_subject(s, last - 2)
            return _by(s, last - 2, last + 1, who)
        last -= 2
    if last < 1 or "word" not in s.lexicon.quoting.get(s.words[last], ()) or s.flags[last] & CAPITAL:
        return None
    who = subject_before(s, last)
    return _by(s, last, last + 1, who)


def _what_said(s: Sentence, was: int) -> Attribution | None:
    """``what she said was "..."``."""
    for at in range(was - 1, max(0, was - _FARTHEST), -1):
        if s.flags[at] & CUE and not s.flags[at] & CAPITAL:
            who = subject_before(s, at)
            first = who.first + 1 if s.words[who.first] in _WHAT and who.last - who.first > 1 else who.first
            what = first and s.words[first - 1] in _WHAT
            return Attribution(s.place(at, at + 1), s.place(first, who.last), True) if who and what else None
        if s.flags[at] & (MARK | QUOTED):
            break
    return None


def _predicate(s: Sentence, quoted: int) -> Attribution | None:
    """``"No" was his answer``, ``"No" was all she said`` and ``"No" was how one of them put it``."""
    first = quoted + 1
    while first < len(s) and s.words[first] == ",":
        first += 1
    if first + 2 >= len(s) or not s.flags[first] & BE:
        return None
    if s.words[first + 1] in _WHAT:
        return _clause(s, first + 2)
    for at in range(first + 1, min(len(s), first + 8)):
        if s.words[at] in s.lexicon.answers:
            return _answer(s, first + 1, at)
        if s.flags[at] & (MARK | QUOTED | FINITE | AUXILIARY | THAT):
            break
    return None


def _clause(s: Sentence, first: int) -> Attribution | None:
    for at in range(first + 1, min(len(s), first + _FARTHEST)):
        if s.flags[at] & CUE and not s.flags[at] & CAPITAL:
            who = subject_before(s, at)
            speaker = s.place(max(first, who.first), who.last) if who.last > first else None
            return Attribution(s.place(at, at + 1), speaker, whole=True)
        if s.flags[at] & (MARK | QUOTED):
            break
    return None


def _answer(s: Sentence, first: int, noun: int) -> Attribution | None:
    for at in range(first, noun):
        if s.words[at] in OWNERS or s.words[at].endswith(POSSESSIVE):
            return Attribution(s.place(noun, noun + 1), s.place(first, at + 1), whole=True)
    after = noun + 1
    if after + 1 < len(s) and s.words[after] in {"of", "from", "by"}:
        who = subject_behind(s, after + 1, len(s))
        return _by(s, noun, noun + 1, who)
    return None

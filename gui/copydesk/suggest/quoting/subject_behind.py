"""Who does what a verb says that stands before its subject: the words behind it, or behind *according to*."""

from copydesk.suggest.names.callings import body_noun, calling, spokesman
from copydesk.suggest.names.roles import PERSONS
from copydesk.suggest.quoting.insertions import behind_short
from copydesk.suggest.quoting.lexicon import (
    ADVERB,
    AUXILIARY,
    BEFORE_TIME,
    COORDINATOR,
    CUE,
    DETERMINER,
    DOCUMENT,
    INSIDE,
    NOUN,
    OBJECT,
    PERSON,
    PLAIN,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SAYING,
    SUBORDINATOR,
    THAT,
    TIME,
)
from copydesk.suggest.quoting.romance_subjects import (
    PLURALS,
    is_inside_name,
    is_of_somebody,
)
from copydesk.suggest.quoting.russian_phrases import is_inside, participle_end
from copydesk.suggest.quoting.sentence import (
    CAPITAL,
    ENDS_IN_ED,
    MARK,
    NUMBER,
    QUOTED,
    Sentence,
    first_finite,
    is_quoted_name,
)
from copydesk.suggest.quoting.subject import Subject

_RELATIVES = frozenset(("who", "whose", "which", "cuyo", "cuya", "cuyos", "cuyas", "dont"))
"""Open a clause that says more of who speaks."""
_TO = frozenset(("to", "into"))

_FEW = 4
"""Words that tell at once what somebody is."""


def subject_behind(s: Sentence, after: int, stop: int) -> Subject:
    """The subject behind an inverted verb, or of *according to*: up to a mark, a time, or another clause."""
    at = after
    at = _behind_time(s, at, stop)
    first, relative = at, False
    while at < stop:
        flag = s.flags[at]
        if at > first and flag & QUOTED and is_quoted_name(s, at, stop):
            at += 1
            continue
        if at > first and (short := behind_short(s, at, stop)) > at:
            at = short
            continue
        if flag & QUOTED or (flag & MARK and s.words[at] not in "%$€£"):
            break
        if flag & SUBORDINATOR and not flag & PREPOSITION and at > first:
            break
        relative = relative or (at > first and bool(flag & RELATIVE) and not flag & (CAPITAL | THAT))
        if at > first and not relative and _ends_subject(s, at, stop):
            by = _behind_time(s, at, stop)
            done = at - bool(s.flags[at - 1] & BEFORE_TIME) - 1
            if s.flags[done] & CAPITAL or not s.words[done].endswith("ed") or s.words[by : by + 1] != ["by"]:
                break
            at = by  # a plan released on Friday by the board
        at += 1
    last = at - 1 if at - first > 2 and s.words[at - 1] == "on" else at  # a study published on Monday
    if first == last:
        return Subject(first, last, first)
    return Subject(first, _with_apposition(s, first, last, stop), first)


def _behind_time(s: Sentence, at: int, stop: int) -> int:
    """Behind the words for a time that stand at a token, if any."""
    while at < stop and s.flags[at] & (TIME | BEFORE_TIME) and _time_ahead(s, at, stop):
        at += 1
    return at


def _time_ahead(s: Sentence, at: int, stop: int) -> bool:
    return bool(s.flags[at] & TIME) or (at + 1 < stop and bool(s.flags[at + 1] & TIME))


def _ends_subject(s: Sentence, at: int, stop: int) -> bool:
    """Whether a token tells when, where or to whom something was said, and no more who said it."""
    flag = s.flags[at]
    following = s.flags[at + 1] if at + 1 < stop else 0
    if flag & (TIME | THAT | AUXILIARY) or (s.words[at] == "dem" and s.lexicon.language == "de"):
        return True  # sagte Raske dem Boten
    if flag & COORDINATOR:
        return bool(following & (CUE | ENDS_IN_ED | AUXILIARY | ADVERB)) and not following & (CAPITAL | NOUN)
    to = s.words[at] in _TO and s.flags[at - 1] & DOCUMENT  # a letter to staff
    if not flag & PREPOSITION or flag & INSIDE or to or is_inside_name(s, at, stop) or is_inside(s, at, stop):
        return False
    if not flag & PLAIN:
        return True
    beyond = at + 2 < stop and s.flags[at + 2] & SAYING
    return not following & CAPITAL and bool(following & (TIME | NUMBER | DETERMINER) or beyond)


def _with_apposition(s: Sentence, first: int, last: int, stop: int) -> int:
    """Where the subject ends with what a comma adds to it: *said Ann Lee, head of the board, on Monday*."""
    behind = participle_end(s, last, stop) if last + 1 < stop and s.words[last] == "," else -1
    if behind != last:
        return max(last, behind)
    flag = s.flags[last + 1]
    person = s.flags[first] & PERSON
    relative = flag & RELATIVE and s.words[last + 1] in _RELATIVES
    plain = not flag & (
        PREPOSITION | ADVERB | TIME | COORDINATOR | SUBORDINATOR | THAT | AUXILIARY | CUE | PRONOUN | QUOTED
    )
    if person or not (relative or plain) or s.words[last + 1].endswith("ing"):
        return last
    clause = flag & OBJECT or (flag & DETERMINER and not is_of_somebody(s, last + 1, stop))
    if clause and s.lexicon.language in PLURALS:
        return last  # según Lima, el puente es seguro
    at = last + 1
    while (
        at < stop
        and s.words[at] not in {",", ";", ":", "—", "–", "--", "(", "."}
        and not s.flags[at] & QUOTED
    ):
        at += 1
    at = behind_short(s, at, stop)
    named = all(s.flags[n] & CAPITAL for n in range(last + 1, at))
    open_end = not s.lexicon.finite and at == stop and not named
    if (
        s.lexicon.language == "ru"
        and not relative
        and not named
        and not _is_russian_role(s, first, last + 1, at)
    ):
        return last
    if not relative and (open_end or first_finite(s, last + 1, at) is not None):
        return last
    return at


def _is_russian_role(s: Sentence, subject: int, first: int, last: int) -> bool:
    """Whether words between commas say what somebody is, in the case of the name before them: *по словам
    Лиса, капитана порта, мост цел*, but not *по словам Лиса, капитан устал, и мост закрыт*."""
    words = s.words[first : min(last, first + _FEW)]
    found = (word for word in words if calling(word) or body_noun(word) or spokesman(word))
    head = next(found, "")
    plain = subject > 0 and s.words[subject - 1] in s.lexicon.accounts.get("по", ()) and head in PERSONS
    return bool(head) and not plain

"""What is called something in Russian and stands before who calls it so: *слухи мэр назвал «бредом»*."""

from copydesk.suggest.names.callings import body_noun, calling, spokesman
from copydesk.suggest.names.nouns import is_mans, is_womans
from copydesk.suggest.names.roles import PERSONS
from copydesk.suggest.quoting.content_ends import content_end, without_marks
from copydesk.suggest.quoting.lexicon import ADVERB, COORDINATOR, CUE, PERSON, PREPOSITION, THAT, TIME
from copydesk.suggest.quoting.reports import SCORES, Reported
from copydesk.suggest.quoting.sentence import CAPITAL, MARK, QUOTED, Sentence, clause_start
from copydesk.suggest.quoting.subject import Subject, subject_before

_IN = frozenset(("в", "во"))
_MOST = 14
"""Tokens of what is called something."""
_ENDS = MARK | QUOTED | COORDINATOR | CUE | PREPOSITION | THAT
"""What no thing that is called something begins with."""
_INSTITUTION = 6
"""Tokens of *в пресс-службе мэрии*."""


def called_before(s: Sentence, at: int, after: int) -> tuple[Reported, Subject] | None:
    """What a sentence reports whose verb at a token calls what stands before it something in quote marks."""
    if s.lexicon.language != "ru" or after >= len(s) or not s.flags[after] & QUOTED:
        return None
    first = clause_start(s, at)
    while first < at and s.flags[first] & (ADVERB | TIME) and not s.flags[first] & PERSON:
        first += 1
    if after + 1 < len(s) and not s.flags[after + 1] & _ENDS:
        return _with_object(s, at, after)
    who = _subject(s, first, at)
    if who is None or who.first <= first or at - first > _MOST or _begins_with_somebody(s, first, who.first):
        return None
    content = (s.place(first, who.first - (s.words[who.first - 1] in _IN)), s.place(after, after + 1))
    return Reported(content, (s.place(at, after),), s.place(who.first, who.last), SCORES["as"]), who


def _with_object(s: Sentence, at: int, after: int) -> tuple[Reported, Subject] | None:
    """``мэр назвал «бредом» слухи``: what is called so stands behind it."""
    who, last = subject_before(s, at), content_end(s, after, without_marks(s, 0, len(s)))
    if not who or last <= after + 1:
        return None
    spans = (s.place(after, last),)
    return Reported(spans, (s.place(at, after),), s.place(who.first, who.last), SCORES["as"]), who


def _subject(s: Sentence, first: int, at: int) -> Subject | None:
    """Who stands right before the verb: a pronoun, a name with what its bearer is, or *в мэрии*."""
    if s.flags[at - 1] & PERSON and s.words[at - 1] in {"он", "она", "они"}:
        return Subject(at - 1, at, at - 1)
    if s.words[at].endswith(("ли", "ют")):
        inside = (n for n in range(at - 2, max(first, at - _INSTITUTION), -1) if s.words[n] in _IN)
        begins = next(inside, 0)
        named = begins and (body_noun(s.words[begins + 1]) or s.flags[begins + 1] & CAPITAL)
        named = named or (begins and spokesman(s.words[begins + 1]))
        return Subject(begins + 1, at, begins + 1) if named else None
    begins = at
    while begins > first and s.flags[begins - 1] & CAPITAL:
        begins -= 1
    if begins in {at, first}:
        return None
    while begins - 1 > first and s.words[begins - 1] in PERSONS and s.words[begins - 1][0] >= "а":
        begins -= 1
    return Subject(begins, at, begins)


def _begins_with_somebody(s: Sentence, first: int, last: int) -> bool:
    """Whether the words before are who does it all the same: *министр финансов Анна Лис назвала*."""
    if any(s.flags[n] & (MARK | QUOTED | CUE | THAT | COORDINATOR) for n in range(first, last)):
        return True
    if s.flags[first] & PREPOSITION or (s.flags[last - 1] & PREPOSITION and s.words[last - 1] not in _IN):
        return True
    words = s.words[first : min(last, first + 3)]
    head = words[0]
    if is_mans(head) or is_womans(head) or (len(words) > 1 and s.flags[first + 1] & CAPITAL):
        return True
    return any(calling(word) == word or spokesman(word) == word for word in words) or bool(body_noun(head))

"""Which body the sentence before is about that opens with a noun for it: *The commission rejected that.*

Whoever speaks for it in the next sentence needs no name: *"No," a spokesman said*, *It said that*.
"""

import re
from collections.abc import Callable, Container

from copydesk.domain.span import Span
from copydesk.suggest.meaning.antecedents import Antecedents, Heard, Whom
from copydesk.suggest.names.callings import body_noun, calling
from copydesk.suggest.names.naming import Tells, tells

_OPENING = re.compile(
    r"(?:(?:But|And|However,|Meanwhile,|Still,|Later,|Instead,)[ \u00a0])?(?=(?:[Tt]he|[Ii]ts)[ \u00a0])"
)
_WHEN = re.compile(
    r"(?:In|On|At|After|Before|By|During|Later|Earlier|However|Meanwhile)\b[^.,:;\"“”\n]{0,60}, "
)
"""What opens a sentence and tells when or where something is said."""
_THE_BODY = re.compile(
    r"The[ \u00a0](?:[a-z][\w-]*[ \u00a0]){0,2}?([a-z]{3,}?)(?:['’]s)?[ \u00a0]([a-z][\w-]*)[ \u00a0]"
)
_NO_VERBS = frozenset(
    ("of", "in", "for", "at", "and", "or", "from", "with", "official", "spokesman", "spokeswoman")
)
_ROLE = re.compile(
    r"(?:(?:But|And|Still,|Later,)[ \u00a0])?[Tt]he((?:[ \u00a0][a-z][\w-]*){1,3})"
    r"(?=[ \u00a0]|,[ \u00a0]who(?:se)?\b)"
)
_IS = re.compile(r"[ \u00a0](?:will|would|must|has|had|have)[ \u00a0](?:not[ \u00a0])?be")
_WORD = re.compile(r"[\w'’-]+(?:[ \u00a0]|$)")
_BETWEEN = frozenset(
    (
        *("also", "later", "then", "quickly", "promptly", "initially", "again", "swiftly", "flatly", "since"),
        *("already", "has", "have", "immediately", "repeatedly", "now"),
    )
)
"""Between a noun and what is done: *the board has since denied*."""
_MOST = 4
_LONGEST = 90


class Openers:
    """For whoever asks in text order; ``find`` tells whom words mean."""

    def __init__(self, named: Antecedents, find: Callable[[Span], Whom | None]) -> None:
        self._named, self._find = named, find
        self._asked = False

    def body(self, before: int, heard: Heard) -> tuple[bool, Whom | None]:
        """Whether the sentence before the one of a place, or before what is said there in quote marks, is
        about a body, and which; nobody has spoken since."""
        text, begin = self._named.text, self._named.begin(before)
        opened = self._named.sentence_start(max(0, begin - 2))
        if heard.at >= opened or "\n" in text[opened:begin]:
            return False, None
        words = opening_body(text, opened)
        return words is not None, self._find(words) if words is not None else None

    def own(self, before: int) -> Whom | None:
        """The body that the sentence of a place opens with: *The ministry's men left, its website said*."""
        start = self._named.sentence_start(before)
        words = _owner_or_doer(self._named.text, start, before) if start < before else None
        return self._find(words) if words is not None else None

    def person(self, before: int, heard: Heard) -> Whom | None:
        """Whom the sentence before the one of a place is about, if it opens with a description of a person;
        nobody has spoken since: *The Azmiran leader thanked her. The letter was long, the president said.*"""
        text, begin = self._named.text, self._named.begin(before)
        opened = self._named.sentence_start(max(0, begin - 2))
        if self._asked or opened >= begin or heard.at >= opened or "\n" in text[opened:begin]:
            return None
        words = opening_words(text, opened, lambda word: bool(calling(word)))
        if words is None or _IS.match(text, words.end):  # the last witness will be Ann Lee
            return None
        self._asked = True  # and so on from sentence to sentence else
        whom = self._find(words)
        self._asked = False
        return whom if self._named.is_person(whom) else None


def opening_body(text: str, start: int) -> Span | None:
    """The words for a body that does something, with which the sentence at a place opens."""
    return opening_words(text, start, lambda word: bool(body_noun(word)))


def opening_words(text: str, start: int, is_noun: Callable[[str], bool]) -> Span | None:
    """The words up to a noun for who does something, with which the sentence at a place opens."""
    opening = _OPENING.match(text, start, start + _LONGEST)
    if opening is None:
        return None
    words = list(_WORD.finditer(text, opening.end(), opening.end() + _LONGEST))
    plain = [word[0].strip(" \u00a0") for word in words]
    for n, word in enumerate(plain[1 : _MOST + 1], 1):
        if words[n].start() != words[n - 1].end():
            return None
        verb = next((each for each in plain[n + 1 : n + 4] if each not in _BETWEEN), "")
        if word.islower() and is_noun(word) and _acts(verb):
            return Span(opening.end(), words[n].start() + len(word))
    return None


def _owner_or_doer(text: str, start: int, end: int) -> Span | None:
    """The words for a body with which a sentence opens that tells what it has or does."""
    opening = _THE_BODY.match(text, start, min(end, start + _LONGEST))
    if opening is None or not body_noun(opening[1]):
        return None
    owns = opening.end(1) + 1 < opening.start(2)  # not the bank board
    named = not owns and (tells(opening[2]) & Tells.BODY or opening[2] in _NO_VERBS)
    return None if named else Span(start, opening.end(1))


def opening_role(text: str, start: int, roles: Container[str]) -> str:
    """Which of some nouns for people the sentence at a place opens with: *The singer left.*"""
    opening = _ROLE.match(text, start, start + _LONGEST)
    return next((word for word in opening[1].split() if word in roles), "") if opening is not None else ""


def tells_when(text: str, start: int, end: int) -> bool:
    """Whether a stretch only opens a sentence and tells when or where: *In a note on Monday,*."""
    return _WHEN.fullmatch(text, start, end) is not None


def _acts(verb: str) -> bool:
    return bool(tells(verb) & Tells.ACT) or verb.endswith("ed")

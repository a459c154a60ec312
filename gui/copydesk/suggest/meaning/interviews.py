"""Interviews: who asks and who answers, where only *Q:* and *A:* say so."""

import re
from collections.abc import Iterable

from copydesk.domain.span import Span
from copydesk.suggest.meaning.antecedents import Antecedents, Whom

_INTERVIEW = re.compile(
    r"(?:interview (?:with|to|by|for)|told|asked by|[Ss]p(?:oke|eaks|oken) (?:to|with)"
    r"|talk(?:s|ed) (?:to|with)|questions (?:of|from))[ \u00a0](?:the[ \u00a0])?$"
)
_OUTLET = re.compile(
    r"[(/][ \u00a0]?([^\W\d_][\w .&-]{1,30})[)/][ \u00a0]*\.?[ \u00a0]*[-–—.:]"
    r"|, (?:[A-Z]\w+ \d+)\. ([A-Z]\w+)\."
)
_LONGEST_LABEL = 12
_ASKS = frozenset(
    ("q", "question", "interviewer", "вопрос", "frage", "pregunta", "reporter", "host", "moderator")
)
_ANSWERS = frozenset(("a", "answer", "ответ", "antwort", "réponse", "respuesta"))
"""What stands before the turns of an interview."""
_HEAD = 800
_BESIDE = 90
"""Code points before a name in which it is said that it is spoken to."""


def is_label(text: str, span: Span) -> bool:
    """Whether words only say that somebody asks or answers: *Q:*."""
    if text[span.end : span.end + 1] != ":" or len(span) > _LONGEST_LABEL:
        return False
    label = span.of(text).casefold().rstrip(". ")
    return label in _ASKS or label in _ANSWERS


def opens_turns(text: str, names: Iterable[Span]) -> bool:
    """Whether a name begins several lines with a colon behind it, as in an interview."""
    found = (span for span in names if text[span.end : span.end + 1] == ":")
    return sum(text[max(0, span.start - 1) : span.start] in {"", "\n"} for span in found) > 1


class Interview:
    """Who asks in an article and who answers; to be asked in text order."""

    def __init__(self, text: str, named: Antecedents) -> None:
        self._text, self._named = text, named
        self._asker: Whom | None = None
        self._asked_to = 0
        self._interviewed: Whom | None = None

    def speaks(self, span: Span) -> Whom | None:
        """Who asks and who answers where only *Q:* and *A:* are said."""
        if not self._text.startswith(":", span.end):
            return None
        label = span.of(self._text).casefold().rstrip(". ")
        if len(label) > _LONGEST_LABEL:
            return None
        if label in _ASKS:
            return self.asks(span.start)
        return self.answers(span.start) if label in _ANSWERS else None

    def asks(self, before: int) -> Whom | None:
        """Whose interview it is: the body that is named first; the story's agency does not count."""
        if self._asker is None and before > self._asked_to:
            self._asker = self._interviewer(self._asked_to, before)
            self._asked_to = before
        return self._asker

    def _interviewer(self, start: int, before: int) -> Whom | None:
        every = self._named.between(start, before)
        spoken = [
            one
            for one in every
            if not one.person and _INTERVIEW.search(self._text, max(0, one.start - _BESIDE), one.start)
        ]
        if not spoken and (outlet := _OUTLET.search(self._text, 0, min(before, _HEAD))) is not None:
            group = 1 if outlet[1] else 2
            spoken = [one for one in every if outlet.start(group) <= one.start < outlet.end(group)]
        found = spoken or [one for one in every if one.body]
        return found[0].whom if found else None

    def answers(self, before: int) -> Whom | None:
        """Who is interviewed: the person named last before it, in the first turn the one named first."""
        if self._interviewed is None:
            persons = [one.whom for one in self._named.between(0, before) if one.person]
            self._interviewed = max(persons, key=persons.count, default=None)
        return self._interviewed

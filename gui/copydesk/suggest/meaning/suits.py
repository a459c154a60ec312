"""Who has brought a case to court: whom *the petitioner* means, and whose *the lawsuit* is.

*The Collective filed a plea*, *a suit brought by Ann Lee*, *Lee sued the airline* tell.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property

from copydesk.suggest.meaning.antecedents import Antecedents, Met, Whom
from copydesk.suggest.names.titles import is_no_name

_PAPER = (
    r"(?:lawsuit|suit|petition|plea|complaint|appeal|claim|writ|action|case|motion|application|litigation)"
)
_BROUGHT = r"(?:filed|brought|moved|lodged|launched|instituted|submitted|preferred|initiated)"
_BY = re.compile(
    rf"\b{_PAPER}\b(?:,? (?:was|were|has been|had been|that was|which was))?,? {_BROUGHT}"
    r"(?: (?!by\b)[\w.]+){0,6} by |\bsued(?: (?!by\b)\w+){0,3} by "
    r"|\b[Ii]n an? (?:[\w-]+ ){0,3}(?:lawsuit|suit|petition|plea|writ)\b[^,.;\n]{0,60}, (?:the )?(?=[A-Z])"
)
"""Before who has brought it."""
_BRINGS = re.compile(
    rf"\b(?:{_BROUGHT}|files?|brings?|filing|bringing)(?: (?:a|an|the|its|his|her|their))(?: [\w-]+){{0,3}}"
    rf" {_PAPER}\b|(?<!been )(?<!was )(?<!were )(?<!being )(?<!is )\bsued\b(?! by\b)|\b(?:is|are|was) suing\b"
    r"|\b(?:has|have|had) (?:petitioned|approached|moved) the (?:[A-Z][\w-]* )*(?:[Cc]ourt|[Tt]ribunal)\b"
)
"""What who has brought it does."""
_OWNS = re.compile(r"['’]s?(?: [a-z-]+){0,2} (?:lawsuit|suit|petition|plea|writ)\b")
_FAR = 60
_LONGEST = 60
_BESIDE = re.compile(
    r"(?: (?:has|have|had|is|are|was|also|then|later|on|last|this|week|month|[A-Z][a-z]+day))* "
)
_STOPS = frozenset(".;\n")
_QUICK = (
    "sued",
    "suing",
    "petition",
    "lawsuit",
    "plea",
    "suit",
    "filed",
    "brought",
    "moved",
    "lodged",
    "court",
)

BROUGHT = frozenset(
    (
        *("petitioner", "plaintiff", "complainant", "claimant", "applicant", "appellant", "litigant"),
        *("lawsuit", "suit", "petition", "plea", "complaint", "writ"),
    )
)
"""Nouns for who brings a case, and for what is brought."""


class Suits:
    """Of an article's actors, who brings a case."""

    def __init__(self, named: Antecedents) -> None:
        self._named = named

    def brought_by(self, before: int) -> tuple[bool, Whom | None]:
        """Whether a case has been brought before a place, and who did for the last time, if it is told."""
        last = bisect_left(self._brought, before, key=lambda each: each[0])
        return (True, self._brought[last - 1][1]) if last else (False, None)

    @cached_property
    def _brought(self) -> Sequence[tuple[int, Whom | None]]:
        text = self._named.text
        if not any(each in text for each in _QUICK):
            return ()
        return sorted(self._found(text), key=lambda each: each[0])

    def _found(self, text: str) -> Iterator[tuple[int, Whom | None]]:
        for by in _BY.finditer(text):
            one = next(iter(self._named.between(by.end(), by.end() + _FAR)), None)
            near = one is not None and not _STOPS & set(text[by.end() : one.start])
            yield by.end(), one.whom if one is not None and near else None
        for does in _BRINGS.finditer(text):
            one = self._doer(does.start())
            yield does.end(), one.whom if one is not None else None
        for one in self._named.every:
            if _OWNS.match(text, one.end, one.end + _LONGEST) is not None:
                yield one.end, one.whom

    def _doer(self, verb: int) -> Met | None:
        """Who does what a verb says: whose name opens its sentence, or else is the last before it."""
        near = self._named.between(self._named.sentence_start(verb), verb)
        actors = [one for one in near if one.person or one.body]
        if actors:
            return actors[0] if self._named.opens_sentence(actors[0].start) else actors[-1]
        if not near or not _BESIDE.fullmatch(self._named.text, near[-1].end, verb):
            return None
        return None if is_no_name(" ".join(near[-1].words)) else near[-1]

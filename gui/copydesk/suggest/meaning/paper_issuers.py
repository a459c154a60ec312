"""Whose paper *the report* or *the statement* is, of the bodies and people that an article names."""

import re
from collections.abc import Iterator

from copydesk.suggest.meaning.antecedents import FARTHEST, Antecedents, Whom
from copydesk.suggest.meaning.likeness import is_notice
from copydesk.suggest.names.nouns import bodies_for, issuers_of
from copydesk.suggest.names.roles import PAPERS

_BACK = 1_500
_BY = re.compile(r"[ \u00a0](?:by|from|of|issued by|published by)[ \u00a0](?:the[ \u00a0])?$")
_IN_PAPER = re.compile(
    r"\b(?:in|to)[ \u00a0](?:an?|its|his|her|their|the)[ \u00a0]"
    r"(?:(?!(?:of|in|on|at|by|for|from|with|that)\b)[\w'’-]+[ \u00a0]){0,4}$"
)
"""Before the paper in which somebody says something."""
_OFTEN = frozenset(("statement", "post", "message", "tweet", "letter", "note", "comments", "remarks"))
"""Papers of which a story has more than one."""
_PLAIN_PAPERS: tuple[str, ...] = ("statement", "report", "letter", "study", "document")
_OF_THE_LAW = frozenset(("indictment", "verdict", "ruling", "judgment", "judgement", "warrant"))
"""Papers that tell of others than those who issue them."""
_OF_PLAINTIFFS = frozenset(("lawsuit", "suit", "complaint"))
_SUES = re.compile(
    r"(?:,[^.;:\n]{1,40},)?[ \u00a0](?:(?:has|had|have|is|was)[ \u00a0])?"
    r"(?:sued|suing|filed|brought|lodged|accuses?|accused|alleged?s?)\b"
)
_SAID = 60
"""Code points before a speaker in which their own paper can be named."""
_BESIDE = 120
"""Code points before a paper in which somebody says something."""


class PaperIssuers:
    """For whoever asks in text order."""

    def __init__(self, named: Antecedents) -> None:
        self._named = named

    def issuer(self, noun: str, before: int, last: Whom | None, spoke_at: int) -> Whom | None:
        """Whose paper it is; *the paper* can be a newspaper."""
        press = self._press(before) if noun == "paper" else None
        return self._issuer(noun, before, last, spoke_at) if press is None else press

    def _issuer(self, noun: str, before: int, last: Whom | None, spoke_at: int) -> Whom | None:
        """Of who is named where it is first spoken of; else of who spoke, or was named."""
        at = self._spoken_of(noun, before)
        if (issued := self._named_behind(at)) is not None:
            return issued
        if noun in _OF_THE_LAW or noun in _OF_PLAINTIFFS:
            return self._of_the_law(noun, before) if noun in _OF_THE_LAW else self._plaintiff(before)
        return self._issued(noun, before, at, last, spoke_at)

    def _issued(self, noun: str, before: int, at: int, last: Whom | None, spoke_at: int) -> Whom | None:
        inside = 0 <= spoke_at < at and _IN_PAPER.search(self._named.text, max(spoke_at, at - _BESIDE), at)
        if inside or (spoke_at >= 0 and last is not None and noun in _OFTEN and self._own(at, spoke_at)):
            return last
        first = at if noun in _OFTEN else self._first_spoken_of(noun, before)
        if (issued := self._named_with(first)) is not None:
            return issued
        if spoke_at >= 0 and last is not None and self._own(at, spoke_at):
            return last
        likes = issuers_of(noun)
        for one in self._named.bodies_before(before, FARTHEST):
            if likes & one.words:
                return one.whom
        own = at < 0 and is_notice(noun) and not self._named.is_person(last)
        return (last if own else None) or next(self._last_bodies(before), last)

    def _of_the_law(self, noun: str, before: int) -> Whom | None:
        """The court or the prosecution that issues such a paper, the last named or the only one named later;
        whoever is accused in it never is."""
        likes = issuers_of(noun)
        for one in self._named.bodies_before(before, FARTHEST):
            if likes & one.words:
                return one.whom
        later = {one.whom for one in self._named.bodies_after(before) if likes & one.words}
        return later.pop() if len(later) == 1 else None

    def _plaintiff(self, before: int) -> Whom | None:
        """Who is said before to have sued or complained; whoever is sued never is."""
        text = self._named.text
        those = (one for one in self._named.before(before) if _SUES.match(text, one.end, one.end + _SAID))
        return next((one.whom for one in those), None)

    def _press(self, before: int) -> Whom | None:
        """The newspaper that the same paragraph, or the one before it, names last."""
        text = self._named.text
        low = text.rfind("\n", 0, max(0, text.rfind("\n", 0, before) - 1))
        near = (one for one in self._named.bodies_before(before) if one.start > low)
        return next((one.whom for one in near if bodies_for("newspaper") & one.words), None)

    def _last_bodies(self, before: int) -> Iterator[Whom]:
        return (one.whom for one in self._named.bodies_before(before))

    def _own(self, at: int, spoke_at: int) -> bool:
        """Whether a paper is spoken of where somebody spoke, or a little before."""
        return spoke_at - _SAID <= at and self._named.sentence_start(at) <= spoke_at + _SAID

    def _spoken_of(self, noun: str, before: int) -> int:
        """Where the paper is spoken of for the last time before a place; -1 where it is not."""
        low = max(0, before - _BACK)
        small = self._named.text[low:before].casefold()
        at = small.rfind(noun)
        if at < 0 and noun in PAPERS:
            at = max(small.rfind(f" {paper} ") for paper in _PLAIN_PAPERS)
        return low + at if at >= 0 and len(small) == before - low else -1

    def _first_spoken_of(self, noun: str, before: int) -> int:
        """Where the paper is spoken of for the first time, not too far before a place; -1 where it is not."""
        low = max(0, before - _BACK)
        return self._named.text.find(f" {noun}", low, before)

    def _named_behind(self, at: int) -> Whom | None:
        """Who issued a paper as *a letter by Ann Lee* says."""
        first = next(iter(self._named.between(at, at + _SAID)), None) if at >= 0 else None
        if first is None or not _BY.search(self._named.text, at, first.start):
            return None
        return first.whom

    def _named_with(self, at: int) -> Whom | None:
        """Whose a paper is that is in a sentence with a name: that of who owns it, or else of the first."""
        text = self._named.text
        start = self._named.sentence_start(at) if at >= 0 else 0
        inside = [one for one in self._named.between(start, at) if one.person or one.body]
        owner = [one for one in inside if text[one.end : one.end + 2] in {"'s", "’s"}]
        return (owner[-1] if owner else inside[0]).whom if inside else None

"""For whom spokesmen and papers speak: *a police spokesman*, *the company's statement*."""

import re
from collections.abc import Callable

from copydesk.domain.span import Span
from copydesk.suggest.meaning.antecedents import Antecedents, Heard, Whom
from copydesk.suggest.meaning.issuers import Issuers
from copydesk.suggest.meaning.openers import Openers
from copydesk.suggest.meaning.spokesmen import spokesman
from copydesk.suggest.meaning.standing import Phrase, Stands, is_event
from copydesk.suggest.meaning.title_holders import Roles
from copydesk.suggest.names.callings import body_before, body_noun
from copydesk.suggest.names.roles import IT

_BY = re.compile(r"[ \u00a0](?:by|of|from)[ \u00a0]$")
_ABOUT = re.compile(r"[ \u00a0](?:to|on|for|at|in)[ \u00a0]$")
"""Before whom a paper is for, or what it is about."""
_JOINT = frozenset(("joint", "conjoint", "conjointe", "conjunto", "conjunta", "gemeinsame", "gemeinsamer"))
"""Said of a paper that several issue."""
_MADE_BY = re.compile(
    r"[ \u00a0](?:conducted|published|released|issued|compiled|commissioned|drafted|prepared|written|signed"
    r"|carried[ \u00a0]out|made[ \u00a0]public)[ \u00a0]by[ \u00a0](?:the[ \u00a0])?"
)
"""Between a paper and who made it."""
_GOT = re.compile(
    r"(?:received|obtained|seen|viewed|quoted|cited|carried)[ \u00a0]by[ \u00a0](?:the[ \u00a0])?$"
)
"""Before who only has a paper that somebody else has issued."""
_FAR = 60
_OWNERS, _ALONE = frozenset(("his", "her")), frozenset(("police", "army", "court", "parliament", "navy"))


class OnBehalf:
    """Whose an article's spokesmen and papers are.

    ``find`` tells whom words mean, ``he_or_she`` whom a pronoun does.
    """

    def __init__(
        self,
        named: Antecedents,
        issuers: Issuers,
        openers: Openers,
        *,
        roles: Roles,
        find: Callable[[Span], Whom | None],
        he_or_she: Callable[[str, int], Whom | None],
    ) -> None:
        self._text, self._named, self._issuers, self._openers = named.text, named, issuers, openers
        self._roles, self._find, self._he_or_she = roles, find, he_or_she

    def whom(self, said: Phrase, stands: Stands, before: int, heard: Heard) -> Whom | None:
        """For whom a spokesman or a paper speaks."""
        again = stands is Stands.SPOKESMAN and said.definite and said.owner is None
        one = spokesman(self._roles, said, before, self._text) if again else None
        if one is not None or not _JOINT.isdisjoint(said.words):
            return one
        owner = said.owner
        about = owner and (_ABOUT.search(self._text, before, owner.start) or is_event(self._text, owner))
        if stands is Stands.PAPER and about:
            owner = None  # a letter to shareholders, minutes of the meeting
        if owner is not None:
            return self._find(owner)
        return self._owned(said, stands, before, heard)

    def _owned(self, said: Phrase, stands: Stands, before: int, heard: Heard) -> Whom | None:
        """For whom they speak where nothing more than *its* or *her* tells whose they are, or nothing."""
        if said.words[0] in IT and (own := self._openers.own(before)) is not None:
            return own
        if said.words[0] in _OWNERS:
            return self._he_or_she(said.words[0], before)
        if stands is Stands.PAPER and said.words[0] in IT:
            return self._issuers.last_body(before, heard.whom)
        if stands is Stands.PAPER:
            return self._issuers.issuer(said.noun, before, heard.whom, heard.at)
        return self._spoken_for(said, before, heard)

    def one_spokesman(self, said: Phrase, before: int) -> Whom | None:
        """Who alone has been said to speak for anybody."""
        only = Phrase(("the", said.noun), said.noun, None, definite=True)
        return spokesman(self._roles, only, before, self._text) if said.definite else None

    def author(self, said: Phrase, span: Span) -> Whom | None:
        """Whose a paper is that has not been spoken of: *the board sent a letter to staff warning* of it."""
        if said.owner is not None and _BY.search(self._text, span.start, said.owner.start):
            got = _GOT.search(self._text, span.start, said.owner.start)
            return self._find(said.owner) if got is None else None
        if made := _MADE_BY.match(self._text, span.end, span.end + _FAR):
            maker = next(iter(self._named.between(made.end(), made.end() + _FAR)), None)
            return maker.whom if maker is not None and maker.start == made.end() else None
        near = self._named.between(self._named.sentence_start(span.start), span.start)
        return next((one.whom for one in near if one.person or one.body), None)

    def _spoken_for(self, said: Phrase, before: int, heard: Heard) -> Whom | None:
        """The body of *a police spokesman* or *a company spokeswoman*, or else the last that spoke."""
        front = body_before(said.words[-1], said.noun)  # Verbandssprecher
        for word in (*((front,) if front else ()), *reversed(said.words[:-1])):
            inner = Phrase(("the", word), body_noun(word) or word, None, definite=True)
            if inner.stands is Stands.BODY:
                body = self._issuers.body(inner, before, heard.whom)
                if body is not None or word in _ALONE:
                    return body
        opens, about = self._openers.body(before, heard)
        return about if opens else self._issuers.last_body(before, heard.whom)

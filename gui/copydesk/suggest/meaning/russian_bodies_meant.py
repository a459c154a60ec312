"""Which body Russian nouns mean by how it was named before: *компания «Тихий двор»* and then *в компании*,
*по данным Минфина* and then *в ведомстве*."""

import re

from copydesk.domain.actor import ActorKind
from copydesk.domain.suggestion import NewActor
from copydesk.suggest.meaning.antecedents import FARTHEST, Antecedents, Heard, Whom
from copydesk.suggest.meaning.standing import Phrase
from copydesk.suggest.names.callings import body_noun

_PAPERS = frozenset(
    ("газета", "издание", "портал", "журнал", "телеканал", "агентство", "информагентство", "радиостанция")
)
_AUTHORITY = "ведомство"
_WORD_BEFORE = re.compile(r"([а-яё-]+)[ \u00a0][«\"„“]?$")
_NEAR, _FEW = 30, 2
_CLOSE = 400
"""Code points behind a body that spoke and is still meant."""


class RussianBodiesMeant:
    """For whoever asks in text order."""

    def __init__(self, named: Antecedents) -> None:
        self._named = named

    def again(self, said: Phrase, before: int, heard: Heard) -> Whom | None:
        """The body that a noun meant before, or that has just spoken; None where nothing tells."""
        words = [word for word in said.words if word != "the"]
        if said.owner is not None or len(words) > _FEW:
            return None
        paper = said.noun in _PAPERS
        last = heard.whom if self._still_speaks(before, heard, paper=paper) else None
        if said.noun == _AUTHORITY:
            return last if last is not None and self._named.is_state(last) else None
        if paper and last is not None and not _is_authority(last):
            return last
        return self._introduced(said.noun, before, last) if len(words) == 1 else None

    def _still_speaks(self, before: int, heard: Heard, *, paper: bool) -> bool:
        """Whether a body has spoken in the paragraph, and no other since."""
        whom = heard.whom
        if whom is None or before - heard.at > _CLOSE:
            return False
        latin = isinstance(whom, NewActor) and whom.name.isascii()  # Orle Post
        if self._named.is_person(whom) and not (paper and latin):
            return False
        start = self._named.text.rfind("\n", 0, before) + 1
        return heard.at >= start

    def _introduced(self, noun: str, before: int, last: Whom | None) -> Whom | None:
        """The last body before whose name the noun stands, or who spoke last where it does."""
        found: list[Whom] = []
        for one in self._named.bodies_before(before, FARTHEST):
            word = _WORD_BEFORE.search(self._named.text, max(0, one.start - _NEAR), one.start)
            if word is not None and body_noun(word[1]) == noun:
                found.append(one.whom)
        return last if last in found else next(iter(found), None)


def _is_authority(whom: Whom) -> bool:
    return isinstance(whom, NewActor) and whom.kind is ActorKind.STATE_BODY

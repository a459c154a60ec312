"""Whom nouns mean that no list has, such as *the islander*: who has just spoken, a person or a body."""

import re
from collections.abc import Callable

from copydesk.suggest.meaning.antecedents import Antecedents, Heard, Whom
from copydesk.suggest.meaning.bidders import bidder, is_bidder
from copydesk.suggest.meaning.holders import Holders
from copydesk.suggest.meaning.standing import Phrase
from copydesk.suggest.names.naming import Tells, tells
from copydesk.suggest.names.nouns import is_romance_person
from copydesk.suggest.names.trades import NAMELESS

_HUMAN = re.compile(r"[^\W\d]{3,}(?:er|or|ist|ian|man|woman|ee|ant|ent|eer|erin|orin|istin|antin|entin)")
_RECENT = 600
"""Code points behind a speaker who is still meant."""
_THE_NOUN = 2
"""Words of *the islander*."""
_MOST = 4
"""Words of *the retired village cook*."""
_NOT_ONE = ("s", "est")
"""Ends of *the islanders* and *the youngest*."""
_NATIVES = ("ois", "ais")
"""Ends of French words for where one is from: *le Tessinois*."""
_THE = frozenset(("the", "der", "die", "le", "la", "el"))
_ROMANCE = frozenset(("le", "la", "el"))
_MANY = frozenset(("les", "los", "las", "des"))
_ARTICLE_OF = {"le": "il", "la": "elle", "el": "él", "der": "er"}
"""What a pronoun for somebody is of whom something is said with an article that tells."""
_OWNERS = frozenset(("his", "her"))
_LANDS = frozenset(("country", "nation", "state", "homeland", "government"))


class Epithets:
    """For whoever asks in text order; ``he_or_she`` tells whom a pronoun before a place means."""

    def __init__(
        self, named: Antecedents, holders: Holders, he_or_she: Callable[[str, int], Whom | None]
    ) -> None:
        self._named, self._holders, self._he_or_she = named, holders, he_or_she

    def whom(self, said: Phrase, before: int, heard: Heard) -> Whom | None:
        """Whom a noun in the singular means; None where it can be anybody."""
        if is_bidder(said.noun):
            return bidder(self._named, before)
        return self._described(said, before, heard)

    def _described(self, said: Phrase, before: int, heard: Heard) -> Whom | None:
        if (
            len(said.words) > _MOST
            or (said.noun.endswith(_NOT_ONE) and not said.noun.endswith(_NATIVES))
            or not _may_be_known(said)
        ):
            return None
        romance = said.words[0] in _ROMANCE and is_romance_person(said.noun) and len(said.words) == _THE_NOUN
        told = tells(said.noun)
        if romance and not told & Tells.BODY:
            return self._holders.one_left(said, before, heard)
        human = is_human(said.noun)
        if said.words[0] not in _THE:
            owned = len(said.words) == _THE_NOUN and said.words[0] in _OWNERS and not human
            owned = owned and said.noun not in _LANDS
            return self._he_or_she(said.words[0], before) if owned else None
        if human and not told & Tells.BODY:
            return self._holders.one_left(said, before, heard)
        if before - heard.at > _RECENT or told & (Tells.PLACE | Tells.THING):
            return None
        someone = self._named.is_person(heard.whom)
        return heard.whom if not someone or (not told & Tells.BODY and self._suits(said, heard)) else None

    def _suits(self, said: Phrase, heard: Heard) -> bool:
        """Whether an article goes with who spoke last."""
        pronoun = _ARTICLE_OF.get(said.words[0], "")
        return not pronoun or self._holders.is_suited(pronoun, heard.whom)


def is_human(noun: str) -> bool:
    """Whether a noun looks like one for a person: *islander*, *villager*, *guitarist*."""
    return _HUMAN.fullmatch(noun) is not None


def _may_be_known(said: Phrase) -> bool:
    """Whether it is no word for those who have no name, and an article, which Russian has not, tells that."""
    return said.noun not in NAMELESS and said.words[0] not in _MANY and said.noun[0] < "а"

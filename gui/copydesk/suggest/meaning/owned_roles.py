"""Whom French and Spanish words mean that say what somebody is of something: *l'élu de la Haute-Orne*,
*la titular de Sanidad*, *cet ingénieur de formation*, where nobody is said to be that.

It is who has a title of the same thing, or who has just spoken or been named in the paragraph.
"""

import re
from collections.abc import Collection

from copydesk.domain.span import Span
from copydesk.suggest.meaning.antecedents import Antecedents, Heard, Met, Whom
from copydesk.suggest.meaning.gender import gendered
from copydesk.suggest.meaning.holders import Holders
from copydesk.suggest.meaning.standing import Phrase
from copydesk.suggest.meaning.title_holders import Roles
from copydesk.suggest.names.callings import calling
from copydesk.suggest.names.nouns import is_kin, is_leading, is_office, is_romance_person, may_hold_any

_WORD = re.compile(r"[^\W\d_]{4,}")
_TITLED = re.compile(r"(?:L[ae]|El|Une?|Una|Su|Son|Sa)[ \u00a0][^.,;:]{3,70}, $|L['’][^.,;:]{3,70}, $")
"""A title that opens a sentence, before who has it."""
_DETERMINERS = frozenset(("le", "la", "el", "ce", "cet", "cette", "este", "esta", "ese", "esa"))
_POINTING = frozenset(("ce", "cet", "cette", "este", "esta", "ese", "esa"))
_CLOSE = 700
"""Code points behind a speaker who is still meant."""


class OwnedRoles:
    """For whoever asks in text order; ``roles`` are what people are said to be, in text order."""

    def __init__(self, named: Antecedents, holders: Holders, roles: Roles) -> None:
        self._named, self._holders, self._roles = named, holders, roles

    def checked(self, found: Whom | None, said: Phrase, before: int, heard: Heard) -> Whom | None:
        """Who was found for the words, unless *la* or *el* is surely not said of them; else who is meant."""
        if found is None or (said.words[0] in _DETERMINERS and self._holders.is_other_sex(said, found)):
            return self.whom(said, before, heard)
        return found

    def whom(self, said: Phrase, before: int, heard: Heard) -> Whom | None:
        """Who is meant; None where nothing tells."""
        owner = said.owner
        if owner is None or said.words[0] not in _DETERMINERS or is_kin(said.noun):
            return None
        if not (calling(said.noun) or is_romance_person(said.noun)):
            return None
        if any(one.person for one in self._named.between(owner.start, owner.end)):
            return None
        noun = gendered(said)
        if is_leading(said.noun) and (whom := self._of_the_same(noun, owner, before)) is not None:
            return whom
        last = self._last(noun, before, heard)
        return last if last is not None and self._may_be(said, last) else None

    def _of_the_same(self, noun: str, owner: Span, before: int) -> Whom | None:
        """Who was last said to have some title of the same thing."""
        wanted = {word.casefold() for word in _WORD.findall(self._named.text[owner.start : owner.end])}
        if not wanted:
            return None
        held = (one for some in self._roles.values() for one in some if one.at < before)
        fits = [one for one in held if wanted <= one.words and self._holders.is_suited(noun, one.whom)]
        return max(fits, key=lambda one: one.at).whom if fits else None

    def _last(self, noun: str, before: int, heard: Heard) -> Whom | None:
        """Who has just spoken in the paragraph, or else has been named in it."""
        start = self._named.text.rfind("\n", 0, before) + 1
        spoke = start <= heard.at < before and before - heard.at < _CLOSE
        since = self._named.between(max(start, heard.at), before)
        new = dict.fromkeys(one.whom for one in since if one.person and self._tells_of(one, heard))
        suited = [whom for whom in new if self._holders.is_suited(noun, whom)]
        if new and spoke:
            return suited[-1] if suited and suited[-1] == next(reversed(new)) else None
        if spoke and heard.whom is not None and self._named.is_person(heard.whom):
            return heard.whom if self._holders.is_suited(noun, heard.whom) else None
        near = list(dict.fromkeys(one.whom for one in since if one.person))
        suited = [whom for whom in near if self._holders.is_suited(noun, whom)]
        return suited[0] if len(suited) == 1 else None

    def _tells_of(self, one: Met, heard: Heard) -> bool:
        """Whether a later sentence tells of somebody else: its first words are the name, or a title of it."""
        start = self._named.sentence_start(one.start)
        if one.whom == heard.whom or start <= heard.at:
            return False
        words = self._named.text[start : one.start]
        return not words.strip() or (words.endswith(", ") and bool(_TITLED.match(words)))

    def _may_be(self, said: Phrase, whom: Whom) -> bool:
        """Whether somebody can be what is said, whom other titles are known of."""
        if said.words[0] in _POINTING or not is_office(said.noun):
            return True
        roles: Collection[str] = self._holders.roles_of(whom)
        return not roles or any(may_hold_any(role) or is_leading(role) for role in roles)

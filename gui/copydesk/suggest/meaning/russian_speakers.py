"""Whom Russian words mean that are said of who has just spoken: *собеседник агентства*, *представитель
ведомства*, *девушка*, *музейщик*."""

import re
from collections.abc import Callable

from copydesk.domain.actor import ActorKind
from copydesk.domain.span import Span
from copydesk.domain.suggestion import NewActor
from copydesk.suggest.meaning.antecedents import Antecedents, Heard, Whom
from copydesk.suggest.meaning.russian_bodies_meant import RussianBodiesMeant
from copydesk.suggest.meaning.standing import Phrase
from copydesk.suggest.meaning.title_holders import Roles
from copydesk.suggest.names.callings import body_noun, calling
from copydesk.suggest.names.russian_nouns import ends_as_human, is_surname
from copydesk.suggest.names.trades import NAMELESS

_TOLD_BY = frozenset(("собеседник", "собеседница"))
_SPEAKS_FOR = frozenset(("представитель", "представительница", "спикер"))
_SPOKESMEN = ("представитель", "представительница", "пресс-секретарь", "спикер", "пресс-атташе")
_STATES = frozenset(("главы", "президента", "премьера", "премьер-министра", "государства", "правительства"))
_OF_WOMEN = frozenset(("женщина", "девушка", "старушка", "девочка", "дама"))
_OF_MEN = frozenset(("мужчина", "парень", "юноша", "старик", "мальчик", "человек"))
_WOMANS = re.compile(r".{2,}(?:ница|чица|щица|истка|тка|нка|рка|ица|ша|ушка)")
_NOBODIES = frozenset(("следствия", "расследования", "статистики", "ведомства", "документа", "протокола"))
"""No people, who may be meant later."""
_PARENTS = {
    "отец": "он",
    "папа": "он",
    "дед": "он",
    "мать": "она",
    "мама": "она",
    "вдова": "она",
    "бабушка": "она",
}
"""Who may just have been named where children or a husband have been spoken of, with the pronoun for them."""
_CHILDREN = re.compile(r"\b(?:сын|доч|дет[еиья]|реб[её]н|малыш|внук|внуч|муж)")
_CONSONANTS = tuple("бвгджзклмнпрстфхцчшщ")
"""Ends of nouns that behind quoted words are rather of men: *старожил*."""
_PRONOUNS = frozenset(("он", "она", "его", "её", "ее"))
_CLOSE = 700
"""Code points behind a speaker who is still meant."""


class RussianSpeakers:
    """For whoever asks in text order; ``suits`` tells whether *он* or *она* can be somebody."""

    def __init__(self, named: Antecedents, roles: Roles, suits: Callable[[str, Whom | None], bool]) -> None:
        self._named, self._roles, self._suits = named, roles, suits
        self._bodies = RussianBodiesMeant(named)
        self._nameless = -1

    def nobody(self, span: Span) -> None:
        """Somebody without a name speaks: words that are for no paper or body alone."""
        words = span.of(self._named.text).casefold()
        if words not in _NOBODIES:
            self._nameless = max(self._nameless, span.start)

    def is_told_by(self, span: Span) -> bool:
        """Whether it is said of who talks to a paper: *собеседник агентства*."""
        return span.of(self._named.text).partition(" ")[0].casefold() in _TOLD_BY

    def again(self, said: Phrase, span: Span, heard: Heard) -> Whom | None:
        """Who has just spoken, or has just been named, where that is who is meant."""
        if self.is_told_by(span):
            body = heard.whom is not None and not self._named.is_person(heard.whom)
            near = (
                body and self._named.text.find("\n", heard.at, span.start) < 0 and heard.at > self._nameless
            )
            return self._last("", span.start, heard) or (heard.whom if near else None)
        if said.noun in _SPEAKS_FOR:
            return self._spokesman(said, span.start, heard)
        named = any(self._named.between(span.start, span.end))
        return None if named or not body_noun(said.noun) else self._bodies.again(said, span.start, heard)

    def anybody(self, said: Phrase, span: Span, heard: Heard) -> Whom | None:
        """Whom a noun for people means that nobody has been said to be: *девушка*, *музейщик*."""
        noun, words = said.noun, span.of(self._named.text).split()
        if noun in _PRONOUNS:
            return self._by_surname(noun, span.start, heard)
        known = noun in _OF_WOMEN | _OF_MEN
        if noun in _PARENTS:
            start = self._named.text.rfind("\n", 0, span.start) + 1
            family = _CHILDREN.search(self._named.text, start, span.start)
            return self._last(_PARENTS[noun], span.start, heard) if family else None
        if not known and (len(words) != 1 or noun in NAMELESS or calling(noun) or body_noun(noun)):
            return None
        if not known and not (ends_as_human(noun) or noun.endswith(_CONSONANTS)):
            return None
        return self._last(_pronoun(noun), span.start, heard)

    def _by_surname(self, pronoun: str, before: int, heard: Heard) -> Whom | None:
        """Who has just spoken and is named by one word, so that nothing tells that it is a person's name."""
        whom = heard.whom
        if not isinstance(whom, NewActor) or whom.kind is not ActorKind.OTHER or " " in whom.name:
            return None
        near = heard.at > self._nameless and before - heard.at < _CLOSE
        new = any(one.person for one in self._named.between(heard.at, before))
        told = is_surname(whom.name) and self._suits(pronoun, whom)
        return whom if near and told and not new else None

    def _spokesman(self, said: Phrase, before: int, heard: Heard) -> Whom | None:
        """Who is said to speak for somebody and has just spoken: *представитель ведомства*."""
        told = [word for word in said.words[1:-1] if word not in _STATES]
        if not all(body_noun(word) or word == "официальный" for word in told):
            return None
        held = {one.whom for noun in _SPOKESMEN for one in self._roles.get(noun, ()) if one.at < before}
        whom = self._last("", before, heard)
        return whom if whom in held else None

    def _last(self, pronoun: str, before: int, heard: Heard) -> Whom | None:
        """Who has been named alone since somebody spoke in the paragraph, or else spoke; nobody where
        somebody without a name has spoken since."""
        start = self._named.text.rfind("\n", 0, before) + 1
        since = max(start, heard.at)
        spoken = self._named.sentence_start(heard.at) if heard.at >= start else -1
        near = dict.fromkeys(
            one.whom
            for one in self._named.between(since, before)
            if one.person and self._named.sentence_start(one.start) != spoken
        )
        new = [whom for whom in near if whom != heard.whom and self._may_be(pronoun, whom)]
        if len(new) == 1 and self._nameless < since:
            return new[0]
        spoke = heard.whom is not None and self._named.is_person(heard.whom) and before - heard.at < _CLOSE
        if new or not spoke or self._nameless > heard.at:
            return None
        return heard.whom if self._may_be(pronoun, heard.whom) else None

    def _may_be(self, pronoun: str, whom: Whom | None) -> bool:
        return not pronoun or self._suits(pronoun, whom)


def _pronoun(noun: str) -> str:
    if noun in _OF_WOMEN or (noun not in _OF_MEN and _WOMANS.fullmatch(noun)):
        return "она"
    return "он" if noun in _OF_MEN else ""

"""Those who speak and have no name: *Trade Ministry officials*, *one fisherman*, and *he* who is that one."""

import re
from collections.abc import Collection, Iterable

from copydesk.domain.span import Span
from copydesk.domain.suggestion import NewActor
from copydesk.suggest.meaning.antecedents import Antecedents, Heard, Whom
from copydesk.suggest.meaning.epithets import is_human
from copydesk.suggest.meaning.standing import Phrase, Stands
from copydesk.suggest.names.callings import body_noun, calling
from copydesk.suggest.names.naming import Tells, tells
from copydesk.suggest.names.nouns import bodies_of, is_mass
from copydesk.suggest.names.people import Named
from copydesk.suggest.names.roles import HE, OF_MEN, OF_WOMEN, SHE
from copydesk.suggest.names.russian_nouns import are_persons

_ONE = frozenset(("a", "an", "one", "another"))
_PLURAL = re.compile(r"\b[A-Z]?[a-z]{3,}(?:s|ople)\b")
_INSIDE = re.compile(r"[\w,;] ")
"""Right before a name that does not open its sentence."""
_ROLE = re.compile(r"\nThe[ \u00a0](?:[a-z][\w-]*[ \u00a0])?([a-z][\w-]+)[ \u00a0]")
"""What opens a paragraph that tells of somebody: *The singer never married.*"""
_MANY = re.compile(
    r"[ \u00a0](?:[a-z][\w'’-]*[ \u00a0]){0,2}[a-z][\w-]*(?:[^\Wsui]s|men|people)"
    r"(?=$|,|[ \u00a0](?:who|in|at|from|with|of|on|for|to|inside|outside|near)\b)"
)
"""What stands behind a word that several people are told apart by."""
_SHORTEST = 4
"""Letters of nouns for several that no list has; *is* and *does* are none."""
_CLOSE = 400
"""Code points behind somebody without a name in which *he* or *she* still is that one."""


class Unnamed:
    """Who spoke last without a name, for whoever asks in text order."""

    def __init__(self, named: Antecedents, roles: Collection[str]) -> None:
        self._named, self._roles = named, roles
        self._at, self._noun = -1, ""

    def heard(self, said: Phrase | None, span: Span) -> None:
        """Somebody speaks whom the words name nobody for."""
        if said is not None and said.stands is Stands.PERSON:
            self._named.leaves_open(said.noun)
        first = next(self._named.persons_before(span.start, 1), None) is None
        if first or said is None or said.words[0] not in _ONE:
            return  # whom a lead tells of is named later
        if said.stands is Stands.ROLE or is_human(said.noun):
            self._at, self._noun = span.end, said.noun

    def is_meant(self, pronoun: str, before: int, heard: Heard) -> bool:
        """Whether *he* or *she* is whoever has no name: nobody who has one has been spoken of since."""
        if not heard.at < self._at < before < self._at + _CLOSE:
            return False
        if (pronoun in HE and self._noun in OF_WOMEN) or (pronoun in SHE and self._noun in OF_MEN):
            return False
        opened = _ROLE.finditer(self._named.text, self._at, before)
        if any(found[1] in self._roles for found in opened):
            return False
        return not any(one.person for one in self._named.between(self._at, before))

    def are_meant(self, before: int, heard: Heard) -> bool:
        """Whether *they* are people who were spoken of since somebody spoke: *Soldiers held the town.*"""
        low = max(heard.at, before - _CLOSE, 0)
        return any(_is_many(found[0].casefold()) for found in _PLURAL.finditer(self._named.text, low, before))


def are_many(said: Phrase, words: str, named: Whom | None) -> bool:
    """Whether a speaker's words are for several people, whatever body is ``named`` beside them; not those
    who speak for one: *the judges*."""
    noun = said.noun
    if words[-1] >= "а" and not isinstance(named, int):
        first, _, more = words.casefold().partition(" ")
        adjective = first.endswith(("ые", "ие", "ых", "их"))
        return are_persons(first) or (adjective and are_persons(more.partition(" ")[0]))
    small = words[0].lower() + words[1:]
    if noun not in small or not (noun.isascii() and noun.endswith(("s", "a", "ople"))):
        return False
    if isinstance(named, NewActor) and noun in named.name.casefold():
        return False
    return _is_many(noun) and not (said.words[0] == "the" and bodies_of(noun) and said.owner is None)


def are_some(word: str) -> bool:
    """Whether a small word is for several people or bodies, and names nobody: *rivals*, *hospitals*."""
    one = word[:-2] if word.endswith(("ches", "sses", "shes")) else word.removesuffix("s")
    one = f"{one[:-2]}y" if one.endswith("ie") else one
    return one != word and (_is_many(word) or bool(calling(one) or body_noun(one)) or is_human(one))


def is_of_many(text: str, one: Named, end: int) -> bool:
    """Whether a single word only opens what several people are called: *Labor unions*, *Islamist rebels*."""
    if " " in one.words or one.titled or one.body or one.words[1:2].isupper():
        return False
    return _MANY.match(text, one.span.end, end) is not None


def inside_sentences(text: str, names: Iterable[Named]) -> set[str]:
    """The names that stand somewhere inside of a sentence, and so not only open them."""
    return {one.words for one in names if _INSIDE.match(text, max(0, one.span.start - 2))}


def _is_many(noun: str) -> bool:
    """Whether a noun is for several people: *officials*, *deputies*."""
    if is_mass(noun) or (len(noun) > _SHORTEST and noun.endswith("s") and tells(noun) & Tells.NOT_ONE):
        return True
    one = noun.removesuffix("s")
    one = f"{one[:-2]}y" if one.endswith("ie") and calling(f"{one[:-2]}y") else one
    return one != noun and calling(noun) != noun and bool(calling(one))

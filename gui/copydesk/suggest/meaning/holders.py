"""Who is meant by *she*, *the minister* or *the 54-year-old*: people by what is said of them, and where."""

from collections.abc import Callable, Collection, Iterable, Sequence

from copydesk.suggest.meaning.adjectives import Adjectives
from copydesk.suggest.meaning.ages import Ages
from copydesk.suggest.meaning.antecedents import FARTHEST, Antecedents, Heard, Met, Whom
from copydesk.suggest.meaning.apart import are_apart
from copydesk.suggest.meaning.gender import ROMANCE, Genders, gendered, hinted
from copydesk.suggest.meaning.one_of_many import Nameless
from copydesk.suggest.meaning.openers import opening_role
from copydesk.suggest.meaning.remits import fields, is_general, is_second
from copydesk.suggest.meaning.standing import Phrase
from copydesk.suggest.meaning.title_holders import LESS, Roles, TitleHolders
from copydesk.suggest.names.callings import is_aged
from copydesk.suggest.names.naming import Tells, tells
from copydesk.suggest.names.nouns import is_kin, is_member, tells_apart, titles_for
from copydesk.suggest.names.roles import (
    HE,
    KIN,
    MEANT_ROLES,
    OF_MEN,
    OF_WOMEN,
    PERSONS,
    ROLES,
    SHE,
    THE_ONE,
)
from copydesk.suggest.names.shortened import surname
from copydesk.suggest.names.trades import NAMELESS

_BESIDE = 90
"""Code points beside a name in which its bearer's office is said."""
_HE_OR_SHE, _GENDERED = HE | SHE, OF_MEN | OF_WOMEN
_ANY = frozenset(("a", "an", "one", "another", "some", "any", "un", "une", "ein", "eine"))
_FEW, _DOUBTFUL, _LOOKED_BACK = 5, 2.0, 3
_SURELY_NOT = 25.0
_CLOSE = 500
"""Code points behind a speaker in which *the official* still is that one."""
_KIN_FAR = 16
"""Code points before a name in which it is said whose relative that is."""
_ANYBODY = PERSONS | ROLES
_MEANT = MEANT_ROLES | (PERSONS - ROLES)


class Holders:
    """Of an article's people, whom words mean; ``roles`` are what they are said to be, in text order."""

    def __init__(self, named: Antecedents, roles: Roles, name_of: Callable[[Whom], str]) -> None:
        self._named, self._roles, self._name_of = named, roles, name_of
        self._genders = Genders(named)
        self._titles = TitleHolders(named, roles, self.is_other_sex)
        self._nameless = Nameless(named)
        self.asker: Whom | None = None  # has just asked whoever is looked for, and so is not that one
        self.doer = ""  # *она* where the verb tells that a woman says it: *заявила министр*
        self._ages = Ages(named)
        self._kin: dict[str, Whom | None] = {}
        self._is: dict[Whom, set[str]] = {}
        self._adjectives = Adjectives(self._named)
        for role, held in roles.items():
            for one in held:
                self._is.setdefault(one.whom, set()).add(role)

    def roles_of(self, whom: Whom | None) -> Collection[str]:
        """What somebody is said to be anywhere."""
        return self._is.get(whom, ()) if whom is not None else ()

    # -- pronouns ---------------------------------------------------------------------------------------

    def he_or_she(
        self, pronoun: str, before: int, heard: Heard, *, besides: Whom | None = None
    ) -> Whom | None:
        """Whom *she* means: who spoke last, or a person who has since been named first in a sentence.

        Those whom the pronoun does not suit come after those whom it does; ``besides`` is not meant.
        """
        if (told := self._told_of(pronoun, before, heard)) is not None and told != besides:
            return told
        ranked = [whom for whom in self._ranked(before, heard, pronoun) if whom != besides]
        found = self._best(pronoun, ranked)
        if found not in ranked[:1] and self._goes_on(pronoun, ranked, found, before, heard):
            return ranked[0]
        if found is None or self._cost(pronoun, found) > _DOUBTFUL:
            found = self._after(pronoun, before) or found
        return found if found is not None else next(iter(ranked), None)

    def _told_of(self, pronoun: str, before: int, heard: Heard) -> Whom | None:
        """Who opens the sentence right before by what they are said to be: *The singer left. She said*."""
        text, start = self._named.text, self._named.begin(before)
        opened = self._named.sentence_start(max(0, start - 2))
        if heard.at >= opened or "\n" in text[opened:start]:
            return None
        if not (noun := opening_role(text, opened, self._roles)):
            return None
        said = Phrase(("the", noun), noun, None, definite=True)
        whom = self._titles.before_it(said, {noun}, opened, "", heard)
        return whom if self._named.is_person(whom) and self.is_suited(pronoun, whom) else None

    def _goes_on(
        self, pronoun: str, ranked: Sequence[Whom], other: Whom | None, before: int, heard: Heard
    ) -> bool:
        """Whether who has just spoken in the paragraph goes on, as nothing but the ending of the name tells
        that it is another one, who is not named in it."""
        if not self._still_speaks(ranked, before, heard) or self._cost(pronoun, ranked[0]) >= _SURELY_NOT:
            return False
        near = self._named.between(self._named.text.rfind("\n", 0, before) + 1, before)
        return all(one.whom != other for one in near)

    def _best(self, pronoun: str, ranked: Iterable[Whom]) -> Whom | None:
        costs = [(n + self._cost(pronoun, whom), n, whom) for n, whom in enumerate(ranked)]
        cost, _, whom = min(costs, key=lambda each: each[:2], default=(99.0, 0, None))
        return whom if cost < FARTHEST / 3 else None

    def _cost(self, pronoun: str, whom: Whom) -> float:
        return self._genders.cost(pronoun, whom, self._name_of(whom), self.roles_of(whom))

    def _ranked(self, before: int, heard: Heard, pronoun: str = "") -> list[Whom]:
        """Persons by how likely they are meant, whatever is said of them: who spoke, or opens a sentence;
        not those whom only somebody without a name who was called by the ``pronoun`` has spoken of."""
        persons = [one for one in self._named.persons_before(before) if not self._named.is_of(pronoun, one)]
        last = heard.whom if self._named.is_person(heard.whom) else None
        first: list[Whom] = []
        if last is None:
            start = self._named.sentence_start(persons[0].start) if persons else 0
            first = [each.whom for each in reversed(persons) if each.start >= start]
            if first and not self._named.opens_sentence(
                next(each.start for each in reversed(persons) if each.start >= start)
            ):
                first.reverse()
        else:
            newer = [
                each
                for each in persons
                if each.start > heard.at
                and each.whom != last
                and (self._named.opens_sentence(each.start) or self._named.presents(each))
                and not self._named.introduces(each)
            ]
            since = [each for each in persons if each.start > heard.at]
            newer = newer or self._only_told_of(since, before, heard)
            if newer and not (since and since[0].whom == last):
                first = [newer[0].whom]
            first.append(last)
        ranked = list(dict.fromkeys([*first, *(each.whom for each in persons)]))
        return [whom for whom in ranked if whom != self.asker] or ranked

    def _only_told_of(self, since: Sequence[Met], before: int, heard: Heard) -> Sequence[Met]:
        """The only one named since somebody spoke, in the sentence before and a later paragraph, whom a
        clause is about."""
        one = since[-1] if len({each.whom for each in since}) == 1 else None
        start = self._named.sentence_start(max(0, self._named.sentence_start(before) - _LOOKED_BACK))
        if one is None or one.start < start or "\n" not in self._named.text[heard.at : one.start]:
            return ()
        return (one,) if self._named.is_told_of(one) else ()

    def _after(self, pronoun: str, before: int) -> Whom | None:
        """Who is named only behind *hours after he spoke*; nobody where the sentence before is about somebody
        who has no name: *The coach shrugged. He*."""
        text, start = self._named.text, self._named.begin(before)
        opened = self._named.sentence_start(max(0, start - 2))
        if opened < start and opening_role(text, opened, _ANYBODY):
            return None
        for one in self._named.persons_after(before):
            if self._cost(pronoun, one.whom) <= 1.0 and not self._named.is_told(one):
                return one.whom
        return None

    def _plain_after(self, pronoun: str, before: int) -> Whom | None:
        """Who is named only behind, and said to be nothing else if *the* stands before what is asked for;
        whoever it is below a headline."""
        one = self._after(pronoun, before)
        anybody = not self._named.text.startswith(("the ", "The "), before)
        anybody = anybody or before < self._named.text.find("\n")
        return one if one is None or anybody or KIN.issuperset(self.roles_of(one)) else None

    def one_of(self, several: Collection[Whom], title: str, before: int, heard: Heard) -> Whom | None:
        """Who of some people is meant: whom the title suits, then who spoke or is named last."""
        suited = [whom for whom in several if self._cost(title, whom) < _DOUBTFUL] or several
        if heard.whom in suited or len(suited) == 1:
            return heard.whom if heard.whom in suited else next(iter(suited))
        near = self._named.persons_before(before)
        return next((each.whom for each in near if each.whom in suited), None)

    def is_one_of_several(self, said: Phrase, whom: Whom) -> bool:
        """Whether somebody is one of those whom a noun can mean, who are several."""
        return self._titles.is_one_of_several(said, whom)

    def is_suited(self, pronoun: str, whom: Whom | None) -> bool:
        """Whether a pronoun can stand for somebody, as far as is known."""
        return whom is not None and self._cost(pronoun, whom) < _DOUBTFUL

    # -- roles ------------------------------------------------------------------------------------------

    def holder(self, said: Phrase, before: int, body: Whom | None, heard: Heard) -> Whom | None:
        """Who is said to be what the words say, before or else only later; who spoke last where nobody is."""
        of = self._name_of(body).split()[-1].casefold() if body is not None else ""
        if said.words[0] in _ANY:
            return self._named.person_up_to(before)
        age = next((word.partition("-")[0] for word in said.words if is_aged(word)), "")
        if age:
            return self._aged(age, said, before, heard)
        if (old := self._ages.suited(said.noun, before)) is not None:
            return old
        others = [word for word in said.words[:-1] if word in PERSONS and word not in LESS]
        own, alike = {said.noun}, titles_for(said.noun)
        first = next(self._named.persons_before(before, 1), None) is None
        every = [own | alike, set(others)] if first else [own, alike, set(others)]
        if is_second(said.words) and not any(is_second(one.words) for one in self._roles.get(said.noun, ())):
            every.insert(0, {"deputy"})  # the vice chancellor
        if said.noun in NAMELESS and self._nameless.is_one_of_many(said.noun, before):
            every = [nouns for nouns in every if len(nouns) <= 1]  # a local official, the official
        for titled in (self._titles.before_it, self._titles.later):
            for nouns in every:
                if (whom := titled(said, nouns, before, of, heard)) is not None:
                    return whom
        if body is not None:
            told = self._beside_body(said, before, body) or self._titles.alone(said, before)
            other = said.words[0] in THE_ONE and said.noun != of  # the *Evening Courier* is a paper
            return told or (self._unsaid(said, before, heard) if other else None)
        return self._unsaid(said, before, heard)

    def _unsaid(self, said: Phrase, before: int, heard: Heard) -> Whom | None:
        """Who may be meant by a noun that nobody is said to be."""
        if said.noun in KIN and said.words[0] in _HE_OR_SHE:
            return self._relative(said.noun, before, self.he_or_she(said.words[0], before, heard))
        owned = is_general(said.words) or (said.owner is not None and not is_member(said.noun))
        if owned or (said.words[0] not in THE_ONE and len(said.words) > 1):
            return None
        if is_kin(said.noun):
            return self._known_kin(said, before, heard)
        if any(map(tells_apart, said.words)):
            many = said.noun in NAMELESS and self._nameless.is_one_of_many(said.noun, before)
            return None if many else self._left_over(gendered(said), before, heard, was=True)
        return self._unknown(said, before, heard)

    def _known_kin(self, said: Phrase, before: int, heard: Heard) -> Whom | None:
        """Whom *la viuda* means, which stays the same all through."""
        if said.noun not in self._kin and said.words[0] in ROMANCE:
            self._kin[said.noun] = self._left_over(gendered(said), before, heard)
        return self._kin.get(said.noun)

    def is_other_sex(self, said: Phrase, whom: Whom) -> bool:
        """Whether *la* or *el*, or a noun, is surely not said of one: *el funcionario*, *the actress*."""
        if self.doer and self._cost(self.doer, whom) > _DOUBTFUL:
            return True
        tells_sex = said.words[0] in ROMANCE or said.noun in _GENDERED
        return tells_sex and self._cost(gendered(said), whom) >= _SURELY_NOT

    def _unknown(self, said: Phrase, before: int, heard: Heard) -> Whom | None:
        """Who may be meant by a noun with an article that nothing else is said with."""
        if fields(said.words[:-1]) and said.noun in ROLES:
            return self._without_office(said, before, heard)
        if said.noun in NAMELESS:
            last = heard.whom
            if last is not None and last == self.asker:
                last = self._ranked(before, heard)[0]
            near = last is not None and self._named.is_person(last) and before - heard.at < _CLOSE
            near = near and not self._nameless.is_one_of_many(said.noun, before, heard.at)
            return last if last is not None and near and self._cost(said.noun, last) < _DOUBTFUL else None
        known = said.noun in _MEANT or (said.noun not in ROLES and tells(said.noun) & Tells.TITLE)
        if not known or len(said.words) > _FEW or self._nameless.is_one_of_many(said.noun, before, heard.at):
            return None
        return self._left_over(gendered(said), before, heard)

    def _without_office(self, said: Phrase, before: int, heard: Heard) -> Whom | None:
        """Who may hold an office that nobody is said to hold: who is said to be nothing else."""
        plain = [whom for whom in self._ranked(before, heard) if KIN.issuperset(self.roles_of(whom))]
        return self._best(said.noun if said.noun in _GENDERED else "", plain)

    def _relative(self, noun: str, before: int, last: Whom | None) -> Whom | None:
        """Whom *her husband* means: whose wife she is said to be; another person whom the noun suits, of the
        same surname first."""
        for one in self._named.persons_before(before, FARTHEST):
            if one.whom == last and (owner := self._named.owner_before(one, KIN)) is not None:
                return owner
        for one in self._named.before(before):
            said = self._named.text[max(0, one.start - _KIN_FAR) : one.start].rstrip(", ")
            if one.whom != last and said.endswith(f" {noun}"):
                return one.whom
        others = [one.whom for one in self._named.persons_before(before) if one.whom != last]
        suited = [whom for whom in others if self._cost(noun, whom) < 1.0]
        family = surname(self._name_of(last)) if last is not None else ""
        same = [whom for whom in suited if family and surname(self._name_of(whom)) == family]
        return next(iter(same or suited), None)

    def other(self, said: Phrase, before: int, heard: Heard) -> Whom | None:
        """Whom *her Velmoran counterpart* means: who was called so, or who else was named last."""
        if (called := self._titles.before_it(said, {said.noun}, before, "", heard)) is not None:
            return called
        her = self.he_or_she(said.words[0], before, heard)
        others = [one for one in self._named.persons_before(before) if one.whom != her]
        told = said.words[1:-1]
        suited = [one for one in others if any(word in self._said_of(one) for word in told)]
        return next((one.whom for one in suited or others), None)

    def _said_of(self, one: Met) -> str:
        """The small words before somebody's name in its sentence."""
        start = max(self._named.sentence_start(one.start), one.start - _BESIDE)
        return self._named.text[start : one.start].casefold()

    def one_left(self, said: Phrase, before: int, heard: Heard) -> Whom | None:
        """Whom a noun for a person means that no list has: *the islander*."""
        return self._left_over(gendered(said), before, heard)

    def _left_over(self, noun: str, before: int, heard: Heard, *, was: bool = False) -> Whom | None:
        """Who may be meant by a noun that nobody is called: those who are nothing else come first; what
        somebody only ``was``, a former striker, says nothing of what they are."""
        pronoun = self.doer or (noun if noun in _GENDERED else hinted(self._named, before))
        ranked = [
            each for each in self._ranked(before, heard) if was or not are_apart(noun, self.roles_of(each))
        ]
        if self._still_speaks(ranked, before, heard) and self._cost(pronoun, ranked[0]) < _DOUBTFUL:
            return ranked[0]
        if (new := self._just_named(ranked, before, heard)) and self._cost(pronoun, new) < _DOUBTFUL:
            return new
        plain = [whom for whom in ranked if KIN.issuperset(self.roles_of(whom))]
        later = self._plain_after(pronoun, before)
        if later is not None and noun[0] >= "а" and are_apart(noun, self.roles_of(later)):
            later = None
        return self._best(pronoun, plain) or self._best(pronoun, ranked) or later

    def _just_named(self, ranked: Sequence[Whom], before: int, heard: Heard) -> Whom | None:
        """Who is likeliest, where the same paragraph names them and nobody has spoken in it."""
        since = heard.at if self._named.is_person(heard.whom) else min(0, heard.at)
        start = self._named.text.rfind("\n", since, before) if since >= 0 else -1
        if start < 0 or not ranked:
            return None
        near = [one.whom for one in self._named.between(start, before) if one.person]
        return ranked[0] if ranked[0] in near else next((whom for whom in near if whom in ranked), None)

    def _still_speaks(self, ranked: Sequence[Whom], before: int, heard: Heard) -> bool:
        """Whether who spoke last did so in the same paragraph, and nobody has been named since."""
        return ranked[:1] == [heard.whom] and "\n" not in self._named.text[max(0, heard.at) : before]

    def _aged(self, age: str, said: Phrase, before: int, heard: Heard) -> Whom | None:
        """Who is said to be of an age; else, of those of whom no other age is said, whom the noun suits."""
        if (whom := self._ages.of({age}, before)) is not None:
            return whom
        ages = self._ages.before(before)
        pronoun = said.noun if said.noun in _GENDERED else hinted(self._named, before)
        ranked = [whom for whom in self._described_as(before, heard) if not ages.get(whom)]
        are = [whom for whom in ranked if said.noun in self.roles_of(whom)]
        return self._best(pronoun, are) or self._best(pronoun, ranked)

    def _described_as(self, before: int, heard: Heard) -> Sequence[Whom]:
        """Persons by how likely a description means them: the last named in the sentence before, if nobody
        has spoken since; else as *he* or *she* would."""
        ranked = self._ranked(before, heard)
        start = self._named.begin(before)
        low = self._named.before_quote(self._named.sentence_start(max(0, start - _LOOKED_BACK)), start)
        new = [each.whom for each in self._named.between(max(low, heard.at), start) if each.person]
        return list(dict.fromkeys([*reversed(new), *ranked]))

    def said_to_be(self, word: str, before: int) -> Whom | None:
        """Who an adjective is said of that they are called by later; to be asked in text order."""
        return self._adjectives.said_of(word, before)

    def _beside_body(self, said: Phrase, before: int, body: Whom) -> Whom | None:
        """Who is named in a sentence with the body whose head is meant; or next, where nobody is before."""
        for one in self._named.bodies_before(before, FARTHEST):
            if one.whom == body and (found := self._in_sentence(one, before)) is not None:
                return found
        if not said.definite or any(True for _ in self._named.persons_before(before)):
            return None
        for each in self._named.persons_after(before):
            if each.whom != body:
                return None if self.roles_of(each.whom) else each.whom
        return None

    def _in_sentence(self, body: Met, before: int) -> Whom | None:
        start = self._named.sentence_start(body.start)
        near = self._named.between(start, min(before, body.end + _BESIDE))
        persons = {each.whom for each in near if each.person and not self.roles_of(each.whom)}
        ends = self._named.sentence_start(max((each.start for each in near if each.person), default=start))
        return persons.pop() if len(persons) == 1 and ends <= body.end else None

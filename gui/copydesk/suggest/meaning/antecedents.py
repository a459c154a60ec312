"""Everybody whom an article names, in text order, for whoever asks whom words mean that name nobody."""

import re
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from copydesk.domain.actor import ActorKind
from copydesk.domain.span import Span, Spans
from copydesk.domain.suggestion import NewActor
from copydesk.domain.value import value
from copydesk.domain.wording import BODIES
from copydesk.suggest.meaning.likeness import akin
from copydesk.suggest.names.bearers import of_what
from copydesk.suggest.names.bylines import is_byline
from copydesk.suggest.names.callings import calling
from copydesk.suggest.names.look_alikes import (
    OPENING_MARKS,
    acts_as_body,
    is_agency,
    is_dateline,
    is_quoted,
    is_with_the,
    places_like_persons,
    teams,
)
from copydesk.suggest.names.naming import tells
from copydesk.suggest.names.nouns import lands_of
from copydesk.suggest.names.people import Named, Place
from copydesk.suggest.names.sentence_starts import OPENING, SMALL, WORDS, SentenceStarts

MOST = 12
"""Names back, or on, to whoever is meant."""
FARTHEST = 60
"""Names back to a body that has the word in its name."""
_PRESENTS = re.compile(
    r"[ \u00a0](?:was|is|were|are|be|been|sat|stood|came)(?:[ \u00a0](?:led|headed|chaired|run)[ \u00a0]by)?"
    r"[ \u00a0]((?:[\w'’-]+[ \u00a0]){0,5})$"
)
"""A verb, and a title, before whom a sentence tells of: *Among the losers was Mayor Ann Lee.*"""
_INTRODUCES = re.compile(r"['’]s(?:[ \u00a0][^\W\dA-Z][\w-]*){1,4},[ \u00a0][^\Wa-z]")
_CLAUSE = re.compile(
    r"\b(?:when|after|as|while|before|until|because|since|that|if|where|once|although|though|but|and)"
    r"[ \u00a0](?:[a-z][\w-]*[ \u00a0]){0,2}$"
)
"""What opens a clause, up to who it is about, perhaps with a title."""
_SPACES, _STOPS, _QUOTES = frozenset(" \u00a0"), frozenset(".!?"), frozenset('"“”„«»')
_OWNS = frozenset(("'s", "’s"))
_NO_STATE = BODIES - {"bank", "group", "company"}
Whom = int | NewActor


@value()
class Met:
    """A naming: where it is, whom it means, the small words of that name; neither ``person`` nor ``body``
    is a state, a place or a thing."""

    start: int
    end: int
    whom: Whom
    words: frozenset[str]
    person: bool
    body: bool


@value()
class Heard:
    """Who spoke last, if anybody, and where: -1 before anybody has."""

    whom: Whom | None = None
    at: int = -1


class Antecedents(SentenceStarts):
    """Who is named where; ``things`` look like persons, but are none.

    ``said`` is what the one asked for says: those who are named in it are hardly that one.
    """

    def __init__(
        self,
        text: str,
        places: Sequence[Place],
        names: Sequence[Named],
        *,
        acronyms: Mapping[str, Whom],
        called: Callable[[str, int], Whom | None],
        name_of: Callable[[Whom], str],
        is_person: Callable[[Whom | None], bool],
    ) -> None:
        super().__init__(text)
        self.said: Spans = ()
        self._told: Spans = ()
        self._of: dict[str, set[int]] = {}
        self._called, self._acronyms = called, acronyms
        self._name_of, self._is_one = name_of, is_person
        bodies = {one.actor for one in names if acts_as_body(text, one)}
        clubs = teams(text)
        with_the = {one.actor for one in names if is_with_the(text, one, clubs)}
        self._things = bodies | with_the | places_like_persons(text, names)
        every = [self._place(each) for each in places] + [self._name(each, bodies) for each in names]
        met = (each for each in every if not is_byline(text, each.start))
        self.every: list[Met] = sorted(met, key=lambda each: each.start)
        self._starts = [each.start for each in self.every]
        self.persons = [each for each in self.every if each.person]
        self.bodies = [each for each in self.every if each.body]
        self._person_starts = [each.start for each in self.persons]
        self._body_starts = [each.start for each in self.bodies]
        self._namings: dict[Whom, list[int]] = {}
        for n, each in enumerate(self.persons):
            self._namings.setdefault(each.whom, []).append(n)

    def _place(self, place: Place) -> Met:
        person = self.is_person(place.whom)
        words = self._name_of(place.whom) + " " + place.span.of(self.text)
        small = frozenset(words.casefold().split())
        return Met(place.span.start, place.span.end, place.whom, small, person, not person)

    def _name(self, one: Named, bodies: set[NewActor]) -> Met:
        whom: Whom = one.actor
        person = one.person and whom not in self._things and not is_agency(self.text, one)
        body = (one.body or one.words in self._acronyms or whom in bodies) and not is_quoted(self.text, one)
        body = body and not is_dateline(self.text, one)
        if body:
            whom = self._acronyms.get(one.words, whom)
        elif not one.person and (short := self._called(one.words, one.span.start)) is not None:
            whom, person = short, self.is_person(short)
        elif not one.person and one.titled and not tells(one.words.casefold()):
            person = " " not in one.words or one.words.split()[-1].isupper()
        small = frozenset(self._name_of(whom).casefold().split())
        return Met(one.span.start, one.span.end, whom, small, person, body)

    def says(self, said: Spans, told: Spans) -> None:
        """What the one says who is asked for next, in so many words, and in any."""
        self.said, self._told = said, told

    def is_told(self, one: Met) -> bool:
        """Whether a naming is in what the one asked for says, in whatever words."""
        return any(span.start <= one.start < span.end for span in self._told)

    def leaves_open(self, pronoun: str) -> None:
        """Nobody is known who says what has been said, whom a pronoun stands for."""
        of = self._of.setdefault(pronoun, set())
        for span in self._told:
            of.update(one.start for one in self.between(span.start, span.end))

    def is_of(self, pronoun: str, one: Met) -> bool:
        """Whether a naming is in what somebody unknown said whom the pronoun stood for."""
        return one.start in self._of.get(pronoun, ())

    # -- what they are ----------------------------------------------------------------------------------

    def is_person(self, whom: Whom | None) -> bool:
        """Whether it is a person, and not only called like one."""
        return self._is_one(whom) and whom not in self._things

    def is_state(self, whom: Whom) -> bool:
        """Whether it is an authority and the like, and no company."""
        if isinstance(whom, NewActor) and whom.kind is ActorKind.STATE_BODY:
            return True
        return bool(_NO_STATE & set(self._name_of(whom).casefold().split()))

    # -- who is near ------------------------------------------------------------------------------------

    def _unsaid(self, those: Sequence[Met]) -> Sequence[Met]:
        """Those who are not named in what is said."""
        if not self.said or not those:
            return those
        first, last = self.said[0].start, self.said[-1].end
        if those[-1].start < first or those[0].start >= last:
            return those
        return [one for one in those if not any(span.start <= one.start < span.end for span in self.said)]

    def persons_before(self, before: int, most: int = MOST) -> Iterator[Met]:
        """Persons named before a place, the last first."""
        last = bisect_left(self._person_starts, before)
        return reversed(self._unsaid(self.persons[max(0, last - most) : last]))

    def persons_since(self, whom: Whom, before: int) -> int:
        """How many persons have been named before a place since somebody was; a few for one long ago."""
        last = bisect_left(self._person_starts, before)
        namings = self._namings.get(whom, ())
        at = bisect_left(namings, last)
        since = last - namings[at - 1] - 1 if at else FARTHEST
        return since if since < FARTHEST else MOST

    def person_up_to(self, at: int) -> Whom | None:
        """The person whom a description stands behind: *Ann Lee, a broker who said*."""
        if self.text[max(0, at - 2) : at] != ", ":
            return None
        return next((each.whom for each in self.persons_before(at, 1) if each.end == at - 2), None)

    def persons_after(self, after: int) -> Sequence[Met]:
        """Persons named from a place on."""
        first = bisect_left(self._person_starts, after)
        return self._unsaid(self.persons[first : first + MOST])

    def bodies_before(self, before: int, most: int = MOST) -> Iterator[Met]:
        """Bodies named before a place, the last first."""
        last = bisect_left(self._body_starts, before)
        return reversed(self._unsaid(self.bodies[max(0, last - most) : last]))

    def quoted_body(self, before: int) -> Whom | None:
        """The body named last whose name stands in quote marks."""
        near = self.bodies_before(before, FARTHEST)
        return next((one.whom for one in near if self.text[one.start - 1] in OPENING_MARKS), None)

    def bodies_after(self, after: int) -> Sequence[Met]:
        """Bodies named from a place on."""
        first = bisect_left(self._body_starts, after)
        return self._unsaid(self.bodies[first : first + MOST])

    def between(self, start: int, end: int) -> Sequence[Met]:
        """Everybody named in a stretch."""
        return self._unsaid(self.every[bisect_left(self._starts, start) : bisect_left(self._starts, end)])

    def before(self, before: int, most: int = FARTHEST) -> Iterator[Met]:
        """Everybody named before a place, the last first."""
        last = bisect_left(self._starts, before)
        return reversed(self._unsaid(self.every[max(0, last - most) : last]))

    def introduces(self, one: Met) -> bool:
        """Whether somebody is only named to tell who the next one is: *Lee's mother, Ida*."""
        return _INTRODUCES.match(self.text, one.end, one.end + OPENING) is not None

    def end_with_bearer(self, span: Span) -> bool:
        """Whether words end with who has the title that they begin with: *envoy to Velmora Ann Lee*."""
        last = self.between(span.start, span.end)[-1:]
        if not last or not last[0].person or last[0].end != span.end:
            return False
        of = of_what(self.text, span.start, last[0].start)
        return bool(of) and not calling(of)

    def owner_before(self, one: Met, what: Collection[str]) -> Whom | None:
        """Whose something is that somebody is said to be right before the name: *Lee's mother, Ida*."""
        for each in self.before(one.start, 1):
            between = self.text[each.end + 2 : one.start].strip(" ,\u00a0")
            if each.person and self.introduces(each) and between.rpartition(" ")[2] in what:
                return each.whom
        return None

    def begin(self, before: int) -> int:
        """Where the sentence of a place begins, or what is said in quote marks before it."""
        said = self.said
        return said[0].start if said and said[0].start < before else self.sentence_start(before)

    def opens_before(self, before: int) -> Whom | None:
        """Which name that is no person's opens the sentence right before a sentence, in its paragraph."""
        start = self.sentence_start(before)
        opened = self.sentence_start(max(0, start - 2))
        if start != before or "\n" in self.text[opened:start]:
            return None
        one = next(iter(self.between(opened, start)), None)
        return one.whom if one is not None and one.start == opened and not one.person else None

    def presents(self, one: Met) -> bool:
        """Whether a sentence has somebody behind its verb, and so tells of them: *With her was Ann Lee.*"""
        before = self.text[max(0, one.start - OPENING) : one.start]
        found = _PRESENTS.search(before)
        if found is None or self.text[one.end : one.end + 2] in _OWNS:
            return False
        return all(word[0].isupper() or word in SMALL for word in WORDS.findall(found[1]))

    def is_told_of(self, one: Met) -> bool:
        """Whether a clause begins with somebody: *after Ann Lee left*."""
        return _CLAUSE.search(self.text, max(0, one.start - OPENING), one.start) is not None

    def subject_before(self, start: int) -> Met | None:
        """The person whom the sentence right before a place is about, in its paragraph; None for others."""
        if self.text[start - 1 : start] not in _SPACES or self.text[start - 2 : start - 1] not in _STOPS:
            return None
        first = self.sentence_start(start - 2)
        if not _QUOTES.isdisjoint(self.text[first:start]):
            return None
        one = next((each for each in self.between(first, start) if each.person), None)
        if one is None or self.text[one.end : one.end + 2] in _OWNS:
            return None
        opens = self.opens_sentence(one.start) or self.text[one.start - 2 : one.start] == ", "
        return one if opens else None

    def state_called(self, adjective: str, before: int) -> Whom | None:
        """The state whose adjective a word is, as letters or a list tell: *Velmoran* is Velmora's."""
        small = adjective.casefold()
        lands = lands_of(small)
        for each in self.before(before):
            name = self.text[each.start : each.end].casefold()
            if not each.person and " " not in name and name != small and (akin(name, small) or name in lands):
                return each.whom
        return None

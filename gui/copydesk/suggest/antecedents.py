"""Everybody whom an article names, in text order, for whoever asks whom words mean that name nobody."""

import re
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from copydesk.domain.actor import ActorKind
from copydesk.domain.span import Span, Spans
from copydesk.domain.suggestion import NewActor
from copydesk.domain.value import value
from copydesk.domain.wording import ARTICLES, BODIES, PARTICLES
from copydesk.suggest.bearers import of_what
from copydesk.suggest.bylines import is_byline
from copydesk.suggest.callings import body_noun, calling
from copydesk.suggest.capitals import is_owner
from copydesk.suggest.descriptions import described
from copydesk.suggest.likeness import akin
from copydesk.suggest.naming import Tells, tells
from copydesk.suggest.nouns import is_first_name, lands_of
from copydesk.suggest.people import Named, Place
from copydesk.suggest.roles import COMPANIES, PERSONS
from copydesk.suggest.russian import has_first_name

MOST = 12
"""Names back, or on, to whoever is meant."""
FARTHEST = 60
"""Names back to a body that has the word in its name."""
_OPENING = 60
"""Code points before a name that can still be its title."""
_SENTENCE = 400
_WHICH = re.compile(r",[ \u00a0]which\b")
_BEFORE = re.compile(r"(?<![^\W\d_])([^\W\d_][\w-]*),?[ \u00a0]$")
_STAFF = re.compile(r"([^\W\d_]{3,}?)s?[ \u00a0]at[ \u00a0]$")
"""Who works at a body: *analysts at Lee Orr*."""
_WORDS = re.compile(r"[^\W_][\w-]*")
_WHOSE = re.compile(
    r"\s*(?:His|Her|Their|Its|The|A|An|[^\Wa-z][\w-]*"
    r"(?: (?:[^\Wa-z][\w-]*|v[ao]n|de[rnl]?|te[rn]?|bin|ibn|al|di|da|do[s]?|du|la)){0,4}['’]s)"
    r"(?: [\w'’-]+){1,4},"
)
"""A description and a comma: *His running mate, Ann Lee*; *The bank's chief executive, Ann Lee*."""
_OPENING_MARKS, _CLOSING_MARKS = frozenset('"“«„'), frozenset('"”»“')
_PAIRS = (("„", "“"), ("«", "»"), ("“", "”"))
_LONG_WORD = 7
_WHERE = frozenset(
    ("in", "on", "at", "near", "off", "outside", "across", "around", "inside", "toward", "into")
)
_LONGEST_WHERE = 10
_PRESENTS = re.compile(
    r"[ \u00a0](?:was|is|were|are|be|been|sat|stood|came)(?:[ \u00a0](?:led|headed|chaired|run)[ \u00a0]by)?"
    r"[ \u00a0]((?:[\w'’-]+[ \u00a0]){0,5})$"
)
"""A verb, and a title, before whom a sentence tells of: *Among the losers was Mayor Ann Lee.*"""
_ENDED = re.compile(r"(?:[^\W\d_A-Z]{4,}|[-–:.,]\d)[.!?][ \u00a0]$")
"""A sentence's end: no title is so long with a full stop, or a score: *6-4.*"""
_INTRODUCES = re.compile(r"['’]s(?:[ \u00a0][^\W\dA-Z][\w-]*){1,4},[ \u00a0][^\Wa-z]")
_DATED = re.compile(r"\)[ \u00a0][-–—][ \u00a0]")
_CLAUSE = re.compile(
    r"\b(?:when|after|as|while|before|until|because|since|that|if|where|once|although|though|but|and)"
    r"[ \u00a0](?:[a-z][\w-]*[ \u00a0]){0,2}$"
)
"""What opens a clause, up to who it is about, perhaps with a title."""
_DATELINE = re.compile(r"[^\Wa-z]{2}[^\n]*?(?:[ \u00a0][-–—]|:)[ \u00a0]")
"""A town in capitals, perhaps with a day and an agency, up to its dash: *ORLE, May 2 (Tide) -*."""
_STOP = re.compile(r"[.!?\n]")
_BREAK = re.compile(r"[.!?\n](?:(?<=\n)|(?:(?<=\w\w.)|(?<=[-–:.,]\d.))[\"”»]?[\s\u00a0])")
_SPACES, _STOPS, _QUOTES = frozenset(" \u00a0"), frozenset(".!?"), frozenset('"“”„«»')
_OWNS = frozenset(("'s", "’s"))
_OWNED = COMPANIES | {"owner", "operator"}
_ALSO_PEOPLE = frozenset(
    (
        *("carrier", "operator", "developer", "builder", "brewer", "maker", "grower", "producer", "dealer"),
        *("trader", "supplier", "contractor", "breeder", "baker", "publisher", "promoter", "distiller"),
    )
)
"""Nouns for firms that are said of people as well: *mail carrier Ann Lee*, *crane operator Bob Stone*."""
_TEAM = re.compile(r"\b[Tt]he[ \u00a0]([A-Z][a-z]+s)\b(?![ \u00a0][A-Z])")
"""A plural that a name ends with: *the Wolves* are no person."""
_TOWNS = (" City", " Town")
_SMALL = PERSONS | ARTICLES | PARTICLES
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


class Antecedents:
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
        self.text = text
        self.said: Spans = ()
        self._called, self._acronyms = called, acronyms
        self._name_of, self._is_one = name_of, is_person
        self._teams = {found[1] for found in _TEAM.finditer(text)}
        bodies = {one.actor for one in names if self._acts_as_body(one)}
        self._things = bodies | {one.actor for one in names if self._is_with_the(one)} | self._places(names)
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
        self._sentences: dict[int, int] = {}
        self._opening: dict[int, bool] = {}

    def _place(self, place: Place) -> Met:
        person = self.is_person(place.whom)
        words = self._name_of(place.whom) + " " + place.span.of(self.text)
        small = frozenset(words.casefold().split())
        return Met(place.span.start, place.span.end, place.whom, small, person, not person)

    def _name(self, one: Named, bodies: set[NewActor]) -> Met:
        whom: Whom = one.actor
        person = one.person and whom not in self._things and not self._is_agency(one)
        body = (one.body or one.words in self._acronyms or whom in bodies) and not self._is_quoted(one)
        if body:
            whom = self._acronyms.get(one.words, whom)
        elif not one.person and (short := self._called(one.words, one.span.start)) is not None:
            whom, person = short, self.is_person(short)
        elif not one.person and one.titled and not tells(one.words.casefold()):
            person = " " not in one.words or one.words.split()[-1].isupper()
        small = frozenset(self._name_of(whom).casefold().split())
        return Met(one.span.start, one.span.end, whom, small, person, body)

    # -- what they are ----------------------------------------------------------------------------------

    def is_person(self, whom: Whom | None) -> bool:
        """Whether it is a person, and not only called like one."""
        return self._is_one(whom) and whom not in self._things

    def is_state(self, whom: Whom) -> bool:
        """Whether it is an authority and the like, and no company."""
        if isinstance(whom, NewActor) and whom.kind is ActorKind.STATE_BODY:
            return True
        return bool(_NO_STATE & set(self._name_of(whom).casefold().split()))

    def _acts_as_body(self, one: Named) -> bool:
        """Whether a name that looks like a person's is said to be a company: *the brewer X*, *X, which*."""
        if _WHICH.match(self.text, one.span.end) or is_owner(self.text, one):
            return True
        noun = described(self.text, one.span)
        given = is_first_name(one.words.partition(" ")[0].casefold())
        if one.person and not (given and noun in _ALSO_PEOPLE) and body_noun(noun):
            return True
        before = _BEFORE.search(self.text, max(0, one.span.start - 24), one.span.start)
        if before is None or (given and before[1] in _ALSO_PEOPLE):
            return False
        if before[1] == "at":
            return self._is_employer(one)
        if before[1] in _OWNED or one.titled or has_first_name(one.words):
            return before[1] in _OWNED
        return bool(tells(before[1].casefold()) & Tells.DESCRIBED) and before[1] not in PERSONS

    def _is_employer(self, one: Named) -> bool:
        """Whether somebody works at what looks like a person's name: *analysts at Lee Orr*."""
        staff = _STAFF.search(self.text, max(0, one.span.start - 24), one.span.start)
        return staff is not None and bool(calling(staff[1].casefold()))

    def _is_quoted(self, one: Named) -> bool:
        """Whether quote marks stand around a name: it is a title's, but Russian ones are bodies' as well."""
        if one.body and (one.titled or one.words[0] >= "А"):
            return False
        behind = self.text[one.span.end : one.span.end + 2].lstrip(",.")
        return self.text[max(0, one.span.start - 1)] in _OPENING_MARKS and behind[:1] in _CLOSING_MARKS

    def _is_agency(self, one: Named) -> bool:
        """Whether a name stands in the brackets of a dateline: *ORLE (Tide Wire) -*."""
        return self.text[max(0, one.span.start - 1)] == "(" and bool(_DATED.match(self.text, one.span.end))

    def _is_with_the(self, one: Named) -> bool:
        """Whether a name that looks like a person's has *the* before it, as bodies, ships and places have,
        or ends like a town's or a club's."""
        the = not one.titled and self.text[max(0, one.span.start - 4) : one.span.start].lower() == "the "
        return the or one.words.endswith(_TOWNS) or one.words.rpartition(" ")[2] in self._teams

    def _places(self, names: Sequence[Named]) -> set[NewActor]:
        """Names like a person's that only ever stand where something is: *on Fair Holm*, *in Market Orle*."""
        alone = {one.words for one in names if " " not in one.words}
        where: dict[NewActor, bool] = {}
        for one in names:
            if one.person:
                where[one.actor] = where.get(one.actor, True) and self._is_where(one, alone)
        return {whom for whom, placed in where.items() if placed}

    def _is_where(self, one: Named, alone: Collection[str]) -> bool:
        """Whether a name stands behind *in* or *near*, and nobody is known to be called so."""
        low = max(0, one.span.start - _LONGEST_WHERE)
        before = self.text[low : one.span.start].rpartition(" ")[0].rpartition(" ")[2]
        if before not in _WHERE or one.titled:
            return False
        first, _, rest = one.words.partition(" ")
        return not is_first_name(first.casefold()) and rest not in alone and first not in alone

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
        return next((one.whom for one in near if self.text[one.start - 1] in _OPENING_MARKS), None)

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
        return _INTRODUCES.match(self.text, one.end, one.end + _OPENING) is not None

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

    def sentence_start(self, at: int) -> int:
        """Where the sentence of a place begins."""
        if at not in self._sentences:
            low = max(0, at - _SENTENCE)
            ends = [found.end() for found in _BREAK.finditer(self.text, low, at)]
            self._sentences[at] = ends[-1] if ends else low
        return self._sentences[at]

    def begin(self, before: int) -> int:
        """Where the sentence of a place begins, or what is said in quote marks before it."""
        said = self.said
        return said[0].start if said and said[0].start < before else self.sentence_start(before)

    def before_quote(self, low: int, end: int) -> int:
        """Where the sentence before a quotation begins that a stretch is the end of; else the stretch's own
        beginning."""
        back = max(0, end - _SENTENCE)
        for opening, closing in _PAIRS:
            opened = self.text.rfind(opening, back, end)
            if opened >= 0:
                inside = opened <= low and opened > self.text.rfind(closing, back, end)
                return self.sentence_start(max(0, opened - 1)) if inside else low
        return low

    def opens_sentence(self, at: int) -> bool:
        """Whether only a title stands between a place and the beginning of its sentence."""
        if at not in self._opening:
            self._opening[at] = self._opens_sentence(at)
        return self._opening[at]

    def _opens_sentence(self, at: int) -> bool:
        if _ENDED.search(self.text, max(0, at - _LONG_WORD), at):
            return True
        before = _STOP.split(self.text[max(0, at - _OPENING) : at].rstrip(". "))[-1]
        if (dated := _DATELINE.match(before)) is not None:
            before = before[dated.end() :]
        if _WHOSE.fullmatch(before):
            return True
        before = before.removesuffix(",")
        if len(before) >= _OPENING - 5 or set(before) & set('"“”«»,;:'):
            return False
        words = _WORDS.findall(before)
        return all(word[0].isupper() or word in _SMALL for word in words)

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
        before = self.text[max(0, one.start - _OPENING) : one.start]
        found = _PRESENTS.search(before)
        if found is None or self.text[one.end : one.end + 2] in _OWNS:
            return False
        return all(word[0].isupper() or word in _SMALL for word in _WORDS.findall(found[1]))

    def is_told_of(self, one: Met) -> bool:
        """Whether a clause begins with somebody: *after Ann Lee left*."""
        return _CLAUSE.search(self.text, max(0, one.start - _OPENING), one.start) is not None

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

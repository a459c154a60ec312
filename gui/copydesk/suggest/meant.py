"""Whom words mean that name nobody: *she*, *the minister*, *the airline*, *the centre's bulletin*."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

from copydesk.domain.actor import ActorKind
from copydesk.domain.span import Span, Spans
from copydesk.domain.suggestion import NewActor
from copydesk.domain.wording import ARTICLES, BODIES, PARTICLES
from copydesk.suggest.people import Named, Place
from copydesk.suggest.roles import BODIES_ALONE, COMPANIES, MEANT_ROLES, PERSONS
from copydesk.suggest.standing import Phrase, Stands, phrase, suits

_OPENING = 60
"""Code points before a name that can still be its title."""
_MOST = 12
"""Names back, or on, to whoever is meant."""
_FARTHEST = 60
"""Names back to a body that has the word in its name."""
_BESIDE = 90
"""Code points beside a name in which its bearer's office is said."""
_BACK = 1_500
_FEW = 3
"""Words; more than those with a noun for a body describe one that is nobody known."""
_THE = frozenset(("the", "this", "der", "die", "le", "la", "el"))
_WORDS = re.compile(r"[^\W_][\w-]*")
_MINISTER = re.compile(r"((?:[A-Z][a-z]+[ \u00a0](?:and[ \u00a0])?){0,2}[A-Z][a-z]+)[ \u00a0]Minister\b")
_RULED = re.compile(
    r"([A-Z]\w+)['’]s?[ \u00a0](?:prime minister|president|government|premier|chancellor|king)\b"
)
_WHICH = re.compile(r",[ \u00a0]which\b")
_ENDS = re.compile(r"\w\w[.!?][\s\u00a0]|\n")
_BEFORE = re.compile(r"([^\W\d_][\w-]*),?[ \u00a0]$")
Whom = int | NewActor


class Meant:
    """What is known of an article's actors for whoever asks in text order whom words mean.

    ``roles`` are what people are said to be, with where that is; ``find`` tells whom other words mean.
    """

    def __init__(
        self,
        text: str,
        places: Sequence[Place],
        names: Sequence[Named],
        *,
        roles: Mapping[str, Sequence[tuple[int, Whom]]],
        acronyms: Mapping[str, Whom],
        called: Callable[[str], Whom | None],
        name_of: Callable[[Whom], str],
        is_person: Callable[[Whom | None], bool],
        find: Callable[[Span], Whom | None],
    ) -> None:
        self._text, self._places, self._names = text, places, names
        self._starts = [place.span.start for place in places]
        self._name_starts = [one.span.start for one in names]
        self._roles, self._acronyms = roles, acronyms
        self._called, self._name_of, self._find = called, name_of, find
        self._is_one = is_person
        self._is: defaultdict[Whom, set[str]] = defaultdict(set)
        for role, held in roles.items():
            for _, whom in held:
                self._is[whom].add(role)
        self._bodies = {one.actor for one in names if self._acts_as_body(one)}
        self._things = self._bodies | {one.actor for one in names if self._is_with_the(one)}
        self.last: Whom | None = None
        self._spoke_at = -1
        self._by_spokesman = False
        self._around: tuple[Span, Whom | None] = (Span(0, 1), None)

    # -- what has been heard ----------------------------------------------------------------------------

    def heard(self, whom: Whom, span: Span) -> None:
        """Somebody speaks: the words at the span mean them."""
        said = phrase(self._text, span)
        if said is None or said.stands is not Stands.PERSON:
            self._by_spokesman = said is not None and said.stands is Stands.SPOKESMAN
        self.last, self._spoke_at = whom, span.start

    def quotes(self, spans: Spans, whom: Whom | None) -> None:
        """Somebody says the words at the spans: *I* in them is who says them."""
        whole = Span(spans[0].start, spans[-1].end)
        if not whole.within(self._around[0]):
            self._around = whole, whom

    # -- whom words mean --------------------------------------------------------------------------------

    def whom(self, span: Span, named: Whom | None) -> Whom | None:
        """Whom a speaker's words mean in which nobody is named, or only ``named``, who is no person."""
        said = phrase(self._text, span)
        stands = said.stands if said is not None else None
        if said is not None and stands is None and said.definite and said.owner is None:
            return self._open(said, span.start, named)
        if said is None or stands is None or not self._may_stand(said, stands):
            return named
        if stands is Stands.ROLE:
            return self._holder(said, span.start, named) or named
        if stands is Stands.BODY and named is not None:
            return self._in_full(said, span.start) or named
        return named if named is not None else self._stood_for(said, stands, span)

    def _stood_for(self, said: Phrase, stands: Stands, span: Span) -> Whom | None:
        before = span.start
        if stands is Stands.SPEAKER:
            return self._around[1] if span.within(self._around[0]) else None
        if stands is Stands.WHO:
            return self._just_before(before)
        if stands is Stands.PERSON:
            return self._he_or_she(said.noun, before)
        if stands is Stands.BODY:
            return self._body(said, before)
        if said.owner is not None:
            return self._find(said.owner)
        return self._issuer(said.noun, before) if stands is Stands.PAPER else self._body_before(before)

    def _may_stand(self, said: Phrase, stands: Stands) -> bool:
        bare = {Stands.SPEAKER, Stands.PERSON, Stands.ANY_BODY, Stands.SPOKESMAN, Stands.WHO}
        alone = {Stands.BODY: 1, Stands.ROLE: 2}
        return said.definite or stands in bare or len(said.words) <= alone.get(stands, 0)

    def _holder(self, said: Phrase, before: int, body: Whom | None) -> Whom | None:
        """Who is said to be what the words say, before or else only later; who spoke last where nobody is."""
        of = self._name_of(body).split()[-1] if body is not None else ""
        for word in reversed(said.words):
            held = self._roles.get(word, ())
            now = bisect_left(held, before, key=lambda each: each[0])
            earlier = (each for each in reversed(held[max(0, now - _FARTHEST) : now]))
            if (found := next((whom for at, whom in earlier if self._is_beside(of, at)), None)) is not None:
                return found
            later = {whom for at, whom in held[now : now + _MOST] if self._is_beside(of, at)}
            if len(later) == 1:
                return later.pop()
        if len(said.words) == 1 and said.noun in MEANT_ROLES and body is None:
            return self._he_or_she("", before)
        if body is not None:
            return self._named_only_later(before, body) if said.definite else None
        if said.owner is not None or said.words[0] not in _THE or said.noun not in MEANT_ROLES:
            return None
        return self._he_or_she("", before)

    def _named_only_later(self, before: int, body: Whom) -> Whom | None:
        """Who is named next where a story begins with *the head of the board said*, and nobody before."""
        if any(True for _ in self._persons_before(before)):
            return None
        first = bisect_right(self._name_starts, before)
        for one in self._names[first : first + _MOST]:
            if one.person and self._is_person(one.actor) and one.actor != body:
                return None if self._is[one.actor] else one.actor
        return None

    def _open(self, said: Phrase, before: int, named: Whom | None) -> Whom | None:
        """Whom a noun means that no list has: who was said to be that, or else who is named."""
        if isinstance(named, NewActor) and named.kind is not ActorKind.OTHER:
            return named
        whom = self._described(said.noun, before)
        return named if whom is None else whom

    def _described(self, noun: str, before: int) -> Whom | None:
        """Who was said before to be what any noun says: *Ann Lee, a pianist*, and then *the pianist*."""
        held = self._roles.get(noun, ())
        last = bisect_left(held, before, key=lambda each: each[0])
        return held[last - 1][1] if last else None

    def _is_beside(self, word: str, at: int) -> bool:
        beside = self._text[max(0, at - _BESIDE) : at + _BESIDE + len(word)]
        return not word or word.casefold() in beside.casefold()

    def _issuer(self, noun: str, before: int) -> Whom | None:
        """Whose paper it is: of who spoke last, if in that; else of the body named last."""
        if noun in self._text[max(0, self._spoke_at - _OPENING) : before].casefold():
            return self.last
        return self._nearest(before, person=False)[1] or self.last

    def _he_or_she(self, pronoun: str, before: int) -> Whom | None:
        """Whom *she* means: who spoke last, or a person who has since been named first in a sentence."""
        at, nearest = self._nearest(before, person=True)
        if not self._is_person(self.last):
            if self._by_spokesman and at < self._spoke_at:
                return self.last
            first = nearest
        else:
            opens = nearest is not None and at > self._spoke_at and self._opens_sentence(at)
            first = nearest if opens else self.last
        others = [whom for _, whom in sorted(self._persons_before(before), key=lambda each: -each[0])]
        for whom in ([] if first is None else [first]) + others:
            if self._suits(pronoun, whom) is not False:
                return whom
        return self._person_after(pronoun, before) or first

    def _suits(self, pronoun: str, whom: Whom) -> bool | None:
        return suits(pronoun, self._name_of(whom), self._is[whom])

    def _person_after(self, pronoun: str, before: int) -> Whom | None:
        """Who is named only behind *hours after he spoke*."""
        first = bisect_right(self._name_starts, before)
        for one in self._names[first : first + _MOST]:
            if one.person and self._is_person(one.actor) and self._suits(pronoun, one.actor):
                return one.actor
        return None

    def _opens_sentence(self, at: int) -> bool:
        """Whether only a title stands between a place and the beginning of its sentence."""
        before = re.split(r"[.!?\n]", self._text[max(0, at - _OPENING) : at].rstrip(". "))[-1]
        if len(before) >= _OPENING - 5 or set(before) & set('"“”«»,;:'):
            return False
        words = _WORDS.findall(before)
        return all(word[0].isupper() or word in PERSONS | ARTICLES | PARTICLES for word in words)

    # -- bodies -----------------------------------------------------------------------------------------

    def _body(self, said: Phrase, before: int) -> Whom | None:
        """Which body a noun with an article means: one that has it in its name, or the last it can be."""
        for word in reversed(said.words[said.words[0] in ARTICLES :]):
            if (body := self._with_word(word, before)) is not None:
                return body
        described = self._described(said.noun, before)
        if described is not None and not self._is_one(described):
            return described
        if said.noun == "ministry":
            return self._ministry(before)
        if said.noun == "government":
            return self._state(before)
        if said.noun in BODIES_ALONE - COMPANIES or len(said.words) > _FEW:
            return None
        return self._body_before(before, company=said.noun in COMPANIES)

    def _in_full(self, said: Phrase, before: int) -> Whom | None:
        """The body with all the words in its name: *the Velmoran trade ministry*, small or not."""
        words = frozenset(said.words[said.words[0] in ARTICLES :])
        last = bisect_left(self._name_starts, before)
        for one in reversed(self._names[max(0, last - _FARTHEST) : last + _MOST]):
            if one.body and words <= frozenset(one.words.casefold().split()):
                return one.actor
        return None

    def _just_before(self, before: int) -> Whom | None:
        """Whom *who* and *which* stand for: who is named right before, in the same sentence."""
        person, body = self._nearest(before, person=True), self._nearest(before, person=False)
        at, whom = max(person, body, key=lambda each: each[0])
        between = self._text[max(at, before - _BESIDE) : before]
        return None if _ENDS.search(between) else whom

    def _ministry(self, before: int) -> Whom | None:
        """The ministry of a minister who is named: no other is."""
        found = _last(_MINISTER, self._text, before)
        return None if found is None else NewActor(f"{found[1]} Ministry", ActorKind.STATE_BODY)

    def _state(self, before: int) -> Whom | None:
        """The state whose prime minister or president is spoken of."""
        found = _last(_RULED, self._text, before)
        return None if found is None else self._find(Span(*found.span(1)))

    def _body_before(self, before: int, *, company: bool = False) -> Whom | None:
        """Which body *it* means: the one that spoke last, or else the one that was named last."""
        if (
            self.last is not None
            and not self._is_person(self.last)
            and not (company and self._is_state(self.last))
        ):
            return self.last
        return self._nearest(before, person=False, company=company)[1]

    def _is_state(self, whom: Whom) -> bool:
        """Whether it is an authority and the like, and no company."""
        if isinstance(whom, NewActor) and whom.kind is ActorKind.STATE_BODY:
            return True
        return bool((BODIES - {"bank", "group", "company"}) & set(self._name_of(whom).casefold().split()))

    def _is_person(self, whom: Whom | None) -> bool:
        return self._is_one(whom) and whom not in self._things

    def _acts_as_body(self, one: Named) -> bool:
        """Whether a name that looks like a person's is said to be a company: *the brewer X*, *X, which*."""
        if _WHICH.match(self._text, one.span.end):
            return True
        before = _BEFORE.search(self._text, max(0, one.span.start - 24), one.span.start)
        return before is not None and before[1] in COMPANIES | {"owner", "operator"}

    def _is_with_the(self, one: Named) -> bool:
        """Whether *the* stands before a name that looks like a person's: it is a body, a ship or a place."""
        return not one.titled and self._text[max(0, one.span.start - 4) : one.span.start].lower() == "the "

    def _nearest(self, before: int, *, person: bool, company: bool = False) -> tuple[int, Whom | None]:
        """The last person or body named before a place, not more than some names away, and where."""
        found = self._persons_before(before) if person else self._bodies_before(before)
        kept = (each for each in found if not (company and self._is_state(each[1])))
        return max(kept, key=lambda each: each[0], default=(0, None))

    def _persons_before(self, before: int) -> Iterator[tuple[int, Whom]]:
        last = bisect_left(self._starts, before)
        for place in self._places[max(0, last - _MOST) : last]:
            if self._is_person(place.whom):
                yield place.span.start, place.whom
        last = bisect_left(self._name_starts, before)
        for one in self._names[max(0, last - _MOST) : last]:
            if one.person and one.actor not in self._things:
                yield one.span.start, one.actor
            elif not one.person and (short := self._called(one.words)) is not None:
                yield one.span.start, short

    def _bodies_before(self, before: int) -> Iterator[tuple[int, Whom]]:
        last = bisect_left(self._starts, before)
        for place in self._places[max(0, last - _MOST) : last]:
            if not self._is_person(place.whom):
                yield place.span.start, place.whom
        last = bisect_left(self._name_starts, before)
        for one in self._names[max(0, last - _MOST) : last]:
            if one.body or one.words in self._acronyms or one.actor in self._bodies:
                yield one.span.start, self._acronyms.get(one.words, one.actor)

    def _with_word(self, word: str, before: int) -> Whom | None:
        """The body named last before a place that has the word in its name."""
        last = bisect_left(self._starts, before)
        for place in reversed(self._places[max(0, last - _FARTHEST) : last]):
            if word in place.span.of(self._text).casefold().split() and not self._is_person(place.whom):
                return place.whom
        last = bisect_left(self._name_starts, before)
        for one in reversed(self._names[max(0, last - _FARTHEST) : last]):
            if _has(one.words.casefold().split(), word, body=one.body):
                return one.actor
        return None


def _last(pattern: re.Pattern[str], text: str, before: int) -> re.Match[str] | None:
    return max(
        pattern.finditer(text, max(0, before - _BACK), before), key=lambda each: each.start(), default=None
    )


def _has(words: Sequence[str], noun: str, *, body: bool) -> bool:
    """Whether a name's words tell that it is what the noun says: the last of them where it may be no body."""
    if noun == "airline":
        return words[-1].startswith(("air", "aviation")) and words[-1] != "airport"
    noun = {"center": "centre"}.get(noun, noun)
    told = words if body else words[-1:]
    return noun in (word.replace("center", "centre") for word in told)

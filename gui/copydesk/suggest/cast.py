"""Who is who in one article: the actors named in it, what short forms stand for them, and whom words mean."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from operator import attrgetter

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import QuotationType
from copydesk.domain.progress import Progress, no_progress
from copydesk.domain.span import Span
from copydesk.domain.suggestion import NewActor, Suggestion, Whom
from copydesk.domain.wording import ARTICLES
from copydesk.suggest.meaning.interviews import is_label
from copydesk.suggest.meaning.meant import Meant
from copydesk.suggest.meaning.nameless import are_some, inside_sentences, is_of_many
from copydesk.suggest.meaning.offices import Offices
from copydesk.suggest.meaning.standing import without_clause
from copydesk.suggest.meaning.title_holders import Held, told
from copydesk.suggest.names.acronyms import in_full
from copydesk.suggest.names.aliases import Aliases
from copydesk.suggest.names.articled import with_articles
from copydesk.suggest.names.callings import calling
from copydesk.suggest.names.capitals import is_no_name, without_natives
from copydesk.suggest.names.cases import stems
from copydesk.suggest.names.declined import without_nouns
from copydesk.suggest.names.descriptions import says_more
from copydesk.suggest.names.first_names import with_first_names
from copydesk.suggest.names.known import known, not_in_longer
from copydesk.suggest.names.namesakes import Namesakes
from copydesk.suggest.names.naming import Tells, is_before_name, tells, words_before
from copydesk.suggest.names.people import Named, Place, best, named
from copydesk.suggest.names.quoted_names import with_quoted
from copydesk.suggest.names.roles import HONORIFICS
from copydesk.suggest.names.russian import without_openers
from copydesk.suggest.names.short_names import acronyms, by_first_word, by_longer
from copydesk.suggest.names.shortened import (
    ShortForms,
    as_bodies,
    in_short,
)
from copydesk.suggest.names.unlisted import without_strangers
from copydesk.suggest.quoting.lexicon import language_of
from copydesk.suggest.quoting.trailed import opening

_DESCRIBES = re.compile(r",|\s(?:of|from|at|for|von|vom|der|des|de|du|del|из|от)\s")
_AND = re.compile(r"[\s\u00a0](?:and|und|et|y|и)[\s\u00a0](?:[^\W\d_A-ZА-ЯЁ]\w*[\s\u00a0]){0,3}")
_START = attrgetter("span.start")
_LONGEST_TITLE = 48
_OFFICE_BEHIND = re.compile(
    r"[ \u00a0](?:(?!(?:and|of|from|at|for|with|by|in|on|to)\b)[a-z][\w-]*[ \u00a0]){0,3}?"
    r"([a-z][\w-]*)[ \u00a0](?=[^\Wa-z])"
)
"""What somebody is between whose it is and the name."""
_SEVERAL = 2
_NOTHING_OR_ARTICLES = frozenset(("", *ARTICLES))


def _runs(text: str, language: str, progress: Progress) -> list[Named]:
    """The names in a text of a language, known or not, in text order."""
    runs: list[Named] = []
    for one in named(text):
        progress(one.span.start, len(text))
        runs.append(one)
    runs = with_articles(text, runs) if language in {"fr", "es"} else runs
    return list(in_full(text, with_quoted(text, runs, german=language == "de")))


class Cast:
    """The people and bodies of one article.

    ``places`` are the names of known actors, ``names`` other runs of capitalised words, in text order;
    ``titled`` are titles that tell of known actors, who held them on the ``day`` of the article. ``acronyms``
    stand in brackets behind a name, as ``(KPA)``, or have its initials; ``longer`` are bodies by the end of
    their name. ``spoken`` grows as speakers are looked up: those who are no actors yet but speak.
    """

    def __init__(
        self,
        text: str,
        aliases: Aliases,
        progress: Progress = no_progress,
        *,
        language: str = "",
        day: str = "",
    ) -> None:
        self.text, self._aliases, self._language = text, aliases, language
        hits, titles = aliases.read(text, language)
        read = language_of(text, language)
        runs = _runs(text, read, progress)
        self._persons: frozenset[int] = frozenset()
        self.places = list(not_in_longer(list(known(text, hits)), runs, self.is_person))
        self.places, self._persons = with_first_names(self.places, runs, aliases.actors)
        self._starts = [place.span.start for place in self.places]
        runs = [one for one in runs if not (self._is_known(one.span) or is_label(text, one.span))]
        own = {"de": without_nouns, "ru": without_openers, "fr": without_natives}.get(read)
        self.names = list(without_strangers(own(text, runs) if own else runs))
        self._forms = ShortForms(self._in_full())
        self.names = as_bodies(list(in_short(text, self.names, self._forms)))
        self._name_starts = [one.span.start for one in self.names]
        self._namesakes = Namesakes(text, ((span.start, whom) for span, whom in self._people()))
        self.spoken: set[NewActor] = set()
        self.acronyms: Mapping[str, int | NewActor] = self._acronyms()
        self.longer: Mapping[str, int | NewActor] = by_longer(self._bodies())
        self._firsts, self._inside = self._by_first(), inside_sentences(text, self.names)
        self._meant = Meant(
            text,
            self.places,
            self.names,
            roles=self._by_role(),
            acronyms=self.acronyms,
            called=self._in_short,
            name_of=self._name_of,
            is_person=self.is_person,
            find=self._found,
            spoken=self.spoken,
        )
        self.titled = Offices(
            text, aliases, day, hits=titles, known=self.places, people=self._people(), called=self.called
        ).titled

    # -- names ------------------------------------------------------------------------------------------

    def is_person(self, whom: Whom) -> bool:
        """Whether it is a person, as far as is known."""
        if isinstance(whom, NewActor):
            return whom.kind is ActorKind.PERSON
        if whom is None:
            return False
        actor = self._aliases.actors[whom]
        looks = actor.kind is ActorKind.OTHER and any(one.person for one in named(actor.name))
        return actor.kind is ActorKind.PERSON or looks or whom in self._persons

    def called(self, short: str, at: int = -1) -> int | NewActor | None:
        """The person of the article who is called that for short, most of all by surname; None for none.

        Of several, who is meant at a place; None where no place is told.
        """
        whom = self._forms.called(short)
        if whom is None and at >= 0 and len(some := self._forms.among(short)) > 1:
            return self._namesakes.meant(some, at)
        return whom

    def are_several(self, short: str) -> bool:
        """Whether there are several people of a surname, so that the place tells whom it means."""
        return len(self._forms.among(short)) > 1

    def _may_be_body(self, one: Named) -> bool:
        """Whether a name is a body's, or what it is said to be stands before it: *the group Reefwatch*."""
        if one.body or one.titled:
            return one.body
        before = words_before(self.text, one.span.start, 1)
        return bool(before) and bool(tells(before[0]) & Tells.DESCRIBED)

    def _in_short(self, words: str, at: int) -> int | NewActor | None:
        """Who is called that by surname, or as stories of families do by first name: *Lowri*."""
        whom = self.called(words, at)
        if whom is None and (first := self._firsts.get(words)) is not None and self.is_person(first):
            return first
        return whom

    def _acronyms(self) -> dict[str, int | NewActor]:
        """Whom acronyms stand for that are no actor's alias."""
        every = acronyms(self.text, self.places, self.names)
        return {
            short: whom for short, whom in every.items() if not self._aliases.called(short, self._language)
        }

    def _by_first(self) -> dict[str, int | NewActor]:
        people = (whom for _, whom in self._people())
        return by_first_word(self.text, self.names, people, self._name_of)

    def _is_known(self, span: Span) -> bool:
        return bool(self.places) and next(self._known_in(span), None) is not None

    def _known_in(self, span: Span) -> Iterator[Place]:
        at = max(0, bisect_right(self._starts, span.start) - 1)
        for place in self.places[at : at + 40]:
            if place.span.start >= span.end:
                return
            if place.span.overlaps(span):
                yield place

    def _names_in(self, span: Span) -> Sequence[Named]:
        first, last = bisect_left(self._name_starts, span.start), bisect_left(self._name_starts, span.end)
        return self.names[first:last]

    def _in_full(self) -> Iterator[tuple[str, int | NewActor]]:
        """The full names of persons."""
        for place in self.places:
            if isinstance(place.whom, int) and self.is_person(place.whom):
                yield self._aliases.actors[place.whom].name, place.whom
        first: dict[str, NewActor] = {}
        for one in self.names:
            if one.person:
                yield one.words, first.setdefault(stems(one.words), one.actor)

    def _bodies(self) -> Iterator[tuple[str, int | NewActor]]:
        """The bodies that are named, by the words that name them."""
        for place in self.places:
            if not self.is_person(place.whom):
                yield " ".join(place.span.of(self.text).split()), place.whom
        for one in self.names:
            if one.body:
                yield one.words, one.actor

    def _people(self) -> Iterator[tuple[Span, int | NewActor]]:
        """Where persons are named, in full or by surname."""
        for place in self.places:
            if self.is_person(place.whom):
                yield place.span, place.whom
        for one in self.names:
            if one.person or (one.titled and not one.body):
                yield one.span, one.actor if one.person else self.called(one.words) or one.actor

    def _by_role(self) -> dict[str, list[Held]]:
        """What people are said to be beside their names, with where that is."""
        every: list[tuple[Span, int | NewActor]] = [(place.span, place.whom) for place in self.places]
        every += [(one.span, one.actor) for one in self.names if not one.person and self._may_be_body(one)]
        every += [(span, whom) for span, whom in self._people() if not self._is_known(span)]
        return told(self.text, every, self.is_person)

    # -- speakers ---------------------------------------------------------------------------------------

    def whom(self, quotation: Suggestion) -> Whom:
        """A quotation's speaker as an actor, where the words beside it or the article tell."""
        direct = quotation.type is QuotationType.DIRECT
        said = quotation.spans
        said = said if direct else opening(self.text, said, quotation.speaker_spans)
        self._meant.says(said, quotation.cue, told=quotation.spans)
        whom = self.speaker(quotation.speaker_spans[0]) if quotation.speaker_spans else None
        if whom is None:
            turn = self.text[max(0, quotation.spans[0].start - 1)] in "—–"  # another's in a dialogue
            turn = turn or any(is_label(self.text, span) for span in quotation.speaker_spans)
            if quotation.cue or not direct or turn:
                return None
            whom = self._meant.last
        self._meant.quotes(quotation.spans, whom, direct=direct)
        return whom

    def attributed(self, quotation: Suggestion, engine: str = "", version: str = "") -> Suggestion:
        """The quotation with its actor, and with a speaker where nothing reports but the sentence before;
        ``engine`` and ``version`` say who proposes it."""
        direct = quotation.type is QuotationType.DIRECT and not quotation.cue
        if direct and not quotation.speaker_spans:
            one = self._meant.plainly(quotation.spans[0].start)
            if one is not None:
                quotation = replace(quotation, speaker_spans=(Span(one.start, one.end),))
        return Suggestion(  # made anew sooner than by replace
            kind=quotation.kind,
            spans=quotation.spans,
            cue=quotation.cue,
            speaker_spans=quotation.speaker_spans,
            actor=self.whom(quotation),
            type=quotation.type,
            score=quotation.score,
            engine=engine,
            version=version,
        )

    def speaker(self, span: Span) -> int | NewActor | None:
        """Whom the words beside a cue mean; to be asked in text order, as *she* is who was named before."""
        whom = self._found(span)
        if isinstance(whom, NewActor):
            self.spoken.add(whom)
        self._meant.heard(whom, span)
        return whom

    def _found(self, span: Span) -> int | NewActor | None:
        if (whom := self._meant.interview.speaks(span)) is not None:
            return whom
        if is_label(self.text, span):
            return None
        exact = self._aliases.called(span.of(self.text), self._language)
        whom = exact[0] if exact else self._in_office(span)
        if whom is None and self._are_two(span):
            return None
        if whom is None:
            whom = self._named_in(span) or self._lone(span)
            if not self.is_person(whom) or "," not in span.of(self.text):
                whom = self._meant.whom(span, whom) or self._described_by(span)
        return whom

    def _lone(self, span: Span) -> int | NewActor | None:
        """Who is called by a single word that elsewhere only opens a sentence: *Im*, of *Im Dal-ho*."""
        word = span.of(self.text)
        return self._in_short(word, span.start) if word.istitle() and word.isalpha() else None

    def _described_by(self, span: Span) -> int | NewActor | None:
        """Who is named right before words that only say more of them: *Ann Lee, de 63 años*."""
        if not says_more(self.text, span):
            return None
        near = self._names_in(Span(max(0, span.start - _LONGEST_TITLE), span.start - 2))
        one = near[-1] if near and near[-1].span.end == span.start - 2 else None
        return self._named_in(one.span) if one is not None else None

    def _are_two(self, span: Span) -> bool:
        """Whether two are named who speak as one: *Ann Lee and Bob Stone*."""
        if _AND.search(self.text, span.start, span.end) is None:
            return False
        cut = _DESCRIBES.search(self.text, span.start + 1, span.end)
        head = Span(span.start, cut.start()) if cut else span
        every = sorted(
            [*(one.span for one in self._names_in(head)), *(one.span for one in self._known_in(head))]
        )
        return any(
            _AND.fullmatch(self.text, one.end, other.start) is not None and not self._owns(other)
            for one, other in pairwise(every)
        )

    def _name_of(self, whom: int | NewActor) -> str:
        return whom.name if isinstance(whom, NewActor) else self._aliases.actors[whom].name

    def _in_office(self, span: Span) -> int | NewActor | None:
        """Whom a speaker's words mean that begin with a title, and are it and a surname at most."""
        at = bisect_left(self.titled, span.start, key=_START) if self.titled else 0
        for one in self.titled[at : at + 1]:
            before, after = self.text[span.start : one.span.start], self.text[one.span.end : span.end]
            if before.strip().casefold() in _NOTHING_OR_ARTICLES and after[:1] in {"", ","}:
                return one.place.whom
        return None

    def _named_in(self, span: Span) -> int | NewActor | None:
        """The person named in a speaker's words, in their head first; else the body.

        Whose envoy somebody is, is asked last: ``Velmora's envoy, Ann Lee`` is not Velmora.
        """
        span = without_clause(self.text, span)
        cut = _DESCRIBES.search(self.text, span.start + 1, span.end)
        head = Span(span.start, cut.start()) if cut else span
        comma = self.text.find(", ", span.start, span.end)
        tail = Span(comma + 2, span.end) if comma > 0 and self.text[comma + 2].isupper() else span
        if head is span or tail is span:
            stretches = (span,) if head is tail else (head, tail)
        else:
            stretches = (head, tail, span)
        for own in (True, False):
            found = (self._named_at(stretch, span, own=own) for stretch in stretches)
            whom = next((each for each in found if each is not None), None)
            if whom is not None and tail is not span and not self.is_person(whom):
                apposed = self._named_at(tail, span, own=own)  # Her Labour shadow, Ann Lee
                return apposed if self.is_person(apposed) else whom
            if whom is not None:
                return whom
        return None

    def _named_at(self, stretch: Span, span: Span, *, own: bool) -> int | NewActor | None:
        """Who is named in a stretch of a speaker's words; ``own`` leaves out whose somebody is."""
        every = self._known_in(stretch) if self.places else ()
        known = [each for each in every if each.span.within(span) and not (own and self._owns(each.span))]
        names = [one for one in self._names_in(stretch) if not own or not self._owns(one.span)]
        new = best(names)
        if new is not None and new.words not in self._inside and is_of_many(self.text, new, stretch.end):
            new = None
        return self._one_of(known, new)

    def _owns(self, span: Span) -> bool:
        """Whether a name only tells whose somebody is: *Velmora's envoy*, *Velmora treasurer Ann Lee*."""
        if self.text[span.end : span.end + 2] in {"'s", "’s"} or is_before_name(self.text, span.end):
            return True
        office = _OFFICE_BEHIND.match(self.text, span.end, span.end + _LONGEST_TITLE)
        return office is not None and bool(calling(office[1]))

    def _one_of(self, known: Sequence[Place], new: Named | None) -> int | NewActor | None:
        """Of the known actors and the new name in some words, the one who speaks: a person first."""
        if (
            new is not None
            and not new.titled
            and is_no_name(self.text, new)
            and self.called(new.words) is None
        ):
            new = None
        persons = [place.whom for place in known if self.is_person(place.whom)]
        if persons or (new is not None and new.person and " " in new.words):
            return persons[0] if persons or new is None else new.actor
        if new is not None and not new.body and (short := self.called(new.words)) is not None:
            return short
        if new is not None and (one := self._one_of_family(new)) is not None:
            return one
        if new is not None and (first := self._firsts.get(new.words)) is not None:
            return first
        some = new is not None and new.words not in self._inside and are_some(new.words.casefold())
        if known or new is None or some:  # rivals said
            return known[-1].whom if known else None
        return self.acronyms.get(new.words) or self.longer.get(new.words, new.actor)

    def _one_of_family(self, one: Named) -> int | NewActor | None:
        """Who is meant by the surname of several people, as *Mr* or *Ms* before it or who spoke tells."""
        several = self._forms.among(one.words)
        if one.body or len(several) < _SEVERAL:
            return None
        before = words_before(self.text, one.span.start, 1)
        title = before[0].casefold().rstrip(".") if before else ""
        if title in HONORIFICS:
            return self._meant.one_of(several, title, one.span.start)
        return self._meant.last if self._meant.last in several else self.called(one.words, one.span.start)

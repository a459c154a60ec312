"""Whom words mean that name nobody: *she*, *the minister*, *the airline*, *the centre's bulletin*."""

import re
from bisect import bisect_left
from collections.abc import Callable, Collection, Mapping, Sequence

from copydesk.domain.actor import ActorKind
from copydesk.domain.span import Span, Spans
from copydesk.domain.suggestion import NewActor
from copydesk.suggest.meaning.antecedents import Antecedents, Heard, Met, Whom
from copydesk.suggest.meaning.bodies_meant import is_apart
from copydesk.suggest.meaning.epithets import Epithets
from copydesk.suggest.meaning.french_pronouns import body_meant
from copydesk.suggest.meaning.gender import is_given
from copydesk.suggest.meaning.holders import Holders
from copydesk.suggest.meaning.interviews import Interview
from copydesk.suggest.meaning.issuers import Issuers
from copydesk.suggest.meaning.lands import Lands, is_lands, is_of_land, is_others
from copydesk.suggest.meaning.ministers import minister
from copydesk.suggest.meaning.nameless import Unnamed, are_many
from copydesk.suggest.meaning.on_behalf import OnBehalf
from copydesk.suggest.meaning.open_phrases import RULES, OpenPhrases
from copydesk.suggest.meaning.openers import Openers
from copydesk.suggest.meaning.opponents import is_of_others
from copydesk.suggest.meaning.owned_roles import OwnedRoles
from copydesk.suggest.meaning.russian_speakers import RussianSpeakers
from copydesk.suggest.meaning.standing import Phrase, Stands, phrase
from copydesk.suggest.meaning.suits import BROUGHT, Suits
from copydesk.suggest.meaning.title_holders import Roles
from copydesk.suggest.meaning.who import just_before
from copydesk.suggest.names.nouns import is_answer, is_honour, is_other, is_personal
from copydesk.suggest.names.people import Named, Place
from copydesk.suggest.names.portfolios import office_headed
from copydesk.suggest.names.russian_nouns import is_kind_before, is_surname_behind
from copydesk.suggest.names.titles import is_in_full
from copydesk.suggest.names.trades import MEN
from copydesk.suggest.names.unlisted import is_demonym

_ELSEWHERE = re.compile(r"\w+[ \u00a0](?:at|in|of|from|for|with|on|near|representing)[ \u00a0]")
"""A noun that a name behind it is not the name of: *a union at Orle Ferries*."""
_NAMES = re.compile(r"\b(?:name(?= (?:only )?(?:as|is|was)\b)|called|known|(?<!be )(?:named|identified))\b")
"""Before what somebody is called."""
_OWNERS = frozenset(("his", "her"))
_QUOTES = re.compile(r"[ \u00a0](?:quoted|quotes|cited|cites)[ \u00a0]$")
_VERB = 12
_SEAT = re.compile(r"[ \u00a0]in[ \u00a0][^\W\d_]+$")
"""Where a government has its seat."""
_COUNTRIES = frozenset(("country", "nation", "government", "state"))
_SOMEBODYS = re.compile(r"[ \u00a0]of[ \u00a0](?:one of|an?|another|some)[ \u00a0]")
_ONE = frozenset(("a", "an", "one", "another", "some", "two", "several", "many", "three"))
_NEW = _ONE | {"minutes"}
"""Begins words for a paper that has not been spoken of; minutes have no article."""
_ASKS = ("ask", "wonder", "want", "inquir", "enquir")
"""How words begin that report a question: whoever asks is not who answers."""
_HIS = frozenset(("his", "her", "their", "my", "our"))


class Meant:
    """What is known of an article's actors for whoever asks in text order whom words mean.

    ``roles`` are what people are said to be, with where that is; ``find`` tells whom other words mean.
    ``spoken`` grows by bodies whose people speak.
    """

    def __init__(
        self,
        text: str,
        places: Sequence[Place],
        names: Sequence[Named],
        *,
        roles: Roles,
        acronyms: Mapping[str, Whom],
        called: Callable[[str, int], Whom | None],
        name_of: Callable[[Whom], str],
        is_person: Callable[[Whom | None], bool],
        find: Callable[[Span], Whom | None],
        spoken: set[NewActor],
    ) -> None:
        self._text, self._roles, self._find, self._spoken = text, roles, find, spoken
        self._named = Antecedents(
            text, places, names, acronyms=acronyms, called=called, name_of=name_of, is_person=is_person
        )
        self._holders = Holders(self._named, roles, name_of)
        self._owned = OwnedRoles(self._named, self._holders, roles)
        self._issuers = Issuers(self._named, self._described, name_of, find)
        self._lands = Lands(self._named, self._holders, self._issuers, self._he_or_she)
        self._open = OpenPhrases(
            text,
            self._described,
            owned=self._owned,
            issuers=self._issuers,
            lands=self._lands,
            epithets=Epithets(self._named, self._holders, self._he_or_she),
        )
        self._suits = Suits(self._named)
        self._unnamed = Unnamed(self._named, roles)
        self._russian = RussianSpeakers(self._named, roles, self._holders.is_suited)
        self._openers = Openers(self._named, find)
        self._on_behalf = OnBehalf(
            self._named, self._issuers, self._openers, roles=roles, find=find, he_or_she=self._he_or_she
        )
        self.interview = Interview(text, self._named)
        self._heard = Heard()
        self._by_spokesman = False
        self._said: tuple[Span | None, Phrase | None] = (None, None)
        self._around: tuple[Span, Whom | None] = (Span(0, 1), None)
        self._verbatim: Spans = ()
        self._asked: Whom | None = None
        self._asks = self._answers = False

    # -- what has been heard ----------------------------------------------------------------------------

    @property
    def last(self) -> Whom | None:
        """Who spoke last."""
        return self._heard.whom

    def heard(self, whom: Whom | None, span: Span) -> None:
        """Somebody speaks: the words at the span mean them; not those who speak in what another says."""
        if whom is None:
            if not self._asks and not span.within(self._around[0]):
                self._unnamed.heard(self._phrase(span), span)
                self._russian.nobody(span)
            return
        if span.within(self._around[0]) and whom != self._around[1] and self._is_inside(span.start):
            return
        said = self._phrase(span)
        if said is None or said.stands is not Stands.PERSON:
            self._by_spokesman = said is not None and said.stands is Stands.SPOKESMAN
        self._heard = Heard(whom, span.start)

    def says(self, spans: Spans, cue: Spans, *, told: Spans) -> None:
        """What is said in so many words, and in any, by whoever is asked for next, who is not named in it."""
        self._named.says(spans, told)
        words = cue[0].of(self._text).casefold() if cue else ""
        self._asks, self._answers = words.startswith(_ASKS), is_answer(words)
        self._holders.doer = "она" if words.endswith(("ла", "лась")) and words[0] >= "а" else ""
        self._holders.asker = self._asked if self._answers else None

    def quotes(self, spans: Spans, whom: Whom | None, *, direct: bool) -> None:
        """Somebody says the words at the spans: *I* in them is who says them and, if direct, *she* is not."""
        whole = Span(spans[0].start, spans[-1].end)
        if not whole.within(self._around[0]):
            asks = direct and "?" in self._text[whole.end - 2 : whole.end]
            self._asked = whom if asks else None
            self._around = whole, whom
            self._verbatim = spans if direct else ()

    def _is_inside(self, at: int) -> bool:
        """Whether a place is in the words that somebody is quoted with."""
        return any(each.start <= at < each.end for each in self._verbatim)

    def one_of(self, several: Collection[Whom], title: str, before: int) -> Whom | None:
        """Who of some people of one surname is meant: whom the title before it suits, and who spoke last."""
        return self._holders.one_of(several, title, before, self._heard)

    def plainly(self, start: int) -> Met | None:
        """Whose quoted words are that nothing reports: who does something in the sentence before them."""
        one = self._named.subject_before(start)
        if one is None or self._heard.whom == one.whom:
            return one
        return one if self._heard.at < self._named.sentence_start(one.start) else None

    # -- whom words mean --------------------------------------------------------------------------------

    def whom(self, span: Span, named: Whom | None) -> Whom | None:
        """Whom a speaker's words mean in which nobody is named, or only ``named``, who is no person."""
        said = self._phrase(span)
        if said is None or is_in_full(span.of(self._text), named, is_person=self._named.is_person(named)):
            return named
        if are_many(said, span.of(self._text), named):
            return self._of_many(named)
        if _is_apposed(span.of(self._text), named):
            return named
        if said.noun[0] >= "а" and not self._named.is_person(named):
            return self._in_russian(said, span, named)
        return self._in_any(said, span, named)

    def _in_russian(self, said: Phrase, span: Span, named: Whom | None) -> Whom | None:
        whom = self._russian.again(said, span, self._heard)
        if whom is not None or self._russian.is_told_by(span):
            return whom
        whom = self._in_any(said, span, named)
        return self._russian.anybody(said, span, self._heard) if whom is None and named is None else whom

    def _in_any(self, said: Phrase, span: Span, named: Whom | None) -> Whom | None:
        """Whom words of any language mean."""
        if len(said.words) > 1 and (whom := self._of_somebody(said, span.start, named)) is not None:
            return whom
        return self._with_noun(said, span, named)

    def _of_many(self, named: Whom | None) -> None:
        """Nobody speaks whose people speak, but it is somebody all the same."""
        if isinstance(named, NewActor) and not is_demonym(named.name.casefold()):
            self._spoken.add(named)

    def _with_noun(self, said: Phrase, span: Span, named: Whom | None) -> Whom | None:
        """Whom words mean by their noun."""
        brought = named is None and said.owner is None and said.noun in BROUGHT and said.words[0] == "the"
        if brought and (told := self._suits.brought_by(span.start))[0]:
            return told[1]
        stands = said.stands
        if stands is None:
            return self._open.whom(said, span, named, self._heard)
        new = stands is Stands.PAPER and named is None and not _NEW.isdisjoint(said.words[:1])
        if new and (author := self._on_behalf.author(said, span)) is not None:
            return author
        if new or self._may_stand(said, stands):
            return self._may_mean(said, stands, span, named)
        return named

    def _of_somebody(self, said: Phrase, before: int, named: Whom | None) -> Whom | None:
        """Whom *his country*, *her excellency* and *her counterpart* mean; None for other words."""
        whose = said.words[0]
        if is_honour(said.noun):
            return self._he_or_she(whose, before)
        if named is None and whose in _HIS and said.noun in _COUNTRIES:
            return self._lands.country(before, self._heard)
        if said.owner is None and whose in _OWNERS and is_other(said.noun):
            return self._holders.other(said, before, self._heard)
        return None

    def _phrase(self, span: Span) -> Phrase | None:
        """The words at a span; whom they mean and that they are heard is asked one after the other."""
        if self._said[0] != span:
            self._said = span, phrase(self._text, span)
        return self._said[1]

    def _may_mean(self, said: Phrase, stands: Stands, span: Span, named: Whom | None) -> Whom | None:
        if stands is Stands.ROLE:
            return self._role(said, span, named)
        if stands is Stands.BODY and named is not None:
            return self._body(said, span, named)
        if named is not None and (stands is not Stands.SPOKESMAN or _is_body(named)):
            return named
        if stands in {Stands.SPOKESMAN, Stands.PAPER}:
            if named is not None:
                return self._on_behalf.one_spokesman(said, span.start) or named  # the Kremnevo spokesman
            return self._on_behalf.whom(said, stands, span.start, self._heard)
        return self._stood_for(said, stands, span)

    def _body(self, said: Phrase, span: Span, named: Whom) -> Whom | None:
        """Whom a body's noun means in whose words somebody is named."""
        if said.words[0] in _ONE and _ELSEWHERE.match(self._text, self._text.find(said.noun, span.start)):
            return None
        if said.owner is not None and self._named.is_person(named) and not is_personal(said.noun):
            return self._issuers.body_of(said, named, span.start)
        if said.noun in RULES and _SEAT.search(self._text, span.start, span.end):
            return self._issuers.state(span.start, self.last)
        ruled = self._lands.ruled(span, said) if said.noun in RULES else None
        found = self._issuers.in_full(said, span.start) or ruled or self._issuers.of_land(said, span)
        lands = is_of_land(named) or is_lands(named, span.of(self._text))
        if found is None and is_apart(said):
            return None  # Velmora's central bank is not Velmora
        return found or (self._stood_for(said, Stands.BODY, span) if lands else named)

    def _role(self, said: Phrase, span: Span, named: Whom | None) -> Whom | None:
        office = "" if self._named.is_person(named) else office_headed(said.noun, said.words)
        held = self._roles.get("министр", ()) if office else ()
        if held and (head := minister(office, span, held, self._named)) is not None:
            return head
        if is_of_land(named) or is_lands(named, span.of(self._text)):
            named = None  # the Velmorian minister
        if named is not None and (plain := self._plainly_named(said, span, named)) is not None:
            return plain
        if said.words[0] == "die" and said.noun in MEN:  # die Richter
            return self._issuers.people(said.noun, span.start, self.last)
        firm = None
        if named is None:
            firm = self._just_described(said, span.start) or self._issuers.maker(said, span.start)
        found = self._holders.holder(said, span.start, named, self._heard) if firm is None else firm
        found = self._owned.checked(found, said, span.start, self._heard)
        if is_of_others(said, self._text, found, self._holders.roles_of(found), self._roles):
            found = None
        if found is not None or named is None:
            return found
        words = span.of(self._text).partition(",")[0]
        small = said.noun in words
        nameless = said.owner is not None or said.words[0] in _ONE or said.words[0] == said.noun
        if words.endswith(said.noun) and not nameless and _is_body(named):
            return self._holders.one_left(said, span.start, self._heard) or named  # the Tellus boss
        return None if small and nameless else named

    def _just_described(self, said: Phrase, before: int) -> Whom | None:
        """Of several whom a noun can mean, whom the sentence before is about."""
        if said.words != ("the", said.noun):
            return None
        one = self._openers.person(before, self._heard)
        return one if one is not None and self._holders.is_one_of_several(said, one) else None

    def _plainly_named(self, said: Phrase, span: Span, named: Whom) -> Whom | None:
        """Whom words with a trade in them name all the same: *a driver named Ann*, *the Evening Courier*."""
        if _NAMES.search(self._text, span.start, span.end):
            return named
        if self._named.is_person(named) and self._named.end_with_bearer(span):
            return named
        if not isinstance(named, NewActor):
            return None
        if (tail := span.of(self._text).partition(", ")[2])[:1].isupper() and tail.endswith(named.name):
            return named  # her publisher, Gull Books; the judge, Mrs Justice Lee
        words = span.of(self._text)
        given = is_given(named.name) and words.partition(",")[0].endswith(named.name)
        if given or is_surname_behind(words, named.name):
            return named  # the cook Ann, капитан «Волны» Пётр Сомов, министр Сабурова
        in_name = _is_body(named) and _is_in_name(said, span.of(self._text), named)
        return named if in_name else self._lands.native(said, span)

    def _stood_for(self, said: Phrase, stands: Stands, span: Span) -> Whom | None:
        before = span.start
        if stands is Stands.SPEAKER:
            return self._around[1] if span.within(self._around[0]) else None
        if stands is Stands.WHO:
            return just_before(self._named, self._heard, before, self._find)
        if stands is Stands.PERSON:
            return self._he_or_she(said.noun, before)
        if stands is Stands.BODY and said.words[0] in _OWNERS:
            who = self._he_or_she(said.words[0], before)
            body = self._issuers.body_of(said, who, before) or self._issuers.body(said, before, self.last)
            return who if body is None and is_personal(said.noun) else body
        if stands is Stands.BODY:
            return self._plain_body(said, span)
        return self._it(said, before)

    def _plain_body(self, said: Phrase, span: Span) -> Whom | None:
        """Whom a body's noun means in whose words nobody is named."""
        before = span.start
        if _SOMEBODYS.search(self._text, before, span.end):
            return None
        if said.noun in RULES and is_others(span.of(self._text)):
            return self._lands.ruled(span, said)  # the Velmoran side
        maker = self._described(said.noun, before) if said.makes else None  # the boat builder
        return self._issuers.body(said, before, self.last) if maker is None else maker

    def _it(self, said: Phrase, before: int) -> Whom | None:
        """Which body *it* or *they* mean; none where several people have been spoken of last."""
        last = self.last
        if said.noun == "they" and self._unnamed.are_meant(before, self._heard):
            return None
        opens, about = self._openers.body(before, self._heard)
        if opens:
            return about
        spoke = last is not None and not self._named.is_person(last)
        return (None if spoke else self._named.opens_before(before)) or self._issuers.last_body(before, last)

    def _may_stand(self, said: Phrase, stands: Stands) -> bool:
        bare = {Stands.SPEAKER, Stands.PERSON, Stands.ANY_BODY, Stands.SPOKESMAN, Stands.WHO}
        alone = {Stands.BODY: 1, Stands.ROLE: 2}
        return said.definite or stands in bare or len(said.words) <= alone.get(stands, 0)

    def _he_or_she(self, pronoun: str, before: int) -> Whom | None:
        if not self._answers and self._unnamed.is_meant(pronoun, before, self._heard):
            return None
        if self._by_spokesman and not self._named.is_person(self.last):
            since = next(self._named.persons_before(before), None)
            if since is None or since.start < self._heard.at:
                return self.last
        if (body := body_meant(pronoun, self._named, self._heard, before)) is not None:
            return body
        if (one := self._openers.person(before, self._heard)) is not None and self._holders.is_suited(
            pronoun, one
        ):
            return one
        inside = self._is_inside(before)
        return self._holders.he_or_she(
            pronoun, before, self._heard, besides=self._around[1] if inside else self._quoter(before)
        )

    def _quoter(self, before: int) -> Whom | None:
        """Who quotes the one whom a place is about: *Ann Lee quoted her as saying*."""
        verb = _QUOTES.search(self._text, max(0, before - _VERB), before)
        one = next(iter(self._named.persons_before(before, 1)), None) if verb is not None else None
        return one.whom if one is not None and verb is not None and one.end == verb.start() else None

    def _described(self, noun: str, before: int) -> Whom | None:
        """Who was said before to be what any noun says: *Ann Lee, a pianist*, and then *the pianist*."""
        held = self._roles.get(noun, ())
        last = bisect_left(held, before, key=lambda each: each.at)
        return held[last - 1].whom if last else None


_NO_BODIES = frozenset((ActorKind.PERSON, ActorKind.STATE, ActorKind.OTHER))


def _is_body(whom: Whom | None) -> bool:
    """Whether it is surely no person."""
    return isinstance(whom, NewActor) and whom.kind not in _NO_BODIES


def _is_apposed(words: str, named: Whom | None) -> bool:
    """Whether a body is named behind what it is: *her partner, the Farmers' League*."""
    apposed = words.partition(", ")[2].removeprefix("the ") == getattr(named, "name", "")
    return (_is_body(named) and apposed) or (named is not None and is_kind_before(words))


def _is_in_name(said: Phrase, words: str, named: NewActor) -> bool:
    """Whether the noun is the end of a body's name: *the Evening Courier* is no courier."""
    return said.noun not in words and named.name.casefold().endswith(said.noun)

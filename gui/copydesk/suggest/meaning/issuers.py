"""Which body is meant by *it*, *the carrier*, *the judges*, *the report* or *the government*."""

import re
from collections.abc import Callable, Iterator, Sequence

from copydesk.domain.actor import ActorKind
from copydesk.domain.span import Span
from copydesk.domain.suggestion import NewActor
from copydesk.domain.wording import ARTICLES
from copydesk.suggest.meaning.antecedents import FARTHEST, Antecedents, Met, Whom
from copydesk.suggest.meaning.bodies_meant import can_be, is_band, is_other_bank, is_other_house, still_speaks
from copydesk.suggest.meaning.likeness import akin, as_nouns, ends_like
from copydesk.suggest.meaning.no_firms import NoFirms
from copydesk.suggest.meaning.openers import tells_when
from copydesk.suggest.meaning.paper_issuers import PaperIssuers
from copydesk.suggest.meaning.remits import differ
from copydesk.suggest.meaning.standing import Phrase
from copydesk.suggest.names.callings import is_only_head, names_for
from copydesk.suggest.names.employers import is_employer
from copydesk.suggest.names.institutions import ITSELF
from copydesk.suggest.names.naming import Tells, tells
from copydesk.suggest.names.nouns import bodies_for, bodies_of, firms_for, is_mans, is_womans
from copydesk.suggest.names.quoted_papers import is_press
from copydesk.suggest.names.roles import BODIES_ALONE, BODIES_MEANT, COMPANIES
from copydesk.suggest.names.unlisted import is_demonym

_BACK = 1_500
_FEW = 3
"""Words; more than those with a noun for a body describe one that is nobody known."""
_MINISTER = re.compile(
    r"(?!Prime\b)((?:[A-Z][a-z]+[ \u00a0](?:and[ \u00a0])?){0,2}[A-Z][a-z]+)[ \u00a0]Minister\b"
)
_RULED = re.compile(
    r"([A-Z]\w+)['’]s?[ \u00a0](?:prime minister|president|government|premier|chancellor|king)\b"
)
_ACTS = re.compile(r"[ \u00a0]([a-z]+)")
_CAPITALISED = re.compile(r"[A-ZÀ-Þ][\w-]{3,}")
_OFFICE = re.compile(r"['’]s?[ \u00a0](?:[a-z]+[ \u00a0])?([a-z]+)")
_KIND = re.compile(
    r"(?:The|An?)(?:[ \u00a0](?!(?:of|in|on|at|by|for|from|with|to|and|who|that)\b)[a-z][\w-]*){1,3}[ \u00a0]"
)
"""What opens a sentence before a body's name and says what kind of body it is."""
_FIRMS = (COMPANIES | {"miner", "publisher", "studio"}) - {"bank", "lender", "operator"}
_AUTHORITIES = frozenset(("watchdog", "regulator", "tribunal", "inspectorate", "panel", "body"))
_COMPOUND = re.compile(r"(?<!\w)([A-ZÄÖÜ][a-zäöüß]{6,}) $")
"""A German noun before a name."""
_ANALYSE = frozenset(("bank", "brokerage", "lender", "investor"))
"""Firms whose own people are analysts."""
_AIRLINES = frozenset(("airline", "carrier", "airlines"))
_THE_ONE = 2
_SHORT = 3
_ROMANCE, _ARTICLE = frozenset(("le", "la", "el")), 4
"""Where the body that a French or Spanish sentence tells of opens it: *X a perdu contre Y, a dit le club*."""
_SAID = 60
"""Code points before a speaker in which their own paper can be named."""
_DER = frozenset(("der", "die", "das", "dem", "den", "des"))
_OPENING = 24
"""Code points from a sentence's beginning to the body that it is about."""
_LEAST = 2.0
_LEAD = 600
"""Code points from an article's beginning in which bodies can be spoken of that are named only later."""
_BESIDE = 120
"""Code points behind a person's name in which their own body can be named."""


class Issuers:
    """Of an article's bodies, which words mean; ``described`` are nouns said of anybody, with where."""

    def __init__(
        self,
        named: Antecedents,
        described: Callable[[str, int], Whom | None],
        name_of: Callable[[Whom], str],
        find: Callable[[Span], Whom | None],
    ) -> None:
        self._named, self._described = named, described
        self._name_of, self._find = name_of, find
        self.issuer, self._no_firms = PaperIssuers(named).issuer, NoFirms(named)

    # -- nouns ------------------------------------------------------------------------------------------

    def body(self, said: Phrase, before: int, last: Whom | None) -> Whom | None:
        """Which body a noun with an article means: one that has it in its name, or the last it can be."""
        found = self._scored(said, before, last) or self._ahead(said, before)
        if found is None and len(said.words) == 1:
            found = self.with_word(said, before)
        if found is None and is_press(said.noun):
            found = self._named.quoted_body(before)
        if found is None and last is not None and can_be(said.noun, self._name_of(last).casefold().split()):
            found = last if still_speaks(self._named, said.words, last, before) else None
        if found is not None:
            return found
        if said.noun == "ministry":
            return self._ministry(said, before)
        if said.noun == "government":
            return self.state(before, last)
        alone = said.noun in BODIES_ALONE - {"group"} or is_only_head(said.noun) or said.noun in ITSELF
        if (alone and said.noun not in COMPANIES) or len(said.words) > _FEW + 2 * ("and" in said.words):
            return None
        company, state = said.noun in COMPANIES, said.noun in _AUTHORITIES
        opens = said.words[0] in _DER
        found = self.last_body(before, last, company=company, authority=state, opens=opens, noun=said.noun)
        name = self._name_of(found).casefold().split() if found is not None else []
        other = is_other_bank(said.noun, said.words, name) or is_other_house(said.noun, name)
        if found is None:
            return self._left(before, last)
        other = other or (state and self._is_firm(found)) or self._no_firms.is_else(said.noun, found)
        return None if other else found

    def _scored(self, said: Phrase, before: int, last: Whom | None) -> Whom | None:
        """The body whose name has most of the words, or what they are used for; the last of those alike."""
        words = said.words[said.words[0] in ARTICLES :]
        noun, others = said.noun, words[:-1]
        likes = names_for(noun)
        best: tuple[float, Whom] | None = None
        start = self._named.sentence_start(before) if said.words[0] in _ROMANCE else before
        for n, one in enumerate(self._candidates(noun, likes, before)):
            score = self._fit(noun, others, likes, one)
            if score < _LEAST:
                continue
            score += (0.5 if one.whom == last else 0.0) - 0.05 * n
            score += 0.5 if start <= one.start < min(before, start + _ARTICLE) else 0.0
            if best is None or score > best[0]:
                best = (score, one.whom)
        described = self._described(noun, before)
        if described is not None and (best is None or best[0] < 3.5) and not self._named.is_person(described):
            return described
        return best[1] if best is not None else None

    def _ahead(self, said: Phrase, before: int) -> Whom | None:
        """The body that a headline or a lead tells of before it is named: *Council to close school*."""
        if said.owner is not None or before > _LEAD:
            return None
        state = said.noun in _AUTHORITIES
        those = (one for one in self._named.bodies_before(before) if not (state and self._is_firm(one.whom)))
        first = next(those, None) is None
        if not first and said.noun in BODIES_MEANT - BODIES_ALONE:
            return None
        likes, words = names_for(said.noun), said.words[said.words[0] in ARTICLES : -1]
        for one in self._named.bodies_after(before):
            if self._fit(said.noun, words, likes, one) > _LEAST:
                return one.whom
        called = self._described(said.noun, _LEAD * 2) if first else None
        return None if self._named.is_person(called) else called

    def maker(self, said: Phrase, before: int) -> Whom | None:
        """The firm that *the miner* or *the publisher* is, where nobody is said to be one."""
        likes = firms_for(said.noun)
        if not likes or said.words != ("the", said.noun) or self._described(said.noun, before) is not None:
            return None
        firms = [one for one in self._named.bodies_before(before, FARTHEST) if likes & one.words]
        opening = (one for one in firms if self._named.opens_sentence(one.start))
        return next((one.whom for one in (*opening, *firms)), None)

    def _is_firm(self, whom: Whom) -> bool:
        """Whether a body's name ends as companies' do, which regulate nobody."""
        last = self._name_of(whom).casefold().rpartition(" ")[2]
        return any(last in bodies_for(noun) | firms_for(noun) for noun in _FIRMS)

    def body_of(self, said: Phrase, who: Whom | None, before: int) -> Whom | None:
        """Whose *her party* is: a body in a sentence that names her, one with the noun in its name first."""
        likes = names_for(said.noun)
        beside: list[Met] = []
        for one in self._named.persons_before(before, FARTHEST):
            if one.whom == who:
                start, end = self._named.sentence_start(one.start), min(before, one.end + _BESIDE)
                beside += [each for each in self._named.between(start, end) if each.body]
        fits = [one for one in beside if self._fit(said.noun, (), likes, one) >= _LEAST]
        return next((one.whom for one in (*fits, *beside)), None)

    def _candidates(self, noun: str, likes: frozenset[str], before: int) -> Iterator[Met]:
        """Bodies before a place, and names of anything that end with the noun, or are one it stands for."""
        for one in self._named.before(before):
            ends = (
                self._ends_with(noun, one) if one.person else noun in one.words or self._is_behind(noun, one)
            )
            if one.body or ends or (one.words <= likes and self._named.is_state(one.whom)):
                yield one

    def _ends_with(self, noun: str, one: Met) -> bool:
        return self._named.text[one.start : one.end].casefold().split()[-1] == noun

    def _only_opens(self, noun: str, one: Met) -> bool:
        """Whether the noun itself is taken for a name where it opens a sentence or a headline."""
        return one.words == frozenset((noun,)) and self._named.opens_sentence(one.start)

    def _fit(self, noun: str, others: Sequence[str], likes: frozenset[str], one: Met) -> float:
        words = as_nouns(noun, {word.replace("center", "centre") for word in one.words})
        if is_other_bank(noun, others, words) or is_band(noun, self._name_of(one.whom).casefold().split()):
            return 0.0
        company = noun in COMPANIES and noun not in words and not likes & words
        if (company or (noun in _AIRLINES and noun not in words)) and self._named.is_state(one.whom):
            return 0.0
        score = 3.0 if {"center": "centre"}.get(noun, noun) in words or self._is_behind(noun, one) else 0.0
        if score and self._only_opens(noun, one):
            score = 2.2
        if not score and (likes & words or ends_like(words, likes)):
            score = 2.5
        if (
            not score
            and noun.startswith("air")
            and noun != "airport"
            and any(each.startswith("air") for each in words - {"airport"})
        ):
            score = 2.5
        told = [each for each in others if tells(each) & ~Tells.OPENER or each in words]
        held = sum(each in words or any(akin(each, word) for word in words) for each in told)
        if not score:
            return _LEAST if held and not company and (noun in BODIES_ALONE or noun == "body") else 0.0
        return score + held - 0.4 * (len(told) - held)

    def _is_behind(self, noun: str, one: Met) -> bool:
        """Whether a name has the noun behind it in small letters: *the Tide Renewal party*."""
        text = self._named.text
        end = one.end + 1 + len(noun)
        if text.startswith(noun, one.end + 1) and not text[end : end + 1].isalnum():
            return True
        if len(noun) <= _SHORT or not text[max(0, one.start - 8) : one.start].rstrip()[-6:].isalpha():
            return False
        before = _COMPOUND.search(text, max(0, one.start - _SAID), one.start)  # Autobauer Raske
        return before is not None and before[1].casefold().endswith(noun)

    def in_full(self, said: Phrase, before: int) -> Whom | None:
        """The body with all the words in its name: *the Velmoran trade ministry*, small or not."""
        words = frozenset(said.words[said.words[0] in ARTICLES :])
        land = said.owner.of(self._named.text).casefold() if said.owner is not None else ""
        for one in (*self._named.bodies_before(before, FARTHEST), *self._named.bodies_after(before)):
            if words <= one.words:
                other = one.words - words if land.isalpha() else None
                if not other or any(akin(land, word) for word in other):
                    return one.whom
        return None

    def of_land(self, said: Phrase, span: Span) -> Whom | None:
        """The body of a land whose noun and name, or adjective, a speaker's words have: *Velmora's central
        bank* is the Bank of Velmora, before or behind."""
        text = self._named.text[span.start : span.end]
        lands = [word.casefold() for word in _CAPITALISED.findall(text) if word.casefold() not in ARTICLES]
        for one in (*self._named.bodies_before(span.start, FARTHEST), *self._named.bodies_after(span.end)):
            if said.noun in one.words and any(akin(land, word) for land in lands for word in one.words):
                return one.whom
        return None

    def with_word(self, said: Phrase, before: int) -> Whom | None:
        """The body named last that has the very noun in its name."""
        if said.noun.endswith("s") and not tells(said.noun) & Tells.BODY:
            return None
        for one in self._named.bodies_before(before, FARTHEST):
            if said.noun in one.words and not self._only_opens(said.noun, one):
                return one.whom
        if said.words != (said.noun,):
            return None
        later = {one.whom for one in self._named.bodies_after(before) if said.noun in one.words}
        return later.pop() if len(later) == 1 else None  # police said, in a headline

    def home(self, start: int, end: int, before: int) -> Whom | None:
        """The state that is named beside somebody named there, or whose adjective stands beside."""
        first = max(self._named.sentence_start(start), start - _BESIDE)
        near = self._named.between(first, min(before, end + _BESIDE))
        for one in near:
            if not one.person and not one.body:
                word = self._named.text[one.start : one.end].split()[0]
                state = self._named.state_called(word, before)
                if state is not None or not is_demonym(word.casefold()):
                    return one.whom if state is None else state
        for word in self._named.text[first:start].split():
            if word[0].isupper() and (state := self._named.state_called(word, before)) is not None:
                return state
        return None

    def called_after(self, span: Span) -> Whom | None:
        """Whom *the Liberals* or *the Dane* means: a body whose name begins like that."""
        words = span.of(self._named.text).casefold().split()
        if len(words) != _THE_ONE or words[0] not in ARTICLES:
            return None
        for one in self._named.before(span.start):
            near = any(akin(words[1].removesuffix("s"), word) for word in one.words)
            if near and one.body and words[1] not in one.words:
                return one.whom
        return None

    def people(self, noun: str, before: int, last: Whom | None) -> Whom | None:
        """The body that *the judges* speak for, or whose name has what they are called by."""
        likes, stem = bodies_of(noun), noun.removesuffix("s")
        found = [
            one.whom
            for one in self._named.bodies_before(before)
            if likes & one.words or any(akin(stem, word.strip("'’")) for word in one.words)
        ]
        return last if last in found else next(iter(found), None)

    # -- it ---------------------------------------------------------------------------------------------

    def last_body(
        self,
        before: int,
        last: Whom | None,
        *,
        company: bool = False,
        authority: bool = False,
        opens: bool = False,
        noun: str = "",
    ) -> Whom | None:
        """Which body *it* means: the one that spoke last, or else the one that was named last; what a
        German sentence ``opens`` with comes before what else it names."""
        if last is not None and not self._named.is_person(last) and not (company and self._is_no_firm(last)):
            return (
                self._opens_since(last, before)
                if company
                else self._opens_right_before(last, before, authority)
            )
        near = self._named.bodies_before(before)
        kept = [one for one in near if not (company and self._is_no_firm(one.whom))]
        if company and noun not in _ANALYSE:
            kept = [one for one in kept if not is_employer(self._named.text, one.start)] or kept
        if not kept:
            return None
        start = self._named.sentence_start(kept[0].start)
        first = (one.whom for one in reversed(kept) if start <= one.start < start + _OPENING)
        return next(first, kept[0].whom) if opens else kept[0].whom

    def _is_no_firm(self, whom: Whom) -> bool:
        """Whether a body is an authority, a union, a party, a paper and the like."""
        return self._no_firms.has(whom, self._name_of(whom))

    def _left(self, before: int, last: Whom | None) -> Whom | None:
        """The one name of several words that opens a sentence and is known to be nobody's, where no body is
        named: *Sporting Valdez* is the club."""
        text, found = self._named.text, dict[Whom, None]()
        for one in self._named.before(before):
            first = text[one.start : one.end].casefold().split()[0]
            opens = one.start == self._named.sentence_start(one.start) and one.whom != last
            several = one.end - one.start > len(first)
            if opens and several and not (is_mans(first) or is_womans(first)):
                found[one.whom] = None
        return next(iter(found)) if len(found) == 1 else None

    def _opens_since(self, last: Whom, before: int) -> Whom:
        """The company that has opened a sentence since the last that spoke was named; else that one."""
        at = next((one.start for one in self._named.before(before) if one.whom == last), -1)
        for one in self._named.bodies_before(before):
            if one.start <= at:
                break
            if self._named.opens_sentence(one.start) and not self._is_no_firm(one.whom):
                return one.whom
        return last

    def _opens_right_before(self, last: Whom, before: int, authority: bool) -> Whom:
        """The body that opens the sentence right before *it* opens its own; else the last that spoke."""
        start = self._named.sentence_start(before)
        if start != before and not tells_when(self._named.text, start, before):
            return last
        opened = self._named.sentence_start(max(0, start - 2))
        inside = self._named.between(opened, start)
        one = next((each for each in inside if each.body), None)
        if one is None or any(each.whom == last for each in inside):
            return last
        kind = _KIND.fullmatch(self._named.text, opened, one.start)
        opens = kind or self._named.opens_sentence(one.start)
        opens = opens and (authority or not self._named.is_state(one.whom))
        return one.whom if opens else last

    # -- states -----------------------------------------------------------------------------------------

    def _ministry(self, said: Phrase, before: int) -> Whom | None:
        """The ministry of a minister who is named: no other is."""
        found = _last(_MINISTER, self._named.text, before)
        if found is None or differ(said.words, found[1].casefold().split()):
            return None
        return NewActor(f"{found[1]} Ministry", ActorKind.STATE_BODY)

    def state(self, before: int, last: Whom | None) -> Whom | None:
        """The state whose prime minister or president is spoken of, or that has done something itself."""
        found = _last(_RULED, self._named.text, before)
        if found is not None:
            return self._find(Span(*found.span(1)))
        for one in self._named.before(before):
            if one.whom == last and not one.person:
                return last
            if not one.person and not one.body and self._acts(one):
                return one.whom
        return None

    def _acts(self, one: Met) -> bool:
        """Whether a name is of one word, and does or has what states do."""
        text = self._named.text
        if " " in text[one.start : one.end]:
            return False
        told = _ACTS.match(text, one.end, one.end + 30)
        if told is not None:
            return bool(tells(told[1]) & Tells.ACT) or told[1].endswith("ed")
        owns = _OFFICE.match(text, one.end, one.end + 40)
        return owns is not None and bool(tells(owns[1]) & Tells.OFFICE)


def _last(pattern: re.Pattern[str], text: str, before: int) -> re.Match[str] | None:
    return max(
        pattern.finditer(text, max(0, before - _BACK), before), key=lambda each: each.start(), default=None
    )

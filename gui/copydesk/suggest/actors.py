"""Mentions: the places where an article names actors, known ones and those who are new but surely actors.

Known actors are found by their names and aliases. In one article an acronym that it defines stands for the
name before it, and a surname for the one person who was named in full. A title stands for who held the
office then.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, islice, pairwise

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Kind
from copydesk.domain.span import Span, longest
from copydesk.domain.suggestion import NewActor, Suggestion
from copydesk.domain.wording import NOT_FIRST
from copydesk.suggest.cast import Cast
from copydesk.suggest.meaning.interviews import opens_turns
from copydesk.suggest.meaning.lands import LANDS
from copydesk.suggest.names.bylines import is_byline
from copydesk.suggest.names.capitals import is_kind
from copydesk.suggest.names.cases import stem
from copydesk.suggest.names.evidence import Seen, is_place, seen
from copydesk.suggest.names.firm_signs import is_land_adjective
from copydesk.suggest.names.naming import SPELT, Tells, tells
from copydesk.suggest.names.nouns import goes_first, is_native, is_of_land
from copydesk.suggest.names.people import Named, Place
from copydesk.suggest.names.roles import ROLES
from copydesk.suggest.names.russian import has_first_name
from copydesk.suggest.names.shortened import GENERATIONS, is_headed, surname
from copydesk.suggest.quoting.headlines import is_headline

_CAPITALISED = re.compile(r"[^\W\d_a-z](?<![\w'’.-].)[\w&]*(?:-[\w&]+)*")
_FIRST_NAME = re.compile(r"(?:[^\W\d_a-z][\w'’-]*|\b[^\W\d_a-z][\w]?\.)[\s\u00a0]$")
_DATELINE = re.compile(
    r"^(?:[^\n(/]{2,60}(?:\([^)\n]{2,40}\)[ \u00a0]*\.?[-–—]|/[^/\n]{2,40}/)"
    r"|[A-ZÀ-Þ][A-ZÀ-Þ'’ .-]{2,30}(?=(?:, [^\n(/:]{2,40})?[ \u00a0][-–—][ \u00a0])"
    r"|[A-ZÀ-Þ][A-ZÀ-Þ'’ -]{2,30}(?=(?:, [^\n(/:,.]{2,30})?, [A-Z][a-z]{2,8}\.? \d{1,2}\.[ \u00a0])"
    r"|[A-ZÀ-Þ][^\n(/,.]{2,30}, [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})? \([^)\n]{2,40}\)(?= [A-Z]))",
    re.MULTILINE,
)
_MOST_DATELINES = 50
_THE = re.compile(r"(?<!\w)(?:(?:the|la|le|el|del|du|al|au)[ \u00a0]|l['’])$", re.IGNORECASE)
_PLACES = frozenset(
    (
        "mount",
        "storm",
        "hurricane",
        "typhoon",
        "cyclone",
        "operation",
        "cape",
        "lake",
        "port",
        "fort",
        "river",
        "isle",
        "st",
        "saint",
        "san",
        "mont",
        "lac",
        "río",
        "isla",
    )
)
_GIVEN = re.compile(r" [A-Z][a-z]+-[a-z]+$")
"""A given name that stands behind the family's: *Ryu Seong-min*."""
_GENITIVE = frozenset(("der", "des", "zu", "zur", "den", "of", "for"))
_BODIES = frozenset((ActorKind.ORGANISATION, ActorKind.STATE_BODY))
_SURE, _FAIR = 0.75, 0.6
_BEFORE_SURNAMES = NOT_FIRST | ROLES
_JOINTS = frozenset((" and ", ", ", ", and ", " und ", " et ", " y ", " и "))
_FAR, _MOST_WORDS = 7, 5
_WORDS = re.compile(r"[^\W_][\w’'-]*(?<!['’]s)")
_LEAST = 0.5
"""A place that is less sure is not suggested."""


def mentions(cast: Cast, engine: str = "", version: str = "") -> list[Suggestion]:
    """The mentions of a text in text order; of overlapping ones the longest.

    ``engine`` and ``version`` say who proposes them. Whoever is nobody known has to have been looked up as a
    speaker before, where they are one.
    """
    full = [*(place for place in cast.places if place.score >= _LEAST), *_new(cast)]
    found: dict[Span, Place] = {}
    for place in (*full, *(one.place for one in cast.titled), *_short(cast, full)):
        found.setdefault(place.span, place)
    return [
        Suggestion(
            kind=Kind.MENTION,
            spans=(span,),
            actor=found[span].whom,
            score=found[span].score,
            engine=engine,
            version=version,
        )
        for span in longest(found)
    ]


def as_mentioned(
    text: str, quotations: Iterable[Suggestion], mentions: Iterable[Suggestion]
) -> list[Suggestion]:
    """The quotations; who speaks is the same new actor as where their name is a mention, in whatever case."""
    named: dict[str, NewActor | None] = {}
    for one in mentions:
        if isinstance(one.actor, NewActor):
            for alike in {_alike(one.actor.name), _alike(" ".join(one.spans[0].of(text).split()))}:
                named[alike] = one.actor if named.get(alike, one.actor) == one.actor else None
    found = list(quotations)
    for at, one in enumerate(found):
        if isinstance(one.actor, NewActor) and (whom := named.get(_alike(one.actor.name))):
            found[at] = replace(one, actor=whom)
    return found


def _new(cast: Cast) -> Iterator[Place]:
    """Names of nobody known: all namings of those whom one of them tells to be actors."""
    groups = _named_alike(cast)
    headed = _in_datelines(cast.text)
    told = {
        alike: [
            each for each in some if not (_is_in(headed, each.span) or is_byline(cast.text, each.span.start))
        ]
        for alike, some in groups.items()
    }
    surnames = frozenset(one.words for one in cast.names if " " not in one.words)
    sure: dict[str, tuple[NewActor, float]] = {}
    for alike, some in told.items():
        if some and (score := _sure(cast, some, surnames)) >= _LEAST:
            sure[alike] = (max(some, key=lambda one: (one.person, one.body)).actor, score)
    for found in (
        _joined(cast, sure, told),
        _shortened(cast.text, sure, groups),
        _by_one_name(cast.text, sure, groups, told),
    ):
        for alike, one in found.items():
            if alike not in sure or _is_short_for(cast, groups, alike, sure[alike][0], one[0]):
                sure[alike] = one
    for alike, (actor, score) in sure.items():
        whom = cast.longer.get(actor.name, actor) if actor.kind in _BODIES else actor
        yield from (Place(one.span, whom, score) for one in groups.get(alike, ()))
    yield from _in_headlines(cast.text, groups, sure)


def _is_short_for(
    cast: Cast, groups: Mapping[str, Sequence[Named]], alike: str, own: NewActor, whom: NewActor
) -> bool:
    """Whether what may be somebody of its own only stands for whoever was named in full before: *Tellus*."""
    full, some = groups.get(_alike(whom.name)), groups[alike]
    if own.kind is ActorKind.STATE and whom.kind is not ActorKind.PERSON:
        return False
    part = own.kind is ActorKind.OTHER or whom.name.startswith(f"{own.name} ")
    if own == whom or not full or not (part or whom.name.endswith(f" {own.name}")):
        return False
    placed = not _GIVEN.search(whom.name) and any(seen(cast.text, one).place for one in some)
    return full[0].span.start < some[0].span.start and not placed


def _in_headlines(
    text: str, groups: Mapping[str, Sequence[Named]], sure: Mapping[str, tuple[NewActor, float]]
) -> Iterator[Place]:
    """Names inside the runs of a headline that has capitals all through."""
    for alike, some in groups.items():
        if " " not in alike or alike in sure:
            continue
        for one in some:
            if is_headline(text, one.span):
                words = [Span(*found.span()) for found in _WORDS.finditer(text, one.span.start, one.span.end)]
                for first, last in combinations(range(len(words) + 1), 2):
                    span = Span(words[first].start, words[last - 1].end)
                    if last - first < _MOST_WORDS and (known := sure.get(_alike(span.of(text)))) is not None:
                        yield Place(span, *known)


def _joined(
    cast: Cast, sure: Mapping[str, tuple[NewActor, float]], told: Mapping[str, Sequence[Named]]
) -> dict[str, tuple[NewActor, float]]:
    """Single names beside one that is an actor: ``Orvania and Selmark``; none of datelines only."""
    found: dict[str, tuple[NewActor, float]] = {}
    for one, other in pairwise(cast.names):
        between = other.span.start - one.span.end
        if not 1 < between < _FAR or cast.text[one.span.end : other.span.start] not in _JOINTS:
            continue
        for each, beside in ((one, other), (other, one)):
            known = sure.get(_alike(beside.words))
            if known is None or known[1] < _FAIR or known[0].kind not in LANDS:
                continue
            alone = " " not in each.words + beside.words and not tells(each.words.casefold())
            if alone and told.get(_alike(each.words), True):
                found.setdefault(_alike(each.words), (each.actor, 0.55))
    return found


def _by_one_name(
    text: str,
    sure: Mapping[str, tuple[NewActor, float]],
    groups: Mapping[str, Sequence[Named]],
    told: Mapping[str, Sequence[Named]],
) -> dict[str, tuple[NewActor, float]]:
    """People by their first word, which is the family's in some countries, or by a declined surname."""
    people: defaultdict[str, set[NewActor]] = defaultdict(set)
    for actor, _ in sure.values():
        if actor.kind is ActorKind.PERSON and " " in actor.name:
            people[actor.name.partition(" ")[0]].add(actor)
            family = surname(actor.name)
            if family[0].islower():
                people[family[0].upper() + family[1:]].add(actor)
            if family[-1] >= "а":  # Cyrillic, so declined
                people[_alike(family)].add(actor)
    return {
        short: (next(iter(those)), 0.6)
        for short, those in people.items()
        if len(those) == 1
        and short in groups
        and len(told[short]) == len(groups[short])
        and (not tells(short.casefold()) or goes_first(short.casefold()))
        and (_GIVEN.search(next(iter(those)).name) or not _are_places(text, groups[short]))
    }


def _are_places(text: str, some: Iterable[Named]) -> bool:
    """Whether one of some namings stands where a place is named, or a ship or a work."""
    return any(there.place or there.craft for there in (seen(text, one) for one in some))


def _named_alike(cast: Cast) -> dict[str, list[Named]]:
    """The names by what they have in common, without those that only stand for somebody: *Osk*, *LGB*."""
    titled = {one.place.span for one in cast.titled}
    acronyms = cast.acronyms
    groups: defaultdict[str, list[Named]] = defaultdict(list)
    for one in cast.names:
        short = " " not in one.words and one.words in acronyms
        alone = not (one.person or one.body)
        short = short or (alone and cast.called(one.words, one.span.start) is not None)
        if not short and one.span not in titled:
            groups[_alike(one.words)].append(one)
    return dict(groups)


def _shortened(
    text: str, sure: Mapping[str, tuple[NewActor, float]], groups: Mapping[str, Sequence[Named]]
) -> dict[str, tuple[NewActor, float]]:
    """Bodies by their first words, ``Tellus`` for ``Tellus Mobile``, or by their head, ``the Council``."""
    found: dict[str, tuple[NewActor, float]] = {}
    heads: defaultdict[str, set[NewActor]] = defaultdict(set)
    for actor, _ in sure.values():
        words = actor.name.split()
        if actor.kind not in _BODIES or len(words) == 1:
            continue
        heads[words[-1]].add(actor)
        if is_headed(actor.name):
            heads[words[0]].add(actor)
        company = not tells(words[-1].casefold()) & (Tells.STATE_BODY | Tells.PLACE)
        for most in range(1, len(words)):
            first = " ".join(words[:most])
            lands = actor.kind is ActorKind.STATE_BODY and is_land_adjective(first)
            if most == 1 and (lands or (tells(first.casefold()) and not first.isupper())):
                continue
            if most == 1 and any(is_place(text, one) for one in groups.get(_alike(first), ())):
                continue  # in Leeden, where there is a Leeden Retail Association
            whole = company or most > 1
            if _alike(first) in groups and ((whole and " of" not in first) or first.isupper()):
                found.setdefault(_alike(first), (actor, 0.55))
    for head, bodies in heads.items():
        called = all(
            _THE.search(text, max(0, one.span.start - 5), one.span.start) for one in groups.get(head, ())
        )
        if head in groups and called and len(bodies) == 1 and tells(head.casefold()) & Tells.BODY:
            found.setdefault(head, (next(iter(bodies)), 0.55))
    return found


def _alike(words: str) -> str:
    """What all forms of one name have in common; only Cyrillic ones are declined."""
    if words[-1] < "а":
        return words
    return " ".join(stem(word) or word for word in words.split())


def _in_datelines(text: str) -> list[Span]:
    """Where stories begin with a town, a day and the agency in brackets."""
    return [Span(*found.span()) for found in islice(_DATELINE.finditer(text), _MOST_DATELINES)]


def _is_in(lines: Sequence[Span], span: Span) -> bool:
    """Whether one of the lines, which are apart and in order, shares something with a span."""
    at = bisect_left(lines, span.end, key=lambda line: line.start)
    return at > 0 and lines[at - 1].end > span.start


def _sure(cast: Cast, some: Sequence[Named], surnames: Collection[str]) -> float:
    """How surely namings of one name are an actor's; 0 where nothing tells."""
    read = [seen(cast.text, each) for each in some if not is_headline(cast.text, each.span)]
    spoken = any(each.actor in cast.spoken for each in some)
    spoken = spoken and (some[0].person or not read or not all(told.place for told in read))
    one = some[0]
    if not read:
        return _SURE if spoken and one.person else 0.0
    best = max(told.acts for told in read)
    if opens_turns(cast.text, (each.span for each in some)) or any(
        each.acronym and each.body for each in some
    ):
        best = _SURE
    words = one.words.casefold().split()
    russian = one.body and one.words[0] >= "А"  # its kind stands before it
    if (all(told.quoted for told in read) and best < _FAIR and not (spoken or russian)) or (
        not one.body and any(told.craft for told in read) and not (one.person and has_first_name(one.words))
    ):
        return 0.0
    if one.body:
        return max(best, _SURE if spoken else 0.6)
    if len(words) == 1:
        kind = spoken and any(is_kind(cast.text, each) for each in some)
        sure = spoken or best >= _FAIR or one.words in surnames
        if kind or _is_no_name(one.words, read, sure=sure):
            return _FAIR if kind else 0.0
    numbered = one.person and words[-1] in GENERATIONS  # Ann Lee III
    if (tells(words[-1]) & (Tells.PLACE | Tells.THING) and not numbered) or words[0] in _PLACES:
        best = _SURE if spoken else best
        return best if best >= _SURE and not any(told.place for told in read) else 0.0
    return max(best, _SURE if spoken else 0.0, _as_person(one, read, surnames) if one.person else 0.0)


def _as_person(one: Named, read: Sequence[Seen], surnames: Collection[str]) -> float:
    """How surely what can be a first name and a surname is a person, whatever stands beside it."""
    if surname(one.words) in surnames:
        return 0.7
    words = set(one.words.casefold().split())
    if any(told.place for told in read) or (_GENITIVE & words and not {"van", "von", "del"} & words):
        return 0.0
    return 0.5 if any(not (told.behind_the or told.quoted) for told in read) else 0.0


def _is_no_name(word: str, read: Sequence[Seen], *, sure: bool) -> bool:
    """Whether a single word is nobody's name: *Residents*, or one that only opens sentences."""
    if word not in SPELT and tells(word.casefold()) & (Tells.NOT_ONE | Tells.THING):
        return True
    if is_of_land(word.casefold()):
        return True
    if is_native(word.casefold()) and all(told.behind_the for told in read):
        return True
    return all(told.opens for told in read) and (_is_common(word) or not sure)


def _is_common(word: str) -> bool:
    """Whether a word that opens a sentence is rather no name: *Residents*."""
    small = word.casefold()
    return (
        bool(tells(small) & ~Tells.PLACE)
        or small in NOT_FIRST
        or (small.endswith("s") and not word.isupper())
    )


def _short(cast: Cast, full: Sequence[Place]) -> Iterator[Place]:
    """Acronyms that the text defines, and surnames of those whom it names in full."""
    acronyms = cast.acronyms
    told = {place.whom for place in full}
    nobodys: set[str] = set()
    apart = {one.span for one in cast.names if one.words[-1] >= "а" and " " not in one.words}
    for match in _CAPITALISED.finditer(cast.text if told else ""):
        word = match[0]
        if word in nobodys:
            continue
        whom = acronyms.get(word)
        short = whom is None and not word.isupper()
        if short:
            whom = cast.called(word, match.start())
        if whom is None or whom not in told:
            if not (short and cast.are_several(word)):
                nobodys.add(word)
            continue
        span = Span(*match.span())
        if not (short and span not in apart and _has_first_name(cast.text, span)):
            yield Place(span, whom, 0.85 if isinstance(whom, int) or word in acronyms else 0.7)
    for one in cast.names:
        other = " " in one.words or one.words[0].islower() or len(one.words) != len(one.span)
        if not (one.person or one.body) and other:
            whom = cast.called(one.words)
            if whom is not None and whom in told:
                yield Place(one.span, whom, 0.85 if isinstance(whom, int) else 0.7)


def _has_first_name(text: str, span: Span) -> bool:
    """Whether a capitalised word goes before that opens no sentence, or one follows: it is another's name."""
    if text[span.end : span.end + 1] in {" ", "\u00a0"} and text[span.end + 1 : span.end + 2].isupper():
        return True
    before = _FIRST_NAME.search(text, max(0, span.start - 24), span.start)
    if before is None or not before[0][0].isupper():
        return False
    word = before[0].strip(" .\u00a0").casefold()
    return word not in _BEFORE_SURNAMES and not tells(word) & Tells.TITLE

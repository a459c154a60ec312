"""The kinds of those who are new, as all that stands beside their names in the article tells.

A name alone tells little: two unknown words look like a person's, one is anything. So whoever is proposed is
looked at once more when all are found, with everything beside their namings.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from copydesk.domain.actor import ActorKind
from copydesk.domain.suggestion import NewActor, Suggestion
from copydesk.suggest.names.callings import body_noun
from copydesk.suggest.names.descriptions import described
from copydesk.suggest.names.firm_signs import is_led
from copydesk.suggest.names.kinds_weighed import weighed
from copydesk.suggest.names.land_signs import adjectives_of_lands, has_army, is_land, is_like_land
from copydesk.suggest.names.look_alikes import acts_as_body, is_agency
from copydesk.suggest.names.naming import Tells, tells, words_before
from copydesk.suggest.names.nouns import is_mans, is_womans
from copydesk.suggest.names.people import Named
from copydesk.suggest.names.roles import PERSONS
from copydesk.suggest.names.russian_kinds import is_in_russian, russian_kind

_DOUBTFUL = frozenset((ActorKind.PERSON, ActorKind.OTHER))
_OF_STATES = re.compile(
    r"(?:\w+ ){1,3}Republic|(?:\w+ ){0,3}(?:Republic|Kingdom|Sultanate|Emirate|Principality) of .+"
)
_BANK = re.compile(r"Bank of [A-Z]\w+")
_THE = re.compile(r"\b[Tt]he[ \u00a0]$")
_AFFAIR = re.compile(r"[ \u00a0](?:case|affair|trial|saga|scandal|family|estate|era|story|government|camp)\b")
"""Behind a person's name, which then has an article: *the Ann Lee affair*."""
_AGED = re.compile(r",[ \u00a0]\d{1,2},")
_HALVES = frozenset(("North", "South", "East", "West"))
_CROWNED = (
    ["Pope"],
    ["King"],
    ["Queen"],
    ["Prince"],
    ["Princess"],
    ["Emperor"],
    ["Sheikh"],
    ["Sultan"],
    ["Emir"],
)
_SEATS = (" Palace", " Hall", " Street", " Castle")
"""Ends of names of houses by which those are called who govern there."""
_LONGEST = 24


def with_kinds(
    text: str, names: Iterable[Named], mentions: Iterable[Suggestion], found: Iterable[Suggestion]
) -> list[Suggestion]:
    """What is found with better kinds for who is new: ``names`` are all names in the text, ``mentions`` what
    is proposed of them."""
    by_start = {one.span.start: one for one in names}
    namings: defaultdict[NewActor, list[Named]] = defaultdict(list)
    for each in mentions:
        if isinstance(each.actor, NewActor):
            one = by_start.get(each.spans[0].start)
            if one is not None and one.span == each.spans[0]:
                namings[each.actor].append(one)
    better = _better(text, namings)
    return [_with(each, better) for each in found] if better else list(found)


def _with(one: Suggestion, better: Mapping[NewActor, NewActor]) -> Suggestion:
    new = better.get(one.actor) if isinstance(one.actor, NewActor) else None
    return one if new is None else replace(one, actor=new)


def _better(text: str, namings: Mapping[NewActor, Sequence[Named]]) -> dict[NewActor, NewActor]:
    """Those who are of another kind than their name seems to tell, with that."""
    kinds: dict[NewActor, ActorKind] = {}
    adjectives, central = adjectives_of_lands(text), "central bank" in text
    for actor, some in namings.items():
        russian = actor.kind in _DOUBTFUL and is_in_russian(text, some)
        kind = russian_kind(text, actor, some) if russian else _kind(text, actor, some)
        if kind is ActorKind.OTHER and is_like_land(actor.name, adjectives):
            kind = ActorKind.STATE
        if central and _BANK.fullmatch(actor.name):
            kind = ActorKind.STATE_BODY
        kinds[actor] = kind
    weighed(text, {actor: [one.span for one in some] for actor, some in namings.items()}, kinds)
    return {actor: NewActor(actor.name, kind) for actor, kind in kinds.items() if kind is not actor.kind}


def _kind(text: str, actor: NewActor, some: Sequence[Named]) -> ActorKind:
    """The kind that the words beside some namings tell, or else the name."""
    if actor.kind is ActorKind.STATE_BODY and _OF_STATES.fullmatch(actor.name):
        return ActorKind.STATE
    if actor.kind not in _DOUBTFUL:
        return actor.kind
    if _is_somebody(text, some):
        crowned = any(words_before(text, one.span.start, 1)[:1] in _CROWNED for one in some)
        return ActorKind.PERSON if crowned or _is_given(some[0]) else actor.kind
    if actor.name.endswith(_SEATS):
        return ActorKind.STATE_BODY
    other = actor.kind is ActorKind.OTHER
    if any(is_land(text, one) or ((other or _is_half(one)) and has_army(text, one)) for one in some):
        return ActorKind.STATE
    return ActorKind.ORGANISATION if any(_is_organisation(text, one) for one in some) else actor.kind


def _is_half(one: Named) -> bool:
    """Whether it can be half of a land: *North Orlo*."""
    return one.words.partition(" ")[0] in _HALVES


def _is_organisation(text: str, one: Named) -> bool:
    """Whether a naming tells that it is a body's: by what it has, who leads it, or an article before it."""
    if " " in one.words:
        the = one.person and _THE.search(text, max(0, one.span.start - 5), one.span.start)
        the = the and _AFFAIR.match(text, one.span.end, one.span.end + _LONGEST) is None
        if the or acts_as_body(text, one) or is_led(text, one):
            return True
    elif not text.startswith(", which", one.span.end) and acts_as_body(text, one):  # states as well
        return True
    noun = "" if one.person else described(text, one.span)
    return is_agency(text, one) or bool(noun and body_noun(noun))


def _is_somebody(text: str, some: Sequence[Named]) -> bool:
    """Whether a first name or a title tells that it is a person after all."""
    if _is_given(some[0]):
        return True
    titled = any(one.titled and not _is_kind(text, one) for one in some)
    return titled or any(_AGED.match(text, one.span.end, one.span.end + _LONGEST) for one in some)


def _is_given(one: Named) -> bool:
    first, space, _ = one.words.casefold().partition(" ")
    return bool(space) and (is_mans(first) or is_womans(first))


def _is_kind(text: str, one: Named) -> bool:
    """Whether what looks like a title tells what kind of body it is: *broadcaster*."""
    before = words_before(text, one.span.start, 1)
    return bool(before) and tells(before[0].casefold()) & Tells.DESCRIBED > 0 and before[0] not in PERSONS

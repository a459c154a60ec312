"""The kinds of those who are new in Russian copy, as the words before their names tell, *компании «Тихий
двор»*, *президент Орвании*, and the form of their names that is in no case."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from copydesk.domain.actor import ActorKind
from copydesk.domain.suggestion import NewActor, Suggestion
from copydesk.suggest.names.callings import body_noun
from copydesk.suggest.names.cases import nominatives, stems
from copydesk.suggest.names.naming import Tells, tells
from copydesk.suggest.names.people import Named
from copydesk.suggest.names.russian_nouns import in_no_case

_BEFORE = re.compile(r"([А-ЯЁа-яё-]+)[ \u00a0][«\"„“]?$")
_RULED = re.compile(
    r"(?:президент|премьер|премьер-министр|посол|посл|постпред|король|корол|власт|правительств|арми|парламент|"
    r"парламентари|гражданин|граждан|госсекретар|канцлер|границ|военн|"
    r"министр[а-яё]*[ \u00a0][а-яё -]{4,30})"
    r"[а-яё]*[ \u00a0](?:с[ \u00a0])?$",
    re.IGNORECASE,
)
_LAND = re.compile(
    r"[А-ЯЁ][а-яё-]+(?:ия|ии|ию|ией|ья|ьи|ью|ьей|стан|стана|стану|станом|стане|ланд|ланда|ланде|ландом)"
)
_OPENING = frozenset('«"„“')
_BACK, _NEAR = 48, 24


def is_in_russian(text: str, some: Sequence[Named]) -> bool:
    """Whether names stand in Russian copy, whatever letters they have themselves."""
    start, end = some[0].span.start, some[0].span.end
    return any("а" <= each <= "ё" for each in (*text[max(0, start - 4) : start], *text[end : end + 4]))


def russian_kind(text: str, actor: NewActor, some: Sequence[Named]) -> ActorKind:
    """The kind that the words before some namings tell, or else the name."""
    person = actor.kind is ActorKind.PERSON
    if person and (not actor.name.isascii() or any(one.titled for one in some)):
        return actor.kind
    if any(_is_kind(text, one) for one in some):
        return ActorKind.ORGANISATION
    if person:
        return actor.kind
    if any(text[one.span.start - 1 : one.span.start] in _OPENING for one in some if one.span.start):
        return ActorKind.ORGANISATION
    if " " in actor.name or actor.name.isupper():
        return actor.kind
    ruled = actor.name.endswith(("ы", "и")) and any(
        _RULED.search(text, max(0, one.span.start - _BACK), one.span.start) for one in some
    )
    return ActorKind.STATE if ruled or _LAND.fullmatch(actor.name) else actor.kind


def _is_kind(text: str, one: Named) -> bool:
    """Whether what stands before a name says what kind of body it is, and not whose: *компании SolarNord*."""
    before = _BEFORE.search(text, max(0, one.span.start - _NEAR), one.span.start)
    if before is None or not (one.words.isascii() or before[0][-1] in _OPENING):
        return False
    return any(
        body_noun(each) == each or (tells(each) & Tells.DESCRIBED and tells(each) & Tells.BODY)
        for each in nominatives(before[1].casefold())
    )


def with_plain_names(names: Iterable[Named], found: Iterable[Suggestion]) -> list[Suggestion]:
    """What is found, with who is new by the form of the name that is likest to be in no case, of those that
    the article has: *Игнат Лис*, not *Игната Лиса*."""
    forms: dict[str, str] = {}
    for one in names:
        if one.words[-1] >= "а":
            alike = stems(one.words)
            forms[alike] = max(forms.get(alike, one.words), one.words, key=in_no_case)
    return [_named(each, forms) for each in found] if forms else list(found)


def _named(one: Suggestion, forms: Mapping[str, str]) -> Suggestion:
    whom = one.actor
    if not isinstance(whom, NewActor) or whom.name[-1] < "а":
        return one
    plain = forms.get(stems(whom.name), whom.name)
    return one if plain == whom.name else replace(one, actor=NewActor(plain, whom.kind))

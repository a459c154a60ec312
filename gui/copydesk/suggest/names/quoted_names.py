"""Companies, papers and parties whose whole name stands in quote marks, as in Russian: *группа «Тихий двор»*.

The words before one of its namings tell that it is one.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from copydesk.domain.actor import ActorKind
from copydesk.domain.span import Span
from copydesk.suggest.names.body_kinds import kind_of
from copydesk.suggest.names.callings import body_noun, calling, spokesman
from copydesk.suggest.names.cases import nominatives, stem
from copydesk.suggest.names.naming import Tells, tells
from copydesk.suggest.names.people import Named
from copydesk.suggest.names.quoted_papers import papers

_QUOTED = re.compile(
    r"([А-ЯЁа-яё-]+)[ \u00a0]{1,2}[«\"„“]((?:[А-ЯЁ][\w-]*)(?:[ \u00a0][\w-]+){0,3})[»\"“”](?![\w])"
)
_AT_START = re.compile(r"(?:^|\n)[«\"„“]((?:[А-ЯЁ][\w-]*)(?:[ \u00a0][\w-]+){0,3})[»\"“”](?=[ \u00a0][а-яё])")
"""A name in quote marks that opens a paragraph, and what it does behind."""
_INSIDE = frozenset(("в", "во"))
_LAST_WORD = re.compile(r"([А-ЯЁа-яё-]+)[ \u00a0]$")
_NEAR = 40
"""Code points of a name, and of the words beside it that are looked at."""
_STOPS = frozenset(".,!?…")
_SPEAKS = frozenset(("пресс-служба", "пресс-службе", "пресс-службы"))
_TELLS = re.compile(
    r"(?:рас|под)?сказал[аи]?|сообщил[аи]?|заявил[аи]?|пояснил[аи]?|уточнил[аи]?|признал(?:ся|ась)|ответил[аи]?|"
    r"подтвердил[аи]?|объяснил[аи]?|говорят|заявили|отметили|заверили|уверяют|считают|добавили"
)
"""Who is told something, or who tells it: *рассказал «Вестям»*, *говорят в «Вестях»*."""
_PLURAL = re.compile(r"[а-яё]{3,}ли(?:сь)?")
"""What people at a body did."""
_SAID_BEHIND = re.compile(r"[ \u00a0](?:(?:рас)?сказал|сообщил|заявил|пояснил|уточнил)[аио]?[ \u00a0][а-яё]")
_QUOTES = re.compile(r"цитиру[ею]т|приводит|переда[её]т|пишет|сообщает")
"""What papers do with the words of others."""
_FORM = re.compile(
    r"[опз]?ао|ооо|тоо|нко|ано|гк|фк|хк|бк|рик|нпо|гуп|муп|руп|уп|нии|ск|пк|"
    r"[а-яё]{3,}(?:компани[яиюей]{1,2}|банк[аеуом]{0,2}|фонд[аеуом]{0,2}|холдинг[аеуом]{0,2}|групп[аыеуой]{1,2}|"
    r"партн[ёе]р[аеуом]{0,2}|сервис[аеуом]{0,2}|клуб[аеуом]{0,2})|партн[ёе]р[аеуом]{0,2}"
)
"""Letters and compounds before a company's name."""
_NO_SUBJECT = frozenset(
    (
        *("а", "в", "во", "и", "или", "к", "ко", "на", "но", "о", "об", "от", "по", "при", "с", "со", "у"),
        *("из", "за", "для", "без", "до", "про", "через", "что"),
    )
)
"""Words behind a name in quote marks that begin no subject."""
_MEMBERS = frozenset(
    (
        "директоров",
        "акционеров",
        "акционеры",
        "миноритарии",
        "аналитики",
        "аналитиков",
        "экономисты",
        "юристы",
    )
)
"""Who is in a firm or works for it, before its name: *совет директоров «Тихого двора»*."""
_SOURCES = frozenset(
    ("данным", "информации", "сведениям", "оценке", "оценкам", "версии", "подсчётам", "подсчетам")
)
"""Whose what is known is, before a paper's name."""
_ENDS = re.compile(r"[.,;\n]|$|[ \u00a0]со[ \u00a0]ссылкой")


def with_quoted(text: str, names: Iterable[Named], *, german: bool) -> Iterator[Named]:
    """The names, and the whole ones in quote marks instead of those within them, in text order."""
    whole = sorted((*_bodies(text), *(papers(text) if german else ())), key=lambda one: one.span)
    starts = {each.span.start for each in whole}
    kept = [one for one in names if not _is_in(whole, one.span)]
    kept = [
        one for one in kept if not ({one.span.end + 2, one.span.end + 3} & starts and _is_kind(one.words))
    ]
    yield from sorted((*kept, *whole), key=lambda one: one.span)


def quoted_bodies(text: str) -> frozenset[Span]:
    """The stretches in quote marks that are bodies' names, with their marks."""
    return frozenset(Span(one.span.start - 1, one.span.end + 1) for one in _bodies(text))


def _is_in(whole: Sequence[Named], span: Span) -> bool:
    """Whether one of the names, which are in order, shares something with a span."""
    at = bisect_left(whole, span.end, key=lambda each: each.span.start)
    return at > 0 and whole[at - 1].span.end > span.start


def _is_kind(words: str) -> bool:
    """Whether it only says what is named in quote marks behind it: *Компания*, *Хоккейный клуб*."""
    if " " in words and kind_of(words) is ActorKind.STATE_BODY:
        return False  # В Антимонопольном комитете «Вестям» сообщили
    small = words.casefold().rpartition(" ")[2]
    return bool(body_noun(small) or tells(small) & Tells.DESCRIBED)


def _bodies(text: str) -> Iterator[Named]:
    alike: defaultdict[str, list[re.Match[str]]] = defaultdict(list)
    for found in _QUOTED.finditer(text):
        alike[_stems(found[2])].append(found)
    bodies = {stems for stems, some in alike.items() if any(map(_is_bodys, some))}
    yield from (_named(one, 2) for stems in bodies for one in alike[stems])
    for found in _AT_START.finditer(text) if bodies else ():
        if _stems(found[1]) in bodies:
            yield _named(found, 1)


def _named(found: re.Match[str], group: int) -> Named:
    return Named(Span(*found.span(group)), " ".join(found[group].split()), body=True)


def _stems(words: str) -> str:
    """What a name begins with in all cases."""
    return " ".join(stem(word) or word for word in words.casefold().split())


def _is_bodys(found: re.Match[str]) -> bool:
    before = found[1].casefold()
    if any(tells(each) & Tells.CRAFT for each in nominatives(before)):
        return False
    if before in _INSIDE or _TELLS.fullmatch(before) or _QUOTES.fullmatch(before):
        return _is_told(found)
    told = tells(before)
    return bool(
        told & (Tells.DESCRIBED | Tells.BODY)
        or before in _SPEAKS
        or body_noun(before)
        or calling(before)
        or before in _MEMBERS
        or _FORM.fullmatch(before)
        or _SAID_BEHIND.match(found.string, found.end())
        or (before == "слова" and _QUOTES.search(found.string, max(0, found.start() - _NEAR), found.start()))
    )


def _is_told(found: re.Match[str]) -> bool:
    """Whether something is told to who is named, or by them: *рассказал «Вестям»*, *в «Вестях» говорят*."""
    text, place = found.string, Span(*found.span(2))
    if found[1].casefold() not in _INSIDE:
        return is_told(text, Span(place.start - 1, place.end + 1))
    before = text[max(0, found.start() - _NEAR) : found.start()].split()
    behind = text[found.end() : found.end() + _NEAR].split()[:3]
    if behind and _PLURAL.fullmatch(behind[0]) and text[found.end() : found.end() + 1] == " ":
        return True  # В «Вестях» опровергли слух
    return any(_TELLS.fullmatch(word.strip(",.—").casefold()) for word in (*before[-1:], *behind))


def is_told(text: str, span: Span) -> bool:
    """Whether a stretch in quote marks is no speech but a paper that is told something: *сказал «Вестям»
    мэр*, *сказал «Вестям», что*."""
    if len(span) > _NEAR or not text[span.start + 1].isupper() or text[span.end - 2] in _STOPS:
        return False
    before = _LAST_WORD.search(text, max(0, span.start - _NEAR), span.start)
    word = before[1].casefold() if before is not None else ""
    quotes = _QUOTES.fullmatch(word) is not None
    sourced = word in _SOURCES and text[span.end : span.end + 1] in ",."
    if sourced or (quotes and _ENDS.match(text, span.end)):
        return True  # по данным «Вестей», приводит его слова «Бриз».
    return (quotes or _TELLS.fullmatch(word) is not None) and _is_behind_told(
        text[span.end : span.end + _NEAR]
    )


def _is_behind_told(behind: str) -> bool:
    """Whether words behind a name in quote marks tell who tells it something, or what."""
    if behind.startswith(", "):
        return behind.startswith((", что ", ", как "))
    words = [word.strip(".,;") for word in behind.split()[:4]]
    inside = bool(words) and words[0] in _INSIDE
    if inside and any(body_noun(word) or spokesman(word) for word in words[1:3]):
        return True  # сообщили «Вестям» в министерстве
    words = words[:2]
    if words and words[0].isalpha() and words[0] not in _NO_SUBJECT and behind[:1] in " \u00a0":
        return True  # сообщил «Вестям» источник
    return any(word[:1].isupper() or calling(word) or spokesman(word) for word in words)

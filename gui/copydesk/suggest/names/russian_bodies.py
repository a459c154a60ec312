"""How far Russian names of bodies go: *ГУ МЧС по Орвскому краю*, *департамент образования Орвска*."""

import re

from copydesk.domain.span import Span

_OF_WHERE = re.compile(
    r"(?:[ \u00a0](?:[А-ЯЁ]{2,5}|[А-ЯЁ][а-яё]*(?:надзора|контроля|полиции))(?:[ \u00a0][А-ЯЁ][а-яё]+)?)?"
    r"[ \u00a0]по(?:"
    r"(?:[ \u00a0][А-ЯЁа-яё-]+(?:ому|ему|ой|ей)(?:[ \u00a0]и(?=[ \u00a0]))?){0,3}"
    r"[ \u00a0](?:краю|области|округу|району|городу|республике|региону|кантону|провинции|уезду)"
    r"(?:[ \u00a0][А-ЯЁ][а-яё-]+(?![\w-])(?![ \u00a0][А-ЯЁ]))?"
    r"|[ \u00a0](?:г\.[ \u00a0]?)?[А-ЯЁ][а-яё-]+[уюеи](?![\w-])(?![ \u00a0][А-ЯЁ])"
    r")(?![\w-])"
)
"""Where an authority is in charge."""
_BRANCHES = re.compile(
    r"(?:управлени|департамент|инспекци|отдел|филиал|комитет|служб|дирекци)[а-яё]{0,2}|"
    r"умвд|увд|гу|мчс|ск|су|гсу|сск|ус|мвд|фсб|уфсб|уфас|"
    r"гибдд|госавтоинспекци[а-яё]{1,2}|[а-яё]*(?:надзор|контрол|прокуратур|полици)[а-яё]{0,2}"
)
"""What has a part for each region."""
_HEAD = re.compile(
    r"(?:министерств|управлени|посольств|консульств)(?:[оаеуяюи]|ом|ем)|"
    r"(?:администраци|мэри|полици|инспекци|дирекци)(?:[яию]|ей)|(?:прокуратур|префектур|ратуш)(?:[аыеу]|ой)|"
    r"(?:департамент|акимат|комитет|парламент|суд|облсовет|горсовет|маслихат|мажилис|облисполком|горисполком)"
    r"(?:[ауе]|ом)?"
)
_OF_IT = re.compile(r"[а-яё]{2,}(?:ого|его|ой|ей|ых|их|ства|ия|ии|дел|ы|и|а|я|ов|ев|ей)|и|по|делам")
_ADJECTIVE = re.compile(
    r"(?:областн|районн|городск|верховн|арбитражн|генеральн|главн|следственн|краев|окружн|региональн|апелляционн|"
    r"конституционн|муниципальн|центральн|межрайонн|республиканск|территориальн)"
    r"(?:ый|ий|ая|ое|ой|ого|ому|ом|ым|ую)"
)
_LAND = re.compile(
    r"(?:[А-ЯЁ][а-яё-]+(?:ого|его|ой|ей)[ \u00a0])?[А-ЯЁ][а-яё-]+(?:ии|[аыия]|ого|его|ой|ей)|[А-ЯЁ][а-яё]+о"
)
_REGION = re.compile(
    r"[ \u00a0](?:области|района|края|округа|губернии|провинции|республики|уезда|кантона)(?![\w-])"
)
_BRANCH = 36
"""Code points up to *по*, behind whose branch an authority is."""
_LOOKED_BACK, _LONGEST, _MOST = 70, 70, 5


def in_charge_to(text: str, span: Span) -> int:
    """Where an authority's name ends with what it is in charge of; where the name ends for others."""
    if " по" not in text[span.end : span.end + _BRANCH]:
        return span.end
    found = _OF_WHERE.match(text, span.end, span.end + _LONGEST)
    if found is None or not any(_BRANCHES.fullmatch(word) for word in span.of(text).casefold().split()):
        return span.end
    return found.end()


def small_headed(text: str, span: Span, last: int) -> Span | None:
    """A body whose head stands in small letters before whose or where it is: *мэрия Орвска*."""
    if not ("а" <= text[span.start - 2 : span.start - 1] <= "ё" and text[span.start] >= "А"):
        return None
    region = _REGION.match(text, span.end, span.end + _LONGEST)
    branch = in_charge_to(text, Span(span.start, span.end))
    end = region.end() if region else branch
    if not (region or branch > span.end or _is_land(text, span)):
        return None
    start = _head_before(text, span.start, last)
    return None if start is None else Span(start, end)


def _is_land(text: str, span: Span) -> bool:
    """Whether a name can be a town or a land whose something is, and nobody is named behind it."""
    person = text[span.end : span.end + 1] in " \u00a0" and text[span.end + 1 : span.end + 2].isupper()
    return not person and _LAND.fullmatch(text, span.start, span.end) is not None


def _head_before(text: str, start: int, last: int) -> int | None:
    """Where the head in small letters begins that a place is of, with an adjective before it."""
    low = max(last, start - _LOOKED_BACK, text.rfind("\n", last, start) + 1)
    words = text[low:start].replace("\u00a0", " ").split(" ")[:-1]
    at = start
    for most, word in enumerate(reversed(words)):
        at -= len(word) + 1
        if _HEAD.fullmatch(word):
            before = text[low:at].replace("\u00a0", " ").rstrip(" ").rpartition(" ")[2]
            return at - len(before) - 1 if _ADJECTIVE.fullmatch(before) else at
        if most == _MOST or not _OF_IT.fullmatch(word):
            return None
    return None

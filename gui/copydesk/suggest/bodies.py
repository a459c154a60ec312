"""How far a body's name goes beyond its capitals: *Committee on Trade*, *ministère de l'Agriculture*."""

import re

from copydesk.domain.span import Span
from copydesk.domain.wording import CALENDAR

_CAP = r"[A-ZÀ-ÞА-ЯЁ][\w-]*"
_BEHIND = re.compile(
    rf"[ \u00a0](?:on|against)(?: the)? (?P<on>{_CAP})(?:,? (?:and )?{_CAP}){{0,3}}"
    rf"|[ \u00a0]für (?:den |die |das )?{_CAP}(?: und {_CAP})?"
    r"|(?: (?:nationale?|nacional|centrale?|régionale?|regional|générale?|general))?"
    r"(?:[ \u00a0](?:de la |de las |de los |de l['’]|des |du |del |d['’]|pour la |pour les |de )"
    r"[\w-]{4,}){1,2}"
    r"|(?<=ого)[ \u00a0][а-яё]{3,}|(?<=[оеы]й)[ \u00a0][а-яё]{3,}|(?<=[ыи]х)[ \u00a0][а-яё]{3,}"
)
_DECLINED = re.compile(r"[ \u00a0](?:по )?[а-яё]+(?:ого|его|ой|ых|их|ым|им)[ \u00a0][а-яё]{4,}")
_HEAD_BEFORE = re.compile(
    r"(?<!\w)(?:ministère|ministerio|secrétariat|secretaría|préfecture|parquet|tribunal|conseil|consejo|fiscalía|"
    r"mairie|alcaldía|ayuntamiento|direction|dirección|syndicat|sindicato|office|oficina)"
    r"[ \u00a0](?:de la |de las |de los |de l['’]|des |du |del |d['’]|de )$"
)
_PARTS = frozenset(("de", "la", "as", "os", "l'", "l’", "es", "du", "el", "d'", "d’"))
_LONGEST = 60


def whole_body(text: str, span: Span) -> Span:
    """The name with what belongs to it behind in small letters or behind *on*."""
    found = _BEHIND.match(text, span.end, min(len(text), span.end + _LONGEST))
    if found is None:
        found = _DECLINED.match(text, span.end, span.end + _LONGEST) if text[span.end - 1] >= "а" else None
    if found is None or (found.re is _BEHIND and (found["on"] or "").casefold() in CALENDAR):
        return span
    return Span(span.start, found.end())


def head_before(text: str, start: int) -> int | None:
    """Where a head in small letters begins that a capital follows, as in *ministère de l'Agriculture*."""
    if text[max(0, start - 3) : start].rstrip(" \u00a0")[-2:] not in _PARTS:
        return None
    found = _HEAD_BEFORE.search(text, max(0, start - _LONGEST // 2), start)
    return found.start() if found else None

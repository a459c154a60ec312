"""Which of several who have one surname is meant by it: who was named last, or whom the article is about."""

import re
from bisect import bisect_left
from collections.abc import Collection, Hashable, Iterable
from typing import Generic, TypeVar

from copydesk.domain.span import Span
from copydesk.suggest.names.nouns import is_mans, is_womans

T = TypeVar("T", bound=Hashable)
_NEAR = 400
"""Code points behind a full name in which its surname still means that one."""
_AGED = re.compile(r",[ \u00a0](?:de[ \u00a0])?\d{1,3}(?:[ \u00a0](?:ans|años|лет|года?)\b|,)")
_INTRODUCED = re.compile(
    r"\b(?:wife|husband|brother|sister|son|daughter|mother|father|widow|widower|partner|uncle|aunt|cousin|nephew|"
    r"niece|grand(?:father|mother|son|daughter)|twin|namesake|Frau|Mann|Bruder|Schwester|Sohn|Tochter|Mutter|"
    r"Vater|femme|mari|frère|sœur|fils|fille|mère|père|esposa|esposo|marido|hermano|hermana|hijo|hija|madre|"
    r"padre|[Жж]ен[аыеуой]{1,2}|[Мм]уж(?:а|у|ем)?|[Бб]рат(?:а|у|ом)?|[Сс]ест(?:ра|ры|ре|рой)|[Сс]ын(?:а|у|ом)?|"
    r"[Дд]оч(?:ь|ери|ерью)|[Мм]ат(?:ь|ери|ерью)|[Оо]т(?:ец|ца|цу|цом)|[Сс]упруг[аиуе]?|[Дд]яд[яию]|[Тт][её]т[яию]|"
    r"[Бб]абушк[аиуе]|[Дд]едушк[аиуе]|[Вв]нук|[Вв]нучк[аиуе]|[Вв]дов[аыуе]|[Нн]евест[аыуе]|[Пп]лемянни(?:к|ца|цы)|"
    r"[Пп]одруг[аиуе]|[Сс]осед(?:ка|ки|а)?|\d{1,2}-летн(?:ий|яя|его|ей|ему))"
    r"(?:[ \u00a0](?:реб[её]нка|мальчика|девочки|девушки|юноши|мужчины|женщины|погибше(?:го|й)|"
    r"пострадавше(?:го|й)|подсудимо(?:го|й)|задержанно(?:го|й)|осужд[её]нно(?:го|й)|пропавше(?:го|й)))?,?[\s\u00a0]$"
)
"""What is said before somebody who is only named as another's relative."""
_KIN = 32
_KIN_OF = re.compile(
    r"\b(?:[Жж]ена|[Мм]уж|[Бб]рат|[Сс]естра|[Сс]ын|[Дд]очь|[Мм]ать|[Оо]тец|[Сс]упруга?|[Бб]абушка|[Дд]едушка|[Вв]дова|"
    r"[Дд]ядя|[Тт][её]тя|[Вв]нук|[Вв]нучка|[Пп]одруга|[Нн]евеста)(?:[ \u00a0][а-яё]{4,}){1,2}(,)?[ \u00a0]$"
)
"""A relative and whose, before a Russian first name: *брат активистки Степан*."""
_FAR_KIN = 56
_CALLED = re.compile(
    r"(?:\b(?:her|his|their)[ \u00a0](?:first )?name(?:[ \u00a0](?:only|just|simply))?(?:[ \u00a0]as|,)"
    r"|\b(?:him|her|them)sel(?:f|ves)(?:[ \u00a0](?:only|just|simply))?[ \u00a0]as"
    r"|\b(?:named|identified|called)[ \u00a0](?:only|just|simply)[ \u00a0](?:as|by[ \u00a0](?:her|his)"
    r"[ \u00a0]first[ \u00a0]name,)|\bпо имени|\bзовут)[ \u00a0]$"
)
"""What is said before a first name that is all that is told: *who gave her name only as* Ann."""
_LONGEST_CALL = 40


class Namesakes(Generic[T]):
    """Where people are named in full, for whoever asks which of some is meant."""

    def __init__(self, text: str, people: Iterable[tuple[int, T]]) -> None:
        self._text = text
        self._starts: dict[T, list[int]] = {}
        for start, whom in sorted(people, key=lambda each: each[0]):
            self._starts.setdefault(whom, []).append(start)

    def meant(self, some: Collection[T], at: int) -> T | None:
        """Whom of some their surname means at a place: who has just been named, but not as a relative; else
        who was named first."""
        last: tuple[int, T] | None = None
        first: tuple[int, T] | None = None
        for whom in some:
            starts = self._starts.get(whom)
            if not starts:
                continue
            if first is None or starts[0] < first[0]:
                first = starts[0], whom
            before = bisect_left(starts, at) - 1
            if before >= 0 and at - starts[before] < _NEAR and (last is None or starts[before] > last[0]):
                last = starts[before], whom
        if last is not None and not self._is_relative(last[0]):
            return last[1]
        return first[1] if first is not None else None

    def _is_relative(self, start: int) -> bool:
        return is_relative(self._text, start)


def is_one_name(text: str, span: Span) -> bool:
    """Whether a single name is a person's: a relative's, or a first name with an age: *Léa, 17 ans*."""
    if is_relative(text, span.start) or _CALLED.search(text, max(0, span.start - _LONGEST_CALL), span.start):
        return True
    kin = _KIN_OF.search(text, max(0, span.start - _FAR_KIN), span.start) if text[span.start] >= "А" else None
    if kin is not None and (kin[1] or _is_given(span.of(text).casefold())):
        return True
    if text[span.end : span.end + 1] != "," or _AGED.match(text, span.end) is None:
        return False
    return _is_given(span.of(text).casefold())


def _is_given(first: str) -> bool:
    return is_mans(first) or is_womans(first)


def is_relative(text: str, start: int) -> bool:
    """Whether whoever is named at a place is introduced as somebody's relative: *his wife, Ann*."""
    return _INTRODUCED.search(text, max(0, start - _KIN), start) is not None

"""Russian names without words that have a capital only because they open a sentence or a story."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from copydesk.domain.span import Span
from copydesk.suggest.names.callings import body_noun, calling, paper, spokesman
from copydesk.suggest.names.cases import nominatives, stem, stems
from copydesk.suggest.names.naming import Tells, tells, words_before
from copydesk.suggest.names.nouns import goes_first, is_kin, is_mans, is_short_body, is_womans
from copydesk.suggest.names.people import Named
from copydesk.suggest.names.russian_nouns import are_persons, ends_as_human

_DATELINE = re.compile(
    r"[А-ЯЁ][\w -]{2,40}[,.][ \u00a0]\d{1,2}[ \u00a0][а-яё]{3,9}\.?[ \u00a0](?:[-–—][ \u00a0]|/)?"
    r"[А-ЯЁ][^.\n]{1,30}\."
)
"""Where, when and by whom a story is sent: *ЛИМАН, 3 мар - АБВ Север.*"""
_ENDED = frozenset('.!?…»«"„“”—–\n')
_LANDS = frozenset(
    [
        "республики",
        "федерации",
        "королевства",
        "княжества",
        "империи",
        "области",
        "края",
        "округа",
        "штата",
        "провинции",
        "кантона",
        "союза",
    ]
)
_REGION = re.compile(
    r"[ \u00a0](?:област|кра[йяюе]|округ|район|губерни|провинци|уезд|кантон)[а-яё]{0,3}(?![\w-])"
)
_OF_ANY = re.compile(
    r"[А-ЯЁ][а-яё]+ (?:города|края|области|района|региона|округа|республики|страны|села|директоров)"
)
_ADJECTIVES = ("ая", "ой", "ую", "ий", "ого", "ому", "ом", "им")
_TWO, _THREE = 2, 3
_ELDERS = frozenset(("баба", "деда", "бабка", "дядя", "тётя", "тетя"))
"""Stand before first names of old people."""
_TOWNS = frozenset(("владимир", "мария", "софия", "нина", "роман", "вена", "лима", "инта"))
"""First names that are towns' as well, or nouns."""
_OPEN, _CLOSE = frozenset('«"„“'), frozenset('»"“”')
_LETTERS = 4
"""Letters of an agency that its name begins with."""


def without_openers(text: str, names: Sequence[Named]) -> Iterator[Named]:
    """The names without the agency of a dateline, nouns for people and bodies that open a sentence, and
    words before a first name: *Благодарим Ивана* is Иван, *жена Сомова Анна* are two people."""
    head = _DATELINE.match(text)
    every = {stems(one.words) for one in names if head is None or one.span.start >= head.end()}
    alone = _first_named(text, names)
    given = {stem(one.words.casefold().partition(" ")[0]) for one in names if " " in one.words}
    surnames = {each for one in names if one.person and (each := stem(_last(one.words).casefold()))}
    for one in names:
        if head is not None and one.span.start < head.end() and stems(one.words) not in every:
            continue
        if (" " not in one.words and _is_noun(text, one, surnames)) or _is_nobody(text, one):
            continue
        if _is_given_alone(text, one, given):
            yield replace(one, person=True)
            continue
        yield from _behind_land(text, one) or _behind_noun(text, one, alone) or _apart(text, one, surnames)


def _is_nobody(text: str, one: Named) -> bool:
    """Whether it only tells of which region one is, *Орвской области*, or is short for a thing: *ГЭС*."""
    if one.words.isupper():
        return bool(tells(one.words.casefold()) & Tells.THING)
    if " " in one.words:  # Прокуратура города
        quoted = text[one.span.start - 1 : one.span.start] in _OPEN
        return not quoted and _opens(text, one.span) and _OF_ANY.fullmatch(one.words) is not None
    return one.words.endswith(_ADJECTIVES) and _REGION.match(text, one.span.end) is not None


def _is_given_alone(text: str, one: Named, given: set[str]) -> bool:
    """Whether a first name inside a sentence is all that is told of somebody: *Утром Нурлан ушёл*."""
    small = one.words.casefold()
    if " " in small or small[0] < "а" or one.body or not _is_first(small):
        return False
    marked = text[one.span.start - 1 : one.span.start] in _OPEN
    return not (marked or _opens(text, one.span) or stem(small) in given or small in _TOWNS)


def _first_named(text: str, names: Sequence[Named]) -> dict[str, int]:
    """Where names first stand that open no sentence, and the surnames of people, by their stems."""
    found: dict[str, int] = {}
    for one in names:
        if not _opens(text, one.span):
            found.setdefault(stems(one.words), one.span.start)
        if one.person and " " in one.words:
            first, last = one.words.partition(" ")[0], _last(one.words)
            family = first if goes_first(first.casefold()) else last
            found.setdefault(stems(family), one.span.start)
    return found


def _behind_noun(text: str, one: Named, alone: dict[str, int]) -> list[Named]:
    """The name behind a noun that opens the sentence, where the article has it elsewhere too, or a body's own
    name follows: *Подпись Сомова*, *Глава Минфина*, *Президент Союза ткачей*; behind a relative two names."""
    first, _, rest = one.words.partition(" ")
    small = first.casefold()
    if not rest or small[0] < "а" or first.isupper() or len(one.words) != len(one.span):
        return []
    if not _opens(text, one.span) or _is_first(small) or _is_adjective(small):
        return []
    span = Span(one.span.end - len(rest), one.span.end)
    if are_persons(small) or (rest.isascii() and tells(small) & Tells.DESCRIBED):
        return [replace(one, span=span, words=rest, person=False)]  # Врачи Орвской больницы, Компания Orle
    plain = calling(small)
    whose, _, other = rest.partition(" ")
    if plain and is_kin(plain) and other and (stems(whose) in alone or _is_declined_first(whose.casefold())):
        own = Span(span.start, span.start + len(whose))
        return [
            replace(one, span=own, words=whose, person=False),
            replace(one, span=Span(own.end + 1, span.end), words=other, person=True),
        ]
    body = any(tells(each) & Tells.BODY for each in nominatives(whose.casefold()))
    met = alone.get(stems(rest), one.span.start)
    known = met < one.span.start and stems(one.words) not in alone
    known = known and not (body and tells(small) & Tells.BODY)
    short = not other and (rest.isupper() or any(map(is_short_body, nominatives(rest.casefold()))))
    if known or (plain and (short or body)):
        return [replace(one, span=span, words=rest, person=bool(other) and one.person, body=body or short)]
    return []


def _is_adjective(small: str) -> bool:
    return small.endswith(("ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие"))


def _is_declined_first(small: str) -> bool:
    """Whether it is a man's first name in another case, or any that no list of them has in none."""
    return not is_mans(small) and any(map(is_mans, nominatives(small)))


def _behind_land(text: str, one: Named) -> list[Named]:
    """A land and who comes from it: *коллега из Морской Республики Иван Гай* names two."""
    words = one.words.split()
    land = next((n for n, word in enumerate(words) if word.casefold() in _LANDS), len(words))
    if land == len(words) == _THREE and one.person and words_before(text, one.span.start, 1)[:1] == ["из"]:
        land = 0  # из Орвании Иван Гай
    if one.body or not 0 < len(words) - land - 1 <= _THREE or len(one.words) != len(one.span):
        return []
    end = one.span.start + len(" ".join(words[: land + 1]))
    name = " ".join(words[land + 1 :])
    person = len(words) - land - 1 >= _TWO
    own = replace(
        one, span=Span(one.span.start, end), words=" ".join(words[: land + 1]), person=False, titled=False
    )
    return [own, replace(one, span=Span(end + 1, one.span.end), words=name, person=person)]


def _last(words: str) -> str:
    return words.rpartition(" ")[2]


def _is_noun(text: str, one: Named, surnames: set[str]) -> bool:
    """Whether a single word is what somebody or a body is called by, as it opens a sentence."""
    small = one.words.casefold()
    if small[0] < "а" or is_short_body(small) or one.words.isupper() or not _opens(text, one.span):
        return False
    noun = calling(small) or body_noun(small) or spokesman(small) or paper(small)
    return (bool(noun) or are_persons(small)) and stem(small) not in surnames


def _opens(text: str, span: Span) -> bool:
    return text[max(0, span.start - 2) : span.start].rstrip(" \u00a0")[-1:] in _ENDED or span.start == 0


def _apart(text: str, one: Named, surnames: set[str]) -> Iterator[Named]:
    words = one.words.split()
    if not one.person or one.words[-1] < "а" or len(words) > _THREE or len(words) < _TWO:
        yield one
        return
    first, last = words[0].casefold(), words[-1].casefold()
    rest = Span(one.span.end - len(words[-1]), one.span.end)
    if len(words) == _TWO and _is_relatives(text, one, first, last, surnames):
        yield replace(
            one, span=Span(one.span.start, one.span.start + len(first)), words=words[0], person=False
        )
        yield replace(one, span=rest, words=words[-1])
    elif len(words) == _TWO and _opens(text, one.span) and _is_before_first(first, last):
        given = (is_mans(last) or is_womans(last)) and (bool(calling(first)) or first in _ELDERS)
        yield replace(one, span=rest, words=words[-1], person=given)
    elif len(words) == _THREE and _opens(text, one.span) and _is_title(first, words[1].casefold()):
        name = " ".join(words[1:])
        yield replace(one, span=Span(one.span.end - len(name), one.span.end), words=name, titled=True)
    elif _is_no_person(text, one, first):
        yield replace(one, person=False)
    else:
        yield one


def _is_title(first: str, given: str) -> bool:
    """Whether a word for a person stands before a first name: *Пассажирка Анна Лис*."""
    person = bool(calling(first)) or ends_as_human(first)
    return person and _is_first(given) and not _is_first(first)


def _is_no_person(text: str, one: Named, first: str) -> bool:
    """Whether what looks like a full name is a paper in quote marks, or begins with an agency's letters."""
    if _is_first(first):
        return False
    letters = one.words.partition(" ")[0]
    quoted = (
        text[one.span.start - 1 : one.span.start] in _OPEN and text[one.span.end : one.span.end + 1] in _CLOSE
    )
    return quoted or (1 < len(letters) <= _LETTERS and letters.isupper() and letters.isalpha())


def _is_relatives(text: str, one: Named, first: str, last: str, surnames: set[str]) -> bool:
    """Whether a relative's first name stands behind whose relative that is: *жена Сомова Анна*."""
    before = words_before(text, one.span.start, 1)
    kin = bool(before) and is_kin(calling(before[0].casefold()) or before[0].casefold())
    if kin and _is_declined_first(first):
        return True
    given = is_mans(last) or is_womans(last)
    return kin and given and (stem(first) in surnames or not _is_first(first))


def _is_before_first(first: str, last: str) -> bool:
    """Whether a word that is no first name stands before one, in whatever case."""
    return _is_first(last) and not _is_first(first) and not tells(first) & Tells.BODY


_CASES = (
    (("а", "у", "ом", "е"), ("",)),
    (("я", "ю", "ем", "е"), ("й", "ь")),
    (("ы", "и", "у", "ой", "ей", "е"), ("а",)),
    (("и", "ю", "ей", "е"), ("я", "ь")),
)
"""Ends of declined first names, with those that they have in no case."""


def _is_first(word: str) -> bool:
    return is_mans(word) or is_womans(word) or any(is_mans(each) or is_womans(each) for each in _plain(word))


def _plain(word: str) -> Iterator[str]:
    """What a declined first name can be in no case: *Георгия* is Георгий, and *Георгиу* is none."""
    for ends, plain in _CASES:
        for end in ends:
            if word.endswith(end):
                yield from (word.removesuffix(end) + each for each in plain)


def has_first_name(name: str) -> bool:
    """Whether a Russian first name begins a name, in whatever case: *директор компании Анна Штольц*."""
    first = name.partition(" ")[0].casefold()
    return first[0] >= "а" and _is_first(first)

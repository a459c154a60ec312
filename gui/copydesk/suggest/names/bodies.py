"""How far a body's name goes beyond its capitals: *Committee on Trade*, *ministère de l'Agriculture*."""

import re
from collections.abc import Iterator

from copydesk.domain.span import Span
from copydesk.domain.wording import BODIES, CALENDAR, PARTICLES
from copydesk.suggest.names.callings import calling
from copydesk.suggest.names.listed_matters import body_behind_list, list_end
from copydesk.suggest.names.naming import Tells, is_compound_body, tells
from copydesk.suggest.names.nouns import is_mans, is_womans
from copydesk.suggest.names.romance import TO_DO, romance_body
from copydesk.suggest.names.russian_bodies import in_charge_to

_CAP = r"[A-ZÀ-ÞА-ЯЁ][\w-]*"
_BEHIND = re.compile(
    rf"[ \u00a0](?:on|against)(?: the)? (?P<on>{_CAP})(?: {_CAP})?(?:(?:, {_CAP}){{0,2}},? and {_CAP})?"
    rf"|[ \u00a0]to (?:Protect|End|Stop|Save|Defend|Free|Ban|Reform|Promote|Prevent|Abolish|Keep)"
    rf"(?: the)?(?: {_CAP}){{1,3}}"
    rf"|[ \u00a0]für (?:den |die |das )?{_CAP}(?: und {_CAP})?"
    r"|(?: (?:nationale?|nacional|centrale?|régionale?|regional|générale?|general))?"
    r"(?:[ \u00a0](?:de la |de las |de los |de l['’]|des |du |del |d['’]|pour la |pour les |de )"
    r"[\w-]{4,}){1,2}"
    r"|(?<=[ое]го)[ \u00a0][а-яё]{3,}|(?<=[оеы]й)[ \u00a0][а-яё]{3,}|(?<=[ыи]х)[ \u00a0][а-яё]{3,}"
)
_DECLINED = re.compile(
    r"[ \u00a0](?:по )?(?:[а-яё]+(?:ого|его|ой|ей|ых|их|ым|им)[ \u00a0])?"
    r"(?:дел|(?<= по[ \u00a0])[а-яё]{3,}(?:е|у|ю|ам)|(?<=[ыи]х[ \u00a0])[а-яё]{3,}(?<![аеиуы]л)(?<!л[аио])|"
    r"(?!готов|намерен|обязан|уверен|согласн|должн|довольн)"
    r"[а-яё]{2,}(?:ости|ства|ения|ания|ы|и|а|я|ов|ев|ей|ям|ию)(?<![^о]ла)(?<!ли)(?<!ся))(?![а-яё])"
    r"(?:[ \u00a0](?:и[ \u00a0])?[а-яё]{3,}(?:ов|ев|ства|ения|ания|ости|ции|ний)(?![а-яё])"
    r"|(?<=(?:делам|равам))[ \u00a0][а-яё]{3,}(?:[ыиеа]|[аие]я|[оеи]в|ей|их|ых)"
    r"(?:[ \u00a0]и[ \u00a0][а-яё]{3,}[ыиа])?(?![а-яё]))?"
    r"(?:[ \u00a0][А-ЯЁ][а-яё]+(?:ии|и|ы|а|я)(?![а-яё-])(?![ \u00a0][А-ЯЁ])|[ \u00a0][А-ЯЁ]{2,5}(?![\w-]))?"
)
_HEAD_BEFORE = re.compile(
    r"(?<!\w)(?:ministère|ministerio|secrétariat|secretaría|préfecture|parquet|tribunal|conseil|consejo|fiscalía|"
    r"mairie|alcaldía|ayuntamiento|direction(?=[ \u00a0](?:général|régional|départemental))|"
    r"dirección(?=[ \u00a0](?:general|regional|provincial|nacional))|"
    r"syndicat|sindicato|office|oficina|cour|corte|juzgado|"
    r"audiencia|chambre|cámara|université|universidad|sous-préfecture|rectorat|diocèse|diócesis|commissariat|"
    r"gobernación|municipalidad|defensoría|procuraduría|contraloría)"
    r"(?:[ \u00a0](?:maritime|correctionnel|administratif|judiciaire|pénal|militaire|municipal|régional|"
    r"régionale|départementale?|cantonal|fédéral|fédérale|générale?|provincial|nacional|general|regional|federal|penal|d['’]appel|d['’]assises|"
    r"de commerce|de comercio|de apelaciones|de grande instance|des prud['’]hommes))?"
    r"[ \u00a0](?:de la |de las |de los |de l['’]|des |du |del |d['’]|de )$"
)
_PARTS = frozenset(("de", "la", "as", "os", "l'", "l’", "es", "du", "el", "d'", "d’"))
_AND = re.compile(rf"(?:, {_CAP})? and {_CAP}")
_WORD = re.compile(rf" ({_CAP})")
_JOINED = re.compile(
    rf" and (?P<rest>{_CAP}(?: {_CAP}){{0,2}}) (?P<head>{_CAP})(?! {_CAP})(?: \((?P<short>[A-Z]{{2,6}})\))?"
)
_OF_MATTERS = re.compile(
    r"(?:[A-Z][\w-]* ){0,2}(?:Ministry|Department|Committee|Office|Board|Commission|Bureau) (?:of|for|on) "
)
_MORE = re.compile(rf"[ \u00a0](?:and|und|et|y)[ \u00a0]{_CAP}(?![ \u00a0]{_CAP})")
_FEWEST = 3
"""Letters of an acronym."""
_NEAR = 3_000
"""Code points on each side of a name in which an acronym of it is looked for."""
_FOR = re.compile(r"([A-Z]\w+) for ")
_ADJECTIVE = re.compile(r"(?:ый|ий|ая|ое|ой|ого|его|ому|ым|им|ом|ую|ые|ых)$")
_SMALL_HEAD = re.compile(
    r"(?:[ \u00a0][а-яё]+(?:ый|ий|ая|ое|ой|ого|его|ому|ым|им|ом|ую|ые|ых)){0,2}"
    r"[ \u00a0]([а-яё]{3,})(?:[ \u00a0]([А-ЯЁ][а-яё]+(?:ии|и|ы|а|я)))?(?![а-яё-])"
)
_LONGEST = 60
_GERMAN_OF = re.compile(r"\s(?:von der|vom|der|dem|des|von(?=\s[A-ZÄÖÜ]\w+\s[A-ZÄÖÜ]))\s")
_CASES = frozenset(("der", "des", "dem"))
_ABSTRACT = ("tung", "rung", "lung", "dung", "sitz", "heit", "keit", "wart", "regie")
"""Ends of nouns for what somebody does: *unter Leitung von Ann Lee*."""
_FIRST = re.compile(r"([A-ZÄÖÜ][\w-]+)\s[A-ZÄÖÜ]")
_HOUSES = frozenset(
    ("haus", "kreis", "ring", "forum", "netzwerk", "zentrum", "dom", "runde", "tafel", "schule")
)
"""What bodies are called that are no bodies' heads: *Haus der Seefahrt*."""
_CAMPAIGNS = frozenset(
    (
        *(
            "campaign",
            "alliance",
            "movement",
            "coalition",
            "league",
            "committee",
            "front",
            "network",
            "action",
        ),
        *("initiative", "group", "forum", "programme", "citizens", "mothers", "women", "people", "residents"),
        *("workers", "farmers", "students", "parents", "doctors", "lawyers", "villagers", "veterans"),
    )
)
"""What those are called whose name tells what they are against."""
_FULL_NAME = 2
_PARTYS = re.compile(r"([A-ZÄÖÜ]{2,6})-([A-ZÄÖÜ][a-zäöüß]+)\s(?=[A-ZÄÖÜ])")
_AND_PERSON = re.compile(
    r"([A-ZÄÖÜ][a-zäöüß]+)(?:\s[A-ZÄÖÜ][\w-]+)?\s(?P<first>[A-ZÄÖÜ]\w+)(?:-\w+)?\s[A-ZÄÖÜ][\w-]+"
)


def whole_body(text: str, span: Span) -> Span:
    """The name with what belongs to it behind in small letters or behind *on*."""
    if (whole := _in_charge(text, span) or _spelt(text, span) or romance_body(text, span)) is not None:
        return whole
    found = _BEHIND.match(text, span.end, min(len(text), span.end + _LONGEST))
    if found is None:
        found = _DECLINED.match(text, span.end, span.end + _LONGEST) if _is_head(text, span) else None
    if found is None and _has_matters(text, span):
        listed = list_end(text, span.start, span.end + _LONGEST) if text.startswith(", ", span.end) else 0
        return Span(span.start, listed or _joined_matter(text, span.end))
    if found is None or (found.re is _BEHIND and _is_none_of_it(found)):
        return span
    if found.re is _BEHIND and found["on"]:
        if found[0].lstrip(" \u00a0").startswith("against") and not _is_against(text, span, found):
            return span
        return Span(span.start, _before_person(text, found.start("on"), found.end()))
    return Span(span.start, found.end())


def _is_against(text: str, span: Span, found: re.Match[str]) -> bool:
    """Whether a body's name tells what it is against, *Campaign against Tolls*, and not whom it meets."""
    last = found[0].rpartition(" ")[2].casefold()
    return span.of(text).rpartition(" ")[2].casefold() in _CAMPAIGNS and not tells(last) & Tells.BODY


def _in_charge(text: str, span: Span) -> Span | None:
    """A Russian authority with what it is in charge of."""
    end = in_charge_to(text, span)
    return Span(span.start, end) if end > span.end else None


def _is_none_of_it(found: re.Match[str]) -> bool:
    """Whether a day follows behind *on*, or a person's title in a German genitive."""
    first = (found["on"] or "").casefold()
    if (is_mans(first) or is_womans(first)) and found["on"] != found[0].rpartition(" ")[2]:
        return True  # the council's ruling on Ann Lee
    german = found[0].startswith(" des ") and bool(calling(found[0].casefold().rpartition(" ")[2]))
    return german or TO_DO.match(found[0]) is not None or first in CALENDAR


def _joined_matter(text: str, end: int) -> int:
    """Where a body's name ends that *and* may join a matter to: *and Roads*, *and Foreign Trade*."""
    found = _AND.match(text, end, end + _LONGEST)
    if found is None:
        return end
    at = found.end()
    while (more := _WORD.match(text, at, at + _LONGEST)) is not None:
        small = more[1].casefold()
        if (is_mans(small) or is_womans(small)) and _WORD.match(text, more.end()) is not None:
            return at
        if at > found.end() or not tells(small) & Tells.PORTFOLIO:
            return end
        at = more.end()
    return at


def _before_person(text: str, start: int, end: int) -> int:
    """Where the matters of a body end, if somebody's name follows: *Committee on Energy Ann Lee*."""
    if not text[end : end + 2].strip(" \u00a0")[:1].isupper():
        return end
    last = text.rfind(" ", start, end)
    first = text[last + 1 : end].casefold()
    return last if last > 0 and (is_mans(first) or is_womans(first)) else end


def _spelt(text: str, span: Span) -> Span | None:
    """A body's name with what *and* joins to it, where an acronym near it has the initials of both."""
    found = _MORE.match(text, span.end, span.end + _LONGEST)
    if found is None:
        return None
    letters = "".join(word[0] for word in text[span.start : found.end()].split() if word[0].isupper())
    if len(letters) < _FEWEST:
        return None
    acronym = re.compile(rf"(?<!\w){re.escape(letters)}(?!\w)")
    known = acronym.search(text, max(0, span.start - _NEAR), span.end + _NEAR) is not None
    return Span(span.start, found.end()) if known else None


def _has_matters(text: str, span: Span) -> bool:
    """Whether what a body is for follows its head, so that *and* can go on: *Alliance for Land and Bread*."""
    found = _FOR.search(text, span.start, span.end)
    of_body = found is not None and tells(found[1].casefold()) & Tells.BODY
    return bool(of_body) or _OF_MATTERS.match(text, span.start, span.end) is not None


def joined_body(text: str, span: Span) -> Span | None:
    """A body that a name is only the first matter of, as in *the Food and Farming Agency (FFA)*."""
    if text.startswith(", ", span.end) and (end := body_behind_list(text, span.start, span.end + _LONGEST)):
        return Span(span.start, end)
    found = _JOINED.match(text, span.end, span.end + _LONGEST) if text.startswith(" and ", span.end) else None
    if found is None or not tells(found["head"].casefold()) & Tells.BODY:
        return None
    words = [*span.of(text).split(), *found["rest"].split(), found["head"]]
    short = found["short"] == "".join(word[0] for word in words)
    matter = text[max(0, span.start - 4) : span.start].casefold() == "the "
    first = words[0].casefold()
    told = tells(first) & (Tells.PORTFOLIO | Tells.ORGANISATION) and first not in BODIES
    matter = matter and bool(told) and not found["short"]
    return Span(span.start, found.end("head")) if short or matter else None


def _is_head(text: str, span: Span) -> bool:
    """Whether a name ends with a Cyrillic head that what it is of may follow: *Совет*, not *МИД*."""
    last = span.of(text).rpartition(" ")[2]
    return last[-1] >= "а" and bool(tells(last.casefold()) & Tells.BODY)


def head_before(text: str, start: int) -> int | None:
    """Where a head in small letters begins that a capital follows, as in *ministère de l'Agriculture*."""
    if text[max(0, start - 3) : start].rstrip(" \u00a0")[-2:] not in _PARTS:
        return None
    found = _HEAD_BEFORE.search(text, max(0, start - _LONGEST), start)
    return found.start() if found else None


def adjective_body(text: str, span: Span) -> Span | None:
    """A body whose head follows its adjective in small letters, as in Russian: *Северный банк Орвании*."""
    if text[span.end - 1] < "а" or not _ADJECTIVE.search(text, span.start, span.end):
        return None
    found = _SMALL_HEAD.match(text, span.end, span.end + _LONGEST)
    if found is None or not tells(found[1]) & Tells.BODY:
        return None
    behind = text[found.end() : found.end() + 2]
    person = found[2] is not None and behind[:1] == " " and behind[1:].isupper()
    return Span(span.start, found.end(1) if person else found.end())


def german_apart(text: str, run: Span) -> Iterator[Span]:
    """``Ann Lee der Zeitung`` and ``Ann Lee von der Universität`` are two names each, and so are
    ``VGS-Chefin Ann Lee`` and ``Staatsanwaltschaft Ann Lee``."""
    if (of := _PARTYS.match(text, run.start, run.end)) is not None and calling(of[2].casefold()):
        yield Span(*of.span(1))
        yield Span(of.end(), run.end)
        return
    if (at := _person_behind_body(text, run)) is not None:
        yield Span(run.start, at - 1)
        yield Span(at, run.end)
        return
    of = _GERMAN_OF.search(text, run.start, run.end)
    if of is not None and _is_noun_of(text, run, of):
        yield Span(run.start, of.start())
        yield Span(of.end(), run.end)
        return
    if of is not None and of[0].strip() == "von":
        of = None
    words = _without_calling(text[run.start : of.start()].casefold().split()) if of else []
    body = any(word in BODIES or tells(word) & Tells.BODY for word in words)
    if of is None or len(words) != _FULL_NAME or body or not PARTICLES.isdisjoint(words):
        yield run
        return
    yield Span(run.start, of.start())
    yield Span(of.end(), run.end)


def _without_calling(words: list[str]) -> list[str]:
    """The words of a German name without what its bearer is, and its middle names: *Mutter Ann Lee*."""
    given = len(words) > _FULL_NAME and (is_mans(words[1]) or is_womans(words[1]))
    first = 1 if len(words) > _FULL_NAME and (calling(words[0]) or (given and not is_mans(words[0]))) else 0
    named = first + 1 < len(words) and (is_mans(words[first]) or is_womans(words[first]))
    return [words[first], words[-1]] if named and PARTICLES.isdisjoint(words) else words[first:]


def _is_noun_of(text: str, run: Span, of: re.Match[str]) -> bool:
    """Whether a German name is only what a noun before it is of, or who somebody is: *Ansicht der Bank*,
    *Orle Holding des Reeders Ann Lee*."""
    words = text[run.start : of.start()].casefold().split()
    behind = _FIRST.match(text, of.end(), run.end)
    if behind and calling(behind[1].casefold()) and not calling(words[-1]):
        return True
    apart = of[0].strip() in _CASES or words[-1].endswith(_ABSTRACT)
    one = words[0] if len(words) == 1 and apart else ""
    body = one in _HOUSES or tells(one) & (Tells.BODY | Tells.TITLE) or one in BODIES | PARTICLES
    return bool(one) and not (body or is_mans(one) or is_womans(one) or calling(one))


def _person_behind_body(text: str, run: Span) -> int | None:
    """Where a person begins behind a German body: *die Staatsanwaltschaft Ann Lee*, *Landgericht Orle Ann
    Lee*."""
    words = _AND_PERSON.fullmatch(text, run.start, run.end)
    body = words[1].casefold() if words else ""
    if words is None or not (is_compound_body(body) or body.endswith(("schaft", "gericht", "polizei"))):
        return None
    first = words["first"].casefold()
    return words.start("first") if is_mans(first) or is_womans(first) else None

"""Names in languages that write nouns as names are written."""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace

from copydesk.domain.span import Span
from copydesk.suggest.names.callings import calling
from copydesk.suggest.names.naming import Tells, is_compound_body, tells, words_before
from copydesk.suggest.names.nouns import is_mans, is_womans
from copydesk.suggest.names.people import Named, named

_ARTICLE = re.compile(
    r"(?:^|[\s\u00a0(„»])(?i:der|die|das|dem|den|des|ein|eine|einen|einem|einer|eines|im|am|zum|zur|vom|beim|ins|kein|"
    r"keine|seinen?|sein|seine[mrs]|ihren?|ihr|ihre[mrs]|mein|unser|diese[mnrs]?|jede[mnrs]?|viele|zwei|drei|mehrere)"
    r"(?:[ \u00a0][a-zäöüß]+(?:e|en|er|es|em))?[ \u00a0]$"
)
_LOOKED_BACK = 40
_OF_IT = frozenset(("der", "des", "von", "und"))
_PERSON = re.compile(
    r"\w{3,}(?:(?:er|ist|ant|ent|eur|or|ling|är|mann|frau|freund|nachbar|kamerad|wirt)(?:in)?|loge|login|"
    r"kolleg(?:e|in)|genoss(?:e|in)|bauer|bäuerin|kund(?:e|in)|zeug(?:e|in)|köchin|koch|hirt|hirtin|rätin)"
)
_THING = re.compile(
    r"\w{3,}(?:ung|heit|keit|schaft|tion|tät|nis|ment|ismus|tum|jahr|monat|stunde|prozent)(?:e|en|s|es|er|sen)?"
)
_MEASURE = re.compile(
    r"(?:kubik|quadrat|kilo|zenti|milli)?(?:meter|gramm)|jahren?|monaten?|tagen?|wochen?|stunden?|tonnen|liter|hektar"
    r"|prozent|milliarden|millionen|grösster?|grösstes|wichtigster?|"
    r"kein|keine|weniger|viel|wenig|solche|alle|beide|weitere|erste|letzte|jede|jeder|jedes|nötig|möglich|klar"
)
"""Before a noun that is measured or counted, or that has nothing to do with them."""
_QUALITY = re.compile(
    r"\w{3,}(?:lich|isch|ig|bar|sam|haft|los|bedingt|iert|end|weit)(?:st)?e[rnsm]?|"
    r"(?:größt|best|erst|letzt|nächst|neu|alt|jung|hoh|lang|kurz|gut|schlecht|stark|schwach|schwer|leicht|früher|"
    r"später|höchst|höher|weiter|näher|ander|ganz|halb|viel|wenig|meist|mehrer|zweit|dritt|viert|groß|klein|"
    r"öffentlich|privat|schnell|langsam|teur|billig|breit|eng|hart|weich|warm|kalt|heiß|reich|arm|gesamt)e[rnsm]?"
)
_NUMBERS = frozenset(
    (
        *(
            "zwei",
            "drei",
            "vier",
            "fünf",
            "sechs",
            "sieben",
            "acht",
            "neun",
            "zehn",
            "elf",
            "zwölf",
            "hundert",
        ),
        *("tausend", "dutzend", "mehr", "viele", "wenige", "rund", "etwa", "knapp"),
    )
)
"""Before a noun, and no name."""
_VIEWS = frozenset(
    (
        *("angaben", "ansicht", "aussage", "aussagen", "auffassung", "auskunft", "bekunden", "bericht"),
        *("darstellung", "dank", "einschätzung", "erkenntnissen", "informationen", "lesart", "meinung"),
        *("recherchen", "schätzung", "schilderung", "sicht", "überzeugung", "urteil", "vorbild", "worten"),
    )
)
"""Before whose they are: *aus Sicht Raskes*."""


_BEFORE_DEN = frozenset(("van", "von", "in", "op", "aan", "auf", "für", "an"))
"""Before *den* inside of a name."""
_TWO = 2
_POLITE = frozenset(("Sie", "Ihnen", "Ihr", "Ihre"))
_KEPT = ("reederei", "brauerei", "werft", "bank")
"""Ends of words that belong to the name behind them."""
_PLAIN_BODIES = frozenset(("behörde", "ministerium", "amt", "gericht", "kommission"))
"""Heads of bodies that alone are nobody's name."""


def is_german_noun(text: str, one: Named) -> bool:
    """Whether a capitalised run is rather a noun, as it stands behind an article: *ein Fischer*."""
    words = one.words.split()
    if (
        one.titled
        or one.acronym
        or one.words.isupper()
        or any(map(str.isupper, "".join(each[1:] for each in words)))
    ):
        return False
    small = [each.casefold() for each in words]
    if len(words) > 1 and not _OF_IT & set(small):
        return False
    plain = len(words) == 1 and tells(small[0]) & Tells.BODY == Tells.ORGANISATION  # der Verband
    plain = plain or (len(words) == 1 and small[0] in _PLAIN_BODIES)
    if not plain and any(tells(each) & Tells.BODY or is_compound_body(each) for each in small):
        return False
    return _ARTICLE.search(text, max(0, one.span.start - _LOOKED_BACK), one.span.start) is not None


def without_nouns(text: str, names: Sequence[Named]) -> Iterator[Named]:
    """German names without the noun before them for who somebody is, and no two nouns that only look so.

    *Die Touristin Ann Lee* is Ann Lee, *der Pumpenhersteller Raske* is Raske; *acht Jahren Haft* is nobody.
    """
    singles = {one.words for one in names if " " not in one.words}
    known = {one.words for one in names} | {one.words.rpartition(" ")[2] for one in names if one.person}
    families = {one.words.rpartition(" ")[2] for one in names if _is_persons(text, one, singles)}
    for each in names:
        one = _without_told(text, each)
        if (owner := _whose(one, families)) is not None:  # Raskes Vorstoß
            yield owner
            continue
        bare = _without_noun(text, one)
        if bare.words[-1] == "s" and bare.words[:-1] in known:  # Raskes, des Deichverbands
            bare = replace(bare, words=bare.words[:-1])
        nouns = bare.person and not bare.titled and _are_nouns(text, bare, singles)
        known_so = bare.span != one.span or bare.words in families  # der frühere Trainer Raske, van der Loo
        if not nouns and (known_so or not is_german_noun(text, one)):
            yield bare


def _without_told(text: str, one: Named) -> Named:
    """A body without whom it gives something to: *dass die Regierung den Bauern Geld zahlt*."""
    words = one.words.split() if " den " in one.words else []
    at = words.index("den") if words else 0
    if not at or words[at - 1] in _BEFORE_DEN or _is_first(words[0]):
        return one
    end = one.span.start + len(text[one.span.start : one.span.end].partition("den")[0].rstrip())
    span = Span(one.span.start, end)
    body = any(each.body for each in named(span.of(text)))
    return replace(one, span=span, words=" ".join(words[:at]), body=body, person=False)


def _whose(one: Named, families: Container[str]) -> Named | None:
    """Whose something is by the genitive of a surname: *Raskes Vorstoß* is Raske."""
    first, _, rest = one.words.partition(" ")
    if not rest or one.body or not first.endswith("s") or first[:-1] not in families or _is_first(first):
        return None
    span = Span(one.span.start, one.span.start + len(first))
    return replace(one, span=span, words=first[:-1], person=False)


def _is_persons(text: str, one: Named, singles: Iterable[str]) -> bool:
    """Whether it is surely somebody's name in full, so that others like its last word are no nouns."""
    return (
        one.person
        and (one.titled or _is_first(one.words.split()[0]) or not _are_nouns(text, one, singles))
        and calling(one.words.rpartition(" ")[2].casefold()) == ""
    )


def _without_noun(text: str, one: Named) -> Named:
    words = one.words.split()
    if len(words) == 1 or _is_first(words[0]) or one.words.isupper() or words[1] in _OF_IT:
        return one  # Verein der Freunde
    first = words[0].casefold()
    if first in _VIEWS and not one.body:
        return _behind(text, one, words, body=False)
    kind = tells(first) & (Tells.DESCRIBED | Tells.BODY)
    article = _ARTICLE.search(text, max(0, one.span.start - _LOOKED_BACK), one.span.start)
    described = tells(first) & Tells.DESCRIBED and not first.endswith(_KEPT)
    if kind and (words[1].isupper() or (article and described)):
        return _behind(text, one, words, body=True)
    person = not kind and not one.body and (calling(first) or _PERSON.fullmatch(first))
    if person and (
        article or (len(words) > 2 and (_is_first(words[1]) or (calling(first) and "-" in first)))
    ):
        return _behind(text, one, words, body=False)
    return one


def _behind(text: str, one: Named, words: Sequence[str], *, body: bool) -> Named:
    """A name without its first word."""
    rest = " ".join(words[1:])
    start = text.index(words[1], one.span.start + len(words[0]), one.span.end)
    span = Span(start, one.span.end)
    return replace(one, span=span, words=rest, titled=not body, body=body, person=not body and len(words) > 2)


def _is_first(word: str) -> bool:
    """Whether a word is a first name that is known."""
    small = word.casefold().partition("-")[0]
    return is_mans(small) or is_womans(small)


def _are_nouns(text: str, one: Named, surnames: Iterable[str]) -> bool:
    """Whether two words that look like a name are nouns: behind a number, or by what they end with."""
    words = one.words.split()
    if _is_first(words[0]):
        return False
    if words[-1] in _POLITE or "das" in words:
        return True
    if words[0].casefold() in _NUMBERS or _MEASURE.fullmatch(words[0].casefold()):
        return True
    if words[-1] in surnames:
        return False
    before = words_before(text, one.span.start, 1)
    if before and (before[0].isdigit() or before[0].casefold() in _NUMBERS):
        return True
    small = [word.casefold() for word in words]
    return any(map(_THING.fullmatch, small)) or _QUALITY.fullmatch(small[0]) is not None

"""Closed lists of words that tell what is named: heads of bodies and places, titles, verbs that actors do.

They are data in ``resources/names``, all languages in one, read when they are first needed.
"""

import json
import re
from collections.abc import Sequence
from functools import cache, lru_cache

from copydesk import resources
from copydesk.domain.wording import BODIES
from copydesk.suggest.names.nouns import is_first_name, is_kin, is_short_body, parent_of
from copydesk.suggest.names.roles import ROLES
from copydesk.suggest.names.trades import OBLIQUE


class Tells:
    """What a small word tells beside a name or in it: bits, as plain numbers, for speed."""

    NOTHING = 0
    ORGANISATION = 1
    STATE_BODY = 2
    BODY = 3
    PLACE = 4
    THING = 8
    TITLE = 16
    PORTFOLIO = 32
    """Stands between the one who has a title and the title: *foreign* minister."""
    OFFICE = 64
    """What only a state or a body has: *its* government."""
    ACT = 128
    ACTING_ON = 256
    """Verbs whose object acts as well: *accused*."""
    RELATION = 512
    RELATED = 1024
    """What somebody does with an actor: *talks* with, *sold* to."""
    LOCATIVE = 2048
    DESCRIBED = 4096
    """Stands right before a body's name: *broadcaster*."""
    NOT_ONE = 8192
    """Nobody's name where it opens a sentence: *residents*."""
    PEOPLE_OF = 16384
    """Whose a body is: *people's*."""
    CRAFT = 32768
    """What stands before the name of a ship, a town or a work: the *ferry*, the town of."""
    LOCAL = 65536
    """Titles of towns and villages, and of those who only live somewhere: *mayor* of."""
    OPENER = 131072
    """Opens a sentence right before a name: *visiting*."""
    BEHIND = 262144
    """Stands in capitals behind a person's name, and is none of it: *KC*."""


_NAMES = {
    "organisation": Tells.ORGANISATION,
    "state body": Tells.STATE_BODY,
    "place": Tells.PLACE,
    "thing": Tells.THING,
    "title": Tells.TITLE,
    "portfolio": Tells.PORTFOLIO,
    "office": Tells.OFFICE,
    "act": Tells.ACT,
    "acting on": Tells.ACTING_ON,
    "relation": Tells.RELATION,
    "related": Tells.RELATED,
    "locative": Tells.LOCATIVE,
    "described": Tells.DESCRIBED,
    "not one": Tells.NOT_ONE,
    "opener": Tells.OPENER,
    "people of": Tells.PEOPLE_OF,
    "behind": Tells.BEHIND,
    "craft": Tells.CRAFT,
    "local": Tells.LOCAL,
}
_TITLES_TOO = frozenset(("attorney", "general", "chief", "prosecutor", "chairman"))
"""Portfolios that are titles as well."""
_PREFIXED = re.compile(r"(?:co|ex|vice|then|sub)-")
_COMPOUND_BODY = re.compile(
    r"\w{3,}(?:amt|amts|amtes|verband|verbands|verbandes|ministerium|ministeriums|behörde|partei|gericht|gerichts"
    r"|gesellschaft|gewerkschaft|verein|vereins|kammer|kommission|institut|instituts|polizei|anstalt|werke"
    r"|feuerwehr|chtshof|chtshofs|ngshof|ngshofs|reederei|brauerei|werft|museum|museums|klinikum|klinikums|sparkasse|direktion|anwaltschaft|genossenschaft|rundschau|tageblatt"
    r"|tageblatts|zentralbank|notenbank|präsidium|präsidiums|kanzlei|hochschule|universität|aufsicht|bündnis"
    r"|bund|bunds|bundes|dienst|dienstes|(?<![aiu])rat|europarat|rats|rates|stiftung|konzern|konzerns|regierung|agentur)"
    r"|\w*(?:unfall|leit|melde|ombuds|prüf|schlichtungs|untersuchungs|ermittlungs|zulassungs|kontroll)stelle"
    r"|\w*(?:schutz|interessen|arbeits|eigentümer|erzeuger|förder|werbe)gemeinschaft|kunsthalle|küstenwache|\w*bergwacht"
    r"|(?:\w+arbeiter|arbeiter|gewerkschafts|volks|bürger|bauern)union|(?:bürger|heimat|wähler|volks|frauen)(?:liste|forum)"
)
_DECLINED_BODY = re.compile(
    r"(?:(?:рос|гос|глав|гор|обл|рай|ген|центр?|гидромет|нац|спец|пром|энерго|агро|авиа|мос|евро)?"
    r"(?:мануфактур|фабрик|завод|[а-яё]*комбинат|ведомств|[а-яё]*надзор|редакци|издательств|больниц|поликлиник|верф|"
    r"лаборатори|обсерватори|заповедник|комиссариат|фракци|совет|союз|ассоциаци|федераци|конфедераци|профсоюз|парти|банк|университет|институт|фонд|палат|комитет|"
    r"корпораци|агентств|организаци|альянс|центр|министерств|правительств|парламент|сенат|прокуратур|"
    r"мэри|комисси|академи|музе|театр|компани|авиакомпани|авиалини|клуб|бирж|обществ|движени|объединени|пароходств|концерн|холдинг|фракци|коалици|лиг|суд|штаб|гварди|собрани|управлени|департамент|посольств|служб|администраци|корпус|инспекци))[а-яё]{0,3}"
)
_SHORT_BODY = re.compile(
    r"мин(?:вод|пром|эко|регион|нац|туризм|цифр|связ|лес|строй|транс|энерг|юст|труд|соц|здрав|обр|прос|наук|спорт|"
    r"сельхоз|торг|фин|оборон|природ|индустри|иностран|инвест|инфо|дор|молод|культ)[а-яё]*|"
    r"(?:рос|гос|бел|каз|укр)[а-яё]*?(?:надзор|контрол|реестр|гидромет)[а-яё]{0,3}"
)
"""Short names of Russian ministries and authorities: *Минпрома*, *Роспотребнадзору*."""
_DECLINED_TITLE = re.compile(
    r"(?:вице-|экс-)?(?:президент|министр|премьер|директор|председател|губернатор|сенатор|депутат|капитан|генерал|"
    r"начальник|представител|посл|мэр|глав(?!н)|лидер|прокурор|судь|профессор|тренер|секретар|пресс-секретар|"
    r"премьер-министр|руководител|командир|адвокат|эксперт|аналитик)[а-яё]{0,3}"
)
_COMPOUND_TITLE = re.compile(
    r"\w{3,}?(minister|ministerin|präsident|präsidenten|präsidentin|sprecher|sprecherin|sprechers|chef|chefin"
    r"|chefs|meister|meisterin|meisters|leiter|leiterin|vorsitzende|vorsitzender|vorsitzenden|direktor"
    r"|direktorin|kommissar|kommissarin|kanzler|kanzlerin|rätin|anwalt|anwältin|führer|führerin|forscher"
    r"|forscherin|wart|hauptmann|experte|expertin|experten|politiker|politikerin|unternehmer|unternehmerin|trainer"
    r"|trainerin|richter|richterin|schütze|schützin|ärztin|arzt|händler|händlerin|wissenschaftler"
    r"|wissenschaftlerin|analyst|analystin|beauftragte|beauftragter|beauftragten|referent|referentin"
    r"|sekretär|sekretärin|vorstand|vorständin|historiker|historikerin|gründer|gründerin|inhaber|inhaberin"
    r"|funktionär|funktionärin|berater|beraterin|verwalter|verwalterin|botschafter|botschafterin|kandidat"
    r"|kandidatin|ökonom|ökonomin|ingenieur|ingenieurin|vertreter|vertreterin|verteidiger|verteidigerin"
    r"|vorsteher|vorsteherin|intendant|intendantin|biologe|biologin|geologe|geologin|archäologe|archäologin"
    r"|diplomat|diplomatin|manager|managerin|journalist|journalistin|reporter|reporterin|sportler|sportlerin|spieler|spielerin)"
)
_COMPOUND_KIND = re.compile(
    r"\w{3,}(?:hersteller|herstellers|versicherer|versicherers|anbieter|anbieters|lieferant|lieferanten|dienstleister"
    r"|dienstleisters|ausrüster|ausrüsters|zulieferer|zulieferers|discounter|discounters|betreiber|betreibers|riese"
    r"|riesen|kette|firma|unternehmen|unternehmens|brauerei|reederei|werft|sender|senders|konzern|konzerns)"
    r"|(?:maschinen|auto|pumpen|anlagen|motoren|schiff|flugzeug|waggon|lastwagen|fahrzeug|turbinen|wagen|boots|roboter"
    r"|küchen|möbel|orgel|klavier|tunnel|werkzeug|getriebe|traktoren|apparate|haus|uhren)bauers?"
)
"""German words for what a body is that stand before its name: *Pumpenhersteller*."""


@cache
def _words() -> dict[str, int]:
    with resources.path("names", "words.json").open(encoding="utf-8") as file:
        read: dict[str, dict[str, str]] = json.load(file)
    found: dict[str, int] = {}
    for kind, languages in read.items():
        for words in languages.values():
            for word in words.split():
                found[word] = found.get(word, 0) | _NAMES[kind]
    for word in ROLES:
        both = word in _TITLES_TOO or not found.get(word, 0) & Tells.PORTFOLIO
        found[word] = found.get(word, 0) | (Tells.TITLE if both else 0)
    for word in BODIES:
        found[word] = found.get(word, 0) | (0 if found.get(word, 0) & Tells.BODY else Tells.STATE_BODY)
    return found


@lru_cache(8192)
def tells(word: str) -> int:
    """What a word in small letters tells, as the sum of its ``Tells``; 0 for nothing."""
    return _words().get(word) or (_compound(word) if len(word) >= _SHORTEST_COMPOUND else 0)


@cache
def heads_first() -> frozenset[str]:
    """Heads of bodies that other languages than English put first: *Staatsanwaltschaft*, *Guardia*."""
    with resources.path("names", "words.json").open(encoding="utf-8") as file:
        read: dict[str, dict[str, str]] = json.load(file)
    kinds = [read["organisation"], read["state body"]]
    english = {word for kind in kinds for word in kind["en"].split()}
    every = {word for kind in kinds for words in kind.values() for word in words.split()}
    return frozenset(every - english)


@cache
def romance_heads() -> frozenset[str]:
    """Heads of bodies in French and Spanish, where they stand first."""
    with resources.path("names", "words.json").open(encoding="utf-8") as file:
        read: dict[str, dict[str, str]] = json.load(file)
    kinds = [read["organisation"], read["state body"]]
    return frozenset(word for kind in kinds for each in ("fr", "es") for word in kind[each].split())


def _compound(word: str) -> int:
    if parent_of(word):
        return Tells.TITLE
    if (of := _PREFIXED.match(word)) is not None:
        return _words().get(word[of.end() :], Tells.NOTHING) & Tells.TITLE
    if word in OBLIQUE or is_kin(word) or _COMPOUND_TITLE.fullmatch(word) or _DECLINED_TITLE.fullmatch(word):
        return Tells.TITLE
    if _COMPOUND_KIND.fullmatch(word):
        return Tells.DESCRIBED
    return Tells.STATE_BODY if is_compound_body(word) or _DECLINED_BODY.fullmatch(word) else 0


def is_compound_kind(word: str) -> bool:
    """Whether a German word in small letters says what kind of body one is: *Pumpenhersteller*."""
    return len(word) >= _SHORTEST_COMPOUND and _COMPOUND_KIND.fullmatch(word) is not None


@lru_cache(8192)
def compound_title(word: str) -> str:
    """The title in small letters that a German compound ends with: *Verkehrsministerin*; empty for others."""
    found = _COMPOUND_TITLE.fullmatch(word) if len(word) >= _SHORTEST_COMPOUND else None
    return found[1] if found else ""


@lru_cache(8192)
def is_compound_body(word: str) -> bool:
    """Whether a word in small letters is a body's by itself, as German ones are: *Deichverband*."""
    whole = _COMPOUND_BODY.fullmatch(word) or _SHORT_BODY.fullmatch(word)
    return whole is not None or is_short_body(word)


SPELT = frozenset(("WHO",))
"""Acronyms with the letters of a small word."""
_OF = frozenset(("of", "for"))
_SHORTEST_COMPOUND, _LOOKED_BACK = 4, 60
_SPACES = frozenset(" \u00a0")


def words_before(text: str, at: int, most: int) -> list[str]:
    """The words right before a place, nearest first: those that only spaces part from each other."""
    if text[at - 1 : at] not in _SPACES:
        return []
    before = text[max(0, at - _LOOKED_BACK) : at].replace("\u00a0", " ")
    found: list[str] = []
    for word in before[before.rfind("\n") + 1 :].rsplit(None, most)[::-1][:most]:
        if not (word[-1].isalnum() or (word[-1] == "." and not found)):
            break
        found.append(word.lstrip("\"'“„«‘’(-–—"))
        if not word[0].isalpha():
            break
    return found


def is_before_name(text: str, end: int) -> bool:
    """Whether a Russian name that ends there stands before another, and only tells whose the bearer of that
    is: *адвокат Лиса Пётр Гай*."""
    behind = text[end : end + 2]
    return text[end - 1] >= "а" and behind[:1] in _SPACES and "А" <= behind[1:] <= "Я"


def is_body_led(text: str, start: int, plain: Sequence[str]) -> bool:
    """Whether a run is a body and who leads it: behind *chair of the*, *Harbour Board Ann Lee*."""
    if not any(tells(word) & (Tells.BODY | Tells.PORTFOLIO) for word in plain[:-2]):
        return False
    if tells(plain[0]) & Tells.BODY and plain[1] in _OF and not is_first_name(plain[-2]):
        return False  # president of the Federation of Small Traders
    before = [word.casefold() for word in words_before(text, start, 4)]
    return "of" in before[:2] and any(tells(word) & Tells.TITLE for word in before[before.index("of") + 1 :])

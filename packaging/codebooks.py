"""Makes the codebooks that come with the program, resources/codebooks/*.json, from their sources.

With them goes resources/names/states.json, by which suggestions know states.

python packaging/codebooks.py                      the states (from Babel's copy of CLDR), the organisations
                                                   and the topics of the Comparative Agendas Project
python packaging/codebooks.py MEDIA_TOPICS.xlsx    the IPTC Media Topics too, from the workbook that the IPTC
                                                   publishes (codes, English labels and hierarchy are taken)
"""

import json
import sys
from pathlib import Path

from babel import Locale
from babel.core import get_global

from copydesk.domain.actor import Actor, ActorKind
from copydesk.domain.codebook_file import CodebookFile
from copydesk.domain.topic import Topic
from copydesk.exchange.codebooks.json_file import write

FOLDER = Path(__file__).parent.parent / "resources" / "codebooks"
STATE_NAMES = FOLDER.parent / "names" / "states.json"
_NOT_OFFICIAL = frozenset({"XK", "AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "ZZ"})
_OTHERWISE = {
    "CD": ("Democratic Republic of the Congo", "DRC"),
    "CG": ("Republic of the Congo",),
    "CI": ("Côte d’Ivoire", "Ivory Coast"),
    "CZ": ("Czechia", "Czech Republic"),
    "GB": ("United Kingdom", "Britain", "Great Britain", "UK"),
    "HK": ("Hong Kong",),
    "MM": ("Myanmar", "Burma"),
    "MO": ("Macao",),
    "PS": ("Palestine", "Palestinian Territories"),
    "TR": ("Türkiye", "Turkey"),
    "US": ("United States", "United States of America", "USA"),
}
"""Where news have other names than CLDR."""

_ALSO = {
    "en": ("US", "U.S", "U.K", "UAE", "Soviet Union", "DR Congo", "East Timor", "Swaziland", "Kosovo"),
    "ru": (
        *("США", "ОАЭ", "КНР", "КНДР", "РФ", "ФРГ", "СССР", "Белоруссия", "Киргизия", "Молдавия"),
        *("Южная Корея", "Северная Корея"),
    ),
    "de": ("USA", "Großbritannien", "Vereinigte Staaten von Amerika", "Weißrussland", "Sowjetunion"),
    "fr": ("Grande-Bretagne", "États-Unis d’Amérique", "URSS", "Biélorussie"),
    "es": ("Gran Bretaña", "EE.UU", "EEUU", "URSS", "Bielorrusia"),
}
"""What news call states besides."""

_AGENDAS = """1 Macroeconomics|2 Civil Rights|3 Health|4 Agriculture|5 Labor|6 Education|7 Environment
8 Energy|9 Immigration|10 Transportation|12 Law and Crime|13 Social Welfare|14 Housing|15 Domestic Commerce
16 Defense|17 Technology|18 Foreign Trade|19 International Affairs|20 Government Operations|21 Public Lands
23 Culture"""

_ORGANISATIONS = """
United Nations|UN
> United Nations General Assembly|UNGA|UN General Assembly
> United Nations Security Council|UNSC|UN Security Council
> United Nations Economic and Social Council|ECOSOC
> United Nations Trusteeship Council
> International Court of Justice|ICJ
> United Nations Secretariat|UN Secretariat
> United Nations Human Rights Council|UNHRC|UN Human Rights Council
> United Nations Children's Fund|UNICEF
> United Nations Development Programme|UNDP
> United Nations Environment Programme|UNEP
> United Nations High Commissioner for Refugees|UNHCR
> Office of the United Nations High Commissioner for Human Rights|OHCHR
> United Nations Office for the Coordination of Humanitarian Affairs|OCHA
> United Nations Relief and Works Agency for Palestine Refugees in the Near East|UNRWA
> World Food Programme|WFP
> Food and Agriculture Organization|FAO
> International Labour Organization|ILO
> International Monetary Fund|IMF
> World Bank Group|World Bank
> World Health Organization|WHO
> United Nations Educational, Scientific and Cultural Organization|UNESCO
> International Civil Aviation Organization|ICAO
> International Maritime Organization|IMO
> International Telecommunication Union|ITU
> World Meteorological Organization|WMO
> World Intellectual Property Organization|WIPO
> United Nations Industrial Development Organization|UNIDO
> International Organization for Migration|IOM
International Atomic Energy Agency|IAEA
International Criminal Court|ICC
World Trade Organization|WTO
Organisation for the Prohibition of Chemical Weapons|OPCW
European Union|EU
> European Commission
> European Parliament
> European Council
> Council of the European Union
> European Central Bank|ECB
> Court of Justice of the European Union|CJEU
Council of Europe|CoE
> European Court of Human Rights|ECHR
North Atlantic Treaty Organization|NATO
Organization for Security and Co-operation in Europe|OSCE
Organisation for Economic Co-operation and Development|OECD
Commonwealth of Independent States|CIS
Collective Security Treaty Organization|CSTO
Eurasian Economic Union|EAEU|EEU
Shanghai Cooperation Organisation|SCO
African Union|AU
Economic Community of West African States|ECOWAS
East African Community|EAC
Intergovernmental Authority on Development|IGAD
Southern African Development Community|SADC
League of Arab States|Arab League
Cooperation Council for the Arab States of the Gulf|Gulf Cooperation Council|GCC
Organisation of Islamic Cooperation|OIC
Organization of the Petroleum Exporting Countries|OPEC
Association of Southeast Asian Nations|ASEAN
Asia-Pacific Economic Cooperation|APEC
Asian Development Bank|ADB
South Asian Association for Regional Cooperation|SAARC
Pacific Islands Forum|PIF
Organization of American States|OAS
Caribbean Community|CARICOM
Southern Common Market|Mercosur
Commonwealth of Nations|the Commonwealth
International Criminal Police Organization|Interpol|INTERPOL
Group of Seven|G7
Group of Twenty|G20
BRICS
"""


def states() -> CodebookFile:
    """The states and territories of ISO 3166-1 with their codes."""
    names = Locale("en").territories
    aliases = {code: found[0] for code, found in get_global("territory_aliases").items() if len(found) == 1}
    codes: dict[str, dict[str, str]] = {}
    for code, alpha_2 in aliases.items():
        sort = "iso3166-1-numeric" if code.isdecimal() else "iso3166-1-alpha-3" if len(code) == 3 else ""
        if sort and len(alpha_2) == 2 and (not code.isdecimal() or int(code) < 900):
            codes.setdefault(alpha_2, {"iso3166-1-alpha-2": alpha_2})[sort] = code
    official = sorted(
        (*_called(one, names[one]), one)
        for one, ids in codes.items()
        if len(ids) == 3 and one not in _NOT_OFFICIAL
    )
    return CodebookFile(
        title="States and territories (ISO 3166-1)",
        source="Codes of ISO 3166-1; English names of the Unicode CLDR, https://cldr.unicode.org, by Babel",
        licence="Unicode License v3",
        actors=tuple(
            Actor(
                id=number,
                uid=f"iso3166:{code}",
                name=name,
                aliases=tuple(aliases),
                kind=ActorKind.STATE,
                ids=codes[code],
            )
            for number, (name, *aliases, code) in enumerate(official, 1)
        ),
    )


def state_names() -> dict[str, list[str]]:
    """The names of states and territories in the languages whose texts suggestions read, as CLDR has them."""
    ours = {one.ids["iso3166-1-alpha-2"]: one for one in states().actors}
    made: dict[str, list[str]] = {}
    for language, also in _ALSO.items():
        names = Locale(language).territories
        found = {names[code].replace(" (China)", "") for code in ours if code in names} | set(also)
        if language == "en":
            found |= {name for one in ours.values() for name in (one.name, *one.aliases)}
        made[language] = sorted(name for name in found if "(" not in name)
    return made


def _called(code: str, name: str) -> tuple[str, ...]:
    plain = name.replace(" & ", " and ").replace("St. ", "Saint ")
    return _OTHERWISE.get(code) or ((plain, name) if "St. " in name else (plain,))


def organisations() -> CodebookFile:
    """The main bodies of the United Nations, and common organisations of states."""
    actors: list[Actor] = []
    above = 0
    for number, line in enumerate(_ORGANISATIONS.strip().splitlines(), 1):
        name, *aliases = line.removeprefix("> ").split("|")
        if not line.startswith("> "):
            above = number
        actors.append(
            Actor(
                id=number,
                uid=f"organisation:{aliases[0] if aliases else name}",
                name=name,
                kind=ActorKind.ORGANISATION,
                aliases=tuple(aliases),
                parent=above if above != number else None,
            )
        )
    return CodebookFile(
        title="The United Nations and organisations of states",
        source="Names and acronyms as the organisations use them; gathered for Copydesk",
        licence="Facts, free to use",
        actors=tuple(actors),
    )


def agendas() -> CodebookFile:
    """The major topics of the Comparative Agendas Project."""
    entries = [one.split(" ", 1) for one in _AGENDAS.replace("\n", "|").split("|")]
    return CodebookFile(
        title="Major topics of the Comparative Agendas Project",
        source="Codes and labels of the Comparative Agendas Project, https://www.comparativeagendas.net",
        licence="Codes and labels are facts; cite the project where you use them",
        topics=tuple(
            Topic(id=number, uid=f"cap:{code}", code=code, name=name)
            for number, (code, name) in enumerate(entries, 1)
        ),
    )


def media_topics(workbook: Path) -> CodebookFile:
    """The IPTC Media Topics that are not retired: codes, English labels, hierarchy."""
    from python_calamine import CalamineWorkbook

    sheet = CalamineWorkbook.from_path(workbook)
    stated, head, *rows = sheet.get_sheet_by_name(sheet.sheet_names[0]).to_python()
    place = {str(name): column for column, name in enumerate(head)}
    levels = [column for name, column in place.items() if name.startswith("Level")]
    path: list[int] = []
    topics: list[Topic] = []
    for row in rows:
        code, name = str(row[place["NewsCode-QCode (flat)"]]), str(row[place["Name (en-GB)"]]).strip()
        level = next((depth for depth, column in enumerate(levels) if row[column]), None)
        if not code or not name or level is None or row[place["RetiredDate"]]:
            continue
        number = len(topics) + 1
        path[level:] = [number]
        parent = path[level - 1] if level else None
        topics.append(Topic(id=number, uid=code, code=code, name=name, parent=parent))
    return CodebookFile(
        title="IPTC Media Topics",
        source=f"IPTC, https://iptc.org/standards/media-topics/: codes and English labels. {stated[0]}",
        licence="CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
        topics=tuple(topics),
    )


def main() -> None:
    """Write the files."""
    made = {"states": states(), "international-organisations": organisations(), "cap-major-topics": agendas()}
    if sys.argv[1:]:
        made["iptc-media-topics"] = media_topics(Path(sys.argv[1]))
    for name, codebook in made.items():
        (FOLDER / f"{name}.json").write_bytes(write(codebook))
    told = json.dumps(state_names(), ensure_ascii=False, indent=1)
    STATE_NAMES.write_text(f"{told}\n", encoding="utf-8")


if __name__ == "__main__":
    main()

"""News agencies: their names as datelines, bylines and credits write them."""

import re

# Each agency's name as articles keep it, then its other spellings. Scripts stay apart: what a
# Russian text calls ТАСС is not renamed into Latin letters.
_SPELLINGS = (
    "AP|Associated Press|The Associated Press",
    "AFP|Agence France-Presse|Agence France Presse",
    "Reuters|Thomson Reuters",
    "Xinhua|Xinhua News Agency",
    "dpa|dpa-AFX|dpa International|Deutsche Presse-Agentur",
    "TASS",
    "ITAR-TASS",
    "ТАСС",
    "ИТАР-ТАСС",
    "Interfax|Interfax.ru",
    "Интерфакс",
    "Interfax-Ukraine|Интерфакс-Украина|Інтерфакс-Україна",
    "RIA Novosti|RIA",
    "РИА Новости|РИА",
    "BelTA|Belta",
    "БЕЛТА|Корр. БЕЛТА|БелТА",
    "Ukrinform",
    "Укринформ|Укрінформ",
    "UNIAN",
    "УНИАН|УНІАН",
    "EFE|Agencia EFE",
    "ANSA",
    "Kyodo|Kyodo News",
    "Jiji|Jiji Press",
    "Anadolu|AA|Anadolu Agency|Anadolu Ajansı",
    "PTI|Press Trust of India",
    "IANS",
    "ANI",
    "UPI|United Press International",
    "Yonhap|Yonhap News Agency",
    "Bloomberg",
    "The Canadian Press|Canadian Press|CP",
    "PA|PA Media|Press Association",
    "AAP|Australian Associated Press",
    "Europa Press",
    "Lusa",
    "APA|Austria Presse Agentur",
    "sda|Keystone-SDA|SDA-ATS|ATS",
    "PAP",
    "ČTK|CTK",
    "MTI",
    "Tanjug",
    "Hina",
    "BTA",
    "Agerpres",
    "Belga",
    "ANP",
    "NTB",
    "TT",
    "Ritzau",
    "STT",
    "LETA",
    "BNS",
    "ELTA",
    "Bernama",
    "Antara",
    "IRNA",
    "ISNA",
    "Mehr|MNA",
    "SANA",
    "WAFA",
    "MENA",
    "SPA",
    "WAM",
    "KUNA",
    "KCNA",
    "KNA",
    "epd",
    "Trend",
    "Kazinform|Казинформ",
    "AZERTAC",
    "Regnum",
    "Sputnik",
    "Спутник",
    "Agência Brasil",
    "新华社|新華社",
    "中新社|中国新闻社",
    "رويترز",
    "أ ف ب|ا ف ب|فرانس برس",
    "أ ب|أسوشيتد برس",
    "شينخوا",
    "الأناضول",
    "د ب أ",
)
_NAMES = {spelling.casefold(): row.split("|")[0] for row in _SPELLINGS for spelling in row.split("|")}
_LONGEST = 60

# Short names that are words or abbreviations of much else: alone they prove nothing.
_OFTEN_OTHER = frozenset(
    {"AA", "PA", "CP", "TT", "ANI", "RIA", "PAP", "MTI", "STT", "SPA", "MENA", "Trend", "Mehr", "Hina", "ATS"}
)


def known_agency(written: str) -> str | None:
    """The name of a known agency, or of several with a stroke between them; None for anything else.

    ``dpa/lno`` is dpa: after the stroke comes the regional service.
    """
    written = " ".join(written.split()).strip(" .,")
    if not written or len(written) > _LONGEST:
        return None
    found = [name for part in re.split(r"\s*/\s*", written) if (name := _one(part))]
    return "/".join(dict.fromkeys(found)) or None


def certain_agency(written: str) -> str | None:
    """The same, leaving out names that are short for much else as well."""
    return None if written.strip(" .,") in _OFTEN_OTHER else known_agency(written)


def leading_agency(written: str) -> str | None:
    """The certain agency that some words begin with: ``Thomson Reuters. All rights reserved``."""
    words = re.split(r"[\s,.|;]+", written.strip(), maxsplit=4)
    return next((name for count in (3, 2, 1) if (name := certain_agency(" ".join(words[:count])))), None)


def _one(written: str) -> str | None:
    name = _NAMES.get(written.casefold())
    # Agencies write themselves in capitals or with one, but for dpa, epd and sda: "ap" is a word.
    return None if name is None or (written.islower() and written.isascii() and written != name) else name

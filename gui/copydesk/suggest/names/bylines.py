"""Lines that say who wrote a story: *By Ann Lee and Bob Stone*; whoever speaks in it is somebody else.

Others stand at a story's end, in brackets or not: *(Reporting by Ann Lee; editing by Bob Stone)*.
"""

import re

_WRITTEN = r"[*(]?(?:Writing|Reporting|Editing|Edited|Written)[ \u00a0][Bb]y"
_BYLINE = re.compile(rf"(?:{_WRITTEN}|By|BY|Von|Par|Por)[ \u00a0][^\Wa-zа-яё][^\n.!?:\"“]{{2,70}}(?=\n|$)")
_AT_END = re.compile(rf"{_WRITTEN}[ \u00a0]")
"""Opens a line that says so at a story's end."""
_LATEST = 700
"""Code points from a story's beginning in which a byline can stand."""
_LONGEST = 90
_JOINS = frozenset(("and", "in", "of", "for", "at", "und", "et", "y", "&", "de", "van", "von", "la", "der"))
_CREDIT = re.compile(
    r"(?:(?:additional|further|with|avec|con|mit|eigene)[ \u00a0](?:additional[ \u00a0])?)?"
    r"(?:(?:reporting|reported|writing|written|editing|edited|compiled|translated|translation)[ \u00a0]by"
    r"|(?:bericht|reportage|text|geschrieben|verfasst|redigiert|bearbeitet|übersetzt|redaktion|mitarbeit)"
    r"(?::|[ \u00a0]von)|(?:reporter(?:in)?|autor(?:in|en)?|redakteur(?:in)?|auteurs?|autora?s?|editora?):"
    r"|(?:rédigé|écrit|édité|edité|traduit|reportage|rédaction|édition|propos[ \u00a0]recueillis)s?"
    r"(?:[ \u00a0](?:par|de))?[ \u00a0:]|version[ \u00a0]française\b"
    r"|(?:reporte|reportaje|información|redacción|edición|escrito|editado|traducido)[ \u00a0](?:de|por)\b"
    r"|(?:автор|авторы|текст|репортаж|перевод|редактор|редакторы|редактура|подготовил[аи]?|написал[аи]?)"
    r"(?:[ \u00a0:]|$))",
    re.IGNORECASE,
)
"""How lines begin that say who has reported, written, edited or translated a story."""
_CONTRIBUTED = re.compile(
    r"contributed[ \u00a0](?:\w+[ \u00a0])?to[ \u00a0]this[ \u00a0](?:report|story|article)"
    r"|contribué[ \u00a0]à[ \u00a0]cet?[ \u00a0](?:article|reportage)"
    r"|contribuy(?:ó|eron)[ \u00a0]a[ \u00a0]est"
)
_LONGEST_CREDIT = 240
_OPENINGS, _SMALL = "([*—–- \u00a0", re.compile(r"(?<![\w-])[^\W\d_A-ZÀ-ÞА-ЯЁ][\w-]*")
_CREDITS = frozenset(
    (
        *("reporting", "writing", "editing", "edited", "written", "by", "additional", "with", "from", "on"),
        *("compiled", "translated", "translation", "redigiert", "bearbeitet", "geschrieben", "verfasst"),
        *("übersetzt", "mitarbeit", "mit", "durch", "rédigé", "édité", "edité", "écrit", "traduit", "par"),
        *("avec", "pour", "version", "française", "reportage", "à", "e", "i", "editado", "escrito", "por"),
        *("traducido", "con", "edición", "redacción", "reporte", "en", "del", "редактор", "редакторы"),
        *("текст", "перевод", "автор", "подготовил", "подготовила", "подготовили", "и", "в", "из", "на"),
    )
)
"""Small words in such lines, besides those that join names."""


def is_byline(text: str, at: int) -> bool:
    """Whether a place is in a line that only says who wrote or edited the story."""
    return _is_credit(text, at) or _is_by(text, at)


def _is_credit(text: str, at: int) -> bool:
    """Whether a place is in brackets, or a line, with nothing but who made the story."""
    low = max(0, at - _LONGEST_CREDIT)
    line = text.rfind("\n", low, at) + 1
    bracket = text.rfind("(", max(low, line), at + 1)
    if bracket < 0 and line == 0 < low:
        return False
    if _has_contributed(text, line, at):
        return True
    start = bracket if bracket >= 0 and ")" not in text[bracket:at] else line
    while start < at and text[start] in _OPENINGS:
        start += 1
    if _CREDIT.match(text, start) is None:
        return False
    line_end = text.find("\n", at, start + _LONGEST_CREDIT)
    end = text.find(")", at, start + _LONGEST_CREDIT) if bracket >= 0 and bracket < start else line_end
    words = text[start : len(text) if end < 0 else end]
    if len(words) > _LONGEST_CREDIT or any(mark in words for mark in '"“”„«»'):
        return False
    return all(word in _CREDITS or word in _JOINS for word in _SMALL.findall(words[1:])[1:])


def _has_contributed(text: str, line: int, at: int) -> bool:
    """Whether a place is in a short line that tells who else worked on the story."""
    end = text.find("\n", at, line + _LONGEST_CREDIT)
    words = text[line : end if end >= 0 else line + _LONGEST_CREDIT + 1]
    return "ontribu" in words and len(words) <= _LONGEST_CREDIT and _CONTRIBUTED.search(words) is not None


def _is_by(text: str, at: int) -> bool:
    """Whether a place is in a line at a story's beginning that says whom it is by."""
    start = text.rfind("\n", max(0, at - _LONGEST), at) + 1
    if start == 0 < at - _LONGEST or (at > _LATEST and not _AT_END.match(text, start)):
        return False
    found = _BYLINE.match(text, start, start + _LONGEST)
    if found is None:
        return False
    words = re.split(r"[Bb]y[ \u00a0]", found[0], maxsplit=1)[-1].split()
    return all(not word[0].islower() or word in _JOINS for word in words)

"""What a line before a story's text can be: a time stamp, a label with its value, a section, a slug."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from copydesk.readers.worded import WrittenDate, worded

_LONGEST = 140


@dataclass(frozen=True, slots=True)
class Stamp:
    """When a story was published; ``changed`` where the line says only when it was updated."""

    date: WrittenDate
    changed: bool = False


_PUBLISHED = (
    "published on|first published|published at|published|posted on|posted|publication date|pub date|date"
    "|veröffentlicht am|veröffentlicht|erschienen am|erschienen|erstellt am|stand|datum"
    "|publié le|publié|publiée le|publicado el|publicado em|publicado|fecha|pubblicato il|pubblicato|data"
    "|опубликовано|дата публикации|дата|время публикации|создано|опубліковано"
    "|نشر في|تاريخ النشر|التاريخ|نشرت في|发布时间|时间|发表时间"
)
_CHANGED = (
    "last updated on|last updated|updated on|updated at|updated|last modified on|last modified|modified"
    "|mis à jour le|mis à jour|mise à jour le|mise à jour|aktualisiert am|aktualisiert|zuletzt aktualisiert"
    "|actualizado el|actualizado|atualizado em|atualizado|aggiornato il|aggiornato"
    "|обновлено|изменено|оновлено|آخر تحديث|تحديث|更新时间|更新"
)
_PUBLISHED_AT = re.compile(rf"(?:{_PUBLISHED})(?=[\s:：\d])[\s:：]*", re.IGNORECASE)
_CHANGED_AT = re.compile(rf"(?<!\w)(?:{_CHANGED})(?=[\s:：\d])[\s:：]*", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_TIME_ALONE = re.compile(
    r"\d{1,2}(?:[:h]\d{2}|[.]\d{2}\s*Uhr)(?::\d{2})?(?:\s*[ap]\.?m\.?)?(?:\s*\(?[\w+:]{1,6}\)?)?"
)


def stamp_of(line: str) -> Stamp | None:
    """The date, with a time or without, that the whole line is; a label and an update may stand beside it."""
    line = line.strip()
    if len(line) > _LONGEST or not _YEAR.search(line):
        return None
    changed = _CHANGED_AT.search(line)
    stated = line[: changed.start()] if changed else line
    label = _PUBLISHED_AT.match(stated)
    found = _dated(stated[label.end() :] if label else stated)
    if found or changed is None:
        return Stamp(found) if found else None
    found = _dated(line[changed.end() :]) if not stated.strip(" |/-–—(") else None
    return Stamp(found, changed=True) if found else None


def _dated(written: str) -> WrittenDate | None:
    return worded(written) if _YEAR.search(written) else None


def is_time(line: str) -> bool:
    """Whether the line is a time of day and nothing else."""
    return len(line) < 24 and _TIME_ALONE.fullmatch(line.strip()) is not None


def stamp_after(line: str, names: Callable[[str], str | None]) -> tuple[str, Stamp] | None:
    """A name, such as an agency's or a section's, that a time stamp follows; None where there is none.

    ``names`` gives for some words the name that they are.
    """
    words = line.split(None, 5) if _YEAR.search(line) else []
    for count in range(1, min(len(words), 4)):
        name = names(" ".join(words[:count]).strip(" ,:/–—-"))
        stamp = stamp_of(" ".join(words[count:]).lstrip(" ,:/–—-")) if name else None
        if name and stamp:
            return name, stamp
    return None


_LABELS = {
    "headline": "title|headline|titel|schlagzeile|titre|título|titolo|заголовок|название|العنوان|标题",
    "agency": "agency|source|agentur|quelle|agence|agencia|fuente|fonte|источник|агентство|المصدر|来源",
    "place": "place|location|dateline|ort|lieu|lugar|luogo|место|المكان|地点",
    "section": "section|rubrik|ressort|rubrique|sección|secção|sezione|рубрика|раздел|القسم|栏目",
    "url": "url|link|адрес|ссылка|الرابط",
    "language": "language|sprache|langue|idioma|lingua|язык|اللغة|语言",
}
_LABEL = {word: name for name, words in _LABELS.items() for word in words.split("|")}
_LABELLED = re.compile(r"(?P<label>[^\W\d_]{2,12})\s*[:：]\s*(?P<value>\S.*)")


def labelled(line: str) -> tuple[str, str] | None:
    """Field and value of a line such as ``Source: Xinhua`` or ``Рубрика: Политика``."""
    found = _LABELLED.fullmatch(line.strip()) if len(line) < 400 else None
    name = _LABEL.get(found["label"].casefold()) if found else None
    return (name, found["value"].strip()) if found and name else None


_SECTION_NAMES = (
    "world|politics|business|economy|sport|sports|opinion|culture|science|technology|international|national",
    "local|world news|top news|foreign affairs|diplomacy|europe|africa|asia|middle east|americas|health",
    "environment|news|politik|wirtschaft|ausland|inland|kultur|feuilleton|wissen|panorama|meinung",
    "nachrichten|gesellschaft|welt|politique|économie|monde|société|actualités|política|economía|mundo",
    "economia|internacional|esteri|mondo|политика|экономика|в мире|мир|общество|культура|спорт|происшествия",
    "новости|международная панорама|бизнес|економіка|світ|суспільство",
    "سياسة|اقتصاد|العالم|أخبار|رياضة|ثقافة|دولي|محلي|国际|政治|经济|社会",
)
_SECTIONS = frozenset(name for names in _SECTION_NAMES for name in names.split("|"))


def section_of(line: str) -> str | None:
    """The section that the line is, alone or as a way through several: ``World / Europe``."""
    line = line.strip()
    if len(line) > 60:
        return None
    steps = [step.strip() for step in re.split(r"\s*[/|>›»]\s*", line) if step.strip()]
    return line if steps and all(step.casefold() in _SECTIONS for step in steps) else None


# Of the lines before the headline: what agencies send for editors' eyes and machines.
_SLUGS = re.compile(
    r"(?:URGENT|BREAKING(?: NEWS)?|FLASH|BULLETIN|ALERT|EXCLUSIVE|СРОЧНО|МОЛНИЯ|ЭКСПРЕСС|EIL(?:MELDUNG)?"
    r"|عاجل|快讯)[\s!:.\-*]*"
    r"|[\s*+=#_\-–—~]+"
    r"|\(?(?:ATTN|ATTENTION|EDS|Eds|Editors|Achtung|Hinweis)[:.][^\n]{0,140}|\((?:\d(?:st|nd|rd|th) )?LEAD\)"
    r"|(?:Keywords?|Slug|Slugline|Tags?|Schlagw[oö]rter|Mots[- ]clés|Palabras clave|Ключевые слова|Теги"
    r"|Words|Length|Wortzahl|Priority|الكلمات المفتاحية)\s*[:：][^\n]*"
    r"|(?:BC|AM|PM|EU|AS|ML|AF|LT|US|UN|CN)--?[A-Z][\w'-]*(?:[-, ]+[\w'.]+){0,8}"
    r"|[A-Z0-9]+(?:-[A-Z0-9]+)*/(?:[A-Z0-9 -]+)?(?:\s*\([^)\n]{1,60}\))?"
    r"|[A-Z0-9]{2,}(?:-[A-Z0-9]{2,})+(?:\s*\([^)\n]{1,60}\))"
    r"|(?:[^\W\d_][\w.-]*/){2,}[\w. -]*"
    r"|[a-zа-я]{1,4}\d{3,4}(?:\s+[\w.]+){0,7}"
    r"|\(?\d{1,3} (?:words|Wörter|mots|palabras)\)?"
)


def is_slug(line: str) -> bool:
    """Whether the line is for editors and machines: priority, slug, keywords, codes, rules of dashes."""
    line = line.strip()
    return len(line) <= _LONGEST and _SLUGS.fullmatch(line) is not None

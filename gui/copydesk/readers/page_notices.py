"""Lines of a page that are no part of its article, told by their words where nothing else tells them.

Only at the beginning and end of the text, and only lines that are wholly of that kind.
"""

import re
from collections.abc import Callable

from copydesk.errors import Sentence
from copydesk.readers.wire.agencies import leading_agency

_ADVERTISEMENT = re.compile(
    r"(?:[-–—*\s]*(?:Advertisement|Anzeige|Werbung|Publicité|Publicidad|Реклама|إعلان)[-–—*:.\s]*)"
    r"|Skip to (?:main )?content|(?:Zum|Direkt zum) Inhalt(?: springen)?|Aller au contenu(?: principal)?",
    re.IGNORECASE,
)
_COOKIES = re.compile(r"\bcookies?\b|\bкуки\b|файлы cookie", re.IGNORECASE)
# A story about cookies speaks of others; a notice says we and you.
_CONSENT = re.compile(
    r"\bwe (?:and our\b.{0,40}\b)?use\b|\byou (?:agree|consent|accept)\b|\bby continuing\b"
    r"|\bwir (?:und unsere\b.{0,40}\b)?(?:verwenden|nutzen|setzen)\b|\bpartner verwenden\b"
    r"|\bwilligen sie ein\b"
    r"|\bnous utilisons\b|\bnous et nos\b|\b(?:nosotros )?utilizamos\b|\bмы используем\b",
    re.IGNORECASE,
)
_QUOTED = re.compile('["“„«]')
_FURTHER = re.compile(
    r"(?:Read (?:more|also|next)|More on this(?: story| topic)?|Related (?:articles|stories|topics)|See also"
    r"|Lesen Sie auch|Mehr zum Thema|Weiterlesen|Auch interessant|Das könnte Sie auch interessieren"
    r"|Lire aussi|À lire aussi|Sur le même sujet|Lea también|Lee también|Más información"
    r"|Читайте также|Читать далее|Материалы по теме|اقرأ أيضا|اقرأ أيضاً)(?:\s*[:：].{0,200}|[\s.…»>]*)",
    re.IGNORECASE,
)
_IMPRINT = re.compile(
    r"(?:(?:Impressum|Datenschutz(?:erklärung)?|AGB|Kontakt|Imprint|Privacy(?: Policy)?"
    r"|Terms(?: of (?:Use|Service))?|Contact(?: us)?|Cookie (?:Policy|Settings)|Mentions légales"
    r"|Aviso legal|Nutzungsbedingungen|About us"
    r"|Контакты|Реклама)[\s|•·,/–-]*){2,}",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright\b)(?P<holder>.{0,100})", re.IGNORECASE)
_NAVIGATION = re.compile(r"[^\n.!?:;,]{1,40}")
_MOST_NAVIGATION = 12
_LONGEST_NOTICE = 600

_SHORT = 250
_LEAST_TEASERS = 8
_LONGEST_TEASER = 100
_PAYWALL = re.compile(
    r"\b(?:subscribe|subscriber|sign in|log in|abonnieren|Abonnent\w*|Abo|abonnez|abonnés?"
    r"|suscríb\w*|suscriptor\w*|подпи(?:шитесь|ск\w+))\b",
    re.IGNORECASE,
)


def without_notices(text: str, title: str = "") -> str:
    """The text without notices before and behind it, and without a menu above its title.

    Notices are those about cookies, advertisements and further reading, and the imprint. Of a text that
    is nothing else, all stays.
    """
    paragraphs = text.split("\n\n")
    start, end = _above(paragraphs, title), len(paragraphs)
    while start < end and _is_before(paragraphs[start]):
        start += 1
    while end > start and _is_behind(paragraphs[end - 1]):
        end -= 1
    return "\n\n".join(paragraphs[start:end]) or text


def doubts(text: str, name: str) -> tuple[Sentence, ...]:
    """What to tell of a text that looks like no article, or not like the whole of it."""
    paragraphs = text.split("\n\n")
    if len(text) < 4 * _SHORT and _PAYWALL.search(paragraphs[-1]):
        return (Sentence("{name} seems to have only the beginning of the article in it.", name=name),)
    if len(text) < _SHORT:
        return (
            Sentence("Very little text was found in {name}. Check that the article is in it.", name=name),
        )
    if len(paragraphs) >= _LEAST_TEASERS and max(map(len, paragraphs)) < _LONGEST_TEASER:
        return (Sentence("{name} looks like a list of articles rather than one.", name=name),)
    return ()


def _above(paragraphs: list[str], title: str) -> int:
    """How many lines of a menu stand above the title."""
    head = paragraphs[: _MOST_NAVIGATION + 1]
    place = head.index(title) if title in head else 0
    return place if all(_NAVIGATION.fullmatch(line) for line in head[:place]) else 0


def _is_before(line: str) -> bool:
    return _is_notice(line, _ADVERTISEMENT.fullmatch) or _is_about_cookies(line)


def _is_behind(line: str) -> bool:
    return (
        _is_before(line)
        or _is_notice(line, _FURTHER.fullmatch)
        or _is_notice(line, _IMPRINT.fullmatch)
        or _is_copyright(line)
    )


def _is_notice(line: str, matches: Callable[[str], object]) -> bool:
    return len(line) <= _LONGEST_NOTICE and bool(matches(" ".join(line.split())))


def _is_about_cookies(line: str) -> bool:
    if len(line) > _LONGEST_NOTICE or _QUOTED.search(line):
        return False
    return bool(_COOKIES.search(line) and _CONSENT.search(line))


def _is_copyright(line: str) -> bool:
    """Whether it is a notice of copyright, but not an agency's: that tells where the story is from."""
    found = _COPYRIGHT.match(line) if len(line) <= _SHORT else None
    words = re.sub(r"[©\d\s]+", " ", found["holder"]) if found else ""
    return found is not None and found.end() == len(line) and leading_agency(words) is None

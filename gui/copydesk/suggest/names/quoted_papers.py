"""Papers and broadcasters whose name stands in quote marks in German: *sagte Raske dem „Abendblatt“*."""

import re
from collections.abc import Iterator

from copydesk.domain.span import Span
from copydesk.suggest.names.people import Named

_QUOTED = re.compile(r"[„«\"»](?P<name>[A-ZÄÖÜ][\w&.-]{0,30}(?:[ \u00a0][\w&-]{1,30}){0,3})[“»\"«”](?!\w)")
_BEFORE = re.compile(
    r"(?:(?:[Zz]eitung|[Mm]agazin|[Bb]latt|[Pp]ortal|[Ss]ender|[Aa]gentur|[Zz]eitschrift|[Bb]latts|[Mm]agazins"
    r"|[Ss]enders|[Pp]ortals)"
    r"|\b(?:sagte|sagt|sagten|erklärte|erzählte|bestätigte|verriet|antwortete|berichtete|schilderte|teilte|betonte"
    r"|äußerte sich|gegenüber)[ \u00a0](?:[\w.-]{1,30}[ \u00a0]){0,8}(?:dem|der)"
    r"|\b(?:Bericht|Berichts|Berichte|Berichten|Informationen|Angaben|Recherchen|Interview|Gespräch|Ausgabe"
    r"|Meldung)[ \u00a0](?:des|der|mit[ \u00a0]dem|mit[ \u00a0]der|in[ \u00a0]der))[ \u00a0]$"
)
"""What stands before a paper's name."""
_BEHIND = re.compile(
    r"[ \u00a0](?:zufolge|berichtet|berichtete|berichteten|schreibt|schrieb|meldet|meldete|zitiert|zitierte"
    r"|vorliegt|vorlag|vorliegen|vorlagen|enthüllte)\b"
)
_ARTICLE = re.compile(r"\b[Dd](?:er|ie|as|em|es|en)[ \u00a0]$")
_SPOKEN_OF = re.compile(
    r"\b(?:[Dd](?:as|em|es)[ \u00a0](?:Blatt|Magazin|Portal)|[Dd](?:ie|er)[ \u00a0]"
    r"(?:\w{0,9}zeitung|Zeitung|Zeitschrift))s?\b(?![ \u00a0][„\"«»])"
)
"""How a paper is called later that has been named."""
_LOOKED_BACK = 120
_PRESS = frozenset(
    (
        *("zeitung", "blatt", "magazin", "zeitschrift", "tageszeitung", "wochenzeitung", "portal", "sender"),
        *("газета", "издание", "журнал", "портал", "телеканал", "радиостанция"),
    )
)
_NEAR = 400


def is_press(noun: str) -> bool:
    """Whether a noun in no case is a paper or a broadcaster, in German or Russian."""
    return noun in _PRESS


def papers(text: str) -> Iterator[Named]:
    """The papers that stand in quote marks, wherever they are named so, once some words tell what one is."""
    quoted = list(_QUOTED.finditer(text))
    known = {_plain(found["name"]) for found in quoted if _is_paper(text, found)}
    for found in quoted if known else ():
        if _plain(found["name"]) in known:
            name = " ".join(found["name"].split())
            yield Named(Span(*found.span("name")), name, titled=True, body=True)


def _is_paper(text: str, found: re.Match[str]) -> bool:
    """Whether the words before or behind a name in quote marks, or later ones, tell that it is a paper's."""
    start, end = found.span()
    low = max(0, start - _LOOKED_BACK)
    if _BEFORE.search(text, low, start) or _BEHIND.match(text, end):
        return True
    return bool(_ARTICLE.search(text, max(0, start - 5), start) and _SPOKEN_OF.search(text, end, end + _NEAR))


def _plain(name: str) -> str:
    """A name without its ending in other cases: *des „Boten“* is the „Bote“, *des „Abendblatts“* too."""
    return re.sub(r"(?:en|n|s|es|e)$", "", " ".join(name.split()))

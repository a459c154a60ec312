"""Papers and broadcasters whose name stands in quote marks in German: *sagte Raske dem „Abendblatt“*."""

import re
from collections.abc import Iterator

from copydesk.domain.span import Span
from copydesk.suggest.people import Named

_NAME = r"[„«\"»](?P<name>[A-ZÄÖÜ][\w&.-]*(?:[ \u00a0][\w&-]+){0,3})[“»\"«”](?![\w])"
_KIND = (
    r"(?:\w*(?:[Zz]eitung|[Mm]agazin|[Bb]latt|[Pp]ortal|[Ss]ender|[Aa]gentur|[Zz]eitschrift|[Bb]latts|[Mm]agazins|"
    r"[Ss]enders|[Pp]ortals))"
)
_SAID = (
    r"(?:sagte|sagt|sagten|erklärte|erzählte|bestätigte|verriet|antwortete|berichtete|schilderte|teilte|betonte|"
    r"äußerte sich|gegenüber)"
)
_PAPERS = re.compile(
    rf"(?:{_KIND}|{_SAID}[ \u00a0](?:[\w.-]+[ \u00a0]){{0,8}}(?:dem|der)"
    r"|(?:Bericht|Berichts|Berichte|Berichten|Informationen|Angaben|Recherchen|Interview|Gespräch|Ausgabe|Meldung)"
    r"[ \u00a0](?:des|der|mit[ \u00a0]dem|mit[ \u00a0]der|in[ \u00a0]der))[ \u00a0]" + _NAME
)
_PAPERS_BEFORE = re.compile(
    _NAME + r"[ \u00a0](?:zufolge|berichtet|berichtete|berichteten|schreibt|schrieb|meldet|meldete|zitiert"
    r"|zitierte|vorliegt|vorlag|vorliegen|vorlagen|enthüllte)(?!\w)"
)
_WITH_ARTICLE = re.compile(r"\b[Dd](?:er|ie|as|em|es|en)[ \u00a0]" + _NAME)
_SPOKEN_OF = re.compile(
    r"\b(?:[Dd](?:as|em|es)[ \u00a0](?:Blatt|Magazin|Portal)|[Dd](?:ie|er)[ \u00a0]"
    r"(?:\w{0,9}zeitung|Zeitung|Zeitschrift))s?\b(?![ \u00a0][„\"«»])"
)
"""How a paper is called later that has been named."""
_PRESS = frozenset(
    (
        *("zeitung", "blatt", "magazin", "zeitschrift", "tageszeitung", "wochenzeitung", "portal", "sender"),
        *("газета", "издание", "журнал", "портал", "телеканал", "радиостанция"),
    )
)
_NEAR = 400
_QUOTED = re.compile(_NAME)


def is_press(noun: str) -> bool:
    """Whether a noun in no case is a paper or a broadcaster, in German or Russian."""
    return noun in _PRESS


def papers(text: str) -> Iterator[Named]:
    """The papers that stand in quote marks, wherever they are named so, once some words tell what one is."""
    known: set[str] = set()
    for pattern in (_PAPERS, _PAPERS_BEFORE):
        known |= {_plain(found["name"]) for found in pattern.finditer(text)}
    for found in _WITH_ARTICLE.finditer(text):
        if _plain(found["name"]) not in known and _SPOKEN_OF.search(text, found.end(), found.end() + _NEAR):
            known.add(_plain(found["name"]))
    for found in _QUOTED.finditer(text) if known else ():
        if _plain(found["name"]) in known:
            name = " ".join(found["name"].split())
            yield Named(Span(*found.span("name")), name, titled=True, body=True)


def _plain(name: str) -> str:
    """A name without its ending in other cases: *des „Boten“* is the „Bote“, *des „Abendblatts“* too."""
    return re.sub(r"(?:en|n|s|es|e)$", "", " ".join(name.split()))

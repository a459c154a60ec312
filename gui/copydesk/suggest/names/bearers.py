"""Who bears a title that a body or matters follow: *Minister of Trade and Industry Ann Lee*, *Chairman of
the Committee on Energy Ann Lee*, *ambassador to the UN Ann Lee*."""

import re
from collections.abc import Iterator, Sequence

from copydesk.domain.span import Span
from copydesk.domain.wording import PARTICLES
from copydesk.suggest.names.naming import Tells, romance_heads, tells
from copydesk.suggest.names.nouns import is_mans, is_womans
from copydesk.suggest.names.titles import is_body

_JOINTS = frozenset(
    (
        *("of", "for", "on", "in", "at", "to", "and", "the"),
        *("de", "del", "du", "des", "para", "la", "las", "los", "les", "y", "et", "e"),
    )
)
_ROMANCE_OF = frozenset(("de", "del", "du", "des", "para"))
_OF = frozenset(("of", "for", "in", "to")) | _ROMANCE_OF
_BESIDE_MINISTER = frozenset(
    (
        *("deputy", "first", "second", "vice", "acting", "former", "federal", "union", "state", "cabinet"),
        *("junior", "senior", "new", "outgoing", "incoming", "interim", "assistant", "permanent", "the"),
        *("principal", "parliamentary", "under", "caretaker", "shadow", "associate", "delegate", "his"),
    )
)
"""Say nothing of what a minister is for."""
_MINISTERS = frozenset(
    (
        *("minister", "secretary", "undersecretary", "under-secretary", "vice-minister", "commissioner"),
        *("ministro", "ministra", "ministre", "secretario", "secretaria", "exministro", "exministra"),
        *("viceministro", "viceministra", "vice-ministre", "ex-ministre", "subsecretario", "subsecretaria"),
        *("exsecretario", "exsecretaria", "consejero", "consejera", "exconsejero", "exconsejera"),
        *("secrétaire", "sous-secrétaire", "director", "directora", "exdirector", "exdirectora"),
    )
)
_OPEN_SURNAMES = frozenset(("van", "von", "al", "el", "bin", "ibn", "abu", "ter", "ten", "della"))
_OF_MATTERS = frozenset(("minister", "vice-minister", "undersecretary", "under-secretary"))
_STATE = re.compile(r"(?:État|Etat|Estado)[ \u00a0](?=[^\Wa-z])")
_PORTFOLIOS = frozenset(("hacienda", "presidencia", "administración", "protección", "comunidad", "agua"))
"""Heads of bodies that somebody can be minister of as well."""
_OF_STATE = frozenset(("d'", "d’", "e "))
_OF_BODY = re.compile(r"[ \u00a0](?:de la |de los |del |du |de l['’])([^\W\d_a-z][\w-]*)")
_OF_WHAT = re.compile(r" (?:to|of|for|in|at|on) (?:the )?(?:[A-Z][\w-]* (?:and )?){0,5}?([A-Z][\w-]*) $")
_ROMANCE_OF_WHAT = re.compile(
    r"(?:[ \u00a0](?:de|du|des|del)[ \u00a0](?:l[ao]s?[ \u00a0]|l['’])?|[ \u00a0]d['’])"
    r"([^\W\d_]{3,})[ \u00a0](?:\([^()\n]{2,12}\)[ \u00a0])?$"
)
_LOOKED_BACK = 120
_FEWEST, _MOST = 2, 5
"""Words of a person's name."""
_BY_PLACE = 3
"""Words of a place and who is sent to it."""


def bearer(text: str, start: int, plain: Sequence[str]) -> int:
    """Which of a run's small words a person's name begins with behind a title and what it is of.

    0 where no title is, or nothing tells. The title stands in the run, or before it with small words between.
    """
    if len(plain) <= _FEWEST:
        return 0
    low = next((n + 1 for n in range(len(plain) - 1) if _is_of(plain[n], plain[n + 1])), -1)
    if low < 0 and not led_by(text, start):
        return 0
    at = _first_name(plain, low + 1)
    if low < 0 and led_by(text, start) in _ROMANCE_OF:
        return 0 if is_mans(plain[0]) or is_womans(plain[0]) else at  # ministre des Docks Ann Lee
    at = at or _behind_matters(plain, low + 1)
    if at or low >= 0 or len(plain) != _BY_PLACE or led_by(text, start) != "to":
        return at
    return 0 if any(map(tells, plain)) else 1


def portfolio_apart(text: str, run: Span) -> Iterator[Span]:
    """What somebody is minister of, and of which body, are two names: *consejera de Sanidad de la Junta*;
    and whoever bears a title of the state is not called so: *conseillère d'État Ann Lee*."""
    words = run.of(text).replace("\u00a0", " ")
    if " " not in words:
        yield run
        return
    if (state := _STATE.match(text, run.start, run.end)) and text[run.start - 2 : run.start] in _OF_STATE:
        yield Span(state.end(), run.end)
        return
    for of in _OF_BODY.finditer(text, run.start, run.end):
        first = words.partition(" ")[0].casefold()
        matter = first in _PORTFOLIOS or first not in romance_heads()
        if matter and of[1].casefold() in romance_heads() and led_by(text, run.start) in _ROMANCE_OF:
            yield Span(run.start, of.start())
            yield Span(of.start(1), run.end)
            return
    yield run


def of_what(text: str, start: int, end: int) -> str:
    """The small word that a title is of which stands right before its bearer: *conseillère d'État Ann Lee*.

    Empty for none, and where the title is whose name follows: *l'avocat d'Ann Lee*.
    """
    found = _OF_WHAT.search(text, start, end) or _ROMANCE_OF_WHAT.search(text, start, end)
    return found[1].casefold() if found else ""


def led_by(text: str, start: int) -> str:
    """The small word that joins what begins at a place to a title before it: *of*, *to*; empty for none."""
    if text[max(0, start - 1) : start] != " ":
        return ""
    right = ""
    for n, word in enumerate(reversed(text[max(0, start - _LOOKED_BACK) : start].split())):
        small = word.rstrip(",").casefold()
        if n == 0 and word not in _JOINTS:
            return ""
        if small in _JOINTS:
            right = small if small in _OF or small == "on" else right
        elif right and _is_title(small):
            return right
        elif not word[0].isupper() or word[-1] == ".":
            return ""
    return ""


def are_matters(text: str, start: int, plain: Sequence[str]) -> bool:
    """Whether the first words of a run are only what somebody before it is minister or chairman for."""
    return not any(map(is_body, plain)) and led_by(text, start) not in {"", "to"}


def is_for_matters(plain: Sequence[str]) -> bool:
    """Whether small words say that somebody is minister of something: *deputy minister of*, not *prime*."""
    words = [word for word in plain if word not in PARTICLES]
    return bool(words) and words[-1] in _MINISTERS and _BESIDE_MINISTER.issuperset(words[:-1])


def are_of_minister(title: Sequence[str], plain: Sequence[str]) -> bool:
    """Whether small words are only what a title before them is for: *minister of* Mines, not *secretary of
    the* Reef Council."""
    if len(title) <= 1 or title[-1] == "the" or not is_for_matters(title):
        return False
    if plain[0] == "state":
        return len(plain) == 1 or plain[1] in _OF
    return len(plain) <= _FEWEST and (title[-2] in _OF_MATTERS or not any(map(is_body, plain)))


def _is_of(title: str, behind: str) -> bool:
    return behind in PARTICLES and _is_title(title)


def _is_title(small: str) -> bool:
    return bool(tells(small) & Tells.TITLE) or small in _MINISTERS


def _first_name(plain: Sequence[str], low: int) -> int:
    """Where a known first name begins the rest, and nothing but a surname follows."""
    for at in range(low + 1, len(plain) - 1):
        if (is_mans(plain[at]) or is_womans(plain[at])) and plain[at - 1] not in PARTICLES:
            return at if _is_a_name(plain[at:]) else 0
    return 0


def _behind_matters(plain: Sequence[str], low: int) -> int:
    """Where the rest begins behind the last word that a body or a ministry is called by."""
    last = max((n for n in range(low, len(plain)) if _is_matter(plain[n])), default=-1)
    rest = plain[last + 1 :]
    if last < low or not _FEWEST <= len(rest) <= _MOST or rest[-1] in PARTICLES:
        return 0
    if rest[0] in PARTICLES and (rest[0] not in _OPEN_SURNAMES or is_body(plain[last])):
        return 0
    return 0 if any(tells(word) for word in rest if word not in PARTICLES) else last + 1


def _is_a_name(rest: Sequence[str]) -> bool:
    if not _FEWEST <= len(rest) <= _MOST or rest[0] in PARTICLES or rest[-1] in PARTICLES:
        return False
    return not any(_is_matter(word) or tells(word) & Tells.TITLE for word in rest[1:])


def _is_matter(word: str) -> bool:
    return is_body(word) or bool(tells(word) & Tells.PORTFOLIO)

"""Runs of capitalised words that can be names, parted where two names stand together.

With what is whose: *Lorvan Transport Minister Ann Lee* is a land and a person.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from copydesk.domain.names import names_in
from copydesk.domain.span import Span
from copydesk.domain.wording import PARTICLES
from copydesk.suggest.names.bearers import are_matters, bearer, is_for_matters, portfolio_apart
from copydesk.suggest.names.bodies import german_apart
from copydesk.suggest.names.naming import Tells, is_body_led, tells, words_before
from copydesk.suggest.names.romance import behind_members
from copydesk.suggest.names.titles import (
    NAMED_AND_OF,
    are_people,
    behind_title,
    is_behind_calling,
    is_body,
    plain_of,
)

CYRILLIC = re.compile(r"[а-яёА-ЯЁ]")
_PATRONYMIC = re.compile(r"(?:ович|евич|овна|евна|овича|евича)$")
_PLURAL_OWNER = re.compile(r"s['’] ")
_OWNS = frozenset(("'s", "’s"))
_TITLED = Tells.TITLE | Tells.PORTFOLIO
_OFFICE = re.compile(r"[ \u00a0](?:Office|Department|Guard|Council|Court|Cabinet|Household|Chancery)\b")
"""What belongs to whoever has a title, and is a body: *the Sheriff's Office*."""
_OF = re.compile(r"\s+of\s+(?:the\s+)?")
WORDS = re.compile(r"[^\W_][\w'’.-]*")


def pieces(text: str, run: Span) -> Iterable[tuple[Span, bool]]:
    """The names in a run, each with whether it is only whose a title is that stands behind it."""
    if run.of(text).isalnum():  # one word
        return ((run, False),)
    return (piece for part in _apart(text, run) for piece in _around_title(text, part))


def runs(text: str, start: int, end: int) -> Iterator[Span]:
    """The runs of capitalised words; one with what is whose: ``People's Courier``."""
    held: Span | None = None
    for run in _owners_apart(text, names_in(text, start, end)):
        if held is not None and held.end + 3 == run.start and text[held.end : run.start] in {"'s ", "’s "}:
            run = Span(held.start, run.end)  # noqa: PLW2901 - it goes on
        elif held is not None:
            yield held
        held = run if text[run.end : run.end + 2] in _OWNS and _may_own(text, run) else None
        if held is None:
            yield run
    if held is not None:
        yield held


def _may_own(text: str, run: Span) -> bool:
    """Whether what is whose can be a name: *the Sheriff's Office*, *People's Courier*, *St Anne's*."""
    whose = run.of(text).casefold()
    owner = whose.rpartition(" ")[2]
    if tells(owner) & Tells.TITLE and _OFFICE.match(text, run.end + 2):
        return True
    return whose.startswith(("st ", "st. ", "saint ")) or bool(tells(f"{owner}'s") & Tells.PEOPLE_OF)


def _owners_apart(text: str, runs: Iterable[Span]) -> Iterator[Span]:
    """``Orle News' Ann Lee`` is two names, ``Harbour Workers' Union`` is one."""
    for run in runs:
        whole = run.of(text)
        whose = _PLURAL_OWNER.search(text, run.start, run.end) if "'" in whole or "’" in whole else None
        if whose is None:
            yield run
            continue
        words = whole.casefold().split()
        owners = [word for word in words[:-1] if word.endswith(("s'", "s’"))]
        if not any(tells(f"{word[:-1]}'") & Tells.PEOPLE_OF for word in owners) and not is_body(words[-1]):
            yield Span(run.start, whose.start() + 1)
            yield Span(whose.end(), run.end)
        else:
            yield run


def _apart(text: str, run: Span) -> Iterator[Span]:
    """``Ann Lee of the Ferry Board`` is two names; so is what follows ``Representatives of the``."""
    start = run.start
    if " of " not in run.of(text).replace("\u00a0", " "):
        for part in portfolio_apart(text, behind_members(text, run)):
            yield from german_apart(text, part)
        return
    for of in _OF.finditer(text, run.start, run.end):
        words = text[start : of.start()].casefold().split()
        if len(words) > 1 and not any(map(is_body, words)) and not tells(words[-1]) & _TITLED:
            yield Span(start, of.start())
        elif len(words) != 1 or not are_people(words[0], text[of.end() : run.end]):
            break
        start = of.end()
    yield Span(start, run.end)


def _around_title(text: str, run: Span) -> Iterator[tuple[Span, bool]]:
    """Whose a title is, and who bears it, as in ``Lorvan Transport Minister Ann Lee``: two names.

    With each whether it is only whose the title is.
    """
    if " " not in run.of(text).replace("\u00a0", " "):
        yield run, False
        return
    words = [Span(*found.span()) for found in WORDS.finditer(text, run.start, run.end)]
    plain = [plain_of(word.of(text)) for word in words]
    at = 0 if run.of(text).isupper() else _person_from(text, run, words, plain)
    if not at:
        yield run, False
        return
    of = next((n for n in range(at - 1, 0, -1) if plain[n] in PARTICLES), 0)
    last = at - 1
    if of and tells(plain[of - 1]) & Tells.TITLE and not any(map(is_body, plain[of:at])):
        last = of - 1 if is_for_matters(plain[:of]) else last  # Minister of Transport
    elif not of and are_matters(text, run.start, plain[:at]):
        last = -1  # and Industry
    while last >= 0 and (plain[last] in PARTICLES or tells(plain[last]) & _TITLED):
        last -= 1
    first = 0
    while first <= last and (tells(plain[first]) & (_TITLED | Tells.OPENER) or plain[first] in PARTICLES):
        first += 1
    if first <= last:
        yield Span(words[first].start, words[last].end), True
    yield Span(words[at].start, run.end), False


def _person_from(text: str, run: Span, words: Sequence[Span], plain: Sequence[str]) -> int:
    """Which word a person's name begins with behind a title and what it is of; 0 where nothing tells."""
    if title := behind_title(plain):
        return title if title < len(words) else 0
    if at := bearer(text, run.start, plain):
        return at
    if len(words) < NAMED_AND_OF or any(map(is_body, plain[-2:])):
        return 0
    titles = [n for n in range(len(words) - 2) if tells(plain[n]) & Tells.TITLE]
    inside = any(plain[n + 1] in PARTICLES for n in titles) or is_body_led(text, run.start, plain)
    cyrillic = CYRILLIC.match(plain[-1]) is not None
    led = cyrillic and any(tells(plain_of(each)) & Tells.TITLE for each in words_before(text, run.start, 4))
    led = led or (cyrillic and is_behind_calling(text, run.start, plain[0]))
    if not inside and not (cyrillic and (led or titles)):
        return 0
    patronymic = len(words) > NAMED_AND_OF and _PATRONYMIC.search(plain[-2])
    at = len(words) - (3 if patronymic else 2)
    while at and len(plain[at - 1]) == 1:  # an initial
        at -= 1
    return (
        at if plain[at] not in PARTICLES and plain[-1] not in PARTICLES and plain[-2] not in PARTICLES else 0
    )

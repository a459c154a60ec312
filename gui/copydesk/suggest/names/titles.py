"""Which of a name's first words are titles, and who is named behind them."""

import re
from collections.abc import Sequence
from functools import lru_cache

from copydesk.domain.actor import ActorKind
from copydesk.domain.suggestion import NewActor
from copydesk.domain.wording import BODIES, PARTICLES
from copydesk.suggest.names.callings import calling
from copydesk.suggest.names.cases import nominatives
from copydesk.suggest.names.naming import Tells, tells, words_before
from copydesk.suggest.names.nouns import is_common, is_mans, is_native, is_womans
from copydesk.suggest.names.roles import ADDRESSED, HONORIFICS, IT, PAPERS, PERSONS, PRONOUNS, RANKS, ROLES
from copydesk.suggest.names.russian_nouns import are_persons
from copydesk.suggest.names.trades import CALLED
from copydesk.suggest.names.unlisted import is_demonym

_NO_NAMES = (PERSONS - CALLED) | PAPERS | PRONOUNS | IT
_MANY = frozenset(
    (
        *(
            "representatives",
            "shares",
            "shareholders",
            "members",
            "officials",
            "leaders",
            "heads",
            "delegates",
            "head",
            "leader",
            "chair",
        ),
        *("monitors", "observers", "rebels", "fighters", "militants", "insurgents", "supporters", "envoys"),
    )
)
_KIND = re.compile(r"[ \u00a0]([a-z]+)[ \u00a0](?=[^\Wa-z])")
_KIND_FAR = 24
_STAFF = frozenset(("staff", "headquarters", "office"))
ADJECTIVES = (
    "-based",
    "-born",
    "-bred",
    "-raised",
    "-educated",
    "-led",
    "-run",
    "-backed",
    "-funded",
    "-sponsored",
    "-owned",
    "-controlled",
    "-held",
    "-occupied",
    "-administered",
    "-style",
    "-trained",
    "-appointed",
    "-registered",
    "-flagged",
    "-listed",
    "-headquartered",
    "-bound",
    "-made",
    "-built",
    "-speaking",
    "-area",
    "-wide",
    "-designate",
    "-elect",
)
"""Ends of words that say where somebody or something is from."""
_SKIPPED = PARTICLES - {"la", "van", "al", "el"}
NAMED_AND_OF = 3
_BODY_KINDS = frozenset((ActorKind.STATE_BODY, ActorKind.ORGANISATION))
_TWO = 2
_LONGEST_TITLE = 4


@lru_cache(8192)
def plain_of(word: str) -> str:
    """A word small, without its full stop."""
    return word.casefold().rstrip(".")


@lru_cache(8192)
def is_body(word: str) -> bool:
    """Whether a small word is the head of a body's name."""
    return word in BODIES or bool(tells(word) & Tells.BODY)


def are_people(word: str, behind: str) -> bool:
    """Whether a small word before *of* is for people, and no name begins with it: all *members*, *inspectors*
    of a body."""
    if word in _MANY or tells(word) & Tells.NOT_ONE:
        return True
    people = word.endswith("s") and tells(word[:-1]) & Tells.TITLE
    return bool(people) and any(map(is_body, behind.casefold().split()))


def is_of_kind(text: str, start: int, end: int) -> bool:
    """Whether a word opens a sentence and only tells of what kind a body is: *Rights group Open Cell*."""
    opens = text[max(0, start - 2) : start].strip() in {"", "."}
    behind = _KIND.match(text, end, end + _KIND_FAR) if opens else None
    return behind is not None and bool(tells(behind[1]) & Tells.DESCRIBED)


def is_addressed(text: str, start: int, word: str) -> bool:
    """Whether a title is a surname, as *Mr* stands before it: *Mr Baker*, but not *Mr Speaker*."""
    before = words_before(text, start, 1)
    return bool(before) and plain_of(before[0]) in HONORIFICS and word not in ADDRESSED


def is_behind_calling(text: str, start: int, first: str) -> bool:
    """Whether what somebody is stands right before a word that is no first name: *канцлер Орвы Анна Лис*."""
    before = words_before(text, start, 1)
    given = any(is_mans(each) or is_womans(each) for each in nominatives(first))
    return bool(before) and not given and bool(calling(plain_of(before[0])))


def is_ranked(words: Sequence[str]) -> bool:
    """Whether a rank in capitals stands before a first name and a surname: *DCI Ann Lee*."""
    return len(words) >= NAMED_AND_OF and words[0].isupper() and words[0].casefold() in RANKS


def is_no_name(small: str) -> bool:
    """Whether a word opens a sentence as a noun or a pronoun, and names nobody."""
    return bool(tells(small) & Tells.NOT_ONE) or small in _NO_NAMES or is_common(small)


@lru_cache(8192)
def titles(plain: tuple[str, ...], body: bool) -> int:
    """How many of a name's first words are titles: all before a person, ``Head of the`` before a body."""
    skipped = 0
    if not body:
        for n, word in enumerate(plain, 1):
            if (
                tells(word) & (Tells.TITLE | (Tells.OPENER if n == 1 < len(plain) else 0))
                or (n == skipped + 1 and len(plain) - skipped == NAMED_AND_OF and is_demonym(word))
                or word in ROLES
                or word in _SKIPPED
                or word.endswith(ADJECTIVES)
                or (n < len(plain) and word[-1] == "s" and _are_titled(word, plain[n:]))
            ):
                skipped = n
            elif not tells(word) & Tells.PORTFOLIO:
                break
    elif plain[0].endswith(ADJECTIVES):
        skipped = 1
    elif of := office_of(plain):
        skipped = next((n for n, word in enumerate(plain[of:], of) if word not in PARTICLES), 0)
    return skipped


def _are_titled(word: str, rest: Sequence[str]) -> bool:
    """Whether a word is a title of the first of several people: *Justices Ann Lee and Bob Stone*."""
    one = word[:-2] if word.endswith("ches") else word[:-1]
    if not (tells(one) & Tells.TITLE or one in HONORIFICS or one in ROLES or one in RANKS):
        return False
    given = is_mans(rest[0]) or is_womans(rest[0])
    return given or (len(rest) > 1 and not any(map(tells, rest)))


def behind_adjective(plain: Sequence[str]) -> int:
    """How many words stand up to one that says where what is named is from: *Port Orle-based Tellus*."""
    return next((n for n in range(len(plain), 1, -1) if plain[n - 1].endswith(ADJECTIVES)), 0)


def office_of(plain: Sequence[str]) -> int:
    """Which of a body's small words tells whose title stands before it: *deputy chairman of the board*."""
    if len(plain) <= _TWO or not tells(plain[0]) & (Tells.TITLE | Tells.PORTFOLIO):
        return 0
    at = next((n for n, word in enumerate(plain) if word in PARTICLES), 0)
    words = plain[:at]
    if not at or at > _LONGEST_TITLE or not tells(words[-1]) & Tells.TITLE:
        return 0
    return at if all(tells(word) & (Tells.TITLE | Tells.PORTFOLIO) for word in words[:-1]) else 0


def behind_title(plain: Sequence[str]) -> int:
    """How many words are a title and what it is of, as in *Education Minister Jonas Frith*; 0 for none."""
    for last in range(len(plain) - 2, 0, -1):
        rest = plain[last + 1 :]
        if tells(plain[last]) & Tells.TITLE:
            bodies = any(map(is_body, rest)) or _STAFF & set(rest)
            return 0 if bodies or rest[0] in PARTICLES or PARTICLES & set(plain[:last]) else last + 1
    return 0


def is_in_full(words: str, named: int | NewActor | None, *, is_person: bool) -> bool:
    """Whether a speaker's words can only mean whom they name: *Mr Baker*, *Minister of Docks Ann Lee*, or an
    article and a body's name, of which the beginning may be left out, as in *the Health Executive*."""
    if not is_person:
        if not isinstance(named, NewActor) or named.kind not in _BODY_KINDS:
            return False
        first, _, rest = words.partition(" ")
        if tells(plain_of(first)) & Tells.TITLE:
            return False  # глава МИД
        if first[-1:] >= "а" and are_persons(first.casefold()):
            return False  # врачи Орвской больницы
        whole = rest == named.name or (" " in rest and named.name.endswith(f" {rest}"))
        return whole and not is_native(plain_of(named.name.split()[-1]))
    parts = words.split()
    first = plain_of(parts[0])
    if len(parts) == _TWO and first in HONORIFICS:
        return parts[1][0].isupper()
    titled = len(parts) > NAMED_AND_OF and parts[0][0].isupper() and bool(tells(first) & Tells.TITLE)
    return titled and all(word[0].isupper() for word in parts[-NAMED_AND_OF:])

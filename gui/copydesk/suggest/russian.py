"""Russian names without words that have a capital only because they open a sentence or a story."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from copydesk.domain.span import Span
from copydesk.suggest.callings import body_noun, calling, paper, spokesman
from copydesk.suggest.cases import nominatives, stem
from copydesk.suggest.naming import Tells, tells, words_before
from copydesk.suggest.nouns import is_kin, is_mans, is_short_body, is_womans
from copydesk.suggest.people import Named

_DATELINE = re.compile(
    r"[А-ЯЁ][\w -]{2,40}[,.][ \u00a0]\d{1,2}[ \u00a0][а-яё]{3,9}\.?[ \u00a0](?:[-–—][ \u00a0]|/)?"
    r"[А-ЯЁ][^.\n]{1,30}\."
)
"""Where, when and by whom a story is sent: *ЛИМАН, 3 мар - АБВ Север.*"""
_ENDED = frozenset('.!?…»«"„“”—–\n')
_LANDS = frozenset(
    [
        "республики",
        "федерации",
        "королевства",
        "княжества",
        "империи",
        "области",
        "края",
        "округа",
        "штата",
        "провинции",
        "кантона",
        "союза",
    ]
)
_TWO, _THREE = 2, 3


def without_openers(text: str, names: Sequence[Named]) -> Iterator[Named]:
    """The names without the agency of a dateline, nouns for people and bodies that open a sentence, and
    words before a first name: *Благодарим Ивана* is Иван, *жена Сомова Анна* are two people."""
    head = _DATELINE.match(text)
    every = {one.words for one in names if head is None or one.span.start >= head.end()}
    surnames = {each for one in names if one.person and (each := stem(_last(one.words).casefold()))}
    for one in names:
        if head is not None and one.span.start < head.end() and one.words not in every:
            continue
        if " " not in one.words and _is_noun(text, one, surnames):
            continue
        yield from _behind_land(text, one) or _apart(text, one, surnames)


def _behind_land(text: str, one: Named) -> list[Named]:
    """A land and who comes from it: *коллега из Морской Республики Иван Гай* names two."""
    words = one.words.split()
    land = next((n for n, word in enumerate(words) if word.casefold() in _LANDS), len(words))
    if land == len(words) == _THREE and one.person and words_before(text, one.span.start, 1)[:1] == ["из"]:
        land = 0  # из Орвании Иван Гай
    if one.body or not 0 < len(words) - land - 1 <= _THREE or len(one.words) != len(one.span):
        return []
    end = one.span.start + len(" ".join(words[: land + 1]))
    name = " ".join(words[land + 1 :])
    person = len(words) - land - 1 >= _TWO
    own = replace(
        one, span=Span(one.span.start, end), words=" ".join(words[: land + 1]), person=False, titled=False
    )
    return [own, replace(one, span=Span(end + 1, one.span.end), words=name, person=person)]


def _last(words: str) -> str:
    return words.rpartition(" ")[2]


def _is_noun(text: str, one: Named, surnames: set[str]) -> bool:
    """Whether a single word is what somebody or a body is called by, as it opens a sentence."""
    small = one.words.casefold()
    if small[0] < "а" or is_short_body(small) or one.words.isupper() or not _opens(text, one.span):
        return False
    noun = calling(small) or body_noun(small) or spokesman(small) or paper(small)
    return bool(noun) and stem(small) not in surnames


def _opens(text: str, span: Span) -> bool:
    return text[max(0, span.start - 2) : span.start].rstrip(" \u00a0")[-1:] in _ENDED or span.start == 0


def _apart(text: str, one: Named, surnames: set[str]) -> Iterator[Named]:
    words = one.words.split()
    if not one.person or one.words[-1] < "а" or len(words) > _THREE or len(words) < _TWO:
        yield one
        return
    first, last = words[0].casefold(), words[-1].casefold()
    rest = Span(one.span.end - len(words[-1]), one.span.end)
    if len(words) == _TWO and _is_relatives(text, one, first, last, surnames):
        yield replace(
            one, span=Span(one.span.start, one.span.start + len(first)), words=words[0], person=False
        )
        yield replace(one, span=rest, words=words[-1])
    elif len(words) == _TWO and _opens(text, one.span) and _is_before_first(first, last):
        yield replace(one, span=rest, words=words[-1], person=False)
    else:
        yield one


def _is_relatives(text: str, one: Named, first: str, last: str, surnames: set[str]) -> bool:
    """Whether a relative's first name stands behind whose relative that is: *жена Сомова Анна*."""
    before = words_before(text, one.span.start, 1)
    kin = bool(before) and is_kin(calling(before[0].casefold()) or before[0].casefold())
    given = is_mans(last) or is_womans(last)
    return kin and given and (stem(first) in surnames or not _is_first(first))


def _is_before_first(first: str, last: str) -> bool:
    """Whether a word that is no first name stands before one, in whatever case."""
    return _is_first(last) and not _is_first(first) and not tells(first) & Tells.BODY


def _is_first(word: str) -> bool:
    return any(is_mans(each) or is_womans(each) for each in nominatives(word))


def has_first_name(name: str) -> bool:
    """Whether a Russian first name begins a name, in whatever case: *директор компании Анна Штольц*."""
    first = name.partition(" ")[0].casefold()
    return first[0] >= "а" and _is_first(first)

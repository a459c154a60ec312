"""What stands beside a name and says what its bearer is: *Mayor Ann Lee*, *Ann Lee, a broker*."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from copydesk.domain.span import Span
from copydesk.suggest.names.callings import calling
from copydesk.suggest.names.descriptions import offices
from copydesk.suggest.names.naming import Tells, tells
from copydesk.suggest.names.nouns import (
    is_mans,
    is_womans,
    parent_of,
    title_in_full,
    titles_of,
    with_number,
)
from copydesk.suggest.names.portfolios import COUNTERPARTS
from copydesk.suggest.names.roles import HONORIFICS, RANKS

_APPOSITION = re.compile(r"[\s\u00a0]*,[\s\u00a0]+([^,.;:\"“”«»\n]{2,60})")
_MARK = re.compile(r".*[,.;:\"“”«»\n()]", re.DOTALL)
"""Up to the last mark of a stretch."""
_CALLED = re.compile(r"([^,.;:\"“”«»\n()]{2,60}),[\s\u00a0]$")
_LONGEST_CALLED = 60
_NAMED_AS = re.compile(
    r"([^,.;:\"“”«»\n()]{2,60}),? (?:who (?:was|is|has been) )?(?:named|identified)(?: by \w+)? as $"
)
_LETTERS = re.compile(r",?[ \u00a0]([A-Z][A-Za-z]{1,3})\b")
"""What can stand behind a name as *KC* does."""
_DOES = re.compile(r"(?:,[ \u00a0]who)?[ \u00a0](?:now[ \u00a0])?(\w+)")
_CHARGED = re.compile(
    r"(?:[ \u00a0]\(\d+\)|,[ \u00a0]\d+)?(?:,[ \u00a0]who|,)?[ \u00a0]"
    r"(?:(?:(?:later|also|now|has|had)[ \u00a0])?(?:is|was|been|stands)[ \u00a0](?:[a-z]+ly[ \u00a0])?"
    r"(?:charged|indicted|arraigned|accused|on[ \u00a0]trial)"
    r"|charged[ \u00a0](?:with|over)|accused[ \u00a0]of|on[ \u00a0]trial|(?:has[ \u00a0])?pleaded|pleads"
    r"|denie[sd][ \u00a0](?:all[ \u00a0]charges|(?:the|any)[ \u00a0](?:charges?|wrongdoing)|murder|fraud))\b"
)
"""Behind the name of who is the defendant in a trial."""
_ELECTED = re.compile(
    r"(?:,[ \u00a0][^,.\n]{1,40},)?[ \u00a0](?:(?:was|has[ \u00a0]been|is)[ \u00a0]"
    r"(?:declared[ \u00a0])?(?:re-?)?elected[ \u00a0](?:as[ \u00a0])?(?:the[ \u00a0])?"
    r"(?:\w+[ \u00a0])?president|(?:has[ \u00a0])?(?:won|wins)[ \u00a0](?:\w+['’]s[ \u00a0])?"
    r"(?:the[ \u00a0])?(?:presidency|presidential[ \u00a0]\w+|run-?off))\b"
)
"""Behind the name of who is the president-elect."""
_SIDES = {
    "prosecution": "prosecutor",
    "crown": "prosecutor",
    "prosecuting": "prosecutor",
    "defence": "lawyer",
    "defense": "lawyer",
    "defending": "lawyer",
}
"""What somebody is in court who speaks for a side."""
_RANK = re.compile(r",[ \u00a0]((?:[^\W\d_][\w.-]*[ \u00a0]){1,3})$")
_FOR_BEHIND = re.compile(
    r"(?:,?[ \u00a0][KQS]C)?,?[ \u00a0](?:[a-z]+ing[ \u00a0])??"
    r"(?:(?:for[ \u00a0]the[ \u00a0])?(prosecution|[Cc]rown|defen[cs]e|prosecuting|defending)\b)"
)
_FOR_BEFORE = re.compile(r"\b[Ff]or[ \u00a0]the[ \u00a0](prosecution|[Cc]rown|defen[cs]e),[ \u00a0]$")
_SIDE_FAR = 40
_SHORT = re.compile(r"(?<![^\W\d_])(?:[A-Z][a-z]{1,4}\.[ \u00a0]){1,3}$")
"""Titles in short right before a name: *Maj. Gen.*"""
_SHORT_FAR = 18
_OWNED = re.compile(r"['’]s[ \u00a0]|s['’][ \u00a0]")
"""Behind whose somebody is: *the chancellor's deputy*."""
_ANOTHER = re.compile(
    r"\b(?:and|but|while|with|by|between|from|against)[ \u00a0](?=(?:the|an?|its|his|her|their)[ \u00a0])"
)
"""Before a description, behind another: *Ann Lee and the mayor of Orle*."""
_WORDS = re.compile(r"[^\W_][\w-]*")
_TITLE_WORDS = 5
_MORE = frozenset(("by", "with", "over", "him", "her", "them", "narrowly", "comfortably"))
"""Behind *leads*: nobody is led."""
_COUNTED = re.compile(r"\b(\w+) of (\w+)")
_CLOSING = frozenset('»”“"')
_QUOTED_NAME = re.compile(r"[«„“\"][А-ЯЁ][^«»\"„“”\n]{1,36}[»“”\"][ \u00a0]$")
_HEADS_FIRST = frozenset(("de", "du", "des", "del"))
_TOKEN = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_ROMANCE_OF = re.compile(r"[ \u00a0](?:(?:de|du|des|del)[ \u00a0]|d['’])")
_ARTICLE = re.compile(r"(?<![\w'’])([Ll]a|[Ee]l)[ \u00a0]([^\W\d_]{4,})")
_HIS = re.compile(r"(?:sus?|son|sa|ses|leurs?)[ \u00a0]")
_HIS_ONE = re.compile(
    r"\w+[ \u00a0](?!et\b|y\b)[\w-]+(?:[ \u00a0](?!et\b|y\b|de\b|du\b|des\b|del\b)[\w-]+)?"
    r"(?:[ \u00a0](?:de|du|des|del|d['’]).*)?"
)
"""Whose relative or deputy somebody is, and no more: *Ann Lee, su abogada*."""
_TITLED_BEHIND = frozenset(("le", "la", "l", "el", "un", "une", "una", "son", "sa", "su", "leur"))
"""Determiners of languages in which adjectives follow a title: *le capitaine orvanien Ann Lee*."""
_OF = re.compile(r"[ \u00a0](?:of|for|to|in|at|on)[ \u00a0]")
_LONGEST_TITLE = 80


def _called_before(text: str, span: Span) -> re.Match[str] | None:
    """What somebody named at a place is said to be before it: *the suspect, named as Ann Lee*."""
    start = _before_rank(text, span.start) if text[span.end : span.end + 1] in {",", ""} else span.start
    close = text[max(0, start - 4) : start]
    form = _CALLED if "," in close[-3:] else _NAMED_AS if close == " as " else None
    return form.search(text, max(0, start - 100), start) if form else None
    low, comma = max(0, start - 100), text.rfind(",", max(0, start - 3), start)
    if comma > 0:
        mark = _MARK.match(text, low, comma)
        return _CALLED.match(text, max(mark.end() if mark else low, comma - _LONGEST_CALLED), start)
    return _NAMED_AS.search(text, low, start) if text.startswith(" as ", start - 4) else None


def _before_rank(text: str, start: int) -> int:
    """Where the titles begin that stand between a comma and a name: *the spokesman, Maj. Ann Lee*."""
    found = _RANK.search(text, max(0, start - _SIDE_FAR), start)
    if found is None:
        return start
    words = [word.rstrip(".").casefold() for word in found[1].split()]
    ranks = all(word in HONORIFICS or word in RANKS or tells(word) & Tells.TITLE for word in words)
    return found.start(1) if ranks else start


def roles_beside(text: str, span: Span, met: Sequence[str]) -> Iterator[tuple[str, frozenset[str]]]:
    """The nouns for somebody named at a place, each with all words of the title; *her counterpart*
    is what those are who were met before. Of *mother-of-three* that is also *mother*, of *Sen.* *senator*."""
    before, called = _title_before(text, span.start), _called_before(text, span)
    for role, words in _roles_beside(text, span, met, before, called):
        yield role, words
        if whole := title_in_full(role):
            yield whole, words | {whole}
        if parent := parent_of(role):
            yield parent, words
    yield from _sex(before)
    if called is not None:
        yield from _sex(called[1])


def _roles_beside(
    text: str, span: Span, met: Sequence[str], before: str, is_called: re.Match[str] | None
) -> Iterator[tuple[str, frozenset[str]]]:
    after = _apposition(text, span.end)
    if before:
        words = _small(before)
        whole = frozenset(words[-_TITLE_WORDS:])
        for role in (*_titles(before, words), *_of_something(before)):
            yield role, whole
        if not COUNTERPARTS.isdisjoint(words[-_TITLE_WORDS:]):
            yield from ((role, whole) for role in met)
    if (letters := _LETTERS.match(text, span.end)) and tells(letters[1].casefold()) & Tells.BEHIND:
        yield letters[1].casefold(), frozenset((letters[1].casefold(),))
    if side := _side_of(text, span):
        yield _SIDES[side], frozenset((_SIDES[side], side))
    yield from _by_what_is_done(text, span)
    if (does := _DOES.match(text, span.end)) and not _outdoes(text, does.end()):
        yield from ((role, frozenset((role,))) for role in sorted(titles_of(does[1])))
    for short in _shortened(text, span.start):
        yield title_in_full(short), frozenset((title_in_full(short),))
    for found in (is_called, after):
        if found:
            called = found[1] if found is after else _own_part(found[1])
            words = _small(called)
            own = words if found is after else _small(_OWNED.split(_without_of(called))[-1])
            roles = offices(own) if found is after else [plain for word in own if (plain := calling(word))]
            if (of := _COUNTED.search(found[1])) and parent_of(many := with_number(of[1], of[2])):
                roles = [*roles, many]
            if not COUNTERPARTS.isdisjoint(words):
                roles = [*roles, *met]
            yield from ((role, frozenset(words)) for role in roles)


def _by_what_is_done(text: str, span: Span) -> Iterator[tuple[str, frozenset[str]]]:
    """What somebody is by what was done to them: who *was charged* is the defendant."""
    for form, role in ((_CHARGED, "defendant"), (_ELECTED, "president-elect")):
        if form.match(text, span.end):
            yield role, frozenset((role,))


def _apposition(text: str, end: int) -> re.Match[str] | None:
    """What stands behind a name and a comma, if it is about its bearer: not *Lee, su viuda y su editor*."""
    found = _APPOSITION.match(text, end, end + 70)
    return None if found and _HIS.match(found[1]) and not _HIS_ONE.fullmatch(found[1]) else found


def _sex(title: str) -> Iterator[tuple[str, frozenset[str]]]:
    """What an article tells of who has a title that both women and men have: *la titular*, *el fiscal*."""
    for found in _ARTICLE.finditer(title) if "a " in title or "l " in title else ():
        if calling(found[2].casefold()):
            plain = "señora" if found[1].casefold() == "la" else "señor"
            yield plain, frozenset((plain,))
            return


def _without_of(words: str) -> str:
    """A French or Spanish title without what it is of: *le père de l'étudiante*."""
    every = list(_ROMANCE_OF.finditer(words))
    return words[: every[-1].start()] if every else words


def _own_part(said: str) -> str:
    """Of what is said before a name the part that is about its bearer: *Ann Lee and* the mayor of Orle."""
    parts = _ANOTHER.split(said)
    told = (part for part in reversed(parts) if any(map(_says, _small(part))))
    return next(told, parts[-1])


def _says(word: str) -> bool:
    return word in COUNTERPARTS or bool(calling(word))


def _side_of(text: str, span: Span) -> str:
    """The side in court that somebody speaks for as the words beside the name tell; empty for none."""
    low = max(0, span.start - _SIDE_FAR)
    behind = _FOR_BEHIND.match(text, span.end, span.end + _SIDE_FAR)
    found = behind
    if found is None and text.startswith(", ", span.start - 2):
        found = _FOR_BEFORE.search(text, low, span.start)
    return found[1].casefold() if found else ""


def _shortened(text: str, start: int) -> list[str]:
    """The small words that titles before a name are in short, without their full stops: *Sen. Ann Lee*."""
    found = (
        _SHORT.search(text, max(0, start - _SHORT_FAR), start) if text[start - 2 : start - 1] == "." else None
    )
    return list(filter(title_in_full, _small(found[0]))) if found else []


def _outdoes(text: str, at: int) -> bool:
    """Whether who *leads* is only before somebody else: *leads Ann Lee*, *leads by three points*."""
    behind = _WORDS.match(text, at + 1, at + 24)
    if behind is None:
        return False
    small = behind[0].casefold()
    return small in _MORE or (behind[0][0].isupper() and (is_mans(small) or is_womans(small)))


def _title_before(text: str, start: int) -> str:
    """What stands before a name, up to a mark."""
    end = start - 1 if text[start - 1 : start] == "\n" else start
    if text[end - 2 : end - 1] in _CLOSING and (
        named := _QUOTED_NAME.search(text, max(0, end - _SIDE_FAR), end)
    ):
        end = named.start()  # капитан «Волны» Пётр Сомов
    low = max(0, end - _LONGEST_TITLE)
    mark = _MARK.match(text, low, end)
    return text[mark.end() if mark else low : end]


def _titles(before: str, words: Sequence[str]) -> Iterator[str]:
    """What a name's bearer is by the text before it, and its small words: *the former mayor*, *глава
    комитета*."""
    found = list(takewhile(calling, reversed(words)))
    if not found and words and (_is_cyrillic(words) or not _HEADS_FIRST.isdisjoint(words)):
        found = list(filter(calling, words[-_TITLE_WORDS:]))[:1]
    return map(calling, found or _behind_article(before))


def _is_cyrillic(words: Sequence[str]) -> bool:
    """Whether a title is in Russian, though it may end with a number: *директор школы № 14*."""
    return words[-1] >= "а" or (words[-1].isdigit() and words[0] >= "а")


def _behind_article(before: str) -> list[str]:
    """The title that adjectives follow in small letters: *le capitaine orvanien Ann Lee*."""
    words = _TOKEN.findall(before)
    for n in range(len(words) - 1, -1, -1):
        small = words[n].casefold()
        if small in _TITLED_BEHIND:
            return list(filter(calling, map(str.casefold, words[n + 1 :])))[:1]
        if not words[n].islower() and not calling(small):
            break
    return []


def _of_something(before: str) -> Iterator[str]:
    """What somebody is whose title and what it is of stand before the name: *minister of Tolls*."""
    last = before.rstrip().rpartition(" ")[2]
    of = _OF.search(before) if last[:1].isupper() and not calling(last.casefold()) else None
    return map(calling, takewhile(calling, reversed(_small(before[: of.start()])))) if of else iter(())


def _small(text: str) -> list[str]:
    return [word[0].casefold() for word in _WORDS.finditer(text)]

"""What a person searches for in a text, as words or as a regular expression, and where it stands.

Words are found as they are read, not as they are encoded: any white space stands for any other, straight
quote marks and apostrophes for typographic ones, hyphens for one another, a letter with its accent for
the same two code points. Case is ignored by the rules of Unicode, on the text itself: offsets never shift.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from copydesk.domain.span import Span
from copydesk.errors import UserError

PATIENCE = 2.0
"""Seconds that a regular expression may take with one text."""

LONGEST = 10_000
"""Code points of a query: each makes the search that is prepared longer, and nobody types as many."""

_REMEMBERED = 1_000
"""Code points of a query that is kept ready: what is made of a longer one takes megabytes."""

_WORD = r"[\w\p{M}\p{N}\p{Co}]"
_ALIKE = ("'’‘ʼ`´′＇", '"“”„‟«»″＂', "-‐‑‒–−﹣－")
"""Characters that people type for one another: apostrophes, quote marks, hyphens."""

_SPACE = r"(?:[^\S\n]*\n[^\S\n]*|[^\S\n]+)"
"""White space with at most one line break: words of two paragraphs are no name."""

# "don't" is one word, while "Merkel's", "l'ONU" and "Ankara'nın" hold a name; "O'Brien" is one.
_NOT_INSIDE = r"(?<!\b(?-i:O)['’])"
_WORD_STARTS = rf"(?<!{_WORD}){_NOT_INSIDE}"
_LETTER_STARTS = rf"\b(?<![\p{{M}}\p{{N}}\p{{Co}}]){_NOT_INSIDE}"
"""The same before a letter, several times as fast."""
_WORD_ENDS = rf"(?!{_WORD}|['’]t\b)"
_EITHER_END = rf"(?:(?<!{_WORD})|(?!{_WORD}))"

_CALLING = re.compile(r"(?<!\\)(?:\\\\)*(\(\?(?:R|[0-9]+|&\w+|P>\w+)\))")
"""An expression within itself, which may fill a gigabyte sooner than it runs out of time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextQuery:
    """What to look for: ``case`` tells upper from lower; ``regular`` takes words for a regular expression."""

    words: str
    case: bool = False
    whole_word: bool = False
    regular: bool = False


class Pattern:
    """A query made ready to be looked for in many texts; made by :func:`compiled`."""

    def __init__(self, matcher: Any, *, regular: bool = False) -> None:
        self._matcher = matcher
        self._regular = regular

    def spans(self, text: str, start: int = 0) -> Iterator[Span]:
        """Where the query stands in the text from that code point on: in order, apart, never empty.

        The whole text is gone through before the first is given.

        :raises UserError: the regular expression takes too long.
        """
        if self._matcher is None:
            return
        # Words are found fast; letting go of the interpreter for each would take as long again.
        care = {"timeout": PATIENCE, "concurrent": True} if self._regular else {}
        try:
            found = [match.span() for match in self._matcher.finditer(text, start, **care)]
        except TimeoutError:
            raise UserError(
                "The regular expression takes too long. Make it simpler: avoid repeats inside repeats, "
                "such as (a+)+, and say what may not be in between, such as [^.]* for .*"
            ) from None
        except MemoryError as error:
            raise _unusable("it takes too much memory") from error
        for first, end in found:
            if first < end:
                yield Span(first, end)


def compiled(query: TextQuery) -> Pattern:
    """Make the query ready. One without any words is found nowhere.

    :raises UserError: it is too long, or the regular expression is malformed; says where and why.
    """
    return _compiled(query) if len(query.words) > _REMEMBERED else _compiled_before(query)


def _compiled(query: TextQuery) -> Pattern:
    if not query.words.strip():
        return Pattern(None)
    if len(query.words) > LONGEST:
        raise UserError("What is looked for is too long. Look for at most {count} characters.", count=LONGEST)
    import regex

    if query.regular and (calling := _CALLING.search(query.words)):
        raise _unusable(calling[1])
    flags = regex.VERSION0 | regex.MULTILINE
    if not query.case:
        flags |= regex.IGNORECASE | regex.FULLCASE
    try:
        if not query.regular:
            return Pattern(regex.compile(_literal(query), flags, cache_pattern=False))
        matcher = regex.compile(query.words, flags, cache_pattern=False)
        if query.whole_word:
            closing = "\n)" if matcher.flags & regex.VERBOSE else ")"  # a comment may be open
            matcher = regex.compile(
                f"{_EITHER_END}(?:{query.words}{closing}{_EITHER_END}", flags, cache_pattern=False
            )
        return Pattern(matcher, regular=True)
    except regex.error as error:
        at: int | None = getattr(error, "pos", None)  # not in the types that the package tells
        raise UserError(
            "The regular expression is malformed at character {position}: {reason}. "
            r"Mend it there, or put \ before a character that means itself.",
            position=(len(query.words) if at is None else min(at, len(query.words) - 1)) + 1,
            reason=str(getattr(error, "msg", error)),
        ) from error
    except (ValueError, OverflowError, RecursionError, MemoryError) as error:
        raise _unusable(error) from error


_compiled_before = lru_cache(maxsize=64)(_compiled)


def _unusable(reason: object) -> UserError:
    return UserError("The regular expression cannot be used ({reason}). Make it simpler.", reason=reason)


def _literal(query: TextQuery) -> str:
    words = query.words
    pieces = [_piece(cluster, query.case) for cluster in _clusters(words)]
    starts = ""
    if query.whole_word and _is_word(words[0]):
        starts = _LETTER_STARTS if words[0].isalpha() else _WORD_STARTS
    # Half a letter is not found: no "e" where an accent follows as a code point of its own.
    ends = r"(?!\p{M})"
    if query.whole_word and (_is_word(words[-1]) or words[-1] == "."):
        ends = _WORD_ENDS
    return starts + "".join(pieces) + ends


def _clusters(words: str) -> list[str]:
    """The words letter by letter, each with its marks; a run of white space is one."""
    clusters: list[str] = []
    for char in words:
        joins = bool(clusters) and (
            (char.isspace() and clusters[-1].isspace())
            or (unicodedata.category(char)[0] == "M" and not clusters[-1].isspace())
        )
        if joins:
            clusters[-1] += char
        else:
            clusters.append(char)
    return clusters


def _piece(cluster: str, case: bool) -> str:
    import regex

    if cluster.isspace():
        return _SPACE
    for alike in _ALIKE:
        if cluster in alike:
            return f"[{regex.escape(alike)}]"
    if cluster == "İ" and not case:
        return "i"  # which, ignoring case, is found as I and İ too; İ alone would not be found as I
    forms = {cluster, unicodedata.normalize("NFC", cluster), unicodedata.normalize("NFD", cluster)}
    if len(forms) == 1:
        return regex.escape(cluster)
    return f"(?:{'|'.join(regex.escape(form) for form in sorted(forms, key=len, reverse=True))})"


def _is_word(char: str) -> bool:
    category = unicodedata.category(char)
    return category[0] in "LMN" or category in ("Pc", "Co")

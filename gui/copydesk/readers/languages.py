"""Languages as ISO 639-1 codes: those that documents state, and the one a text is in."""

import re
from functools import cache
from typing import Any, Protocol

from copydesk.readers.function_words import common_language
from copydesk.resources import path

LOOKED_AT = 240
"""Bytes of a text, in UTF-8, that its language is read off: time goes with bytes."""

_FEWEST_LETTERS = 40
_LEAST_SURE = 0.5
"""Of 1, how likely the language has to be among all that are known."""

# What the model tells apart, and ISO 639-1 does not: spoken Arabic and Chinese of several lands.
_PART_OF = {"arz": "ar", "ary": "ar", "yue": "zh", "wuu": "zh"}


class _Identifier(Protocol):
    def classify(self, text: str, /) -> tuple[str, float]: ...
    def rank(self, text: str, /) -> list[tuple[str, float]]: ...


def language_of(text: str) -> str | None:
    """The language the text is in; None where it is too short, or not clearly in one."""
    common = common_language(text[_begin(text) :])
    if common is not None:
        return common
    piece = _piece(text)
    if sum(map(str.isalpha, piece)) < _FEWEST_LETTERS:
        return None
    identifier = _identifier()
    best, share = identifier.classify(piece)
    if share < _LEAST_SURE:
        best, share = _with_parts(identifier.rank(piece)[:6])
    best = _PART_OF.get(best, best)
    return best if len(best) == 2 and share >= _LEAST_SURE else None


def _with_parts(ranking: list[tuple[str, float]]) -> tuple[str, float]:
    """The likeliest language, where what is spoken in several lands counts together."""
    likely: dict[str, float] = {}
    for label, share in ranking:
        language = _PART_OF.get(label, label)
        likely[language] = likely.get(language, 0) + share
    return max(likely.items(), key=lambda item: item[1])


def language_code(written: str) -> str | None:
    """The ISO 639-1 code of a language that is stated: ``en-US``, ``eng``, ``English``, ``Russian; русский``.

    None where it is no language that has a code. Where several are stated, the first that is known counts.
    """
    written = " ".join(written.casefold().split())
    if not written:
        return None
    # "norwegian (bokmål)" is a name as a whole; "english (united states)" and "en-us" begin with one.
    parts = (written, *re.split(r"\s*[;,/|()]\s*", written), *re.split(r"[-_.]", written)[:1])
    return next((code for part in parts if (code := _codes().get(part))), None)


def _piece(text: str) -> str:
    """A bounded piece from within: the head has names, places and dates that are of no language."""
    begin = _begin(text)
    piece = " ".join(text[begin : begin + 2 * LOOKED_AT].split())
    if len(piece) < LOOKED_AT:
        piece = " ".join(text[: 2 * LOOKED_AT].split())
    return piece.encode("utf-8", "replace")[:LOOKED_AT].decode("utf-8", "ignore")


def _begin(text: str) -> int:
    return min(len(text) // 4, 1000)


@cache
def _codes() -> dict[str, str]:
    """ISO 639-1 codes by other codes of ISO 639, and by names in a dozen languages and their own."""
    rows = path("languages.tsv").read_text(encoding="utf-8").splitlines()
    return {word: row.split("\t")[0] for row in rows for word in row.split("\t")}


@cache
def _identifier() -> _Identifier:
    from py3langid import langid  # pyright: ignore[reportMissingTypeStubs] - there are none

    untyped: Any = langid
    return untyped.LanguageIdentifier.from_model_file(untyped.MODEL_FILE, norm_probs=True)

"""Text made alike for comparing names: small letters, and one of the characters typed for one another."""

from functools import lru_cache

ALIKE = {
    **dict.fromkeys(map(ord, "’‘ʼ`´′＇"), "'"),
    **dict.fromkeys(map(ord, "‐‑‒–−﹣－"), "-"),
    **dict.fromkeys(map(ord, "\u00a0\u202f\u2009\n\t"), " "),
}
"""Characters that people type for one another, each for one other, so that offsets stay."""
_SHORT = 60
"""Code points; as many at most are kept in mind with their small letters."""


def folded(text: str) -> str:
    """The text in small letters, code point by code point, with one apostrophe, hyphen and space for all."""
    return _folded_name(text) if len(text) <= _SHORT else _folded(text)


@lru_cache(4096)
def _folded_name(name: str) -> str:
    return _folded(name)


def _folded(text: str) -> str:
    small = text.translate(ALIKE).lower()
    if len(small) == len(text):
        return small
    return "".join(low if len(low := each.lower()) == 1 else each for each in text.translate(ALIKE))

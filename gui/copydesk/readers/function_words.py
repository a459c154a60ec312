"""Tells the commonest languages by their function words: many times faster than a model, or no answer.

Only words that neighbouring languages do not have count (English "the", but not "in", which German has
too), so that a text in Dutch, Catalan, Ukrainian or Bulgarian is left to the model.
"""

from functools import cache

_LETTERS = 1_200
"""Code points of the text that are looked at."""
_FEWEST = 8
"""So many function words there have to be."""
_SHARE = 12
"""And at least every so-many-th word."""
_APART = 4
"""And so many times as many as of any other language."""

_WORDS = {
    "en": "the and of that was were with this which from have has been had their would they not said will "
    "are who when what about after other could more than into also it's his him she you your there",
    "de": "und der das nicht auf dem den für sich eine einer einem einen wird wurde wurden auch nach bei "
    "zum zur aus sind hat haben über noch durch ihre seine kann werden sagte dass mehr zwischen",
    "fr": "les des une dans du est qui pour au aux cette ces ont été avec sont pas leur elle mais nous vous "
    "après selon comme où deux fait ses être avait",
    "es": "los las una del con por para fue como más también según sus está están pero muy sobre "
    "entre desde hasta había sido dijo hay y",
    "ru": "что это его как они также был была было были чтобы из-за после который которые которых уже только "
    "или если этого этом более для при между об ее её их",
}


def common_language(text: str) -> str | None:
    """The ISO 639-1 code where function words leave no doubt; None says nothing about the text."""
    known = _by_word()
    words = text[:_LETTERS].casefold().split()
    counts = dict.fromkeys(_WORDS, 0)
    for word in words:
        language = known.get(word)
        if language is not None:
            counts[language] += 1
    (best, most), (_, second) = sorted(counts.items(), key=lambda item: -item[1])[:2]
    clear = most >= _FEWEST and most * _SHARE >= len(words) and most >= _APART * second
    return best if clear else None


@cache
def _by_word() -> dict[str, str]:
    return {word: language for language, words in _WORDS.items() for word in words.split()}

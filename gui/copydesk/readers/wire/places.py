"""Places of datelines: what can be one, and how it is written in running text."""

import re

_SMALL_WORDS = frozenset(
    {
        *("al", "am", "an", "and", "da", "das", "de", "del", "der", "des", "di", "do", "du", "el", "en"),
        *("la", "las", "le", "les", "los", "of", "on", "sur", "the", "under", "upon", "und", "на"),
    }
)
# In capitals these would be initials, as in N.Y., unless they stand between words.
_SMALL_LETTERS = frozenset({"e", "y", "и", "і"})
_LETTER_BETWEEN = re.compile(r"(?<=\w )[EYИІ](?= \w)")
_ACRONYMS = frozenset({"DC", "EU", "NATO", "UAE", "UK", "UN", "US", "USA", "ООН", "США", "ОАЭ"})
_MOST_LETTERS = 60
_MOST_WORDS = 7


def is_place(written: str) -> bool:
    """Whether it is written as the place of a dateline: few words, each with a capital."""
    if not written or len(written) > _MOST_LETTERS or re.search(r"[\d()\n:;!?\"“”«»]", written):
        return False
    words = re.findall(r"[^\W\d_]+", written)
    if not words or len(words) > _MOST_WORDS or words[0] in _SMALL_WORDS:
        return False
    return all(not word[0].islower() or word in _SMALL_WORDS | _SMALL_LETTERS for word in words)


def place_name(place: str) -> str:
    """A place as it is written in running text: NEW YORK becomes New York, other spellings stay.

    In ``LORVAN, Velmora`` it is the town that is in capitals.
    """
    place = " ".join(place.split())
    if re.search(r"\.[^\W\d_]$", place):  # the full stop after D.C ends the place as well
        place += "."
    town, comma, land = place.partition(",")
    if not town.isupper():
        return place
    return _in_running_text(town) + comma + (_in_running_text(land) if land.isupper() else land)


def _in_running_text(place: str) -> str:
    words = re.split(r"([^\w'’]+)", place)
    name = "".join(_place_word(word, first=number == 0) for number, word in enumerate(words))
    return _LETTER_BETWEEN.sub(lambda letter: letter[0].lower(), name)


def _place_word(word: str, *, first: bool) -> str:
    if word in _ACRONYMS:
        return word
    if word.lower() in _SMALL_WORDS and not first:
        return word.lower()
    head, mark, rest = word.partition("'" if "'" in word else "’")
    # N'DJAMENA is N'Djamena, but XI'AN is Xi'an: a lone letter before the mark is an article.
    tail = rest.capitalize() if len(head) == 1 else rest.lower()
    return head.capitalize() + mark + tail

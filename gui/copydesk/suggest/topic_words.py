"""Words as topics go by them: small, without their endings, in the stretches that a coder would mark."""

import re
from collections.abc import Iterator

from copydesk.domain.selection import sentences_in
from copydesk.domain.span import Span, trimmed

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_LINE = re.compile(r"[^\n]+")
_LONG = 600
"""Code points of a paragraph from which on its sentences are looked at one by one."""
_LEAST_WORDS = 4
"""Words that a stretch needs to be about anything."""
_COMMON_WORDS = (
    "a about after all also an and any are as at be been before but by can could did do does for "
    "from had has have he her his how if in into is it its may more most must new no not of on "
    "one only or other our out over said say says she should so some such than that the their "
    "them then there they this to two up was we were what when which who will with would you your "
    "told year years day monday tuesday wednesday thursday friday saturday sunday а без бы был "
    "была были было быть в вам вас во вот все всех вы где да для до его ее если есть еще же за и "
    "из или им их к как ко когда кто ли мне мы на над не него нее нет ни но о об он она они оно "
    "от по под при с со так также там то того тоже только тот у уже чем что чтобы эта эти это "
    "этого этой этот я сказал сказала заявил заявила сообщил году года"
)
_COMMON = frozenset(_COMMON_WORDS.split())
"""Words that are about nothing."""


def words(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[str, str]]:
    """The words of a stretch: each without its ending, as which it is compared, and as it stands there."""
    for found in _WORD.finditer(text, start, len(text) if end is None else end):
        yield stem(found[0]), found[0]


def telling(text: str) -> Iterator[tuple[str, str]]:
    """The same without the words that are about nothing."""
    return ((short, word) for short, word in words(text) if not is_common(word))


def is_common(word: str) -> bool:
    """Whether a word is about nothing: a function word, a number, a single letter."""
    small = word.casefold()
    return len(small) < 2 or small in _COMMON or small.isdigit()


def stem(word: str) -> str:
    """A word without its ending, so far as that can be told without a dictionary.

    English endings are cut off; of longer words in other letters the last two, which mostly bend them.
    """
    small = word.casefold().removesuffix("'s").removesuffix("’s").replace("ё", "е")
    if not small.isascii():
        return small[: max(4, len(small) - 2)]
    if len(small) > 4 and small.endswith("ies"):
        small = f"{small[:-3]}y"
    elif len(small) > 3 and small.endswith("s") and not small.endswith(("ss", "us", "is")):
        small = small[:-1]
    for ending in ("ing", "ed"):
        if len(small) > len(ending) + 3 and small.endswith(ending):
            small = small.removesuffix(ending)
            if small[-1] == small[-2] and small[-1] not in "lsz":  # planned
                small = small[:-1]
    return small[:-1] if len(small) > 4 and small.endswith("e") else small


def pieces(text: str) -> Iterator[Span]:
    """What a coder would mark as about something: paragraphs, and the sentences of long ones."""
    for line in _LINE.finditer(text):
        whole = Span(*line.span())
        if len(whole) > _LONG:
            stretches = [
                Span(each.start + whole.start, each.end + whole.start) for each in sentences_in(line[0])
            ]
        else:
            stretches = [whole]
        for each in stretches:
            tidy = trimmed(text, each)
            if tidy is not None and _has_words(text, tidy):
                yield tidy


def _has_words(text: str, span: Span) -> bool:
    found = _WORD.finditer(text, span.start, span.end)
    return sum(1 for _, _word in zip(range(_LEAST_WORDS), found, strict=False)) == _LEAST_WORDS

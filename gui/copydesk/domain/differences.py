"""Where two texts differ: compared word by word, and inside words that are nearly the same by character.

Long texts are first divided at runs of words that each of them has once, in the same order (B. Cohen's
"patience" method), so that neither time nor memory grows with the square of their length.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate

from copydesk.domain.edit import Edit, Edits
from copydesk.domain.sliding import slid

_TOKEN = re.compile(r"\w+|\W")
_MOST_CELLS = 40_000_000
"""Product of the lengths up to which sequences are compared directly: some ten milliseconds, 5 MB."""
_ANCHORS = (6, 3, 1)
"""Words in a run; shorter ones are looked for where there are no longer ones."""
_NEARLY, _LONGEST_PIECE = 0.6, 2_000
"""How much of two pieces must be the same, and how long they may be, in code points, to look inside them."""


def edits(old: str, new: str) -> Edits:
    """What was done to the old text to make the new one: in order, apart, the rest being the same."""
    words, new_words = _tokens(old), _tokens(new)
    numbers: dict[str, int] = {}
    ours, theirs = ([numbers.setdefault(word, len(numbers)) for word in part] for part in (words, new_words))
    at = list(accumulate(map(len, words), initial=0))
    new_at = list(accumulate(map(len, new_words), initial=0))
    found = (
        Edit(at[edit.start], at[edit.end], new_at[edit.new_start], new_at[edit.new_end])
        for edit in _joined(_compared(ours, theirs))
    )
    return slid(tuple(_joined(refined for edit in found for refined in _inside(edit, old, new))), old, new)


def applied(text: str, changes: Sequence[Edit], given: str) -> str:
    """The text with the stretches of the edits replaced by what they became in ``given``."""
    parts: list[str] = []
    done = 0
    for edit in changes:
        parts += (text[done : edit.start], given[edit.new_start : edit.new_end])
        done = edit.end
    return "".join((*parts, text[done:]))


def _tokens(text: str) -> list[str]:
    return [match[0] for match in _TOKEN.finditer(text)]


def _compared(old: Sequence[int], new: Sequence[int]) -> Iterator[Edit]:
    """The edits between two sequences, in order."""
    waiting = [Edit(0, len(old), 0, len(new))]
    while waiting:
        part = _trimmed(waiting.pop(), old, new)
        rows, columns = part.end - part.start, part.new_end - part.new_start
        if rows and columns and rows * columns <= _MOST_CELLS:
            yield from _aligned(part, old, new)
        elif rows and columns and (pieces := _divided(part, old, new)):
            waiting += reversed(pieces)
        elif rows or columns:
            yield part


def _trimmed(part: Edit, old: Sequence[int], new: Sequence[int]) -> Edit:
    """The part without what is the same at its beginning and its end."""
    start, end, new_start, new_end = part.start, part.end, part.new_start, part.new_end
    while start < end and new_start < new_end and old[start] == new[new_start]:
        start, new_start = start + 1, new_start + 1
    while start < end and new_start < new_end and old[end - 1] == new[new_end - 1]:
        end, new_end = end - 1, new_end - 1
    return Edit(start, end, new_start, new_end)


def _aligned(part: Edit, old: Sequence[int] | str, new: Sequence[int] | str) -> Iterator[Edit]:
    """The edits of a part by its longest common subsequence."""
    from rapidfuzz.distance import Indel

    before, after = old[part.start : part.end], new[part.new_start : part.new_end]
    for code in Indel.opcodes(before, after):
        if code.tag != "equal":
            yield Edit(
                part.start + code.src_start,
                part.start + code.src_end,
                part.new_start + code.dest_start,
                part.new_start + code.dest_end,
            )


def _divided(part: Edit, old: Sequence[int], new: Sequence[int]) -> list[Edit]:
    """The part in pieces between the anchors that both have; none where there is no anchor."""
    pieces: list[Edit] = []
    start, new_start = part.start, part.new_start
    for place, new_place in _anchors(part, old, new):
        pieces.append(Edit(start, place, new_start, new_place))
        start, new_start = place, new_place
    # An anchor is left in front of the next piece, whose beginning is then found to be the same.
    return [*pieces, Edit(start, part.end, new_start, part.new_end)] if pieces else []


def _anchors(part: Edit, old: Sequence[int], new: Sequence[int]) -> list[tuple[int, int]]:
    """Where the longest runs of words begin that each of the two has once, in the order of both."""
    for length in _ANCHORS:
        ours = _once(old, part.start, part.end, length)
        theirs = _once(new, part.new_start, part.new_end, length)
        places = sorted((place, theirs[run]) for run, place in ours.items() if run in theirs)
        if places:
            return _rising(places)
    return []


def _once(words: Sequence[int], start: int, end: int, length: int) -> dict[tuple[int, ...], int]:
    """Runs of so many words that are there just once, and where they begin."""
    runs = [tuple(words[place : place + length]) for place in range(start, end - length + 1)]
    counts = Counter(runs)
    return {run: start + place for place, run in enumerate(runs) if counts[run] == 1}


def _rising(places: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The most places whose second numbers rise as their first ones do."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for number, (_, wanted) in enumerate(places):
        length = bisect_left(ends, wanted)
        ends[length : length + 1] = [wanted]
        last[length : length + 1] = [number]
        before.append(last[length - 1] if length else -1)
    chain: list[tuple[int, int]] = []
    number = last[-1] if last else -1
    while number >= 0:
        chain.append(places[number])
        number = before[number]
    return chain[::-1]


def _inside(edit: Edit, old: str, new: str) -> Iterator[Edit]:
    """The edit by its characters, if the two pieces are nearly the same."""
    before, after = old[edit.start : edit.end], new[edit.new_start : edit.new_end]
    if before and after and max(len(before), len(after)) <= _LONGEST_PIECE:
        from rapidfuzz.distance import Indel

        if Indel.normalized_similarity(before, after) >= _NEARLY:
            yield from _aligned(edit, old, new)
            return
    yield edit


def _joined(found: Iterator[Edit]) -> Iterator[Edit]:
    """Edits that touch in both texts as one."""
    open_: Edit | None = None
    for edit in found:
        if open_ is None:
            open_ = edit
        elif (open_.end, open_.new_end) == (edit.start, edit.new_start):
            open_ = Edit(open_.start, edit.end, open_.new_start, edit.new_end)
        else:
            yield open_
            open_ = edit
    if open_ is not None:
        yield open_

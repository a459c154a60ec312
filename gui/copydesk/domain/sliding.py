"""Where something was put in or taken out: of all places that make the same text, the one a reader would say.

``KPA.`` that became ``KPA. They met.`` may be told as ``. They met`` put in before the full stop. Whoever
marked the first sentence would then find the second one in it.
"""

from collections.abc import Sequence

from copydesk.domain.edit import Edit, Edits

_FARTHEST = 2_000
"""Code points."""


def slid(edits: Sequence[Edit], old: str, new: str) -> Edits:
    """The edits, with what was put in or taken out begun at lines or words where that comes to the same."""
    result: list[Edit] = []
    for number, edit in enumerate(edits):
        before = result[-1].end if result else -1
        after = edits[number + 1].start if number + 1 < len(edits) else len(old) + 1
        if edit.start == edit.end:
            result.append(_moved(edit, _best(new, edit.new_start, edit.new_end, edit, (before, after))))
        elif edit.new_start == edit.new_end:
            result.append(_moved(edit, _best(old, edit.start, edit.end, edit, (before, after))))
        else:
            result.append(edit)
    return tuple(result)


def _moved(edit: Edit, by: int) -> Edit:
    return Edit(edit.start + by, edit.end + by, edit.new_start + by, edit.new_end + by)


def _best(text: str, start: int, end: int, edit: Edit, room: tuple[int, int]) -> int:
    """By how much to move the stretch of the text that only one of the two has."""
    left = right = 0
    most_left = min(_FARTHEST, edit.start - room[0] - 1)
    while left < most_left and start - left > 0 and text[start - left - 1] == text[end - left - 1]:
        left += 1
    most_right = min(_FARTHEST, room[1] - edit.end - 1)
    while right < most_right and end + right < len(text) and text[start + right] == text[end + right]:
        right += 1
    # Not moved where nothing is won by it; else as far to the right as can be.
    return max(range(-left, right + 1), key=lambda by: (_rank(text, start + by), by == 0, by))


def _rank(text: str, place: int) -> int:
    """How much a place looks like the beginning of something."""
    if place == 0 or text[place - 1] == "\n":
        return 3
    if place == len(text) or text[place] == "\n":
        return 2
    return 1 if text[place].isspace() or text[place - 1].isspace() else 0

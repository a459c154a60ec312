"""The way back from a selection that was widened step by step."""

from copydesk.domain.selection import ladder, widened
from copydesk.domain.span import Span
from copydesk.domain.wrapping import flowing

Place = tuple[int, int]
"""A selection, or a caret where both are the same; code points."""


class Widening:
    """Remembers what each step came from, as long as the selection is the one it made."""

    def __init__(self) -> None:
        self._steps: list[tuple[Place, Place]] = []

    def wider(self, text: str, start: int, end: int) -> Span | None:
        """The next larger stretch around a selection or caret; None where there is none."""
        found = widened(flowing(text), start, end)
        if found is None:
            return None
        if not self._steps or self._steps[-1][1] != (start, end):
            self._steps.clear()
        self._steps.append(((start, end), (found.start, found.end)))
        return found

    def narrower(self, text: str, start: int, end: int) -> Place | None:
        """What the selection was before it was widened, or the largest smaller stretch at its beginning."""
        if self._steps and self._steps[-1][1] == (start, end):
            return self._steps.pop()[0]
        self._steps.clear()
        steps = ladder(flowing(text), start, start)
        inside = [step for step in steps if step.end <= end and len(step) < end - start]
        found = max(inside, key=len, default=None)
        return (found.start, found.end) if found else None

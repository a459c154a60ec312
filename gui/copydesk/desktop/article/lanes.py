"""Lanes: overlapping things side by side, so that each is seen. Greedy interval partitioning.

A lane once given stays: what is added later takes a lane that is free where it lies, others do not move.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

Interval = tuple[int, int]
"""Half-open ``[start, end)``."""


class Lanes:
    """So many lanes, in each of which no two intervals overlap."""

    def __init__(self, room: int) -> None:
        self.room = room
        # In a lane intervals are disjoint, so that starts and ends are in the same order.
        self._starts: list[list[int]] = [[] for _ in range(room)]
        self._ends: list[list[int]] = [[] for _ in range(room)]

    def is_free(self, lane: int, intervals: Sequence[Interval]) -> bool:
        """Whether nothing in the lane overlaps any of the intervals."""
        starts, ends = self._starts[lane], self._ends[lane]
        if not ends:
            return True
        for start, end in intervals:
            if ends[-1] <= start:
                continue
            at = bisect_right(ends, start)
            if at < len(starts) and starts[at] < end:
                return False
        return True

    def find(self, intervals: Sequence[Interval], wished: Iterable[int], breadth: int = 1) -> int | None:
        """The first of the wished lanes that is free, with ``breadth`` - 1 lanes after it; None for none."""
        for lane in wished:
            if 0 <= lane <= self.room - breadth and self.is_free(lane, intervals):
                if breadth == 1:
                    return lane
                if all(self.is_free(lane + more, intervals) for more in range(1, breadth)):
                    return lane
        return None

    def overlapping(self, lane: int, interval: Interval) -> Iterator[Interval]:
        """What is in the lane and shares a point with the interval."""
        starts, ends = self._starts[lane], self._ends[lane]
        at = bisect_right(ends, interval[0])
        while at < len(starts) and starts[at] < interval[1]:
            yield starts[at], ends[at]
            at += 1

    def take(self, lane: int, intervals: Iterable[Interval], breadth: int = 1) -> None:
        """Put intervals that do not overlap one another into a lane, and into those after it."""
        for one in range(lane, lane + breadth):
            starts, ends = self._starts[one], self._ends[one]
            for start, end in intervals:
                at = len(starts) if not starts or starts[-1] < start else bisect_left(starts, start)
                starts.insert(at, start)
                ends.insert(at, end)

    def leave(self, lane: int, intervals: Iterable[Interval], breadth: int = 1) -> None:
        """Take intervals out of the lanes that they were put into."""
        for one in range(lane, lane + breadth):
            for start, _ in intervals:
                at = bisect_left(self._starts[one], start)
                del self._starts[one][at], self._ends[one][at]


def nested(lanes: Lanes, intervals: Sequence[Interval], usual: int, breadth: int = 1) -> list[int]:
    """All lanes, the best first, where lower lanes are drawn around higher ones.

    What contains others goes below them, what is contained above, what stands alone into the ``usual``
    lane. Where those lanes are taken, any other serves: it is seen all the same.
    """
    around, inside = -1, lanes.room
    for lane in range(lanes.room):
        if lanes.is_free(lane, intervals):
            continue
        for start, end in intervals:
            for low, high in lanes.overlapping(lane, (start, end)):
                if start <= low and high <= end:
                    inside = min(inside, lane)
                elif low <= start and end <= high:
                    around = lane
    if inside < lanes.room:
        best = range(inside - breadth, around, -1)
    elif around >= 0:
        best = range(around + 1, lanes.room)
    else:
        best = range(usual, lanes.room)
    return [*best, *(lane for lane in range(lanes.room - 1, -1, -1) if lane not in best)]


def levels(intervals: Sequence[Interval], breadths: Sequence[int], lone: int) -> list[int]:
    """The lane for each interval if lower lanes are drawn around higher ones; below 0 where none is left.

    Intervals come in text order, the longer first. One that contains no other ends in the ``lone`` lane.
    """
    result = [lone + 1] * len(intervals)  # so far: the lowest lane that what is inside takes
    around: list[int] = []

    def close() -> None:
        inner = around.pop()
        result[inner] -= breadths[inner]
        if around and intervals[inner][1] <= intervals[around[-1]][1]:
            result[around[-1]] = min(result[around[-1]], result[inner])

    for number, (start, _) in enumerate(intervals):
        while around and intervals[around[-1]][1] <= start:
            close()
        around.append(number)
    while around:
        close()
    return result

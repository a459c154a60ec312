"""Lanes: overlapping things side by side, so that each is seen. Greedy interval partitioning.

A lane once given stays: what is added later takes the lowest lane that is free where it lies.
"""

from collections.abc import Iterable, Sequence
from heapq import heappop, heappush


def assigned(intervals: Sequence[tuple[int, int]]) -> list[int]:
    """A lane (from 0) for each half-open interval, so that no two in a lane overlap; few lanes in all."""
    lanes = [0] * len(intervals)
    busy: list[tuple[int, int]] = []  # (end, lane)
    free: list[int] = []
    used = 0
    longest_first = sorted(range(len(intervals)), key=lambda i: (intervals[i][0], -intervals[i][1]))
    for index in longest_first:
        start, end = intervals[index]
        while busy and busy[0][0] <= start:
            heappush(free, heappop(busy)[1])
        if free:
            lane = heappop(free)
        else:
            lane = used
            used += 1
        lanes[index] = lane
        heappush(busy, (end, lane))
    return lanes


def lowest_free(taken: Iterable[int]) -> int:
    """The lowest lane that is not taken."""
    busy = set(taken)
    lane = 0
    while lane in busy:
        lane += 1
    return lane

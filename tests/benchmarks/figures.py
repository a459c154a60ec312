"""Timings with their spread, and the table they are printed in."""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One measured thing: its samples (seconds, megabytes, presses, percent), and the most it should be.

    ``least`` says that the aim is the least that it should be.
    """

    what: str
    samples: Sequence[float]
    unit: str
    aim: float
    least: bool = False

    @property
    def met(self) -> bool:
        """Whether nearly all samples are as good as they should be."""
        return min(self.samples) >= self.aim if self.least else self.p95 <= self.aim

    @property
    def p50(self) -> float:
        """The median."""
        return statistics.median(self.samples)

    @property
    def p95(self) -> float:
        """What 95 of 100 samples stay within; the highest where there are few."""
        ordered = sorted(self.samples)
        return ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]


def timed(work: Callable[[], object]) -> float:
    """How many seconds the work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def show(figures: Sequence[Figure]) -> None:
    """Print the table: times in ms or s, memory in MB."""
    from rich.console import Console
    from rich.table import Table

    table = Table("what", "n", "median", "p95", "max", "aim", "", title="Copydesk benchmarks")
    for figure in figures:
        scale = 1000 if figure.unit == "ms" else 1
        cells = [
            f"{value * scale:.4g}" for value in (figure.p50, figure.p95, max(figure.samples), figure.aim)
        ]
        met = "met" if figure.met else "NOT MET"
        sign = "≥ " if figure.least else ""
        aim = (f"{sign}{cells[3]} {figure.unit}", met) if figure.aim < float("inf") else ("", "")
        table.add_row(figure.what, str(len(figure.samples)), *cells[:3], *aim)
    Console(width=120).print(table)

"""What came of salvaging a damaged project."""

from collections import Counter
from dataclasses import dataclass, field


@dataclass
class Salvage:
    """How many rows were kept and lost, by table, and what was put right.

    ``pages`` counts pieces of the file that could not be read at all: what was in them is in no count.
    """

    kept: Counter[str] = field(default_factory=Counter[str])
    lost: Counter[str] = field(default_factory=Counter[str])
    mended: Counter[str] = field(default_factory=Counter[str])
    pages: int = 0

    @property
    def whole(self) -> bool:
        """Whether nothing is known to be lost or changed."""
        return not self.pages and not self.lost.total() and not self.mended.total()

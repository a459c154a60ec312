"""What a page of a PDF is made of, once its text has been found: pieces of lines with their places.

Coordinates are in points (1/72 inch); up and right are positive, as in PDF itself.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_BACKWARDS = re.compile("[\u0590-\u08ff\ufb1d-\ufefc]")

HYPHEN = "\ufffe"
"""What PDFium gives for a hyphen at the end of a line."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Text on one line, without a wide gap in it; ``size`` is that of its font."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float

    @property
    def middle(self) -> float:
        """Its height on the page."""
        return (self.bottom + self.top) / 2

    def is_beside(self, other: "Piece") -> bool:
        """Whether the two stand on one line: most of the lower one's height is the other's too."""
        common = min(self.top, other.top) - max(self.bottom, other.bottom)
        return common > 0.5 * min(self.top - self.bottom, other.top - other.bottom)


@dataclass(frozen=True, slots=True)
class Page:
    """A page's pieces in the order in which the file draws them.

    ``angled`` counts the lines left out because they are set at an angle to the others; ``pictured`` says
    that there is something to see though there is no text.
    """

    pieces: Sequence[Piece]
    angled: int = 0
    pictured: bool = False


def is_right_to_left(text: str) -> bool:
    """Whether most of its letters are of scripts that are written so (Hebrew, Arabic and their kin)."""
    backwards = len(_BACKWARDS.findall(text))
    return backwards > 0 and 2 * backwards > sum(map(str.isalpha, text))

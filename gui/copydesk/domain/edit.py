"""One place where two texts differ."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Edit:
    """``old[start:end]`` became ``new[new_start:new_end]``; code points. Either stretch may be empty."""

    start: int
    end: int
    new_start: int
    new_end: int


Edits = tuple[Edit, ...]
"""In order, apart; what is between them is the same in both texts."""

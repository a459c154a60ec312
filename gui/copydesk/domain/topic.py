"""Topics: the entries of the codebook that passages and quotations are about."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A codebook entry. ``colour`` is ``#RRGGBB`` or empty for the theme's own."""

    id: int
    uid: str
    name: str
    code: str = ""
    definition: str = ""
    parent: int | None = None
    colour: str = ""
    note: str = ""

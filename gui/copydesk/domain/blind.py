"""Working blind: a coder sees what is suggested in an article only once the first pass over it is done."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FirstPass:
    """That a coder who works blind may see an article's suggestions, since a time (ISO 8601, UTC).

    Since then the first pass is done; or, ``early``, the coder has asked for them before.
    """

    coder: str
    early: bool
    at: str

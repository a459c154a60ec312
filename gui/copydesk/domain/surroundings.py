"""Where a project file lies and who has it open: what has to be known beyond the file itself."""

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True)
class Surroundings:
    """``synced`` is the program that copies the folder to other computers, such as Dropbox; empty for none.

    ``network`` says that the file is on another computer: there shared memory is not safe.
    """

    synced: str = ""
    network: bool = False


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has opened a project to work in it, on which computer, and since when (local time)."""

    user: str
    host: str
    since: str
    here: bool
    """Whether that is this computer: then its program is known not to run if its lock is free."""


class Standing(Enum):
    """How an open project's file is now: as it was, changed by another program, or not there any more."""

    SAME = "same"
    CHANGED = "changed"
    GONE = "gone"
    REPLACED = "replaced"

"""How an action of the window is declared: its words, its keys, where it acts, and what it needs."""

from dataclasses import dataclass
from enum import Enum, Flag, auto
from typing import Any


class Needs(Flag):
    """What must be there for an action to make sense."""

    NOTHING = 0
    PROJECT = auto()
    WRITABLE = auto()
    ARTICLE = auto()
    ANNOTATION = auto()
    QUOTATION = auto()
    SUGGESTIONS = auto()
    SUGGESTION = auto()
    MARK = auto()
    """An annotation or a suggestion."""
    UNDO = auto()
    REDO = auto()
    RECENT = auto()


NEVER_BOTH = Needs.ANNOTATION | Needs.SUGGESTION
"""An annotation and a suggestion are never selected together: one key may do something with either."""


class Where(Enum):
    """Which widget must have the focus for the shortcut to act."""

    WINDOW = auto()
    TEXT = auto()
    ANNOTATIONS = auto()
    """The text or the tree of annotations."""
    ARTICLES = auto()


class Menu(Enum):
    """The menus, in the order of the menu bar."""

    FILE = "&File"
    EDIT = "&Edit"
    ARTICLE = "&Article"
    TAG = "&Tag"
    CODEBOOK = "&Codebook"
    VIEW = "&View"
    HELP = "&Help"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. Its words are English; they are translated where they are shown.

    ``does`` is ``controller.method``; ``group`` numbers the sections of a menu, between which a line is
    drawn; ``submenu`` names the submenu, if it is in one. ``argument`` is passed to the method; without
    one, ``checkable`` actions pass their new state.
    """

    id: str
    text: str
    does: str
    menu: Menu
    group: int = 0
    keys: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    where: Where = Where.WINDOW
    needs: Needs = Needs.NOTHING
    submenu: str = ""
    checkable: bool = False
    argument: Any = None


EDIT = Needs.PROJECT | Needs.WRITABLE
"""What an action needs that changes the project."""

"""What the tag field offers: entries that match, new ones, and those used last."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from copydesk.desktop.language import tr
from copydesk.domain.dataset import EntryKind
from copydesk.session import Session
from copydesk.session.codebook import Entry

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

OFFERED = 9
"""How many entries are offered at most, new ones not counted."""
_GOOD = 75.0
"""The score (of 100) from which a match stands in the name as typed."""
_SAME = 100.0
_LONGEST_NEW = 120
"""Characters; a longer selection is hardly a name, but may be made one all the same."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A row of the list: an entry, or a new one (``id`` is None).

    ``matched`` is the alias or code that fits what was typed, where it is not the name; ``digit`` the
    key that tags with a recent entry, 0 for none.
    """

    kind: EntryKind
    name: str
    id: int | None = None
    matched: str = ""
    digit: int = 0

    @property
    def entry(self) -> int | str:
        """What use cases take: the id, or the name of a new entry."""
        return self.name if self.id is None else self.id

    @property
    def text(self) -> str:
        """The row in words."""
        if self.id is None:
            made = tr("New actor: {name}", name=self.name)
            return made if self.kind is EntryKind.ACTOR else tr("New topic: {name}", name=self.name)
        return f"{self.name} ({self.matched})" if self.matched else self.name


def matching(session: Session, query: str, kinds: Collection[EntryKind], *, new: bool = True) -> list[Choice]:
    """Entries that the query may mean, best first, and a new entry of each kind.

    New ones come first where nothing has the query in its name, else last, and not at all where an
    entry is called just that.
    """
    matches = session.codebook.match(query, kinds=kinds, limit=OFFERED)
    found = [
        Choice(m.kind, m.name, m.id, m.matched if m.matched.casefold() != m.name.casefold() else "")
        for m in matches
    ]
    name = " ".join(query.split())[:_LONGEST_NEW]
    if not new or not name:
        return found
    taken = {match.kind for match in matches if match.score >= _SAME}
    made = [Choice(kind, name) for kind in EntryKind if kind in kinds and kind not in taken]
    good = any(match.score >= _GOOD for match in matches)
    return found + made if good else made + found


def known(session: Session, kind: EntryKind, entry_id: int) -> Choice:
    """The entry of that id, to be offered by itself."""
    book = session.codebook
    name = book.actor(entry_id).name if kind is EntryKind.ACTOR else book.topic(entry_id).name
    return Choice(kind, name, entry_id)


def is_there(session: Session, choice: Choice) -> bool:
    """Whether the entry can be tagged with: a new one, or one that has not been undone or deleted."""
    return choice.id is None or session.codebook.has(Entry(choice.kind, choice.id))


def recent(session: Session) -> list[Choice]:
    """The entries used last, each with its digit."""
    choices: list[Choice] = []
    for digit, entry in enumerate(session.codebook.recent(9), 1):
        book = session.codebook
        name = book.actor(entry.id).name if entry.kind is EntryKind.ACTOR else book.topic(entry.id).name
        choices.append(Choice(entry.kind, name, entry.id, digit=digit))
    return choices


class Roles(IntEnum):
    """What the delegate asks for besides the text."""

    CHOICE = Qt.ItemDataRole.UserRole + 1


class ChoiceModel(QAbstractListModel):
    """The offered rows."""

    def __init__(self, parent: QObject | None = None, tip: Callable[[Choice], str] | None = None):
        super().__init__(parent)
        self._tip = tip
        self._choices: Sequence[Choice] = ()

    def show(self, choices: Sequence[Choice]) -> None:
        """Offer other rows."""
        self.beginResetModel()
        self._choices = tuple(choices)
        self.endResetModel()

    def choice(self, row: int) -> Choice | None:
        """The choice in a row."""
        return self._choices[row] if 0 <= row < len(self._choices) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt's: how many rows there are."""
        return 0 if parent.isValid() else len(self._choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's: the text, and the choice for the delegate."""
        choice = self.choice(index.row())
        if choice is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return choice.text
        if role == Qt.ItemDataRole.ToolTipRole and self._tip is not None:
            return self._tip(choice)
        return choice if role == Roles.CHOICE else None

"""The actors as a list: by name, filtered by words and by kind."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.small import row_icon
from copydesk.desktop.terms import actor_kind_name
from copydesk.desktop.text import natural, one_line, own_direction, rich_tip
from copydesk.domain.actor import Actor, ActorKind

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TIP_ALIASES = 8


class _Known(NamedTuple):
    """An actor with the key that it is sorted by, and its name and aliases in lower case, one a line."""

    actor: Actor
    key: tuple[tuple[int, str], ...]
    names: str


class ActorListModel(QAbstractListModel):
    """The actors that fit the filter, by name. What is told of a row is put together when it is shown."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._known: dict[int, _Known] = {}
        self._all: list[_Known] = []
        self._shown: list[_Known] = []
        self._words: list[str] = []
        self._kind: ActorKind | None = None

    @property
    def total(self) -> int:
        """How many actors there are, whatever the filter."""
        return len(self._all)

    def show_all(self, actors: Sequence[Actor]) -> None:
        """Take other actors; those that are as they were are not looked at again."""
        known: dict[int, _Known] = {}
        for actor in actors:
            before = self._known.get(actor.id)
            known[actor.id] = before if before is not None and before.actor is actor else _known(actor)
        self._known = known
        self._all = sorted(known.values(), key=lambda one: (one.key, one.actor.id))
        self._arrange()

    def filter_by(self, text: str, kind: ActorKind | None) -> None:
        """Show those alone that have all these words in their names, and are of the kind if one is given."""
        self._words, self._kind = text.casefold().split(), kind
        self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        self._shown = [
            one
            for one in self._all
            if (self._kind is None or one.actor.kind == self._kind)
            and all(word in one.names for word in self._words)
        ]
        self.endResetModel()

    def actor(self, row: int) -> Actor | None:
        """The actor in a row."""
        return self._shown[row].actor if 0 <= row < len(self._shown) else None

    def row_of(self, actor_id: int) -> int | None:
        """The row of an actor; None where the filter leaves it out, or it is gone."""
        return next((row for row, one in enumerate(self._shown) if one.actor.id == actor_id), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt's: how many fit the filter."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's: the name with the alias that fits, its kind and aliases in the tooltip, and an icon."""
        actor = self.actor(index.row())
        if actor is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return own_direction(one_line(self._told(actor), 160))
        if role == Qt.ItemDataRole.ToolTipRole:
            aliases = [one_line(alias) for alias in actor.aliases[:_TIP_ALIASES]]
            return rich_tip(one_line(actor.name, 300), actor_kind_name(actor.kind), ", ".join(aliases))
        if role == Qt.ItemDataRole.DecorationRole:
            return row_icon(self._look, "actor", "actor")
        return None

    def _told(self, actor: Actor) -> str:
        name = actor.name.casefold()
        if all(word in name for word in self._words):
            return actor.name
        for alias in actor.aliases:
            if any(word in alias.casefold() for word in self._words):
                return tr(
                    "{name} ({alias})", "an actor, and another name of it", name=actor.name, alias=alias
                )
        return actor.name


def _known(actor: Actor) -> _Known:
    return _Known(actor, natural(actor.name), "\n".join((actor.name, *actor.aliases)).casefold())

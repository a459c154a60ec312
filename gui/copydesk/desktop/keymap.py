"""Which keys do what: the table's own and those a person chose instead. No widgets here.

Keys are written in Qt's portable text (``Ctrl+Shift+Z``), several for one action joined by ``"; "``.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from copydesk.desktop.actions import NEVER_BOTH, ActionSpec, Where
from copydesk.desktop.language import tr

SEPARATOR = "; "

_MOVING = frozenset(
    {
        Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
        Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
    }
)  # fmt: skip
_GOING_ON = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape})
_WRITING = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace})
_CLIPBOARD = frozenset({"Ctrl+C", "Ctrl+X", "Ctrl+V", "Ctrl+A"})
_TYPING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
# Focus in one of these lets the keys of a place act; those of the window act everywhere.
_REACH: Mapping[str, frozenset[str]] = {"ANNOTATIONS": frozenset({"TEXT", "TREE"})}


def sequence_of(key: str) -> QKeySequence:
    """The key for Qt, read the same in every language of the interface."""
    return QKeySequence.fromString(key, QKeySequence.SequenceFormat.PortableText)


@cache
def portable(key: str) -> str:
    """One key in Qt's own spelling; empty where it is none, or several pressed one after the other."""
    sequence = sequence_of(key)
    if sequence.count() != 1 or _pressed(key).key() == Qt.Key.Key_unknown:
        return ""
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def native(key: str) -> str:
    """One key as the platform writes it, and as it stands on the keyboard."""
    shown = sequence_of(key).toString(QKeySequence.SequenceFormat.NativeText)
    return shown.replace("Return", "Enter")


def natives(keys: Iterable[str]) -> tuple[str, ...]:
    """Several keys as the platform writes them, each once: two of them may be called Enter."""
    return tuple(dict.fromkeys(native(key) for key in keys))


def split(text: str) -> tuple[str, ...]:
    """The keys of a stored text, each once; what is no key is left out."""
    keys = (portable(part) for part in text.split(SEPARATOR))
    return tuple(dict.fromkeys(key for key in keys if key))


def overlap(one: Where, other: Where) -> bool:
    """Whether there is a widget in which the keys of both places act."""
    if Where.WINDOW in (one, other):
        return True
    reach = _REACH.get(one.name, frozenset({one.name})), _REACH.get(other.name, frozenset({other.name}))
    return bool(reach[0] & reach[1])


def may_meet(one: ActionSpec, other: ActionSpec) -> bool:
    """Whether both actions can act at one time and place."""
    never = all(spec.needs & NEVER_BOTH for spec in (one, other)) and not one.needs & other.needs & NEVER_BOTH
    return overlap(one.where, other.where) and not never


class Keymap:
    """The keys of every action of a table, given a person's own ones by action name.

    An action that is not among ``own`` has the table's keys, less those that another action nearby was
    given. Own keys of actions that the table does not have are kept. A map never changes; it gives others.
    """

    def __init__(self, table: Sequence[ActionSpec], own: Mapping[str, str] | None = None):
        self._table = {spec.id: spec for spec in table}
        self._own = dict(own or {})
        self._keys: dict[str, tuple[str, ...]] = {}
        for spec in self._table.values():
            if spec.id in self._own:
                self._keys[spec.id] = split(self._own[spec.id])
        for spec in self._table.values():
            if spec.id not in self._own:
                keys = (portable(key) for key in spec.keys)
                self._keys[spec.id] = tuple(key for key in keys if not self._given(spec, key))

    def _given(self, spec: ActionSpec, key: str) -> bool:
        return any(
            key in self._keys[name] and may_meet(spec, self._table[name])
            for name in self._own
            if name in self._table
        )

    @property
    def own(self) -> Mapping[str, str]:
        """What differs from the table, as preferences keep it; an empty text means no key."""
        return self._own

    @property
    def unknown(self) -> tuple[str, ...]:
        """The names among the own ones that the table does not have."""
        return tuple(name for name in self._own if name not in self._table)

    def of(self, name: str) -> tuple[str, ...]:
        """The keys of an action, the first of which menus show."""
        return self._keys[name]

    def changed(self, name: str) -> bool:
        """Whether the action has keys of a person's own."""
        return name in self._own

    def holders(self, spec: ActionSpec, key: str) -> list[ActionSpec]:
        """Other actions that the key does already wherever the action would act."""
        return [
            other
            for other in self._table.values()
            if other.id != spec.id and key in self._keys[other.id] and may_meet(spec, other)
        ]

    def conflicts(self) -> list[tuple[ActionSpec, ActionSpec, str]]:
        """Pairs of actions that both would act at one key, each pair once."""
        places = {spec.id: place for place, spec in enumerate(self._table.values())}
        return [
            (spec, other, key)
            for spec in self._table.values()
            for key in self._keys[spec.id]
            for other in self.holders(spec, key)
            if places[spec.id] < places[other.id]
        ]

    def with_keys(self, name: str, keys: Iterable[str]) -> "Keymap":
        """The same with these keys for an action; the table's own are nothing to remember."""
        wished = tuple(dict.fromkeys(keys))
        own = {**self._own, name: SEPARATOR.join(wished)}
        default = tuple(portable(key) for key in self._table[name].keys)
        if wished == default:
            del own[name]
        return Keymap(list(self._table.values()), own)

    def with_key(self, name: str, key: str) -> "Keymap":
        """The same with one more key for an action, taken from those that have it nearby."""
        spec = self._table[name]
        made = self
        for holder in self.holders(spec, key):
            made = made.with_keys(holder.id, [each for each in made.of(holder.id) if each != key])
        return made.with_keys(name, [*made.of(name), key])

    def reset(self, name: str) -> "Keymap":
        """The same with the table's keys for an action, taken from those that have them nearby."""
        spec = self._table[name]
        made = self
        for key in map(portable, spec.keys):
            for holder in made.holders(spec, key):
                made = made.with_keys(holder.id, [each for each in made.of(holder.id) if each != key])
        return made.with_keys(name, map(portable, spec.keys))

    def reset_all(self) -> "Keymap":
        """The table's keys for all; those of unknown actions stay."""
        unknown = {name: self._own[name] for name in self.unknown}
        return Keymap(list(self._table.values()), unknown)


def refusal(  # noqa: PLR0911 - one sentence a reason
    spec: ActionSpec, key: str, mnemonics: frozenset[str] = frozenset()
) -> str:
    """Why an action cannot have a key, in a sentence; empty where it can.

    ``mnemonics`` are the keys that open the menus. The table's own keys are never refused.
    """
    if key in map(portable, spec.keys):
        return ""
    pressed, shown = _pressed(key), native(key)
    if key in _CLIPBOARD:
        return tr("{key} is needed to copy, paste and select all in every field.", key=shown)
    if key in mnemonics:
        return tr("{key} opens a menu.", key=shown)
    if pressed.keyboardModifiers() & ~_TYPING:
        return ""
    if pressed.key() in _GOING_ON:
        return tr("{key} is needed to move between fields and to leave them.", key=shown)
    if pressed.key() in _MOVING:
        return tr("{key} is needed to move in texts and lists. Hold Ctrl or Alt with it.", key=shown)
    if spec.where is Where.WINDOW and (len(key.removeprefix("Shift+")) == 1 or pressed.key() in _WRITING):
        return tr("{key} alone is needed in fields: this action needs Ctrl or Alt with it.", key=shown)
    return ""


def _pressed(key: str) -> QKeyCombination:
    return sequence_of(key)[0]  # pyright: ignore[reportIndexIssue] - the binding has it, its stubs do not

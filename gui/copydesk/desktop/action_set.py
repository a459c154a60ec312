"""The declared actions as QActions: in their widgets, with their keys, enabled when they make sense."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QWidget

from copydesk.desktop.actions import ActionSpec, Needs, Where
from copydesk.desktop.keymap import Keymap, native, refusal, sequence_of
from copydesk.desktop.language import tr_marked

_ROLES = {
    "quit": QAction.MenuRole.QuitRole,
    "about": QAction.MenuRole.AboutRole,
    "preferences": QAction.MenuRole.PreferencesRole,
}


class Actions:
    """The table as QActions, added to the widgets that they act in."""

    def __init__(
        self, owner: QWidget, table: tuple[ActionSpec, ...], overrides: Mapping[str, str] | None = None
    ):
        self.table = table
        self.keymap = Keymap(table, overrides)
        self._there: Needs | None = None
        self._lent: dict[str, str] = {}
        self._under_lent: dict[str, str] = {}
        self._actions = {spec.id: self._action(spec, owner) for spec in table}
        for spec, action in self.items():
            _give_keys(spec, action, self.keymap)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def items(self) -> Iterator[tuple[ActionSpec, QAction]]:
        """Each declared action with its QAction."""
        return ((spec, self._actions[spec.id]) for spec in self.table)

    def connect(self, controllers: Mapping[str, object]) -> None:
        """Let each action call its method; AttributeError or KeyError for one that is not there."""
        for spec, action in self.items():
            controller, method = spec.does.split(".")
            action.triggered.connect(_call(getattr(controllers[controller], method), spec))

    def place(self, widgets: Mapping[Where, tuple[QWidget, ...]]) -> None:
        """Add each action to the widgets whose focus it needs."""
        for spec, action in self.items():
            for widget in widgets[spec.where]:
                widget.addAction(action)

    def allow(self, there: Needs) -> None:
        """Enable the actions whose needs are met by what is there."""
        if there == self._there:
            return
        self._there = there
        for spec, action in self.items():
            action.setEnabled(spec.needs in there)

    def key(self, name: str) -> str:
        """The key of an action as the user reads it, for hints; its words in the menu where it has none."""
        keys = self.keymap.of(name)
        return native(keys[0]) if keys else plain(self[name].text()).rstrip("…")

    @property
    def there(self) -> Needs:
        """What was there when actions were last enabled."""
        return self._there or Needs.NOTHING

    def set_keys(self, keymap: Keymap) -> None:
        """Let other keys act from now on, and say them wherever a key is shown."""
        before, self.keymap = self.keymap, keymap
        for spec, action in self.items():
            if before.of(spec.id) != keymap.of(spec.id):
                _give_keys(spec, action, keymap)

    def lend_keys(self, keys: Mapping[str, str]) -> bool:
        """Let a project's keys act over the person's own, which come back when none are lent.

        Gives False, and lends none, where a key is none for its action, or two actions would share one.
        """
        own = self.kept(self.keymap)
        lent = {name: each for name, each in keys.items() if name in self._actions}
        made = Keymap(self.table, {**own, **lent})
        wrong = any(
            refusal(spec, key) for spec in self.table if spec.id in lent for key in made.of(spec.id)
        ) or bool(made.conflicts())
        if wrong:
            lent, made = {}, Keymap(self.table, own)
        self._lent, self._under_lent = lent, {name: own[name] for name in lent if name in own}
        self.set_keys(made)
        return not wrong

    def kept(self, keymap: Keymap) -> dict[str, str]:
        """The person's own keys of a map: without those that a project lends, but with what they cover."""
        own = {name: keys for name, keys in keymap.own.items() if self._lent.get(name) != keys}
        return own | {name: keys for name, keys in self._under_lent.items() if name not in own}

    def set_icons(self, dress: Callable[[QAction, str], None]) -> None:
        """Give each action that names an icon its picture."""
        for spec, action in self.items():
            if spec.icon:
                dress(action, spec.icon)

    @staticmethod
    def _action(spec: ActionSpec, owner: QWidget) -> QAction:
        action = QAction(words(spec), owner)
        action.setObjectName(f"action_{spec.id}")
        widget_only = spec.where is not Where.WINDOW
        context = Qt.ShortcutContext.WidgetShortcut if widget_only else Qt.ShortcutContext.WindowShortcut
        action.setShortcutContext(context)
        action.setCheckable(spec.checkable)
        if spec.id in _ROLES:
            action.setMenuRole(_ROLES[spec.id])
        return action


def _give_keys(spec: ActionSpec, action: QAction, keymap: Keymap) -> None:
    action.setShortcuts([sequence_of(key) for key in keymap.of(spec.id)])
    action.setToolTip(tooltip(spec, action))


def words(spec: ActionSpec) -> str:
    """What stands in the menu, in the interface's language."""
    return tr_marked(spec.text, n=spec.argument)


def summary(spec: ActionSpec) -> str:
    """What the action does, in the interface's language."""
    return tr_marked(spec.tip) if spec.tip else plain(words(spec)).rstrip("…")


def tooltip(spec: ActionSpec, action: QAction) -> str:
    """What the action does, and its key in parentheses, as plain text."""
    what = summary(spec)
    key = native(action.shortcut().toString())
    return f"{what} ({key})" if key else what


def lend_tip(action: QAction, button: QAbstractButton) -> None:
    """Let a button that does what the action does say its key, also when the user has chosen another."""

    def tell() -> None:
        button.setToolTip(action.toolTip())

    action.changed.connect(tell)
    tell()


def plain(text: str) -> str:
    """A menu text without the marks of its mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _call(method: Callable[..., object], spec: ActionSpec) -> Callable[[bool], None]:
    def triggered(checked: bool) -> None:
        if spec.argument is not None:
            method(spec.argument)
        elif spec.checkable:
            method(checked)
        else:
            method()

    return triggered

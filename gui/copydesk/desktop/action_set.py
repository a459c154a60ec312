"""The declared actions as QActions: in their widgets, with their keys, enabled when they make sense."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from copydesk.desktop.actions import ActionSpec, Needs, Where


class Actions:
    """The table as QActions, added to the widgets that they act in."""

    def __init__(
        self, owner: QWidget, table: tuple[ActionSpec, ...], overrides: Mapping[str, str] | None = None
    ):
        self.table = table
        self._there: Needs | None = None
        self._actions = {spec.id: self._action(spec, owner, overrides or {}) for spec in table}

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

    def set_icons(self, dress: Callable[[QAction, str], None]) -> None:
        """Give each action that names an icon its picture."""
        for spec, action in self.items():
            if spec.icon:
                dress(action, spec.icon)

    @staticmethod
    def _action(spec: ActionSpec, owner: QWidget, overrides: Mapping[str, str]) -> QAction:
        action = QAction(spec.text, owner)
        action.setObjectName(f"action_{spec.id}")
        keys = (overrides[spec.id],) if spec.id in overrides else spec.keys
        action.setShortcuts([QKeySequence(key) for key in keys])
        widget_only = spec.where is not Where.WINDOW
        context = Qt.ShortcutContext.WidgetShortcut if widget_only else Qt.ShortcutContext.WindowShortcut
        action.setShortcutContext(context)
        action.setCheckable(spec.checkable)
        action.setToolTip(tooltip(spec, action))
        if spec.id == "quit":
            action.setMenuRole(QAction.MenuRole.QuitRole)
        if spec.id == "about":
            action.setMenuRole(QAction.MenuRole.AboutRole)
        return action


def tooltip(spec: ActionSpec, action: QAction) -> str:
    """What the action does, and its key in parentheses, as plain text."""
    what = spec.tip or plain(spec.text).rstrip("…")
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{what} ({key})" if key else what


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

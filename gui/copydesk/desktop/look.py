"""How everything looks at the moment: the theme that is chosen, its colours, icons and fonts."""

from string import Template
from typing import Protocol
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QIcon
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from copydesk import resources
from copydesk.desktop.icons import tinted
from copydesk.desktop.theme import Theme, system_theme_name, when_system_changes
from copydesk.preferences import ThemeChoice

# What panels paint, made of the theme's roles: (role, opacity).
_BLENDS = {
    "dim": ("dim_ink", 1.0),
    "faint": ("dim_ink", 0.5),
    "selected": ("accent", 0.16),
    "hover": ("dim_ink", 0.10),
}


class Dressed(Protocol):
    """A button or an action: whatever has an icon."""

    def setIcon(self, icon: QIcon, /) -> None:
        """Qt's: show an icon."""


class Look(QObject):
    """Holds the theme; ``changed`` tells when there is another one, after the palette was set."""

    changed = Signal()

    def __init__(self, choice: ThemeChoice = "system", parent: QObject | None = None):
        super().__init__(parent)
        self.choice: ThemeChoice = choice
        self.theme = Theme.load(self._name())
        self._icons: dict[tuple[str, str, str], QIcon] = {}
        self._dressed: WeakKeyDictionary[Dressed, tuple[str, str]] = WeakKeyDictionary()
        self.changed.connect(self._dress_again)
        when_system_changes(self._system_changed)

    def choose(self, choice: ThemeChoice) -> None:
        """Follow the system in all, or in light and dark alone (``contrast``), or be light or dark."""
        self.choice = choice
        self._apply()

    def apply(self) -> None:
        """Give the application the theme's palette."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(self.theme.palette())

    def stylesheet(self) -> str:
        """What the palette cannot say: hairlines and scroll bars, from ``resources/themes/window.qss``."""
        template = resources.path("themes", "window.qss").read_text(encoding="utf-8")
        colours = {role: self.theme.colour(role).name() for role in self.theme.roles()}
        blends = {role: self.blend(role).name() for role in _BLENDS}
        return Template(template).substitute(colours | blends)

    def colour(self, role: str) -> QColor:
        """The colour of a theme's role, or of one of the blends that lists paint."""
        name, opacity = _BLENDS.get(role, (role, 1.0))
        return self.theme.colour(name, opacity)

    def icon(self, name: str, role: str = "ink") -> QIcon:
        """An icon in the colour that a role has now, for painting."""
        key = (name, self.theme.name, role)
        if key not in self._icons:
            self._icons[key] = tinted(name, self.blend(role).name(), self.blend("faint").name())
        return self._icons[key]

    def dress(self, target: Dressed, name: str, role: str = "ink") -> None:
        """Give a button or an action an icon, now and in every theme that is chosen later."""
        self._dressed[target] = (name, role)
        target.setIcon(self.icon(name, role))

    def _dress_again(self) -> None:
        for target, (name, role) in list(self._dressed.items()):
            if isValid(target):  # Qt may have deleted it while Python still holds it
                target.setIcon(self.icon(name, role))

    def blend(self, role: str, ground: str = "paper") -> QColor:
        """The colour of a role as it looks on a ground, with nothing shining through."""
        above, below = self.colour(role), self.colour(ground)
        share = above.alphaF()

        def mixed(over: float, under: float) -> float:
            return over * share + under * (1 - share)

        return QColor.fromRgbF(
            mixed(above.redF(), below.redF()),
            mixed(above.greenF(), below.greenF()),
            mixed(above.blueF(), below.blueF()),
        )

    def small(self, font: QFont) -> QFont:
        """The font one step smaller, for details."""
        smaller = QFont(font)
        smaller.setPointSizeF(max(font.pointSizeF() - 1, 7.0))
        return smaller

    def strong(self, font: QFont) -> QFont:
        """The font in demi-bold, for headings."""
        stronger = QFont(font)
        stronger.setWeight(QFont.Weight.DemiBold)
        return stronger

    def _name(self) -> str:
        match self.choice:
            case "system":
                return system_theme_name()
            case "contrast":
                return system_theme_name(contrast=True)
            case chosen:
                return chosen

    def _apply(self) -> None:
        if self._name() != self.theme.name:
            self.theme = Theme.load(self._name())
            self.apply()
            self.changed.emit()

    def _system_changed(self, _setting: object) -> None:
        self._apply()

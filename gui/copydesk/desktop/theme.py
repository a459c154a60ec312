"""Themes: every colour of the program, by what it is for, read from ``resources/themes``."""

import tomllib
from collections.abc import Callable
from dataclasses import dataclass, fields

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from copydesk import resources
from copydesk.domain.annotation import Kind

NAMES = ("light", "dark", "contrast-light", "contrast-dark")


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by role, as ``#RRGGBB``; washes are opacities from 0 to 1, ``outline`` a factor for widths.

    ``paper`` is what articles are read on, ``surface`` all around it; ``ink`` and ``dim_ink`` are text on
    both; ``hairline`` divides; ``accent`` with ``on_accent`` is what acts; ``selection`` lies behind
    selected text, ``hit`` behind what a search found, with ``hit_edge`` around the current one. The rest is
    what its name says.
    """

    name: str
    dark: bool
    paper: str
    surface: str
    ink: str
    dim_ink: str
    hairline: str
    accent: str
    on_accent: str
    selection: str
    hit: str
    hit_edge: str
    actor: str
    topic: str
    quotation: str
    error: str
    warning: str
    done: str
    actor_wash: float
    topic_wash: float
    quotation_wash: float
    outline: float = 1.0

    @classmethod
    def load(cls, name: str) -> "Theme":
        """The theme of that name, one of :data:`NAMES`."""
        with resources.path("themes", f"{name}.toml").open("rb") as file:
            told = tomllib.load(file)
        washes = {f"{role}_wash": wash for role, wash in told["washes"].items()}
        outline = told.get("outline", 1.0)
        return cls(name=name, dark=told["dark"], outline=outline, **told["colours"], **washes)

    def colour(self, role: str, opacity: float = 1.0) -> QColor:
        """The colour of a role, for painting."""
        colour = QColor(str(getattr(self, role)))
        colour.setAlphaF(opacity)
        return colour

    def wash(self, role: str) -> float:
        """How strongly text that is marked in a role is tinted."""
        return float(getattr(self, f"{role}_wash"))

    def kind_role(self, kind: Kind) -> str:
        """Which role paints annotations of a kind."""
        return {Kind.MENTION: "actor", Kind.PASSAGE: "topic", Kind.QUOTATION: "quotation"}[kind]

    def roles(self) -> dict[str, str]:
        """All colours by role."""
        return {
            field.name: value
            for field in fields(self)
            if isinstance(value := getattr(self, field.name), str) and field.name != "name"
        }

    def palette(self) -> QPalette:
        """The palette for Qt's own controls."""
        role = QPalette.ColorRole
        palette = QPalette()
        for roles, name in (
            ((role.Window, role.Button, role.AlternateBase, role.ToolTipBase), "surface"),
            ((role.Base,), "paper"),
            ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.BrightText), "ink"),
            ((role.PlaceholderText,), "dim_ink"),
            ((role.Mid, role.Midlight, role.Dark), "hairline"),
            ((role.Highlight, role.Link, role.LinkVisited, role.Accent), "accent"),
            ((role.HighlightedText,), "on_accent"),
            ((role.Light,), "paper"),
        ):
            for one in roles:
                palette.setColor(one, self.colour(name))
        for one in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, one, self.colour("dim_ink", 0.6))
        palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, self.colour("hairline"))
        palette.setColor(role.Shadow, self.colour("hairline"))
        return palette


def system_theme_name(contrast: bool | None = None) -> str:
    """The theme for what the system is set to: dark or light, of high contrast or not.

    Contrast is the system's too, where Qt tells of it (from 6.10 on), or as given.
    """
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    high = system_contrast() if contrast is None else contrast
    return ("contrast-" if high else "") + ("dark" if dark else "light")


def system_contrast() -> bool:
    """Whether the system is set to high contrast."""
    hints = QGuiApplication.styleHints()  # the binding forgets what it gives once this is forgotten
    if not hasattr(hints, "accessibility"):
        return False
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def when_system_changes(tell: Callable[[object], None]) -> None:
    """Call that when the system is set to light, to dark, to high contrast or back, while we run."""
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(tell)
    if hasattr(hints, "accessibility"):
        hints.accessibility().contrastPreferenceChanged.connect(tell)

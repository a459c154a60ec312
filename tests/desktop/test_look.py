"""The look: theme, palette, and the style sheet made of its colours."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copydesk.desktop.look import Look
from copydesk.desktop.theme import Theme
from copydesk.preferences import ThemeChoice


def test_another_theme_is_told_after_the_palette_was_set(qtbot: QtBot) -> None:
    look = Look("light")
    look.apply()
    bases: list[str] = []
    look.changed.connect(lambda: bases.append(QApplication.palette().color(QPalette.ColorRole.Base).name()))
    look.choose("dark")
    look.choose("dark")
    assert bases == [Theme.load("dark").colour("paper").name()]
    assert look.choice == "dark"


def test_following_the_system_is_light_or_dark(qtbot: QtBot) -> None:
    assert Look("system").theme.name in ("light", "dark")


def test_the_theme_follows_the_system_while_we_run(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    looks = [Look("system"), Look("contrast"), Look("light")]
    hints = QGuiApplication.styleHints()
    for told in ("dark", "light"):

        def named(contrast: bool | None = None, told: str = told) -> str:
            return f"contrast-{told}" if contrast else told

        monkeypatch.setattr("copydesk.desktop.look.system_theme_name", named)
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Unknown)
        assert [look.theme.name for look in looks] == [told, f"contrast-{told}", "light"]


@pytest.mark.skipif(not hasattr(QStyleHints, "accessibility"), reason="Qt tells of contrast from 6.10 on")
def test_the_contrast_follows_the_system_while_we_run(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    look = Look("system")
    monkeypatch.setattr("copydesk.desktop.theme.system_contrast", lambda: True)
    hints = QGuiApplication.styleHints()
    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert look.theme.name.startswith("contrast-")


def test_where_the_system_wishes_contrast_it_is_followed(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("copydesk.desktop.theme.system_contrast", lambda: True)
    assert Look("system").theme.name in ("contrast-light", "contrast-dark")
    assert Look("dark").theme.name == "dark"


def test_the_style_sheet_has_all_its_colours(qtbot: QtBot) -> None:
    themes: tuple[ThemeChoice, ...] = ("light", "dark", "contrast")
    for choice in themes:
        sheet = Look(choice).stylesheet()
        assert "$" not in sheet
        assert Look(choice).colour("hairline").name() in sheet


def test_a_blend_is_opaque_and_between_its_colours(qtbot: QtBot) -> None:
    look = Look("light")
    blended = look.blend("selected")
    assert blended.alpha() == 255
    paper, accent = look.colour("paper"), look.colour("accent")
    assert accent.red() < blended.red() < paper.red()


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.2, relative luminance and contrast ratio."""

    def luminance(colour: QColor) -> float:
        parts = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
            for part in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_text_can_be_read_on_selected_and_hovered_rows(qtbot: QtBot) -> None:
    for choice in ("light", "dark"):
        look = Look(choice)
        for ground in ("selected", "hover"):
            for ink in ("ink", "dim"):
                assert contrast(look.colour(ink), look.blend(ground)) >= 4.5, (choice, ground, ink)

import pytest
from PySide6.QtGui import QPalette, QStyleHints

from copydesk.desktop.article.ghosts import GHOSTLY
from copydesk.desktop.theme import NAMES, Theme, system_contrast, system_theme_name
from copydesk.domain.annotation import Kind

READABLE = 4.5
"""WCAG 2.2, success criterion 1.4.3 (AA): contrast of text, as a ratio."""
READABLE_BY_MORE = 7.0
"""The same, success criterion 1.4.6 (AAA)."""
SEEN = 3.0
"""WCAG 2.2, success criterion 1.4.11 (AA): contrast of what is not text."""


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def washed(over: str, under: str, opacity: float) -> str:
    mixed = [
        round(int(over[i : i + 2], 16) * opacity + int(under[i : i + 2], 16) * (1 - opacity))
        for i in (1, 3, 5)
    ]
    return "#" + "".join(f"{channel:02X}" for channel in mixed)


@pytest.fixture(params=NAMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return Theme.load(request.param)


@pytest.mark.parametrize(
    "role", ["ink", "dim_ink", "actor", "topic", "quotation", "error", "warning", "done"]
)
@pytest.mark.parametrize("ground", ["paper", "surface"])
def test_text_is_readable_on_every_ground(theme: Theme, role: str, ground: str) -> None:
    assert contrast(getattr(theme, role), getattr(theme, ground)) >= READABLE


def test_text_is_readable_on_accent_selection_and_washes(theme: Theme) -> None:
    assert contrast(theme.on_accent, theme.accent) >= READABLE
    assert contrast(theme.ink, theme.selection) >= READABLE
    for kind in Kind:
        role = theme.kind_role(kind)
        ground = washed(getattr(theme, role), theme.paper, getattr(theme, f"{role}_wash"))
        twice = washed(theme.actor, ground, theme.actor_wash)
        assert contrast(theme.ink, twice) >= READABLE
        assert contrast(getattr(theme, role), theme.paper) >= SEEN


def test_outlines_of_suggestions_are_seen(theme: Theme) -> None:
    for role in ("actor", "topic", "quotation"):
        ghost = washed(getattr(theme, role), theme.paper, GHOSTLY)
        assert contrast(ghost, theme.paper) >= 3.5 > SEEN, role


@pytest.mark.parametrize("name", ["contrast-light", "contrast-dark"])
def test_high_contrast_is_high(name: str) -> None:
    theme = Theme.load(name)
    for ground in (theme.paper, theme.surface):
        for role in ("ink", "dim_ink", "accent", "actor", "topic", "quotation", "error", "warning", "done"):
            assert contrast(getattr(theme, role), ground) >= READABLE_BY_MORE, role
        assert contrast(theme.hairline, ground) >= READABLE, "lines are as plain as marks"
    for ground in (theme.selection, theme.hit):
        assert contrast(theme.ink, ground) >= READABLE_BY_MORE
    for kind in Kind:
        role = theme.kind_role(kind)
        ground = washed(getattr(theme, role), theme.paper, theme.wash(role))
        assert contrast(theme.ink, washed(theme.actor, ground, theme.actor_wash)) >= READABLE_BY_MORE
        assert contrast(getattr(theme, role), ground) >= READABLE
    assert contrast(theme.on_accent, theme.accent) >= READABLE_BY_MORE
    assert theme.outline > 1


def test_text_is_readable_on_any_number_of_washes(theme: Theme) -> None:
    """Each wash on top of another of its kind is half as strong."""
    ground = theme.paper
    for role in ("quotation", "actor"):
        for depth in range(8):
            ground = washed(getattr(theme, role), ground, theme.wash(role) / 2**depth)
    assert contrast(theme.ink, ground) >= (READABLE_BY_MORE if "contrast" in theme.name else READABLE)


def test_hits_are_readable_and_the_current_one_is_seen(theme: Theme) -> None:
    assert contrast(theme.ink, theme.hit) >= READABLE
    for kind in Kind:
        role = theme.kind_role(kind)
        washed_hit = washed(getattr(theme, role), theme.hit, getattr(theme, f"{role}_wash"))
        assert contrast(theme.ink, washed_hit) >= READABLE
    for ground in (theme.paper, theme.hit, theme.selection):
        assert contrast(theme.hit_edge, ground) >= SEEN


def test_the_palette_is_the_themes(theme: Theme, qapp: object) -> None:
    palette = theme.palette()
    assert palette.color(QPalette.ColorRole.Base).name().upper() == theme.paper
    assert palette.color(QPalette.ColorRole.Text).name().upper() == theme.ink
    assert set(theme.roles()) >= {"paper", "ink", "accent", "actor", "topic", "quotation"}


def test_the_system_names_one_of_the_themes(qapp: object) -> None:
    assert system_theme_name() in NAMES
    assert system_theme_name(contrast=True) in ("contrast-light", "contrast-dark")


@pytest.mark.skipif(not hasattr(QStyleHints, "accessibility"), reason="Qt tells of contrast from 6.10 on")
def test_the_systems_contrast_is_told(qapp: object) -> None:
    assert system_contrast() is False

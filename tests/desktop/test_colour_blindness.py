"""Marks stay apart for those who see colours in another way. Colour is never the only difference, but a help.

How colours look is simulated as in G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A
Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on Visualization
and Computer Graphics 15 (2009), 1291-1298: the matrices of its table for severity 1.0, on linear RGB.
Differences are CIEDE2000: G. Sharma, W. Wu and E. N. Dalal, "The CIEDE2000 Color-Difference Formula",
Color Research and Application 30 (2005), 21-30. A difference of about 2 is just noticed side by side.
"""

from itertools import combinations
from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt

import pytest

from copydesk.desktop.theme import NAMES, Theme

Three = tuple[float, float, float]
Matrix = tuple[Three, Three, Three]

EYES: dict[str, Matrix] = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
# sRGB to XYZ (IEC 61966-2-1), white D65.
TO_XYZ: Matrix = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
WHITE: Three = (0.95047, 1.0, 1.08883)

KINDS = ("actor", "topic", "quotation")
MARKS = (*KINDS, "hit_edge")
APART, FROM_GROUND = 10.0, 20.0
"""The least differences: of marks from one another, and of marks from the paper and from the text."""


def times(matrix: Matrix, column: Three) -> Three:
    first, second, third = (sum(a * b for a, b in zip(row, column, strict=True)) for row in matrix)
    return first, second, third


def linear(colour: str) -> Three:
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    first, second, third = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (red, green, blue)
    )
    return first, second, third


def lab(colour: str, eyes: str = "usual") -> Three:
    """The colour as these eyes see it, in CIELAB."""
    seen = times(EYES[eyes], linear(colour))
    first, second, third = (min(max(c, 0.0), 1.0) for c in seen)
    x, y, z = (
        t ** (1 / 3) if t > (6 / 29) ** 3 else t / (3 * (6 / 29) ** 2) + 4 / 29
        for t in (a / w for a, w in zip(times(TO_XYZ, (first, second, third)), WHITE, strict=True))
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def difference(one: Three, other: Three) -> float:
    """CIEDE2000 with all weights 1; the names are those of the paper."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean = (hypot(a1, b1) + hypot(a2, b2)) / 2
    g = 0.5 * (1 - sqrt(mean**7 / (mean**7 + 25**7)))
    a1, a2 = (1 + g) * a1, (1 + g) * a2
    c1, c2 = hypot(a1, b1), hypot(a2, b2)
    h1, h2 = degrees(atan2(b1, a1)) % 360, degrees(atan2(b2, a2)) % 360
    turn = 0.0 if c1 * c2 == 0 else (h2 - h1 + 180) % 360 - 180
    dl, dc, dh = l2 - l1, c2 - c1, 2 * sqrt(c1 * c2) * sin(radians(turn / 2))
    ml, mc = (l1 + l2) / 2, (c1 + c2) / 2
    mh = h1 + h2 if c1 * c2 == 0 else (h1 + turn / 2) % 360
    t = (
        1
        - 0.17 * cos(radians(mh - 30))
        + 0.24 * cos(radians(2 * mh))
        + 0.32 * cos(radians(3 * mh + 6))
        - 0.20 * cos(radians(4 * mh - 63))
    )
    sl = 1 + 0.015 * (ml - 50) ** 2 / sqrt(20 + (ml - 50) ** 2)
    sc, sh = 1 + 0.045 * mc, 1 + 0.015 * mc * t
    turned = 30 * exp(-(((mh - 275) / 25) ** 2))
    rt = -2 * sqrt(mc**7 / (mc**7 + 25**7)) * sin(radians(2 * turned))
    return sqrt((dl / sl) ** 2 + (dc / sc) ** 2 + (dh / sh) ** 2 + rt * (dc / sc) * (dh / sh))


@pytest.fixture(params=NAMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return Theme.load(request.param)


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 2.4900, -0.0010), (50.0, -2.4900, 0.0009), 7.1792),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
    ],
)
def test_the_formula_gives_what_its_paper_tells(one: Three, other: Three, told: float) -> None:
    """Pairs 1, 7, 17 and 23 of the paper's table 1."""
    assert difference(one, other) == pytest.approx(told, abs=0.0001)


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize(("one", "other"), list(combinations(MARKS, 2)))
def test_marks_are_told_apart(theme: Theme, eyes: str, one: str, other: str) -> None:
    seen = difference(lab(getattr(theme, one), eyes), lab(getattr(theme, other), eyes))
    assert seen >= APART


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("ground", ["paper", "ink", "selection"])
def test_marks_are_told_from_paper_text_and_selection(
    theme: Theme, eyes: str, mark: str, ground: str
) -> None:
    seen = difference(lab(getattr(theme, mark), eyes), lab(getattr(theme, ground), eyes))
    assert seen >= (FROM_GROUND if ground != "ink" else APART)


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("ground", ["hit", "selection"])
def test_what_is_found_or_selected_is_told_from_the_paper(theme: Theme, eyes: str, ground: str) -> None:
    assert difference(lab(getattr(theme, ground), eyes), lab(theme.paper, eyes)) >= APART


@pytest.mark.parametrize("eyes", EYES)
def test_what_is_found_is_told_from_what_is_selected(theme: Theme, eyes: str) -> None:
    assert difference(lab(theme.hit, eyes), lab(theme.selection, eyes)) >= APART

"""The icons are one set: a 20 px grid, 1.5 px strokes, tinted by the theme alone."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from tests.house.sources import ROOT, name_of

ICONS = sorted(path for path in (ROOT / "resources" / "icons").glob("*.svg") if path.stem != "copydesk")


@pytest.mark.parametrize("path", ICONS, ids=name_of)
def test_an_icon_keeps_to_the_grid_and_takes_the_themes_colour(path: Path) -> None:
    root = ElementTree.parse(path).getroot()
    assert (root.get("viewBox"), root.get("stroke"), root.get("stroke-width")) == (
        "0 0 20 20",
        "currentColor",
        "1.5",
    )
    paints = {element.get(name) for element in root.iter() for name in ("fill", "stroke")}
    assert paints <= {None, "none", "currentColor"}


def test_the_programs_own_icon_is_square() -> None:
    root = ElementTree.parse(ROOT / "resources" / "icons" / "copydesk.svg").getroot()
    assert root.get("viewBox") == "0 0 256 256"

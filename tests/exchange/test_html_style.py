import re
from dataclasses import replace

from tests.exchange.datasets import TOPICS

from copydesk import resources
from copydesk.exchange.html_style import LANES, style_sheet, topic_class


def test_colours_are_those_of_the_themes_and_dark_ones_are_for_screens_only() -> None:
    sheet = style_sheet([])
    light = resources.path("themes", "light.toml").read_text(encoding="utf-8")
    dark = resources.path("themes", "dark.toml").read_text(encoding="utf-8")
    before, _, after = sheet.partition("@media screen and (prefers-color-scheme:dark)")
    themes = {found.upper() for found in re.findall("#[0-9A-Fa-f]{6}", light + dark)}
    assert {found.upper() for found in re.findall("#[0-9A-Fa-f]{6}", sheet)} <= themes
    assert "--ink:#1F2328" in before
    assert "--ink:#E6E4DF" in after


def test_a_topic_has_its_own_colour_where_that_is_one() -> None:
    hostile = replace(TOPICS[4], colour="red}</style><script>")
    sheet = style_sheet([TOPICS[2], hostile])
    assert f".{topic_class(TOPICS[2])}{{--own:#102030}}" in sheet
    assert "script" not in sheet


def test_lines_lie_apart() -> None:
    paddings = re.findall(r"\.l\d\{padding-bottom:(\d+)px\}", style_sheet([]))
    assert len(set(paddings)) == LANES


def test_nothing_is_asked_for_elsewhere() -> None:
    assert "url(" not in style_sheet(TOPICS.values())
    assert "@import" not in style_sheet(TOPICS.values())

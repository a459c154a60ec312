from PySide6.QtGui import QColor
from tests.desktop.article.conftest import Shown

from copydesk.desktop.article.hits import Hits
from copydesk.desktop.theme import Theme
from copydesk.domain.span import Span


def test_hits_are_found_by_where_they_stand() -> None:
    hits = Hits()
    hits.show([Span(n * 10, n * 10 + 4) for n in range(1000)], None)
    assert list(hits.between(23, 41)) == [Span(20, 24), Span(30, 34), Span(40, 44)]
    assert list(hits.between(24, 30)) == []
    assert list(hits.between(20_000, 30_000)) == []


def shades(shown: Shown, role: str) -> int:
    """How many pixels of the page are of a role's colour."""
    wished = QColor(getattr(Theme.load("light"), role)).rgb()
    image = shown.view.viewport().grab().toImage()
    return sum(
        image.pixel(x, y) == wished for y in range(0, image.height(), 2) for x in range(0, image.width(), 2)
    )


def test_hits_are_tinted_and_the_current_one_outlined(shown: Shown) -> None:
    assert shades(shown, "hit") == 0
    spans = [shown.span("Velmora", nth) for nth in range(3)]
    shown.view.show_hits(spans, None)
    tinted = shades(shown, "hit")
    assert tinted > 200
    assert shades(shown, "hit_edge") == 0
    shown.view.show_hits(spans, 2)
    assert shades(shown, "hit_edge") > 10
    shown.view.show_hits((), None)
    assert shades(shown, "hit") == 0


def test_another_text_has_no_hits(shown: Shown) -> None:
    shown.view.show_hits([Span(0, 3)], 0)
    shown.view.show_article("Quite another text.", ())
    assert shades(shown, "hit") == 0


def test_hits_move_with_the_size_of_the_text(shown: Shown) -> None:
    shown.view.show_hits([shown.span("Velmora")], None)
    small = shades(shown, "hit")
    shown.view.set_font_size(24)
    assert shades(shown, "hit") > 2 * small

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.desktop.article.conftest import Shown

from copydesk.desktop.article.dimming import Dimming
from copydesk.desktop.article.minimap import WIDTH, Minimap
from copydesk.desktop.theme import Theme
from copydesk.domain.annotation import Kind

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def overview(shown: Shown, qtbot: QtBot) -> Iterator[Minimap]:
    strip = Minimap(shown.view)
    qtbot.addWidget(strip)
    strip.resize(WIDTH, 620)
    strip.show()
    qtbot.waitUntil(lambda: shown.view.verticalScrollBar().maximum() > 200)
    yield strip


def picture(strip: Minimap) -> QImage:
    return strip.grab().toImage()


def rows_of(strip: Minimap, role: str, theme: str = "light") -> list[int]:
    """In which rows of pixels a role's own colour is seen."""
    image, colour = picture(strip), Theme.load(theme).colour(role).rgb()
    width = image.width()
    return [y for y in range(image.height()) if any(image.pixel(x, y) == colour for x in range(width))]


def test_each_kind_has_a_lane_of_its_own(shown: Shown, overview: Minimap) -> None:
    shown.mention("Velmora Ferry Board")
    shown.passage("Paragraph 30 tells")
    shown.quotation("Paragraph 58 tells")
    shown.show()
    shares = []
    for role, one in zip(("actor", "topic", "quotation"), shown.made, strict=True):
        rows = rows_of(overview, role)
        assert len(rows) <= 4
        start = one.main_spans[0].start
        assert rows[0] == pytest.approx(start / len(shown.text) * overview.height(), abs=2)
        shares.append(rows[0])
    assert shares == sorted(shares)


def test_what_is_added_is_shown_at_once_and_what_is_gone_soon(
    shown: Shown, overview: Minimap, qtbot: QtBot
) -> None:
    before = picture(overview)
    mention = shown.mention("Paragraph 30")
    shown.view.apply([mention], [])
    assert picture(overview) != before
    added = picture(overview)
    overview.forget()
    assert picture(overview) == added
    shown.view.apply([], [mention.id])
    qtbot.waitUntil(lambda: picture(overview) == before)


def test_hits_the_selected_and_what_stands_back_differ(shown: Shown, overview: Minimap) -> None:
    mention = shown.mention("Paragraph 30")
    shown.show()
    seen = [picture(overview)]
    shown.view.show_hits([shown.span("Paragraph 40")], None)
    seen.append(picture(overview))
    assert rows_of(overview, "hit_edge")
    shown.view.set_dimmed(Dimming(kinds=frozenset({Kind.MENTION})))
    seen.append(picture(overview))
    assert not rows_of(overview, "actor")
    shown.view.select_annotation(mention.id, reveal=False)
    seen.append(picture(overview))
    assert all(one != other for one, other in itertools.pairwise(seen))


def test_the_part_that_is_seen_is_shaded(shown: Shown, overview: Minimap) -> None:
    before = picture(overview)
    shown.view.verticalScrollBar().setValue(shown.view.verticalScrollBar().maximum())
    after = picture(overview)
    assert before.pixel(0, 5) == after.pixel(0, 600)
    assert before.pixel(0, 600) == after.pixel(0, 5) != before.pixel(0, 5)


def test_click_and_drag_scroll(shown: Shown, overview: Minimap) -> None:
    bar = shown.view.verticalScrollBar()
    QTest.mouseClick(overview, LEFT, pos=QPoint(5, 310))
    first, last = shown.view.seen()
    assert first < len(shown.text) // 2 < last
    QTest.mousePress(overview, LEFT, pos=QPoint(5, 310))
    QTest.mouseMove(overview, QPoint(5, 900))
    assert bar.value() >= bar.maximum() - 40
    QTest.mouseMove(overview, QPoint(5, -20))
    assert bar.value() == 0
    QTest.mouseRelease(overview, LEFT, pos=QPoint(5, -20))


def test_where_all_is_seen_it_is_empty(shown: Shown, overview: Minimap, qtbot: QtBot) -> None:
    shown.text = "A short text about Velmora."
    shown.mention("Velmora")
    shown.show()
    qtbot.waitUntil(lambda: not overview.useful)
    image = picture(overview)
    assert {image.pixel(x, y) for x in range(WIDTH) for y in range(0, 620, 5)} == {
        Theme.load("light").colour("paper").rgb()
    }
    QTest.mouseClick(overview, LEFT, pos=QPoint(5, 310))
    assert shown.view.verticalScrollBar().value() == 0


def test_marks_are_painted_once_for_many_changes(
    shown: Shown, overview: Minimap, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    painted: list[int] = []
    whole = overview._painted
    monkeypatch.setattr(overview, "_painted", lambda: painted.append(1) or whole())
    shown.show()
    picture(overview)
    picture(overview)
    shown.view.verticalScrollBar().setValue(50)
    picture(overview)
    for number in range(10):
        shown.view.apply([shown.mention(f"Paragraph {number + 10}")], [])
        picture(overview)
    assert len(painted) == 1
    shown.view.apply([], [1])
    shown.view.apply([], [2])
    qtbot.waitUntil(lambda: bool(picture(overview)) and len(painted) == 2)


def test_it_has_a_name_and_another_theme(shown: Shown, overview: Minimap) -> None:
    assert overview.accessibleName()
    shown.mention("Paragraph 30")
    shown.show()
    shown.view.set_theme(Theme.load("dark"))
    assert rows_of(overview, "actor", "dark")

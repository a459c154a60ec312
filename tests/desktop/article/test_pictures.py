"""Dense overlaps look as they did: rendered, and compared with the stored pictures of ``pictures``.

Text is set in a font of boxes made for this (boxes.py), so that the pictures are alike on every machine.
Where one differs, the test saves expected, rendered and difference one below the other, and says where. Once
a change has been looked at and is wanted, renew the pictures with
``RENEW_PICTURES=1 pytest tests/desktop/article/test_pictures.py``.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontDatabase, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.desktop.article.boxes import FAMILY, box_font
from tests.desktop.article.conftest import Shown

from copydesk.desktop.article.dimming import Dimming
from copydesk.desktop.article.typesetting import TextLook
from copydesk.desktop.article.view import ArticleView
from copydesk.desktop.theme import Theme
from copydesk.domain.annotation import Kind
from copydesk.domain.suggestion import OpenSuggestion

PICTURES = Path(__file__).with_name("pictures")
RENEW = "RENEW_PICTURES" in os.environ
NOTICED = 32
"""Of 255: smaller differences of a pixel's grey come with another version of the rasteriser."""
TOLERATED = 60
"""So many pixels may differ by more: about half of the outline of a word."""

STORY = (
    "The Velmora Ferry Board met in Velmora on Thursday.\n"
    '"We can start in May," its chair Ilse Marden said, "if, as the crews say, the piers hold."\n'
    "Nothing is marked in this one."
)
HEBREW = "שר התחבורה דיבר Velmora עם המועצה על המעבורות ועל הרציפים."


class PlainLook(TextLook):
    """Smoothed alike on every machine."""

    def font(self) -> QFont:
        font = super().font()
        font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font


def nested_quotation(shown: Shown) -> None:
    """A quotation in two parts with cue and speaker, another nested in it, mentions within the speaker."""
    shown.quotation(
        '"We can start in May,"',
        '"if, as the crews say, the piers hold."',
        cue="said",
        speaker="its chair Ilse Marden",
    )
    shown.quotation("the piers hold", cue="say", speaker="the crews")
    shown.mention("Ilse Marden")
    shown.mention("crews")


def overlapping_mentions(shown: Shown) -> None:
    """Three mentions in one another and one across, of which one is selected."""
    shown.mention("Velmora Ferry Board")
    shown.mention("Velmora")
    shown.mention("Ferry Board")
    shown.mention("Board met")
    shown.show()
    shown.view.select_annotation(3)


def lanes_and_labels(shown: Shown) -> None:
    """Passages in lanes, labels that go down into free room, and one about the whole article."""
    for words in (
        "The Velmora",
        "Velmora Ferry",
        "Ferry Board met",
        "Velmora on Thursday",
        "its chair",
        "piers hold",
    ):
        shown.passage(words)
    shown.passage()


def folded_labels(shown: Shown) -> None:
    """More passages on a spot than there are lanes and labels, beside a line with labels of its own."""
    for _ in range(7):
        shown.passage("Ferry Board")
    shown.passage("We can start")
    shown.mention("Ferry")


def right_to_left(shown: Shown) -> None:
    """A paragraph in Hebrew with Latin in it: bars at its right, marks across both directions."""
    shown.text = HEBREW + "\n" + STORY
    shown.mention("התחבורה דיבר Velmora")
    shown.mention("Velmora")
    shown.passage("Velmora עם המועצה")
    shown.passage("ועל הרציפים")
    shown.quotation("דיבר Velmora עם", cue="על", speaker="שר")


def standing_back(shown: Shown) -> None:
    """All kinds, of which passages stand back, and what a search found."""
    nested_quotation(shown)
    shown.passage("The Velmora Ferry")
    shown.passage("start in May")
    shown.show()
    shown.view.set_dimmed(Dimming(kinds=frozenset({Kind.PASSAGE})))
    shown.view.show_hits([shown.span("Velmora"), shown.span("Velmora", 1)], 1)


def suggested(shown: Shown) -> None:
    """A suggested quotation over several lines with cue and speaker, names in it, one that is selected."""
    shown.mention("Velmora Ferry Board")
    shown.show()
    content = (shown.span('"We can start in May,"'), shown.span('"if, as the crews say, the piers hold."'))
    cue, speaker = (shown.span("said"),), (shown.span("its chair Ilse Marden"),)
    shown.view.show_suggestions(
        [
            OpenSuggestion(id=1, article=1, kind=Kind.MENTION, spans=(shown.span("Ilse Marden"),)),
            OpenSuggestion(id=2, article=1, kind=Kind.MENTION, spans=(shown.span("Velmora", 1),)),
            OpenSuggestion(
                id=3, article=1, kind=Kind.QUOTATION, spans=content, cue=cue, speaker_spans=speaker
            ),
        ]
    )
    shown.view.select_suggestion(2)


CASES = (
    nested_quotation,
    overlapping_mentions,
    lanes_and_labels,
    folded_labels,
    right_to_left,
    standing_back,
    suggested,
)


@pytest.fixture
def boxes(qapp: QApplication) -> Iterator[None]:
    number = QFontDatabase.addApplicationFontFromData(box_font())
    assert QFontDatabase.applicationFontFamilies(number) == [FAMILY]
    yield
    QFontDatabase.removeApplicationFont(number)


def rendered(case: Callable[[Shown], None], theme: str, qtbot: QtBot) -> tuple[Shown, QImage]:
    view = ArticleView(Theme.load(theme))
    qtbot.addWidget(view)
    view.set_text_look(PlainLook(family=FAMILY, points=15, column=45))
    view.resize(690, 300)
    view.show()
    shown = Shown(view, STORY)
    view.set_names(lambda annotation: f"Topic number {annotation.id}")
    case(shown)
    if not view.length():
        shown.show()
    return shown, picture(view)


def picture(view: ArticleView) -> QImage:
    area = QRect(0, 0, 660, 260)
    return view.viewport().grab(area).toImage().convertToFormat(QImage.Format.Format_RGB32)


def difference(one: QImage, other: QImage) -> QImage:
    """Black where both are alike."""
    result = one.copy()
    painter = QPainter(result)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other)
    painter.end()
    return result


def noticed(one: QImage, other: QImage) -> int:
    """How many pixels differ; all of them where the sizes do."""
    if one.size() != other.size():
        return one.width() * one.height()
    grey = difference(one, other).convertToFormat(QImage.Format.Format_Grayscale8)
    lit = bytes(value >= NOTICED for value in range(256))
    lines = [memoryview(grey.constScanLine(y)) for y in range(grey.height())]  # type: ignore[arg-type] - a buffer
    return sum(bytes(line[: grey.width()]).translate(lit).count(1) for line in lines)


def side_by_side(*images: QImage) -> QImage:
    height, width = max(one.height() for one in images), max(one.width() for one in images)
    result = QImage(width, (height + 8) * len(images), QImage.Format.Format_RGB32)
    result.fill(0)
    painter = QPainter(result)
    for number, one in enumerate(images):
        painter.drawImage(0, number * (height + 8), one)
    painter.end()
    return result


@pytest.mark.usefixtures("boxes")
def test_labels_stand_by_the_text_in_a_right_to_left_interface_too(qtbot: QtBot, qapp: QApplication) -> None:
    _, usual = rendered(folded_labels, "light", qtbot)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        _, mirrored = rendered(folded_labels, "light", qtbot)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert noticed(usual, mirrored) <= TOLERATED


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.__name__)
@pytest.mark.usefixtures("boxes")
def test_it_looks_as_it_did(case: Callable[[Shown], None], theme: str, qtbot: QtBot, tmp_path: Path) -> None:
    stored = PICTURES / f"{case.__name__}-{theme}.png"
    _, now = rendered(case, theme, qtbot)
    if RENEW:
        stored.parent.mkdir(exist_ok=True)
        assert now.save(str(stored))
    before = QImage(str(stored)).convertToFormat(QImage.Format.Format_RGB32)
    assert not before.isNull(), f"{stored} is not there: see the head of this file"
    differing = noticed(before, now)
    if differing > TOLERATED:
        seen = tmp_path / stored.name
        side_by_side(before, now, difference(before, now)).save(str(seen))
        pytest.fail(
            f"{differing} pixels differ from {stored.name}; as it was, as it is, the difference: {seen}"
        )


# Of many alike on a spot another takes the place of the one that is missing.
@pytest.mark.parametrize(
    "case", [case for case in CASES if case is not folded_labels], ids=lambda case: case.__name__
)
@pytest.mark.usefixtures("boxes")
def test_a_mark_that_is_missing_would_be_noticed(case: Callable[[Shown], None], qtbot: QtBot) -> None:
    shown, before = rendered(case, "light", qtbot)
    missed = []
    for annotation in shown.made:
        shown.view.apply([], [annotation.id])
        if noticed(before, picture(shown.view)) <= TOLERATED:
            missed.append(annotation)
        shown.view.apply([annotation], [])
        if case is overlapping_mentions:
            shown.view.select_annotation(3)
    assert missed == []


@pytest.mark.usefixtures("boxes")
def test_a_suggestion_that_is_missing_would_be_noticed(qtbot: QtBot) -> None:
    shown, before = rendered(suggested, "light", qtbot)
    shown.view.show_suggestions([])
    assert noticed(before, picture(shown.view)) > 4 * TOLERATED


def test_there_is_a_case_for_each_picture() -> None:
    wanted = {f"{case.__name__}-{theme}.png" for case in CASES for theme in ("light", "dark")}
    assert {path.name for path in PICTURES.iterdir()} == wanted

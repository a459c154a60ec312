"""Pages as they are painted: what is marked is seen in the light theme's colours, also in a dark window."""

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QImage, QPainter
from tests.builders import tag_story

from copydesk.desktop.article.typesetting import TextLook
from copydesk.desktop.desk import Desk
from copydesk.desktop.printing.paper import Paper
from copydesk.desktop.theme import Theme
from copydesk.desktop.workbench import Workbench

SIZE = QSizeF(640, 900)


def painted(paper: Paper, page: int) -> QImage:
    image = QImage(SIZE.toSize(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paper.paint(painter, page)
    painter.end()
    return image


def colours(image: QImage) -> set[str]:
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(*place).name().upper() for place in places}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_marks_and_words_have_the_colours_of_the_light_theme(bench: Workbench, theme: str) -> None:
    assert bench.desk.session is not None
    assert bench.desk.article is not None
    tag_story(bench.desk.session, bench.desk.article.id)
    bench.look.choose("dark" if theme == "dark" else "light")
    found = colours(painted(Paper(bench.desk, TextLook(), SIZE), 0))
    light = Theme.load("light")
    assert {light.ink, light.quotation, light.topic} <= found
    assert Theme.load("dark").ink not in found


def test_without_marks_there_is_no_list(bench: Workbench) -> None:
    assert Paper(bench.desk, TextLook(), SIZE).pages == 1


def test_small_paper_has_more_pages_and_each_shows_something(bench: Workbench) -> None:
    paper = Paper(bench.desk, TextLook(), QSizeF(640, 240))
    assert paper.pages > 1
    assert all(len(colours(painted(paper, page))) > 1 for page in range(paper.pages))


def test_paper_needs_an_article() -> None:
    with pytest.raises(ValueError, match="no article"):
        Paper(Desk(), TextLook(), SIZE)

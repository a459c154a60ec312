import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from tests.desktop.article.conftest import Shown

from copydesk.desktop.article.dimming import Dimming
from copydesk.desktop.article.geometry import runs
from copydesk.domain.annotation import Kind, Mention, Origin
from copydesk.domain.span import Span

MENTION = Mention(id=1, uid="1", article=1, coder="Ana", actor=1, spans=(Span(0, 3),))


def picture(shown: Shown) -> QImage:
    return shown.view.viewport().grab().toImage()


@pytest.fixture
def nested(shown: Shown) -> Shown:
    shown.mention("Ferry Board")
    shown.quotation("Velmora Ferry Board 👩‍💻 met in Velmora")
    shown.passage("We can start in May")
    shown.show()
    return shown


def test_kinds_coders_and_origins_stand_back() -> None:
    nothing = Dimming()
    assert not nothing
    assert not nothing.dims(MENTION)
    for dimming in (
        nothing.with_kind(Kind.MENTION, True),
        nothing.with_coder("Ana", True),
        nothing.with_origin(Origin.MANUAL, True),
    ):
        assert dimming
        assert dimming.dims(MENTION)
        assert dimming.among([MENTION]) == {1}
    assert not nothing.with_kind(Kind.PASSAGE, True).dims(MENTION)
    assert nothing.with_coder("Ana", True).with_coder("Ana", False) == nothing


def test_what_stands_back_is_seen_still(nested: Shown) -> None:
    plain = picture(nested)
    nested.view.set_dimmed(Dimming(kinds=frozenset(Kind)))
    faint = picture(nested)
    nested.view.show_article(nested.text, [])
    assert len({bytes(one.constBits()) for one in (plain, faint, picture(nested))}) == 3


def test_what_is_selected_is_plain_even_if_it_stands_back(nested: Shown) -> None:
    nested.view.select_annotation(3)
    plain = picture(nested)
    nested.view.set_dimmed(Dimming(kinds=frozenset({Kind.PASSAGE})))
    assert picture(nested) == plain


def test_steps_pass_over_what_stands_back(nested: Shown) -> None:
    view = nested.view
    view.set_dimmed(Dimming(kinds=frozenset({Kind.MENTION})))
    seen = []
    for _ in range(3):
        view.next_annotation()
        seen.append(view.selected_annotation())
    assert seen == [2, 3, 2]
    view.previous_annotation()
    assert view.selected_annotation() == 3
    view.select_annotation(None)
    view.set_dimmed(Dimming(kinds=frozenset(Kind)))
    view.next_annotation()
    assert view.selected_annotation() is None


def test_a_click_takes_what_stands_out_first(nested: Shown) -> None:
    view = nested.view
    view.set_dimmed(Dimming(kinds=frozenset({Kind.MENTION})))
    line = view._sheet.line_of(nested.span("Ferry").start)
    assert line is not None
    start = nested.span("Ferry").start
    place: QPointF = runs(line, start, start + 1, view._sheet.offsets)[0].rect.center()
    seen = []
    for _ in range(2):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place.toPoint())
        seen.append(view.selected_annotation())
    assert seen == [2, 1]


def test_what_is_added_stands_back_as_it_should(nested: Shown) -> None:
    view = nested.view
    view.set_dimmed(Dimming(coders=frozenset({"Ana"})))
    assert view.dimmed() == {1, 2, 3}
    view.apply([nested.mention("Thursday")], [1])
    assert view.dimmed() == {2, 3, 4}
    nested.show()
    assert view.dimmed() == {1, 2, 3, 4}

"""The rows of the article list: filter, order, and changes of single rows."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from copydesk.desktop.articles.model import ArticleModel
from copydesk.desktop.articles.order import Order, natural_text
from copydesk.domain.article import ArticleRow, Status
from copydesk.domain.article_filter import ArticleFilter


def row(number: int, title: str, **values: object) -> ArticleRow:
    made = ArticleRow(number, f"u{number}", title, None, None, Status.NEW)
    return replace(made, **values)  # type: ignore[arg-type] - the fields of a row


ROWS = [
    row(1, "Quay reopens", published="2031-04-14", agency="Tidewire", status=Status.DONE),
    row(2, "Ferry towns agree", published="2031-02-01", agency="Meridian"),
    row(3, "Another quay", agency="Meridian", status=Status.IN_PROGRESS),
]


@pytest.fixture
def model(qtbot: QtBot) -> ArticleModel:
    made = ArticleModel()
    made.set_rows(ROWS)
    made.tester = QAbstractItemModelTester(made)  # type: ignore[attr-defined] - lives as long as the model
    return made


def ids(model: ArticleModel) -> list[int | None]:
    return [model.article_at(place) for place in range(model.rowCount())]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Order.IMPORTED, [1, 2, 3]),
        (Order.DATE, [2, 1, 3]),
        (Order.TITLE, [3, 2, 1]),
        (Order.STATUS, [3, 2, 1]),
        (Order.AGENCY, [2, 3, 1]),
        (Order.ANNOTATIONS, [1, 2, 3]),
    ],
)
def test_rows_come_in_the_chosen_order(model: ArticleModel, order: Order, expected: list[int]) -> None:
    model.sort_by(order)
    assert ids(model) == expected


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Order.IMPORTED, [3, 2, 1]),
        (Order.DATE, [1, 2, 3]),  # what has no date is last, up and down
        (Order.TITLE, [1, 2, 3]),
        (Order.AGENCY, [1, 2, 3]),  # equal ones as they came
    ],
)
def test_rows_come_the_other_way_round(model: ArticleModel, order: Order, expected: list[int]) -> None:
    model.sort_by(order, descending=True)
    assert ids(model) == expected


@given(st.integers(0, 10**12), st.integers(0, 10**12))
def test_numbers_in_titles_count_by_value_and_letters_of_either_case_alike(one: int, other: int) -> None:
    first, second = f"Story {one} b", f"STORY {other} a"
    assert (natural_text(first) < natural_text(second)) == (one < other)


def test_a_row_is_read_aloud_whole(model: ArticleModel) -> None:
    model.update([replace(ROWS[0], mentions=3)], [])
    told = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("Quay reopens, Done, Tidewire, 14 Apr 2031, 3 annotation")


def test_a_row_that_is_kept_stays_until_another_is(model: ArticleModel) -> None:
    model.filter_by(ArticleFilter(statuses=frozenset({Status.NEW})))
    model.keep(2)
    model.update([replace(ROWS[1], status=Status.DONE)], [])
    assert ids(model) == [2]
    model.keep(None)
    assert ids(model) == []


def test_a_changed_title_is_found_and_sorted_anew(model: ArticleModel) -> None:
    model.filter_by(ArticleFilter(words="quay"))
    model.sort_by(Order.TITLE)
    assert ids(model) == [3, 1]
    model.update([replace(ROWS[1], title="A quay of their own")], [])
    assert ids(model) == [2, 3, 1]
    model.update([replace(ROWS[0], title="Gone")], [])
    assert ids(model) == [2, 3]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("quay", [1, 3]), ("MERIDIAN", [2, 3]), ("quay meridian", [3]), ("  ", [1, 2, 3]), ("none", [])],
)
def test_the_filter_looks_for_all_words_in_title_and_agency(
    model: ArticleModel, typed: str, expected: list[int]
) -> None:
    model.filter_by(ArticleFilter(words=typed))
    assert ids(model) == expected


def test_a_changed_row_is_told_alone(qtbot: QtBot, model: ArticleModel) -> None:
    with qtbot.waitSignal(model.dataChanged) as told, qtbot.assertNotEmitted(model.modelReset):
        model.update([replace(ROWS[1], mentions=5)], [])
    assert told.args is not None and told.args[0].row() == 1
    assert "5 mention" in model.index(1).data(Qt.ItemDataRole.ToolTipRole)


def test_a_row_moves_where_its_new_status_belongs(model: ArticleModel) -> None:
    model.sort_by(Order.STATUS)
    model.update([replace(ROWS[2], status=Status.DONE)], [])
    assert ids(model) == [2, 1, 3]
    assert (model.done, model.total) == (2, 3)


def test_rows_come_and_go(model: ArticleModel) -> None:
    model.update([row(4, "New")], [1])
    assert ids(model) == [2, 3, 4]
    assert (model.done, model.total) == (0, 3)
    assert model.place_of(1) is None
    assert model.place_of(4) == 2


def test_a_title_is_never_taken_for_markup(model: ArticleModel) -> None:
    model.set_rows([row(1, "<b>bold</b> & more")])
    assert "&lt;b&gt;bold" in model.index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_what_can_be_filtered_by_is_counted_as_rows_change(model: ArticleModel) -> None:
    model.update([replace(ROWS[1], agency=None, coders=("Ana", "Bo"), unattributed=2)], [3])
    again = ArticleModel()
    again.set_rows(model.rows())
    assert +model.facets.agencies == again.facets.agencies == {"Tidewire": 1, "": 1}
    assert +model.facets.statuses == again.facets.statuses
    assert model.facets.coders == again.facets.coders == {"Ana": 1, "Bo": 1}
    assert model.facets.unattributed == again.facets.unattributed == 1

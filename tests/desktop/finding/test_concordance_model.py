"""The rows of the results: order, filter, ticks, and many of them."""

from PySide6.QtCore import QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from copydesk.desktop.finding.concordance_model import Column, ConcordanceModel, Order
from copydesk.domain.concordance import Hit
from copydesk.domain.span import Span


def hit(number: int, left: str, text: str, right: str, *, title: str = "A", tagged: bool = False) -> Hit:
    return Hit(1, title, Span(number, number + 1), left, text, right, tagged)


HITS = [
    hit(0, "saw the old ", "quay", ", he said", title="Story 10"),
    hit(1, "by a new ", "Quay", " in May", title="Story 9"),
    hit(2, "on the new ", "harbour", " again", title="Story 9", tagged=True),
]


def model_of(*batches: list[Hit]) -> ConcordanceModel:
    model = ConcordanceModel()
    for batch in batches:
        model.append(batch)
    return model


def numbers(model: ConcordanceModel) -> list[int | None]:
    return [model.number(row) for row in range(model.rowCount())]


def test_what_is_not_tagged_yet_is_ticked() -> None:
    model = model_of(HITS)
    assert model.ticked() == [0, 1]
    assert (model.ticked_count, model.tagged, model.articles) == (2, 1, 1)
    model.tick_all(True)
    assert model.ticked() == [0, 1]
    model.tick_all(False)
    assert model.ticked() == []
    model.toggle([0, 2])
    assert model.ticked() == [0]


def test_left_contexts_are_sorted_from_the_hit_outwards() -> None:
    model = model_of(HITS)
    model.sort_by(Order.LEFT)
    assert numbers(model) == [1, 2, 0]
    model.sort_by(Order.LEFT, falling=True)
    assert numbers(model) == [0, 2, 1]


def test_other_orders() -> None:
    model = model_of(HITS)
    model.sort_by(Order.HIT)
    assert numbers(model) == [2, 0, 1]
    model.sort_by(Order.RIGHT)
    assert numbers(model) == [2, 0, 1]
    model.sort_by(Order.ARTICLE)
    assert numbers(model) == [1, 2, 0]
    model.sort_by(Order.TEXT)
    assert numbers(model) == [0, 1, 2]


def test_rows_that_come_later_take_their_place_in_the_order() -> None:
    model = model_of(HITS)
    model.sort_by(Order.LEFT)
    model.append([hit(3, "in an ", "quay", "")])
    assert numbers(model) == [3, 1, 2, 0]


def test_the_filter_wants_all_words_anywhere_in_the_row_and_limits_what_is_ticked() -> None:
    model = model_of(HITS)
    model.filter_by("NEW quay")
    assert numbers(model) == [1]
    assert model.ticked() == [1]
    model.append([hit(3, "a new ", "quay", ""), hit(4, "an old ", "quay", "")])
    assert numbers(model) == [1, 3]
    model.filter_by("")
    assert numbers(model) == [0, 1, 2, 3, 4]


def test_the_current_row_stays_the_same_hit() -> None:
    model = model_of(HITS)
    kept = QPersistentModelIndex(model.index(0, Column.HIT))
    gone = QPersistentModelIndex(model.index(2, Column.HIT))
    model.sort_by(Order.LEFT)
    assert kept.row() == 2
    model.filter_by("quay")
    assert kept.row() == 1
    assert not gone.isValid()


def test_tagged_rows_come_and_go() -> None:
    model = model_of(HITS)
    model.mark_tagged([0, 1], True)
    assert (model.tagged, model.ticked()) == (3, [])
    model.mark_tagged([0], False)
    assert (model.tagged, model.ticked()) == (2, [])


def test_ten_thousand_rows_in_batches_sort_and_filter(qtbot: QtBot) -> None:
    model = ConcordanceModel()
    for start in range(0, 10_000, 500):
        model.append([hit(n, f"left {n % 97} ", "hit", f" right {n}") for n in range(start, start + 500)])
    model.sort_by(Order.LEFT)
    assert model.rowCount() == 10_000
    assert model.ticked_count == 10_000
    model.filter_by("right 42")
    assert 0 < model.rowCount() < 1_000
    model.clear()
    assert model.rowCount() == 0


def test_qt_finds_the_model_in_order(qtmodeltester: ModelTester) -> None:
    model = model_of(HITS)
    qtmodeltester.check(model)
    model.sort_by(Order.LEFT)
    model.append(HITS)
    model.filter_by("new")


ARABIC = hit(
    3, "\u0642\u0627\u0644\u062a ", "\u0627\u0644\u0648\u0632\u064a\u0631\u0629", " \u0627\u0645\u0633"
)


def heads(model: ConcordanceModel) -> list[object]:
    return [model.headerData(column, Qt.Orientation.Horizontal) for column in (Column.LEFT, Column.RIGHT)]


def test_the_heads_say_on_which_side_the_words_before_are_shown() -> None:
    assert heads(model_of(HITS)) == ["Before", "After"]
    model = model_of([ARABIC])
    assert heads(model) == ["After", "Before"]
    assert model.index(0, Column.RIGHT).data() == ARABIC.left
    assert model.index(0, Column.LEFT).data() == ARABIC.right
    assert Order(model.beside(Column.RIGHT)) is Order.LEFT, "a head sorts by what it says"
    model.sort(Column.RIGHT)
    assert model.order is Order.LEFT
    model.append(HITS)
    assert heads(model) == ["Before or after"] * 2
    model.clear()
    assert heads(model) == ["Before", "After"]

"""The tree of topics in its window: found, moved by keys and by hand, named in place, kept as it was."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from tests.builders import span_of
from tests.desktop.driving import Alt, Control, Key, Shift, focus, press, text_of, type_text
from tests.desktop.topics.opening import many, opened, session_of

from copydesk.desktop.topics.tree_model import Column
from copydesk.desktop.topics.window import TopicsWindow
from copydesk.desktop.workbench import Workbench
from copydesk.domain.dataset import EntryKind
from copydesk.session.codebook import Entry

MOVES = ("Alt+Up", "Alt+Down", "Alt+Left", "Alt+Right")


def some(bench: Workbench) -> dict[str, int]:
    """Ports with Quays and Cranes below, then Wages."""
    book = session_of(bench).codebook
    ports = book.add_topic("Ports", code="P")
    return {
        "ports": ports,
        "quays": book.add_topic("Quays", parent=ports),
        "cranes": book.add_topic("Cranes", parent=ports),
        "wages": book.add_topic("Wages"),
    }


def order(bench: Workbench) -> list[tuple[int, str]]:
    """The topics from top to bottom, with how deep they are."""
    entries = session_of(bench).entries

    def below(parent: int | None, depth: int) -> list[tuple[int, str]]:
        return [
            line
            for one in entries.children(parent)
            for line in ((depth, one.name), *below(one.id, depth + 1))
        ]

    return below(None, 0)


def drop(window: TopicsWindow, topic: int, row: int, parent: int | None) -> bool:
    """Drag a topic to a place, as the view does when the mouse lets go."""
    model = window.tree.topics
    data = model.mimeData([model.index_of(topic)])
    under = model.index_of(parent) if parent is not None else QModelIndex()
    if not model.canDropMimeData(data, Qt.DropAction.MoveAction, row, 0, under):
        return False
    return model.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, under)


def test_keys_move_a_topic_among_its_siblings_out_and_in(qtbot: QtBot, bench: Workbench) -> None:
    ids = some(bench)
    window = opened(qtbot, bench)
    window.tree.show_topic(ids["cranes"])
    press(Key.Key_Up, Alt)
    assert order(bench) == [(0, "Ports"), (1, "Cranes"), (1, "Quays"), (0, "Wages")]
    press(Key.Key_Down, Alt)
    assert order(bench) == [(0, "Ports"), (1, "Quays"), (1, "Cranes"), (0, "Wages")]
    press(Key.Key_Left, Alt)
    assert order(bench) == [(0, "Ports"), (1, "Quays"), (0, "Cranes"), (0, "Wages")]
    press(Key.Key_Right, Alt)
    assert order(bench) == [(0, "Ports"), (1, "Quays"), (1, "Cranes"), (0, "Wages")]
    assert window.tree.current == ids["cranes"]
    press(Key.Key_Z, Control)
    press(Key.Key_Z, Control)
    press(Key.Key_Z, Control)
    assert order(bench) == [(0, "Ports"), (1, "Cranes"), (1, "Quays"), (0, "Wages")]
    assert window.tree.current == ids["cranes"]
    assert window.tree.isExpanded(window.tree.topics.index_of(ids["ports"]))
    press(Key.Key_Z, Control | Shift)
    assert order(bench) == [(0, "Ports"), (1, "Quays"), (1, "Cranes"), (0, "Wages")]


def test_at_an_end_keys_change_nothing(qtbot: QtBot, bench: Workbench) -> None:
    ids = some(bench)
    window = opened(qtbot, bench)
    before = session_of(bench).history.undo_label
    window.tree.show_topic(ids["ports"])
    for key in (Key.Key_Up, Key.Key_Left, Key.Key_Right):
        press(key, Alt)
    window.tree.show_topic(ids["wages"])
    press(Key.Key_Down, Alt)
    assert session_of(bench).history.undo_label == before


def test_from_right_to_left_the_arrows_move_as_they_point(qtbot: QtBot, bench: Workbench) -> None:
    ids = some(bench)
    window = opened(qtbot, bench)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.tree.show_topic(ids["cranes"])
    press(Key.Key_Right, Alt)
    assert order(bench)[2] == (0, "Cranes")


def test_a_topic_is_dropped_between_two_and_on_another_in_one_step(qtbot: QtBot, bench: Workbench) -> None:
    ids = some(bench)
    window = opened(qtbot, bench)
    assert drop(window, ids["wages"], 1, ids["ports"])
    assert order(bench) == [(0, "Ports"), (1, "Quays"), (1, "Wages"), (1, "Cranes")]
    assert drop(window, ids["wages"], -1, ids["cranes"])
    assert order(bench)[-1] == (2, "Wages")
    assert drop(window, ids["wages"], 0, None)
    assert order(bench)[0] == (0, "Wages")
    for _ in range(3):
        session_of(bench).history.undo()
    assert order(bench) == [(0, "Ports"), (1, "Quays"), (1, "Cranes"), (0, "Wages")]


def test_several_topics_are_dragged_at_once_with_one_undo(qtbot: QtBot, bench: Workbench) -> None:
    ids = some(bench)
    window = opened(qtbot, bench)
    model, flags = window.tree.topics, QItemSelectionModel.SelectionFlag
    window.tree.show_topic(ids["wages"])
    for name in ("cranes", "quays"):
        window.tree.selectionModel().select(model.index_of(ids[name]), flags.Select | flags.Rows)
    assert window.tree.selected == {ids["wages"], ids["cranes"], ids["quays"]}
    data = model.mimeData(window.tree.selectedIndexes())
    assert model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    assert order(bench) == [(0, "Quays"), (0, "Cranes"), (0, "Wages"), (0, "Ports")]
    assert window.tree.selected == {ids["wages"], ids["cranes"], ids["quays"]}
    assert session_of(bench).history.undo_label == "Move 3 topics"
    session_of(bench).history.undo()
    assert order(bench) == [(0, "Ports"), (1, "Quays"), (1, "Cranes"), (0, "Wages")]


def test_what_is_below_a_dragged_topic_goes_along(qtbot: QtBot, bench: Workbench) -> None:
    ids = some(bench)
    window = opened(qtbot, bench)
    model = window.tree.topics
    data = model.mimeData([model.index_of(ids[name]) for name in ("quays", "ports")])
    assert not model.canDropMimeData(data, Qt.DropAction.MoveAction, -1, 0, model.index_of(ids["cranes"]))
    assert model.dropMimeData(data, Qt.DropAction.MoveAction, -1, 0, model.index_of(ids["wages"]))
    assert order(bench) == [(0, "Wages"), (1, "Ports"), (2, "Quays"), (2, "Cranes")]


def test_keys_select_several_topics_and_move_them(qtbot: QtBot, bench: Workbench) -> None:
    ids = some(bench)
    window = opened(qtbot, bench)
    window.tree.show_topic(ids["quays"])
    press(Key.Key_Down, Shift)
    assert window.tree.selected == {ids["quays"], ids["cranes"]}
    press(Key.Key_Left, Alt)
    assert order(bench) == [(0, "Ports"), (0, "Quays"), (0, "Cranes"), (0, "Wages")]
    press(Key.Key_Down, Alt)
    assert order(bench) == [(0, "Ports"), (0, "Wages"), (0, "Quays"), (0, "Cranes")]
    press(Key.Key_Up, Alt)
    press(Key.Key_Right, Alt)
    assert order(bench) == [(0, "Ports"), (1, "Quays"), (1, "Cranes"), (0, "Wages")]


def test_no_topic_is_dropped_below_itself(qtbot: QtBot, bench: Workbench) -> None:
    ids = some(bench)
    window = opened(qtbot, bench)
    assert not drop(window, ids["ports"], -1, ids["ports"])
    assert not drop(window, ids["ports"], 0, ids["quays"])
    before = session_of(bench).history.undo_label
    assert drop(window, ids["quays"], 0, ids["ports"])  # where it is
    assert drop(window, ids["quays"], 1, ids["ports"])
    assert session_of(bench).history.undo_label == before


def test_a_topic_is_named_in_place(qtbot: QtBot, bench: Workbench) -> None:
    ids = some(bench)
    window = opened(qtbot, bench)
    window.tree.show_topic(ids["quays"])
    press(Key.Key_F2)
    type_text("  Berths  and quays ")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: session_of(bench).codebook.topic(ids["quays"]).name == "Berths and quays")
    assert window.isVisible()
    qtbot.waitUntil(lambda: focus() is window.tree)
    press(Key.Key_F2)
    type_text("x")
    press(Key.Key_Escape)
    assert window.isVisible()
    assert session_of(bench).codebook.topic(ids["quays"]).name == "Berths and quays"


def test_new_topics_are_typed_one_after_the_other(qtbot: QtBot, bench: Workbench) -> None:
    ids = some(bench)
    window = opened(qtbot, bench)
    window.tree.show_topic(ids["ports"])
    press(Key.Key_N, Control | Shift)
    assert focus() is window.adder.line
    assert window.adder.caption.text() == "New topic below Ports"
    type_text("Tugs")
    press(Key.Key_Return)
    type_text("Pilots")
    press(Key.Key_Return)
    assert [name for depth, name in order(bench) if depth] == ["Quays", "Cranes", "Tugs", "Pilots"]
    press(Key.Key_Escape)
    assert focus() is window.tree
    assert window.isVisible()
    press(Key.Key_Insert)  # beside Pilots
    type_text("Lights")
    press(Key.Key_Return)
    assert order(bench)[5] == (1, "Lights")
    window.tree.show_topic(ids["wages"])
    press(Key.Key_Insert)
    type_text("Strikes")
    press(Key.Key_Return)
    assert order(bench)[-1] == (0, "Strikes")


def test_the_filter_keeps_what_is_above_and_forgets_nothing_that_was_unfolded(
    qtbot: QtBot, bench: Workbench
) -> None:
    ids = some(bench)
    session_of(bench).entries.set_rules(ids["wages"], keywords=("salaries",))
    window = opened(qtbot, bench)
    press(Key.Key_F, Control)
    type_text("quay")
    tree, model = window.tree, window.tree.topics
    assert model.rowCount() == 1
    assert model.rowCount(model.index_of(ids["ports"])) == 1
    assert tree.isExpanded(model.index_of(ids["ports"]))
    assert window.status.text() == "2 of 4 topics"
    window.filter.setText("SALAR")
    assert model.index(0, 0).data() == "\u2068Wages\u2069"
    window.filter.setText("nothing such")
    assert window.status.text() == "Nothing is called so."
    window.filter.clear()
    assert model.rowCount() == 2
    assert not tree.isExpanded(model.index_of(ids["ports"]))


def test_uses_are_counted_and_follow_what_is_tagged(qtbot: QtBot, bench: Workbench) -> None:
    ids = some(bench)
    window = opened(qtbot, bench)
    cell = window.tree.topics.index_of(ids["wages"]).siblingAtColumn(Column.USES)
    assert cell.data() == ""
    words = span_of(text_of(bench), "pay talks")
    session_of(bench).tagging.tag_topic(1, (words,), ids["wages"])
    said = session_of(bench).tagging.tag_quotation(1, (words,))
    session_of(bench).tagging.set_topic(said, ids["wages"])
    qtbot.waitUntil(lambda: cell.data() == "2")
    assert "Wages, 2 passage" in cell.data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_retired_topic_is_marked_by_a_word_and_stands_back(qtbot: QtBot, bench: Workbench) -> None:
    ids = some(bench)
    window = opened(qtbot, bench)
    session_of(bench).entries.retire(ids["wages"])
    index = window.tree.topics.index_of(ids["wages"])
    assert "Wages (retired)" in index.data()
    assert index.data(Qt.ItemDataRole.ForegroundRole) == bench.look.colour("dim")


def test_two_thousand_topics_open_and_one_of_them_is_renamed_where_it_stands(
    qtbot: QtBot, bench: Workbench
) -> None:
    session = session_of(bench)
    many(session, 2_000)
    window = opened(qtbot, bench)
    tree = window.tree
    tree.expandAll()
    tree.show_topic(1_000)
    tree.load()
    session.codebook.edit_topic(1_000, name="Other")
    QApplication.processEvents()
    assert tree.current == 1_000


def test_a_topic_that_goes_leaves_its_neighbour_chosen(qtbot: QtBot, bench: Workbench) -> None:
    ids = some(bench)
    window = opened(qtbot, bench)
    window.tree.show_topic(ids["quays"])
    session_of(bench).merging.delete(Entry(EntryKind.TOPIC, ids["quays"]))
    assert window.tree.current == ids["cranes"]
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert bench.topics.opener.topics is None


def test_the_window_opens_on_the_topic_of_the_selected_passage_where_it_was_before(
    qtbot: QtBot, bench: Workbench
) -> None:
    ids = some(bench)
    passage = session_of(bench).tagging.tag_topic(1, (span_of(text_of(bench), "pay talks"),), ids["wages"])
    bench.desk.select(passage)
    window = opened(qtbot, bench)
    assert window.tree.current == ids["wages"]
    window.resize(760, 520)
    window.splitter.setSizes([300, 460])
    window.close()
    again = opened(qtbot, bench)
    assert again is not window
    assert again.width() == 760
    assert abs(again.splitter.sizes()[0] - 300) < 20


def test_the_menu_of_a_topic_does_what_the_keys_do(qtbot: QtBot, bench: Workbench) -> None:
    ids = some(bench)
    window = opened(qtbot, bench)
    window.tree.show_topic(ids["cranes"])
    window.tree.customContextMenuRequested.emit(window.tree.rect().center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    actions = {action.shortcut().toString(): action for action in menu.actions()}
    assert set(actions) == {"Ins", "Ctrl+Shift+N", "F2", "Del", "Ctrl+M", *MOVES}
    actions["Alt+Left"].trigger()
    menu.close()
    assert order(bench)[2] == (0, "Cranes")


def test_undo_of_a_deletion_brings_back_what_was_unfolded(qtbot: QtBot, bench: Workbench) -> None:
    ids = some(bench)
    session = session_of(bench)
    tugs = session.codebook.add_topic("Tugs", parent=ids["quays"])
    window = opened(qtbot, bench)
    window.tree.show_topic(tugs)
    session.merging.delete(Entry(EntryKind.TOPIC, ids["quays"]))
    assert window.tree.current == tugs
    session.history.undo()
    model, tree = window.tree.topics, window.tree
    assert tree.isExpanded(model.index_of(ids["ports"]))
    assert tree.isExpanded(model.index_of(ids["quays"]))
    assert tree.current == tugs

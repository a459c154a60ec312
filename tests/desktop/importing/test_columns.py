from pytestqt.qtbot import QtBot
from tests.desktop.importing.finding import table

from copydesk.desktop.importing.columns import ColumnsTable
from copydesk.readers.format import ATTRIBUTE


def shown(qtbot: QtBot) -> ColumnsTable:
    made = ColumnsTable()
    qtbot.addWidget(made)
    head = table("a.csv").table
    assert head is not None
    made.show_table(head, head.mapping)
    return made


def test_each_column_shows_what_it_means_and_its_first_values(qtbot: QtBot) -> None:
    columns = shown(qtbot)
    assert [columns.choice(row).currentText() for row in range(4)] == ["Title", "Text", "Section", "Left out"]
    item = columns.item(1, 2)
    assert item is not None and item.text() == "The ferry sailed."
    assert columns.choice(0).accessibleName() == "What head means"


def test_a_field_takes_one_column(qtbot: QtBot) -> None:
    columns = shown(qtbot)
    with qtbot.waitSignal(columns.changed) as told:
        columns.choice(2).setCurrentIndex(columns.choice(2).findData("title"))
    mapping = {"head": ATTRIBUTE, "body": "text", "desk": "title", "n": ""}
    assert told.args == [("head", "body", "desk", "n"), mapping]

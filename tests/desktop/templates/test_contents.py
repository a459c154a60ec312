from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot
from tests.exchange.codebooks.samples import full

from copydesk.desktop.templates.contents import ContentsTree, settings_told
from copydesk.domain.actor import ActorKind
from copydesk.domain.codebook_file import CodebookFile
from copydesk.domain.project_settings import ProjectSettings
from copydesk.domain.template import Template
from copydesk.domain.topic import Topic


def rows(tree: ContentsTree) -> list[str]:
    """The first column, each row below another indented."""
    root = tree.invisibleRootItem()
    return [line for row in range(root.childCount()) for line in lines(root.child(row))]


def lines(item: QTreeWidgetItem | None) -> list[str]:
    assert item is not None
    below = [line for row in range(item.childCount()) for line in lines(item.child(row))]
    return [item.text(0), *(f"  {line}" for line in below)]


def test_topics_stand_below_one_another_and_retired_ones_are_left_out(qtbot: QtBot) -> None:
    tree = ContentsTree()
    qtbot.addWidget(tree)
    topics = (
        Topic(id=1, uid="1", name="Ports", code="P"),
        Topic(id=2, uid="2", name="Quays", parent=1, definition="Where <ships> lie."),
        Topic(id=3, uid="3", name="Old", retired=True),
    )
    tree.show_template(Template(name="A", codebook=CodebookFile(topics=topics)))
    assert rows(tree) == ["3 topics", "  P Ports", "    Quays"]
    tree.show_template(Template(name="B", codebook=full()))
    assert rows(tree)[-5:] == ["  party", "  age", "2 actors", "  Velmora", "  Mirela Osk"]
    tree.show_template(None)
    assert rows(tree) == []


def test_settings_are_told_in_words() -> None:
    said = ProjectSettings(suggest=(), snapping=False, new_actor_kind=ActorKind.STATE, keys={"undo": "F9"})
    assert settings_told(said) == [
        ("Suggested", "Nothing"),
        ("Ends of a selection", "taken as they are"),
        ("New actors", "State"),
        ("Shortcuts of its own", "1"),
    ]
    assert settings_told(ProjectSettings()) == []

"""Changes are named in the interface's language, whatever the project calls them."""

import ast
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from tests.house.sources import PACKAGE, modules, tree

from copydesk.desktop.labels import label_shown, template_of
from copydesk.desktop.language import install

FILLERS = (
    "some words",
    "text",
    "3 articles",
    "3",
    "1",
    "done",
    "new",
    "speaker",
    "cue",
    "mention",
    "actor",
    "title",
    "person",
    "direct",
)
CALLS = {"change", "_edit", "_create", "relabel", "_label", "_delete"}


def labels(path: Path) -> Iterator[ast.expr]:
    """What is given as a change's label."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CALLS:
            yield from node.args[:3]
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "label":
            yield node.value


def texts(label: ast.expr) -> Iterator[list[tuple[str, ...]]]:
    """The pieces of a label, each with what may stand there."""
    if isinstance(label, ast.IfExp):
        yield from texts(label.body)
        yield from texts(label.orelse)
    elif isinstance(label, ast.BinOp):
        yield from texts(label.left)
    elif isinstance(label, ast.Constant) and isinstance(label.value, str) and label.value[:1].isupper():
        pieces = label.value.replace("{}", "3 articles") + (" some words" if "{}" in label.value else "")
        yield [(pieces,)]
    elif isinstance(label, ast.JoinedStr) and isinstance(label.values[0], ast.Constant):
        yield [(str(part.value),) if isinstance(part, ast.Constant) else FILLERS for part in label.values]


def all_labels() -> list[tuple[str, list[tuple[str, ...]]]]:
    return [
        (path.name, text)
        for path in modules(PACKAGE / "session")
        for label in labels(path)
        for text in texts(label)
    ]


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    install(qapp, "de")
    yield
    install(qapp, "en")


def test_every_label_of_the_session_is_known() -> None:
    assert len(all_labels()) > 30
    unknown = [
        (file, text)
        for file, text in all_labels()
        if not any(template_of("".join(way)) for way in product(*text))
    ]
    assert unknown == []


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("Tag actor: NATO", "Akteur kodieren: NATO"),
        ("Mark 3 articles done", "3 Artikel als fertig markieren"),
        ("Mark 1 article done", "1 Artikel als fertig markieren"),
        ("Set kind: state body", "Art festlegen: Staatliche Stelle"),
        ("Edit title, agency", "Bearbeiten: Titel, Agentur"),
        ("What a newer version did", "What a newer version did"),
    ],
)
def test_labels_are_said_in_the_language(german: None, label: str, shown: str) -> None:
    assert label_shown(label) == shown


def test_labels_are_english_in_english() -> None:
    for label in ("Tag actor: NATO", "Mark 3 articles done", "Import 1 article", "Set topic: Law (supports)"):
        assert label_shown(label).casefold() == label.casefold()

"""Colours come from the themes: desktop has none of its own."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.house.sources import PACKAGE, modules, name_of, tree

IN_TEXT = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3,4})\b|\b(?:rgb|hsl|hsv)a?\(")
COLOUR_CLASSES = {"QColor", "QColor.fromRgb", "QColor.fromRgbF", "QColor.fromHsv", "QColor.fromString"}
# Nothing painted: not a colour that a theme could have.
ALLOWED = {"transparent"}


def docstrings(module: ast.Module) -> set[int]:
    """The ids of the constant nodes that are docstrings."""
    told = [
        node for node in ast.walk(module) if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
    ]
    first = [node.body[0] for node in told if node.body]
    return {id(statement.value) for statement in first if isinstance(statement, ast.Expr)}


def is_written_out(node: ast.AST) -> bool:
    """Whether the node makes one certain colour: ``Qt.GlobalColor.red``, ``QColor(1, 2, 3)``."""
    if isinstance(node, ast.Attribute):
        return ast.unparse(node.value).endswith("Qt.GlobalColor") and node.attr not in ALLOWED
    if isinstance(node, ast.Call) and ast.unparse(node.func) in COLOUR_CLASSES:
        return any(isinstance(argument, ast.Constant) for argument in node.args)
    return False


def colours(module: ast.Module) -> Iterator[str]:
    """Each colour that is written out in the code."""
    told = docstrings(module)
    for node in ast.walk(module):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield from (f"{found} (line {node.lineno})" for found in IN_TEXT.findall(node.value))
        elif isinstance(node, ast.expr) and is_written_out(node):
            yield f"{ast.unparse(node)} (line {node.lineno})"


@pytest.mark.parametrize("path", modules(PACKAGE / "desktop"), ids=name_of)
def test_no_colour_is_written_out(path: Path) -> None:
    assert list(colours(tree(path))) == []


def test_the_search_finds_what_it_looks_for() -> None:
    code = (
        '"""Not #123456."""\nx = "#FBFAF7"\ny = QColor(1, 2, 3)\nz = Qt.GlobalColor.red\nw = "rgb(1, 2, 3)"'
    )
    assert len(list(colours(ast.parse(code)))) == 4

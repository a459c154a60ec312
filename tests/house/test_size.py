"""Files and functions stay small enough to read at one go."""

import ast
from pathlib import Path

import pytest
from tests.house.sources import modules, name_of, tree

FILE_LINES = 400
FUNCTION_LINES = 45


def test_no_module_is_longer_than_it_can_be_read() -> None:
    lengths = {name_of(path): len(path.read_text(encoding="utf-8").splitlines()) for path in modules()}
    assert {name: lines for name, lines in lengths.items() if lines > FILE_LINES} == {}


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_functions_fit_on_a_screen(path: Path) -> None:
    long = {
        f"{node.name} (line {node.lineno})": length
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := (node.end_lineno or node.lineno) - node.lineno + 1) > FUNCTION_LINES
    }
    assert long == {}

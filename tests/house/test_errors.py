"""Errors are handled where something can be done, and none is swallowed."""

import ast
from pathlib import Path

import pytest
from tests.house.sources import modules, name_of, tree

BROAD = {"Exception", "BaseException"}


def caught(handler: ast.ExceptHandler) -> set[str]:
    """The names of what the handler catches; empty for a bare one."""
    if handler.type is None:
        return set()
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return {ast.unparse(kind) for kind in kinds}


def passes_on(handler: ast.ExceptHandler) -> bool:
    """Whether the handler raises, or hands the exception to somebody."""
    body = [node for statement in handler.body for node in ast.walk(statement)]
    given = [argument for node in body if isinstance(node, ast.Call) for argument in node.args]
    return any(isinstance(node, ast.Raise) for node in body) or any(
        isinstance(name, ast.Name) and name.id == handler.name
        for argument in given
        for name in ast.walk(argument)
    )


def does_nothing(handler: ast.ExceptHandler) -> bool:
    """Whether the handler is only ``pass`` or ``...``."""
    return all(
        isinstance(statement, ast.Pass)
        or (isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant))
        for statement in handler.body
    )


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_no_error_is_swallowed(path: Path) -> None:
    handlers = [node for node in ast.walk(tree(path)) if isinstance(node, ast.ExceptHandler)]
    bare = [node.lineno for node in handlers if node.type is None]
    broad = [node.lineno for node in handlers if caught(node) & BROAD and not passes_on(node)]
    silent = [node.lineno for node in handlers if does_nothing(node)]
    assert (bare, broad, silent) == ([], [], [])

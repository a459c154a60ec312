"""Which libraries Copydesk asks for, by the names they are imported by, and which ones it imports."""

import ast
import sys
import tomllib
from collections.abc import Iterator

from packaging.requirements import Requirement
from tests.house.sources import ROOT, modules, tree

MODULES = {"pyahocorasick": "ahocorasick", "pyside6-essentials": "PySide6", "python-crfsuite": "pycrfsuite"}
"""Of libraries that are imported by another name than they are installed by."""


def asked_for() -> set[str]:
    """The modules of the libraries in pyproject.toml."""
    content = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    names = {Requirement(wish).name.lower() for wish in content["project"]["dependencies"]}
    return {MODULES.get(name, name.replace("-", "_")) for name in names}


def imported() -> set[str]:
    """The libraries that the program's modules import, also by name."""
    found = {
        name.split(".")[0] for path in modules() for node in ast.walk(tree(path)) for name in _names(node)
    }
    return found - sys.stdlib_module_names - {"copydesk"}


def _names(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Import(names=names):
            yield from (alias.name for alias in names)
        case ast.ImportFrom(module=str(module), level=0):
            yield module
        case ast.Call(func=ast.Name(id="import_module"), args=[ast.Constant(value=str(module)), *_]):
            yield module
        case _:
            return

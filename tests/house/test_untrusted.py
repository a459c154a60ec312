"""What no module of the program may do: ask the network, run what it was given, or trust stored objects."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.house.sources import PACKAGE, ROOT, modules, name_of, tree

NETWORK = {
    *(
        "socket",
        "socketserver",
        "ssl",
        "asyncio",
        "http",
        "ftplib",
        "smtplib",
        "poplib",
        "imaplib",
        "telnetlib",
    ),
    *(
        "xmlrpc",
        "wsgiref",
        "webbrowser",
        "urllib.request",
        "urllib.robotparser",
        "urllib3",
        "requests",
        "httpx",
    ),
    *("aiohttp", "courlan", "trafilatura.downloads", "PySide6.QtNetwork", "PySide6.QtWebEngineCore"),
    *("PySide6.QtWebEngineWidgets", "PySide6.QtWebSockets", "PySide6.QtRemoteObjects", "PySide6.QtDBus"),
}
FETCHING = {"fetch_url", "fetch_response", "urlopen", "urlretrieve", "QNetworkAccessManager"}
OBJECTS = {"pickle", "cPickle", "_pickle", "dill", "cloudpickle", "joblib", "marshal", "shelve", "yaml"}
PROCESSES = {"subprocess", "os.system", "os.popen", "pty", "commands"}
RUNNING = {"eval", "exec", "compile", "__import__", "breakpoint"}

BETWEEN_OUR_PROCESSES = {"copydesk/readers/messages.py", "copydesk/readers/pool.py"}
"""Worker processes send what they read as pickles; what receives them makes our own values of them alone."""


def within(name: str, forbidden: set[str]) -> bool:
    return any(name == one or name.startswith(f"{one}.") for one in forbidden)


def imports(path: Path) -> Iterator[str]:
    """The modules that a module imports, also by name, with what it takes from them."""
    for node in ast.walk(tree(path)):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=str(module), names=names, level=0):
                yield module
                yield from (f"{module}.{alias.name}" for alias in names)
            case ast.Call(func=ast.Name(id="import_module"), args=[ast.Constant(value=str(module)), *_]):
                yield module
            case _:
                pass


def calls(path: Path) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree(path)) if isinstance(node, ast.Call))


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_a_module_asks_no_network_and_runs_nothing(path: Path) -> None:
    taken = set(imports(path))
    trusted = path.relative_to(PACKAGE.parent).as_posix() in BETWEEN_OUR_PROCESSES
    assert {name for name in taken if within(name, NETWORK | PROCESSES)} == set()
    assert trusted or {name for name in taken if within(name, OBJECTS)} == set()
    for call in calls(path):
        said = ast.unparse(call.func)
        assert said not in RUNNING | PROCESSES, said
        assert said.rpartition(".")[2] not in FETCHING, said
        assert not any(word.arg == "shell" for word in call.keywords), said


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_addresses_are_opened_of_files_alone(path: Path) -> None:
    for call in calls(path):
        if ast.unparse(call.func).endswith("openUrl"):
            assert ast.unparse(call.args[0]).startswith("QUrl.fromLocalFile(")


def test_no_exception_is_out_of_date() -> None:
    taken = {name: set(imports(PACKAGE.parent / name)) for name in BETWEEN_OUR_PROCESSES}
    assert {name for name, found in taken.items() if not within("pickle", found)} == set()


def test_the_tests_that_promises_name_are_there() -> None:
    told = re.findall(r"`(tests/[\w/.]+)`", (ROOT / "SECURITY.md").read_text(encoding="utf-8"))
    assert len(told) > 10
    assert [name for name in told if not (ROOT / name).exists()] == []

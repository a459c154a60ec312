"""What the tests of the house look at: the tracked files, and the syntax trees of the program's modules."""

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "gui" / "copydesk"
PARTS = (".ci", "gui", "packaging", "resources", "tests")
TEXT_SUFFIXES = {
    *("", ".cfg", ".css", ".csv", ".desktop", ".in", ".ini", ".json", ".jsonl", ".md", ".py", ".qss", ".sh"),
    *(".spec", ".svg", ".toml", ".ts", ".txt", ".xml", ".yaml", ".yml"),
}


@cache
def tracked() -> tuple[Path, ...]:
    """The project's files: those that git tracks, or all of an unpacked source archive."""
    listing = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False, encoding="utf-8"
    )
    if listing.returncode == 0:
        found = [ROOT / name for name in listing.stdout.split("\0") if name]
    else:
        found = [path for part in PARTS for path in (ROOT / part).rglob("*")]
        found += [path for path in ROOT.iterdir() if path.suffix or path.name == "Makefile"]
    return tuple(sorted(path for path in found if path.is_file() and "__pycache__" not in path.parts))


def texts() -> Iterator[tuple[str, str]]:
    """Each tracked text file's name below the project's root, and its content; no lock files."""
    for path in tracked():
        if path.suffix in TEXT_SUFFIXES:
            yield name_of(path), path.read_text(encoding="utf-8", errors="replace")


def name_of(path: Path) -> str:
    """The file's name below the project's root, with forward slashes."""
    return path.relative_to(ROOT).as_posix()


def modules(folder: Path = PACKAGE) -> list[Path]:
    """The Python files below a folder, in order."""
    return sorted(path for path in folder.rglob("*.py") if "__pycache__" not in path.parts)


@cache
def tree(path: Path) -> ast.Module:
    """The syntax tree of a Python file."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))

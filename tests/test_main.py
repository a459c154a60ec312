import subprocess
import sys
from pathlib import Path

from tests.commands.running import run

from copydesk import __version__
from copydesk.__main__ import main

COMMANDS = {
    "new", "import", "near", "correct", "reviews", "revisions", "worklist", "find", "tag-all", "export",
    "formats", "info", "check", "sample", "lists", "suggest", "learn", "tour",
    "attributes", "completeness", "import-dataset", "codebook", "entry", "table",
    "actor", "backup", "backups", "restore",
    "templates", "save-template", "salvage",
}  # fmt: skip


def shell(*arguments: str) -> subprocess.CompletedProcess[str]:
    """The program run as a process of its own."""
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, check=False)


def test_the_program_tells_its_version() -> None:
    told = shell("-m", "copydesk", "--version")
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout.strip().endswith(__version__)


def test_help_lists_the_commands() -> None:
    told = run("--help").stdout
    assert all(f"  {name} " in told for name in COMMANDS)
    assert set(main.commands) - COMMANDS == {"open"}


def test_a_process_ends_with_the_code_of_its_failure(tmp_path: Path) -> None:
    told = shell("-m", "copydesk", "info", str(tmp_path / "none.copydesk"))
    assert (told.returncode, told.stdout) == (1, "")
    assert told.stderr.startswith("copydesk: ")
    assert shell("-m", "copydesk", "info").returncode == 2


def test_starting_loads_nothing_heavy() -> None:
    heavy = ["PySide6", "sqlite_utils", "rich", "rapidfuzz", "regex", "charset_normalizer"]
    heavy += ["copydesk.session"]
    code = f"import sys, copydesk.__main__; print([name for name in {heavy} if name in sys.modules])"
    assert shell("-c", code).stdout.strip() == "[]"

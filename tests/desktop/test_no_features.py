"""PySide is spared a look into the source of each module, and goes on as it was."""

import subprocess
import sys

CODE = """
import linecache, sys
from PySide6.QtCore import QObject
from copydesk.desktop.no_features import assume_none
if sys.argv[1] == "assume":
    assume_none()
import copydesk.desktop.workbench
read = any(name.endswith("main_window.py") for name in linecache.cache)
parent = QObject(objectName="desk")
print(read, parent.objectName())
"""


def told(how: str) -> list[str]:
    """Whether sources were read, and what a Qt object says."""
    done = subprocess.run([sys.executable, "-c", CODE, how], capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_no_source_is_read_any_more() -> None:
    """Where PySide does not read them anyway, ``no_features`` has nothing left to do: remove it."""
    assert told("let be") == ["True", "desk"]
    assert told("assume") == ["False", "desk"]

"""Where Copydesk keeps its own files. The user's projects are wherever the user puts them.

``COPYDESK_HOME`` moves all of it into one folder: for portable use, and so that tests touch nothing.
The folders need not exist; whoever writes makes them.
"""

import os
from pathlib import Path

import platformdirs

HOME_VARIABLE = "COPYDESK_HOME"


def config_dir() -> Path:
    """The folder of the preferences."""
    return _below_home("config") or platformdirs.user_config_path("copydesk", appauthor=False, roaming=True)


def data_dir() -> Path:
    """The folder of what the program makes for the user: the copy of the sample project, backups."""
    return _below_home("data") or platformdirs.user_data_path("copydesk", appauthor=False)


def log_dir() -> Path:
    """The folder of the log files."""
    return _below_home("log") or platformdirs.user_log_path("copydesk", appauthor=False)


def _below_home(name: str) -> Path | None:
    home = os.environ.get(HOME_VARIABLE)
    return Path(home).expanduser().absolute() / name if home else None

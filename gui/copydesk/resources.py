"""Where the files that come with the program are: icons, themes, samples, schemas, translations."""

import sys
from pathlib import Path


def root() -> Path:
    """The folder of all resources, in a frozen program, an installed wheel or a checkout."""
    for folder in _candidates():
        if folder.is_dir():
            return folder
    raise FileNotFoundError("Copydesk's resources folder is missing: install the program again")


def path(*parts: str) -> Path:
    """The file or folder ``resources/<parts>``; FileNotFoundError where the program comes without it."""
    found = root().joinpath(*parts)
    if not found.exists():
        raise FileNotFoundError(f"Copydesk has no resource {'/'.join(parts)}: install the program again")
    return found


def _candidates() -> list[Path]:
    package = Path(__file__).resolve().parent
    # PyInstaller unpacks data files below sys._MEIPASS; a wheel carries them inside the package;
    # in a checkout they are beside gui/, two folders above the package.
    frozen = getattr(sys, "_MEIPASS", None)
    unpacked = [Path(frozen) / "copydesk" / "resources"] if isinstance(frozen, str) else []
    return [*unpacked, package / "resources", package.parent.parent / "resources"]

"""Coverage-guided inputs: not there yet."""

from pathlib import Path


def figures(folder: Path) -> list[tuple[str, str, bool]]:
    """Nothing."""
    del folder
    return []

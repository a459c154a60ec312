"""``python -m tests.benchmarks``: measure everything, print one table."""

import os
import platform
import tempfile
from pathlib import Path

from tests.benchmarks import (
    codebook,
    data,
    effort,
    importing,
    laying,
    learning,
    listing,
    suggesting,
    typing,
    window,
)
from tests.benchmarks.figures import show


def main() -> None:
    """Measure in a folder that is removed afterwards, with preferences of its own."""
    with tempfile.TemporaryDirectory(prefix="copydesk-bench-") as name:
        folder = Path(name)
        os.environ["COPYDESK_HOME"] = str(folder / "home")
        machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"
        print(f"{machine}, Python {platform.python_version()}")
        show(
            [
                *window.figures(folder),
                *typing.figures(folder),
                *codebook.figures(folder),
                *listing.figures(folder),
                *suggesting.figures(folder),
                *learning.figures(),
                *data.figures(folder),
                *importing.figures(folder),
                *laying.figures(folder),
                *effort.figures(folder),
            ]
        )


if __name__ == "__main__":
    main()

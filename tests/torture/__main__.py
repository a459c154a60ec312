"""``python -m tests.torture [NAME ...]``: what a project survives, at length; prints a table of figures.

Each module has ``figures(folder)``, which gives for each thing that it tried what was done, what came of it
and whether that is as promised. Its short form is in ``make test``.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.torture import damage, full, fuzzing, kills, power, soak, watchdog

Figures = Callable[[Path], list[tuple[str, str, bool]]]

MODULES: dict[str, Figures] = {
    "kills": kills.figures,
    "full": full.figures,
    "power": power.figures,
    "damage": damage.figures,
    "fuzzing": fuzzing.figures,
    "soak": soak.figures,
    "watchdog": watchdog.figures,
}


def main(names: list[str]) -> int:
    """Run the modules of these names, or all; 1 where a promise was broken."""
    broken = 0
    for name in names or list(MODULES):
        with tempfile.TemporaryDirectory(prefix="copydesk-torture-") as folder:
            os.environ["COPYDESK_HOME"] = str(Path(folder) / "home")
            start = time.monotonic()
            for what, came, kept in MODULES[name](Path(folder)):
                broken += not kept
                print(f"{name:<12}{what}: {came}{'' if kept else '   NOT AS PROMISED'}", flush=True)
            print(f"{name:<12}took {time.monotonic() - start:.0f} s", flush=True)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Import of 20,000 annotations from several formats, each in a process of its own for its memory."""

from pathlib import Path

from tests.benchmarks import corpus
from tests.benchmarks.data import run
from tests.benchmarks.figures import Figure

from copydesk.session import Session

ARTICLES, CHARACTERS, ANNOTATIONS_EACH = 1_000, 3_000, 20
FORMATS = ("jsonl", "brat", "web-annotation", "doccano")
SECONDS = 180 * ARTICLES * ANNOTATIONS_EACH / 1_000_000
"""What is allowed for a million annotations, scaled."""

_LAY = """
import json, re, sys, time
from pathlib import Path
from copydesk.session import Session

def memory(what):  # of this process alone: what getrusage tells is inherited from the parent
    return int(re.search(what + r":\\s+(\\d+) kB", Path("/proc/self/status").read_text())[1]) / 1024

session = Session.create(Path(sys.argv[1]), coder="Ana")
session.datasets.formats()
idle = memory("VmRSS")
start = time.perf_counter()
report = session.laying.lay(Path(sys.argv[2]), sys.argv[3])
seconds = time.perf_counter() - start
assert session.info().annotations == int(sys.argv[4]), report
session.close()
print(json.dumps({"seconds": seconds, "megabytes": memory("VmHWM") - idle}))
"""


def figures(folder: Path, rounds: int = 3) -> list[Figure]:
    """Seconds and megabytes over an idle process, from each format into an empty project."""
    project = folder / "annotated.copydesk"
    corpus.fill(project, ARTICLES, CHARACTERS, ANNOTATIONS_EACH)
    session = Session.open(project, coder="Ana", writable=False)
    for name in FORMATS:
        session.datasets.export(folder / f"annotated-{name}", name)
    session.close()
    measured: list[Figure] = []
    count = ARTICLES * ANNOTATIONS_EACH
    for name in FORMATS:
        told = [
            run(_LAY, folder / f"laid-{name}-{n}.copydesk", folder / f"annotated-{name}", name, count)
            for n in range(rounds)
        ]
        what = f"import {count:,} annotations from {name}"
        measured.append(Figure(what, [one["seconds"] for one in told], "s", SECONDS))
        measured.append(Figure(f"memory of {what}", [one["megabytes"] for one in told], "MB", 400))
    return measured

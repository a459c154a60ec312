"""Import and export of ten thousand articles, each in a process of its own so that its memory shows."""

import json
import subprocess
import sys
from pathlib import Path

from tests.benchmarks import corpus, finding
from tests.benchmarks.figures import Figure

ARTICLES, CHARACTERS, ANNOTATIONS_EACH = 10_000, 3_000, 10

IMPORT = """
import json, sys, time
from pathlib import Path
from copydesk.session import Session
session = Session.create(Path(sys.argv[1]), coder="Ana")
start = time.perf_counter()
summary = session.articles.import_paths([Path(sys.argv[2])])
seconds = time.perf_counter() - start
assert summary.imported == int(sys.argv[3]), summary
session.close()
print(json.dumps({"seconds": seconds}))
"""

EXPORT = """
import json, re, sys, time
from pathlib import Path
from copydesk.session import Session

def memory(what):  # of this process alone: what getrusage tells is inherited from the parent
    return int(re.search(what + r":\\s+(\\d+) kB", Path("/proc/self/status").read_text())[1]) / 1024

session = Session.open(Path(sys.argv[1]), coder="Ana")
session.datasets.formats()
idle = memory("VmRSS")
start = time.perf_counter()
report = session.datasets.export(Path(sys.argv[2]), sys.argv[3])
seconds = time.perf_counter() - start
session.close()
print(json.dumps({"seconds": seconds, "megabytes": memory("VmHWM") - idle, "counts": report.counts}))
"""


FORMATS = {"csv": 1.2, "parquet": 1.2, "excel": 3.6, "spacy": 3.6, "webanno-tsv": 3.6, "cas-json": 3.6}
"""Seconds for a fiftieth of a million annotations in fifty thousand articles, which may take 60 or 180."""
FEW, LONG, MANY_EACH = 1_000, 2_400, 20


def figures(folder: Path, rounds: int = 3) -> list[Figure]:
    """Seconds for import and export, and megabytes that the export takes over an idle process."""
    corpus.write_files(folder / "files", ARTICLES, CHARACTERS)
    imports = [
        run(IMPORT, folder / f"import-{n}.copydesk", folder / "files", ARTICLES)["seconds"]
        for n in range(rounds)
    ]
    project = folder / "full.copydesk"
    corpus.fill(project, ARTICLES, CHARACTERS, ANNOTATIONS_EACH)
    exports = [run(EXPORT, project, folder / f"out-{n}.jsonl", "jsonl") for n in range(rounds)]
    size = f"{ARTICLES:,} articles of 3 kB"
    found = finding.figures(project, size)
    annotated = f"{size}, {ARTICLES * ANNOTATIONS_EACH:,} annotations"
    return [
        Figure(f"import {size}", imports, "s", 10),
        Figure(f"export {annotated}", [told["seconds"] for told in exports], "s", 10),
        Figure("memory of that export over idle", [told["megabytes"] for told in exports], "MB", 150),
        *_formats(folder, rounds),
        *found,
    ]


def _formats(folder: Path, rounds: int) -> list[Figure]:
    """Seconds for the formats of tables, and for those that are slowest."""
    project = folder / "many.copydesk"
    corpus.fill(project, FEW, LONG, MANY_EACH)
    size = f"{FEW * MANY_EACH:,} annotations in {FEW:,} articles"
    return [
        Figure(
            f"export {size} to {name}",
            [run(EXPORT, project, folder / f"out-{name}-{n}", name)["seconds"] for n in range(rounds)],
            "s",
            most,
        )
        for name, most in FORMATS.items()
    ]


def run(script: str, *arguments: object) -> dict[str, float]:
    """What the script prints as JSON, run in a fresh process."""
    result = subprocess.run(
        [sys.executable, "-c", script, *map(str, arguments)], stdout=subprocess.PIPE, text=True, check=True
    )
    return json.loads(result.stdout)

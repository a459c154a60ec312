"""Label Studio: tasks in JSON, with the labelling configuration that opens them, in a zip file or a folder.

https://labelstud.io/guide/task_format; each file has the tasks of 500 articles, so that it can be
uploaded. See :mod:`copydesk.exchange.label_studio_tasks` for what stands for what.
"""

from collections import Counter
from pathlib import Path

from copydesk.domain.dataset import Dataset, ExportReport, LossCount
from copydesk.domain.progress import Progress, no_progress
from copydesk.exchange.bundle import Put, new_bundle
from copydesk.exchange.format import DatasetFormat, FormatInfo
from copydesk.exchange.label_studio_config import FILE_NAME, MARK, configuration
from copydesk.exchange.label_studio_read import find_label_studio, recognises_label_studio
from copydesk.exchange.label_studio_tasks import TaskMaker
from copydesk.exchange.regions import encoded
from copydesk.exchange.reporting import actors_in, codebook_losses, counts_of

FILE_ARTICLES = 500

_PROGRESS_EVERY = 50
_LITTER = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})


def write_label_studio(dataset: Dataset, out: Path, progress: Progress = no_progress) -> ExportReport:
    """Write to a folder, or to a zip file where the name ends in ``.zip``."""
    counts, losses, maker = Counter[str](), LossCount(), TaskMaker(dataset)
    named: set[int] = set()
    with new_bundle(out, _is_ours) as put:
        put(FILE_NAME, configuration(dataset, maker.topics))
        tasks: list[bytes] = []
        for record in dataset.records:
            if counts["articles"] % _PROGRESS_EVERY == 0:
                progress(counts["articles"], dataset.total)
            if len(tasks) == FILE_ARTICLES:
                _put(put, tasks, counts["articles"])
                tasks = []
            tasks.append(encoded(maker.task(record)).encode())
            counts.update(counts_of(record))
            named |= actors_in(record.annotations)
        progress(counts["articles"], dataset.total)
        _put(put, tasks, counts["articles"])
    codebook_losses(dataset, losses, named)
    return ExportReport(dict(counts), losses.losses())


def _put(put: Put, tasks: list[bytes], articles: int) -> None:
    """Add a file of tasks, the last of which is that of article ``articles``."""
    number = max(0, articles - 1) // FILE_ARTICLES + 1
    put(f"tasks-{number:04}.json", b"[\n" + b",\n".join(tasks) + b"\n]\n")


def _is_ours(folder: Path) -> bool:
    files = [path for path in folder.iterdir() if path.name not in _LITTER]
    known = folder / FILE_NAME
    if any(path != known and not path.match("tasks-*.json") for path in files) or not known.is_file():
        return False
    return MARK in known.read_text(encoding="utf-8", errors="replace")


FORMAT = DatasetFormat(
    FormatInfo(
        name="label-studio",
        title="Label Studio (JSON)",
        suffix=".zip",
        reads=True,
        writes=True,
        what="A zip file with tasks in JSON and the labelling configuration, each span a region of its own; "
        "a name without .zip makes a folder.",
        used_by="For annotators who work with Label Studio.",
        loses="aliases, parents and descriptions of actors, definitions of topics, "
        "and links between versions of an article",
    ),
    write=write_label_studio,
    find=find_label_studio,
    recognises=recognises_label_studio,
)

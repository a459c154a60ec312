"""brat standoff: for each article its text and an ``.ann`` file, with the configuration that brat needs.

https://brat.nlplab.org/standoff.html, with what the server's own reader (``annotation.py``) demands besides:
offsets are code points; the fragments of a discontinuous annotation neither overlap nor touch, are joined
by ``;`` and their texts by a blank; none holds a line end (all that Python's ``splitlines`` knows) or a tab.
See :mod:`copydesk.exchange.brat_lines` for what stands for what.
"""

from collections import Counter
from pathlib import Path

from copydesk.domain.dataset import Dataset, ExportReport, LossCount
from copydesk.domain.progress import Progress, no_progress
from copydesk.exchange.brat_conf import MARK, Naming, annotation_conf, visual_conf
from copydesk.exchange.brat_lines import AnnFile
from copydesk.exchange.brat_read import find_brat, recognises_brat
from copydesk.exchange.bundle import file_stem, new_bundle
from copydesk.exchange.format import DatasetFormat, FormatInfo
from copydesk.exchange.reporting import actors_in, codebook_losses, counts_of, metadata_loss

_PROGRESS_EVERY = 50
_SUFFIXES = frozenset({".txt", ".ann", ".conf"})
_LITTER = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})


def write_brat(dataset: Dataset, out: Path, progress: Progress = no_progress) -> ExportReport:
    """Write the files to a folder, or to a zip file where the name ends in ``.zip``."""
    naming, counts, losses = Naming(dataset), Counter[str](), LossCount()
    named: set[int] = set()
    with new_bundle(out, _is_ours) as put:
        for record in dataset.records:
            if counts["articles"] % _PROGRESS_EVERY == 0:
                progress(counts["articles"], dataset.total)
            stem = file_stem(record.article)
            ann = AnnFile(dataset, record, naming, losses)
            put(f"{stem}.txt", record.article.text.encode())
            put(f"{stem}.ann", ann.content().encode())
            metadata_loss(record.article, losses)
            counts.update(counts_of(record))
            named |= actors_in(record.annotations)
        progress(counts["articles"], dataset.total)
        put("annotation.conf", annotation_conf(dataset, naming).encode())
        put("visual.conf", visual_conf(dataset, naming).encode())
    codebook_losses(dataset, losses, named)
    return ExportReport(dict(counts), losses.losses())


def _is_ours(folder: Path) -> bool:
    """Whether only brat's files are there, and the configuration is one that was written here."""
    files = [path for path in folder.iterdir() if path.name not in _LITTER]
    if any(not path.is_file() or path.suffix not in _SUFFIXES for path in files):
        return False
    conf = folder / "annotation.conf"
    if not conf.is_file():
        return False
    with conf.open("rb") as stream:
        return stream.read(len(MARK)) == MARK.encode()


FORMAT = DatasetFormat(
    FormatInfo(
        name="brat",
        title="brat standoff",
        suffix="",
        reads=True,
        writes=True,
        what="A folder with a text and an annotation file for each article, and brat's configuration; "
        "a name that ends in .zip packs them.",
        used_by="For annotators who work with brat, and many programs for language technology.",
        loses="passages of whole articles, data about articles and links between versions of an article, "
        "and what the codebook says of actors",
    ),
    write=write_brat,
    find=find_brat,
    recognises=recognises_brat,
)

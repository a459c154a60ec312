"""WebAnno TSV 3.3: a table of tokens for each article, with our layers as columns.

INCEpTION user guide, appendix "WebAnno TSV 3.3 File format". The files are in a folder or a zip file, with a
``TypeSystem.xml`` from which INCEpTION makes the layers: they must be there before the tables are imported.
"""

from collections import Counter
from pathlib import Path

from copydesk.domain.dataset import Dataset, ExportReport, LossCount
from copydesk.domain.progress import Progress, no_progress
from copydesk.exchange.bundle import file_stem, new_bundle
from copydesk.exchange.format import DatasetFormat, FormatInfo
from copydesk.exchange.reporting import actors_in, codebook_losses, counts_of, metadata_loss
from copydesk.exchange.uima_layers import Describer
from copydesk.exchange.uima_typesystem import FILE_NAME, type_system
from copydesk.exchange.webanno_lines import Table
from copydesk.exchange.webanno_read import find_webanno_tsv, recognises_webanno_tsv

_PROGRESS_EVERY = 50
_LITTER = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})


def write_webanno_tsv(dataset: Dataset, out: Path, progress: Progress = no_progress) -> ExportReport:
    """Write the tables to a folder, or to a zip file where the name ends in ``.zip``."""
    counts, losses, describer = Counter[str](), LossCount(), Describer(dataset)
    named: set[int] = set()
    with new_bundle(out, _is_ours) as put:
        put(FILE_NAME, type_system())
        for record in dataset.records:
            if counts["articles"] % _PROGRESS_EVERY == 0:
                progress(counts["articles"], dataset.total)
            table = Table(record, describer, losses)
            put(f"{file_stem(record.article)}.tsv", table.content().encode())
            metadata_loss(record.article, losses)
            counts.update(counts_of(record))
            named |= actors_in(record.annotations)
        progress(counts["articles"], dataset.total)
    codebook_losses(dataset, losses, named)
    return ExportReport(dict(counts), losses.losses())


def _is_ours(folder: Path) -> bool:
    files = [path for path in folder.iterdir() if path.name not in _LITTER]
    others = [path for path in files if path.suffix != ".tsv" or not path.is_file()]
    known = folder / FILE_NAME
    return others == [known] and known.is_file() and known.read_bytes() == type_system()


FORMAT = DatasetFormat(
    FormatInfo(
        name="webanno-tsv",
        title="WebAnno TSV 3.3",
        suffix="",
        reads=True,
        writes=True,
        what="A folder with a table of tokens for each article, and the layers that INCEpTION needs to read "
        "them; a name that ends in .zip packs them.",
        used_by="For annotators who work with INCEpTION or WebAnno.",
        loses="passages of whole articles, data about articles and links between versions of an article, "
        "and what the codebook says of actors",
        offset_unit="UTF-16 units",
    ),
    write=write_webanno_tsv,
    find=find_webanno_tsv,
    recognises=recognises_webanno_tsv,
    other_names=("webanno",),
)

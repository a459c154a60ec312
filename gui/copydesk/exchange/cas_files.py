"""Writes the CAS of each article to a file of its own, in a folder or a zip file."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from copydesk.domain.dataset import Dataset, ExportReport, LossCount
from copydesk.domain.progress import Progress
from copydesk.exchange.bundle import file_stem, new_bundle
from copydesk.exchange.cas_values import ARTICLE, Cas, CasMaker
from copydesk.exchange.reporting import actors_in, codebook_losses, counts_of
from copydesk.exchange.uima_layers import Describer

Serialise = Callable[[Cas, str, LossCount], bytes]
"""Makes a file of a CAS; the text is the article's title, for what is lost."""

_PROGRESS_EVERY = 50
_LITTER = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})


@dataclass(frozen=True, slots=True)
class CasFiles:
    """How a file of an article ends and is made, and which files there are besides."""

    suffix: str
    serialise: Serialise
    others: Mapping[str, bytes]


def write_cas_files(dataset: Dataset, out: Path, progress: Progress, files: CasFiles) -> ExportReport:
    """Write a file for each article, and the others."""
    counts, losses, describer = Counter[str](), LossCount(), Describer(dataset)
    named: set[int] = set()
    with new_bundle(out, lambda folder: _is_ours(folder, files)) as put:
        for name, content in files.others.items():
            put(name, content)
        for record in dataset.records:
            if counts["articles"] % _PROGRESS_EVERY == 0:
                progress(counts["articles"], dataset.total)
            cas = CasMaker(dataset, describer, record).cas()
            content = files.serialise(cas, record.article.title, losses)
            put(file_stem(record.article) + files.suffix, content)
            counts.update(counts_of(record))
            named |= actors_in(record.annotations)
        progress(counts["articles"], dataset.total)
    codebook_losses(dataset, losses, named)
    return ExportReport(dict(counts), losses.losses())


def _is_ours(folder: Path, known: CasFiles) -> bool:
    """Whether it holds nothing but an earlier export."""
    files = {path.name: path for path in folder.iterdir() if path.name not in _LITTER}
    if not all(path.is_file() for path in files.values()):
        return False
    articles = [path for name, path in files.items() if name not in known.others]
    if any(path.suffix != known.suffix for path in articles) or not known.others.keys() <= files.keys():
        return False
    if known.others:
        return all(files[name].read_bytes() == content for name, content in known.others.items())
    return all(ARTICLE in path.read_text(encoding="utf-8", errors="replace") for path in articles)

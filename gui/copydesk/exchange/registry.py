"""Which dataset formats there are, by name."""

from collections.abc import Iterator
from pathlib import Path

from copydesk.domain.dataset import Dataset, ExportReport
from copydesk.domain.found import FoundDataset, Source
from copydesk.domain.progress import Progress, no_progress
from copydesk.errors import UserError
from copydesk.exchange import (
    brat,
    cas_json,
    cas_xmi,
    conll,
    conllu,
    csv_bundle,
    dna,
    doccano,
    excel,
    html_report,
    label_studio,
    native,
    parquet,
    prodigy,
    qualcoder,
    refi_codebook,
    refi_project,
    spacy_docbin,
    taguette,
    tei,
    web_annotation,
    webanno_tsv,
)
from copydesk.exchange.format import DatasetFormat, FormatInfo
from copydesk.exchange.native_values import NativeArticle

FORMATS: tuple[DatasetFormat, ...] = (
    native.FORMAT,
    csv_bundle.FORMAT,
    excel.FORMAT,
    parquet.FORMAT,
    brat.FORMAT,
    web_annotation.FORMAT,
    html_report.FORMAT,
    *conll.FORMATS,
    conllu.FORMAT,
    spacy_docbin.FORMAT,
    webanno_tsv.FORMAT,
    tei.FORMAT,
    cas_xmi.FORMAT,
    cas_json.FORMAT,
    refi_project.FORMAT,
    refi_codebook.FORMAT,
    label_studio.FORMAT,
    doccano.FORMAT,
    prodigy.FORMAT,
    dna.FORMAT,
    qualcoder.FORMAT,
    taguette.FORMAT,
)


def formats() -> tuple[FormatInfo, ...]:
    """All dataset formats, the native one first."""
    return tuple(known.info for known in FORMATS)


def write(dataset: Dataset, out: Path, format_name: str, progress: Progress | None = None) -> ExportReport:
    """Write a dataset to a file or folder, whole or not at all.

    Walks ``dataset.records`` once. Raises UserError for a format that is not known or not written and
    for a place that cannot be written, and lets Cancelled from ``progress`` pass; in all these cases
    what was at ``out`` before is still there, unchanged.
    """
    known = _format(format_name)
    if known.write is None:
        raise UserError(
            "{format} can be read but not written. Choose {others}.",
            format=known.info.title,
            others=_writable(),
        )
    if known.info.needs_text and not dataset.texts:
        raise UserError(
            "{format} cannot do without the articles' texts. Choose {others}, or export with texts.",
            format=known.info.title,
            others=" or ".join(one.info.name for one in FORMATS if not one.info.needs_text),
        )
    return known.write(dataset, out, progress or no_progress)


def info(format_name: str) -> FormatInfo:
    """What a format, by any of its names, tells about itself; UserError for one that is not known."""
    return _format(format_name).info


def read(path: Path, format_name: str) -> Iterator[NativeArticle]:
    """Walk the articles of a dataset file; UserError says which line is wrong and what to do."""
    known = _format(format_name)
    if known.read is None:
        raise UserError(
            "{format} can be written but not read. Choose {others}.",
            format=known.info.title,
            others=" or ".join(one.info.name for one in FORMATS if one.read is not None),
        )
    return known.read(path)


def find(source: Source, format_name: str) -> FoundDataset:
    """What is marked in a file of another tool; UserError where it cannot be read."""
    known = _format(format_name)
    if known.find is None:
        raise UserError(
            "Annotations cannot be imported from {format}. Choose {others}.",
            format=known.info.title,
            others=" or ".join(one.info.name for one in FORMATS if one.find is not None),
        )
    return known.find(source)


def recognised(path: Path) -> tuple[str, ...]:
    """The names of the formats with annotations that the file or folder may be of, the likeliest first."""
    return tuple(one.info.name for one in FORMATS if one.recognises is not None and one.recognises(path))


def _format(name: str) -> DatasetFormat:
    for known in FORMATS:
        if name in (known.info.name, *known.other_names):
            return known
    raise UserError(
        "There is no dataset format called {name}. Choose {others}.", name=name, others=_writable()
    )


def _writable() -> str:
    return " or ".join(known.info.name for known in FORMATS if known.info.writes)

"""Parquet for Hugging Face ``datasets``: a folder with an article a row, the codebook, and a card.

``datasets.load_dataset(folder)`` gives the articles, ``load_dataset(folder, "actors")`` a table of the
codebook; pyarrow, pandas, polars and R's arrow read the files without the card.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from copydesk.domain.dataset import Dataset, ExportReport
from copydesk.domain.progress import Progress, no_progress
from copydesk.exchange import dataset_card
from copydesk.exchange.atomic import new_folder
from copydesk.exchange.format import DatasetFormat, FormatInfo
from copydesk.exchange.parquet_rows import Row, actor_rows, article_row, field_rows, revision_rows, topic_rows
from copydesk.exchange.parquet_schema import ACTORS, FIELDS, REVISIONS, TOPICS, Shape, article_columns, schema

_ROWS = 500
"""Most articles of a row group."""
_CHARACTERS = 4 * 2**20
"""Most code points of text that articles of a row group have, but for the last one."""
_PROGRESS_EVERY = 50


def write_parquet(dataset: Dataset, out: Path, progress: Progress = no_progress) -> ExportReport:
    """Write the folder; a row group is in memory at a time."""
    counts: Counter[str] = Counter()
    with new_folder(out, dataset_card.is_ours) as folder:
        codebook = (
            ("actors", ACTORS, actor_rows(dataset)),
            ("topics", TOPICS, topic_rows(dataset)),
            ("fields", FIELDS, field_rows(dataset)),
            ("revisions", REVISIONS, revision_rows(dataset)),
        )
        for name, columns, rows in codebook:
            _write(folder / dataset_card.file_name(name), columns, [list(rows)])
        groups = _groups(_articles(dataset, counts, progress))
        _write(folder / dataset_card.file_name("articles"), article_columns(texts=dataset.texts), groups)
        card = dataset_card.card(dataset, counts)
        (folder / dataset_card.FILE_NAME).write_text(card, encoding="utf-8", newline="\n")
    entries = {"actors": len(dataset.actors), "topics": len(dataset.topics)}
    kinds = ("articles", "mentions", "passages", "quotations")
    return ExportReport({**{kind: counts[kind] for kind in kinds}, **entries})


def _articles(dataset: Dataset, counts: Counter[str], progress: Progress) -> Iterator[Row]:
    for record in dataset.records:
        if counts["articles"] % _PROGRESS_EVERY == 0:
            progress(counts["articles"], dataset.total)
        counts["articles"] += 1
        counts.update(f"{one.kind}s" for one in record.annotations)
        yield article_row(dataset, record)
    progress(counts["articles"], dataset.total)


def _groups(rows: Iterable[Row]) -> Iterator[list[Row]]:
    group: list[Row] = []
    characters = 0
    for row in rows:
        group.append(row)
        characters += len(str(row.get("text", "")))
        if len(group) == _ROWS or characters >= _CHARACTERS:
            yield group
            group, characters = [], 0
    if group:
        yield group


def _write(path: Path, columns: dict[str, Shape], groups: Iterable[list[Row]]) -> None:
    arrow: Any = import_module("pyarrow")
    parquet: Any = import_module("pyarrow.parquet")
    shape = schema(columns)
    with parquet.ParquetWriter(path, shape, compression="zstd") as writer:
        for rows in groups:
            writer.write_table(arrow.Table.from_pylist(rows, schema=shape), row_group_size=len(rows) or None)


FORMAT = DatasetFormat(
    FormatInfo(
        name="parquet",
        title="Parquet for Hugging Face datasets",
        suffix="",
        reads=False,
        writes=True,
        needs_text=False,
        holds_versions=True,
        what="A folder with an article a row, what is marked in it as nested lists, and a card about it.",
        used_by="For training models, and for pandas, polars, DuckDB and R's arrow.",
    ),
    write=write_parquet,
    other_names=("huggingface",),
)

"""What a dataset format tells about itself and offers to the registry."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from copydesk.domain.dataset import Dataset, ExportReport
from copydesk.domain.progress import Progress
from copydesk.exchange.native_values import NativeArticle


@dataclass(frozen=True, slots=True)
class FormatInfo:
    """A dataset format as people choose it.

    ``suffix`` is the usual ending of the file's name, empty for a folder; ``what`` says in a sentence
    what is in it and who reads it.
    """

    name: str
    title: str
    suffix: str
    reads: bool
    writes: bool
    what: str


@dataclass(frozen=True, slots=True)
class DatasetFormat:
    """A format with its other names, and how it is written and read if it can be."""

    info: FormatInfo
    write: Callable[[Dataset, Path, Progress], ExportReport] | None = None
    read: Callable[[Path], Iterator[NativeArticle]] | None = None
    other_names: tuple[str, ...] = ()

"""What a dataset format tells about itself and offers to the registry."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from copydesk.domain.dataset import Dataset, ExportReport
from copydesk.domain.found import FoundDataset, Source
from copydesk.domain.progress import Progress
from copydesk.exchange.native_values import NativeArticle


@dataclass(frozen=True, slots=True)
class FormatInfo:
    """A dataset format as people choose it.

    ``suffix`` is the usual ending of the file's name, empty for a folder; ``what`` says in a sentence
    what is in it. ``used_by`` says in a line who uses it; ``loses`` what it cannot hold, as the end of a
    sentence ("discontinuous spans"), empty where it holds all. ``offset_unit`` is what its offsets count,
    empty where it has none. A format that ``needs_text`` cannot be written without the articles' texts. One
    that is ``read_whole`` is in memory as a whole while it is read, which grows with the file.
    ``holds_versions`` says whether it has which articles are versions of one another.
    """

    name: str
    title: str
    suffix: str
    reads: bool
    writes: bool
    what: str
    used_by: str = ""
    loses: str = ""
    offset_unit: str = "code points"
    needs_text: bool = True
    read_whole: bool = False
    holds_versions: bool = False


@dataclass(frozen=True, slots=True)
class DatasetFormat:
    """A format with its other names, and how it is written and read if it can be."""

    info: FormatInfo
    write: Callable[[Dataset, Path, Progress], ExportReport] | None = None
    read: Callable[[Path], Iterator[NativeArticle]] | None = None
    other_names: tuple[str, ...] = ()
    find: Callable[[Source], FoundDataset] | None = None
    """Gives what is marked in a file of the format; UserError where it is not one, or is broken."""
    recognises: Callable[[Path], bool] | None = None
    """Whether a file or folder looks like one of the format, by its first bytes, never by all of it."""

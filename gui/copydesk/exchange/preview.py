"""The first lines of an export, for whoever chooses a format: written to a place of its own, and read."""

import tempfile
import zipfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import IO
from xml.etree import ElementTree

from copydesk.domain.dataset import Dataset
from copydesk.domain.progress import Progress, no_progress
from copydesk.exchange import registry
from copydesk.exchange.atomic import fleeting
from copydesk.exchange.format import FormatInfo

_LINES = 24
_LINES_A_FILE = 8
_FILES = 6
_LONGEST_LINE = 300
"""Code points of a line that are shown."""
_ROWS_A_SHEET = 3
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_READ = 64 * 2**10
"""Bytes of a file that are looked at."""


def first_lines(dataset: Dataset, info: FormatInfo, progress: Progress = no_progress) -> tuple[str, ...]:
    """The first lines of what the dataset would be; of a folder, those of its first files below their names.

    Of what is not text there are names and sizes only. Raises what :func:`registry.write` raises.
    """
    with tempfile.TemporaryDirectory(prefix="copydesk-preview-") as folder:
        out = Path(folder) / f"preview{info.suffix}"
        with fleeting():
            registry.write(dataset, out, info.name, progress)
        return tuple(islice(_shown(out), _LINES))


def _shown(out: Path) -> Iterator[str]:
    if out.is_dir():
        files = sorted(path for path in out.rglob("*") if path.is_file())
        for path in files[:_FILES]:
            with path.open("rb") as stream:
                yield from _file(path.relative_to(out).as_posix(), path.stat().st_size, stream)
        if len(files) > _FILES:
            yield "…"
    elif out.suffix == ".xlsx":
        yield from _sheets(out)
    elif zipfile.is_zipfile(out):
        with zipfile.ZipFile(out) as archive:
            for entry in archive.infolist()[:_FILES]:
                with archive.open(entry) as stream:
                    yield from _file(entry.filename, entry.file_size, stream)
    else:
        with out.open("rb") as stream:
            yield from _lines(stream, _LINES) or [_named(out.name, out.stat().st_size)]


def _sheets(out: Path) -> Iterator[str]:
    """The first rows of a workbook's first sheets; it is ours, just written, with texts in its cells."""
    with zipfile.ZipFile(out) as archive:
        with archive.open("xl/workbook.xml") as stream:
            names = [one.get("name", "") for one in ElementTree.parse(stream).iter(f"{_MAIN}sheet")]
        for number, name in enumerate(names[:_FILES], 1):
            yield name
            with archive.open(f"xl/worksheets/sheet{number}.xml") as stream:
                yield from (f"  {row}" for row in islice(_rows(stream), _ROWS_A_SHEET))
    if len(names) > _FILES:
        yield "…"


def _rows(stream: IO[bytes]) -> Iterator[str]:
    """The rows of a sheet, their cells with bars between."""
    for _, element in ElementTree.iterparse(stream):
        if element.tag == f"{_MAIN}row":
            cells = ("".join(cell.itertext()) for cell in element)
            yield _cut(" | ".join(" ".join(cell.split()) for cell in cells))
            element.clear()


def _file(name: str, size: int, stream: IO[bytes]) -> Iterator[str]:
    yield _named(name, size)
    yield from (f"  {line}" for line in _lines(stream, _LINES_A_FILE))


def _named(name: str, size: int) -> str:
    return f"{name} ({size:,} B)"


def _lines(stream: IO[bytes], most: int) -> list[str]:
    """The first lines; none of what is not text in UTF-8."""
    start = stream.read(_READ)
    if b"\0" in start:
        return []
    try:
        # The last character may be cut, which is no reason to think that it is not text.
        text = start.decode("utf-8-sig", "strict" if len(start) < _READ else "ignore")
    except UnicodeDecodeError:
        return []
    lines = text.replace("\r\n", "\n").split("\n")[:most]
    return [_cut(line) for line in lines]


def _cut(line: str) -> str:
    return line if len(line) <= _LONGEST_LINE else line[:_LONGEST_LINE] + "…"

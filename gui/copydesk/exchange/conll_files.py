"""The files of a CoNLL dataset: one alone, a folder of them, or ours in a folder or zip file.

Ours are known by ``labels.json``; then there is a file for each layer, of the same articles in the same
order, and ``articles.jsonl`` says which these are.
"""

import json
import lzma
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, cast

from copydesk.errors import UserError
from copydesk.exchange.conll_columns import Columns, columns_of
from copydesk.exchange.conll_layers import Layer
from copydesk.exchange.text_lines import beginning, lines_of, shown, text_lines

LABELS, ARTICLES, OURS = "labels.json", "articles.jsonl", "copydesk_conll"
_SAMPLE = 100_000
"""Lines by which the columns of a file are found out."""
_LARGEST = 8 << 30
"""Bytes of a file in a zip file; a larger one is no dataset of texts."""
_LARGEST_LABELS = 64 << 20
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error),
    *(EOFError, NotImplementedError, OSError, RuntimeError, ValueError),
)
"""What ``zipfile`` raises for archives that are damaged or beyond it."""


@dataclass(frozen=True, slots=True)
class LayerFile:
    """A file of tags, to be walked as often as needed."""

    name: str
    lines: Callable[[], Iterator[str]]
    columns: Columns


@dataclass(frozen=True, slots=True)
class ConllFiles:
    """The files of a dataset. ``labels`` is what our ``labels.json`` says, empty where they are not ours."""

    title: str
    layers: tuple[LayerFile, ...]
    labels: dict[str, Any]
    articles: Callable[[], Iterator[str]]

    @property
    def ours(self) -> bool:
        """Whether the files are layers of the same articles."""
        return bool(self.labels)


def open_files(path: Path) -> ConllFiles:
    """The files at a path; UserError where there are none of the format."""
    if zipfile.is_zipfile(path):
        return _ours(shown(path.stem), _Zip(path))
    if (path / LABELS).exists() and _labels(_Folder(path)):
        return _ours(shown(path.name), _Folder(path))
    if path.is_dir():
        paths = [one for one in sorted(path.iterdir()) if one.is_file() and is_columns(one)]
    else:
        paths = [path]
    files = [_file(one) for one in paths]
    if not files:
        raise UserError(
            "There is no CoNLL file in the folder {name}: none has a word and its tags in each line.",
            name=shown(path.name),
        )
    return ConllFiles(shown(path.stem), tuple(files), {}, lambda: iter(()))


def is_conll(path: Path) -> bool:
    """Whether a file, folder or zip file looks like CoNLL."""
    try:
        if path.is_dir():
            return (path / LABELS).exists() or any(
                one.is_file() and is_columns(one) for one in islice(path.iterdir(), 50)
            )
        if zipfile.is_zipfile(path):
            return bool(_labels(_Zip(path)))
    except (OSError, UserError):
        return False
    return is_columns(path)


def is_columns(path: Path) -> bool:
    """Whether a file begins with words and tags in columns, and is not CoNLL-U."""
    lines = beginning(path)
    columns = columns_of(lines)
    return columns is not None and not (columns.tabs and columns.count == 10 and columns.word == 1)


def _file(path: Path) -> LayerFile:
    layer = path.stem if path.stem in set(Layer) else "entity"
    columns = columns_of(list(islice(text_lines(path), _SAMPLE)), layer)
    if columns is None:
        raise UserError(
            "{name} is no CoNLL file: there is no column of tags such as B-PER, I-PER and O beside the "
            "words. Choose another file or another format.",
            name=shown(path.name),
        )
    return LayerFile(shown(path.stem), lambda: text_lines(path), columns)


class _Folder:
    """Our files in a folder."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def has(self, name: str) -> bool:
        return (self._path / name).is_file()

    def lines(self, name: str) -> Iterator[str]:
        return text_lines(self._path / name)


class _Zip:
    """Our files in a zip file, never unpacked."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def has(self, name: str) -> bool:
        try:
            with zipfile.ZipFile(self._path) as archive:
                return name in archive.namelist()
        except _BROKEN as error:
            raise self._broken() from error

    def lines(self, name: str) -> Iterator[str]:
        try:
            with zipfile.ZipFile(self._path) as archive:
                if archive.getinfo(name).file_size > _LARGEST:
                    raise self._broken()
                with archive.open(name) as stream:
                    yield from lines_of(cast(Any, stream), name)
        except (*_BROKEN, KeyError) as error:
            raise self._broken() from error

    def _broken(self) -> UserError:
        return UserError(
            "{name} cannot be unpacked: it is damaged, encrypted or too large. Unpack it yourself, and "
            "import the folder.",
            name=shown(self._path.name),
        )


def _ours(title: str, files: _Folder | _Zip) -> ConllFiles:
    labels = _labels(files)
    layers: list[LayerFile] = []
    for layer in Layer:
        name = f"{layer}.conll"
        if labels and files.has(name):
            columns = columns_of(list(islice(files.lines(name), _SAMPLE)), layer)
            if columns is not None:
                layers.append(LayerFile(layer, lambda name=name: files.lines(name), columns))
    if not layers:
        raise UserError(
            "There is no CoNLL dataset of Copydesk in {name}. Unpack the file, and import what is in it.",
            name=title,
        )
    return ConllFiles(
        title, tuple(layers), labels, lambda: files.lines(ARTICLES) if files.has(ARTICLES) else iter(())
    )


def _labels(files: _Folder | _Zip) -> dict[str, Any]:
    """What ``labels.json`` says, if it is ours."""
    if not files.has(LABELS):
        return {}
    told = ""
    for line in files.lines(LABELS):
        told += line + "\n"
        if len(told) > _LARGEST_LABELS:
            return {}
    try:
        value: object = json.loads(told)
    except (ValueError, RecursionError):
        return {}
    found = cast(dict[str, Any], value) if isinstance(value, dict) else {}
    return found if OURS in found else {}

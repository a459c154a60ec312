"""The manifest of an export: what it was made from, with which options, and the hash of every file.

It stands beside a file or in a folder as ``NAME.manifest.json`` (NAME with its ending), is JSON in UTF-8 with
its members in order, and holds no time and nothing of the machine: the same export gives the same bytes.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import cast

from copydesk.domain.dataset import Dataset, ExportReport
from copydesk.exchange.native_entries import Json, actors, definition, topics

VERSION = 1
_MARK = "copydesk_manifest"
_ENDING = ".manifest.json"
_LARGEST = 2**28
"""Bytes of a manifest that is read: one of a million files is smaller."""
_LITTER = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
"""What file managers leave behind says nothing about whose folder it is."""


def is_manifest(name: str) -> bool:
    """Whether a file of that name tells of an export rather than being one."""
    return name.endswith(_ENDING)


def manifest_name(out_name: str) -> str:
    """What the manifest of a file or folder of that name is called."""
    return out_name + _ENDING


def manifest(about: Mapping[str, object], report: ExportReport, whole: Path, name: str) -> bytes:
    """The manifest of a file or folder ``whole`` that will be called ``name``.

    ``about`` says which program, project, format and options it comes from.
    """
    losses = [
        {"what": loss.what, "count": loss.count, "examples": list(loss.examples)} for loss in report.losses
    ]
    value = {
        _MARK: VERSION,
        **about,
        "counts": dict(report.counts),
        "losses": losses,
        "files": list(_files(whole, name)),
    }
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "backslashreplace")


def codebook_hash(dataset: Dataset) -> str:
    """SHA-256 of the codebook: equal where actors, topics and attributes are the same, whatever they mark."""
    digest = hashlib.sha256()
    entries = (actors(dataset.actors).used(dataset.actors), topics(dataset.topics).used(dataset.topics))
    own = sorted((definition(one) for one in dataset.attributes), key=lambda one: str(one["id"]))
    for part in (*entries, own):
        for entry in part:
            digest.update(json.dumps(entry, sort_keys=True).encode() + b"\n")
        digest.update(b"\n")
    return digest.hexdigest()


def manifest_covers(folder: Path) -> bool:
    """Whether a folder holds a manifest and the files that it names, and nothing else."""
    return any(_covers(folder, path) for path in folder.glob(f"*{_ENDING}"))


def _covers(folder: Path, path: Path) -> bool:
    if path.stat().st_size > _LARGEST:
        return False
    try:
        value: object = json.loads(path.read_bytes())
    except (ValueError, RecursionError):
        return False
    if not isinstance(value, dict) or _MARK not in value:
        return False
    files = cast(dict[str, object], value).get("files")
    if not isinstance(files, list):
        return False
    named = {str(cast(Json, one).get("path")) for one in cast(list[object], files) if isinstance(one, dict)}
    files_there = (one for one in folder.rglob("*") if not one.is_dir() and one.name not in _LITTER)
    there = {_inside(one, folder) for one in files_there}
    return there == named | {path.name}


def _files(whole: Path, name: str) -> Iterator[Json]:
    if not whole.is_dir():
        yield _file(whole, name)
        return
    for path in sorted(whole.rglob("*"), key=lambda one: _inside(one, whole)):
        if path.is_file():
            yield _file(path, _inside(path, whole))


def _file(path: Path, name: str) -> Json:
    with path.open("rb") as stream:
        return {
            "path": name,
            "bytes": path.stat().st_size,
            "sha256": hashlib.file_digest(stream, "sha256").hexdigest(),
        }


def _inside(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix()

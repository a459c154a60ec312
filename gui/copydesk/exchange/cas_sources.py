"""The files with a CAS in a folder or zip file, by document, with who annotated and their types.

INCEpTION's and WebAnno's project exports (INCEpTION user guide, "Exporting a project") have
``annotation/DOCUMENT/ANNOTATOR`` and ``curation/DOCUMENT/CURATION_USER`` files, each of them XMI in a zip of
its own, or JSON; elsewhere each file is a document. What would unpack to too much is refused beforehand.
"""

import io
import os
import zipfile
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from copydesk.domain.unzipping import BROKEN_ZIP
from copydesk.errors import UserError
from copydesk.exchange.cas_content import storable
from copydesk.exchange.manifest import is_manifest

MOST_BYTES = 64 * 2**20
"""Of a document."""
MOST_FILES = 400_000
_RATIO, _FREE = 100, 4 * 2**20
_ANNOTATED = frozenset({"annotation", "curation"})
_NOT_ANNOTATED = frozenset({"source", "annotation_ser", "curation_ser", "META-INF", "log", "guideline"})
_INITIAL = "INITIAL_CAS"


class Tree:
    """Files by name, the parts of which are parted by strokes, and how one is read as far as wished."""

    def __init__(self, names: Iterable[str], read: Callable[[str, int], bytes]) -> None:
        self.names = tuple(names)
        self.read = read
        self._types = {str(PurePosixPath(name).parent): name for name in self.names if is_type_system(name)}
        self._last = ("", b"")

    def whole(self, name: str) -> bytes:
        """All of a file; UserError where it is too large."""
        data = self.read(name, MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            raise UserError(
                "{name} is larger than {size} MB, which is too large for a document.",
                name=name,
                size=MOST_BYTES // 2**20,
            )
        return data

    def types_for(self, name: str) -> bytes:
        """The type system nearest to the file: in its folder, or else in one above."""
        for folder in PurePosixPath(name).parents:
            found = self._types.get(str(folder))
            if found is not None:
                if found != self._last[0]:
                    self._last = (found, self.whole(found))
                return self._last[1]
        return b""


@dataclass(frozen=True, slots=True)
class CasFile:
    """A file with a CAS: its name, for people, who annotated, its bytes and those of its type system."""

    name: str
    coder: str
    data: bytes
    types: bytes = b""


@dataclass(slots=True)
class Annotated:
    """A document with the names of the files that have its annotations."""

    key: str
    names: list[str] = field(default_factory=list[str])


@contextmanager
def opened(path: Path) -> Generator[Tree]:
    """The files of a folder or zip file, or the one file; UserError where they cannot be read."""
    if path.is_dir():
        yield _folder(path)
    elif zipfile.is_zipfile(path):
        try:
            archive = zipfile.ZipFile(path)
        except BROKEN_ZIP as error:
            raise _damaged(path.name) from error
        with archive:
            yield _packed(archive, path.name)
    else:
        beside = [one.name for one in _files_of(path.parent) if is_type_system(one.name)]
        yield Tree((path.name, *beside), lambda name, most: _bytes(path.parent / name, most))


def _folder(path: Path) -> Tree:
    names: list[str] = []
    for folder, inner, files in os.walk(path):
        inner.sort()
        for name in sorted(files):
            one = Path(folder, name)
            if not one.is_symlink():
                names.append(one.relative_to(path).as_posix())
        if len(names) > MOST_FILES:
            raise _too_many(path.name)
    above = (path.name,) if path.name in _ANNOTATED else ()
    return Tree(
        ("/".join((*above, name)) for name in names if not _is_clutter(name)),
        lambda name, most: _bytes(path / name.split("/", len(above))[-1], most),
    )


def _files_of(folder: Path) -> list[Path]:
    try:
        return [one for one in sorted(folder.iterdir()) if one.is_file()]
    except OSError:
        return []


def _bytes(path: Path, most: int) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(most)
    except OSError as error:
        raise UserError(
            "{path} cannot be read: {reason}. Check the name and the folder.",
            path=path,
            reason=error.strerror or error,
        ) from error


def _packed(archive: zipfile.ZipFile, shown: str) -> Tree:
    infos = {info.filename.replace("\\", "/"): info for info in archive.infolist()}
    if len(infos) > MOST_FILES:
        raise _too_many(shown)

    def read(name: str, most: int) -> bytes:
        info = infos[name]
        if info.file_size > max(_FREE, _RATIO * info.compress_size):
            raise UserError("{name} would unpack to far too much, as only harmful archives do.", name=name)
        try:
            with archive.open(info) as stream:
                return stream.read(most)
        except BROKEN_ZIP as error:
            raise _damaged(name) from error

    return Tree((name for name in infos if not name.endswith("/") and not _is_clutter(name)), read)


def _damaged(name: str) -> UserError:
    return UserError("{name} is damaged, or locked with a password. Export it anew.", name=name)


def _too_many(name: str) -> UserError:
    return UserError("{name} has more than {most} files. Import it in parts.", name=name, most=MOST_FILES)


def _is_clutter(name: str) -> bool:
    return is_manifest(name) or any(part.startswith((".", "__MACOSX")) for part in name.split("/"))


def is_type_system(name: str) -> bool:
    """Whether a file of that name describes types."""
    return name.lower().endswith("typesystem.xml")


def documents(tree: Tree, suffix: str) -> list[Annotated]:
    """The documents that files of a suffix are about, in the order of their first; not read yet.

    UserError for a project of which only files for INCEpTION itself were exported.
    """
    found: dict[str, Annotated] = {}
    project = any(PurePosixPath(name).name.startswith("exportedproject") for name in tree.names)
    for name in tree.names:
        parts, end = name.split("/"), PurePosixPath(name).suffix.lower()
        key = _document(parts)
        if end == suffix or (end == ".zip" and key):
            if not key and (
                parts[-1].startswith("exportedproject") or (project and parts[0] in _NOT_ANNOTATED)
            ):
                continue
            key = key or name.removesuffix(PurePosixPath(name).suffix)
            found.setdefault(key, Annotated(storable(key))).names.append(name)
    if not found and any("annotation_ser" in name.split("/") for name in tree.names):
        raise UserError(
            "This project was exported without files that other programs can read. Export it from INCEpTION "
            'anew, with "UIMA CAS XMI" as its secondary format.'
        )
    return list(map(_without_initial, found.values()))


def _document(parts: list[str]) -> str:
    """The document whose annotator's file has that path, empty for other files."""
    return next((parts[i + 1] for i, part in enumerate(parts[:-2]) if part in _ANNOTATED), "")


def _without_initial(document: Annotated) -> Annotated:
    """What a document had when it was imported is in what annotators made of it, too."""
    if not _document(document.names[0].split("/")):
        return document
    made = [name for name in document.names if PurePosixPath(name).stem != _INITIAL]
    return Annotated(document.key, made or document.names)


def files_of(tree: Tree, document: Annotated, suffix: str) -> Iterator[CasFile | UserError]:
    """The document's files, read one at a time; an error stands for one that cannot be read."""
    for name in document.names:
        coder = PurePosixPath(name).stem if _document(name.split("/")) else ""
        coder = "" if coder == _INITIAL else coder
        try:
            data = tree.whole(name)
            if name.lower().endswith(".zip"):
                yield from _inside(name, data, document.key, coder, suffix)
            else:
                yield CasFile(name, coder, data, tree.types_for(name) if suffix == ".xmi" else b"")
        except UserError as error:
            yield error


def _inside(name: str, data: bytes, key: str, coder: str, suffix: str) -> Iterator[CasFile]:
    """The files of an annotator's zip: WebAnno called that anything, and the file in it as the annotator."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except BROKEN_ZIP as error:
        raise _damaged(name) from error
    with archive:
        tree = _packed(archive, name)
        for inner in tree.names:
            path = PurePosixPath(inner)
            if path.suffix.lower() == suffix:
                named = path.stem not in {key, PurePosixPath(key).stem, _INITIAL}
                types = tree.types_for(inner) if suffix == ".xmi" else b""
                yield CasFile(f"{name}/{inner}", path.stem if named else coder, tree.whole(inner), types)

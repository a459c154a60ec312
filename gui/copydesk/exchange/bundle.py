"""Formats of many files: put into a folder, or into a zip file where the name ends in ``.zip``."""

import contextlib
import hashlib
import re
import unicodedata
import zipfile
from collections.abc import Callable, Generator
from pathlib import Path

from copydesk.domain.article import Article
from copydesk.exchange.atomic import new_file, new_folder

Put = Callable[[str, bytes], None]
"""Adds a file of that name, which is no path, with that content."""

_LEVEL = 3
"""Of compression: higher ones take three times as long and save little."""
_LONGEST_SLUG = 60
_PLAIN_UID = re.compile(r"[0-9a-z][0-9a-z-]{0,39}")
_WINDOWS = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)")


@contextlib.contextmanager
def new_bundle(out: Path, is_ours: Callable[[Path], bool]) -> Generator[Put]:
    """Somewhere to put files; they take the place of ``out`` together once the block has ended well.

    A folder is replaced if it is empty or ``is_ours`` says so. Raises UserError where the place cannot be
    written.
    """
    if out.suffix.lower() == ".zip":
        with new_file(out) as stream, zipfile.ZipFile(stream, "w") as archive:
            yield lambda name, content: _add(archive, name, content)
    else:
        with new_folder(out, is_ours) as folder:
            yield lambda name, content: _write(folder / name, content)


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    """Add an entry so that the same files make the same bytes: with one fixed time and system."""
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3
    entry.external_attr = 0o644 << 16
    archive.writestr(entry, content, compresslevel=_LEVEL)


def _write(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def file_stem(article: Article) -> str:
    """A name for the article's files, without ending: its title in plain letters, and its uid.

    The same article always has the same name, and no two share one, whatever their titles are.
    """
    folded = (
        unicodedata.normalize("NFKD", article.title[: 4 * _LONGEST_SLUG]).encode("ascii", "ignore").decode()
    )
    slug = re.sub(r"[^a-z0-9]+", "-", folded.lower())[:_LONGEST_SLUG].strip("-")
    uid = article.uid
    if not _PLAIN_UID.fullmatch(uid) or _WINDOWS.fullmatch(uid):
        uid = "x" + hashlib.sha256(uid.encode()).hexdigest()[:32]
    return f"{slug}_{uid}" if slug else uid


def uid_in(stem: str) -> str:
    """The uid in a name that :func:`file_stem` gave; empty where it has only a hash of it."""
    uid = stem.rpartition("_")[2]
    return "" if re.fullmatch(r"x[0-9a-f]{32}", uid) or not _PLAIN_UID.fullmatch(uid) else uid

"""Formats of several files that are written side by side: a folder, or a zip file of it."""

import contextlib
import shutil
import zipfile
from collections.abc import Callable, Generator
from pathlib import Path
from typing import BinaryIO

from copydesk.exchange.atomic import new_file, new_folder, work_folder


@contextlib.contextmanager
def new_files(out: Path, is_ours: Callable[[Path], bool]) -> Generator[Path]:
    """A folder to fill; what is in it takes the place of ``out``, zipped where that ends in ``.zip``.

    A folder that is there is replaced if it is empty or ``is_ours`` says so. Raises UserError where the
    place cannot be written; what was at ``out`` stays if the block raises.
    """
    if out.suffix.lower() == ".zip":
        with new_file(out) as stream, work_folder(out) as folder:
            yield folder
            zip_folder(folder, stream)
    else:
        with new_folder(out, is_ours) as folder:
            yield folder


def zip_folder(folder: Path, stream: BinaryIO) -> None:
    """Pack the files of the folder; the same files make the same bytes: in order, with one fixed time."""
    with zipfile.ZipFile(stream, "w") as archive:
        for path in sorted(folder.iterdir()):
            entry = zipfile.ZipInfo(path.name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # else it would be the system it was made on
            entry.external_attr = 0o644 << 16
            entry.file_size = path.stat().st_size  # known beforehand, so that large ones are marked as such
            with path.open("rb") as source, archive.open(entry, "w") as target:
                shutil.copyfileobj(source, target)

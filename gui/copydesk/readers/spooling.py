"""Unpacked bytes that are opened more than once: in memory while few, else in a file without a name."""

import io
import shutil
import tempfile
import threading
from contextlib import ExitStack
from typing import IO, BinaryIO, cast

IN_MEMORY = 8 * 2**20
"""Bytes up to which nothing is written to the disk."""

_BLOCK = 2**20


class Spooled:
    """All that is in ``stream``, which is read to its end at once. Closing it ends every view of it."""

    def __init__(self, stream: IO[bytes], size: int) -> None:
        self._content = b""
        self._file: IO[bytes] | None = None
        self._lock = threading.Lock()
        if size <= IN_MEMORY:
            self._content = stream.read()
            return
        with ExitStack() as unless_done:
            file = unless_done.enter_context(tempfile.TemporaryFile(prefix="copydesk-"))
            shutil.copyfileobj(stream, file, _BLOCK)
            unless_done.pop_all()
            self._file = file

    def open(self) -> BinaryIO:
        """The bytes from their beginning, as a file of its own."""
        if self._file is None:
            return io.BytesIO(self._content)
        return cast("BinaryIO", io.BufferedReader(_View(self._file, self._lock)))

    def close(self) -> None:
        """Give the memory or the disk's space back."""
        self._content = b""
        if self._file is not None:
            self._file.close()


class _View(io.RawIOBase):
    """A place of its own in a file that others read too."""

    def __init__(self, file: IO[bytes], lock: threading.Lock) -> None:
        self._file = file
        self._lock = lock
        self._place = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        with self._lock:
            if whence == io.SEEK_CUR:
                offset += self._place
            elif whence == io.SEEK_END:
                offset += self._file.seek(0, io.SEEK_END)
        if offset < 0:
            raise ValueError("before the beginning")
        self._place = offset
        return offset

    def readinto(self, buffer: "bytearray | memoryview[int]") -> int:  # type: ignore[override] - any buffer would do, these two come
        with self._lock:
            self._file.seek(self._place)
            read = self._file.read(len(buffer))
        buffer[: len(read)] = read
        self._place += len(read)
        return len(read)

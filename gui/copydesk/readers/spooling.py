"""Bytes that come as they are unpacked, and are opened more than once.

Only as much is unpacked as is asked for. It is kept in memory while it is little, else in a file without
a name.
"""

import io
import tempfile
import threading
from collections.abc import Callable
from typing import IO, BinaryIO, cast

IN_MEMORY = 8 * 2**20
"""Bytes up to which nothing is written to the disk."""

_BLOCK = 2**18


class Spooled:
    """``size`` bytes that ``read`` gives, at most so many a call and none at the end.

    What ``read`` raises goes to who reads. Closing it ends every file that was opened.
    """

    def __init__(self, read: Callable[[int], bytes], size: int) -> None:
        self.size = size
        self._read = read
        self._lock = threading.Lock()
        self._length = 0
        self._ended = False
        self._kept: IO[bytes] = io.BytesIO()
        if size > IN_MEMORY:
            self._kept = tempfile.TemporaryFile(prefix="copydesk-")  # noqa: SIM115 - closed with this

    def open(self) -> BinaryIO:
        """The bytes from their beginning, as a file of its own."""
        return cast("BinaryIO", io.BufferedReader(_View(self)))

    def part(self, start: int, count: int) -> bytes:
        """So many bytes from there, or as many as there are."""
        with self._lock:
            while self._length < start + count and not self._ended:
                block = self._read(_BLOCK)
                self._ended = not block
                self._kept.seek(self._length)
                self._kept.write(block)
                self._length += len(block)
            self._kept.seek(start)
            return self._kept.read(count)

    def close(self) -> None:
        """Give the memory or the disk's space back."""
        self._kept.close()


class _View(io.RawIOBase):
    """A place of its own in what others read too."""

    def __init__(self, spooled: Spooled) -> None:
        self._spooled = spooled
        self._place = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        offset += {io.SEEK_SET: 0, io.SEEK_CUR: self._place, io.SEEK_END: self._spooled.size}[whence]
        if offset < 0:
            raise ValueError("before the beginning")
        self._place = offset
        return offset

    def readinto(self, buffer: "bytearray | memoryview[int]") -> int:  # type: ignore[override] - any buffer would do, these two come
        read = self._spooled.part(self._place, len(buffer))
        buffer[: len(read)] = read
        self._place += len(read)
        return len(read)

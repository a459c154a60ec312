"""What goes wrong with zip archives that are damaged, encrypted or beyond ``zipfile``."""

import lzma
import struct
import zipfile
import zlib

BROKEN_ZIP: tuple[type[Exception], ...] = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError),
    *(NotImplementedError, OSError, RuntimeError, ValueError, OverflowError),
)
"""What ``zipfile`` raises for them, and for files that cannot be read."""

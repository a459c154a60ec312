"""Lines of text files that others wrote: UTF-8, with any line end, and never longer than memory bears."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from copydesk.errors import UserError

LONGEST = 64 * 1024 * 1024
"""Bytes of a line; a longer one is no text that anybody wrote."""
_BLOCK = 1 << 18
_RETURNS = re.compile(r"\r+(?=\n|\Z)")
_MARK = b"\xef\xbb\xbf"


def text_lines(path: Path) -> Iterator[str]:
    """The lines of a file without their ends.

    :raises UserError: the file cannot be opened or read, or is not text in UTF-8.
    """
    try:
        with path.open("rb") as stream:
            yield from lines_of(stream, path.name)
    except OSError as error:
        raise UserError(
            "{path} cannot be read: {reason}. Check the name and the folder.",
            path=path,
            reason=error.strerror or error,
        ) from error


def lines_of(stream: BinaryIO, name: str) -> Iterator[str]:
    """The lines of an open file, which is called ``name`` where something is wrong with it.

    Many lines are decoded at once: one by one takes as long as all that is done with them.
    """
    number, rest, first = 1, b"", True
    while block := stream.read(_BLOCK):
        block = (rest + block).removeprefix(_MARK) if first else rest + block
        first = False
        whole = block.rfind(b"\n") + 1
        block, rest = block[:whole], block[whole:]
        if len(rest) > LONGEST:
            raise UserError(
                "Line {number} of {name} is longer than 64 MB. This is no file of text in lines.",
                number=number + block.count(b"\n"),
                name=shown(name),
            )
        if block:
            lines = _decoded(block, number, name).split("\n")
            lines.pop()
            number += len(lines)
            yield from lines
    if rest:
        yield _decoded(rest, number, name)


def _decoded(block: bytes, number: int, name: str) -> str:
    """The lines without carriage returns at their ends; ``number`` is that of the first."""
    try:
        text = block.decode()
    except UnicodeDecodeError as error:
        raise UserError(
            "Line {number} of {name} is not in UTF-8. Save the file in UTF-8 and import it again.",
            number=number + block.count(b"\n", 0, error.start),
            name=shown(name),
        ) from error
    return _RETURNS.sub("", text) if "\r" in text else text


def beginning(path: Path, most: int = 65_536) -> list[str]:
    """The first whole lines of a file, to see what it may be; none where it cannot be read or is no text."""
    try:
        with path.open("rb") as stream:
            data = stream.read(most)
    except OSError:
        return []
    whole = data.removeprefix(_MARK)
    if len(data) == most:
        whole = whole[: whole.rfind(b"\n") + 1]
    if b"\0" in whole:
        return []
    return [line.rstrip("\r") for line in whole.decode(errors="replace").split("\n")]


def shown(name: str) -> str:
    """A file's name as it can be printed: names may have bytes that are no characters."""
    return name.encode("utf-8", "replace").decode()

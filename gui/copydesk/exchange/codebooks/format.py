"""What a form of codebook is: its name, its files, and how they are read and written."""

from collections.abc import Callable
from dataclasses import dataclass

from copydesk.domain.codebook_file import CodebookFile

Reader = Callable[[bytes, str], CodebookFile]
"""Makes a codebook of a file's bytes; the text is the file's name, for messages. Raises UserError."""
Writer = Callable[[CodebookFile], bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class CodebookFormat:
    """A form of codebook. ``suffixes`` are the endings of its files; the first is written.

    ``loses`` says what of a codebook it cannot hold, empty where it holds all; ``holds`` are the kinds of
    which it has entries.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    what: str
    loses: str = ""
    holds: tuple[str, ...] = ("actors", "topics", "attributes")
    read: Reader | None = None
    write: Writer | None = None

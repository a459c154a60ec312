"""Whether the write-ahead log beside a project is its own.

SQLite takes any whole log of that name for the project's, and writes what is in it over the project's pages:
so would two projects be mixed whose files were confused, as by a copy that was put back without its log.
"""

from collections.abc import Mapping
from contextlib import ExitStack
from mmap import ACCESS_READ, mmap
from pathlib import Path

from copydesk.errors import ProjectError
from copydesk.project.raw_pages import Broken, RawFile, Value, frames

_SIZES = frozenset(2**power for power in range(9, 16))
_HEAD = 100
"""Bytes that say how large the pages are."""
_UID, _AT = 1, 4
"""The columns of ``project`` that says which it is, and of ``changes`` that says when."""
_MOST = 20_000
"""Changes that are compared."""


class _Overlaid(RawFile):
    """A file with the pages that a log has for it."""

    def __init__(self, raw: bytes | mmap, page_size: int, log: mmap, pages: Mapping[int, int]) -> None:
        super().__init__(raw, page_size)
        self._log = log
        self._pages = pages
        self._count = max(self._count, *pages, 0)

    def _page(self, number: int) -> bytes:
        at = self._pages.get(number)
        return super()._page(number) if at is None else self._log[at : at + self._size]


def check(path: Path) -> None:
    """Look whether file and log tell of the same project, where there is a log; nothing is written.

    Only for who holds the project's lock: to close a file lets go of all locks that the process has on it.

    :raises ProjectError: they do not. What cannot be read from the bytes is left to SQLite to refuse.
    """
    beside = path.with_name(path.name + "-wal")
    try:
        with ExitStack() as opened:
            log = _mapped(beside, opened)
            raw = None if log is None else _mapped(path, opened)
            foreign = raw is not None and log is not None and _are_of_two(raw, log)
    except (OSError, Broken, IndexError):
        return
    if foreign:
        raise ProjectError(
            "{log} beside {name} belongs to another project, and would be written into this one. "
            "Move {log} away, then open {name} again.",
            log=beside.name,
            name=path.name,
        )


def _mapped(path: Path, opened: ExitStack) -> mmap | None:
    """The file's bytes; None where there are none, or not as many as a head has."""
    if not path.is_file() or path.stat().st_size < _HEAD:
        return None
    file = opened.enter_context(path.open("rb"))
    return opened.enter_context(mmap(file.fileno(), 0, access=ACCESS_READ))


def _are_of_two(raw: mmap, log: mmap) -> bool:
    """Whether the log names another project; or, where it names none, has another history.

    A change keeps its number and its time for good. What numbers them anew is written with all pages, and so
    with the project's name.
    """
    size = int.from_bytes(raw[16:18], "big")
    pages = _logged(log, size) if size in _SIZES else {}
    if not pages:
        return False
    root = RawFile(raw, size).root("project")
    if root in pages:
        return _column(_Overlaid(raw, size, log, pages), "project", 1) != _column(
            RawFile(raw, size), "project", 1
        )
    before = _column(RawFile(raw, size), "changes", _AT)
    after = _column(_Overlaid(raw, size, log, pages), "changes", _AT)
    return any(after[number] != at for number, at in before.items() if number in after)


def _logged(log: mmap, size: int) -> dict[int, int]:
    """Where the pages of whole changes begin in the log, each as it was written last."""
    pages: dict[int, int] = {}
    pending: dict[int, int] = {}
    for number, at, ends in frames(log, size):
        pending[number] = at
        if ends:
            pages |= pending
            pending.clear()
    return pages


def _column(file: RawFile, table: str, place: int) -> dict[int, Value]:
    """What the first rows of a table have in a column, by their ids."""
    rows = file.walk(file.root(table), _MOST).rows
    return {number: values[place] for number, values in rows.items() if len(values) > place}

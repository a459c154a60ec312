"""A disk that loses power: what it may hold then of what programs have written to it.

What was synced is there. Of what was written to a file since its last sync any part may be: whole writes,
some sectors of them, none; and any of the changes of names since their folder was last synced.
"""

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
FOLDER = -1
"""In the place of a file's number: the name is that of a folder."""


@dataclass(frozen=True)
class Write:
    """Bytes that were written at a place of a file."""

    file: int
    at: int
    data: bytes


@dataclass(frozen=True)
class Cut:
    """A file was made shorter, or longer by nothing."""

    file: int
    size: int


@dataclass(frozen=True)
class Sync:
    """All that was written to the file before is there from now on."""

    file: int


@dataclass(frozen=True)
class Named:
    """Names got other files, all of them at once; a name without one is None."""

    names: Mapping[Path, int | None]


@dataclass(frozen=True)
class SyncNames:
    """The names in the folder are there from now on."""

    folder: Path


@dataclass(frozen=True)
class Said:
    """The program has said that something is done: its number among all that was said."""

    number: int


Event = Write | Cut | Sync | Named | SyncNames | Said


@dataclass
class _File:
    lasting: bytes = b""
    since: list[Write | Cut] = field(default_factory=list[Write | Cut])


class Disk:
    """The disk while the events happen, one after another."""

    def __init__(self, events: Iterable[Event] = ()) -> None:
        self._files: dict[int, _File] = {}
        self._lasting: dict[Path, int] = {}
        self._since: list[Mapping[Path, int | None]] = []
        for event in events:
            self.take(event)

    def take(self, event: Event) -> None:
        """What happens next."""
        match event:
            case Write(file) | Cut(file):
                self._file(file).since.append(event)
            case Sync(number):
                file = self._file(number)
                file.lasting, file.since = _all(file), []
            case Named(names):
                self._since.append(names)
            case SyncNames(folder):
                self._sync_names(folder)
            case Said():
                pass

    def without(self) -> dict[Path, bytes]:
        """The files if nothing but what was synced is there."""
        return self._with_names(self._lasting, {number: file.lasting for number, file in self._files.items()})

    def with_all(self) -> dict[Path, bytes]:
        """The files if everything is there."""
        names = dict(self._lasting)
        for change in self._since:
            _rename(names, change)
        return self._with_names(names, {number: _all(file) for number, file in self._files.items()})

    def by_chance(self, chance: random.Random) -> dict[Path, bytes]:
        """The files if some of what was not synced is there."""
        names = dict(self._lasting)
        share = chance.choice((0.1, 0.5, 0.9))
        for change in self._since:
            if chance.random() < share:
                _rename(names, change)
        return self._with_names(names, {number: _some(file, chance) for number, file in self._files.items()})

    def _file(self, number: int) -> _File:
        return self._files.setdefault(number, _File())

    def _sync_names(self, folder: Path) -> None:
        left: list[Mapping[Path, int | None]] = []
        for change in self._since:
            if any(name.parent == folder for name in change):  # of what is renamed across folders too
                _rename(self._lasting, change)
            else:
                left.append(change)
        self._since = left

    def _with_names(self, names: Mapping[Path, int], files: Mapping[int, bytes]) -> dict[Path, bytes]:
        made = {name for change in self._since for name, number in change.items() if number == FOLDER}
        return {
            name: files.get(number, b"")
            for name, number in names.items()
            if number != FOLDER and all(one in names for one in name.parents if one in made)
        }


def _rename(names: dict[Path, int], change: Mapping[Path, int | None]) -> None:
    for name, number in change.items():
        if number is None:
            names.pop(name, None)
        else:
            names[name] = number


def _all(file: _File) -> bytes:
    content = bytearray(file.lasting)
    for one in file.since:
        _do(content, one)
    return bytes(content)


def _some(file: _File, chance: random.Random) -> bytes:
    content = bytearray(file.lasting)
    share = chance.choice((0.1, 0.5, 0.9))
    for one in file.since:
        if chance.random() < share:
            _do(content, one)
        elif isinstance(one, Write) and chance.random() < 0.5:
            _tear(content, one, chance)
    return bytes(content)


def _do(content: bytearray, one: Write | Cut) -> None:
    if isinstance(one, Write):
        content += bytes(max(0, one.at + len(one.data) - len(content)))
        content[one.at : one.at + len(one.data)] = one.data
    else:
        del content[one.size :]
        content += bytes(one.size - len(content))


def _tear(content: bytearray, one: Write, chance: random.Random) -> None:
    """Of the sectors of a write some arrive; where the file grew, in the others is anything."""
    end = one.at + len(one.data)
    before = len(content)
    filler = chance.choice((bytes, chance.randbytes))
    content += filler(max(0, end - before))
    start = one.at
    while start < end:
        stop = min(end, (start // SECTOR + 1) * SECTOR)
        if chance.random() < 0.5:
            content[start:stop] = one.data[start - one.at : stop - one.at]
        start = stop

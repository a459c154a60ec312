"""JSON read as a stream: where in it the articles are, and one after the other without the rest in memory."""

from collections.abc import Callable, Iterator
from decimal import InvalidOperation
from importlib import import_module
from typing import Any, BinaryIO, cast

from copydesk.errors import ReadError
from copydesk.readers.column_names import rank
from copydesk.readers.half_characters import WholeCharacters
from copydesk.readers.refusals import damaged

MOST_UNBROKEN = 32 * 2**20
"""Bytes of one value; more are no article."""

DEEPEST = 64
"""Objects and lists within one another."""

Event = tuple[str, object]
Path = tuple[str, ...]
"""The keys that lead to a list of articles; none where the list is the whole."""

_LISTS = frozenset(
    {
        *("articles", "results", "docs", "documents", "items", "data", "hits", "stories", "records"),
        *("entries", "rows", "news", "posts", "value"),
    }
)
_LEAST_TEXT = 40
_DEEPEST_LIST = 4


def events(file: BinaryIO, name: str) -> Iterator[Event]:
    """The file's parts, as ijson's basic_parse gives them; ReadError where it is no JSON.

    ReadError also where it is nested deeper than DEEPEST, or a value is longer than MOST_UNBROKEN.
    """
    ijson: Any = import_module("ijson")
    broken = cast("type[Exception]", ijson.JSONError)
    # Of ijson's functions only this one keeps no path, whose length would be squared by deep nesting.
    basic_parse = cast("Callable[..., Iterator[Event]]", ijson.basic_parse)
    bounded = _Bounded(file, name)
    depth = 0
    try:
        for event, value in basic_parse(bounded, multiple_values=True):
            bounded.left = MOST_UNBROKEN
            depth += event.startswith("start") - event.startswith("end")
            if depth > DEEPEST:
                raise ReadError("{name} is nested too deep to be a list of articles.", name=name)
            yield event, value
    # Of bytes that are no UTF-8 ijson tells by the second, of a number beyond all by the third.
    except (broken, UnicodeDecodeError, InvalidOperation) as error:
        raise damaged(name) from error


def place_of_articles(parts: Iterator[Event]) -> Path | None:
    """The keys that lead to the list of articles; None where each value of the file is one article.

    A list under a name such as ``articles`` is taken at once, else that with the most objects.
    """
    seeker = _Seeker()
    for event, value in parts:
        seeker.see(event, value)
        if seeker.sure:
            break
    return seeker.place


def values(parts: Iterator[Event], place: Path | None) -> Iterator[object]:
    """The values in the list at ``place``, or all values of the file, one after the other."""
    keys: list[str | None] = []
    built: _Built | None = None
    for event, value in parts:
        if built is None and not event.startswith(("end", "map_key")) and _is_at(keys, place):
            if not event.startswith("start"):
                yield value
                continue
            built = _Built(event)
        elif built is None:
            _follow(keys, event, value)
        else:
            built.add(event, value)
        if built and built.whole:
            yield built.value
            built = None


def _follow(keys: list[str | None], event: str, value: object) -> None:
    """Keep the keys that lead to where the parser is: that of each open object, None for each open list."""
    match event:
        case "start_map":
            keys.append("")
        case "start_array":
            keys.append(None)
        case "map_key":
            keys[-1] = cast("str", value)
        case "end_map" | "end_array":
            keys.pop()
        case _:
            return


def _is_at(keys: list[str | None], place: Path | None) -> bool:
    if place is None:
        return not keys
    return len(keys) == len(place) + 1 and keys[-1] is None and tuple(keys[:-1]) == place


class _Seeker:
    """Finds the place of the articles; ``sure`` says that the rest of the file cannot change it."""

    def __init__(self) -> None:
        self.place: Path | None = None
        self.sure = False
        self._keys: list[str | None] = []
        self._lists: dict[Path, int] = {}
        self._values = 0

    def see(self, event: str, value: object) -> None:
        """Take notice of the next part."""
        if not self._keys and not event.startswith("end"):
            self._values += 1
            self._settle((), sure=event == "start_array" and self._values == 1)
            self._settle(None, sure=self._values > 1)
        elif event == "start_map" and self._keys[-1] is None:
            self._count(tuple(key for key in self._keys[:-1] if key is not None))
        elif event == "string" and len(self._keys) == 1 and self._keys[0]:
            is_text = rank("text", self._keys[0]) is not None and len(str(value)) >= _LEAST_TEXT
            self._settle(None, sure=is_text)
        _follow(self._keys, event, value)

    def _count(self, place: Path) -> None:
        # A list within a list is no list of articles: its keys are fewer than what is open around it.
        if len(place) != len(self._keys) - 1 or len(place) > _DEEPEST_LIST:
            return
        self._lists[place] = self._lists.get(place, 0) + 1
        if self.place is None or self._lists[place] > self._lists.get(self.place, 0):
            self.place = place
        self._settle(place, sure=place[-1].lower() in _LISTS)

    def _settle(self, place: Path | None, *, sure: bool) -> None:
        if sure and not self.sure:
            self.place, self.sure = place, True


class _Built:
    """An object or list that is put together of its parts."""

    def __init__(self, event: str) -> None:
        self.value: dict[str, object] | list[object] = {} if event == "start_map" else []
        self._open = [self.value]
        self._keys = [""]

    @property
    def whole(self) -> bool:
        """Whether its end has come."""
        return not self._open

    def add(self, event: str, value: object) -> None:
        """Put in the next part."""
        if event == "map_key":
            self._keys[-1] = cast("str", value)
        elif event.startswith("end"):
            self._open.pop()
            self._keys.pop()
        elif event.startswith("start"):
            inner: dict[str, object] | list[object] = {} if event == "start_map" else []
            self._put(inner)
            self._open.append(inner)
            self._keys.append("")
        else:
            self._put(value)

    def _put(self, value: object) -> None:
        outer = self._open[-1]
        if isinstance(outer, list):
            outer.append(value)
        else:
            outer[self._keys[-1]] = value


class _Bounded:
    """Reads on until more has come than a value may be long; ``left`` is set anew with each part."""

    def __init__(self, file: BinaryIO, name: str) -> None:
        self.left = MOST_UNBROKEN
        self._file = file
        self._name = name
        self._characters = WholeCharacters()

    def read(self, size: int = -1) -> bytes:
        while True:
            block = self._file.read(size)
            self.left -= len(block)
            if self.left < 0:
                raise ReadError("{name} has a value in it that is too long to be read.", name=self._name)
            whole = self._characters.of(block)
            if whole or not block:
                return whole

"""Front matter: the lines between ``---`` with which a Markdown file says things about itself.

It is YAML of which the simple part is read: a key and its value in each line, quoted or not, lists in
one line or below, and indented text after ``|`` or ``>``. (Jekyll introduced it; Hugo, Pandoc and
Obsidian write the same.)
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

Value = str | int | float | bool | list[str]

_LONGEST = 64 * 2**10
"""Code points in which front matter has to end; else the line of dashes is one of the text's."""

_BOUNDS = re.compile(r"---[ \t]*\n(?P<matter>.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_ENTRY = re.compile(r"(?P<quote>[\"']?)(?P<key>[^\W_][\w .-]{0,60}?)(?P=quote)\s*:(?:\s+(?P<value>.*))?")
_ITEM = re.compile(r"\s*-\s+(?P<value>\S.*)")
_NUMBER = re.compile(r"[+-]?\d{1,15}")
_FRACTION = re.compile(r"[+-]?\d{1,15}\.\d{1,15}")
_YES_NO = {"true": True, "True": True, "yes": True, "false": False, "False": False, "no": False}
_NOTHING = frozenset({"", "~", "null"})
_ESCAPED = re.compile(r"\\(.)")
_COMMENT = re.compile(r"(?<=\s)#.*$")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """``values`` by key as it is written; ``end`` is where the text begins, ``unread`` are line numbers."""

    values: dict[str, Value] = field(default_factory=dict[str, Value])
    end: int = 0
    unread: tuple[int, ...] = ()


def front_matter(text: str) -> FrontMatter:
    """The front matter of a canonical text; without values and with its text at 0 where there is none."""
    found = _BOUNDS.match(text[:_LONGEST]) if text.startswith("---") else None
    if found is None:
        return FrontMatter()
    values: dict[str, Value] = {}
    unread: list[int] = []
    for number, entry in _entries(found["matter"].split("\n")):
        if entry is None:
            unread.append(number)
        elif entry[1] is not None:
            values[entry[0]] = entry[1]
    return FrontMatter(values, found.end(), tuple(unread))


def _entries(lines: list[str]) -> Iterator[tuple[int, tuple[str, Value | None] | None]]:
    """Line numbers in the file, from 1, with key and value; without them where a line is not understood."""
    at = 0
    while at < len(lines):
        line = lines[at]
        number = at + 2
        at += 1
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        found = _ENTRY.fullmatch(line.rstrip())
        if found is None:
            yield number, None
            continue
        below = _below(lines, at)
        written = found["value"] or ""
        value = _value(written, [lines[at + offset] for offset in range(below)])
        at += below
        understood = value is not None or (_is_nothing(written) and not below)
        yield number, (found["key"], value) if understood else None


def _below(lines: list[str], at: int) -> int:
    """How many lines from here on are part of the value above: indented ones and items."""
    count = 0
    for line in lines[at:]:
        if not (line.startswith((" ", "\t")) or _ITEM.fullmatch(line)):
            break
        count += 1
    return count


def _value(written: str, below: list[str]) -> Value | None:
    """None where it is nothing, or not understood."""
    written = written.strip()
    if written[:1] in ("|", ">") and len(written) <= 2:
        lines = [line.strip() for line in below]
        return ("\n" if written[0] == "|" else " ").join(lines).strip()
    if below:
        items = [_ITEM.fullmatch(line) for line in below]
        return None if written or None in items else [_text(item["value"]) for item in items if item]
    if written.startswith("["):
        inside = written[1:-1]
        whole = written.endswith("]") and not re.search(r"[\[\]{}]", inside)
        return [_text(item) for item in inside.split(",") if item.strip()] if whole else None
    if written.startswith(("{", "&", "*", "!", "%", "@", "`")):
        return None
    return _single(written)


def _single(written: str) -> Value | None:
    if written[:1] in ("'", '"'):
        return _text(written)
    written = _COMMENT.sub("", written).strip()
    if _is_nothing(written):
        return None
    if _NUMBER.fullmatch(written):
        return int(written)
    if _FRACTION.fullmatch(written):
        return float(written)
    return _YES_NO.get(written, written)


def _is_nothing(written: str) -> bool:
    return _COMMENT.sub("", f" {written}").strip().casefold() in _NOTHING


def _text(written: str) -> str:
    """The characters, without the quotation marks around them."""
    written = written.strip()
    mark = written[:1]
    if mark not in ("'", '"') or len(written) < 2 or (end := written.rfind(mark)) == 0:
        return _COMMENT.sub("", written).strip()
    inside = written[1:end]
    return inside.replace("''", "'") if mark == "'" else _ESCAPED.sub(_unescaped, inside)


def _unescaped(found: re.Match[str]) -> str:
    return {"n": "\n", "t": "\t"}.get(found[1], found[1])

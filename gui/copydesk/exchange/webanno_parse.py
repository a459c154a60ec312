"""The lines of a WebAnno TSV 3 file: its columns, its sentences, and the rows of their tokens.

INCEpTION user guide, appendix "WebAnno TSV 3.3 File format"; versions 3.0 to 3.2 differ in what is escaped.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from copydesk.errors import UserError

FORMAT = re.compile(r"#FORMAT=WebAnno TSV (\d+)\.(\d+)\s*")
_ROW = re.compile(r"(\d{1,9}-\d{1,9}(?:\.\d{1,9})?)\t(\d{1,9})-(\d{1,9})\t?([^\t]*)(?:\t(.*))?")
_LAYER = re.compile(r"#(T_SP|T_CH|T_RL)=(.*)")
_ESCAPED = re.compile(r"(?s)\\(->|.)")
_JAVA_ESCAPED = re.compile(r"(?s)\\(u[0-9A-Fa-f]{4}|.)")
_IN_TEXT = {"t": "\t", "n": "\n", "f": "\f", "r": "\r", "b": "\b"}
_IN_VALUES = {"t": "\t", "n": "\n"}
_NUMBERED = re.compile(r"(?s)((?:[^\\]|\\.)*?)\[(\d{1,9}(?:_\d{1,9})?)\]")


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a layer: ``name`` is the feature's, as the header has it; empty for one without."""

    layer: str
    type: str
    name: str


@dataclass(frozen=True, slots=True)
class Row:
    """A token or a part of one (``2-3.1``): offsets in the file's unit, its words and its cells."""

    line: int
    unit: str
    start: int
    end: int
    words: str
    cells: list[str]

    @property
    def is_token(self) -> bool:
        """Whether it is a whole token."""
        return "." not in self.unit


@dataclass(slots=True)
class SentenceLines:
    """A sentence: its text, None where the file does not have it, and its rows."""

    text: str | None = None
    rows: list[Row] = field(default_factory=list[Row])


@dataclass(slots=True)
class TableLines:
    """A whole file: its layers with their columns, and its sentences."""

    layers: list[list[Column]] = field(default_factory=list[list[Column]])
    sentences: list[SentenceLines] = field(default_factory=list[SentenceLines])


def parsed(content: str, name: str) -> TableLines:
    """What the file says; UserError where it is none, or a row is not one."""
    lines = content.removeprefix("\ufeff").split("\n")
    version = FORMAT.fullmatch(lines[0])
    if version is None:
        raise UserError('{name} does not begin with "#FORMAT=WebAnno TSV 3", so it is none.', name=name)
    if version[1] != "3":
        raise UserError(
            "{name} is in WebAnno TSV {version}, which is not read. Export it as WebAnno TSV 3.",
            name=name,
            version=f"{version[1]}.{version[2]}",
        )
    table = TableLines()
    java = int(version[2]) < 3
    for number, raw in enumerate(lines[1:], 2):
        line = raw.rstrip("\r")
        if line.startswith("#"):
            _take_mark(table, line, java=java)
        elif line.strip():
            table.sentences = table.sentences or [SentenceLines()]
            table.sentences[-1].rows.append(_row(line, number, name))
    return table


def _take_mark(table: TableLines, line: str, *, java: bool) -> None:
    if (layer := _LAYER.fullmatch(line)) and not table.sentences:
        type_, *names = layer[2].split("|")
        table.layers.append([Column(layer[1], type_, each) for each in names or [""]])
    elif line.startswith("#Text="):
        if not table.sentences or table.sentences[-1].rows:
            table.sentences.append(SentenceLines())
        last = table.sentences[-1]
        more = unescaped_text(line.removeprefix("#Text="), java=java)
        last.text = more if last.text is None else f"{last.text}\n{more}"


def _row(line: str, number: int, name: str) -> Row:
    found = _ROW.fullmatch(line)
    if found is None or int(found[2]) > int(found[3]):
        raise UserError(
            "Line {number} of {name} is no token with its offsets, so this is not WebAnno TSV 3, or it was "
            "changed. Export it anew.",
            number=number,
            name=name,
        )
    cells = found[5].split("\t") if found[5] else []
    return Row(number, found[1], int(found[2]), int(found[3]), found[4], cells)


def unescaped_text(line: str, *, java: bool = False) -> str:
    """A line of text as it was; earlier versions escaped as Java does."""
    if "\\" not in line:
        return line
    pattern = _JAVA_ESCAPED if java else _ESCAPED
    made = pattern.sub(
        lambda found: chr(int(found[1][1:], 16)) if len(found[1]) == 5 else _IN_TEXT.get(found[1], found[1]),
        line,
    )
    return made.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace") if java else made


def unescaped(value: str) -> str:
    """A feature's value as it was; empty for a star, which stands for none."""
    if value in {"*", "_"}:
        return ""
    if "\\" not in value:
        return value
    return _ESCAPED.sub(lambda found: _IN_VALUES.get(found[1], found[1]), value)


def split(cell: str, separator: str) -> list[str]:
    """The parts of a cell between separators that are not escaped."""
    if separator not in cell:
        return [cell]
    return list(_split(cell, separator))


def _split(cell: str, separator: str) -> Iterator[str]:
    start = 0
    for found in re.finditer(rf"(?s)\\.|{re.escape(separator)}", cell):
        if found[0] == separator:
            yield cell[start : found.start()]
            start = found.end()
    yield cell[start:]


def numbered(value: str) -> tuple[str, str]:
    """What stands before a number in square brackets, still escaped, and the number; empty without."""
    if value.endswith("]") and (found := _NUMBERED.fullmatch(value)):
        return found[1], found[2]
    return value, ""

"""Taguette: documents with highlights and their tags, from its databases ``.sqlite3``.

The tables are those of taguette/database/models.py in https://gitlab.com/remram44/taguette. A file that
Taguette exports has one project; that of the program itself has all of them, and all of them are taken, each
article with its project's name. A highlight with several tags becomes a mark for each.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from copydesk.domain.dataset import LossCount
from copydesk.domain.found import (
    FoundArticle,
    FoundDataset,
    FoundMark,
    Label,
    LabelInfo,
    Place,
    Source,
    Unit,
)
from copydesk.domain.tables import Tables
from copydesk.exchange.format import DatasetFormat, FormatInfo
from copydesk.exchange.peer_tables import (
    Follower,
    Row,
    by_value,
    in_utc,
    is_sqlite,
    line,
    opened,
    text,
    whole,
)
from copydesk.exchange.taguette_text import Reading, read_html

_PROGRAM = "Taguette"
_NEEDED = {
    "documents": ("id", "name", "contents"),
    "highlights": ("id", "document_id", "start_offset", "end_offset"),
    "tags": ("id", "path"),
    "highlight_tags": ("highlight_id", "tag_id"),
}
_LONGEST_COMMAND = 10_000
_NOBODY = ("", "", "")
TAG = "tag"
UNTAGGED = Label("highlight", "highlight")


@dataclass(frozen=True, slots=True)
class _Book:
    """Tags by row, and projects by row where there are several."""

    tags: Mapping[int, Label]
    projects: Mapping[int, str]


def find_taguette(source: Source) -> FoundDataset:
    """The documents of all projects with their highlights; each pass opens the file anew."""
    losses = LossCount()
    with opened(source, _PROGRAM, _NEEDED) as tables:
        tags, labels = _tags(tables)
        rows = tables.rows("projects", ("id", "name"), order=("id",))
        projects = {number: line(name) for row, name in rows if (number := whole(row)) is not None}
        documents = {whole(row) for (row,) in tables.rows("documents", ("id",))} - {None}
        for (row,) in tables.rows("highlights", ("document_id",)):
            if whole(row) not in documents:
                losses.add("highlights whose document is not there")
    several = len(projects) > 1
    title = source.path.stem if several or not projects else next(iter(projects.values()))
    book = _Book(tags, projects if several else {})
    return FoundDataset(
        title=title,
        articles=lambda: _articles(source, book),
        labels=labels,
        losses=losses.losses(),
        total=len(documents),
    )


def _tags(tables: Tables) -> tuple[dict[int, Label], tuple[LabelInfo, ...]]:
    """Tags by row. A dot in a tag's path puts it below another, which need not be a tag itself."""
    paths: dict[int, str] = {}
    said: dict[str, str] = {}
    for row, path, description in tables.rows("tags", ("id", "path", "description"), order=("id",)):
        number, written = whole(row), line(path)
        if number is not None and written:
            paths[number] = written
            for above in _lineage(written):
                said.setdefault(above, "")
            said[written] = said[written] or text(description).strip()
    last = Counter(_last(path) for path in said)
    labels = {path: Label(TAG, _last(path) if last[_last(path)] == 1 else path) for path in said}
    infos = [
        LabelInfo(
            label=labels[path],
            parent=labels[_lineage(path)[-2]] if len(_lineage(path)) > 1 else None,
            definition=definition,
            code=path if len(_lineage(path)) > 1 else "",
        )
        for path, definition in said.items()
    ]
    return {row: labels[path] for row, path in paths.items()}, tuple(infos)


def _lineage(path: str) -> tuple[str, ...]:
    """The path's beginnings up to itself: ``a``, ``a.b``, ``a.b.c``; itself alone where a part is empty."""
    parts = path.split(".")
    if not all(part.strip() for part in parts):
        return (path,)
    return tuple(".".join(parts[: end + 1]) for end in range(len(parts)))


def _last(path: str) -> str:
    return path.rsplit(".", 1)[-1].strip() if len(_lineage(path)) > 1 else path


def _articles(source: Source, book: _Book) -> Iterator[FoundArticle]:
    columns = ("id", "name", "description", "filename", "created", "project_id", "contents")
    marked = ("document_id", "id", "start_offset", "end_offset", "snippet")
    done = ("document_id", "user_login", "date", "payload")
    with opened(source, _PROGRAM, _NEEDED) as tables:
        highlights = Follower(tables.rows("highlights", marked, order=("document_id", "start_offset", "id")))
        commands = Follower(tables.rows("commands", done, order=("document_id", "id")))
        for document in tables.rows("documents", columns, order=("id",)):
            row = whole(document[0])
            if row is not None:
                found = highlights.take(row)
                tags = by_value(
                    tables,
                    "highlight_tags",
                    "highlight_id",
                    ("tag_id",),
                    [number for one in found if (number := whole(one[1])) is not None],
                )
                yield _article(document, found, tags, _makers(commands.take(row)), book)


def _makers(commands: list[Row]) -> dict[int, tuple[str, str, str]]:
    """Who made each highlight, when, and when it was last changed."""
    found: dict[int, tuple[str, str, str]] = {}
    for _, login, date, payload in commands:
        written = text(payload)
        if '"highlight_add"' not in written or len(written) > _LONGEST_COMMAND:
            continue
        try:
            command: Any = json.loads(written)
        except (ValueError, RecursionError):
            continue
        row = cast(dict[str, object], command).get("highlight_id") if isinstance(command, dict) else None
        if isinstance(row, int):
            when = in_utc(date, local=False)
            who, first, _ = found.get(row, (line(login), when, when))
            found[row] = (who, first, when)
    return found


def _article(
    document: Row,
    highlights: list[Row],
    tags: Mapping[int, list[Row]],
    makers: Mapping[int, tuple[str, str, str]],
    book: _Book,
) -> FoundArticle:
    row, name, description, filename, created, project, contents = document
    reading, losses = read_html(text(contents)), LossCount()
    if reading.pictures:
        losses.add("pictures in documents", line(name), reading.pictures)
    marks: list[FoundMark] = []
    for one in highlights:
        number = whole(one[1]) or 0
        labels = _labels(number, tags.get(number, []), book)
        marks += _marks(one, reading, labels, makers.get(number, _NOBODY), losses)
    home = book.projects.get(whole(project) or 0, "")
    return FoundArticle(
        key=line(row),
        title=line(name),
        text=reading.text,
        source=line(filename),
        attributes={"project": home} if home else {},
        unit=Unit.CODE_POINTS,
        note=text(description).strip(),
        created=in_utc(created, local=False),
        annotations=tuple(marks),
        losses=losses.losses(),
    )


def _labels(highlight: int, tags: list[Row], book: _Book) -> list[tuple[str, Label]]:
    """A key and a label for each of the highlight's tags, or for one that has none."""
    numbers = {number for (tag,) in tags if (number := whole(tag)) is not None and number in book.tags}
    named = [(f"{highlight} {number}", book.tags[number]) for number in sorted(numbers)]
    return named or [(str(highlight), UNTAGGED)]


def _marks(
    highlight: Row,
    reading: Reading,
    labels: list[tuple[str, Label]],
    maker: tuple[str, str, str],
    losses: LossCount,
) -> Iterator[FoundMark]:
    _, _, start, end, snippet = highlight
    place = _place(whole(start), whole(end), text(snippet), reading)
    if place is None:
        losses.add("highlights without words or outside of their document", read_html(text(snippet)).text)
        return
    coder, created, updated = maker
    for key, label in labels:
        yield FoundMark(key=key, coder=coder, created=created, updated=updated, label=label, places=(place,))


def _place(start: int | None, end: int | None, snippet: str, reading: Reading) -> Place | None:
    """The place in the article; its words are the article's if the snippet says the same but for spaces."""
    found = reading.place(start, end) if start is not None and end is not None else None
    if found is None or start is None or end is None:
        return None
    words, said = reading.text[slice(*found)], read_html(snippet).text
    alike = _bare(said) in ("", _bare(words)) or _bare(said) == _bare(reading.as_once_cut(start, end))
    return Place(*found, words if alike else said)


def _bare(words: str) -> str:
    return "".join(words.split())


def _recognises(path: Path) -> bool:
    return path.suffix.lower() == ".sqlite3" and is_sqlite(path)


FORMAT = DatasetFormat(
    FormatInfo(
        name="taguette",
        title="Taguette database",
        suffix=".sqlite3",
        reads=True,
        writes=False,
        what="The documents of one project or of all of them, with highlights and their tags.",
        used_by="For researchers who tag documents with Taguette.",
        offset_unit="UTF-8 bytes of the text in its HTML",
    ),
    find=find_taguette,
    recognises=_recognises,
)

"""QualCoder: texts with codes, cases and notes, from its project folders ``.qda``.

The tables are those that __main__.py in https://github.com/ccbogel/QualCoder makes (database versions 1 to
14). Codings made by hand count as Qt does, in UTF-16 units, and their ``seltext`` has U+2029 where lines end;
those of its searches and imports count code points. Both stand in one table, nothing tells them apart but the
words. Times are those of the computer that wrote them, without a zone.
"""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from copydesk.domain.dataset import LossCount
from copydesk.domain.found import (
    FoundActor,
    FoundArticle,
    FoundDataset,
    FoundMark,
    Label,
    Place,
    Scalar,
    Source,
    Unit,
)
from copydesk.domain.tables import Tables, Value
from copydesk.exchange.format import DatasetFormat, FormatInfo
from copydesk.exchange.peer_tables import Follower, Row, in_utc, is_sqlite, line, opened, text, whole
from copydesk.exchange.qualcoder_codes import Codes, read_codes

_PROGRAM = "QualCoder"
_DATABASE = "data.qda"
_NEEDED = {
    "source": ("id", "name", "fulltext"),
    "code_name": ("cid", "name"),
    "code_text": ("cid", "fid", "seltext", "pos0", "pos1"),
}
_MEDIA = ("/images/", "images:", "/audio/", "audio:", "/video/", "video:")
CASE, ANNOTATION = "case", Label("annotation", "annotation")
_LOST_TABLES = (
    ("journal", "name", "journal entries"),
    ("code_image", "memo", "codings of images and of areas of PDF pages"),
    ("code_av", "memo", "codings of audio and video"),
    ("graph", "name", "graphs"),
    ("stored_sql", "title", "saved queries"),
)


@dataclass(frozen=True, slots=True)
class _Book:
    """What is the same for all texts."""

    codes: Codes
    cases: Mapping[int, FoundActor]
    numeric: frozenset[tuple[str, str]]
    """Kind of thing and name of the attributes that are numbers."""


def find_qualcoder(source: Source) -> FoundDataset:
    """The texts of a project and what is marked in them; each pass opens it anew."""
    folder = source.path if source.path.is_dir() else source.path.parent
    title = folder.stem if source.path.is_dir() or folder.suffix.lower() == ".qda" else source.path.stem
    source = replace(source, path=_database(source.path))
    losses = LossCount()
    with opened(source, _PROGRAM, _NEEDED) as tables:
        numeric = frozenset(
            (line(kind), line(name))
            for name, kind, value in tables.rows("attribute_type", ("name", "caseOrFile", "valuetype"))
            if line(value) == "numeric"
        )
        book = _Book(read_codes(tables), _cases(tables, numeric), numeric)
        texts = _texts(tables, losses)
        _count_losses(tables, book, texts, losses)
    return FoundDataset(
        title=title,
        articles=lambda: _articles(source, book),
        labels=book.codes.infos,
        losses=losses.losses(),
        total=len(texts),
    )


def _database(path: Path) -> Path:
    return path / _DATABASE if path.is_dir() else path


def _texts(tables: Tables, losses: LossCount) -> set[int]:
    """The rows of the sources that are texts; the others are counted."""
    found: set[int] = set()
    for number, name, path in tables.rows("source", ("id", "name", "mediapath")):
        row = whole(number)
        if row is None or text(path).startswith(_MEDIA):
            losses.add("images, audio and video files", line(name))
        else:
            found.add(row)
    return found


def _cases(tables: Tables, numeric: frozenset[tuple[str, str]]) -> dict[int, FoundActor]:
    said: dict[int, dict[str, Scalar]] = {}
    for owner, *attribute in tables.rows("attribute", ("id", "attr_type", "name", "value"), order=("id",)):
        row = whole(owner)
        if row is not None and line(attribute[0]) == "case":
            _add_attribute(said.setdefault(row, {}), "case", attribute[1], attribute[2], numeric)
    found: dict[int, FoundActor] = {}
    for number, name, memo in tables.rows("cases", ("caseid", "name", "memo"), order=("caseid",)):
        row = whole(number)
        if row is not None and line(name):
            note, attributes = text(memo).strip(), said.get(row, {})
            found[row] = FoundActor(name=line(name), note=note, attributes=attributes)
    return found


def _add_attribute(
    said: dict[str, Scalar], kind: str, name: Value, value: Value, numeric: frozenset[tuple[str, str]]
) -> None:
    written = text(value).strip()
    if written:
        said[line(name)] = _number(written) if (kind, line(name)) in numeric else written


def _number(written: str) -> Scalar:
    number = whole(written)
    if number is not None:
        return number
    try:
        found = float(written)
    except ValueError:
        return written
    return found if abs(found) < float("inf") else written  # not a number is not smaller, either


def _count_losses(tables: Tables, book: _Book, texts: set[int], losses: LossCount) -> None:
    for table, column, what in _LOST_TABLES:
        for (example,) in tables.rows(table, (column,)):
            losses.add(what, line(example))
    linked: set[int | None] = set()
    for case, file in tables.rows("case_text", ("caseid", "fid")):
        linked.add(whole(case))
        if whole(file) not in texts:
            losses.add("cases linked to images, audio and video", _name(book, case))
    for row, actor in book.cases.items():
        if row not in linked:
            losses.add("cases that no text belongs to", actor.name)
    for file, words in tables.rows("code_text", ("fid", "seltext")):
        if whole(file) not in texts:
            losses.add("codings whose text is not there", line(words))


def _name(book: _Book, case: Value) -> str:
    actor = book.cases.get(whole(case) or 0)
    return actor.name if actor else ""


@dataclass(frozen=True, slots=True)
class _Walks:
    """What belongs to each text, walked beside the texts."""

    codings: Follower
    cases: Follower
    annotations: Follower
    attributes: Follower


def _articles(source: Source, book: _Book) -> Iterator[FoundArticle]:
    columns = ("id", "name", "fulltext", "mediapath", "memo", "date")
    with ExitStack() as stack:
        tables = stack.enter_context(opened(source, _PROGRAM, _NEEDED))
        walks = _Walks(
            _owned(
                tables, "code_text", "cid", "pos0", "pos1", "owner", "date", "memo", "seltext", "important"
            ),
            _owned(tables, "case_text", "caseid", "pos0", "pos1", "owner", "date", "memo"),
            _owned(tables, "annotation", "anid", "pos0", "pos1", "owner", "date", "memo"),
            Follower(tables.rows("attribute", ("id", "attr_type", "name", "value"), order=("id", "name"))),
        )
        for found in tables.rows("source", columns, order=("id",)):
            row = whole(found[0])
            if row is not None and not text(found[3]).startswith(_MEDIA):
                yield _article(row, found, walks, book)


def _owned(tables: Tables, table: str, kind: str, *columns: str) -> Follower:
    return Follower(tables.rows(table, ("fid", kind, *columns), order=("fid", "pos0", "pos1", kind)))


def _article(row: int, found: Row, walks: _Walks, book: _Book) -> FoundArticle:
    _, name, body, _, memo, date = found
    written, losses = text(body), LossCount()
    attributes: dict[str, Scalar] = {}
    for _, kind, attribute, value in walks.attributes.take(row):
        if line(kind) == "file":
            _add_attribute(attributes, "file", attribute, value, book.numeric)
    marks = [
        *(_coding(number, one, book) for number, one in enumerate(walks.codings.take(row), 1)),
        *(_case(number, one, book, len(written)) for number, one in enumerate(walks.cases.take(row), 1)),
        *(_annotation(number, one) for number, one in enumerate(walks.annotations.take(row), 1)),
    ]
    kept = tuple(mark for mark in marks if mark is not None)
    if len(kept) < len(marks):
        losses.add("codings and notes without a place or a code", line(name), len(marks) - len(kept))
    return FoundArticle(
        key=str(row),
        title=line(name),
        text=written,
        source=line(name),
        attributes=attributes,
        unit=Unit.UTF16,
        units=(Unit.CODE_POINTS,),
        note=text(memo).strip(),
        created=in_utc(date, local=True),
        annotations=kept,
        losses=losses.losses(),
    )


def _place(start: Value, end: Value, quote: str = "") -> Place | None:
    first, last = whole(start), whole(end)
    if first is None or last is None or not 0 <= first < last:
        return None
    return Place(first, last, quote)


def _coding(number: int, found: Row, book: _Book) -> FoundMark | None:
    _, code, start, end, owner, date, memo, words, important = found
    label = book.codes.labels.get(whole(code) or 0)
    place = _place(start, end, text(words).replace("\u2029", "\n"))
    if label is None or place is None:
        return None
    return FoundMark(
        key=f"code {number}",
        coder=line(owner),
        note=text(memo).strip(),
        created=in_utc(date, local=True),
        label=label,
        places=(place,),
        attributes={"important": True} if whole(important) else {},
    )


def _case(number: int, found: Row, book: _Book, length: int) -> FoundMark | None:
    """A case's part of the text; no place where that is all of it, as QualCoder links whole files."""
    _, case, start, end, owner, date, memo = found
    actor, place = book.cases.get(whole(case) or 0), _place(start, end)
    whole_text = not whole(start) and (whole(end) or 0) >= length - 1
    if actor is None or (place is None and not whole_text):
        return None
    return FoundMark(
        key=f"case {number}",
        coder=line(owner),
        note=text(memo).strip(),
        created=in_utc(date, local=True),
        label=Label(CASE, CASE),
        places=() if whole_text or place is None else (place,),
        attributes={CASE: actor.name},
        actor=actor,
        actors={CASE: actor},
    )


def _annotation(number: int, found: Row) -> FoundMark | None:
    _, _, start, end, owner, date, memo = found
    place = _place(start, end)
    if place is None:
        return None
    return FoundMark(
        key=f"annotation {number}",
        coder=line(owner),
        note=text(memo).strip(),
        created=in_utc(date, local=True),
        label=ANNOTATION,
        places=(place,),
    )


def _recognises(path: Path) -> bool:
    named = path.suffix.lower() == ".qda" or (path / _DATABASE).is_file()
    return named and is_sqlite(_database(path))


FORMAT = DatasetFormat(
    FormatInfo(
        name="qualcoder",
        title="QualCoder project",
        suffix=".qda",
        reads=True,
        writes=False,
        what="A project folder with its texts, codes in their categories, codings, cases and notes.",
        used_by="For researchers who code texts with QualCoder.",
        offset_unit="UTF-16 units, or code points",
    ),
    find=find_qualcoder,
    recognises=_recognises,
)

"""Discourse Network Analyzer: documents with statements, from its files ``.dna`` of version 2 and 3.

The tables are those of SqlConnection.java (2.0) and Sql.java (3.0) in https://github.com/leifeld/dna. Start
and Stop count chars of Java, which are UTF-16 units, in the document's text as it is stored. Dates are
milliseconds in version 2 and seconds in version 3, since 1970; version 2 shows them in the zone of the
computer it runs on, and so they are read here.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from copydesk.domain.dataset import LossCount
from copydesk.domain.found import (
    FoundActor,
    FoundArticle,
    FoundDataset,
    FoundMark,
    Label,
    LabelInfo,
    Link,
    Place,
    Scalar,
    Source,
    Unit,
)
from copydesk.domain.tables import Tables, Value
from copydesk.exchange.dna_entities import Entities, kind_of, read_entities
from copydesk.exchange.format import DatasetFormat, FormatInfo
from copydesk.exchange.peer_tables import (
    Follower,
    Row,
    batches,
    by_value,
    colour,
    here,
    is_sqlite,
    line,
    opened,
    text,
    there,
    whole,
)

_PROGRAM = "Discourse Network Analyzer"
_VALUES = ("StatementId", "VariableId")
_NEEDED = {
    "DOCUMENTS": ("ID", "Title", "Text"),
    "STATEMENTS": ("ID", "StatementTypeId", "DocumentId", "Start", "Stop"),
    "STATEMENTTYPES": ("ID", "Label"),
    "VARIABLES": ("ID", "Variable"),
    "DATABOOLEAN": _VALUES,
    "DATASHORTTEXT": _VALUES,
}
_DOCUMENTS_AT_ONCE = 20
LAYER = "statement type"


@dataclass(frozen=True, slots=True)
class _Book:
    """What is the same for all documents; names by row."""

    third: bool
    coders: Mapping[int, str]
    types: Mapping[int, Label]
    variables: Mapping[int, str]
    entities: Entities
    links: Mapping[int, tuple[Link, ...]]
    short: str


@dataclass(slots=True)
class _Values:
    """What a statement says: its variables by name, and whom they name."""

    attributes: dict[str, Scalar] = field(default_factory=dict[str, Scalar])
    actors: dict[str, FoundActor] = field(default_factory=dict[str, FoundActor])


def find_dna(source: Source) -> FoundDataset:
    """The documents and statements of a file; each pass opens it anew."""
    with opened(source, _PROGRAM, _NEEDED) as tables:
        losses = LossCount()
        documents = {
            row for (found,) in tables.rows("DOCUMENTS", ("ID",)) if (row := whole(found)) is not None
        }
        book = _book(tables, documents, losses)
        used = _used(tables, book)
        _count_losses(tables, book, used, losses)
        labels = _labels(tables, book)
    actors = tuple(
        actor
        for row, actor in book.entities.by_row.items()
        if kind_of(book.variables.get(book.entities.rows[row][0], "")) is not None
    )
    return FoundDataset(
        title=source.path.stem,
        articles=lambda: _articles(source, book),
        labels=labels,
        actors=actors,
        losses=losses.losses(),
        total=len(documents),
    )


def _book(tables: Tables, documents: set[int], losses: LossCount) -> _Book:
    names = set(tables.names())
    variables = _names(tables, "VARIABLES", "Variable")
    has_entity = "entity" in {column.lower() for column in tables.columns("DATASHORTTEXT")}
    return _Book(
        third=bool({"ENTITIES", "ATTRIBUTEVARIABLES"} & {name.upper() for name in names}),
        coders=_names(tables, "CODERS", "Name"),
        types={row: Label(LAYER, name) for row, name in _names(tables, "STATEMENTTYPES", "Label").items()},
        variables=variables,
        entities=read_entities(tables, variables),
        links=_links(tables, documents, losses),
        short="Entity" if has_entity else "Value",
    )


def _names(tables: Tables, table: str, column: str) -> dict[int, str]:
    found = ((whole(row), line(name)) for row, name in tables.rows(table, ("ID", column), order=("ID",)))
    return {row: name for row, name in found if row is not None and name}


def _links(tables: Tables, documents: set[int], losses: LossCount) -> dict[int, tuple[Link, ...]]:
    """The links from each statement; counts those to other documents, and statements without a document."""
    pairs = [
        (start, end)
        for one, other in tables.rows("STATEMENTLINKS", ("SourceId", "TargetId"), order=("ID",))
        if (start := whole(one)) is not None and (end := whole(other)) is not None
    ]
    ends = {row for pair in pairs for row in pair}
    where: dict[int, int] = {}
    for found, document in tables.rows("STATEMENTS", ("ID", "DocumentId")):
        row, home = whole(found), whole(document)
        if home not in documents:
            losses.add("statements whose document is not there")
        elif row in ends:
            where[row] = home
    links: dict[int, list[Link]] = {}
    for start, end in pairs:
        if start in where and where[start] == where.get(end):
            links.setdefault(start, []).append(Link(role="statement link", to=str(end)))
        else:
            losses.add("links between statements of different documents")
    return {start: tuple(found) for start, found in links.items()}


def _used(tables: Tables, book: _Book) -> set[tuple[int, str]]:
    """The variables and names that statements have."""
    rows = tables.rows("DATASHORTTEXT", ("VariableId", book.short))
    return {book.entities.key(whole(variable) or 0, value) for variable, value in rows}


def _count_losses(tables: Tables, book: _Book, used: set[tuple[int, str]], losses: LossCount) -> None:
    for (label,) in tables.rows("REGEXES", ("Label",)):
        losses.add("search terms (regular expressions)", line(label))
    for variable, name in book.entities.by_name:
        label = book.variables.get(variable, "")
        if (variable, name) not in used and kind_of(label) is None:
            losses.add("values of variables that no statement has", f"{label}: {name}" if label else name)


def _labels(tables: Tables, book: _Book) -> tuple[LabelInfo, ...]:
    columns = ("ID", "Red", "Green", "Blue")
    colours = {whole(row): colour(*rgb) for row, *rgb in tables.rows("STATEMENTTYPES", columns)}
    return tuple(LabelInfo(label=label, colour=colours.get(row, "")) for row, label in book.types.items())


def _articles(source: Source, book: _Book) -> Iterator[FoundArticle]:
    columns = ("ID", "Title", "Text", "Coder", "Author", "Source", "Section", "Notes", "Type", "Date")
    owned = ("DocumentId", "ID", "StatementTypeId", "Start", "Stop", "Coder")
    with opened(source, _PROGRAM, _NEEDED) as tables:
        statements = Follower(tables.rows("STATEMENTS", owned, order=("DocumentId", "Start", "ID")))
        for some in batches(tables.rows("DOCUMENTS", columns, order=("ID",)), _DOCUMENTS_AT_ONCE):
            taken = [(document, statements.take(whole(document[0]) or 0)) for document in some]
            rows = [row for _, found in taken for one in found if (row := whole(one[1])) is not None]
            values = _values(tables, book, rows)
            for document, found in taken:
                yield _article(document, found, values, book)


def _values(tables: Tables, book: _Book, statements: Sequence[int]) -> dict[int, _Values]:
    found: dict[int, dict[int, tuple[Scalar, FoundActor | None]]] = {}

    def read(table: str, column: str, kind: type[bool] | type[int] | type[str]) -> None:
        for row, said in by_value(tables, table, "StatementId", ("VariableId", column), statements).items():
            for variable, value in said:
                number = whole(variable) or 0
                scalar = _scalar(kind, value)
                if scalar is not None:
                    found.setdefault(row, {})[number] = (scalar, None)

    read("DATALONGTEXT", "Value", str)
    read("DATAINTEGER", "Value", int)
    read("DATABOOLEAN", "Value", bool)
    short = by_value(tables, "DATASHORTTEXT", "StatementId", ("VariableId", book.short), statements)
    for row, said in short.items():
        for variable, value in said:
            number = whole(variable) or 0
            name = book.entities.key(number, value)[1]
            if name:
                found.setdefault(row, {})[number] = (name, book.entities.of(number, value))
    return {row: _named(said, book) for row, said in found.items()}


def _scalar(kind: type[bool] | type[int] | type[str], value: Value) -> Scalar | None:
    if kind is str:
        return text(value).strip() or None
    number = whole(value)
    return None if number is None else kind(number)


def _named(said: Mapping[int, tuple[Scalar, FoundActor | None]], book: _Book) -> _Values:
    values = _Values()
    for variable, (value, actor) in sorted(said.items()):
        name = book.variables.get(variable, f"variable {variable}")
        values.attributes[name] = value
        if actor is not None:
            values.actors[name] = actor
    return values


def _article(
    document: Row, statements: Sequence[Row], values: Mapping[int, _Values], book: _Book
) -> FoundArticle:
    row, title, body, coder, author, source, section, notes, kind, date = document
    losses = LossCount()
    marks = tuple(mark for one in statements if (mark := _mark(one, values, book, losses)) is not None)
    more = {"type": line(kind), "coder": book.coders.get(whole(coder) or 0, "")}
    return FoundArticle(
        key=line(row),
        title=line(title),
        text=text(body),
        published=_published(date, book) or None,
        agency=line(source) or None,
        byline=line(author) or None,
        section=line(section) or None,
        attributes={name: value for name, value in more.items() if value},
        unit=Unit.UTF16,
        units=(Unit.CODE_POINTS,),
        note=text(notes).strip(),
        annotations=marks,
        losses=losses.losses(),
    )


def _mark(statement: Row, values: Mapping[int, _Values], book: _Book, losses: LossCount) -> FoundMark | None:
    _, found, kind, start, end, coder = statement
    row, first, last = whole(found), whole(start), whole(end)
    if row is None or first is None or last is None or not 0 <= first < last:
        losses.add("statements without a place")
        return None
    said = values.get(row) or _Values()
    return FoundMark(
        key=str(row),
        coder=book.coders.get(whole(coder) or 0, ""),
        label=book.types.get(whole(kind) or 0, Label(LAYER, "unknown")),
        places=(Place(first, last),),
        links=book.links.get(row, ()),
        attributes=said.attributes,
        actors=said.actors,
    )


def _published(date: Value, book: _Book) -> str:
    number = whole(date)
    if number is None:
        return ""
    return there(number) if book.third else here(number / 1000)


def _recognises(path: Path) -> bool:
    return path.suffix.lower() == ".dna" and is_sqlite(path)


FORMAT = DatasetFormat(
    FormatInfo(
        name="dna",
        title="Discourse Network Analyzer (version 2 and 3)",
        suffix=".dna",
        reads=True,
        writes=False,
        what="Documents with statements: who says what, and whether they agree.",
        used_by="For political scientists who code discourse networks with Discourse Network Analyzer.",
        offset_unit="UTF-16 units",
    ),
    find=find_dna,
    recognises=_recognises,
)

"""Codebooks as CSV: a zip of ``actors.csv``, ``topics.csv`` and ``attributes.csv``, or one of them alone.

UTF-8 and commas (RFC 4180); ``columns.txt`` in the zip says what each column means. Others' tables are read
by guess: any of comma, semicolon and tab, columns by their usual names.
"""

import csv
import io
import zipfile
from functools import partial

from copydesk.domain.codebook_file import CodebookFile
from copydesk.domain.unzipping import BROKEN_ZIP
from copydesk.errors import UserError
from copydesk.exchange.codebooks.columns import TABLES
from copydesk.exchange.codebooks.format import CodebookFormat
from copydesk.exchange.codebooks.tables import Rows, codebook_of, rows
from copydesk.exchange.csv_bundle import harmed, harmless

LARGEST = 64 * 2**20
"""Bytes of one unpacked table."""
_DATE = (1980, 1, 1, 0, 0, 0)
"""Of all members, so that the same codebook gives the same bytes."""


def write_table(table: str, codebook: CodebookFile) -> bytes:
    """One table; the mark at its beginning tells spreadsheets that it is UTF-8."""
    text = io.StringIO()
    csv.writer(text).writerows([harmless(cell) for cell in row] for row in rows(codebook, table))
    return text.getvalue().encode("utf-8-sig")


def write(codebook: CodebookFile) -> bytes:
    """All tables, in a zip file."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for table in TABLES:
            archive.writestr(zipfile.ZipInfo(f"{table}.csv", _DATE), write_table(table, codebook))
        archive.writestr(zipfile.ZipInfo("columns.txt", _DATE), _columns())
    return held.getvalue()


def _columns() -> str:
    told = (
        "\n".join((f"{table}.csv", *(f"  {name}: {meaning}" for name, meaning in columns.items())))
        for table, columns in TABLES.items()
    )
    return "\n\n".join(told) + "\n"


def read(data: bytes, name: str) -> CodebookFile:
    """The codebook in a table, or in the tables of a zip file."""
    if not data.startswith(b"PK"):
        return codebook_of({name: table(data, name)}, name)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [one for one in archive.infolist() if one.filename.lower().endswith(".csv")]
            if sum(one.file_size for one in members) > LARGEST:
                raise UserError("{name} unpacks to more than a codebook can be. Check the file.", name=name)
            tables = {one.filename: table(_member(archive, one), one.filename) for one in members[:20]}
    except BROKEN_ZIP as error:
        raise UserError("{name} is damaged or no zip file. Fetch it again.", name=name) from error
    return codebook_of(tables, name)


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    with archive.open(info) as stream:
        return stream.read(info.file_size)  # never more than what it says to have


def table(data: bytes, name: str) -> Rows:
    """The rows of a table in CSV, its head first; blank rows are left out."""
    text = _decoded(data)
    first = text.lstrip("\n").partition("\n")[0]
    sign = max(",;\t", key=first.count)
    try:
        found = csv.reader(io.StringIO(text, newline=""), delimiter=sign)
        return [[harmed(cell) for cell in row] for row in found if any(cell.strip() for cell in row)]
    except csv.Error as error:
        raise UserError(
            "{name} is no table that can be read: {reason}. Save it as CSV anew.", name=name, reason=error
        ) from error


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


FORMATS = (
    CodebookFormat(
        name="csv",
        title="Codebook as CSV tables",
        suffixes=(".zip",),
        what="All of the codebook as three tables in a zip file.",
        read=read,
        write=write,
    ),
    CodebookFormat(
        name="topics-csv",
        title="Topics as a CSV table",
        suffixes=(".csv", ".tsv", ".txt"),
        what="The topics as one table, for spreadsheets.",
        loses="actors and attributes",
        holds=("topics",),
        read=read,
        write=partial(write_table, "topics"),
    ),
    CodebookFormat(
        name="actors-csv",
        title="Actors as a CSV table",
        suffixes=(".csv",),
        what="The actors as one table, for spreadsheets.",
        loses="topics and attributes",
        holds=("actors",),
        read=read,
        write=partial(write_table, "actors"),
    ),
)

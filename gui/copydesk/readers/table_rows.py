"""One row becomes one article: each field from its column, the other columns as attributes."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import unescape

from copydesk.domain.article import ArticleDraft
from copydesk.domain.text import canonical
from copydesk.errors import ReadError, Sentence
from copydesk.readers.cells import Kind, is_empty, kind_of, line_of, text_of, value_of
from copydesk.readers.column_names import fields
from copydesk.readers.date_columns import DateColumn
from copydesk.readers.format import ATTRIBUTE, ReadArticle, Reading
from copydesk.readers.html_text import text_of_html
from copydesk.readers.languages import language_code
from copydesk.readers.plain import article_of

Cells = Mapping[str, object]

# Where a table states these its texts are not looked at for more.
_WIRE = frozenset({"title", "published", "agency"})
_BLOCK = re.compile(r"</(?:p|div|li|article|section|h[1-6]|body)\s*>|<(?:p|br)\b[^<>]{0,200}>", re.IGNORECASE)
_INLINE = re.compile(
    r"</(?:a|b|i|em|strong|span|figure|script|ul|blockquote)\s*>|<img\s[^<>]*>", re.IGNORECASE
)
_ENTITY = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{2,6}|#[xX][0-9a-fA-F]{2,5});")


@dataclass(frozen=True, slots=True)
class Meaning:
    """``mapping`` says what the columns mean; ``by_values`` are the fields that no column's name tells."""

    mapping: Mapping[str, str]
    by_values: frozenset[str]


class RowReader:
    """Makes articles of the rows of one table.

    ``head`` are its first rows, by which dates and kinds of values are understood. The remarks are
    given with the next article, each once for the table, however many rows it is about.
    """

    def __init__(
        self, name: str, meaning: Meaning, head: Sequence[Cells], remarks: Sequence[Sentence]
    ) -> None:
        self._name = name
        self._by_values = meaning.by_values
        mapping = meaning.mapping
        self._columns = {field: column for column, field in mapping.items() if field in fields()}
        self._left_out = frozenset(column for column, given in mapping.items() if given != ATTRIBUTE)
        self._kinds = {
            column: kind_of(cells.get(column) for cells in head)
            for column in mapping
            if column not in self._left_out
        }
        self._dates = DateColumn([self._cell("published", cells) for cells in head])
        self._told: set[str] = set()
        self._remarks = list(remarks)

    def read(self, number: int, cells: Cells) -> Reading:
        """The article in a row, or why there is none."""
        cell = self._cell("text", cells)
        try:
            text = "" if is_empty(cell) else canonical(self._plain(text_of(cell)))
            stated = self._stated(cells)
        except ReadError as error:  # HTML that is nested too deep
            return error
        if not text.strip():
            return ReadError("Row {row} of {name} has no text.", row=number, name=self._name)
        attributes = self._attributes(cells)
        for field in (field for field in ("published", "language") if field in stated):
            self._understand(field, number, stated, attributes)
        found, heard = self._found(text) if _WIRE - stated.keys() else ({}, ())
        said = {**found, **stated}
        draft = ArticleDraft(title=said.pop("title"), text=text, attributes=attributes, **said)
        guessed = (found.keys() - stated.keys()) | (self._by_values & {"text", *stated})
        remarks, self._remarks = (*heard, *self._remarks), []
        return ReadArticle(draft, frozenset(guessed), remarks)

    def _found(self, text: str) -> tuple[dict[str, str], tuple[Sentence, ...]]:
        """What the first lines of the text say, and the first of them as its title if nothing else."""
        read = article_of(text)
        others = (field for field in fields() if field != "text")
        return {field: value for field in others if (value := getattr(read.draft, field))}, read.remarks

    def _cell(self, field: str, cells: Cells) -> object:
        return cells.get(self._columns[field]) if field in self._columns else None

    def _stated(self, cells: Cells) -> dict[str, str]:
        values = {field: self._cell(field, cells) for field in self._columns if field != "text"}
        lines = {field: _line(cell, self._name) for field, cell in values.items() if not is_empty(cell)}
        return {field: line for field, line in lines.items() if line}

    def _understand(
        self, field: str, number: int, stated: dict[str, str], attributes: dict[str, object]
    ) -> None:
        """Put a date or language as the project keeps it; what is not understood stays as an attribute."""
        written = stated.pop(field)
        value = language_code(written) if field == "language" else self._date(number, written)
        if value is None:
            attributes[self._columns[field]] = written
        else:
            stated[field] = value

    def _date(self, number: int, written: str) -> str | None:
        date = self._dates.read(written)
        if date is None:
            remark = Sentence(
                "The date {written} in row {row} of {name} cannot be read. Such dates are attributes now.",
                written=written[:100],
                row=number,
                name=self._name,
            )
            self._tell("unread date", remark)
            return None
        if not date.certain:
            remark = Sentence(
                "Day and month in {name} could be meant either way round: {written} was read as {date}.",
                written=written,
                date=date.iso[:10],
                name=self._name,
            )
            self._tell("uncertain date", remark)
        if self._dates.short_years:
            remark = Sentence(
                "The years in {name} have two figures: {written} was read as {date}.",
                written=written,
                date=date.iso[:10],
                name=self._name,
            )
            self._tell("short years", remark)
        return date.iso

    def _attributes(self, cells: Cells) -> dict[str, object]:
        values = {
            canonical(column): value_of(cell, self._kinds.get(column, Kind.TEXT))
            for column, cell in cells.items()
            if column not in self._left_out
        }
        return {column: value for column, value in values.items() if value is not None and value != ""}

    def _plain(self, written: str) -> str:
        """The text without the HTML that scrapers leave in it."""
        if _is_html(written):
            remark = Sentence("HTML in the texts of {name} was turned into plain text.", name=self._name)
            self._tell("HTML", remark)
            # Where HTML sets no paragraphs the ends of lines do.
            lines = written if _BLOCK.search(written) else written.replace("\n", "<br>")
            return text_of_html(lines, self._name)
        if "&" in written and _ENTITY.search(written):
            remark = Sentence("Signs such as &amp; in the texts of {name} were resolved.", name=self._name)
            self._tell("entities", remark)
            return unescape(written)
        return written

    def _tell(self, what: str, remark: Sentence) -> None:
        if what not in self._told:
            self._told.add(what)
            self._remarks.append(remark)


def _is_html(written: str) -> bool:
    return "<" in written and (_BLOCK.search(written) or _INLINE.search(written)) is not None


def _line(cell: object, name: str) -> str:
    line = line_of(cell)
    if _is_html(line):
        return line_of(text_of_html(line, name))
    return line_of(unescape(line)) if "&" in line and _ENTITY.search(line) else line

"""WebAnno TSV 3, read: each table as the CAS that INCEpTION makes of it, from which the rest is found.

INCEpTION user guide, appendix "WebAnno TSV 3.3 File format". Spans, slots, relations and chains; a number in
square brackets says what is one annotation over several rows. In a chain it is the chain's.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path, PurePosixPath

from copydesk.domain.dataset import LossCount
from copydesk.domain.found import FoundDataset, Source
from copydesk.errors import UserError
from copydesk.exchange.bundle import uid_in
from copydesk.exchange.cas_content import Content, Structure, is_kept, storable
from copydesk.exchange.cas_found import Reading, find_in
from copydesk.exchange.cas_sources import CasFile
from copydesk.exchange.cas_types import Types
from copydesk.exchange.cas_values import ARTICLE, METADATA
from copydesk.exchange.source_files import first_bytes, is_zip, source_files
from copydesk.exchange.uima_layers import NAMESPACE
from copydesk.exchange.webanno_parse import Column, Row, TableLines, numbered, parsed, split, unescaped
from copydesk.exchange.webanno_text import RebuiltText

_BEGINS = b"#FORMAT=WebAnno TSV 3"
_ANY = frozenset({"uima.tcas.Annotation", "uima.cas.AnnotationBase"})
_CHAINED = re.compile(r"(?s)(.*)->(\d{1,9}-\d{1,9})")
_EXACT = re.compile(r"(\d{1,9})-(\d{1,9})")
_ROLE, _BASE = "ROLE_", "BT_"
_PROJECT = frozenset({"annotation", "curation"})


def find_webanno_tsv(source: Source) -> FoundDataset:
    """What is marked in a folder, zip file or single table; UserError where there is none."""
    return find_in(source.path, Reading(".tsv", "WebAnno TSV", lambda: content_of))


def recognises_webanno_tsv(path: Path) -> bool:
    """Whether it, or the first table in it, begins as they do."""
    if not path.is_dir() and not is_zip(path):
        return first_bytes(path, 64).removeprefix(b"\xef\xbb\xbf").startswith(_BEGINS)
    try:
        with source_files(path) as files:
            tables = files.names(".tsv")[:1]
            return any(files.read(name)[:64].startswith(_BEGINS) for name in tables)
    except UserError:
        return False


def content_of(file: CasFile) -> Content:
    """The table as a CAS; UserError where it is none."""
    shown = PurePosixPath(file.name).name
    try:
        table = parsed(file.data.decode(), shown)
    except UnicodeDecodeError as error:
        raise UserError("{name} is not in UTF-8. Export it anew.", name=shown) from error
    losses = LossCount()
    text = RebuiltText(table.sentences, shown, losses)
    structures = _Structures(table, text, losses).made()
    if any(one.type.startswith(NAMESPACE) for one in structures):
        structures += _described(file.name, max(one.id for one in structures))
    features = {
        columns[0].type: {one.name: "uima.cas.String" for one in columns if _is_value(one)}
        for columns in table.layers
    }
    return Content(
        text.text,
        Types(dict.fromkeys(features, "uima.tcas.Annotation"), features),
        {one.id: one for one in structures},
        frozenset(one.id for one in structures if one.type),
        losses,
    )


def _described(name: str, number: int) -> list[Structure]:
    """What the name of a file that Copydesk wrote says of its article."""
    path = PurePosixPath(name)
    stem = path.stem
    if len(path.parts) > 2 and path.parts[-3] in _PROJECT:
        stem = path.parts[-2].removesuffix(".tsv")
    about = Structure(number + 1, METADATA, values={"documentTitle": stem, "documentId": uid_in(stem)})
    return [about, Structure(number + 2, ARTICLE)]


def _is_value(column: Column) -> bool:
    return bool(column.name) and not column.name.startswith((_ROLE, _BASE)) and "." not in column.name


class _Structures:
    """Makes the feature structures of a table; those without a type are links of slots."""

    def __init__(self, table: TableLines, text: RebuiltText, losses: LossCount) -> None:
        self._table = table
        self._text = text
        self._losses = losses
        self._made: list[Structure] = []
        self._numbered: dict[str, Structure] = {}
        self._here: defaultdict[str, dict[str, list[Structure]]] = defaultdict(dict)
        self._slots: list[tuple[Structure, str, str, str, str]] = []
        self._relations: list[tuple[Structure, str, str, str]] = []
        self._chains: defaultdict[str, dict[int, Structure]] = defaultdict(dict)

    def made(self) -> list[Structure]:
        """All structures, without those of no characters."""
        layers: list[tuple[int, list[Column]]] = []
        place = 0
        for columns in self._table.layers:
            layers.append((place, columns))
            place += len(columns)
        for row in (row for sentence in self._table.sentences for row in sentence.rows):
            for first, columns in layers:
                self._take(row, columns, row.cells[first : first + len(columns)])
        for slot in self._slots:
            self._fill(*slot)
        for relation in self._relations:
            self._relate(*relation)
        for chain in self._chains.values():
            links = [chain[number] for number in sorted(chain)]
            for one, following in pairwise(links):
                one.references["next"] = (following.id,)
        return [one for one in self._made if self._is_there(one)]

    def _is_there(self, one: Structure) -> bool:
        if one.type.startswith(NAMESPACE) and (exact := _EXACT.fullmatch(one.text("spans"))):
            del one.values["spans"]
            one.start, one.end = (self._text.from_points(int(each)) for each in exact.groups())
        if one.start < one.end or one.start < 0:
            return True
        self._losses.add("annotations of no characters", one.type.rpartition(".")[2])
        return False

    def _new(self, type_: str, start: int = -1, end: int = -1) -> Structure:
        one = Structure(len(self._made) + 1, type_, start, end)
        self._made.append(one)
        return one

    def _take(self, row: Row, columns: Sequence[Column], cells: Sequence[str]) -> None:
        if all(cell == "_" for cell in cells) or not cells:
            return
        first = columns[0]
        if not is_kept(first.type, self._losses):
            return
        stacks = [split(cell, "|") if cell != "_" else [] for cell in cells]
        for number in range(max(map(len, stacks))):
            values = [stack[number] if number < len(stack) else "" for stack in stacks]
            if first.layer == "T_CH":
                self._take_chained(row, first, values)
            elif first.layer == "T_RL":
                self._take_relation(row, columns, values)
            else:
                self._take_span(row, columns, values)

    def _extended(self, one: Structure | None, row: Row, type_: str) -> Structure:
        """The annotation, which reaches over the row as well; a new one where it is None."""
        start, end = self._text.offset(row.start), self._text.offset(row.end)
        if one is None:
            return self._new(type_, start, end)
        one.start, one.end = min(one.start, start), max(one.end, end)
        return one

    def _take_span(self, row: Row, columns: Sequence[Column], values: Sequence[str]) -> None:
        type_ = columns[0].type
        plain = [numbered(value) for value in values]
        number = next(
            (n for column, (_, n) in zip(columns, plain, strict=False) if not _aims(column) and n), ""
        )
        known = self._numbered.get(number)
        one = self._extended(known if known and known.type == type_ else None, row, type_)
        if number:
            self._numbered.setdefault(number, one)
        self._here[row.unit].setdefault(type_, []).append(one)
        roles: tuple[str, list[str]] = ("", [])
        for column, value, (words, _) in zip(columns, values, plain, strict=False):
            if column.name.startswith(_ROLE):
                roles = column.name.partition(":")[2].partition("_")[0], split(words, ";")
            elif _aims(column) and one is not known:
                self._aim(one, roles, column.name, value)
            elif column.name and not _aims(column) and (said := storable(unescaped(words))):
                one.values.setdefault(column.name, said)

    def _aim(self, one: Structure, roles: tuple[str, list[str]], type_: str, value: str) -> None:
        """Note where slots lead; rows after an annotation's first say it again."""
        name, words = roles
        for role, target in zip(words, split(value, ";"), strict=False):
            if target not in {"*", "_", ""}:
                self._slots.append((one, name, storable(unescaped(role)), target, type_))

    def _take_relation(self, row: Row, columns: Sequence[Column], values: Sequence[str]) -> None:
        source = values[-1] if len(values) == len(columns) else ""
        one = self._new(columns[0].type)
        for column, value in zip(columns[:-1], values, strict=False):
            if said := storable(unescaped(numbered(value)[0])):
                one.values[column.name] = said
        self._relations.append((one, source, row.unit, columns[-1].name.removeprefix(_BASE)))

    def _take_chained(self, row: Row, column: Column, values: Sequence[str]) -> None:
        words, chain = numbered(values[0])
        found = _CHAINED.fullmatch(values[1]) if len(values) > 1 else None
        chain, _, link = found[2].partition("-") if found else (chain, "", row.unit.partition("-")[2])
        number = int(link.partition(".")[0] or 0)
        one = self._extended(self._chains[chain].get(number), row, column.type)
        self._chains[chain][number] = one
        if said := storable(unescaped(words)):
            one.values["referenceType"] = said
        if found and (said := storable(unescaped(found[1]))):
            one.values["referenceRelation"] = said

    def _at(self, unit: str, number: str, type_: str) -> Structure | None:
        """The annotation with that number, or else the one of the type in that row."""
        if number not in {"", "0"}:
            return self._numbered.get(number)
        here = self._here.get(unit, {})
        if type_ in _ANY:
            return next((each[0] for each in here.values()), None)
        return here[type_][0] if type_ in here else None

    def _fill(self, one: Structure, name: str, role: str, target: str, type_: str) -> None:
        unit, number = numbered(target)
        found = self._at(unit, number, type_)
        if found is None:
            self._losses.add("references to words or to what is not there", f"{name} {role}")
            return
        link = self._new("")
        link.values["role"] = role
        link.references["target"] = (found.id,)
        one.references[name] = (*one.references.get(name, ()), link.id)

    def _relate(self, one: Structure, source: str, unit: str, type_: str) -> None:
        begin, numbers = numbered(source)
        first, _, second = numbers.partition("_")
        governor, dependent = self._at(begin, first, type_), self._at(unit, second, type_)
        one.references["Governor"] = (governor.id,) if governor else ()
        one.references["Dependent"] = (dependent.id,) if dependent else ()


def _aims(column: Column) -> bool:
    """Whether the column has what the slots before it lead to: it is called as a type."""
    return "." in column.name and not column.name.startswith(_ROLE)

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape
from tests.exchange.datasets import ANNOTATIONS, ARTICLE, TEXT, a_dataset, datasets
from tests.exchange.hard_cases import hard_dataset

from copydesk.domain.dataset import Dataset, Record
from copydesk.domain.text import text_hash
from copydesk.errors import Cancelled, UserError
from copydesk.exchange.csv_rows import codebook_rows, record_rows
from copydesk.exchange.csv_tables import TABLES
from copydesk.exchange.excel import write_excel

Row = dict[str, object]


def tables(path: Path) -> dict[str, list[Row]]:
    """The rows of each sheet by the names in its head, read with openpyxl."""
    book = load_workbook(path, read_only=True)
    found: dict[str, list[Row]] = {}
    for sheet in book.worksheets:
        head, *rows = sheet.iter_rows(values_only=True)
        found[sheet.title] = [dict(zip(map(str, head), map(_given_back, row), strict=True)) for row in rows]
    book.close()
    return found


def _given_back(row: object) -> object:
    """What Excel shows for a cell: openpyxl leaves ``_x0007_`` to its callers."""
    return unescape(row) if isinstance(row, str) else row


def expected(dataset: Dataset) -> dict[str, list[Row]]:
    """The rows as they should come back; an empty cell is None."""
    found: dict[str, list[Row]] = {table.name: [] for table in TABLES}
    names = {table.name: [column.name for column in table.columns] for table in TABLES}
    for table, cells in _every_row(dataset):
        empty_is_none = [
            None if cell == "" else str(cell) if isinstance(cell, str) else cell for cell in cells
        ]
        found[table].append(dict(zip(names[table], empty_is_none, strict=True)))
    return found


def _every_row(dataset: Dataset) -> Iterator[tuple[str, tuple[object, ...]]]:
    yield from codebook_rows(dataset)
    for record in dataset.records:
        yield from record_rows(dataset, record)


def test_a_workbook_is_a_sheet_for_each_table_with_their_rows(tmp_path: Path) -> None:
    report = write_excel(a_dataset(), tmp_path / "x.xlsx")
    found = tables(tmp_path / "x.xlsx")
    assert list(found) == [*(table.name for table in TABLES), "continued", "dictionary"]
    assert {name: found[name] for name in report.counts} == expected(a_dataset())
    assert report.counts == {table.name: len(found[table.name]) for table in TABLES}
    assert report.losses == ()


def test_offsets_are_numbers_that_lead_to_the_quoted_text(tmp_path: Path) -> None:
    write_excel(a_dataset(), tmp_path / "x.xlsx")
    (mention,) = tables(tmp_path / "x.xlsx")["mentions"]
    start, end = mention["start"], mention["end"]
    assert isinstance(start, int)
    assert isinstance(end, int)
    assert TEXT[start:end] == mention["quote"] == "Ana Orr"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
@given(datasets())
def test_hostile_text_comes_back_as_it_was(tmp_path: Path, dataset: Dataset) -> None:
    records = list(dataset.records)
    write_excel(replace(dataset, records=iter(records)), tmp_path / "x.xlsx")
    found = tables(tmp_path / "x.xlsx")
    assert {table.name: found[table.name] for table in TABLES} == expected(
        replace(dataset, records=iter(records))
    )


def test_the_hard_cases_come_back_as_they_were(tmp_path: Path) -> None:
    report = write_excel(hard_dataset(), tmp_path / "x.xlsx")
    found = tables(tmp_path / "x.xlsx")
    assert {table.name: found[table.name] for table in TABLES} == expected(hard_dataset())
    assert report.losses == ()


def test_characters_that_xml_cannot_hold_are_kept(tmp_path: Path) -> None:
    note = "bell \x07, escape \x1b[0m, literal _x0007_, return \r\n, not a character \uffff"
    record = Record(replace(ARTICLE, note=note), ())
    write_excel(a_dataset([record]), tmp_path / "x.xlsx")
    assert tables(tmp_path / "x.xlsx")["articles"][0]["note"] == note


def test_text_longer_than_a_cell_goes_on_in_a_sheet_of_its_own(tmp_path: Path) -> None:
    text = "\U0001f600 words " * 9_000
    write_excel(a_dataset([Record(replace(ARTICLE, text=text), ())]), tmp_path / "x.xlsx")
    found = tables(tmp_path / "x.xlsx")
    rest = found["continued"]
    assert [(row["table"], row["row"], row["column"], row["part"]) for row in rest] == [
        ("articles", "article-1", "text", 2),
        ("articles", "article-1", "text", 3),
    ]
    assert str(found["articles"][0]["text"]) + "".join(str(row["text"]) for row in rest) == text


def test_the_dictionary_tells_what_each_column_means(tmp_path: Path) -> None:
    write_excel(a_dataset(), tmp_path / "x.xlsx")
    told = {(row["table"], row["column"]): row for row in tables(tmp_path / "x.xlsx")["dictionary"]}
    for table in TABLES:
        assert told[table.name, None]["meaning"] == table.what
        assert all(told[table.name, column.name]["meaning"] for column in table.columns)
    start = told["mentions", "start"]
    assert (start["type"], start["unit"]) == ("integer", "code point")
    assert told["quotation_topics", "stance"]["values"] == "supports, opposes, neutral"
    assert told["quotations", "attributes: tone"]["values"] == "calm, angry"


def test_without_texts_there_are_their_hashes_and_lengths(tmp_path: Path) -> None:
    write_excel(replace(a_dataset(), texts=False), tmp_path / "x.xlsx")
    found = tables(tmp_path / "x.xlsx")
    article = found["articles"][0]
    assert (article["text_sha256"], article["text_length"]) == (text_hash(TEXT), len(TEXT))
    assert "text" not in article
    assert found["mentions"][0]["quote"] == "Ana Orr"
    told = [row["column"] for row in found["dictionary"] if row["table"] == "articles"]
    assert "text_sha256" in told
    assert "text" not in told


def test_no_cell_is_a_formula(tmp_path: Path) -> None:
    write_excel(a_dataset(), tmp_path / "x.xlsx")
    with zipfile.ZipFile(tmp_path / "x.xlsx") as archive:
        sheets = [archive.read(name) for name in archive.namelist() if "worksheets/sheet" in name]
    assert len(sheets) == len(TABLES) + 2
    assert not any(b"<f" in sheet for sheet in sheets)


def test_the_same_dataset_gives_the_same_bytes(tmp_path: Path) -> None:
    write_excel(a_dataset(), tmp_path / "a.xlsx")
    write_excel(a_dataset(), tmp_path / "b.xlsx")
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()
    assert load_workbook(tmp_path / "a.xlsx").properties.title == "Test"


def test_work_that_is_stopped_leaves_nothing(tmp_path: Path) -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_excel(a_dataset([Record(ARTICLE, ANNOTATIONS)]), tmp_path / "x.xlsx", stop)
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_is_full_at_the_end_is_told_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("zipfile.ZipFile.write", full)
    with pytest.raises(UserError, match="No space left"):
        write_excel(a_dataset(), tmp_path / "x.xlsx")
    assert list(tmp_path.iterdir()) == []

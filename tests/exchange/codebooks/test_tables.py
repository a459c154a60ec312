import io
import zipfile
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from tests.exchange.codebooks.samples import codebooks, full, untitled

from copydesk.domain.actor import ActorKind
from copydesk.domain.codebook_file import CodebookFile
from copydesk.errors import UserError
from copydesk.exchange.codebooks import csv_files, workbook
from copydesk.exchange.codebooks.cells import items, listed, paired, pairs
from copydesk.exchange.codebooks.columns import TABLES, guessed
from copydesk.exchange.codebooks.tables import codebook_of


def test_csv_comes_back_whole() -> None:
    assert csv_files.read(csv_files.write(full()), "a.zip") == untitled(full())


def test_excel_comes_back_whole() -> None:
    assert workbook.read(workbook.write(full()), "a.xlsx") == untitled(full())


@given(codebooks())
def test_any_codebook_comes_back_from_csv(codebook: CodebookFile) -> None:
    assert csv_files.read(csv_files.write(codebook), "a.zip") == codebook


def test_formulas_stay_text() -> None:
    table = csv_files.write_table("topics", full()).decode("utf-8-sig")
    assert ",'=1+1" in table
    book: Any = openpyxl.load_workbook(io.BytesIO(workbook.write(full())))
    assert book.sheetnames == [*TABLES, "columns"]
    note = book["topics"].cell(3, list(TABLES["topics"]).index("note") + 1)
    assert (note.value, note.data_type) == ("=1+1", "s")


def test_tables_of_others_are_guessed() -> None:
    table = "Code;Label;Broader;Description\n1;Transport;;All of it\n1.1;Ports;1;\n1.2;Roads;Transport;\n"
    found = csv_files.read(table.encode("cp1252"), "list.csv")
    assert [(one.code, one.name, one.parent) for one in found.topics] == [
        ("1", "Transport", None),
        ("1.1", "Ports", 1),
        ("1.2", "Roads", 1),
    ]
    assert found.topics[0].definition == "All of it"


def test_a_table_with_kinds_has_actors() -> None:
    found = csv_files.read(b"Name,Type,Aliases\nVelmora,state,VLM; Velmora Islands\n", "list.csv")
    assert (found.actors[0].kind, found.actors[0].aliases) == (ActorKind.STATE, ("VLM", "Velmora Islands"))


def test_codes_without_names_are_names() -> None:
    assert guessed("topics", ["Code", "Memo"]) == {"name": 0, "definition": 1}


@pytest.mark.parametrize("content", [b"a,b\n1,2\n", b"", b"\xff\xfe\x00"])
def test_a_table_without_names_is_told(content: bytes) -> None:
    with pytest.raises(UserError, match="no column that holds names"):
        csv_files.read(content, "a.csv")


def test_a_bomb_is_refused() -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("topics.csv", b"name\n" + b"a" * (csv_files.LARGEST + 1))
    with pytest.raises(UserError, match="unpacks to more"):
        csv_files.read(held.getvalue(), "a.zip")


@pytest.mark.parametrize("content", [b"PK\x03\x04nothing", b"PK"])
def test_a_damaged_archive_or_workbook_is_told(content: bytes) -> None:
    with pytest.raises(UserError, match="damaged"):
        csv_files.read(content, "a.zip")
    with pytest.raises(UserError, match="no workbook"):
        workbook.read(content, "a.xlsx")


def test_an_attribute_of_nothing_is_told() -> None:
    with pytest.raises(UserError, match="no target or type"):
        codebook_of({"attributes": [["name", "target"], ["party", "boat"]]}, "a")


def test_cells_hold_what_has_their_signs_in_it() -> None:
    for values in ([], ["a", "b"], ["a | b", "c"], ["[", "{"], ["a; b"]):
        assert items(listed(values)) == values
    for pair in ({}, {"a": "b"}, {"a=": "|"}):
        assert pairs(paired(pair)) == pair

"""Every export and import with names that are meant for something else: no formula, no markup, no way out."""

import csv
import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import html
from tests.hostile import hostile_session

from copydesk.domain.found import Source
from copydesk.domain.listing import Listing
from copydesk.errors import UserError
from copydesk.exchange import FormatInfo, find, formats
from copydesk.exchange.codebooks import formats as codebook_formats
from copydesk.exchange.codebooks import read as read_codebook
from copydesk.exchange.codebooks.format import CodebookFormat
from copydesk.exchange.registry import FORMATS
from copydesk.project.foreign import ForeignTables
from copydesk.session import Session

FORMULA = re.compile(r"\s*[=+\-@\t\r＝＋－＠]")
NUMBER = re.compile(r"[+-]?\d+(\.\d+)?")
NAMES = (
    *("../climbed", "/climbed", "C:\\climbed", "C:climbed", "..\\..\\climbed", "a/../../climbed"),
    *("\\\\host\\share\\climbed", "con.txt", "nul", "a\0climbed", "~/climbed", "./../climbed", "climbed "),
)


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    made = hostile_session(tmp_path_factory.mktemp("hostile"))
    yield made
    made.close()


def exported(session: Session, folder: Path, name: str, suffix: str) -> list[tuple[str, bytes]]:
    """The files of an export with their names."""
    out = folder / f"out{suffix}"
    session.datasets.export(out, name)
    if out.is_dir():
        return [
            (one.relative_to(out).as_posix(), one.read_bytes()) for one in out.rglob("*") if one.is_file()
        ]
    return list(unpacked(out.name, out.read_bytes()))


def unpacked(name: str, content: bytes) -> Iterator[tuple[str, bytes]]:
    if not zipfile.is_zipfile(io.BytesIO(content)):
        yield name, content
        return
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for info in archive.infolist():
            yield info.filename, archive.read(info)


def check_csv(name: str, content: bytes) -> None:
    for row in csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")):
        for cell in row:
            assert NUMBER.fullmatch(cell) or not FORMULA.match(cell), f"{name}: {cell[:60]!r}"


def check_page(name: str, content: bytes) -> None:
    page = html.fromstring(content)
    assert page.xpath("//img | //iframe | //object | //embed | //*[@src] | //link") == [], name
    assert [one for one in page.xpath("//b | //i") if one.text in {"bold", "We"}] == [], name
    assert [one for one in page.xpath("//script") if "alert(1)" in (one.text or "")] == [], name
    assert "<b>bold</b>" in page.text_content()


def check_sheet(name: str, content: bytes) -> None:
    assert re.findall(rb"<f[ >]|<hyperlink|<externalLink|<ddeLink", content) == [], name


CHECKS = {".csv": check_csv, ".html": check_page, ".xml": check_sheet, ".rels": check_sheet}


@pytest.mark.parametrize("info", [one.info for one in FORMATS if one.write], ids=lambda one: one.name)
def test_an_export_holds_words_alone(info: FormatInfo, hostile: Session, tmp_path: Path) -> None:
    name, suffix = info.name, info.suffix
    files = exported(hostile, tmp_path, name, suffix)
    assert files
    for path, content in files:
        parts = path.split("/")
        assert not path.startswith("/") and ".." not in parts and "\\" not in path and ":" not in path, path
        ending = Path(path).suffix
        if ending in CHECKS and (ending != ".xml" or suffix == ".xlsx"):
            CHECKS[ending](path, content)
    assert {one.name for one in tmp_path.iterdir()} >= {f"out{suffix}"}
    assert not [one for one in tmp_path.parent.iterdir() if "passwd" in one.name]


@pytest.mark.parametrize("form", [one for one in codebook_formats() if one.write], ids=lambda one: one.name)
def test_a_codebook_holds_words_alone(form: CodebookFormat, hostile: Session, tmp_path: Path) -> None:
    out = tmp_path / f"book{form.suffixes[0]}"
    hostile.codebooks.export(out, form.name)
    for path, content in unpacked(out.name, out.read_bytes()):
        ending = Path(path).suffix
        if ending in CHECKS and (ending not in {".xml", ".rels"} or out.suffix == ".xlsx"):
            CHECKS[ending](path, content)
        if out.suffix == ".docx" and ending == ".xml":
            assert b"<b>bold" not in content and b"External" not in content and b"w:instrText" not in content


@pytest.mark.parametrize("listing", Listing)
def test_rows_that_are_copied_are_no_formulas(listing: Listing, hostile: Session) -> None:
    text = hostile.tables.copied(listing, hostile.tables.ids(listing))
    lines = text.rstrip("\n").split("\n")
    assert len(lines) == len(hostile.tables.ids(listing)) + 1
    for cell in (cell for line in lines for cell in line.split("\t")):
        assert NUMBER.fullmatch(cell) or not FORMULA.match(cell), cell[:60]


def climbing(content: bytes) -> bytes:
    """An archive with files whose names lead out of it, and a link."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name in NAMES:
            info = zipfile.ZipInfo("x")
            info.filename = name
            archive.writestr(info, content)
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    return made.getvalue()


@pytest.mark.parametrize("name", [one.name for one in formats()])
def test_an_archive_that_climbs_is_read_within_or_told(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = next(one for one in FORMATS if one.info.name == name)
    place = tmp_path / "a" / "b"
    place.mkdir(parents=True)
    monkeypatch.chdir(place)
    path = place / "given.zip"
    path.write_bytes(climbing(b'{"text": "Ana Orr said no."}\n'))
    try:
        if known.find is not None:
            for article in find(Source(path, ForeignTables), name).articles():
                assert "root:" not in (article.text or "")
        elif known.read is not None:
            list(known.read(path))
    except UserError as error:
        assert str(error)
    there = sorted(one.relative_to(tmp_path).as_posix() for one in tmp_path.rglob("*"))
    assert there == ["a", "a/b", "a/b/given.zip"]


@pytest.mark.parametrize("form", [one for one in codebook_formats() if one.read], ids=lambda one: one.name)
def test_a_codebook_that_climbs_is_read_within_or_told(form: CodebookFormat, tmp_path: Path) -> None:
    path = tmp_path / f"given{form.suffixes[0]}"
    path.write_bytes(climbing(b"name,kind\nAna,person\n"))
    with pytest.raises(UserError):
        read_codebook(path, form.name)
    assert list(tmp_path.iterdir()) == [path]

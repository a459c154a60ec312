"""Folders of made-up documents in each format, made with other libraries than those that read them."""

import csv
import json
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benchmarks import corpus

CHARACTERS = 1_000
PAGES = 5
_PAGE_LINES = 40
_AT_ONCE = 1_000


def write(name: str, folder: Path, count: int) -> None:
    """So many articles of the format, in one file where it holds many."""
    folder.mkdir(parents=True)
    _WRITERS[name](folder, count)


def _texts(folder: Path, count: int) -> None:
    corpus.write_files(folder, count, 3_000)


def _pages(folder: Path, count: int) -> None:
    links = "".join(f'<li><a href="/{number}">Section {number}</a></li>' for number in range(40))
    for number in range(count):
        body = "".join(f"<p>{part}</p>" for part in corpus.text(3_000, number).split("\n\n"))
        page = (
            f'<!DOCTYPE html><html lang="en"><head><title>Lake towns {number}</title>'
            '<meta property="article:published_time" content="2031-03-03T09:15:00Z"></head>'
            f"<body><nav><ul>{links}</ul></nav><article><h1>Lake towns {number}</h1>{body}</article>"
            f"<footer><ul>{links}</ul></footer></body></html>"
        )
        (folder / f"{number:05}.html").write_text(page, encoding="utf-8")


def _words(folder: Path, count: int) -> None:
    from docx import Document

    for number in range(count):
        made = Document()
        made.add_heading(f"Lake towns {number}", 0)
        for part in corpus.text(3_000, number).split("\n\n"):
            made.add_paragraph(part)
        made.save(str(folder / f"{number:05}.docx"))


def _portable(folder: Path, count: int) -> None:
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    for number in range(count):
        made = Canvas(str(folder / f"{number:05}.pdf"), pagesize=A4)
        lines = iter(_lines(corpus.text(PAGES * _PAGE_LINES * 80, number)))
        for _ in range(PAGES):
            page = made.beginText(60, 780)
            for _ in range(_PAGE_LINES):
                page.textLine(next(lines, ""))
            made.drawText(page)
            made.showPage()
        made.save()


def _lines(text: str) -> Iterator[str]:
    line = ""
    for word in text.split():
        if len(line) + len(word) > 78:
            yield line
            line = ""
        line += f"{word} "
    yield line


def _rows(count: int) -> Iterator[dict[str, object]]:
    for number in range(count):
        yield {
            "id": number,
            "headline": f"Lake towns meet for the {number}th time",
            "body": f"{corpus.text(CHARACTERS, number)} {number}",
            "date": f"2031-{number % 12 + 1:02}-{number % 28 + 1:02}",
            "source": "Meridian",
        }


def _table(folder: Path, count: int) -> None:
    with (folder / "articles.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, next(_rows(1)))
        writer.writeheader()
        writer.writerows(_rows(count))


def _json_lines(folder: Path, count: int) -> None:
    with (folder / "articles.jsonl").open("w", encoding="utf-8") as file:
        file.writelines(f"{json.dumps(row)}\n" for row in _rows(count))


def _parquet(folder: Path, count: int) -> None:
    import pyarrow
    from pyarrow import parquet

    columns = pyarrow.Table.from_pylist(list(_rows(1))).schema
    with parquet.ParquetWriter(folder / "articles.parquet", columns) as writer:
        waiting: list[dict[str, object]] = []
        for row in _rows(count):
            waiting.append(row)
            if len(waiting) == _AT_ONCE:
                writer.write_table(pyarrow.Table.from_pylist(waiting, schema=columns))
                waiting = []
        writer.write_table(pyarrow.Table.from_pylist(waiting, schema=columns))


_WRITERS: dict[str, Callable[[Path, int], None]] = {
    "text": _texts,
    "html": _pages,
    "docx": _words,
    "pdf": _portable,
    "csv": _table,
    "jsonl": _json_lines,
    "parquet": _parquet,
}

"""Whole documents of every kind that is read, as small as they can be: what is broken for :mod:`fuzzing`."""

import io
import json
import zipfile
from datetime import date

import pyarrow as pa
from tests.readers import archives, factiva_samples
from tests.readers.odf_making import package, table
from tests.readers.old_workbooks import old_workbook
from tests.readers.pages import ENGLISH, page
from tests.readers.pdf_making import HEADLINE, INDENTED, drawn, lines_at, set_in_columns
from tests.readers.test_email_message import message as letter
from tests.readers.test_europresse import EXPORT as EUROPRESSE
from tests.readers.test_europresse_old import EXPORT as EUROPRESSE_OLD
from tests.readers.test_newsml import item, message, xhtml
from tests.readers.test_nitf import nitf
from tests.readers.test_parquet import written
from tests.readers.test_proquest import EXPORT as PROQUEST
from tests.readers.test_ris import EXPORT as RIS
from tests.readers.test_spreadsheet import workbook
from tests.readers.test_untrusted import DOCUMENTS
from tests.readers.test_word import made

_PROSE = "The quay of Lorvan reopens on Monday, “We are free,” the port authority said."
_ROW = {"title": "Quay", "text": _PROSE, "n": 1.5, "tags": ["a", "b"], "by": {"name": "Ana Orr"}}
_JSON_LD = (
    '<script type="application/ld+json">{"@context": "https://schema.org", "@graph": ['
    '{"@type": "NewsArticle", "headline": "Quay reopens", "datePublished": "2031-04-14T08:40:00+02:00", '
    '"author": [{"@type": "Person", "name": "Ana Orr"}], "publisher": {"@id": "#p"}}, '
    '{"@id": "#p", "name": "Courier"}]}</script>'
    '<meta property="article:published_time" content="2031-04-14"><meta name="author" content="Ana Orr">'
)
_ATOM = (
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Courier</title><entry><title type="html">'
    "Quay</title><id>urn:1</id><updated>2031-04-14T08:40:00Z</updated><author><name>Ana Orr</name></author>"
    '<link href="https://courier.example/1"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">'
    "<p>It reopens.</p><p>Ships dock.</p></div></content></entry></feed>"
)


def documents() -> dict[str, bytes]:
    """By file name."""
    pointing = {name: make("https://news.example/a", "file:///a") for name, make in DOCUMENTS.items()}
    return _slimmed({**pointing, **_plain(), **_archives(), **_marked_up(), **_tables(), **_packed()})


def _plain() -> dict[str, bytes]:
    return {
        "story.txt": b"14 Apr 2031 08:40\n\nQuay reopens\n\nLORVAN. April 14 (Tidewire) - The quay.\n",
        "wide.txt": f"Quay\n\n{_PROSE}\n".encode("utf-16"),
        "old.txt": "Паром снова ходит\n\nПаром в Лорване снова ходит, сообщили в министерстве.".encode(
            "cp1251"
        ),
        "front.md": b"---\ntitle: Quay\ndate: 2031-04-14\ntags: [a, b]\n---\n# Quay\n\n> It *opens*.\n",
        "letter.eml": letter(_PROSE, html=f"<p>{_PROSE}</p>").as_bytes(),
        "list.ris": RIS.encode(),
    }


def _archives() -> dict[str, bytes]:
    texts = {
        "nexis.txt": archives.NEXIS,
        "nexis.html": archives.nexis_html(),
        "uni.txt": archives.UNI,
        "factiva.html": factiva_samples.CODED_HTML,
        "factiva2.html": factiva_samples.ORDERED_HTML,
        "factiva.txt": factiva_samples.CODED_TEXT,
        "factiva2.txt": factiva_samples.ORDERED_TEXT,
        "proquest.txt": PROQUEST,
        "europresse.html": EUROPRESSE,
        "europresse2.html": EUROPRESSE_OLD,
    }
    lines = archives.UNI.splitlines()
    packed = {"uni.docx": archives.word_document(lines), "uni.rtf": archives.rich_text(lines)}
    return {name: text.encode() for name, text in texts.items()} | packed


def _marked_up() -> dict[str, bytes]:
    return {
        "whole.html": page(ENGLISH, head=_JSON_LD).encode(),
        "short.html": f"<html><head><title>Quay</title>{_JSON_LD}</head><p>{_PROSE}</p></html>".encode(),
        "item.xml": message(item(xhtml((_PROSE, "Ships dock.")))).encode(),
        "body.xml": nitf(f"<p>{_PROSE}</p><table><tr><td>a</td></tr></table>").encode(),
        "atom.xml": _ATOM.encode(),
    }


def _tables() -> dict[str, bytes]:
    rows = [
        ["title", "text", "shares", "date"],
        ["Quay", _PROSE, 3, date(2031, 4, 14)],
        ["Port", _PROSE, 1.5, ""],
    ]
    return {
        "dates.csv": "title;text;date\nQuay;“It reopens,” she said;14.04.2031\nPort;It shuts;2031\n".encode(),
        "plain.csv": f'title,text,shares\nQuay,"{_PROSE}",3\nPort,"a\nb",\n'.encode(),
        "tabs.tsv": f"headline\tbody\tsource\nQuay\t{_PROSE}\tCourier\nPort\tIt shuts.\tBote\n".encode(),
        "rows.json": b'[{"title": "Quay", "text": "It reopens.", "published": "2031-04-14", "n": 1.5}]',
        "nested.json": json_line({"articles": [_ROW, {**_ROW, "title": None}], "total": 2}),
        "rows.jsonl": b"\n".join(json_line({**_ROW, "title": f"Quay {n}"}) for n in range(3)),
        "rows.xlsx": workbook(rows),
        "rows.xls": old_workbook({(0, 0): "Titel", (0, 1): "Text", (1, 0): "Kai", (1, 1): _PROSE}),
        "rows.ods": package("spreadsheet", table(["title", "text"], ["Quay", _PROSE])),
        "rows.parquet": written(
            pa.table({"title": ["Quay"] * 3, "text": [_PROSE] * 3, "n": [1, 2, 3]}), compression="none"
        ),
    }


def json_line(value: object) -> bytes:
    """A line of JSON."""
    return json.dumps(value, ensure_ascii=False).encode()


def _packed() -> dict[str, bytes]:
    story = [("Quay reopens", HEADLINE), (_PROSE * 2, INDENTED), (_PROSE, INDENTED)]
    zipped = io.BytesIO()
    with zipfile.ZipFile(zipped, "w") as new:
        new.writestr("folder/story.txt", _PROSE)
        new.writestr("rows.jsonl", json_line(_ROW))
    return {
        "story.docx": made(_PROSE, "Ships dock.", title="Quay reopens", author="Ana Orr"),
        "columns.pdf": set_in_columns(story, 2, pageCompression=0),
        "drawn.pdf": drawn(
            lambda canvas: lines_at(canvas, 40, 500, [_PROSE[:40], _PROSE[40:]]), pageCompression=0
        ),
        "some.zip": zipped.getvalue(),
    }


def _slimmed(found: dict[str, bytes]) -> dict[str, bytes]:
    """Without the parts of Word documents that are the same in all of them, such as themes."""
    return {name: _slim(raw) if name.endswith(".docx") else raw for name, raw in found.items()}


def _slim(raw: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(made, "w") as new:
        for info in old.infolist():
            if info.file_size < 4_000 or info.filename == "word/document.xml":
                new.writestr(info.filename, old.read(info))
    return made.getvalue()

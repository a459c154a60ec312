"""Writes a document of each kind that needs a library to be read, in English and in Russian.

They show whether a program that was built or installed has all that its readers want: run by
``reading.py``. They are made by hand, so that nothing but Copydesk's own libraries is wanted.
"""

import csv
import json
import sys
import zipfile
from array import array
from collections.abc import Callable
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from html import escape
from io import StringIO
from pathlib import Path

DAY = "2031-09-06"
STORIES = {
    "en": (
        "Envoys meet in Lorvan",
        "6 September 2031",
        "Envoys of Lorvan and Velmora met on Friday to talk about the harbour that both of them use. "
        "They said that ships would wait no longer than a day, and that the pilots would be paid as before.",
        "The mayor of Lorvan thanked both sides. The next talks are to be held when the ice has gone.",
    ),
    "ru": (
        "Посланники встретились в Лорване",
        "6 сентября 2031 г.",
        "Посланники Лорвана и Велморы встретились в пятницу, чтобы поговорить о гавани, которой пользуются "
        "обе стороны. Они сказали, что корабли будут ждать не дольше суток, а лоцманам заплатят как прежде.",
        "Мэр Лорвана поблагодарил обе стороны. Следующие переговоры пройдут, когда сойдёт лёд.",
    ),
}
DATED = frozenset(("md", "html", "eml", "rss", "csv", "json", "jsonl", "parquet", "zip", "xlsx", "ods"))
"""Kinds that say when their story was published: on ``DAY``, the rows of tables in words."""
Story = tuple[str, str, str, str]
"""A headline, the day in words, and two paragraphs."""

_OPEN = "urn:oasis:names:tc:opendocument:xmlns"
_OOXML = "http://schemas.openxmlformats.org"


def write(folder: Path) -> list[Path]:
    """A document of each kind in each language, in a new folder."""
    folder.mkdir(parents=True)
    made: list[Path] = []
    for code, story in STORIES.items():
        for ending, make in KINDS.items():
            made.append(folder / f"{ending}-{code}.{ending}")
            # Texts that are alike would be taken for one article.
            own = (*story[:3], f"{story[3]} ({ending})")
            made[-1].write_bytes(make(own, made[-1]))
    return made


def _plain(story: Story) -> str:
    return "\n\n".join((story[0], *story[2:])) + "\n"


def _text(story: Story, _path: Path) -> bytes:
    return _plain(story).encode()


def _markdown(story: Story, _path: Path) -> bytes:
    return f"---\ntitle: {story[0]}\ndate: {DAY}\n---\n\n{story[2]}\n\n{story[3]}\n".encode()


def _page(story: Story, _path: Path) -> bytes:
    menu = "".join(f'<li><a href="/{number}">{number}</a></li>' for number in range(20))
    body = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in story[2:])
    return (
        f"<!DOCTYPE html><html><head><meta charset=utf-8><title>{story[0]}</title>"
        f'<meta property="article:published_time" content="{DAY}T09:15:00Z"></head><body><ul>{menu}</ul>'
        f"<article><h1>{story[0]}</h1>{body}</article></body></html>"
    ).encode()


def _mail(story: Story, _path: Path) -> bytes:
    message = EmailMessage(policy=SMTP)
    message["Subject"] = story[0]
    message["From"] = "Desk <desk@lorvan.example>"
    message["Date"] = "Sat, 06 Sep 2031 09:15:00 +0000"
    message.set_content("\n\n".join(story[2:]))
    return message.as_bytes()


def _feed(story: Story, _path: Path) -> bytes:
    return (
        f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Lorvan</title><item>'
        f"<title>{story[0]}</title><pubDate>Sat, 06 Sep 2031 09:15:00 GMT</pubDate>"
        f"<description>{escape(' '.join(story[2:]))}</description></item></channel></rss>"
    ).encode()


def _row(story: Story) -> dict[str, str]:
    return {"headline": story[0], "date": story[1], "body": "\n\n".join(story[2:])}


def _table(story: Story, _path: Path) -> bytes:
    written = StringIO()
    rows = csv.DictWriter(written, list(_row(story)))
    rows.writeheader()
    rows.writerow(_row(story))
    return written.getvalue().encode()


def _json(story: Story, _path: Path) -> bytes:
    return json.dumps([_row(story)], ensure_ascii=False).encode()


def _json_lines(story: Story, _path: Path) -> bytes:
    return json.dumps(_row(story), ensure_ascii=False).encode() + b"\n"


def _parquet(story: Story, path: Path) -> bytes:
    import pyarrow
    from pyarrow import parquet

    table = pyarrow.Table.from_pylist(
        [{**_row(story), "date": datetime.fromisoformat(f"{DAY}T09:15:00+00:00")}]
    )
    # Nanoseconds at a place have to be converted, which is a part of pyarrow of its own.
    kind = pyarrow.timestamp("ns", "Europe/Moscow")
    dates = table["date"].cast(kind)
    parquet.write_table(table.set_column(table.column_names.index("date"), "date", dates), path)
    return path.read_bytes()


def _zipped(path: Path, parts: dict[str, str]) -> bytes:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return path.read_bytes()


def _archive(story: Story, path: Path) -> bytes:
    packed = (*story[:3], f"{story[3]} (packed)")
    return _zipped(path, {"story.html": _page(packed, path).decode()})


def _parts(kind: str, main: str, content: str) -> dict[str, str]:
    """Parts of an Office Open XML package (ECMA-376, part 2) whose main part has this content."""
    relation = f"{_OOXML}/officeDocument/2006/relationships/officeDocument"
    return {
        "[Content_Types].xml": f'<Types xmlns="{_OOXML}/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/{main}" ContentType="application/vnd.openxmlformats-officedocument.{kind}'
        '.main+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{_OOXML}/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{relation}" Target="{main}"/></Relationships>',
        main: content,
    }


def _word(story: Story, path: Path) -> bytes:
    body = "".join(f"<w:p><w:r><w:t>{escape(part)}</w:t></w:r></w:p>" for part in (story[0], *story[2:]))
    content = (
        f'<w:document xmlns:w="{_OOXML}/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>'
    )
    return _zipped(path, _parts("wordprocessingml.document", "word/document.xml", content))


def _workbook(story: Story, path: Path) -> bytes:
    row = _row(story)
    cell = '<c t="inlineStr"><is><t>{}</t></is></c>'
    rows = "".join(
        f"<row>{''.join(cell.format(escape(text)) for text in cells)}</row>"
        for cells in (row.keys(), row.values())
    )
    space = f"{_OOXML}/spreadsheetml/2006/main"
    relations = f"{_OOXML}/officeDocument/2006/relationships"
    book = '<sheets><sheet name="Articles" sheetId="1" r:id="rId1"/></sheets>'
    parts = _parts(
        "spreadsheetml.sheet",
        "xl/workbook.xml",
        f'<workbook xmlns="{space}" xmlns:r="{relations}">{book}</workbook>',
    )
    parts["xl/_rels/workbook.xml.rels"] = (
        f'<Relationships xmlns="{_OOXML}/package/2006/relationships"><Relationship Id="rId1" '
        f'Type="{relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
    )
    parts["xl/worksheets/sheet1.xml"] = (
        f'<worksheet xmlns="{space}"><sheetData>{rows}</sheetData></worksheet>'
    )
    return _zipped(path, parts)


def _open_document(path: Path, kind: str, body: str) -> bytes:
    media = f"application/vnd.oasis.opendocument.{kind}"
    spaces = " ".join(f'xmlns:{name}="{_OPEN}:{name}:1.0"' for name in ("office", "text", "table"))
    content = (
        f'<office:document-content {spaces} office:version="1.3"><office:body>'
        f"<office:{kind}>{body}</office:{kind}></office:body></office:document-content>"
    )
    manifest = (
        f'<manifest:manifest xmlns:manifest="{_OPEN}:manifest:1.0" manifest:version="1.3">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{media}"/></manifest:manifest>'
    )
    return _zipped(path, {"mimetype": media, "content.xml": content, "META-INF/manifest.xml": manifest})


def _open_text(story: Story, path: Path) -> bytes:
    paragraphs = "".join(f"<text:p>{escape(part)}</text:p>" for part in story[2:])
    return _open_document(path, "text", f'<text:h text:outline-level="1">{story[0]}</text:h>{paragraphs}')


def _open_table(story: Story, path: Path) -> bytes:
    def row(cells: list[str]) -> str:
        inside = "".join(
            f'<table:table-cell office:value-type="string"><text:p>{escape(text)}</text:p></table:table-cell>'
            for text in cells
        )
        return f"<table:table-row>{inside}</table:table-row>"

    table = row(list(_row(story))) + row([text.replace("\n\n", " ") for text in _row(story).values()])
    return _open_document(path, "spreadsheet", f'<table:table table:name="Sheet">{table}</table:table>')


def _rich_text(story: Story, _path: Path) -> bytes:
    lines = ("".join(map(_rich_letter, part)) for part in (story[0], *story[2:]))
    return ("{\\rtf1\\ansi\\uc1 " + "\\par\\par ".join(lines) + "\\par}").encode("ascii")


def _rich_letter(letter: str) -> str:
    """A letter as rich text writes it: by its UTF-16 units, signed, where it is not ASCII."""
    if letter.isascii():
        return letter
    units = array("h", letter.encode(f"utf-16-{sys.byteorder[0]}e"))
    return "".join(f"\\u{unit}?" for unit in units)


def _portable(story: Story, _path: Path) -> bytes:
    """A page whose font has its own codes, and a map from them to Unicode (ISO 32000-1, 9.10.3)."""
    lines = [line for part in (story[0], *story[2:]) for line in (*_wrapped(part), "")]
    codes = {letter: code for code, letter in enumerate(sorted({*"".join(lines), " "}), 33)}
    shown = " ".join(f"<{''.join(f'{codes[letter]:02x}' for letter in line)}> Tj T*" for line in lines)
    pairs = "\n".join(f"<{code:02x}> <{letter.encode('utf-16-be').hex()}>" for letter, code in codes.items())
    to_unicode = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def\n"
        f"1 begincodespacerange <00> <ff> endcodespacerange\n{len(codes)} beginbfchar\n{pairs}\nendbfchar\n"
        "endcmap end end"
    )
    widths = " ".join(["500"] * len(codes))
    return _pdf(
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        _stream(f"BT /F 11 Tf 14 TL 60 780 Td {shown} ET"),
        f"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/FirstChar 33/LastChar {32 + len(codes)}"
        f"/Widths[{widths}]/ToUnicode 6 0 R>>",
        _stream(to_unicode),
    )


def _wrapped(paragraph: str) -> list[str]:
    lines = [""]
    for word in paragraph.split():
        if len(lines[-1]) + len(word) > 75:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def _stream(content: str) -> str:
    return f"<</Length {len(content)}>>\nstream\n{content}\nendstream"


def _pdf(*objects: str) -> bytes:
    written, places = "%PDF-1.7\n", [0]
    for number, content in enumerate(objects, 1):
        places.append(len(written))
        written += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places[1:])
    head = f"xref\n0 {len(places)}\n0000000000 65535 f \n{table}"
    end = f"trailer\n<</Size {len(places)}/Root 1 0 R>>\nstartxref\n{len(written)}\n%%EOF\n"
    return (written + head + end).encode("ascii")


KINDS: dict[str, Callable[[Story, Path], bytes]] = {
    "txt": _text,
    "md": _markdown,
    "html": _page,
    "eml": _mail,
    "rss": _feed,
    "csv": _table,
    "json": _json,
    "jsonl": _json_lines,
    "parquet": _parquet,
    "zip": _archive,
    "docx": _word,
    "xlsx": _workbook,
    "odt": _open_text,
    "ods": _open_table,
    "rtf": _rich_text,
    "pdf": _portable,
}
"""By file name ending, what makes the bytes of a story; the path is where one may write meanwhile."""

"""Codebooks as a document of Word: WordprocessingML of few parts, with headings that Word's outline shows.

Office Open XML, ECMA-376 part 1, section 17 (https://ecma-international.org/publications-and-standards/standards/ecma-376/).
"""

import io
import zipfile
from collections.abc import Iterator

from copydesk.domain.codebook_file import CodebookFile
from copydesk.exchange.codebooks.format import CodebookFormat
from copydesk.exchange.codebooks.outline import Paragraph, Sort, paragraphs
from copydesk.exchange.xml_text import content

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_DATE = (1980, 1, 1, 0, 0, 0)
_DEEPEST = 8
_INDENT = 360
"""Twentieths of a point for each level."""

_TYPES = (
    f'<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_MAIN}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_MAIN}.styles+xml"/></Types>'
)
_RELATIONS = (
    f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
    f'Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>'
)
_WORD_RELATIONS = (
    f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
    f'Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>'
)
_STYLES = {Sort.TITLE: "Title", Sort.SECTION: "Heading1", Sort.ENTRY: "Heading2", Sort.TEXT: "Normal"}


def write(codebook: CodebookFile) -> bytes:
    """The codebook as a document."""
    held = io.BytesIO()
    parts = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _RELATIONS,
        "word/document.xml": "".join(_document(codebook)),
        "word/_rels/document.xml.rels": _WORD_RELATIONS,
        "word/styles.xml": "".join(_styles()),
    }
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(zipfile.ZipInfo(name, _DATE), _HEAD + part)
    return held.getvalue()


def _styles() -> Iterator[str]:
    sizes = {
        "Title": ("Title", 36, ""),
        "Heading1": ("heading 1", 28, "0"),
        "Heading2": ("heading 2", 22, "1"),
    }
    yield f'<w:styles {_W}><w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
    yield '<w:name w:val="Normal"/><w:rPr><w:sz w:val="21"/></w:rPr></w:style>'
    for style, (name, size, level) in sizes.items():
        outline = f'<w:outlineLvl w:val="{level}"/>' if level else ""
        yield f'<w:style w:type="paragraph" w:styleId="{style}"><w:name w:val="{name}"/>'
        yield '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/>'
        yield f'<w:pPr><w:keepNext/><w:spacing w:before="160" w:after="40"/>{outline}</w:pPr>'
        yield f'<w:rPr><w:b/><w:sz w:val="{size}"/></w:rPr></w:style>'
    yield "</w:styles>"


def _document(codebook: CodebookFile) -> Iterator[str]:
    yield f"<w:document {_W}><w:body>"
    for one in paragraphs(codebook):
        yield _paragraph(one)
    yield "<w:sectPr/></w:body></w:document>"


def _paragraph(one: Paragraph) -> str:
    indent = _INDENT * min(one.level, _DEEPEST)
    place = f'<w:ind w:start="{indent}"/>' if indent else ""
    label = f"{one.label} " if one.sort is Sort.ENTRY else f"{one.label}: "
    bold = f"<w:r><w:rPr><w:b/></w:rPr>{_text(label)}</w:r>" if one.label else ""
    lines = "<w:r><w:br/></w:r>".join(f"<w:r>{_text(line)}</w:r>" for line in one.text.split("\n"))
    return f'<w:p><w:pPr><w:pStyle w:val="{_STYLES[one.sort]}"/>{place}</w:pPr>{bold}{lines}</w:p>'


def _text(text: str) -> str:
    return f'<w:t xml:space="preserve">{content(text)}</w:t>'


FORMAT = CodebookFormat(
    name="docx",
    title="Codebook as a Word document",
    suffixes=(".docx",),
    what="A document to read, print and give to coders.",
    loses="colours and the order of actors: it cannot be read back",
    write=write,
)

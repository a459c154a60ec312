"""Makes OpenDocument files for the tests of their readers, laid out as in OpenDocument 1.3, parts 2 and 3."""

import io
import zipfile
from xml.sax.saxutils import escape

_SPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"'
    for prefix, space in {
        **{name: name for name in ("office", "text", "table", "style", "meta")},
        **{"draw": "drawing", "fo": "xsl-fo-compatible", "svg": "svg-compatible"},
    }.items()
)
_SPACES += ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
_MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"


def package(kind: str, body: str, *, styles: str = "", properties: str = "") -> bytes:
    """A zipped document of this kind (``text``, ``spreadsheet``): XML of its body, styles and properties."""
    media = f"application/vnd.oasis.opendocument.{kind}"
    listed = {"/": media, "content.xml": "text/xml", "meta.xml": "text/xml"}
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{of}"/>'
        for path, of in listed.items()
    )
    inside = (
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:{kind}>{body}</office:{kind}></office:body>"
    )
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("mimetype", media, zipfile.ZIP_STORED)  # first and as it is, so that it can be seen
        parts.writestr("content.xml", _part("document-content", inside))
        parts.writestr("meta.xml", _part("document-meta", f"<office:meta>{properties}</office:meta>"))
        manifest = f'<manifest:manifest xmlns:manifest="{_MANIFEST}" manifest:version="1.3">{entries}'
        parts.writestr("META-INF/manifest.xml", f"{manifest}</manifest:manifest>")
    return file.getvalue()


def flat(body: str, *, styles: str = "", properties: str = "") -> bytes:
    """A text document in one XML file."""
    return (
        f'<office:document {_SPACES} office:version="1.3"><office:meta>{properties}</office:meta>'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    ).encode()


def paragraph(text: str) -> str:
    """A paragraph, of a text or in a cell."""
    return f"<text:p>{escape(text)}</text:p>"


def table(*rows: tuple[str, ...] | list[str]) -> str:
    """A table of texts."""
    cells = (
        "".join(
            f'<table:table-cell office:value-type="string">{paragraph(text)}</table:table-cell>'
            for text in row
        )
        for row in rows
    )
    inside = "".join(f"<table:table-row>{row}</table:table-row>" for row in cells)
    return f'<table:table table:name="Sheet 1">{inside}</table:table>'


def _part(name: str, inside: str) -> str:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<office:{name} {_SPACES} office:version="1.3">{inside}</office:{name}>'
    )

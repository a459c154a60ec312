"""Documents that point elsewhere: nothing is fetched, no file beside them is opened, the text is read.

A server listens on this machine: what libraries in C would fetch past Python is noticed there.
"""

import io
import re
import socket
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.readers.odf_making import flat, package, paragraph
from tests.readers.test_word import changed, made

from copydesk.errors import ReadError
from copydesk.readers import Document, ReadArticle, read

SECRET = "the harbour's own safe word"
TEXT = "The northern quay reopens on Monday, the port authority of Kestrel Bay said. Ships will dock again."

Making = Callable[[str, str], bytes]
"""Makes a document of an address to fetch and of the address of a file to open."""


@pytest.fixture
def server() -> Iterator[socket.socket]:
    """Listens, and answers nobody."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.setblocking(False)
        yield listening


def page(remote: str, local: str) -> bytes:
    pointing = "".join(
        f'<link rel="stylesheet" href="{one}"><script src="{one}"></script><img src="{one}" srcset="{one}">'
        f'<iframe src="{one}"></iframe><object data="{one}"></object><embed src="{one}"><video src="{one}">'
        f'</video><svg><image xlink:href="{one}"/><use href="{one}#a"/></svg><audio src="{one}"></audio>'
        for one in (remote, local)
    )
    return (
        f'<!DOCTYPE html SYSTEM "{remote}" [<!ENTITY x SYSTEM "{local}">]><html><head><base href="{remote}">'
        f'<meta http-equiv="refresh" content="0;url={remote}"><link rel="canonical" href="{remote}">'
        f"<title>Quay</title></head><body><article><h1>Quay</h1>{pointing}<p>{TEXT} &x;</p>"
        f"<style>@import url({remote}); p {{ background: url({local}) }}</style></article></body></html>"
    ).encode()


def doctype(remote: str, root: str) -> str:
    return f'<!DOCTYPE {root} PUBLIC "-//X//DTD X//EN" "{remote}">'


def entities(root: str, remote: str, local: str) -> str:
    return (
        f'<!DOCTYPE {root} SYSTEM "{remote}" [<!ENTITY % far SYSTEM "{remote}"> %far; '
        f'<!ENTITY near SYSTEM "{local}">]>'
    )


def nitf(remote: str, _local: str) -> bytes:
    body = f"<body><body.head><hedline><hl1>Quay</hl1></hedline></body.head><body.content><p>{TEXT}</p>"
    picture = f'<media media-type="image"><media-reference source="{remote}"/></media>'
    return f"{doctype(remote, 'nitf')}<nitf>{body}{picture}</body.content></body></nitf>".encode()


def nitf_of_entities(remote: str, local: str) -> bytes:
    return (
        f"{entities('nitf', remote, local)}<nitf><body><body.content><p>{TEXT} &near;</p></body.content>"
        "</body></nitf>"
    ).encode()


def feed(remote: str, local: str) -> bytes:
    item = (
        f'<item><title>Quay</title><link>{remote}</link><description>&lt;img src="{remote}"&gt;'
        f'&lt;iframe src="{local}"&gt;&lt;/iframe&gt;{TEXT}</description><enclosure url="{remote}"/></item>'
    )
    sheet = f'<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="{remote}"?>'
    return f'{sheet}<rss version="2.0"><channel><link>{remote}</link>{item}</channel></rss>'.encode()


def feed_of_entities(remote: str, local: str) -> bytes:
    item = f"<item><title>Quay</title><description>{TEXT} &near;</description></item>"
    dtd = entities("rss", remote, local)
    return f'<?xml version="1.0"?>{dtd}<rss version="2.0"><channel>{item}</channel></rss>'.encode()


def opendocument(remote: str, local: str) -> bytes:
    frames = "".join(
        f'<text:p><draw:frame><draw:image xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="{one}"/>'
        f"</draw:frame></text:p>"
        for one in (remote, local, "../../secret.txt")
    )
    return package("text", paragraph(TEXT) + frames)


def flat_of_entities(remote: str, local: str) -> bytes:
    return entities("office:document", remote, local).encode() + flat(
        paragraph(TEXT) + "<text:p>&near;</text:p>"
    )


def word(remote: str, local: str) -> bytes:
    kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    outside = "".join(
        f'<Relationship Id="x{number}" Type="{kinds}/{kind}" Target="{one}" TargetMode="External"/>'
        for number, (kind, one) in enumerate(
            [("attachedTemplate", remote), ("image", remote), ("image", local), ("subDocument", local)]
        )
    )
    raw = made(TEXT)
    part = "word/_rels/document.xml.rels"
    with zipfile.ZipFile(io.BytesIO(raw)) as packed:
        relations = packed.read(part).decode()
    return changed(raw, part, relations.replace("</Relationships>", f"{outside}</Relationships>").encode())


def word_of_entities(remote: str, local: str) -> bytes:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = f"<w:body><w:p><w:r><w:t>{TEXT} &near;</w:t></w:r></w:p></w:body>"
    told = f'{entities("w:document", remote, local)}<w:document xmlns:w="{space}">{body}</w:document>'
    return changed(made(TEXT), "word/document.xml", told.encode())


def letter(remote: str, local: str) -> bytes:
    return (
        b"Subject: Quay\r\nFrom: Mirela Osk <osk@courier.example>\r\nMIME-Version: 1.0\r\n"
        b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
        b"Content-Type: text/html; charset=utf-8\r\n\r\n"
        + page(remote, local)
        + f'\r\n--b\r\nContent-Type: message/external-body; access-type=URL; URL="{remote}"\r\n\r\n'
        f'Content-Type: text/plain\r\n\r\n\r\n--b\r\nContent-Type: message/external-body; name="{local}"; '
        "access-type=local-file\r\n\r\nContent-Type: text/plain\r\n\r\n\r\n--b--\r\n".encode()
    )


def archived(remote: str, local: str) -> bytes:
    return (
        f"From: <Saved by a browser>\r\nSnapshot-Content-Location: {remote}\r\nSubject: Quay\r\n"
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; type=text/html; boundary=b\r\n\r\n"
        f"--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: {remote}\r\n\r\n"
    ).encode() + (page(remote, local) + b"\r\n--b--\r\n")


def rich(remote: str, local: str) -> bytes:
    fields = "".join(
        rf'{{\field{{\*\fldinst INCLUDE{kind} "{one}"}}{{\fldrslt }}}}'
        for kind in ("PICTURE", "TEXT")
        for one in (remote, local)
    )
    return rf"{{\rtf1\ansi {{\*\template {remote}}}{fields} {TEXT}\par}}".encode()


def marked_down(remote: str, local: str) -> bytes:
    return f"# Quay\n\n![one]({remote}) ![two]({local})\n\n{TEXT}\n\n[a]: {remote}\n".encode()


DOCUMENTS: dict[str, Making] = {
    "page.html": page,
    "story.xml": nitf,
    "entities.xml": nitf_of_entities,
    "feed.rss": feed,
    "entities.rss": feed_of_entities,
    "story.odt": opendocument,
    "entities.fodt": flat_of_entities,
    "story.docx": word,
    "entities.docx": word_of_entities,
    "letter.eml": letter,
    "page.mhtml": archived,
    "story.rtf": rich,
    "story.md": marked_down,
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_what_a_document_points_at_is_left_alone(name: str, tmp_path: Path, server: socket.socket) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text(SECRET, encoding="utf-8")
    host, port = server.getsockname()
    remote = f"http://{host}:{port}/far.xml"
    raw = DOCUMENTS[name](remote, secret.as_uri())
    try:
        readings = list(read(Document.of_bytes(name, raw)))
    except ReadError as error:
        assert "entities" in name
        assert re.search("entities of its own|document type|damaged|entities", str(error))
        readings = []
    articles = [reading.draft for reading in readings if isinstance(reading, ReadArticle)]
    assert len(articles) == ("entities" not in name)
    for draft in articles:
        assert "northern quay" in draft.text
        assert SECRET not in repr(draft)
    with pytest.raises(BlockingIOError):  # nobody has come
        server.accept()

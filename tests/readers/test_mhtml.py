from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.readers.pages import ENGLISH, RUSSIAN, page

from copydesk.errors import ReadError
from copydesk.readers import registry
from copydesk.readers.document import Document
from copydesk.readers.format import ReadArticle


def saved(markup: str, charset: str = "utf-8", **headers: str) -> bytes:
    """As browsers save a page: the page and a picture as parts of a message."""
    message = EmailMessage()
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.make_related()
    root = EmailMessage()
    root.set_content(markup, subtype="html", charset=charset, cte="quoted-printable")
    root["Content-Location"] = "https://courier.example/part"
    picture = EmailMessage()
    picture.set_content(b"\x89PNG", "image", "png")
    frame = EmailMessage()
    frame.set_content("<p>An advertisement</p>", subtype="html")
    for part in (root, picture, frame):
        message.attach(part)
    return message.as_bytes()


def read(raw: bytes) -> ReadArticle:
    (found,) = registry.read(Document.of_bytes("a.mhtml", raw))
    assert isinstance(found, ReadArticle)
    return found


def test_a_saved_page_is_its_article() -> None:
    found = read(
        saved(
            page(ENGLISH),
            Subject="Quay reopens",
            Date="Tue, 15 Apr 2031 10:00:00 +0200",
            Snapshot_Content_Location="https://courier.example/quay",
        )
    )
    assert found.draft.text == "\n\n".join(ENGLISH)
    assert (found.draft.title, found.draft.url) == ("Quay reopens", "https://courier.example/quay")
    assert (found.draft.published, found.draft.attributes["saved"]) == (None, "2031-04-15T10:00:00+02:00")


def test_the_charset_of_the_part_is_taken() -> None:
    found = read(saved(page(RUSSIAN, title="Причал открывают", language="ru"), "windows-1251"))
    assert (found.draft.text, found.draft.title) == ("\n\n".join(RUSSIAN), "Причал открывают")
    assert found.draft.url == "https://courier.example/part"


def test_the_part_that_is_named_as_the_root_is_read() -> None:
    raw = (
        'Content-Type: multipart/related; boundary=x; start="<root@x>"\n\n'
        "--x\nContent-Type: text/html\n\n<p>A frame of something else.</p>\n"
        "--x\nContent-Type: text/html\nContent-ID: <root@x>\n\n<p>The page itself.</p>\n--x--\n"
    )
    assert read(raw.encode()).draft.text == "The page itself."


def test_a_page_that_is_not_in_parts_is_read() -> None:
    found = read(b"Subject: Boats\nContent-Type: text/html\n\n<p>Boats return in May.</p>")
    assert (found.draft.text, found.draft.title) == ("Boats return in May.", "Boats")
    assert "title" not in found.guessed


def test_a_charset_that_is_no_name_is_passed_over() -> None:
    assert read(b"Content-Type: text/html; charset=\0\n\n<p>Boats return.</p>").draft.text == "Boats return."


def test_a_message_without_a_page_is_refused() -> None:
    with pytest.raises(ReadError, match=r"a\.mhtml has no text in it"):
        read(b"Content-Type: image/png\n\nx")


@settings(deadline=None)  # what is imported at the first use takes its time
@given(st.binary(max_size=100))
def test_any_bytes_are_an_article_or_a_reason(raw: bytes) -> None:
    for head in (
        b"",
        b"Content-Type: text/html; charset=",
        b"Content-Type: multipart/related; boundary=x\n\n--x\n",
    ):
        try:
            assert read(head + raw).draft.text.strip()
        except ReadError as error:
            assert "a.mhtml" in str(error)

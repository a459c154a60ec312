import pytest

from copydesk.errors import ReadError
from copydesk.readers import mime
from copydesk.readers.document import Document
from copydesk.readers.mime import characters, content, file_name, header, message_of, parts


def message(text: str, charset: str = "utf-8"):
    return message_of(Document.of_bytes("a.eml", text.encode(charset)))


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("=?utf-8?b?0J/QvtGA0YI=?= =?koi8-r?q?_=F0=CF=D2=D4?=", "Порт Порт"),
        ("Quay\n reopens", "Quay reopens"),
        ("=?klingon?q?a?=", "=?klingon?q?a?="),
        ("=?utf-8?b?a?=", "=?utf-8?b?a?="),
        ("Порт", "Порт"),
    ],
)
def test_headers_are_decoded(written: str, shown: str) -> None:
    assert header(message(f"subject: {written}\n\nx"), "Subject") == shown


def test_raw_headers_are_read_in_the_charset_of_the_message() -> None:
    written = "Content-Type: text/plain; charset=koi8-r\nSubject: Порт\n\nПричал"
    found = message(written, "koi8-r")
    assert (header(found, "Subject"), header(found, "X-None")) == ("Порт", "")
    assert characters(found, "a.eml").text == "Причал"


def test_parts_and_their_bytes() -> None:
    found = message(
        "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Transfer-Encoding: base64\n\nAAE=\n"
        "--x\nContent-Disposition: attachment; filename*=utf-8''%D0%9F.pdf\n\ny\n--x--\n"
    )
    one, two = parts(found)
    assert (content(one), content(found), file_name(one)) == (b"\0\1", b"", "")
    assert file_name(two) == "П.pdf"
    assert list(parts(one)) == []


def test_what_does_not_begin_with_a_header_is_no_message() -> None:
    with pytest.raises(ReadError, match=r"a\.eml is damaged"):
        message("Just words\n\nand more.")


def test_too_large_messages_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mime, "MOST_BYTES", 4)
    with pytest.raises(ReadError, match=r"a\.eml is too large to be one message"):
        message("Subject: x\n\ny")

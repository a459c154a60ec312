from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.readers.pages import ARABIC, ENGLISH, GERMAN, RUSSIAN

from copydesk.errors import ReadError
from copydesk.readers import registry
from copydesk.readers.document import Document
from copydesk.readers.format import ReadArticle, Reading

STORY = (
    "14 Apr 2031 08:40\n\nQuay reopens\n\n"
    "LORVAN. April 14 (Interfax) - The northern quay reopens, the board said."
)


def message(text: str, *, html: str = "", charset: str = "utf-8", **headers: str) -> EmailMessage:
    made = EmailMessage()
    given_headers = {
        "Subject": "Harbour letter",
        "From": "Mirela Osk <osk@courier.example>",
        "Date": "Mon, 14 Apr 2031 08:40:00 +0200",
        **headers,
    }
    for name, value in given_headers.items():
        made[name] = value
    if text:
        made.set_content(text, charset=charset)
    if html:
        (made.add_alternative if text else made.set_content)(html, subtype="html", charset=charset)
    return made


def readings(made: EmailMessage | bytes | str) -> list[Reading]:
    raw = (
        made.as_bytes()
        if isinstance(made, EmailMessage)
        else made.encode()
        if isinstance(made, str)
        else made
    )
    return list(registry.read(Document.of_bytes("a.eml", raw)))


def read(made: EmailMessage | bytes | str) -> ReadArticle:
    (found,) = readings(made)
    assert isinstance(found, ReadArticle)
    return found


def test_a_message_is_an_article() -> None:
    found = read(message("\n\n".join(ENGLISH)))
    assert found.draft.text == "\n\n".join(ENGLISH)
    assert (found.draft.title, found.draft.byline) == ("Harbour letter", "Mirela Osk")
    assert found.draft.published == "2031-04-14T08:40:00+02:00"
    assert found.remarks == ()


@pytest.mark.parametrize(
    ("texts", "charset", "language"),
    [(RUSSIAN, "windows-1251", "ru"), (GERMAN, "windows-1252", "de"), (ARABIC, "windows-1256", "ar")],
)
def test_charsets_and_encoded_headers_are_decoded(
    texts: tuple[str, ...], charset: str, language: str
) -> None:
    found = read(message("\n\n".join(texts), charset=charset, Subject=texts[0][:40].strip()))
    assert (found.draft.text, found.draft.title) == ("\n\n".join(texts), texts[0][:40].strip())
    assert found.draft.language == language


def test_a_wire_story_tells_more_than_the_sender_does() -> None:
    found = read(message(STORY, Subject="Fwd: RE: Quay news"))
    assert (found.draft.title, found.draft.published) == ("Quay news", "2031-04-14T08:40:00")
    assert (found.draft.agency, found.draft.place) == ("Interfax", "Lorvan")


def test_messages_that_stand_in_the_text_are_articles() -> None:
    text = (
        "FYI\n\n-------- Weitergeleitete Nachricht --------\nVon: Lorvan Courier <news@courier.example>\n"
        "Datum: 14.04.2031 08:40\nBetreff: WG: Quay\nAn: Osk <osk@x.example>\n\n"
        "LORVAN, April 14 (Reuters) - The northern quay reopens, the board said.\n"
    )
    own, inner = [one.draft for one in readings(message(text)) if isinstance(one, ReadArticle)]
    assert (own.title, own.text) == ("Harbour letter", "FYI")
    assert (inner.title, inner.agency, inner.place) == ("Quay", "Reuters", "Lorvan")
    assert (inner.byline, inner.published) == ("Lorvan Courier", "2031-04-14T08:40:00")
    assert inner.text == "LORVAN, April 14 (Reuters) - The northern quay reopens, the board said."


def test_a_message_that_only_passes_one_on_is_no_article() -> None:
    text = "Begin forwarded message:\n\nFrom: Osk <osk@x.example>\nSubject: Quay\n\nThe quay reopens.\n"
    draft = read(message(text, Subject="Fwd: Quay")).draft
    assert (draft.title, draft.text, draft.byline) == ("Quay", "The quay reopens.", "Osk")


def test_html_is_read_where_there_is_no_plain_text_or_only_a_stub() -> None:
    html = "<html><body>" + "".join(f"<p>{text}</p>" for text in ENGLISH) + "</body></html>"
    assert read(message("", html=html)).draft.text == "\n\n".join(ENGLISH)
    assert read(message("See it in a browser.", html=html)).draft.text == "\n\n".join(ENGLISH)
    assert read(message(ENGLISH[1], html=f"<p>{ENGLISH[1]}</p>")).draft.text == ENGLISH[1]


def test_attachments_are_named() -> None:
    made = message("The report is attached.")
    made.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="Отчет.pdf")
    made.add_attachment("notes", filename="notes.txt")
    found = read(made)
    assert found.draft.text == "The report is attached."
    assert "was not read: Отчет.pdf, notes.txt" in str(found.remarks[0])


def test_messages_within_a_message_are_articles() -> None:
    made = message("See below.")
    made.add_attachment(message(STORY, Subject="The story"))
    assert [one.draft.title for one in readings(made) if isinstance(one, ReadArticle)] == [
        "Harbour letter",
        "The story",
    ]


def test_several_texts_are_one_article() -> None:
    raw = (
        "Subject: x\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nOne.\n"
        "--x\nContent-Type: text/html\n\n<p>Two.</p>\n--x--\n"
    )
    assert read(raw).draft.text == "One.\n\nTwo."


@pytest.mark.parametrize(
    ("delsp", "text"), [("", "The quay reopens.\n--\nOsk"), ("yes", "The quayreopens.\n--\nOsk")]
)
def test_flowed_lines_go_on(delsp: str, text: str) -> None:
    raw = f"Subject: x\nContent-Type: text/plain; format=flowed; delsp={delsp}\n\n"
    raw += "The quay \nreopens.\n-- \nOsk\n"
    assert read(raw).draft.text == text


def test_an_address_alone_is_no_byline() -> None:
    assert read(message("text", From="osk@courier.example")).draft.byline is None


@pytest.mark.parametrize("raw", ["Subject: x\n\n \n", "Subject: x\nContent-Type: image/png\n\nx"])
def test_a_message_without_text_is_refused(raw: str) -> None:
    with pytest.raises(ReadError, match=r"a\.eml has no text in it"):
        readings(raw)


def test_nesting_is_bounded() -> None:
    deep = "".join(f"Content-Type: multipart/mixed; boundary={n}\n\n--{n}\n" for n in range(3000))
    with pytest.raises(ReadError, match=r"a\.eml"):
        readings(deep + "\n\nlost")


_PIECES = (
    *(
        "Content-Type: multipart/alternative; boundary=x\n\n",
        "--x\n",
        "--x--\n",
        "Content-Type: text/html\n\n",
    ),
    *(
        "Content-Type: message/rfc822\n\n",
        "Subject: =?utf-8?q?=FF?=\n",
        "From: ,,<>\n",
        "Date: x\n",
        "\n",
        "word ",
    ),
    *(
        "Content-Transfer-Encoding: base64\n",
        "Content-Disposition: attachment; filename*=x'y'z\n",
        "<p>",
        "é",
    ),
    *("Content-Type: text/plain; charset=hex\n", "Content-Type: text/plain; format=flowed\n\n"),
)


@settings(deadline=None)  # what is imported at the first use takes its time
@given(st.binary(max_size=100) | st.lists(st.sampled_from(_PIECES), max_size=25).map("".join).map(str.encode))
def test_any_bytes_are_articles_or_reasons(raw: bytes) -> None:
    for head in (b"", b"Subject: x\n"):
        try:
            found = readings(head + raw)
        except ReadError as error:
            assert "a.eml" in str(error)
            continue
        assert all(isinstance(one, ReadError) or one.draft.text.strip() for one in found)

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.readers.pages import ARABIC, ENGLISH, GERMAN, RUSSIAN, page

from copydesk.errors import ReadError
from copydesk.readers import page_text, registry
from copydesk.readers.document import Document
from copydesk.readers.format import ReadArticle


def read(raw: bytes | str, name: str = "a.html") -> ReadArticle:
    document = Document.of_bytes(name, raw if isinstance(raw, bytes) else raw.encode())
    (reading,) = registry.read(document)
    assert isinstance(reading, ReadArticle)
    return reading


def test_a_page_is_an_article_with_what_it_says_about_itself() -> None:
    head = (
        '<meta property="og:site_name" content="Lorvan Courier">'
        '<meta property="article:published_time" content="2031-04-14T08:40:00+02:00">'
        '<meta name="author" content="Mirela Osk"><link rel="canonical" href="https://courier.example/quay">'
    )
    draft = read(page(ENGLISH, head)).draft
    assert draft.text == "\n\n".join(ENGLISH)
    assert (draft.title, draft.published, draft.agency) == (
        "Quay reopens",
        "2031-04-14T08:40:00+02:00",
        "Lorvan Courier",
    )
    assert (draft.byline, draft.url, draft.language) == ("Mirela Osk", "https://courier.example/quay", "en")
    assert (draft.source, len(draft.source_sha256)) == ("a.html", 64)


@pytest.mark.parametrize(
    ("lead", "author", "byline"),
    [
        ("LORVAN, April 14 (Reuters) - ", "Mirela Osk", "Mirela Osk"),
        ("", "Reuters", None),
    ],
)
def test_the_agency_that_wrote_the_story_is_its_agency(lead: str, author: str, byline: str | None) -> None:
    head = f'<meta property="og:site_name" content="Lorvan Courier"><meta name="author" content="{author}">'
    draft = read(page((lead + ENGLISH[0], *ENGLISH[1:]), head)).draft
    assert (draft.agency, draft.byline, draft.attributes["site"]) == ("Reuters", byline, "Lorvan Courier")
    assert draft.place == ("Lorvan" if lead else None)


@pytest.mark.parametrize(
    ("paragraphs", "title", "language", "charset"),
    [
        (RUSSIAN, "Причал открывают", "ru", "windows-1251"),
        (GERMAN, "Kai öffnet", "de", "iso-8859-1"),
        (ARABIC, "فتح الرصيف", "ar", "windows-1256"),
    ],
)
def test_pages_in_older_encodings_are_read(
    paragraphs: tuple[str, ...], title: str, language: str, charset: str
) -> None:
    head = f'<meta http-equiv="content-type" content="text/html; charset={charset}">'
    encoding = "cp1252" if charset == "iso-8859-1" else charset
    reading = read(page(paragraphs, head, title, language).encode(encoding))
    assert reading.draft.text == "\n\n".join(paragraphs)
    assert (reading.draft.title, reading.draft.language, reading.remarks) == (title, language, ())


@pytest.mark.parametrize(
    "markup",
    ["<p>Boats return in May.</p>", "Boats return<br>in May.", "<div>Boats return in May.</div>"],
)
def test_a_page_without_anything_around_its_text_is_read(markup: str) -> None:
    reading = read(markup)
    assert " ".join(reading.draft.text.split()) == "Boats return in May."
    assert reading.draft.title.startswith("Boats return")
    assert "title" in reading.guessed


def test_where_no_article_stands_out_all_text_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_text, "MOST_ELEMENTS", 1)
    reading = read(page(ENGLISH))
    assert "Section 19" in reading.draft.text and ENGLISH[2] in reading.draft.text
    assert "No article stands out in a.html" in str(reading.remarks[0])


def test_an_end_that_is_nested_too_deep_is_told() -> None:
    reading = read(page(ENGLISH).replace("</body></html>", "") + "<div>" * 3000 + "lost")
    assert ENGLISH[0] in reading.draft.text
    assert str(reading.remarks[-1]) == "a.html is nested so deep that its end could not be read."
    with pytest.raises(ReadError, match=r"a\.html is nested too deep"):
        read("<div>" * 3000 + "lost")


@pytest.mark.parametrize("markup", ["", "  ", "<html><body><script>x</script></body></html>", "<!-- x -->"])
def test_a_page_without_text_is_refused(markup: str) -> None:
    with pytest.raises(ReadError, match=r"a\.html has no text in it"):
        read(markup)


def test_reading_a_page_logs_nothing(caplog: pytest.LogCaptureFixture) -> None:
    read("<p>Boats return in May.</p>")
    with pytest.raises(ReadError):
        read("<p></p>")
    assert caplog.messages == []


@pytest.mark.parametrize("markup", ["<h1>!", "<h1>Quay reopens</h1>"])
def test_a_page_that_is_only_a_headline_is_read(markup: str) -> None:
    assert read(markup).draft.text == read(markup).draft.title


def test_xhtml_is_read_too() -> None:
    root = '<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en">'
    markup = page(ENGLISH).replace('<!DOCTYPE html><html lang="en">', f'<?xml version="1.0"?>{root}')
    assert read(markup, "a.xhtml").draft.text == "\n\n".join(ENGLISH)


_PIECES = (
    *("<p>", "</p>", "<div>", "<table><tr><td>", "<li>", "<h1>", "<q>", "<article>", "<time datetime='x'>"),
    *("<script type='application/ld+json'>{", "</script>", "<meta name=date content='", "'>", "&#x200d;"),
    *(
        "<html lang=",
        "word ",
        "\x00",
        "\u200f",
        "Said Mirela Osk. ",
        "<br>",
        "</article>",
        "<blockquote>",
        "<!--",
    ),
)


@settings(deadline=None)  # what is imported at the first use takes its time
@given(st.binary(max_size=200) | st.lists(st.sampled_from(_PIECES), max_size=40).map("".join).map(str.encode))
def test_any_bytes_are_an_article_or_a_reason(raw: bytes) -> None:
    try:
        assert read(raw).draft.text.strip()
    except ReadError as error:
        assert "a.html" in str(error)


def _with_script(body: str, shown: str) -> str:
    script = '<script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "%s"}</script>'
    return f"<html><head>{script % body}</head><body>{shown}</body></html>"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("Envoys met &amp; left.\\n\\n" + ENGLISH[0], f"Envoys met & left.\n\n{ENGLISH[0]}"),
        (f"<p>Envoys met.</p><p>{ENGLISH[0]}</p>", f"Envoys met.\n\n{ENGLISH[0]}"),
    ],
)
def test_the_text_is_a_scripts_where_the_page_shows_none(body: str, text: str) -> None:
    page = _with_script(body, "<noscript>You need to enable JavaScript.</noscript>")
    assert read(page).draft.text == text


def test_the_page_goes_before_a_script_where_it_shows_the_article() -> None:
    assert read(_with_script("Envoys met.", page(ENGLISH))).draft.text == "\n\n".join(ENGLISH)


def test_a_page_with_hardly_any_text_is_told() -> None:
    (remark,) = read("<h1>Not Found</h1><p>There is no such page here.</p>").remarks
    assert "Very little text was found in a.html." in str(remark)

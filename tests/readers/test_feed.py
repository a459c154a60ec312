from xml.sax.saxutils import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.readers.pages import ARABIC, ENGLISH, GERMAN, RUSSIAN

from copydesk.errors import ReadError
from copydesk.readers import registry
from copydesk.readers.document import Document
from copydesk.readers.format import ReadArticle, Reading

NAMESPACES = (
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:yandex="http://news.yandex.ru"'
)


def rss(*items: str, head: str = "<title>Lorvan Courier</title><language>en-gb</language>") -> str:
    inner = "".join(f"<item>{item}</item>" for item in items)
    return f'<?xml version="1.0"?><rss version="2.0" {NAMESPACES}><channel>{head}{inner}</channel></rss>'


def readings(raw: str | bytes, name: str = "a.xml") -> list[Reading]:
    return list(registry.read(Document.of_bytes(name, raw if isinstance(raw, bytes) else raw.encode())))


def read(raw: str | bytes, name: str = "a.xml") -> ReadArticle:
    (reading,) = readings(raw, name)
    assert isinstance(reading, ReadArticle)
    return reading


def paragraphs(texts: tuple[str, ...]) -> str:
    return escape("".join(f"<p>{text}</p>" for text in texts))


def test_an_entry_of_rss_is_an_article() -> None:
    read_one = read(
        rss(
            "<title>Quay &amp;amp; port reopen</title><link>https://courier.example/quay</link>"
            "<description>Only a summary</description>"
            f"<content:encoded>{paragraphs(ENGLISH)}</content:encoded>"
            "<pubDate>Mon, 14 Apr 2031 08:40:00 +0200</pubDate><dc:creator>Mirela Osk</dc:creator>"
            "<category>Trade</category><category>Ports</category>"
        )
    )
    draft = read_one.draft
    assert draft.text == "\n\n".join(ENGLISH)
    assert (draft.title, draft.published) == ("Quay & port reopen", "2031-04-14T08:40:00+02:00")
    assert (draft.agency, draft.byline, draft.language) == ("Lorvan Courier", "Mirela Osk", "en")
    assert (draft.url, draft.section) == ("https://courier.example/quay", "Trade")
    assert (draft.attributes, read_one.guessed) == ({"keywords": "Trade, Ports"}, frozenset())


def test_an_entry_of_atom_is_an_article() -> None:
    body = "".join(f"<p>{text}</p>" for text in GERMAN)
    draft = read(
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de-DE"><title>Kurier</title><entry>'
        '<title type="html">Kai &amp;lt;wieder&amp;gt; offen</title><link href="https://kurier.example/kai"/>'
        "<author><name>Mirela Osk</name></author><author><name>Jonas Feld</name></author>"
        "<published>2031-04-14T08:40:00+02:00</published><updated>2031-04-15T08:40:00Z</updated>"
        f'<summary>Kurz</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{body}</div>'
        "</content></entry></feed>",
        "a.atom",
    ).draft
    assert draft.text == "\n\n".join(GERMAN)
    assert (draft.title, draft.published) == ("Kai <wieder> offen", "2031-04-14T08:40:00+02:00")
    assert (draft.agency, draft.byline, draft.language) == ("Kurier", "Mirela Osk, Jonas Feld", "de")


def test_full_text_of_russian_sites_in_their_encoding_is_taken() -> None:
    raw = (
        f'<?xml version="1.0" encoding="windows-1251"?><rss version="2.0" {NAMESPACES}><channel>'
        f"<title>Курьер</title><language>ru</language><item>"
        "<title>Причал открывают</title><description>кратко</description>"
        f"<yandex:full-text>{paragraphs(RUSSIAN)}</yandex:full-text></item></channel></rss>"
    )
    draft = read(raw.encode("cp1251")).draft
    assert (draft.text, draft.agency, draft.language) == ("\n\n".join(RUSSIAN), "Курьер", "ru")


def test_rdf_feeds_are_read() -> None:
    raw = (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" '
        f'{NAMESPACES}><channel rdf:about="u"><title>البريد</title></channel><item rdf:about="v">'
        f"<title>الرصيف</title><description>{ARABIC[1]}</description><dc:date>2031-04-14T08:40:00Z</dc:date></item></rdf:RDF>"
    )
    draft = read(raw, "a.rdf").draft
    assert (draft.text, draft.title, draft.agency) == (ARABIC[1], "الرصيف", "البريد")
    assert (draft.published, draft.language) == ("2031-04-14T08:40:00+00:00", "ar")


def test_an_entry_knows_the_paper_it_was_taken_from() -> None:
    item = "<title>t</title><description>text</description><source url='u'>Velmora Post</source>"
    assert read(rss(item)).draft.agency == "Velmora Post"


@pytest.mark.parametrize(
    ("author", "byline"),
    [("osk@courier.example (Mirela Osk)", "Mirela Osk"), ("osk@courier.example", None), ("Osk", "Osk")],
)
def test_addresses_of_authors_are_left_out(author: str, byline: str | None) -> None:
    assert read(rss(f"<author>{author}</author><description>text</description>")).draft.byline == byline


def test_entries_without_text_are_told_and_the_rest_is_read() -> None:
    found = readings(rss("<title>One</title>", "<title>Two</title><description>text</description>"))
    assert [type(one).__name__ for one in found] == ["ReadError", "ReadArticle"]
    assert str(found[0]).startswith("Entry 1 of a.xml has no text: “One”.")


def test_a_feed_that_was_cut_off_is_read_and_told() -> None:
    items = (
        f"<title>{word}</title><description>{word} text</description>" for word in ("One", "Two", "Three")
    )
    whole = rss(*items)
    one, two, three = readings(whole[: whole.index("ee text")])
    assert isinstance(one, ReadArticle) and isinstance(two, ReadArticle)
    assert (one.draft.text, two.draft.text) == ("One text", "Two text")
    assert (len(one.remarks), len(two.remarks)) == (1, 0)
    assert "“Three”" in str(three)


def test_entities_of_its_own_are_refused() -> None:
    with pytest.raises(ReadError, match="defines XML entities"):
        readings('<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///secret">]>' + rss("<title>&x;</title>")[21:])


@pytest.mark.parametrize(
    ("raw", "reason"),
    [(rss(), "feed without entries"), ("no feed", "is no RSS or Atom feed"), (" ", "is no RSS")],
)
def test_what_is_no_feed_is_refused(raw: str, reason: str) -> None:
    with pytest.raises(ReadError, match=reason):
        readings(raw, "a.rss")


_PIECES = (
    *(
        "<rss><channel>",
        "<item>",
        "</item>",
        "<title>",
        "</title>",
        "<description>",
        "<feed>",
        "<entry>",
        "<x:y>",
    ),
    *(
        "<![CDATA[",
        "]]>",
        "&lt;p&gt;",
        "&#x0;",
        "<pubDate>",
        "14 Apr",
        "<category>",
        "word ",
        "<author>",
        "a@b (",
        "</",
    ),
)


@settings(deadline=None)  # what is imported at the first use takes its time
@given(st.binary(max_size=200) | st.lists(st.sampled_from(_PIECES), max_size=30).map("".join).map(str.encode))
def test_any_bytes_are_articles_or_reasons(raw: bytes) -> None:
    try:
        found = readings(raw, "a.rss")
    except ReadError as error:
        assert "a.rss" in str(error)
        return
    assert all(isinstance(one, ReadError) or one.draft.text.strip() for one in found)


def test_elements_that_end_without_a_beginning_are_refused() -> None:
    item = "<item></link><link/><title>Quay</title><link>https://courier.example/1</item></link>"
    with pytest.raises(ReadError, match="damaged"):
        readings(f'<?xml version="1.0"?><rss version="2.0"><channel>{item}<description>It', "a.rss")

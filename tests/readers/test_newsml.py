import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.readers.pages import ARABIC, ENGLISH, GERMAN

from copydesk.errors import ReadError
from copydesk.readers import registry
from copydesk.readers.document import Document
from copydesk.readers.format import ReadArticle, Reading

NAMESPACE = 'xmlns="http://iptc.org/std/nar/2006-10-01/"'
ABOUT = (
    '<itemClass qcode="ninat:text"/><provider qcode="nprov:AFP"/>'
    "<versionCreated>2031-04-14T10:00:00+02:00</versionCreated><firstCreated>2031-04-14T08:00:00Z</firstCreated>"
    '<pubStatus qcode="stat:usable"/>'
)
XHTML = '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>no</title></head><body>{}</body></html>'


def item(content: str, *, about: str = ABOUT, meta: str = "", language: str = "en") -> str:
    return (
        f'<newsItem {NAMESPACE} guid="urn:1" version="1" standard="NewsML-G2" standardversion="2.34" '
        f'xml:lang="{language}"><itemMeta>{about}</itemMeta><contentMeta>{meta}</contentMeta>'
        f"<contentSet>{content}</contentSet></newsItem>"
    )


def xhtml(texts: tuple[str, ...]) -> str:
    body = XHTML.format("".join(f"<p>{text}</p>" for text in texts))
    return f'<inlineXML contenttype="application/xhtml+xml">{body}</inlineXML>'


def message(*items: str) -> str:
    return (
        f"<newsMessage {NAMESPACE}><header><sent>2031-04-15T00:00:00Z</sent></header><itemSet>"
        f"{''.join(items)}</itemSet></newsMessage>"
    )


def readings(raw: str) -> list[Reading]:
    return list(registry.read(Document.of_bytes("a.xml", raw.encode())))


def read(raw: str) -> ReadArticle:
    (found,) = readings(raw)
    assert isinstance(found, ReadArticle)
    return found


def test_an_item_is_an_article_with_what_is_stated() -> None:
    meta = (
        "<urgency>3</urgency><contentCreated>2031-04-14T08:40:00+02:00</contentCreated>"
        '<located qcode="city:1"><broader><name>Velmora</name></broader><name>Lorvan</name></located>'
        '<creator><name>A. Desk</name></creator><language tag="en-GB"/>'
        '<genre qcode="g:1"><name>Report</name></genre>'
        '<subject type="cpnat:person" qcode="p:1"><name>Mirela Osk</name></subject>'
        '<subject type="cpnat:abstract" qcode="medtop:04000000"><name>economy</name></subject>'
        "<keyword>quay</keyword><slugline>LORVAN-QUAY</slugline><headline>Quay reopens</headline>"
        "<dateline>VELMORA, April 14 (AFP)</dateline><by>By Mirela Osk</by>"
        "<creditline>AFP/Tidewire</creditline>"
    )
    found = read(item(xhtml(ENGLISH), meta=meta))
    draft = found.draft
    assert draft.text == "\n\n".join(ENGLISH)
    assert (draft.title, draft.published) == ("Quay reopens", "2031-04-14T08:40:00+02:00")
    assert (draft.agency, draft.place, draft.byline) == ("AFP/Tidewire", "Lorvan", "Mirela Osk")
    assert (draft.language, draft.section) == ("en", "economy")
    assert draft.attributes == {
        "keywords": "Mirela Osk, economy, quay",
        "genre": "Report",
        "slugline": "LORVAN-QUAY",
        "urgency": "3",
    }
    assert (found.guessed, found.remarks) == (frozenset(), ())


def test_less_that_is_stated_is_made_the_most_of() -> None:
    meta = (
        "<contentCreated>2031-04-14</contentCreated><headline>Kai offen</headline>"
        "<dateline>LORVAN, 14. April (AFP)</dateline>"
    )
    draft = read(item(xhtml(GERMAN), meta=meta, language="de")).draft
    assert (draft.published, draft.agency, draft.place) == ("2031-04-14T10:00:00+02:00", "AFP", "Lorvan")
    assert (draft.language, draft.title) == ("de", "Kai offen")


def test_texts_in_nitf_and_plain_texts_are_read() -> None:
    nitf = (
        '<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body>'
        "<body.head><hedline><hl1>From within</hl1></hedline></body.head><body.content><p>One.</p><p>Two.</p>"
        "</body.content></body></nitf></inlineXML>"
    )
    plain = '<inlineData contenttype="text/plain">One &lt;1&gt;.\n\nTwo.</inlineData>'
    escaped = (
        '<inlineData contenttype="text/html">&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</inlineData>'
    )
    found = readings(message(item(nitf), item(plain), item(escaped)))
    drafts = [one.draft for one in found if isinstance(one, ReadArticle)]
    assert [draft.text for draft in drafts] == ["One.\n\nTwo.", "One <1>.\n\nTwo.", "One.\n\nTwo."]
    assert drafts[0].title == "From within"


def test_a_message_has_many_items_and_pictures_are_told() -> None:
    picture = item(
        '<remoteContent href="a.jpg"/>',
        about='<itemClass qcode="ninat:picture"/>',
        meta="<headline>A ship</headline>",
    )
    found = readings(message(item(xhtml(ENGLISH)), picture, item(xhtml(ARABIC), language="ar")))
    assert [type(one).__name__ for one in found] == ["ReadArticle", "ReadError", "ReadArticle"]
    assert str(found[1]) == "Item 2 of a.xml has no text: “A ship” (picture)."
    assert isinstance(found[2], ReadArticle) and found[2].draft.text == "\n\n".join(ARABIC)


def test_what_was_withdrawn_is_read_and_told() -> None:
    about = ABOUT.replace("stat:usable", "stat:canceled")
    found = read(item(xhtml(ENGLISH), about=about, meta="<headline>Quay</headline>"))
    assert str(found.remarks[0]) == "“Quay” in a.xml was withdrawn by its agency."


def test_what_comes_before_a_break_is_read() -> None:
    raw = message(item(xhtml(ENGLISH)), item(xhtml(GERMAN)))
    found = readings(raw[: raw.index("Kai")])
    assert [type(one).__name__ for one in found] == ["ReadArticle", "ReadError"]
    assert "broken XML" in str(found[1])


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (message(), "without a news item"),
        (f"<newsItem {NAMESPACE}>", "broken XML"),
        (f'<!DOCTYPE x [<!ENTITY x "y">]>{item(xhtml(ENGLISH))}', "defines XML entities"),
    ],
)
def test_files_without_an_item_are_refused(raw: str, reason: str) -> None:
    with pytest.raises(ReadError, match=reason):
        readings(raw)


_PIECES = (
    *(
        "<contentMeta>",
        "</contentMeta>",
        "<headline>",
        "</headline>",
        "<inlineXML>",
        "</inlineXML>",
        "<p>",
        "</p>",
    ),
    *(
        "<inlineData>",
        "</inlineData>",
        "word ",
        "<by>",
        "</by>",
        "<located>",
        "<name>",
        "<itemMeta>",
        "&lt;p&gt;",
    ),
    *("<dateline>", "</dateline>", "LORVAN, 14 April", "<contentCreated>20310230T0000</contentCreated>"),
)


@settings(deadline=None)  # what is imported at the first use takes its time
@given(st.lists(st.sampled_from(_PIECES), max_size=30).map("".join))
def test_anything_is_articles_or_reasons(inner: str) -> None:
    try:
        found = readings(f"<newsItem {NAMESPACE}>{inner}</newsItem>")
    except ReadError as error:
        assert "a.xml" in str(error)
        return
    assert all(isinstance(one, ReadError) or one.draft.text.strip() for one in found)

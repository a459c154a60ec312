import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.readers.pages import ENGLISH, RUSSIAN

from copydesk.domain.article import ArticleDraft
from copydesk.errors import ReadError
from copydesk.readers import registry
from copydesk.readers.document import Document
from copydesk.readers.format import ReadArticle

DOCTYPE = (
    '<!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.4//EN" '
    '"http://www.iptc.org/std/NITF/3.4/specification/dtd/nitf-3-4.dtd">'
)


def nitf(content: str, *, docdata: str = "", head: str = "", more: str = "") -> str:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{DOCTYPE}<nitf><head><title>Window title</title>{more}'
        f"<docdata>{docdata}</docdata></head><body><body.head>{head}</body.head>"
        f"<body.content>{content}</body.content><body.end><tagline>Bye</tagline></body.end></body></nitf>"
    )


def paragraphs(texts: tuple[str, ...]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def read(raw: str | bytes) -> ArticleDraft:
    (found,) = registry.read(Document.of_bytes("a.xml", raw if isinstance(raw, bytes) else raw.encode()))
    assert isinstance(found, ReadArticle)
    return found.draft


def test_what_the_format_states_is_read() -> None:
    draft = read(
        nitf(
            paragraphs(ENGLISH),
            docdata='<doc-id regsrc="X" id-string="7"/><urgency ed-urg="4"/>'
            '<date.issue norm="20310414T084000+0200"/>'
            '<key-list><keyword key="ports"/><keyword key="quay"/></key-list>',
            head="<hedline><hl1>Quay reopens</hl1><hl2>At last</hl2></hedline>"
            "<byline>By <person>Mirela Osk</person><byttl>Courier staff</byttl></byline>"
            "<distributor>Tidewire</distributor><dateline><location>Lorvan</location>, April 14</dateline>",
        )
    )
    assert draft.text == "\n\n".join(ENGLISH)
    assert (draft.title, draft.published) == ("Quay reopens", "2031-04-14T08:40:00+02:00")
    assert (draft.agency, draft.place, draft.byline) == ("Tidewire", "Lorvan", "Mirela Osk")
    assert draft.attributes == {
        "keywords": "ports, quay",
        "urgency": "4",
        "subtitle": "At last",
        "tagline": "Bye",
    }


def test_the_form_of_newspaper_corpora_is_read_once() -> None:
    draft = read(
        nitf(
            f'<block class="lead_paragraph"><p>{ENGLISH[0]}</p></block>'
            f'<block class="full_text">{paragraphs(ENGLISH)}</block>',
            more='<meta name="online_sections" content="Trade"/>',
            docdata="",
            head="<hedline><hl1>Quay Reopens</hl1></hedline>"
            '<byline class="print_byline">By MIRELA OSK</byline>'
            '<byline class="normalized_byline">Osk, M</byline>',
        ).replace(
            "</head>",
            '<pubdata date.publication="20310414T000000" name="The Lorvan Courier" position.section="1" '
            'ex-ref="http://courier.example/quay.html"/></head>',
        )
    )
    assert draft.text == "\n\n".join(ENGLISH)
    assert (draft.published, draft.agency, draft.byline) == ("2031-04-14", "The Lorvan Courier", "MIRELA OSK")
    assert (draft.section, draft.url) == ("Trade", "http://courier.example/quay.html")


def test_entities_of_the_dtd_and_captions() -> None:
    draft = read(
        nitf(
            "<p>Quay&nbsp;open &mdash; <q>at last</q>, <q>“so”</q></p>"
            "<media><media-caption>A ship</media-caption></media>"
            "<hl2>Next</hl2><bq><block><p>We can</p></block></bq>"
        )
    )
    assert draft.text == "Quay open — “at last”, “so”\n\nNext\n\nWe can"
    assert draft.title == "Window title"


def test_the_encoding_that_is_declared_is_taken() -> None:
    raw = nitf(paragraphs(RUSSIAN), head="<hedline><hl1>Причал</hl1></hedline>")
    draft = read(raw.replace("UTF-8", "windows-1251").encode("cp1251"))
    assert (draft.text, draft.title, draft.language) == ("\n\n".join(RUSSIAN), "Причал", "ru")


@pytest.mark.parametrize("raw", [nitf(""), "<nitf/>"])
def test_an_article_without_text_is_refused(raw: str) -> None:
    with pytest.raises(ReadError, match=r"a\.xml has no text in it"):
        read(raw)


def test_entities_of_its_own_are_refused() -> None:
    with pytest.raises(ReadError, match="defines XML entities"):
        read('<!DOCTYPE nitf [<!ENTITY x "y">]><nitf/>')


_PIECES = (
    *(
        "<body>",
        "<body.head>",
        "<hl1>",
        "</hl1>",
        "<body.content>",
        "<p>",
        "</p>",
        "word ",
        "&nbsp;",
        "<block class=",
    ),
    *(
        "'full_text'>",
        "<byline>",
        "<person/>",
        "<date.issue norm='2031'/>",
        "<dateline>",
        "By ",
        "</body>",
        "</nitf>",
    ),
)


@settings(deadline=None)  # what is imported at the first use takes its time
@given(st.lists(st.sampled_from(_PIECES), max_size=30).map("".join))
def test_anything_is_an_article_or_a_reason(inner: str) -> None:
    try:
        assert read(f"<nitf>{inner}").text.strip()
    except ReadError as error:
        assert "a.xml" in str(error)

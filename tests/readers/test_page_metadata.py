from collections.abc import Mapping

import pytest

from copydesk.readers.html_parsing import tree_of
from copydesk.readers.page_metadata import PageFacts, facts_of

ARTICLE = """<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Quay reopens &amp; ships return",
 "datePublished": "2031-04-14T08:40:00+02:00", "dateModified": "2031-04-14T10:00:00Z", "inLanguage": "de-AT",
 "author": [{"@type": "Person", "name": "Mirela Osk"}, {"@type": "Person", "name": "Jonas Feld"}],
 "publisher": {"@type": "Organization", "name": "Lorvan Courier"}, "articleSection": ["Trade", "Ports"],
 "keywords": ["quay", "ships"], "description": "Talks ended.",
 "mainEntityOfPage": "https://courier.example/quay"}</script>"""


def facts(head: str = "", body: str = "", attributes: str = "") -> PageFacts:
    markup = f"<!DOCTYPE html><html {attributes}><head>{head}</head><body>{body}</body></html>"
    tree = tree_of(markup, "a.html")
    assert tree is not None
    return facts_of(tree.root, markup)


def meta(**tags: str) -> str:
    return "".join(
        f'<meta property="{name.replace("_", ":", 1)}" content="{value}">' for name, value in tags.items()
    )


def test_json_ld_tells_all() -> None:
    assert facts(ARTICLE + meta(og_title="Other", article_section="Other")) == PageFacts(
        title="Quay reopens & ships return",
        published="2031-04-14T08:40:00+02:00",
        agency="Lorvan Courier",
        byline="Mirela Osk, Jonas Feld",
        section="Trade, Ports",
        language="de",
        url="https://courier.example/quay",
        attributes={
            "keywords": "quay, ships",
            "description": "Talks ended.",
            "modified": "2031-04-14T10:00:00+00:00",
        },
    )


def test_meta_tags_tell_what_json_ld_does_not() -> None:
    head = meta(
        og_title="Quay reopens | Lorvan Courier",
        og_site_name="Lorvan Courier",
        og_locale="ru_RU",
        og_url="https://courier.example/quay?x=1",
        article_published_time="2031-04-14T08:40:00Z",
        article_section="Trade",
        article_author="https://social.example/osk",
    )
    head += (
        '<META NAME="Author" CONTENT="By Mirela Osk"><meta name="news_keywords" content="quay, ships">'
        '<link rel="canonical" href="https://courier.example/quay">'
    )
    assert facts(head) == PageFacts(
        title="Quay reopens",
        published="2031-04-14T08:40:00+00:00",
        agency="Lorvan Courier",
        byline="Mirela Osk",
        section="Trade",
        language="ru",
        url="https://courier.example/quay",
        attributes={"keywords": "quay, ships"},
    )


def test_the_headline_is_taken_where_the_shared_title_has_more() -> None:
    body = "<h1>Lorvan</h1><h1>Quay reopens</h1>"
    assert facts(meta(og_title="Quay reopens, ships return: the news"), body).title == "Quay reopens"
    assert facts("<title>Quay reopens - Courier</title>", "<h1>Quay reopens</h1>").title == "Quay reopens"


@pytest.mark.parametrize(
    ("body", "date", "guessed"),
    [
        (
            '<time itemprop="datePublished" datetime="2019-04-14T08:40+02:00">x</time>',
            "2019-04-14T08:40:00+02:00",
            False,
        ),
        ('<time class="entry published" datetime="2019-04-14">x</time>', "2019-04-14", False),
        ('<article><time datetime="2019-04-14T08:40">x</time></article>', "2019-04-14T08:40:00", True),
        ('<p class="date">14 April 2019</p>', "2019-04-14", True),
        ("<p>no date</p>", None, False),
    ],
)
def test_dates_in_the_body_are_found(body: str, date: str | None, guessed: bool) -> None:
    found = facts(body=body)
    assert (found.published, "published" in found.guessed) == (date, guessed)


def test_a_date_in_the_address_is_a_guess() -> None:
    found = facts('<link rel="canonical" href="https://courier.example/2019/04/14/quay">')
    assert (found.published, found.guessed) == ("2019-04-14", frozenset({"published"}))


@pytest.mark.parametrize(
    "body", ['<a rel="author" href="/osk">Mirela Osk</a>', '<span class="author">By Mirela Osk</span>']
)
def test_an_author_that_is_only_shown_is_a_guess(body: str) -> None:
    found = facts(body=body)
    assert (found.byline, "byline" in found.guessed) == ("Mirela Osk", True)


def test_titles_are_guessed_where_none_is_stated() -> None:
    assert facts("<title>Quay reopens</title>").guessed == {"title"}
    assert facts(body="<h1>Quay reopens</h1><h1>More news</h1>") == PageFacts(
        title="Quay reopens", guessed=frozenset({"title"})
    )


def test_the_language_of_the_page_is_a_code() -> None:
    assert facts(attributes='lang="ar-EG"').language == "ar"
    assert facts('<meta http-equiv="Content-Language" content="ru">').language == "ru"
    assert facts(attributes='lang="xx"').language is None


@pytest.mark.parametrize(
    "comment",
    [
        "<!-- saved from url=(0028)https://courier.example/quay -->",
        "<!--\n Page saved with SingleFile \n url: https://courier.example/quay \n saved date: today\n-->",
    ],
)
def test_the_address_that_a_page_was_saved_from_is_kept(comment: str) -> None:
    markup = f"<!DOCTYPE html>\n{comment}\n<html><body><p>x</p></body></html>"
    tree = tree_of(markup, "a.html")
    assert tree is not None and facts_of(tree.root, markup).url == "https://courier.example/quay"


def test_addresses_without_a_site_are_none() -> None:
    assert facts('<link rel="canonical" href="/quay">').url is None


def test_an_empty_page_says_nothing() -> None:
    found = facts()
    attributes: Mapping[str, object] = {}
    assert found == PageFacts(attributes=attributes)

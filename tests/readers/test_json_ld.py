import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.readers.html_parsing import tree_of
from copydesk.readers.json_ld import JsonLd


def of_scripts(*scripts: str) -> JsonLd:
    tree = tree_of(
        "".join(f'<script type="application/ld+json">{script}</script>' for script in scripts), "a"
    )
    assert tree is not None
    return JsonLd.of_page(tree.root)


def of_value(value: object) -> JsonLd:
    return of_scripts(json.dumps(value))


def test_the_article_is_found_among_other_things() -> None:
    page = {"@type": "WebPage", "name": "Lorvan Courier"}
    article = {"@type": ["Thing", "NewsArticle"], "headline": "Quay reopens"}
    assert of_value({"@graph": [page, article]}).text("headline") == "Quay reopens"
    assert of_value([page, {"@type": "WebPage", "mainEntity": article}]).text("headline") == "Quay reopens"
    assert of_value(page).text("headline", "name") is None


def test_a_news_article_comes_before_other_articles() -> None:
    blog = {"@type": "BlogPosting", "headline": "Diary"}
    assert of_value([blog, {"@type": "NewsArticle", "headline": "News"}]).text("headline") == "News"


def test_names_are_told_through_references() -> None:
    found = of_value(
        {
            "@graph": [
                {"@type": "NewsArticle", "author": [{"@id": "#osk"}, {"@id": "#wire"}, "Ilse Marden"]},
                {"@id": "#osk", "@type": "Person", "name": "Mirela  Osk"},
                {"@id": "#wire", "@type": "NewsMediaOrganization", "name": "Tidewire"},
            ]
        }
    )
    assert found.texts("author") == ["Mirela Osk", "Tidewire", "Ilse Marden"]
    assert found.names("author", "Person") == ["Mirela Osk", "Ilse Marden"]
    assert found.names("author", "Organization") == ["Tidewire"]


@pytest.mark.parametrize(
    "article",
    [
        {"mainEntityOfPage": {"@id": "https://courier.example/1"}},
        {"mainEntityOfPage": "https://courier.example/1"},
        {"url": "https://courier.example/1", "mainEntityOfPage": True},
    ],
)
def test_the_address_is_found(article: dict[str, object]) -> None:
    assert of_value({"@type": "NewsArticle", **article}).url() == "https://courier.example/1"


def test_scripts_with_faults_are_read_as_far_as_they_go() -> None:
    found = of_scripts(
        '{"@type": "NewsArticle", "headline": ',
        '<!-- {"@type": "NewsArticle", "headline": "Two\nlines"} -->',
    )
    assert found.text("headline") == "Two lines"
    assert of_scripts("[" * 100_000, "").text("headline") is None


def test_what_cannot_be_stored_is_replaced() -> None:
    assert (
        of_scripts('{"@type": "NewsArticle", "headline": "a\\ud800\\u0000b"}').text("headline")
        == "a\ufffd\ufffdb"
    )


_NAMES = ("@type", "@id", "name", "headline", "author", "url")
_JSON = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["@type", "@id", "name", "headline", "author", "url"]), inner, max_size=4
        )
    ),
    max_leaves=12,
)


@settings(deadline=None)  # what is imported at the first use takes its time
@given(_JSON)
def test_any_value_is_read(value: object) -> None:
    found = of_value(
        [{"@type": "NewsArticle", "author": value, "url": value, "mainEntityOfPage": value}, value]
    )
    assert all(isinstance(name, str) for name in found.texts("author") + found.names("author", "Person"))
    found.url()

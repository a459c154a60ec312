from dataclasses import replace

import lxml.html
from tests.exchange.datasets import ANNOTATIONS, ARTICLE, TEXT, a_dataset

from copydesk.domain.dataset import Dataset, Record
from copydesk.domain.text import text_hash
from copydesk.exchange.html_article import anchor, facts, section, table, title


def shown(dataset: Dataset, record: Record) -> lxml.html.HtmlElement:
    return lxml.html.fragment_fromstring("".join(section(dataset, record)))


def words(element: lxml.html.HtmlElement) -> str:
    return "".join(element.itertext())


def test_the_list_tells_who_says_what_to_whom_about_what() -> None:
    when = {"created": "2026-01-02T03:04:05Z", "updated": "2026-01-03T03:04:05Z"}
    annotations = tuple(replace(one, **when) for one in ANNOTATIONS)
    root = shown(a_dataset(), Record(ARTICLE, annotations))
    rows = root.xpath(".//tbody/tr")
    assert [row.get("id") for row in rows] == [anchor(one.uid) for one in ANNOTATIONS]
    _, kind, said, coded, coder, rest, places = rows[3]
    assert (words(kind), words(said)) == ("quotation", '"We can," … "do it."')
    assert words(coded).split("\n") == [
        "direct",
        "speaker: Ana Orr “Ana Orr”",
        "addressee: Foreign Ministry",
        "cue: “said”",
        "topic: Peacekeeping (supports)",
        "topic: Peace",
    ]
    assert words(coder) == "Ana\n2026-01-02 03:04:05 UTC\nchanged 2026-01-03 03:04:05 UTC"
    assert words(rest) == "tone: calm\nsuggested by rules 1, 0.75, edited"
    start, end = map(int, words(places).split(", ")[0].split("–"))
    assert TEXT[start:end] == '"We can,"'


def test_numbers_in_the_text_lead_to_rows_of_the_list() -> None:
    root = shown(a_dataset(), Record(ARTICLE, ANNOTATIONS))
    ids = {row.get("id") for row in root.xpath(".//tbody/tr")}
    links = [link.get("href") for link in root.xpath(".//sup/a")]
    assert len(links) == 4  # one of the passages is about the whole article
    assert {link.removeprefix("#") for link in links} <= ids


def test_metadata_and_versions_are_told() -> None:
    root = shown(a_dataset(), Record(ARTICLE, (), ("article-2",)))
    told = dict(zip(map(words, root.xpath(".//dt")), map(words, root.xpath(".//dd")), strict=True))
    assert (told["Agency"], told["front page"], told["Versions"]) == ("Meridian", "yes", "article-2")
    assert "Byline" not in told


def test_without_texts_there_is_a_hash_instead() -> None:
    root = shown(replace(a_dataset(), texts=False), Record(ARTICLE, ANNOTATIONS))
    assert root.xpath('.//div[@class="text"]') == []
    assert text_hash(TEXT) in words(root.xpath('.//p[@class="hint"]')[0])


def test_an_article_without_a_title_is_called_by_its_file() -> None:
    assert title(Record(replace(ARTICLE, title=" "), ())) == "a.txt"


def test_an_anchor_is_a_word_whatever_the_uid_is() -> None:
    assert anchor('"> <').isalnum()
    assert anchor("a") != anchor("b")


def test_names_and_values_stand_in_lines() -> None:
    assert facts({"b": 1.5, "a": True, "c<": False}) == "a: yes\nb: 1.5\nc&lt;: no"


def test_a_row_without_an_id_has_none() -> None:
    assert "<tr><td" in table(("Name",), [("", ("x",))])

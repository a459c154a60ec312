import base64
import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import lxml.html
import pytest
from hypothesis import HealthCheck, given, settings
from tests.exchange.datasets import a_dataset, datasets
from tests.exchange.hard_cases import hard_dataset

from copydesk.domain.dataset import Dataset
from copydesk.errors import Cancelled
from copydesk.exchange.html_article import BETWEEN_QUOTES, anchor
from copydesk.exchange.html_report import write_html

Make = Callable[[], Dataset]

_PICTURES = {code: 0x2400 + code for code in range(32) if chr(code) not in "\t\n"} | {0x7F: 0x2421}


def shown(dataset: Dataset, path: Path) -> lxml.html.HtmlElement:
    write_html(dataset, path)
    return lxml.html.document_fromstring(path.read_bytes())


def words(element: lxml.html.HtmlElement) -> str:
    return "".join(element.itertext())


def pictured(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_PICTURES)


@pytest.mark.parametrize("make", [a_dataset, hard_dataset])
def test_another_library_reads_each_text_and_what_is_marked_in_it(tmp_path: Path, make: Make) -> None:
    root = shown(make(), tmp_path / "x.html")
    for record in make().records:
        text = record.article.text
        (article,) = root.xpath(f'//section[@id="{anchor(record.article.uid)}"]')
        (body,) = article.xpath('.//div[@class="text"]')
        for number in body.xpath(".//sup"):
            number.drop_tree()
        assert words(body) == pictured(text)
        rows = article.xpath(".//tbody/tr")
        assert [row.get("id") for row in rows] == [anchor(one.uid) for one in record.annotations]
        for number, (one, row) in enumerate(zip(record.annotations, rows, strict=True), 1):
            quote = BETWEEN_QUOTES.join(span.of(text) for span in one.main_spans)
            assert words(row[2]) == pictured(quote or "the whole article")
            kind = {"mention": "m", "passage": "p", "quotation": "q"}[one.kind]
            named = f'starts-with(@title, "{number}. ") and starts-with(@class, "{kind}")'
            pieces = body.xpath(f".//span[{named}]")
            assert "".join(map(words, pieces)) == pictured("".join(span.of(text) for span in one.main_spans))


def test_every_link_leads_somewhere_and_no_two_places_are_one(tmp_path: Path) -> None:
    root = shown(hard_dataset(), tmp_path / "x.html")
    ids = root.xpath("//@id")
    assert len(set(ids)) == len(ids)
    assert {link.removeprefix("#") for link in root.xpath("//@href")} <= set(ids)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
@given(datasets())
def test_hostile_text_makes_no_elements(tmp_path: Path, dataset: Dataset) -> None:
    made = {element.tag for element in shown(dataset, tmp_path / "x.html").iter()}
    assert made <= {
        *("html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "nav", "a", "section", "p"),
        *("dl", "dt", "dd", "div", "span", "sup", "table", "thead", "tbody", "tr", "th", "td", "ol", "li"),
    }


def test_markup_in_names_and_texts_is_shown_as_it_is(tmp_path: Path) -> None:
    hostile = "<script>alert(1)</script><img src=x onerror=y> \"'&amp;"
    dataset = a_dataset()
    actors = {row: replace(one, name=hostile, note=hostile) for row, one in dataset.actors.items()}
    root = shown(replace(dataset, title=hostile, actors=actors), tmp_path / "x.html")
    assert root.xpath("//script | //img | //@onerror") == []
    assert words(root.xpath("//h1")[0]) == hostile
    assert f"1. {hostile}" in root.xpath("//span/@title")


def test_the_policy_allows_nothing_but_the_style_sheet(tmp_path: Path) -> None:
    root = shown(a_dataset(), tmp_path / "x.html")
    (policy,) = root.xpath('//meta[@http-equiv="Content-Security-Policy"]/@content')
    (sheet,) = root.xpath("//style/text()")
    digest = base64.b64encode(hashlib.sha256(sheet.encode()).digest()).decode()
    assert policy == (f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'")
    assert root.xpath("//@style | //@src | //script | //link") == []


def test_the_codebook_and_the_contents_are_there(tmp_path: Path) -> None:
    root = shown(a_dataset(), tmp_path / "x.html")
    tables = root.xpath('//section[@id="codebook"]//table')
    assert [len(table.xpath(".//tbody/tr")) for table in tables] == [3, 3, 3]
    assert "Of Oria\nCheck, please\nsize: 12.5" in words(tables[0])
    assert [words(one) for one in root.xpath('//section[@id="contents"]//a')] == ["We can do it", "article-2"]


def test_control_characters_are_told_as_losses(tmp_path: Path) -> None:
    report = write_html(hard_dataset(), tmp_path / "x.html")
    (loss,) = report.losses
    assert loss.what == "control characters, of which there are pictures"
    articles = [record.article for record in hard_dataset().records]
    shown_there = "".join(f"{one.title}{one.text}" for one in articles)
    assert loss.count == sum(ord(one) in _PICTURES for one in shown_there)
    assert report.counts["articles"] == len(articles)


def test_the_same_dataset_gives_the_same_bytes(tmp_path: Path) -> None:
    write_html(hard_dataset(), tmp_path / "a")
    write_html(hard_dataset(), tmp_path / "b")
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_work_that_is_stopped_leaves_nothing(tmp_path: Path) -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_html(a_dataset(), tmp_path / "x.html", stop)
    assert list(tmp_path.iterdir()) == []

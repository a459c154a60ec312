from importlib import import_module
from typing import Any

from tests.exchange.datasets import ANNOTATIONS, ARTICLE, a_dataset

from copydesk.domain.dataset import Record
from copydesk.exchange.tei_standoff import stand_off

etree: Any = import_module("lxml.etree")


def test_each_annotation_points_to_its_words_and_says_who_made_it() -> None:
    found = etree.fromstring(stand_off(a_dataset(), Record(ARTICLE, ANNOTATIONS)))
    told = [(one.get("motivation"), one.get("target")) for one in found.iter("annotation")]
    assert told[:2] == [
        ("identifying", "#string-range(article.article-1,38,7)"),
        ("classifying", "#article.article-1"),
    ]
    assert [one.findtext("respStmt/name") for one in found.iter("annotation")][:2] == ["Ana", "Bo"]


def test_an_article_without_annotations_has_no_stand_off() -> None:
    assert stand_off(a_dataset(), Record(ARTICLE, ())) == ""

from dataclasses import replace
from importlib import import_module
from typing import Any

import pytest
from tests.exchange.datasets import ANNOTATIONS, ARTICLE, a_dataset

from copydesk.domain.dataset import Record
from copydesk.exchange.tei_header import article_header, corpus_header

etree: Any = import_module("lxml.etree")


@pytest.mark.parametrize(
    ("published", "when"),
    [
        ("2031-04-14T08:40", "2031-04-14T08:40"),
        ("2031", "2031"),
        ("2031-04-14T08:40:00+02:00", "2031-04-14T08:40:00+02:00"),
        ("spring 2031", None),
    ],
)
def test_a_date_is_given_to_machines_where_it_is_one(published: str, when: str | None) -> None:
    record = Record(replace(ARTICLE, published=published), ANNOTATIONS)
    date = etree.fromstring(article_header(a_dataset(), record)).find(".//date")
    assert date is not None
    assert (date.text, date.get("when")) == (published, when)


def test_a_language_and_versions_are_told() -> None:
    record = Record(replace(ARTICLE, language="not a code"), (), versions=("article-9",))
    header = etree.fromstring(article_header(a_dataset(), record))
    language = header.find(".//language")
    assert language is not None
    assert (language.get("ident"), language.text) == ("und", "not a code")
    assert [one.text for one in header.findall(".//note[@type='version']")] == ["article-9"]


def test_an_actor_that_is_part_of_another_is_related_to_it() -> None:
    header = corpus_header(a_dataset()).replace("xml:id", "id")
    (relation,) = etree.fromstring(header).iter("relation")
    assert (relation.get("active"), relation.get("passive")) == ("#actor.actor-b", "#actor.actor-a")

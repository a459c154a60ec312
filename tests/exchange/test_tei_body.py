from importlib import import_module
from typing import Any

import pytest
from tests.exchange.datasets import a_dataset

from copydesk.domain.annotation import Mention
from copydesk.domain.article import Article
from copydesk.domain.dataset import Record
from copydesk.domain.span import Span
from copydesk.exchange.tei_body import body

etree: Any = import_module("lxml.etree")


def made(text: str, *spans: tuple[int, int]) -> str:
    mentions = tuple(
        Mention(id=row, uid=f"m{row}", article=1, coder="Ana", actor=7, spans=(Span(*pair),))
        for row, pair in enumerate(spans)
    )
    return body(a_dataset(), Record(Article(id=1, uid="a", title="", text=text), mentions))


@pytest.mark.parametrize("text", ["", " ", "\n", "a", "\n\na \n\n\tb\n", "\u00a0\n\u00a0"])
def test_the_text_is_all_there_and_in_a_paragraph_at_least(text: str) -> None:
    found = etree.fromstring(made(text))
    assert "".join(found.itertext()) == text
    assert len(found.findall("p")) >= 1


def test_crossing_elements_are_left_out_and_nested_ones_kept() -> None:
    found = etree.fromstring(made("abcdef", (0, 4), (2, 6), (2, 4), (4, 5)))
    told = [(one.get("corresp"), "".join(one.itertext())) for one in found.iter("persName")]
    assert told == [("#mention.m0", "abcd"), ("#mention.m2", "cd"), ("#mention.m3", "e")]

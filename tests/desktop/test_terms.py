"""Values of the domain have a name each."""

from collections.abc import Callable
from enum import Enum
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from copydesk.desktop import terms
from copydesk.desktop.language import install
from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Kind, Origin, Part, QuotationType, Stance
from copydesk.domain.article import Status
from copydesk.domain.dataset import EntryKind


@pytest.mark.parametrize(
    ("values", "name"),
    [
        (Status, terms.status_name),
        (Kind, terms.kind_name),
        (Kind, terms.kind_plural),
        (EntryKind, terms.entry_name),
        (ActorKind, terms.actor_kind_name),
        (Stance, terms.stance_name),
        (QuotationType, terms.quotation_type_name),
        (Part, terms.part_name),
        (Origin, terms.origin_name),
    ],
)
def test_every_value_has_a_name_of_its_own(values: type[Enum], name: Callable[[Any], str]) -> None:
    assert len({name(value) for value in values}) == len(values)


@pytest.mark.parametrize(
    ("what", "count", "said"),
    [
        ("articles", 1, "1 article"),
        ("quotations", 2000, "2,000 quotations"),
        ("new_things", 3, "3 new things"),
    ],
)
def test_things_are_counted(what: str, count: int, said: str) -> None:
    assert terms.counted(what, count) == said


@pytest.mark.parametrize(("code", "said"), [("en", "95%"), ("de", "95\u00a0%")])
def test_percent_are_written_as_the_language_does(qapp: QApplication, code: str, said: str) -> None:
    install(qapp, code)
    try:
        assert terms.percent(0.951) == said
    finally:
        install(qapp, "en")

"""Whom something is told to, and what is said without one."""

import pytest

from copydesk.suggest.quotations import quotations

CASES = """
Ann Lee warned fares would rise. | fares would rise
Ann Lee warned the union its members would be fined. | its members would be fined
Ann Lee promised the pier would not close. | the pier would not close
Ann Lee told the board it would rain. | it would rain
Ann Lee told the Harbour Watch (HW) that it would rain. | that it would rain
Ann Lee has appealed to the Harbour Union (HU) to call off its strike. | to call off its strike
Ann Lee disclosed to the Harbour Watch (HW) that two men had drowned. | that two men had drowned
"""
"""A sentence and what is reported."""


@pytest.mark.parametrize("case", CASES.strip().splitlines())
def test_what_is_said_begins_behind_whom_it_is_said_to(case: str) -> None:
    text, content = (part.strip() for part in case.split("|"))
    (found,) = quotations(text)
    assert [span.of(text) for span in found.spans] == [content]


@pytest.mark.parametrize(
    "text",
    ["Ann Lee warned the chair of plans that were bad.", "Ann Lee promised the children a boat."],
)
def test_whom_somebody_warns_says_nothing(text: str) -> None:
    assert quotations(text) == []

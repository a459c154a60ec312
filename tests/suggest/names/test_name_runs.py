"""Runs of capitalised words, and the names that stand together in one."""

import pytest

from copydesk.suggest.names.name_runs import pieces, runs


def read(text: str) -> list[str]:
    return [run.of(text) for run in runs(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Then Ann Lee met the Sheriff's Office.", ["Ann Lee", "Sheriff's Office"]),
        (
            "Then Orle News' Ann Lee met the Farm Workers' Union.",
            ["Orle News", "Ann Lee", "Farm Workers' Union"],
        ),
        ("Then Orle's Ann Lee slept.", ["Orle", "Ann Lee"]),
    ],
)
def test_what_is_whose_is_part_of_a_name_or_parts_two(text: str, found: list[str]) -> None:
    assert read(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lorvan Transport Minister Ann Lee slept.", [("Lorvan", True), ("Ann Lee", False)]),
        ("Ann Lee of the Ferry Board slept.", [("Ann Lee", False), ("Ferry Board", False)]),
        ("Tellus slept.", [("Tellus", False)]),
    ],
)
def test_two_names_in_one_run_are_told_apart(text: str, found: list[tuple[str, bool]]) -> None:
    (run,) = runs(text, 0, len(text))
    assert [(span.of(text), owner) for span, owner in pieces(text, run)] == found

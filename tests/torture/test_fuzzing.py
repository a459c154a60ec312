"""The short form of the broken inputs; ``make torture`` runs the long one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.torture.fuzzing import Result, Target, given, mutated, rounds, trial
from tests.torture.mutating import MOST
from tests.torture.targets import opened

from copydesk.errors import UserError

SHORT = 10
"""Inputs for each of what reads."""


@pytest.fixture(scope="module")
def every(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Target]]:
    with opened(tmp_path_factory.mktemp("fuzzing")) as targets:
        yield targets


def test_what_is_broken_is_read_or_refused(every: list[Target], tmp_path: Path) -> None:
    result = Result()
    for target in every:
        for number in range(SHORT):
            trial(target, number, tmp_path, result)
    assert result.broken == []
    assert result.inputs == SHORT * len(every)
    assert 0.2 < result.told / result.inputs < 0.8  # neither refused at the first byte nor whole


def test_the_same_number_makes_the_same_input(every: list[Target]) -> None:
    once, again = ([mutated(target.seed, 7) for target in every] for _ in range(2))
    assert once == again
    assert sum(raw != target.seed for raw, target in zip(once, every, strict=True)) > len(every) * 0.9


def test_names_are_told_apart(every: list[Target]) -> None:
    assert len({target.name for target in every}) == len(every)


def test_faults_are_found_with_their_number(tmp_path: Path) -> None:
    def reads(raw: bytes, _folder: Path) -> None:
        if raw == b"fault":
            raise KeyError("a fault")
        if raw == b"told":
            raise UserError("It is broken. Mend it.")

    result, target = Result(), Target("sample", b"", reads)
    for raw in (b"", b"told", b"fault"):
        given(target, raw, "12", tmp_path, result)
    assert (result.inputs, result.told, result.broken) == (3, 1, ["sample, 12: KeyError: 'a fault'"])


def test_rounds_go_on_where_they_are_told(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    target = Target("sample", b"a,b", lambda _raw, _folder: None)
    result = next(rounds([target], tmp_path, {"sample": 40}, lambda *at: seen.append(at)))
    assert seen[0] == (0, 40)
    assert result.counts["sample"] == len(seen) == result.inputs


def test_what_is_repeated_often_stays_small() -> None:
    seed = b"<a>" + b"x" * 3000 + b"</a>"
    assert max(len(mutated(seed, number)) for number in range(400)) <= 5 * MOST

"""The short form of the broken inputs; ``make torture`` runs the long one."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.torture.fuzzing import Result, Target, targets, trial

SHORT = 12
"""Inputs for each of what reads."""


@pytest.fixture(scope="module")
def every(tmp_path_factory: pytest.TempPathFactory) -> list[Target]:
    return targets(tmp_path_factory.mktemp("fuzzing"))


@settings(max_examples=SHORT, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(number=st.integers(0, 2**31))
def test_what_is_broken_is_read_or_refused(every: list[Target], tmp_path: Path, number: int) -> None:
    result = Result()
    for target in every:
        trial(target, number, tmp_path, result)
    assert result.broken == []
    assert result.inputs == len(every)

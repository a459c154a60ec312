import shutil
from pathlib import Path

import pytest
from tests.torture import feeding
from tests.torture.feeding import fed


def test_inputs_are_fed_to_a_process_and_counted(tmp_path: Path) -> None:
    whole = fed(tmp_path, 300)
    assert whole.result.broken == []
    assert whole.result.inputs >= 300
    assert sum(whole.result.counts.values()) == whole.result.inputs
    assert 0 < whole.memory < feeding.MEMORY


def test_a_process_that_ends_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feeding, "PYTHON", shutil.which("false"))
    broken = fed(tmp_path, 300).result.broken
    assert len(broken) == 1
    assert "the process ended with 1" in broken[0]

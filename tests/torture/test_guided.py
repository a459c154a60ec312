from pathlib import Path

import pytest
from tests.torture import guided


def test_without_atheris_the_long_form_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guided, "is_there", lambda: False)
    ((what, came, kept),) = guided.figures(tmp_path)
    assert (what, kept) == ("guided inputs", True)
    assert "not installed" in came


def test_what_the_process_tells_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = {"inputs": 20, "broken": ["search 0, YQ==: KeyError: 'a'"]}
    said = "#1 INITED cov: 40 ft: 3\n#20 DONE cov: 90 ft: 4"
    monkeypatch.setattr(guided, "is_there", lambda: True)
    monkeypatch.setattr(guided, "guided", lambda _folder, _inputs: (told, said))
    monkeypatch.setenv("COPYDESK_GUIDED_INPUTS", "20")
    counted, broken = guided.figures(tmp_path)
    assert counted == ("guided inputs", "20, edges reached: 40, then 90", True)
    assert broken == ("broken by these", "1 search 0, YQ==: KeyError: 'a'", False)

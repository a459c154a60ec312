"""Rules are kept for the next file with the same labels, and as files of one's own."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.desktop.laying.marked import survey

from copydesk import paths
from copydesk.desktop.laying.remembered import (
    place_of,
    read_rules,
    remember,
    remembered,
    write_rules,
)
from copydesk.errors import UserError


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "home"))


def test_rules_come_back_for_the_same_format_and_labels() -> None:
    assert remembered(survey()) is None
    remember(survey(), survey().rules)
    assert remembered(survey()) == survey().rules
    assert remembered(survey(2)) is None
    assert remembered(replace(survey(), format="doccano")) is None


def test_what_was_changed_by_hand_into_nonsense_is_guessed_again() -> None:
    remember(survey(), survey().rules)
    place_of(survey()).write_text("{", encoding="utf-8")
    assert remembered(survey()) is None


def test_only_the_latest_are_kept() -> None:
    for number in range(70):
        remember(replace(survey(), format=f"f{number}"), survey().rules)
    assert len(list(place_of(survey()).parent.iterdir())) == 60


def test_files_that_are_no_rules_are_told_of(tmp_path: Path) -> None:
    bad = tmp_path / "bad.json"
    bad.write_bytes(b"\xff\xfe\x00")
    for path in (bad, tmp_path / "none.json", tmp_path):
        with pytest.raises(UserError):
            read_rules(path)
    with pytest.raises(UserError):
        write_rules(tmp_path / "none" / "rules.json", survey().rules)
    write_rules(tmp_path / "rules.json", survey().rules)
    assert read_rules(tmp_path / "rules.json") == survey().rules

"""The tour takes its steps and leaves what it promises."""

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from copydesk.desktop import tour
from copydesk.errors import UserError


def test_the_tour_leaves_a_dataset_and_a_picture_in_each_theme(
    qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    out = tmp_path / "out"
    tour.run(out)
    assert {path.name for path in out.iterdir()} == {tour.DATASET, *tour.PICTURES.values()}
    (line,) = (out / tour.DATASET).read_text(encoding="utf-8").splitlines()
    record = json.loads(line)
    assert [each["quote"] for each in record["mentions"]] == [[tour.ACTOR]]
    (quotation,) = record["quotations"]
    names = {actor["id"]: actor["name"] for actor in record["actors"]}
    assert names[quotation["speaker"]["actor"]] == tour.SPEAKER_NAME
    assert quotation["cue"] and quotation["speaker"]["spans"]
    assert tour.ACTOR in capsys.readouterr().out


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(UserError, match="cannot write"):
        tour.run(tmp_path / "file" / "out")

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.commands.running import run, run_json, tagged_project

from copydesk.errors import DamagedError, UserError
from copydesk.session import Session
from copydesk.session.salvaging import explained, explaining, salvage


def spoil(path: Path, start: int, length: int) -> None:
    raw = bytearray(path.read_bytes())
    raw[start : start + length] = bytes(length)
    path.write_bytes(raw)


def test_what_goes_wrong_in_a_damaged_project_is_told_in_a_sentence(tmp_path: Path) -> None:
    path = tagged_project(tmp_path)
    with pytest.raises(KeyError), explaining(path):
        raise KeyError("a mistake of ours")
    assert explained(path, TypeError("ours, too")) is None
    spoil(path, 3 * 4096, 4096 * 4)
    with pytest.raises(DamagedError, match="is damaged"), explaining(path):
        raise KeyError("of the damage")
    with pytest.raises(UserError, match="said"), explaining(path):
        raise UserError("said")


def test_annotations_whose_words_are_not_there_are_not_shown_at_other_words(tmp_path: Path) -> None:
    path = tagged_project(tmp_path)
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("UPDATE spans SET start = start + 3 WHERE annotation_id = 1")
    with closing(Session.open(path, coder="Ana")) as session:
        article = session.articles.rows()[0].id
        assert session.articles.misplaced(article) == {1}
        assert 1 not in {one.id for one in session.articles.annotations(article)}
        assert len(session.articles.annotations(article)) == 5
        assert session.articles.annotations(99) == []


def test_salvage_saves_what_there_is(tmp_path: Path) -> None:
    path = tagged_project(tmp_path)
    spoil(path, 0, 100)
    assert salvage(path, tmp_path / "new.copydesk").kept["annotations"] == 6
    assert run_json("info", tmp_path / "new.copydesk")["annotations"] == 6


def test_a_command_on_a_damaged_project_says_so_in_one_line(tmp_path: Path) -> None:
    path = tagged_project(tmp_path)
    spoil(path, 5 * 4096, 4096 * 30)
    for command in ("info", "check"):
        told = run(command, path)
        assert told.exit_code == 1
        assert "damaged" in told.stderr
        assert len(told.stderr.splitlines()) == 1

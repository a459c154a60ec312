"""A project of an older program is known as such, and brought up to date without being opened."""

from pathlib import Path

import pytest
from tests.builders import STORY, make_session
from tests.project.schemas.make import unpack

from copydesk.errors import ProjectError
from copydesk.session.older import bring_up_to_date, is_older


def test_it_is_older_until_it_is_brought_up_to_date(tmp_path: Path) -> None:
    path = unpack(0, tmp_path)
    before = path.read_bytes()
    assert is_older(path)
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir() if each.name != "home"] == [path.name]
    bring_up_to_date(path, "Ana")
    assert not is_older(path)


def test_what_cannot_be_looked_into_is_not_older(tmp_path: Path) -> None:
    text = tmp_path / "text.copydesk"
    text.write_text("no project")
    for path in (text, tmp_path / "missing.copydesk", tmp_path):
        assert not is_older(path)
    with pytest.raises(ProjectError):
        bring_up_to_date(text, "Ana")


def test_one_of_today_is_not_older_also_while_it_is_open(tmp_path: Path) -> None:
    session = make_session(tmp_path, STORY)
    assert not is_older(session.path)
    session.codebook.add_actor("Mirela Osk")
    session.close()
    assert not is_older(session.path)

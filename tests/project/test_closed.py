"""A closed project says so."""

import sqlite3
from pathlib import Path

import pytest
from tests.builders import STORY, make_session

from copydesk.errors import UserError
from copydesk.project.closed import ClosedError


def test_whoever_asks_a_closed_project_is_told_so(tmp_path: Path) -> None:
    session = make_session(tmp_path, STORY)
    session.close()
    session.close()
    with pytest.raises(UserError, match=r"desk.copydesk is closed. Open it again first."):
        session.articles.rows()
    with pytest.raises(ClosedError):
        session.tagging.tag_topic(1, (), "Ferries")
    assert issubclass(ClosedError, sqlite3.Error), "what waits for a busy file goes on as before"

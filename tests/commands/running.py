"""Commands run in this process, as the shell would run them."""

import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result
from tests.builders import STORY, make_session, only_article, tag_story

from copydesk.__main__ import main


def run(*arguments: str | Path) -> Result:
    """What a command printed and its exit code; an exception that it let through is raised."""
    return CliRunner().invoke(main, [str(argument) for argument in arguments], catch_exceptions=False)


def run_json(*arguments: str | Path) -> Any:
    """What a command with ``--json`` printed, read; it has to have succeeded and printed nothing else."""
    result = run(*arguments, "--json")
    assert (result.exit_code, result.stderr) == (0, "")
    return json.loads(result.stdout)


def tagged_project(folder: Path) -> Path:
    """A project with a tagged story, closed."""
    session = make_session(folder, STORY)
    tag_story(session, only_article(session).id)
    session.close()
    return folder / "desk.copydesk"

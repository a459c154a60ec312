"""Commands replace no file unasked."""

from pathlib import Path

import pytest
from tests.builders import make_session
from tests.commands.running import run


@pytest.mark.parametrize(
    ("command", "name", "written"),
    [
        (("codebook", "export"), "mine.json", "mine.json"),
        (("save-template",), "mine.json", "mine.json"),
        (("save-template",), "mine", "mine.copydesk-template.json"),
    ],
)
def test_what_is_there_stays_unless_it_is_forced(
    tmp_path: Path, command: tuple[str, ...], name: str, written: str
) -> None:
    make_session(tmp_path, "The quay is shut.").close()
    project, out = tmp_path / "desk.copydesk", tmp_path / name
    (tmp_path / written).write_text("my own", encoding="utf-8")
    result = run(*command, project, out)
    assert result.exit_code == 1
    assert f"{tmp_path / written} is there already" in result.stderr
    assert (tmp_path / written).read_text(encoding="utf-8") == "my own"
    assert run(*command, project, out, "--force").exit_code == 0
    assert "copydesk" in (tmp_path / written).read_text(encoding="utf-8")

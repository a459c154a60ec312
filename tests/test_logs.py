"""The log file: where it is, that it ends, and that the program does without."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from copydesk import logs


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("COPYDESK_HOME", str(tmp_path))
    yield tmp_path
    logs.stop()


def test_a_topics_lines_reach_the_file(home: Path) -> None:
    file = logs.start()
    logs.logger("project").info("opened %s", "a.copydesk")
    assert file is not None
    assert file == home / "log" / "copydesk.log"
    assert file.read_text(encoding="utf-8").rstrip().endswith("copydesk.project: opened a.copydesk")


def test_starting_twice_writes_each_line_once() -> None:
    logs.start()
    file = logs.start()
    logs.logger("session").warning("once")
    assert file is not None
    assert file.read_text(encoding="utf-8").count("once") == 1


def test_the_files_do_not_grow_without_end(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "MAX_BYTES", 500)
    logs.start()
    for number in range(200):
        logs.logger("session").info("line %d", number)
    files = sorted(home.joinpath("log").iterdir())
    assert len(files) == logs.KEPT + 1
    assert max(file.stat().st_size for file in files) <= 500


def test_the_tail_is_for_reports() -> None:
    assert logs.tail() == ""
    logs.start()
    for number in range(5):
        logs.logger("session").info("line %d", number)
    assert [line.rsplit(": ", 1)[1] for line in logs.tail(2).splitlines()] == ["line 3", "line 4"]


def test_without_a_writable_folder_there_is_no_log_and_no_error(home: Path) -> None:
    home.joinpath("log").write_text("a file where the folder should be")
    assert logs.start() is None
    logs.logger("session").info("goes nowhere")


def test_an_exception_is_told_without_its_words() -> None:
    file = logs.start()
    try:
        raise LookupError("the words of an article")
    except LookupError:
        logs.logger("session").exception("it failed")
    assert file is not None
    text = file.read_text(encoding="utf-8")
    assert "LookupError" in text
    assert "test_logs.py" in text
    assert "the words of an article" not in text.replace('raise LookupError("the words of an article")', "")


def test_one_entry_does_not_fill_a_file_and_libraries_do_not_write_into_it() -> None:
    file = logs.start()
    logs.logger("session").warning("x" * 100_000)
    logging.getLogger("trafilatura").error("the words of an article")
    assert file is not None
    assert file.stat().st_size < 10_000
    assert "the words" not in file.read_text(encoding="utf-8")


def test_a_name_forges_no_entry_and_hides_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logging.getLogger("copydesk"), "propagate", False)  # pytest cannot pass such names on
    forged = "2031-04-14 08:40:00,000 ERROR   copydesk.project: lost"
    name = f"a\n{forged}\r{forged}\u2028{forged}\x1b[2K\x9b2J\u202etxt\udc80\x00\tb.txt"
    file = logs.start()
    logs.logger("readers").warning("%s is not read", name)
    logs.logger("readers").warning("next")
    assert file is not None
    raw = file.read_bytes()
    text = raw.decode("utf-8")
    assert [line[:1].isdigit() for line in text.splitlines()] == [True, False, True]
    assert all(char.isprintable() or char in "\n\t" for char in text)
    assert r"\x1b[2K\x9b2J\u202etxt\udc80\x00" in text
    assert logs.tail(1).endswith("next")

import subprocess
import sys
from pathlib import Path

import pytest
from tests.builders import story, write_stories
from tests.readers.misbehaving import misbehave

from copydesk.readers import workers
from copydesk.readers.format import ReadArticle
from copydesk.readers.reading import Job, events
from copydesk.readers.workers import read_all

SCRIPT = """
import sys
from pathlib import Path
from copydesk.readers.reading import Job, events
from copydesk.readers.workers import read_beside

print("once")
print(len(list(read_beside([Job(Path(sys.argv[1]))], events))))
"""


def test_a_few_small_texts_are_read_in_this_thread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(workers, "Pool")
    files = write_stories(tmp_path, map(story, range(3)))
    found = [event for _, event in read_all(map(Job, files), events) if isinstance(event, ReadArticle)]
    assert [one.draft.source for one in found] == [file.name for file in files]


@pytest.mark.parametrize(
    ("count", "name", "size"), [(30, "a.txt", 10), (1, "a.txt", 2 * 10**6), (1, "a.pdf", 10)]
)
def test_many_or_large_files_and_other_formats_are_read_beside(
    tmp_path: Path, count: int, name: str, size: int
) -> None:
    made: list[Job] = []
    for number in range(count):
        path = tmp_path / f"{number}{name}"
        path.write_text("die " + "x" * size)
        made.append(Job(path))
    assert "broke down" in str([event for _, event in read_all(made[:1] if count == 1 else made, misbehave)])


@pytest.mark.parametrize("way", ["file", "-c", "-"])
def test_scripts_need_no_guard(tmp_path: Path, way: str) -> None:
    """A worker that ran the script again would start workers of its own."""
    story_file = write_stories(tmp_path, [story(1)])[0]
    script = tmp_path / "script.py"
    script.write_text(SCRIPT)
    command = {"file": [str(script)], "-c": ["-c", SCRIPT], "-": ["-"]}[way]
    told = subprocess.run(
        [sys.executable, *command, str(story_file)], input=SCRIPT, capture_output=True, text=True, check=True
    )
    assert (told.stdout.split(), told.stderr) == (["once", "3"], "")

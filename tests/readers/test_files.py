import errno
import os
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from copydesk.readers.files import NotFound, find


def written(path: Path, content: str = "x") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode())
    return path


def linked(link: Path, target: Path) -> Path:
    try:
        link.symlink_to(target)
    except OSError:
        pytest.skip("this system lets the user make no links")
    return link


def test_folders_are_walked_in_order(tmp_path: Path) -> None:
    expected = [
        written(tmp_path / "in" / "b.txt"),
        written(tmp_path / "in" / "c.pdf"),
        written(tmp_path / "in" / "a" / "x" / "z.txt"),
        written(tmp_path / "in" / "d" / "y.txt"),
    ]
    assert list(find([tmp_path / "in"])) == expected


@pytest.mark.parametrize(
    "name",
    [
        *(".hidden.txt", ".git/x.txt", ".DS_Store", "__MACOSX/a.txt", "Thumbs.db", "~$report.docx"),
        *("p.copydesk", "p.copydesk-wal", "p.copydesk-shm", ".p.copydesk.lock", "page_files/picture.png"),
    ],
)
def test_what_is_no_document_of_the_users_is_left_out(tmp_path: Path, name: str) -> None:
    page = written(tmp_path / "page.html")
    written(tmp_path / name)
    assert list(find([tmp_path])) == [page]


def test_named_files_are_kept_and_come_once(tmp_path: Path) -> None:
    hidden = written(tmp_path / ".hidden.txt")
    other = written(tmp_path / "in" / "b.txt")
    missing = tmp_path / "missing.txt"
    assert list(find([hidden, other, tmp_path / "in", missing, hidden])) == [hidden, other, missing]


def test_a_file_that_has_links_comes_once(tmp_path: Path) -> None:
    other = written(tmp_path / "elsewhere" / "a.txt")
    first = linked(written(tmp_path / "in" / "z.txt").with_name("b.txt"), other)
    linked(tmp_path / "in" / "c.txt", other)
    assert list(find([tmp_path / "in", other])) == [first, tmp_path / "in" / "z.txt"]


def test_links_to_folders_are_not_followed_and_loops_end(tmp_path: Path) -> None:
    story = written(tmp_path / "in" / "a.txt")
    linked(tmp_path / "in" / "again", tmp_path / "in")
    loop = linked(tmp_path / "in" / "loop.txt", tmp_path / "in" / "other.txt")
    other = linked(tmp_path / "in" / "other.txt", loop)
    broken = linked(tmp_path / "in" / "broken.txt", tmp_path / "gone.txt")
    assert list(find([tmp_path / "in"])) == [story, broken, loop, other]


def test_a_link_to_a_folder_that_is_named_is_walked(tmp_path: Path) -> None:
    written(tmp_path / "in" / "a.txt")
    link = linked(tmp_path / "link", tmp_path / "in")
    assert list(find([link])) == [link / "a.txt"]


def test_a_folder_that_cannot_be_read_is_told_and_the_rest_comes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked = written(tmp_path / "in" / "locked" / "a.txt").parent
    other = written(tmp_path / "in" / "other" / "b.txt")
    look = os.scandir

    def guarded(folder: Path) -> AbstractContextManager[Iterator[os.DirEntry[str]]]:
        if folder == locked:
            raise PermissionError(errno.EACCES, "Permission denied")
        return look(folder)

    monkeypatch.setattr(os, "scandir", guarded)
    told, found = find([tmp_path / "in"])
    assert isinstance(told, NotFound)
    assert (told.path, found) == (locked, other)
    assert str(told.error) == "locked cannot be opened: Permission denied."


def test_files_that_must_not_be_opened_are_found_under_no_name(tmp_path: Path) -> None:
    project = written(tmp_path / "in" / "desk.db")
    linked(tmp_path / "in" / "a.txt", project)
    assert list(find([tmp_path / "in"], kept_out=[project])) == []
    (told,) = find([project], kept_out=[project, tmp_path / "missing"])
    assert isinstance(told, NotFound)
    assert "is a part of the open project" in str(told.error)


def test_walking_starts_before_everything_is_looked_at(tmp_path: Path) -> None:
    first = written(tmp_path / "a.txt")
    later = written(tmp_path / "b" / "c.txt")
    walk = find([tmp_path])
    assert next(walk) == first
    later.unlink()
    assert list(walk) == []

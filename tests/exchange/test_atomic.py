import os
import stat
from pathlib import Path

import pytest

from copydesk.errors import Cancelled, UserError
from copydesk.exchange.atomic import new_file, new_folder, together, work_folder


def anybodys(folder: Path) -> bool:
    return True


def nobodys(folder: Path) -> bool:
    return False


def test_a_file_appears_when_it_is_whole(tmp_path: Path) -> None:
    out = tmp_path / "out.txt"
    with new_file(out) as stream:
        stream.write(b"new")
        assert not out.exists()
    assert out.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.parametrize("failure", [Cancelled(), KeyboardInterrupt(), ValueError()])
def test_a_file_stays_as_it_was_when_writing_fails(tmp_path: Path, failure: BaseException) -> None:
    out = tmp_path / "out.txt"
    out.write_bytes(b"old")
    with pytest.raises(type(failure)), new_file(out) as stream:
        stream.write(b"new")
        raise failure
    assert out.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [out]


def test_a_full_disk_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be written: No space left"), new_file(tmp_path / "out.txt"):
        raise OSError(28, "No space left on device")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="permissions are not modes there")
def test_a_new_file_has_the_usual_permissions(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    with new_file(tmp_path / "out") as stream:
        stream.write(b"x")
    assert stat.S_IMODE((tmp_path / "out").stat().st_mode) == stat.S_IMODE(
        (tmp_path / "usual").stat().st_mode
    )


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "target").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "target")
    with new_file(tmp_path / "link") as stream:
        stream.write(b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_bytes() == b"new"


def test_a_file_is_not_written_where_it_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "project").write_bytes(b"SQLite format 3\0 and so on")
    with pytest.raises(UserError, match="is a folder"), new_file(tmp_path / "folder"):
        pass
    with pytest.raises(UserError, match="is a project"), new_file(tmp_path / "project"):
        pass
    with pytest.raises(UserError, match="there is no folder"), new_file(tmp_path / "no" / "out.txt"):
        pass


def test_a_folder_appears_when_it_is_whole(tmp_path: Path) -> None:
    out = tmp_path / "out"
    with new_folder(out, nobodys) as folder:
        (folder / "a.txt").write_text("a")
        assert not out.exists()
    assert [path.name for path in out.iterdir()] == ["a.txt"]
    assert list(tmp_path.iterdir()) == [out]


def test_a_folder_of_ours_is_replaced(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "old.txt").write_text("old")
    with new_folder(out, anybodys) as folder:
        (folder / "a.txt").write_text("a")
    assert [path.name for path in out.iterdir()] == ["a.txt"]
    assert list(tmp_path.iterdir()) == [out]


def test_a_folder_of_ours_stays_when_writing_fails(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "old.txt").write_text("old")
    with pytest.raises(Cancelled), new_folder(out, anybodys) as folder:
        (folder / "a.txt").write_text("a")
        raise Cancelled
    assert [path.name for path in out.iterdir()] == ["old.txt"]
    assert list(tmp_path.iterdir()) == [out]


def test_a_folder_with_other_files_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work")
    with pytest.raises(UserError, match="holds other files"), new_folder(tmp_path, nobodys):
        pass
    with pytest.raises(UserError, match="is a file"), new_folder(tmp_path / "thesis.txt", anybodys):
        pass
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_a_work_folder_is_gone_afterwards(tmp_path: Path) -> None:
    with work_folder(tmp_path / "out.zip") as folder:
        (folder / "a.txt").write_text("a")
    assert list(tmp_path.iterdir()) == []


def test_what_belongs_together_appears_together(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    with together() as whole:
        with new_file(tmp_path / "a") as stream:
            stream.write(b"a")
        with new_folder(tmp_path / "b", nobodys) as folder:
            (folder / "inner").mkdir()
            (folder / "inner" / "c").write_bytes(b"c")
        assert [one.out.name for one in whole] == ["a", "b"]
        assert not (tmp_path / "a").exists()
    assert (tmp_path / "a").read_bytes() == b"a"
    assert (tmp_path / "b" / "inner" / "c").read_bytes() == b"c"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]


def test_nothing_of_what_belongs_together_appears_if_a_part_fails(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    with pytest.raises(Cancelled), together():
        with new_file(tmp_path / "a") as stream:
            stream.write(b"new")
        with new_file(tmp_path / "b"):
            raise Cancelled
    assert (tmp_path / "a").read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_what_was_there_comes_back_if_a_place_cannot_be_taken(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    (tmp_path / "f").mkdir()
    (tmp_path / "f" / "x").write_bytes(b"old")
    with pytest.raises(UserError, match="cannot be written"), together():
        with new_file(tmp_path / "a") as stream:
            stream.write(b"new")
        with new_folder(tmp_path / "f", anybodys) as folder:
            (folder / "x").write_bytes(b"new")
        with new_file(tmp_path / "b") as stream:
            stream.write(b"new")
        next(tmp_path.glob(".b.*")).unlink()
    assert (tmp_path / "a").read_bytes() == b"old"
    assert (tmp_path / "f" / "x").read_bytes() == b"old"
    assert not [path.name for path in tmp_path.iterdir() if path.name.endswith(".part")]


def test_after_what_belongs_together_files_appear_at_once_again(tmp_path: Path) -> None:
    with together():
        pass
    with new_file(tmp_path / "a") as stream:
        stream.write(b"a")
    assert (tmp_path / "a").exists()

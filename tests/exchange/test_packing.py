import zipfile
from pathlib import Path

import pytest

from copydesk.errors import Cancelled, UserError
from copydesk.exchange.packing import new_files


def fill(out: Path) -> None:
    with new_files(out, lambda folder: (folder / "mark").exists()) as folder:
        (folder / "mark").write_bytes(b"ours")
        (folder / "b.txt").write_bytes(b"b" * 1000)


def test_a_folder_holds_the_files_and_is_replaced(tmp_path: Path) -> None:
    fill(tmp_path / "out")
    fill(tmp_path / "out")
    assert (tmp_path / "out" / "b.txt").read_bytes() == b"b" * 1000


def test_a_zip_file_holds_them_by_their_names_and_is_the_same_again(tmp_path: Path) -> None:
    fill(tmp_path / "a.zip")
    fill(tmp_path / "b.ZIP")
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.ZIP").read_bytes()
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["b.txt", "mark"]


@pytest.mark.parametrize("name", ["out", "out.zip"])
def test_nothing_stays_where_the_work_is_stopped(tmp_path: Path, name: str) -> None:
    with pytest.raises(Cancelled), new_files(tmp_path / name, lambda _: True) as folder:
        (folder / "half").write_bytes(b"")
        raise Cancelled
    assert list(tmp_path.iterdir()) == []


def test_somebody_elses_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thesis.doc").write_bytes(b"")
    with pytest.raises(UserError, match="holds other files"):
        fill(tmp_path / "out")

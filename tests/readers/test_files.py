from pathlib import Path

from copydesk.readers.files import find


def written(path: Path, content: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode())
    return path


def test_folders_are_walked_in_order(tmp_path: Path) -> None:
    expected = [
        written(tmp_path / "in" / "b.txt", "b"),
        written(tmp_path / "in" / "c.pdf", "c"),
        written(tmp_path / "in" / "a" / "z.txt", "z"),
        written(tmp_path / "in" / "d" / "y.txt", "y"),
    ]
    for left_out in (
        ".hidden.txt",
        ".git/x.txt",
        "p.copydesk",
        "p.copydesk-wal",
        "p.copydesk-shm",
        "p.copydesk.lock",
    ):
        written(tmp_path / "in" / left_out, "x")
    assert find([tmp_path / "in"]) == expected


def test_named_files_are_kept_and_listed_once(tmp_path: Path) -> None:
    hidden = written(tmp_path / ".hidden.txt", "x")
    other = written(tmp_path / "in" / "b.txt", "b")
    missing = tmp_path / "missing.txt"
    assert find([hidden, other, tmp_path / "in", missing, hidden]) == [hidden, other, missing]

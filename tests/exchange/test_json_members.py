import zipfile
from pathlib import Path

import pytest

from copydesk.errors import UserError
from copydesk.exchange.json_members import first_bytes, members_of
from copydesk.exchange.json_shapes import shape_of


def test_files_of_folders_and_zip_files_are_found_in_order(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("b.json", "a.JSON", ".c.json", "d.txt"):
        (folder / name).write_text(name)
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        for name in ("b.json", "../a.json", "__MACOSX/c.json", "d.txt"):
            archive.writestr(name, name)
    assert [member.name for member in members_of(folder, ".json")] == ["a.JSON", "b.json"]
    packed = members_of(tmp_path / "x.zip", ".json")
    assert [(member.name, first_bytes(member, 99)) for member in packed] == [
        ("a.json", b"../a.json"),
        ("b.json", b"b.json"),
    ]
    assert [member.name for member in members_of(folder / "d.txt", ".json")] == ["d.txt"]


def test_a_file_that_would_unpack_to_too_much_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.json", b" " * 20_000_000)
    (member,) = members_of(tmp_path / "x.zip", ".json")
    with pytest.raises(UserError, match="far too much"), member.opened():
        pass


def test_a_damaged_zip_file_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_bytes(b"PK\x03\x04 and then nothing")
    with pytest.raises(UserError, match=r"x.zip is damaged"):
        members_of(tmp_path / "x.zip", ".json")
    with zipfile.ZipFile(tmp_path / "y.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.json", "abc" * 1000)
    whole = bytearray((tmp_path / "y.zip").read_bytes())
    whole[40] ^= 255
    (tmp_path / "y.zip").write_bytes(whole)
    (member,) = members_of(tmp_path / "y.zip", ".json")
    with pytest.raises(UserError, match=r"a.json is damaged"), member.opened() as stream:
        stream.read(10_000)


def test_the_shape_is_that_of_the_first_object_as_far_as_it_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text('[ {"data": {"te\\"xt": "{[", "n": [1, {"x": 1}]}, "b": -1, "c": [{"d": 1}], "e": tr')
    shape = shape_of(path)
    assert shape.listed
    assert shape.keys == {"data": "{", "b": "-", "c": "[", "e": "t"}
    assert shape.inner == {'te\\"xt': '"', "n": "["}
    path.write_text('{"a": 1} {"b": 2}')
    assert (shape_of(path).listed, shape_of(path).keys) == (False, {"a": "1"})
    assert shape_of(tmp_path / "none.json").keys == {}

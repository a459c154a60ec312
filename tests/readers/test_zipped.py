import io
import random
import stat
import struct
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.errors import ReadError
from copydesk.readers import document as documents
from copydesk.readers import spooling
from copydesk.readers.document import Document
from copydesk.readers.format import ReadArticle
from copydesk.readers.reading import Job, events
from copydesk.readers.registry import read
from copydesk.readers.zipped import Limits, Refused, members


def packed(*entries: tuple[str | zipfile.ZipInfo, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", method) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return memory.getvalue()


def archive(raw: bytes) -> Document:
    return Document.of_bytes("press.zip", raw)


def told(raw: bytes, limits: Limits | None = None) -> dict[str, str]:
    """What each member holds, or why it gives nothing, by its source."""
    found: dict[str, str] = {}
    for member in members(archive(raw), limits):
        if isinstance(member, Refused):
            found[member.source] = str(member.error)
            continue
        try:
            found[member.source] = member.content().decode()
        except ReadError as error:
            found[member.source] = str(error)
    return found


def test_members_come_in_order_with_the_archive_in_their_source() -> None:
    raw = packed(("b.txt", "two"), ("may/a.txt", "one"), ("empty/", ""))
    assert told(raw) == {"press.zip/b.txt": "two", "press.zip/may/a.txt": "one"}
    assert list(told(raw)) == ["press.zip/b.txt", "press.zip/may/a.txt"]


def test_a_document_can_be_opened_again_and_again() -> None:
    (member,) = members(archive(packed(("a.txt", "words"))))
    assert isinstance(member, Document)
    assert (member.name, member.suffix, member.size) == ("a.txt", ".txt", 5)
    with pytest.raises(ReadError):
        member.content()  # the walk has gone on
    for member in members(archive(packed(("a.txt", "words")))):
        assert isinstance(member, Document)
        assert member.head == member.content() == b"words"


def test_large_members_are_unpacked_to_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spooling, "IN_MEMORY", 3)
    assert told(packed(("a.txt", "words"))) == {"press.zip/a.txt": "words"}


def test_an_archive_in_an_archive_is_read_and_one_deeper_is_told() -> None:
    deepest = packed(("c.txt", "three"))
    inner = packed(("b.txt", "two"), ("deepest.zip", deepest))
    found = told(packed(("inner.zip", inner), ("a.txt", "one")))
    assert found.pop("press.zip/inner.zip/deepest.zip").startswith("deepest.zip is an archive in an archive")
    assert found == {"press.zip/inner.zip/b.txt": "two", "press.zip/a.txt": "one"}


@pytest.mark.parametrize("name", ["../a.txt", "may/../../a.txt", "/etc/a.txt", "C:/a.txt", "..\\a.txt"])
def test_a_name_that_climbs_out_is_refused_and_the_rest_comes(name: str) -> None:
    found = told(packed((name, "x"), ("b.txt", "two")))
    assert found.pop("press.zip/b.txt") == "two"
    (reason,) = found.values()
    assert "has a place outside the archive as its name" in reason


def test_clutter_is_left_out() -> None:
    names = ("__MACOSX/._a.txt", ".DS_Store", "a/Thumbs.db", "~$b.docx", "page_files/x.js", "page.html")
    assert list(told(packed(*[(name, "x") for name in names]))) == ["press.zip/page.html"]


def test_a_link_is_not_followed() -> None:
    info = zipfile.ZipInfo("a.txt")
    info.create_system = 3
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    assert told(packed((info, "/etc/passwd"))) == {"press.zip/a.txt": "a.txt is a link, not a document."}


def patched(raw: bytes, offset: int, value: int) -> bytes:
    """The archive with two bytes set in its first member's head and in the directory (APPNOTE 4.3)."""
    raw_bytes = bytearray(raw)
    struct.pack_into("<H", raw_bytes, offset, value)
    struct.pack_into("<H", raw_bytes, raw.index(b"PK\1\2") + 2 + offset, value)
    return bytes(raw_bytes)


def test_a_member_with_a_password_is_told_and_the_rest_comes() -> None:
    found = told(patched(packed(("a.txt", "x"), ("b.txt", "two")), 6, 1))
    assert found["press.zip/a.txt"].startswith("a.txt is locked with a password.")
    assert found["press.zip/b.txt"] == "two"


def test_an_unknown_way_of_packing_is_told_and_the_rest_comes() -> None:
    found = told(patched(packed(("a.txt", "x"), ("b.txt", "two")), 8, 9))
    assert found["press.zip/a.txt"].startswith("a.txt is packed in a way that cannot be read.")
    assert found["press.zip/b.txt"] == "two"


def test_a_damaged_member_is_told_and_the_rest_comes() -> None:
    raw = packed(("a.txt", "words words"), ("b.txt", "two"), method=zipfile.ZIP_STORED)
    found = told(raw.replace(b"words words", b"words w0rds", 1))
    assert found["press.zip/a.txt"].startswith("a.txt is damaged")
    assert found["press.zip/b.txt"] == "two"


@pytest.mark.parametrize("raw", [b"", b"no archive", packed(("a.txt", "x"))[:-10]])
def test_what_is_no_archive_is_told(raw: bytes) -> None:
    assert told(raw) == {"press.zip": "press.zip is damaged or not what its name says. Fetch it again."}


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    found = told(packed(("bomb.txt", bytes(5 * 2**20)), ("b.txt", "two")))
    assert "would unpack to" in found["press.zip/bomb.txt"]
    assert found["press.zip/b.txt"] == "two"


def test_a_bomb_of_ten_gigabytes_costs_neither_time_nor_memory(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    block = bytes(2**24)
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as made,
        made.open("bomb.txt", "w", force_zip64=True) as stream,
    ):
        for _ in range(4):
            stream.write(block)
    # The same, said to be ten gigabytes: what an archive states is what counts.
    raw = path.read_bytes().replace(struct.pack("<Q", 4 * 2**24), struct.pack("<Q", 10 * 2**30))
    raw = raw.replace(struct.pack("<I", 4 * 2**24), struct.pack("<I", 10 * 2**28))
    assert "would unpack to" in told(raw)["press.zip/bomb.txt"]


def test_a_document_that_is_too_large_is_refused_before_it_is_unpacked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(documents, "MOST_BYTES", 10**6)
    limits = Limits(total=10**6)  # nothing may be left of it if all is unpacked
    noise = random.Random(5).randbytes(3 * 10**6)
    found = told(packed(("large.txt", noise), ("b.txt", "two")), limits)
    assert found["press.zip/large.txt"].startswith("large.txt is too large to be one document")
    assert found["press.zip/b.txt"] == "two"


def test_more_than_may_be_unpacked_in_all_ends_the_archive() -> None:
    raw = packed(*[(f"{number}.txt", "x" * 40) for number in range(5)])
    found = told(raw, Limits(total=100))
    assert list(found) == ["press.zip/0.txt", "press.zip/1.txt", "press.zip/2.txt"]
    assert found["press.zip/2.txt"].startswith("2.txt and the rest of its archive were left out")


def test_archives_in_an_archive_share_its_limits() -> None:
    inner = packed(("x.txt", "x" * 60), method=zipfile.ZIP_STORED)
    found = told(packed(("one.zip", inner), ("two.zip", inner)), Limits(total=len(inner) * 2 + 100))
    assert "were left out" in list(found.values())[-1]
    found = told(packed(("one.zip", inner), ("two.zip", inner)), Limits(members=3))
    assert found["press.zip/two.zip"].startswith("two.zip holds more than 3 files.")


def test_too_many_members_are_refused_at_once() -> None:
    raw = packed(*[(f"{number}.txt", "x") for number in range(5)])
    assert told(raw, Limits(members=4)) == {
        "press.zip": "press.zip holds more than 4 files. Unpack it and import the folder."
    }


@pytest.mark.parametrize(
    ("raw_name", "shown"),
    [
        ("Müller.txt".encode(), "Müller.txt"),
        ("Müller.txt".encode("cp437"), "Müller.txt"),
        ("Вести.txt".encode("cp866"), "Вести.txt"),
        ("Вести.txt".encode(), "Вести.txt"),
    ],
)
def test_names_without_the_mark_of_utf8_are_understood(raw_name: bytes, shown: str) -> None:
    placeholder = b"n" * (len(raw_name) - 4) + b".txt"
    raw = packed((placeholder.decode(), "words")).replace(placeholder, raw_name)
    assert told(raw) == {f"press.zip/{shown}": "words"}


def test_articles_of_an_archive_remember_their_own_document() -> None:
    (article,) = read(archive(packed(("may/a.txt", "Words of an article"))))
    assert isinstance(article, ReadArticle)
    assert article.draft.source == "press.zip/may/a.txt"


def test_a_walk_can_be_taken_up_after_some_documents(tmp_path: Path) -> None:
    path = tmp_path / "press.zip"
    path.write_bytes(packed(("a.txt", "one"), ("../b.txt", "two"), ("c.txt", "three")))
    assert len(list(events(Job(path)))) == 12
    _, _, article, _ = events(Job(path, skip=2))
    assert isinstance(article, ReadArticle)
    assert article.draft.text == "three"


@given(st.binary(max_size=300), st.integers(0, 200), st.integers(0, 255))
def test_any_bytes_give_members_or_a_reason(noise: bytes, place: int, value: int) -> None:
    told(noise)
    raw = bytearray(packed(("a.txt", "one"), ("b.txt", "two")))
    raw[place % len(raw)] = value
    told(bytes(raw))
    told(bytes(raw[: len(raw) - place % 50]) + noise)

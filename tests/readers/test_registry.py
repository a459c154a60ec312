import hashlib
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copydesk.domain.article import ArticleDraft
from copydesk.domain.text import canonical
from copydesk.errors import ReadError
from copydesk.readers import formats, read_file, suffixes
from copydesk.readers.format import DocumentFormat, ReadArticle
from copydesk.readers.plain import LONGEST_TITLE

STORY = "6 Sep 2018 22:22\n\nEnvoys meet\n\nLORVAN. Sept 6 (Meridian) - Envoys met.\n\nMore followed.\n"


def written(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def read(path: Path) -> list[ArticleDraft]:
    """The drafts in a file."""
    readings = read_file(path)
    assert all(isinstance(reading, ReadArticle) for reading in readings)
    return [reading.draft for reading in readings if isinstance(reading, ReadArticle)]


def test_a_wire_story_stays_whole(tmp_path: Path) -> None:
    (draft,) = read(written(tmp_path / "story.txt", STORY))
    assert draft.text == STORY
    assert draft.title == "Envoys meet"
    assert draft.published == "2018-09-06T22:22:00"
    assert (draft.agency, draft.place) == ("Meridian", "Lorvan")


def test_a_draft_knows_its_file(tmp_path: Path) -> None:
    raw = STORY.replace("\n", "\r\n").encode()
    (draft,) = read(written(tmp_path / "story.txt", raw))
    assert draft.source == "story.txt"
    assert draft.source_sha256 == hashlib.sha256(raw).hexdigest()
    assert draft.text == STORY


def test_the_language_is_found_where_none_is_stated(tmp_path: Path) -> None:
    text = "Перевозчик\n\nПредставители Лорвана сообщили в четверг, что паром снова начнёт ходить весной."
    (reading,) = read_file(written(tmp_path / "ferry.txt", text))
    assert isinstance(reading, ReadArticle)
    assert reading.draft.language == "ru"
    assert "language" in reading.guessed


def test_a_guessed_encoding_is_a_remark(tmp_path: Path) -> None:
    text = "Представители Лорвана сообщили в четверг, что паром снова начнёт ходить весной."
    (reading,) = read_file(written(tmp_path / "ferry.txt", text.encode("cp1251")))
    assert isinstance(reading, ReadArticle)
    assert reading.draft.text == text
    assert [str(remark) for remark in reading.remarks] == [
        "ferry.txt was read as Windows-1251. Check that its letters look right."
    ]


def test_any_other_text_is_titled_by_its_first_line(tmp_path: Path) -> None:
    text = " \n\n  A letter to the editor \t\n\nSir, ..."
    (draft,) = read(written(tmp_path / "letter.TXT", text))
    assert draft.title == "A letter to the editor"
    assert draft.text == text
    assert draft.published is None


def test_a_long_title_is_cut(tmp_path: Path) -> None:
    (draft,) = read(written(tmp_path / "long.md", "word " * 200))
    assert len(draft.title) <= LONGEST_TITLE
    assert draft.title.endswith("word…") or draft.title.endswith("wor…")
    assert draft.text == "word " * 200


def test_a_file_without_an_ending_is_read_as_text(tmp_path: Path) -> None:
    assert read(written(tmp_path / "story", STORY))[0].title == "Envoys meet"


@pytest.mark.parametrize("content", ["", " \n\t\r\n", "\ufeff\n"])
def test_an_empty_file_is_refused(tmp_path: Path, content: str) -> None:
    with pytest.raises(ReadError, match=r"empty\.txt has no text in it"):
        read(written(tmp_path / "empty.txt", content))


def test_an_unknown_ending_is_refused_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ReadError) as caught:
        read(written(tmp_path / "photo.jpg", b"\xff\xd8"))
    assert str(caught.value).startswith("photo.jpg is no kind of document that Copydesk reads.")


def test_an_ending_of_several_kinds_names_those_that_are_read(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"that end in \.xml, these are: News feed, NewsML-G2, NITF"):
        read_file(written(tmp_path / "a.xml", "<recipe><title>Soup</title></recipe>"))


def test_what_is_not_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "folder.txt").mkdir()
    with pytest.raises(ReadError, match=r"is a folder|cannot be opened"):
        read(tmp_path / "folder.txt")
    with pytest.raises(ReadError, match=r"missing\.txt does not exist"):
        read(tmp_path / "missing.txt")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_the_text_is_the_file_in_canonical_form(tmp_path: Path, text: str) -> None:
    path = written(tmp_path / "any.txt", text)
    try:
        (draft,) = read(path)
    except ReadError:
        return
    assert draft.text == canonical(text)
    assert draft.title.strip() == draft.title != ""


@pytest.mark.skipif(os.name == "nt", reason="file names there are always Unicode")
def test_a_file_name_that_is_no_unicode_can_be_shown(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
    assert read(written(path, STORY))[0].source == "caf\ufffd.txt"


def test_each_format_says_what_it_reads() -> None:
    assert [type(known) for known in formats()] == [DocumentFormat] * len(formats())
    assert all(known.what.endswith(".") and known.suffixes for known in formats())
    assert {suffix for known in formats() for suffix in known.suffixes} == set(suffixes())
    assert len(set(suffixes())) == len(suffixes())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_refused_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(ReadError, match="not an ordinary file"):
        read(tmp_path / "pipe.txt")

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from copydesk.domain.article import ArticleDraft
from copydesk.errors import ReadError
from copydesk.readers import registry
from copydesk.readers.document import Document
from copydesk.readers.format import DocumentFormat, ReadArticle, Reading, ReadOptions
from copydesk.readers.reading import Begun, Closed, Event, Glimpse, Job, Opened, events


def lines(document: Document, _options: ReadOptions) -> Iterator[Reading]:
    """An article a line; one that asks for it fails."""
    for line in document.content().decode().splitlines():
        if line == "bug":
            raise KeyError(document.content())
        if line == "memory":
            raise MemoryError
        yield ReadArticle(ArticleDraft(title=line, text=line))


LINES = DocumentFormat(name="lines", title="Lines", what="", keeps=(), suffixes=(".lines",), read=lines)


@pytest.fixture(autouse=True)
def with_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "FORMATS", (*registry.FORMATS, LINES))


def written(folder: Path, content: str, name: str = "a.lines") -> Path:
    (folder / name).write_text(content)
    return folder / name


def found_in(path: Path, *, plan: bool = False) -> list[Event]:
    return [event for event in events(Job(path), plan=plan) if not isinstance(event, Begun | Closed)]


def test_each_document_is_told_before_it_is_looked_at(tmp_path: Path) -> None:
    path = written(tmp_path, "one")
    assert next(events(Job(path))) == Begun("a.lines", 3)


def test_a_document_is_opened_and_its_articles_follow(tmp_path: Path) -> None:
    opened, first, second = found_in(written(tmp_path, "one\ntwo"))
    assert opened == Opened("a.lines", "Lines", 7)
    assert isinstance(first, ReadArticle)
    assert isinstance(second, ReadArticle)
    assert [first.draft.text, second.draft.source] == ["one", "a.lines"]


def test_a_plan_sees_the_first_articles_whole_and_of_the_others_their_hash(tmp_path: Path) -> None:
    found = list(found_in(written(tmp_path, "a\nb\nc\nd\ne"), plan=True))
    assert [type(one) for one in found] == [Opened, *3 * [ReadArticle], *2 * [Glimpse]]


def test_what_cannot_be_opened_or_read_is_told_in_the_documents_place(tmp_path: Path) -> None:
    opened, error = found_in(tmp_path / "gone.txt")
    assert opened == Opened("gone.txt")
    assert isinstance(error, ReadError)
    opened, error = found_in(written(tmp_path, "x", "a.unknown"))
    assert opened == Opened("a.unknown", "", 1)
    assert str(error).startswith("a.unknown ")


def test_a_fault_of_a_reader_costs_the_rest_of_its_document_and_is_logged_without_text(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        *_, article, error = found_in(written(tmp_path, "one\nbug\nsecret"))
    assert isinstance(article, ReadArticle)
    assert str(error) == "a.lines could not be read because of an error in Copydesk; see the log."
    assert "a.lines: KeyError in a reader" in caplog.text
    assert "in lines" in caplog.text
    assert "secret" not in caplog.text


def test_memory_that_runs_out_is_told(tmp_path: Path) -> None:
    *_, error = found_in(written(tmp_path, "one\nmemory"))
    assert "needs more memory than one document may" in str(error)

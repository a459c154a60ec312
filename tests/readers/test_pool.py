import gc
import logging
import multiprocessing
import threading
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
from tests.readers.misbehaving import EndsAtOnce, misbehave

from copydesk.errors import Cancelled, ReadError
from copydesk.readers import pool
from copydesk.readers.format import ReadArticle
from copydesk.readers.pool import Found, Limits, no_tick
from copydesk.readers.reading import Job, Opened
from copydesk.readers.workers import read_beside

TWO = Limits(count=2)


def jobs(folder: Path, *words: str) -> list[Job]:
    """A file for each word, in order."""
    made: list[Job] = []
    for number, word in enumerate(words):
        path = folder / f"{number:03}.txt"
        path = path.with_suffix(".zip") if word.startswith("zip") else path
        path.write_text(word)
        made.append(Job(path))
    return made


def texts(walk: Iterator[Found]) -> list[str]:
    """Each article's text, and each reason why there is none."""
    return [
        event.draft.text if isinstance(event, ReadArticle) else str(event)
        for _, event in walk
        if isinstance(event, ReadArticle | ReadError)
    ]


def beside(made: list[Job], limits: Limits = TWO, tick: Callable[[], None] = no_tick) -> Generator[Found]:
    return read_beside(made, misbehave, tick, limits)


@pytest.fixture(autouse=True)
def no_process_is_left() -> Iterator[None]:
    before = threading.active_count()
    yield
    assert multiprocessing.active_children() == []
    assert threading.active_count() == before


def test_results_come_in_the_order_of_the_files(tmp_path: Path) -> None:
    words = [f"word{number}" for number in range(60)]
    words[3] = "many200"
    found = texts(beside(jobs(tmp_path, *words)))
    assert [one.split()[0] for one in found] == [
        *words[:3],
        *(str(number) for number in range(200)),
        *words[4:],
    ]


def test_each_document_is_opened_before_what_is_in_it(tmp_path: Path) -> None:
    made = jobs(tmp_path, "one", "two")
    found = list(beside(made))
    assert [job for job, _ in found] == [made[0], made[0], made[1], made[1]]
    assert [isinstance(event, Opened) for _, event in found] == [True, False, True, False]


@pytest.mark.parametrize("end", ["die", "crash"])
def test_a_document_that_ends_its_worker_is_told_and_the_rest_comes(tmp_path: Path, end: str) -> None:
    found = texts(beside(jobs(tmp_path, "one", end, "two", end, "three")))
    reasons = [one for one in found if "could not be read: what reads it broke down over it" in one]
    assert len(reasons) == 2
    assert reasons[0].startswith("001.txt ")
    assert [one for one in found if one in ("one", "two", "three")] == ["one", "two", "three"]


def test_what_was_read_and_not_sent_when_a_worker_ended_comes_once_and_in_order(tmp_path: Path) -> None:
    words = ["one", "many70", "two", "die", "three", "many65", "crash", "four"]
    found = texts(beside(jobs(tmp_path, *words), Limits(count=1)))
    many = [str(number) for number in range(70)]
    assert [one.split()[0] for one in found] == [
        *("one", *many, "two", "003.txt", "three", *many[:65], "006.txt", "four")
    ]


def test_a_document_that_hangs_is_given_up_and_the_rest_comes(tmp_path: Path) -> None:
    found = texts(beside(jobs(tmp_path, "one", "hang", "two"), Limits(count=1, patience=0.3)))
    assert found[0::2] == ["one", "two"]
    assert found[1].startswith("001.txt took too long to read and was given up.")


def test_of_an_archive_only_the_document_is_lost(tmp_path: Path) -> None:
    found = texts(beside(jobs(tmp_path, "zip2", "after")))
    assert found[:2] == ["0", "1"]
    assert found[2].startswith("2 could not be read: what reads it broke down")
    assert found[3:] == ["3", "after"]


def test_memory_is_bounded(tmp_path: Path) -> None:
    (told,) = texts(beside(jobs(tmp_path, "swallow")))
    assert told == "memory ran out"


def test_results_that_wait_for_their_turn_are_bounded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pool, "_AHEAD", 300_000)
    words = ["many30", *["many300"] * 3]
    walk = beside(jobs(tmp_path, *words), Limits(count=4))
    found = texts(walk)
    assert [one.split()[0] for one in found] == [str(n) for n in [*range(30), *[*range(300)] * 3]]


def test_cancelling_ends_the_workers(tmp_path: Path) -> None:
    looks = iter(range(3))

    def tick() -> None:
        if next(looks, None) is None:
            raise Cancelled

    with pytest.raises(Cancelled):
        texts(beside(jobs(tmp_path, "hang", "one"), tick=tick))
    assert multiprocessing.active_children() == []


def test_cancelling_does_not_wait_for_results_that_are_there(tmp_path: Path) -> None:
    ticks: list[int] = []

    def tick() -> None:
        ticks.append(0)

    assert len(texts(beside(jobs(tmp_path, "many2000"), tick=tick))) == 2000
    assert len(ticks) >= 2000 // 50


def test_one_file_needs_one_worker(tmp_path: Path) -> None:
    walk = beside(jobs(tmp_path, "many9000"))
    next(walk)
    assert len(multiprocessing.active_children()) == 1
    walk.close()


def test_closing_the_walk_ends_the_workers(tmp_path: Path) -> None:
    walk = beside(jobs(tmp_path, "one", "many9000", "two"))
    next(walk)
    assert multiprocessing.active_children()
    walk.close()
    assert multiprocessing.active_children() == []


def test_nothing_stays_open(tmp_path: Path) -> None:
    descriptors = Path("/proc/self/fd")
    if not descriptors.exists():
        pytest.skip("this system does not list what is open")
    texts(beside(jobs(tmp_path, "one")))  # the first worker ever brings Python's resource tracker
    gc.collect()
    before = len(list(descriptors.iterdir()))
    texts(beside(jobs(tmp_path, "one", "die", "two")))
    gc.collect()
    assert len(list(descriptors.iterdir())) <= before  # what an earlier test left may have gone


def test_a_worker_writes_to_no_terminal_and_its_log_lines_come_here(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        assert texts(beside(jobs(tmp_path, "print"))) == ["printed"]
    assert capfd.readouterr() == ("", "")
    assert "from the worker itself" in caplog.text


def test_a_worker_knows_no_window_and_no_project(tmp_path: Path) -> None:
    (told,) = texts(beside(jobs(tmp_path, "modules")))
    loaded = told.split()
    assert "copydesk.readers.worker" in loaded
    assert [
        name
        for name in loaded
        if name.startswith(("PySide6", "sqlite", "copydesk.project", "copydesk.session", "pytest", "click"))
    ] == []


def test_where_no_worker_can_be_had_this_thread_reads(tmp_path: Path) -> None:
    made = jobs(tmp_path, "The first article", "The second", "The third")
    found = texts(read_beside(made, EndsAtOnce(), no_tick, TWO))
    assert found == ["The first article", "The second", "The third"]

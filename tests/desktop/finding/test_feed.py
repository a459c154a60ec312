"""One search at a time: its batches arrive, those of an older one do not."""

import threading
from collections.abc import Generator, Iterator

import pytest
from pytestqt.qtbot import QtBot

from copydesk.desktop.finding.feed import Feed
from copydesk.desktop.tasks import Stream
from copydesk.domain.progress import Progress
from copydesk.errors import UserError


class Watch:
    """What a feed told."""

    def __init__(self) -> None:
        self.batches: list[object] = []
        self.failures: list[str] = []
        self.bugs: list[BaseException] = []
        self.feed = Feed(self.bugs.append)
        self.feed.arrived.connect(self.batches.append)
        self.feed.failed.connect(lambda error: self.failures.append(str(error)))


@pytest.fixture
def watch(qtbot: QtBot) -> Iterator[Watch]:
    made = Watch()
    yield made
    made.feed.finish()


def test_batches_arrive_in_order_in_the_windows_thread(qtbot: QtBot, watch: Watch) -> None:
    threads: list[int] = []
    watch.feed.arrived.connect(lambda _batch: threads.append(threading.get_ident()))

    def search(_progress: Progress) -> Generator[int]:
        yield from range(50)

    with qtbot.waitSignal(watch.feed.ended) as ended:
        watch.feed.start(search)
    assert ended.args == [True]
    assert watch.batches == list(range(50))
    assert set(threads) == {threading.get_ident()}
    assert not watch.feed.busy


def test_nothing_of_an_older_search_arrives(qtbot: QtBot, watch: Watch) -> None:
    given, closed = threading.Event(), threading.Event()

    def endless(progress: Progress) -> Generator[str]:
        try:
            while True:
                progress(0, 1)
                yield "old"
                given.set()
        finally:
            closed.set()

    def short(_progress: Progress) -> Generator[str]:
        yield "new"

    watch.feed.start(endless)
    assert given.wait(5)  # a batch of it lies in the window's queue
    with qtbot.waitSignal(watch.feed.ended):
        watch.feed.start(short)
    assert watch.batches == ["new"]
    qtbot.waitUntil(closed.is_set)


def test_a_sentence_is_told_and_a_bug_reported(qtbot: QtBot, watch: Watch) -> None:
    def fails(_progress: Progress) -> Generator[int]:
        yield 1
        raise UserError("The query is malformed.")

    def breaks(_progress: Progress) -> Generator[int]:
        yield 2
        raise ZeroDivisionError

    for search in (fails, breaks):
        with qtbot.waitSignal(watch.feed.ended) as ended:
            watch.feed.start(search)
        assert ended.args == [False]
    assert watch.batches == [1, 2]
    assert watch.failures == ["The query is malformed."]
    assert [type(bug) for bug in watch.bugs] == [ZeroDivisionError]


def test_finish_waits_for_all_threads(watch: Watch) -> None:
    def endless(progress: Progress) -> Generator[str]:
        while True:
            progress(0, 1)
            yield ""

    for _ in range(3):
        watch.feed.start(endless)
    threads = watch.feed.findChildren(Stream)
    assert len(threads) == 3
    assert any(thread.isRunning() for thread in threads)
    watch.feed.finish()
    assert not any(thread.isRunning() for thread in threads)
    assert not watch.feed.busy


def test_a_feed_that_was_closed_begins_nothing(qtbot: QtBot, watch: Watch) -> None:
    def short(_progress: Progress) -> Generator[str]:
        yield "late"

    watch.feed.close()
    watch.feed.start(short)
    assert not watch.feed.busy
    assert watch.feed.findChildren(Stream) == []

import multiprocessing
import pickle
from pathlib import Path

from tests.builders import write_stories
from tests.readers.misbehaving import misbehave

from copydesk.readers.process import Worker
from copydesk.readers.reading import Begun, Job
from copydesk.readers.worker import END, Message


def started(*jobs: Job) -> Worker:
    """A worker that is at the jobs, the first of them number 7; it has said that it is ready."""
    one = Worker(misbehave, 2**30)
    for number, job in enumerate(jobs, 7):
        one.give(number, job)
    one.send()
    assert pickle.loads(one.connection.recv_bytes()) == []
    return one


def test_files_are_told_one_after_the_other_and_which_is_read_can_be_seen(tmp_path: Path) -> None:
    one = started(*map(Job, write_stories(tmp_path, ["words", "more"])))
    messages: list[Message] = []
    while (8, END) not in messages:  # at once, or in two if the machine is slow
        messages += pickle.loads(one.connection.recv_bytes())
    assert [number for number, _ in messages] == [7, 7, 7, 8, 8, 8]
    assert [message for _, message in messages if message == END] == [END, END]
    assert one.reading[0] == 8
    one.end()
    assert multiprocessing.active_children() == []


def test_a_document_in_an_archive_is_told_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_text("zip2")
    one = started(Job(path))
    assert pickle.loads(one.connection.recv_bytes()) == [(7, Begun("a.zip/0"))]
    one.end()


def test_a_worker_ends_when_nobody_listens_any_more(tmp_path: Path) -> None:
    one = Worker(misbehave, 2**30)
    assert one.connection.recv_bytes()
    one._jobs.close()
    one.process.join()
    assert one.process.exitcode == 0
    one.end()

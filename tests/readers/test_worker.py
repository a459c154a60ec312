import multiprocessing
import pickle
from pathlib import Path

from tests.readers.misbehaving import misbehave

from copydesk.readers.process import Worker
from copydesk.readers.reading import Begun, Job
from copydesk.readers.worker import END


def test_a_document_is_told_before_it_is_read_and_the_rest_in_one_message(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("words")
    one = Worker(misbehave, 2**30)
    one.give(7, Job(path))
    messages = [pickle.loads(one.connection.recv_bytes()) for _ in range(3)]
    assert messages[:2] == [[], [(7, Begun("a.txt"))]]
    assert [number for number, _ in messages[2]] == [7, 7, 7]
    assert messages[2][-1] == (7, END)
    one.end()
    assert multiprocessing.active_children() == []


def test_a_worker_ends_when_nobody_listens_any_more(tmp_path: Path) -> None:
    one = Worker(misbehave, 2**30)
    assert one.connection.recv_bytes()
    one._jobs.close()
    one.process.join()
    assert one.process.exitcode == 0
    one.end()

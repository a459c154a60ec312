"""What workers send comes out as it was; what would call a function is not even looked up."""

import os
import pickle
from pathlib import Path
from typing import cast

import pytest

from copydesk.domain.article import ArticleDraft
from copydesk.errors import ReadError, Sentence
from copydesk.readers.format import ReadArticle, TableHead
from copydesk.readers.messages import packed, unpacked
from copydesk.readers.reading import Begun, Closed, Glimpse, Opened
from copydesk.readers.worker import END, Log


class Calls:
    """A pickle of it calls a function."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, ("called",)


def test_events_come_out_as_they_were() -> None:
    remark = Sentence(
        "{name} is {reason} and {other}", name=Path("a"), reason=OSError("no"), other=Sentence("x")
    )
    sent = [
        (1, Begun("a.txt", 4)),
        (1, Opened("a.txt", "Text", 4, TableHead(("a",), (("b",),), {"a": "title"}))),
        (
            1,
            ReadArticle(
                ArticleDraft(title="T", text="x", attributes={"n": 1.5}), frozenset({"title"}), (remark,)
            ),
        ),
        (1, Glimpse("0" * 64, (remark,))),
        (1, Closed()),
        (2, END),
    ]
    assert unpacked(packed(sent)) == sent
    sent = [(1, ReadError("{a}", a=[1])), (2, Log("n", 30, "m"))]
    failed, log = (cast(tuple[int, object], each)[1] for each in unpacked(packed(sent)))
    assert isinstance(failed, ReadError) and str(failed) == "[1]"
    assert isinstance(log, Log) and log.message == "m"


@pytest.mark.parametrize(
    "raw",
    [
        pickle.dumps([Calls()]),
        b"cos\nsystem\n(S'true'\ntR.",
        b"\x80\x04\x8c\x15copydesk.readers.pool\x8c\tos.getpid\x93)R.",
        pickle.dumps(3),
        b"",
        b"\x80\x04]",
        b"nonsense",
    ],
)
def test_nothing_else_is_made(raw: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(pickle.UnpicklingError):
        unpacked(raw)
    assert list(tmp_path.iterdir()) == []

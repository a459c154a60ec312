from collections.abc import Iterator
from pathlib import Path

import pytest

from copydesk.domain.span import Span
from copydesk.session import Session

STORY = """3 Mar 2031 09:15

Lakeside towns agree on a common ferry

VELMORA. March 3 (Meridian) - The Velmora Ferry Board (VFB) will run one timetable, its chair said.

"We can start in May," Ilse Marden said, "if the piers hold."

Harbour master Tobin Raske told Meridian that the piers were "sound enough" for now.
"""


class Desk:
    """A session with one article, and spans found by their words."""

    def __init__(self, session: Session, article: int) -> None:
        self.session = session
        self.article = article
        self.text = session.articles.get(article).text

    def span(self, words: str, nth: int = 0) -> Span:
        start = -1
        for _ in range(nth + 1):
            start = self.text.index(words, start + 1)
        return Span(start, start + len(words))

    def quoted(self, spans: tuple[Span, ...]) -> list[str]:
        return [span.of(self.text) for span in spans]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = Session.create(tmp_path / "desk.copydesk", title="Desk", coder="Ana")
    yield session
    session.close()


@pytest.fixture
def desk(session: Session, tmp_path: Path) -> Desk:
    file = tmp_path / "ferry.txt"
    file.write_text(STORY, encoding="utf-8")
    summary = session.articles.import_paths([file])
    return Desk(session, summary.articles[0])

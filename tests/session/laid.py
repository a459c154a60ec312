"""What of a project's annotations has to survive a way out and in again, and files made by hand."""

from pathlib import Path
from typing import Any

from copydesk.exchange import read
from copydesk.exchange.native_values import NativeArticle
from copydesk.session import Session


def lines(session: Session, folder: Path) -> tuple[NativeArticle, ...]:
    """The project as its native dataset."""
    out = folder / f"{session.path.stem}-lines.jsonl"
    session.datasets.export(out, "jsonl")
    return tuple(read(out, "jsonl"))


def marked(articles: tuple[NativeArticle, ...]) -> dict[str, Any]:
    """All annotations by identity: where they are, whose, and of what, by name."""
    actors = {one.uid: one.name for article in articles for one in article.actors}
    topics = {one.uid: one.name for article in articles for one in article.topics}
    found: dict[str, Any] = {}
    for article in articles:
        for mention in article.mentions:
            found[mention.uid] = mention.coder, mention.note, mention.spans, actors[mention.actor]
        for passage in article.passages:
            found[passage.uid] = passage.coder, passage.note, passage.spans, topics[passage.topic]
        for one in article.quotations:
            found[one.uid] = (
                *(one.coder, one.note, one.content, one.cue, one.speaker_spans, one.type, one.within),
                one.speaker and actors[one.speaker],
                one.addressee and actors[one.addressee],
                frozenset((topics[topic], stance) for topic, stance in one.topics),
            )
    return found


def brat(folder: Path, text: str, ann: str, name: str = "one") -> Path:
    """A folder with one document as brat keeps it."""
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.txt").write_bytes(text.encode())
    (folder / f"{name}.ann").write_bytes(ann.encode())
    return folder

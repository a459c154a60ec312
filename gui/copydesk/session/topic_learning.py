"""What a project's passages teach of its topics: which stretches are about each, and which are not."""

from collections.abc import Iterator

from copydesk.domain.progress import Progress, no_progress
from copydesk.project import topic_evidence
from copydesk.session.core import Core
from copydesk.suggest.topic_words import pieces
from copydesk.suggest.topics import ENOUGH, Evidence, TopicFinder

_ARTICLES = 100
"""Done articles that are looked through for stretches that are about no topic."""
_MOST = 2_000
"""Stretches that are kept for each topic."""


def finder(core: Core, progress: Progress = no_progress) -> TopicFinder:
    """What finds passages by the codebook and by what is tagged now.

    Only in an article that is done is a stretch without a topic surely not about it; as long as none is
    done, the passages of other topics are taken for that.
    """
    about = topic_evidence.passages(core.project)
    enough = [topic_id for topic_id, texts in about.items() if len(texts) >= ENOUGH]
    others: dict[int, list[str]] = {topic_id: [] for topic_id in enough}
    if enough:
        for text, marked in topic_evidence.done(core.project, _ARTICLES):
            progress(0, 0)
            for topic_id in enough:
                if len(others[topic_id]) < _MOST:
                    others[topic_id] += _unmarked(text, topic_id, marked)
    tagged = {
        topic_id: Evidence(about[topic_id], others[topic_id] or _of_others(about, topic_id))
        for topic_id in enough
    }
    return TopicFinder(core.topics.values(), tagged)


def _unmarked(text: str, topic_id: int, marked: topic_evidence.Marked) -> Iterator[str]:
    """The stretches of a done article that no passage of the topic touches."""
    own = [(start, end) for topic, start, end in marked if topic == topic_id]
    if any(start is None for start, _ in own):
        return
    bounds = [(start, end) for start, end in own if start is not None and end is not None]
    for piece in pieces(text):
        if not any(start < piece.end and piece.start < end for start, end in bounds):
            yield piece.of(text)


def _of_others(about: dict[int, list[str]], topic_id: int) -> list[str]:
    own = set(about[topic_id])
    return [text for other, texts in about.items() if other != topic_id for text in texts if text not in own]

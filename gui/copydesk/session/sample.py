"""The sample project: the stories in resources/samples, tagged through the use cases that people use."""

import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from copydesk import resources
from copydesk.domain.annotation import Part
from copydesk.domain.span import Span
from copydesk.errors import ProjectError
from copydesk.session.sample_tags import ACTORS, STORIES, TOPICS, Said, Story
from copydesk.session.session import Session

FILE_NAME = "Sample.copydesk"
SHIPPED = ("samples", "sample.copydesk")
CODER = "Sample coder"
"""Whose name the tags of the shipped sample bear: the user's own are told from them."""

_Codebook = tuple[dict[str, int], dict[str, int]]


def sample_project(folder: Path) -> Path:
    """The user's own copy of the shipped sample project in the folder, made where it is not there yet.

    :raises ProjectError: the folder cannot be written.
    """
    path = folder / FILE_NAME
    part = folder / f".{FILE_NAME}.part"
    if path.exists():
        return path
    try:
        folder.mkdir(parents=True, exist_ok=True)
        part.write_bytes(resources.path(*SHIPPED).read_bytes())
        part.replace(path)
    except OSError as error:
        raise ProjectError(
            "The sample project cannot be made in {folder}: {reason}. Make that folder writable.",
            folder=folder,
            reason=error.strerror or error,
        ) from error
    return path


def build_sample(path: Path, coder: str = CODER) -> None:
    """Make a project of the sample stories with all that :mod:`sample_tags` says about them.

    ``make sample`` builds the shipped one with it. Its history begins empty.

    :raises ProjectError: the file exists already or cannot be made there.
    """
    with closing(Session.create(path, title="Sample: the Northern Straits", coder=coder)) as session:
        codebook = _codebook(session)
        files = [resources.path("samples", story.file) for story in STORIES]
        summary = session.articles.import_paths(files)
        for article_id, story in zip(summary.articles, STORIES, strict=True):
            _tag(session, article_id, story, codebook)
        session.history.forget()


def _codebook(session: Session) -> _Codebook:
    actors = {name: session.codebook.add_actor(name, kind, aliases) for name, kind, aliases in ACTORS}
    topics: dict[str, int] = {}
    for topic in TOPICS:
        topics[topic.name] = session.codebook.add_topic(
            topic.name, code=topic.code, definition=topic.definition, parent=topics.get(topic.parent)
        )
    return actors, topics


def _tag(session: Session, article_id: int, story: Story, codebook: _Codebook) -> None:
    actors, topics = codebook
    text = session.articles.get(article_id).text
    for actor, span in mentions(text):
        session.tagging.tag_actor(article_id, (span,), actors[actor])
    for topic in story.about:
        session.tagging.tag_topic(article_id, (), topics[topic])
    for topic, words in story.passages:
        session.tagging.tag_topic(article_id, (place(text, words),), topics[topic])
    quotations: dict[str, int] = {}
    for said in story.said:
        quotation_id = _quote(session, article_id, text, said, codebook)
        if said.within:
            outer = next(row for content, row in quotations.items() if content.startswith(said.within))
            session.tagging.set_within(quotation_id, outer)
        quotations[said.content[0]] = quotation_id
    session.articles.set_status([article_id], story.status)


def _quote(session: Session, article_id: int, text: str, said: Said, codebook: _Codebook) -> int:
    actors, topics = codebook
    tagging = session.tagging
    content = tuple(place(text, words) for words in said.content)
    quotation_id = tagging.tag_quotation(article_id, content, snap=False)
    tagging.set_type(quotation_id, said.type)
    tagging.set_part(quotation_id, Part.CUE, (nearest(text, said.cue, content),))
    tagging.set_part(quotation_id, Part.SPEAKER, (nearest(text, said.named, content),))
    if said.speaker:
        tagging.set_speaker(quotation_id, actors[said.speaker])
    if said.addressee:
        tagging.set_addressee(quotation_id, actors[said.addressee])
    for topic, stance in said.topics.items():
        tagging.set_topic(quotation_id, topics[topic], stance)
    return quotation_id


def mentions(text: str) -> list[tuple[str, Span]]:
    """Where a text names the actors of the sample, in text order; of names in one another the longest."""
    known = {form: name for name, _, aliases in ACTORS for form in (name, *aliases)}
    forms = sorted(known, key=len, reverse=True)
    found = re.finditer(rf"\b(?:{'|'.join(map(re.escape, forms))})\b", text)
    return [(known[match[0]], Span(*match.span())) for match in found]


def place(text: str, words: str) -> Span:
    """Where the words stand first; ValueError where they do not."""
    return next(_places(text, words))


def nearest(text: str, words: str, content: tuple[Span, ...]) -> Span:
    """Where the words stand in the content's paragraph outside it, as near to it as can be."""
    start = text.rfind("\n", 0, content[0].start) + 1
    end = text.find("\n", content[0].end)
    paragraph = Span(start, len(text) if end < 0 else end)
    outside = [
        span
        for span in _places(text, words)
        if span.within(paragraph) and not any(span.overlaps(part) for part in content)
    ]
    if not outside:
        raise ValueError(f"{words!r} is not in the paragraph of {content[0].of(text)!r}")
    return min(outside, key=lambda span: min(_gap(span, part) for part in content))


def _places(text: str, words: str) -> Iterator[Span]:
    """All places of the words as whole words; ValueError where there is none."""
    before = r"\b" if words[0].isalnum() else ""
    after = r"\b" if words[-1].isalnum() else ""
    found = [Span(*match.span()) for match in re.finditer(f"{before}{re.escape(words)}{after}", text)]
    if not found:
        raise ValueError(f"{words!r} is not in the text")
    yield from found


def _gap(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end)

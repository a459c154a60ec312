"""brat standoff, read: a folder with all below it, a zip file, or one ``.ann`` or ``.txt`` file.

https://brat.nlplab.org/standoff.html. An ``.ann`` file is about the ``.txt`` file of the same name; ``.a1``
and ``.a2`` files of shared tasks are read as if they were one. Configuration files anywhere in it are read.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from copydesk.domain.dataset import LossCount
from copydesk.domain.found import AnyFound, FoundArticle, FoundDataset, FoundTopic, Source, Unit
from copydesk.errors import UserError
from copydesk.exchange.brat_conf_read import Configuration
from copydesk.exchange.brat_marks import Marks
from copydesk.exchange.brat_own import own_annotations
from copydesk.exchange.brat_parse import AnnLines, parsed
from copydesk.exchange.brat_texts import MeantText, decoded
from copydesk.exchange.bundle import uid_in
from copydesk.exchange.source_files import SourceFiles, first_bytes, is_zip, peek, source_files

_ANN = (".ann", ".a1", ".a2")
_LOOKS = (b"T", b"#", b"*", b"R", b"E", b"A", b"N", b"M")


def find_brat(source: Source) -> FoundDataset:
    """What is marked in the files; UserError where there is no ``.ann`` file with its text."""
    losses, conf = LossCount(), Configuration()
    with source_files(source.path) as files:
        documents = _documents(files, losses)
        if not documents:
            raise UserError(
                "{name} has no .ann file with a .txt file of the same name. Choose the folder that has both.",
                name=source.path.name,
            )
        for name in files.names(".conf"):
            _configure(conf, PurePosixPath(name).name, files.read(name))
    return FoundDataset(
        title=source.path.stem if source.path.is_file() else source.path.name,
        articles=lambda: _articles(source.path, conf),
        labels=conf.infos(),
        topics=tuple(conf.topics().values()),
        losses=losses.losses(),
        total=len(documents),
    )


def recognises_brat(path: Path) -> bool:
    """Whether there are ``.ann`` files: in the folder or zip file, or this one."""
    if path.is_dir() or is_zip(path):
        return any(True for _ in peek(path, ".ann", 1))
    about = path.with_suffix(".ann") if path.suffix.lower() == ".txt" else path
    begins = first_bytes(about, 1)
    both = about.is_file() and about.with_suffix(".txt").is_file()
    return about.suffix.lower() in _ANN and both and (not begins or begins in _LOOKS)


@dataclass(slots=True)
class _Document:
    """A text and what is about it, by their paths."""

    text: str
    about: list[str] = field(default_factory=list[str])


def _documents(files: SourceFiles, losses: LossCount) -> list[_Document]:
    texts = {_stem(name): _Document(name) for name in files.names(".txt")}
    for name in files.names(*_ANN):
        document = texts.get(_stem(name))
        if document is None:
            losses.add("annotation files without their texts", name)
        else:
            document.about.append(name)
    return [one for one in texts.values() if one.about]


def _stem(name: str) -> str:
    return str(PurePosixPath(name).with_suffix(""))


def _configure(conf: Configuration, name: str, raw: bytes) -> None:
    text = decoded(raw) or ""
    if name == "annotation.conf":
        conf.add_annotation(text)
    elif name == "visual.conf":
        conf.add_visual(text)


def _articles(path: Path, conf: Configuration) -> Iterator[FoundArticle]:
    topics = conf.topics()
    with source_files(path) as files:
        for document in _documents(files, LossCount()):
            yield _article(files, document, conf, topics)


def _article(
    files: SourceFiles, document: _Document, conf: Configuration, topics: Mapping[str, FoundTopic]
) -> FoundArticle:
    """The document, without its text where that cannot be read."""
    losses = LossCount()
    name = PurePosixPath(document.text)
    text, lines = "", AnnLines()
    try:
        raw, ann = decoded(files.read(document.text)), _about(files, document)
    except UserError as error:
        losses.add("documents that cannot be read", str(error))
    else:
        if raw is None or ann is None:
            losses.add("documents that are not in UTF-8", document.text)
        else:
            text, lines = raw, parsed(ann)
    meant = MeantText(text, list(lines.spans.values()))
    own = own_annotations(lines, meant, topics)
    marks = {mark.key: mark for mark in Marks(lines, meant, own.used, losses).found()}
    everything: dict[str, AnyFound] = {**own.annotations, **marks}
    annotations = [everything[key] for key in (*lines.spans, *lines.events) if key in everything]
    for line in lines.strange:
        losses.add("lines that are not brat's", line)
    for words in own.unreadable:
        losses.add("notes of Copydesk that were changed and cannot be read", words)
    return FoundArticle(
        key=str(name.with_suffix("")),
        uid=uid_in(name.stem) if conf.ours and own.annotations else "",
        title=name.stem,
        text=meant.text,
        unit=Unit.CODE_POINTS,
        units=(Unit.UTF16, Unit.UTF8),
        source=name.name,
        annotations=tuple(annotations),
        losses=losses.losses(),
    )


def _about(files: SourceFiles, document: _Document) -> str | None:
    texts = [decoded(files.read(name)) for name in document.about]
    return None if None in texts else "\n".join(text for text in texts if text is not None)

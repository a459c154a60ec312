"""What is in a file, event by event: which documents it holds, their articles, and what went wrong.

The same events come out of this thread and of a worker process, so they are plain values that can be sent.
"""

import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from copydesk.domain.text import text_hash
from copydesk.errors import ReadError, Sentence
from copydesk.logs import logger
from copydesk.readers import zipped
from copydesk.readers.document import Document, shown_name
from copydesk.readers.format import ReadArticle, ReadOptions, TableHead

PREVIEWED = 3
"""Articles of a document that a plan shows whole."""

_log = logger("readers")


@dataclass(frozen=True, slots=True)
class Begun:
    """A document is about to be looked at: should this end the process, it is known which one it was."""

    source: str
    size: int = 0


@dataclass(frozen=True)
class Opened:
    """A document begins: what follows is in it. ``format`` is its reader's title, or empty where none is.

    ``size`` is in bytes. ``table`` is its head where it is a table and only a plan is made.
    """

    source: str
    format: str = ""
    size: int = 0
    table: TableHead | None = None


@dataclass(frozen=True)
class Closed:
    """The document that was opened last has ended."""


@dataclass(frozen=True, slots=True)
class Glimpse:
    """An article of which a plan needs no more than this: the hash of its text, and the remarks."""

    text_hash: str
    remarks: tuple[Sentence, ...] = ()


Event = Begun | Opened | Closed | ReadArticle | Glimpse | ReadError


@dataclass(frozen=True, slots=True)
class Job:
    """A file to read, after the first ``skip`` documents in it; or ``error``, why there is none to read."""

    path: Path
    skip: int = 0
    error: ReadError | None = None


def events(job: Job, options: ReadOptions | None = None, *, plan: bool = False) -> Iterator[Event]:
    """Walk the documents in a file and their articles. Raises nothing: what fails is told as a ReadError.

    For a ``plan`` only the first articles of a document come whole. Memory that runs out and faults of a
    reader cost the document in which they come up.
    """
    source = shown_name(job.path)
    try:
        if job.error:
            raise job.error
        for number, member in enumerate(_documents(job.path)):
            if number < job.skip:
                continue
            if isinstance(member, Document):
                yield Begun(member.source, member.size)
                yield from _document(member, options or ReadOptions(), plan=plan)
            else:
                yield Begun(member.source)
                yield Opened(member.source)
                yield member.error
            yield Closed()
    except Exception as error:  # noqa: BLE001 - as for a document
        yield Opened(source)
        yield _told(error, source)
        yield Closed()


def is_archive(path: Path) -> bool:
    """Whether a file may hold many documents, so that a walk can be taken up after some of them."""
    return path.suffix.lower() == zipped.SUFFIX


def _documents(path: Path) -> Iterator[zipped.Member]:
    """The documents in a file: the file itself, or what is in an archive."""
    document = Document.of_file(path)
    if document.suffix == zipped.SUFFIX:
        yield from zipped.members(document)
    else:
        yield document


def _document(document: Document, options: ReadOptions, *, plan: bool) -> Iterator[Event]:
    from copydesk.readers import registry  # the readers of all formats: not before something is read

    opened = False
    try:
        known = registry.format_of(document)
        head = registry.head_of(known, document, options) if plan else None
        opened = True
        yield Opened(document.source, known.title, document.size, head)
        whole = PREVIEWED if plan else None
        for number, reading in enumerate(registry.read_as(known, document, options, whole=whole)):
            if plan and number >= PREVIEWED and isinstance(reading, ReadArticle):
                yield Glimpse(text_hash(reading.draft.text), reading.remarks)
            else:
                yield reading
    except Exception as error:  # noqa: BLE001 - a reader's fault must not end the import; it is logged
        if not opened:
            yield Opened(document.source, "", document.size)
        yield _told(error, document.source)


def _told(error: Exception, source: str) -> ReadError:
    if isinstance(error, ReadError):
        return error
    name = PurePosixPath(source).name
    if isinstance(error, MemoryError):
        return ReadError(
            "{name} needs more memory than one document may. Split it, or export it again in parts.",
            name=name,
        )
    # The message of an exception may quote the text; where it was raised does not.
    where = "".join(traceback.format_tb(error.__traceback__))
    _log.error("%s: %s in a reader\n%s", source, type(error).__name__, where)
    return ReadError("{name} could not be read because of an error in Copydesk; see the log.", name=name)

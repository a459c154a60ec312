"""CoNLL-U as others and we write it: documents with what is marked in them.

Our own comment has the annotations to the character (:mod:`copydesk.exchange.conllu`); of others the marks
come that :mod:`copydesk.exchange.conllu_marks` tells. Grammar has no place in a project and is counted.
"""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from copydesk.domain.dataset import LossCount
from copydesk.domain.found import FoundArticle, FoundDataset, Source
from copydesk.errors import UserError
from copydesk.exchange.conllu_documents import COLUMNS, Document, documents
from copydesk.exchange.conllu_marks import marks
from copydesk.exchange.native_fields import BadValue
from copydesk.exchange.native_found import FoundLine, found_line
from copydesk.exchange.text_lines import LONGEST, beginning, shown, text_lines

_ROW = re.compile(r"\d+(?:[-.]\d+)?\t")
_COMMENTS = ("# newdoc", "# newpar", "# sent_id", "# text =", "# global.", "# generator")
_OURS = b"# copydesk = "
_BLOCK = 1 << 20


def find_conllu(source: Source) -> FoundDataset:
    """What is marked in a file; its articles are read anew at each pass, one in memory at a time."""
    path = source.path
    if not is_conllu(path):
        for _ in text_lines(path):  # says what is wrong where it cannot be read at all
            break
        raise UserError(
            "{name} is no CoNLL-U: it has no lines of ten columns with tabs between them that begin with a "
            "number. Choose another file or another format.",
            name=shown(path.name),
        )
    first, last = _line(path, last=False), _line(path, last=True)
    return FoundDataset(
        title=shown(path.stem),
        articles=lambda: _articles(path),
        actors=last.actors if last else (),
        topics=last.topics if last else (),
        definitions=first.definitions if first else (),
    )


def is_conllu(path: Path) -> bool:
    """Whether the file begins as one of the format does."""
    columns: Sequence[str] = COLUMNS
    lines = [line for line in beginning(path) if line.strip()]
    for line in lines:
        if line.startswith("# global.columns"):
            columns = line.partition("=")[2].split()
        elif not line.startswith("#"):
            return len(line.split("\t")) == len(columns) and _ROW.match(line) is not None
    return bool(lines) and lines[0].startswith(_COMMENTS)


def _articles(path: Path) -> Iterator[FoundArticle]:
    name = shown(path.stem)
    for document in documents(text_lines(path), name):
        yield _article(document, shown(path.name))


def _article(document: Document, source: str) -> FoundArticle:
    losses = LossCount()
    for line in document.bad:
        losses.add("lines that are not of the format", line)
    if document.grammar:
        losses.add("lemmas, parts of speech and dependencies of words", document.key, document.grammar)
    if document.cut:
        losses.add("documents too long for one article: they go on in the next one", document.key)
    line = _ours(document, losses)
    if line is not None:
        found = marks(document, losses, ours=False)
        both = (*line.article.annotations, *found)
        return replace(line.article, annotations=both, losses=(*line.article.losses, *losses.losses()))
    told = document.comments
    return FoundArticle(
        key=document.key,
        title=told.get("meta::title", document.key),
        text=document.text,
        published=told.get("meta::dateCreated") or told.get("meta::date"),
        byline=told.get("meta::author"),
        url=told.get("meta::sourceURL"),
        source=source,
        annotations=marks(document, losses, ours=True),
        losses=losses.losses(),
    )


def _ours(document: Document, losses: LossCount) -> FoundLine | None:
    told = document.comments.get("copydesk")
    if told is None:
        return None
    try:
        return found_line(_json(told), document.key, document.text)
    except BadValue as error:
        losses.add("what Copydesk told of the article: it was changed", f"{document.key}: {error}")
        return None


def _json(told: str) -> object:
    try:
        return json.loads(told)
    except (ValueError, RecursionError) as error:
        raise BadValue("it is no JSON") from error


def _line(path: Path, *, last: bool) -> FoundLine | None:
    """Our first or last comment: the one defines the attributes, the other has what no article uses."""
    try:
        with path.open("rb") as stream:
            told = _last_comment(stream) if last else _first_comment(stream)
    except OSError:  # to be told where all of it is read
        return None
    try:
        return found_line(_json(told.decode(errors="replace")), "", "") if told else None
    except BadValue:
        return None


def _first_comment(stream: BinaryIO) -> bytes:
    for line in stream:
        if line.startswith(_OURS):
            return line.removeprefix(_OURS)
        if line[:1].isdigit():
            break
    return b""


def _last_comment(stream: BinaryIO) -> bytes:
    """Looked for from the end, so that not all of a large file is read for it."""
    end = stream.seek(0, 2)
    while end > 0:
        start = max(0, end - _BLOCK)
        stream.seek(start)
        place = stream.read(end - start + len(_OURS)).rfind(_OURS)
        if place >= 0:
            stream.seek(start + place + len(_OURS))
            return stream.readline(LONGEST)
        end = start
    return b""

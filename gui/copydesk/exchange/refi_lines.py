"""What a REFI-QDA project that Copydesk wrote tells of itself beside the standard, so that nothing is lost.

``Sources/copydesk.jsonl`` has a line with the checksum of ``project.qde``, and then a line of the native
dataset for each article, as one that is exported without texts. Programs that read the standard do not look
at it and do not write it: a project that they changed is read by the standard alone, and so is one with
another checksum.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from copydesk.domain.dataset import Loss
from copydesk.domain.found import FoundArticle
from copydesk.errors import UserError
from copydesk.exchange.native_fields import BadValue
from copydesk.exchange.native_found import FoundLine, found_line
from copydesk.exchange.own_values import own_object
from copydesk.exchange.refi_archive import ProjectFiles, Texts, crc_of, member
from copydesk.exchange.refi_guids import guid
from copydesk.exchange.text_lines import lines_of

OWN = "Sources/copydesk.jsonl"
_CHECKSUM = "project_crc32"


def first_line(checksum: int) -> bytes:
    """The line before all others."""
    return json.dumps({_CHECKSUM: checksum}).encode() + b"\n"


@dataclass(frozen=True, slots=True)
class OwnLines:
    """The lines of a project that is as Copydesk wrote it."""

    files: ProjectFiles
    first: FoundLine
    last: FoundLine
    total: int

    def articles(self) -> Iterator[FoundArticle]:
        """The articles with their texts."""
        with self.files.texts() as texts, member(self.files.path, OWN) as stream:
            for number, line in enumerate(_lines(stream), 1):
                yield _article(line, number, texts)


def own_lines(files: ProjectFiles) -> OwnLines | None:
    """The lines; None for a project of others, or one that was changed."""
    if not files.project or crc_of(files.path, OWN) is None:
        return None
    checksum, first, last, total = None, "", "", 0
    try:
        with member(files.path, OWN) as stream:
            for line in lines_of(stream, OWN):
                if checksum is None:
                    checksum = (own_object(line) or {}).get(_CHECKSUM)
                    if checksum is None or checksum != crc_of(files.path, files.project):
                        return None
                    continue
                first, last, total = first or line, line, total + 1
        return OwnLines(files, _told(first), _told(last), total) if total else None
    except (UserError, BadValue):
        return None


def _lines(stream: BinaryIO) -> Iterator[str]:
    lines = lines_of(stream, OWN)
    next(lines, None)
    return lines


def _article(line: str, number: int, texts: Texts) -> FoundArticle:
    value = _value(line)
    try:
        text = texts.read(f"internal://{guid('article', str(value.get('id', '')))}.txt").decode("utf-8-sig")
        return found_line(value, str(number), text).article
    except (BadValue, UserError, UnicodeDecodeError) as error:
        loss = Loss("articles that are damaged in the file", 1, (f"{value.get('title', '')}: {error}",))
        return FoundArticle(key=str(number), title=str(value.get("title", "")), text="", losses=(loss,))


def _told(line: str) -> FoundLine:
    return found_line(_value(line), "", "")


def _value(line: str) -> dict[str, object]:
    """The line's members; what tells of its text is left out, which is read."""
    value = own_object(line) or {}
    return {name: member for name, member in value.items() if name not in {"text_sha256", "text_length"}}

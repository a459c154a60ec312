"""The notes (memos, annotations, journals) of a REFI-QDA project, kept in a file until they are asked for."""

import json
import tempfile
import weakref
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, cast

from copydesk.domain.dataset import LossCount
from copydesk.errors import UserError
from copydesk.exchange.peer_tables import in_utc
from copydesk.exchange.refi_archive import Texts
from copydesk.exchange.refi_xml import Node, key_of, name_of, text_of
from copydesk.exchange.source_texts import decoded_text

_UNTITLED = frozenset(("note", "memo", "annotation", "comment"))
STANCE = "Stance"
"""The name of the notes with which our writer tells stances."""


@dataclass(frozen=True, slots=True)
class Note:
    """What a note says; ``places`` are stretches of the text that refers to it, in that text's unit."""

    name: str
    text: str
    user: str = ""
    created: str = ""
    places: tuple[tuple[str, str], ...] = ()

    @property
    def said(self) -> str:
        """Its text, below its title where it has one."""
        if not self.name or self.name.lower() in _UNTITLED or self.text.startswith(self.name):
            return self.text
        return f"{self.name}\n{self.text}" if self.text else self.name


class Notes:
    """The notes by key; in memory are only their places in a temporary file."""

    def __init__(self) -> None:
        self._file: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the dataset
        weakref.finalize(self, self._file.close)
        self._at: dict[str, int] = {}
        self._used: set[str] = set()

    def __contains__(self, key: str) -> bool:
        return key in self._at

    def add(self, node: Node, texts: Texts, losses: LossCount) -> None:
        """Keep what an element ``Note`` says."""
        places = [
            (one.get("startPosition", ""), one.get("endPosition", ""))
            for one in node
            if name_of(one) == "PlainTextSelection"
        ]
        told = {
            "name": node.get("name", "").strip(),
            "text": _words(node, texts, losses),
            "user": key_of(node.get("creatingUser", "") or node.get("modifyingUser", "")),
            "created": in_utc(
                node.get("creationDateTime", "") or node.get("modifiedDateTime", ""), local=True
            ),
            "places": places,
        }
        self._at[key_of(node.get("guid", ""))] = self._file.seek(0, 2)
        self._file.write(json.dumps(told).encode() + b"\n")

    def get(self, key: str) -> Note | None:
        """The note, or None for one that is not there."""
        if key not in self._at:
            return None
        self._file.seek(self._at[key])
        told = cast("dict[str, str]", json.loads(self._file.readline()))
        places = cast("list[list[str]]", told["places"])
        pairs = tuple((start, end) for start, end in places)
        return Note(told["name"], told["text"], told["user"], told["created"], pairs)

    def use(self, keys: list[str]) -> None:
        """Say that something refers to the notes."""
        self._used.update(keys)

    def unused(self) -> Iterator[str]:
        """The titles, or first words, of notes that nothing refers to."""
        for key in self._at:
            if key not in self._used:
                note = self.get(key)
                yield note.said if note else ""


def _words(node: Node, texts: Texts, losses: LossCount) -> str:
    path = node.get("plainTextPath", "")
    parts = [text_of(node, "PlainTextContent"), text_of(node, "Description")]
    if path and texts.has(path):
        try:
            parts[:1] = [parts[0] or decoded_text(texts.read(path))]
        except UserError as error:
            losses.add("notes that cannot be read", str(error))
    elif not parts[0] and (path or node.get("richTextPath", "")):
        losses.add("words of notes that are not in the file as plain text", node.get("name", ""))
    kept = dict.fromkeys(part.strip() for part in parts)
    return "\n".join(part for part in kept if part).replace("\r\n", "\n")

"""Selections of a REFI-QDA text with their codings, as the file has them."""

from dataclasses import dataclass, field

from copydesk.exchange.refi_positions import Stretch
from copydesk.exchange.refi_xml import Node, key_of, name_of


@dataclass(frozen=True, slots=True)
class Coding:
    """A coding of a selection, or of a whole text. All keys are GUIDs in small letters."""

    key: str
    code: str
    user: str = ""
    created: str = ""
    notes: tuple[str, ...] = ()


@dataclass(slots=True)
class Selection:
    """A stretch of a text, or all of it."""

    key: str
    name: str = ""
    stretch: Stretch | None = None
    """Where it is; None where that is no stretch of text."""
    description: str = ""
    user: str = ""
    created: str = ""
    updated: str = ""
    codings: list[Coding] = field(default_factory=list[Coding])
    notes: list[str] = field(default_factory=list[str])


def selection_of(node: Node) -> Selection:
    """What an element ``PlainTextSelection`` says, or ``TextSource`` of the whole text."""
    get = node.get
    found = Selection(
        key=key_of(get("guid", "")),
        name=get("name", ""),
        stretch=stretch_of(get("startPosition", ""), get("endPosition", ""), get("name", "")),
        user=key_of(get("creatingUser", "") or get("modifyingUser", "")),
        created=get("creationDateTime", ""),
        updated=get("modifiedDateTime", ""),
    )
    for child in node:
        name = name_of(child)
        if name == "Coding":
            found.codings.append(_coding(child))
        elif name == "CodeRef":  # against the schema, but met
            found.codings.append(Coding("", key_of(child.get("targetGUID", ""))))
        elif name == "NoteRef":
            found.notes.append(key_of(child.get("targetGUID", "")))
        elif name == "Description":
            found.description = (child.text or "").strip()
    return found


def _coding(node: Node) -> Coding:
    code, notes = "", list[str]()
    for child in node:
        target = key_of(child.get("targetGUID", ""))
        if name_of(child) == "CodeRef":
            code = target
        elif name_of(child) == "NoteRef":
            notes.append(target)
    get = node.get
    user, created = key_of(get("creatingUser", "")), get("creationDateTime", "")
    return Coding(key_of(get("guid", "")), code, user, created, tuple(notes))


def stretch_of(start: str, end: str, name: str = "") -> Stretch | None:
    """The stretch between two positions as they are written; None where that is none."""
    first, last = _number(start), _number(end)
    return None if first is None or last is None or last <= first else Stretch(first, last, name)


def _number(written: str) -> int | None:
    written = written.strip()
    return int(written) if 0 < len(written) <= 10 and written.isascii() and written.isdigit() else None

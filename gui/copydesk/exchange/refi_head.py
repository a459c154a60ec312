"""What a REFI-QDA project says before and after its sources: users, codes, variables, cases, notes, links."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from copydesk.domain.dataset import LossCount
from copydesk.domain.found import Scalar
from copydesk.exchange.refi_package import Package, local, walked

_TAGS = frozenset(
    {
        *("Users", "CodeBook", "Variable", "Case", "Note", "Link", "Set", "Graph", "TextSource"),
        *("PictureSource", "PDFSource", "AudioSource", "VideoSource"),
    }
)
_MEDIA = {
    "PictureSource": "pictures and what is marked in them",
    "PDFSource": "PDF files and what is marked in them",
    "AudioSource": "sound and what is marked in it",
    "VideoSource": "videos and what is marked in them",
    "Set": "sets of sources, codes and cases",
    "Graph": "graphs",
}


@dataclass(frozen=True, slots=True)
class Code:
    """A code of the tree; ``parent`` is its GUID, empty at the top. ``path`` are the names down to it."""

    guid: str
    name: str
    parent: str
    path: tuple[str, ...]
    colour: str
    description: str
    codable: bool
    notes: tuple[str, ...] = ()
    """The GUIDs of its notes."""


@dataclass(slots=True)
class Case:
    """A case: what is known of it, and the GUIDs of the codes, sources and selections that belong to it."""

    guid: str
    name: str
    description: str = ""
    values: dict[str, Scalar] = field(default_factory=dict[str, Scalar])
    codes: list[str] = field(default_factory=list[str])
    sources: list[str] = field(default_factory=list[str])


@dataclass(slots=True)
class Head:
    """All of it by GUID. ``selected`` are the cases by the selections that belong to them."""

    ours: bool = False
    title: str = ""
    users: dict[str, str] = field(default_factory=dict[str, str])
    codes: dict[str, Code] = field(default_factory=dict[str, Code])
    variables: dict[str, str] = field(default_factory=dict[str, str])
    cases: dict[str, Case] = field(default_factory=dict[str, Case])
    selected: dict[str, str] = field(default_factory=dict[str, str])
    notes: dict[str, str] = field(default_factory=dict[str, str])
    links: dict[str, list[tuple[str, str]]] = field(default_factory=dict[str, list[tuple[str, str]]])
    sources: int = 0
    losses: LossCount = field(default_factory=LossCount)


def head_of(package: Package) -> Head:
    """Walk the whole file once, and keep what the sources refer to.

    :raises UserError: it cannot be read.
    """
    head = Head()
    root: Any = None
    for element in walked(package, _TAGS):
        if root is None:
            root = element.getroottree().getroot()
            head.ours = root.get("origin") == "Copydesk"
            head.title = root.get("name") or ""
        name = local(element)
        if name == "TextSource":
            head.sources += 1
        elif name in _MEDIA:
            head.losses.add(_MEDIA[name], element.get("name") or "")
        else:
            _TAKERS[name](element, head, package)
    return head


def _users(element: Any, head: Head, _package: Package) -> None:
    for user in element:
        head.users[_guid(user)] = user.get("name") or user.get("id") or ""


def _codebook(element: Any, head: Head, _package: Package) -> None:
    for codes in element:
        if local(codes) == "Codes":
            for code in _children(codes, "Code"):
                _code(code, "", (), head)


def _code(element: Any, parent: str, above: tuple[str, ...], head: Head) -> None:
    waiting = [(element, parent, above)]
    while waiting:
        code, parent, above = waiting.pop()
        name = (code.get("name") or "").strip() or "?"
        found = Code(
            guid=_guid(code),
            name=name,
            parent=parent,
            path=(*above, name),
            colour=code.get("color") or "",
            description=_child_text(code, "Description"),
            codable=code.get("isCodable") != "false",
            notes=tuple(references(code, "NoteRef")),
        )
        head.codes[found.guid] = found
        waiting += [(one, found.guid, found.path) for one in reversed(list(_children(code, "Code")))]


def _variable(element: Any, head: Head, _package: Package) -> None:
    head.variables[_guid(element)] = element.get("name") or ""


def _case(element: Any, head: Head, _package: Package) -> None:
    guid = _guid(element)
    case = Case(guid, element.get("name") or "", _child_text(element, "Description"))
    case.values = values_of(element)
    for child in element:
        kind, target = local(child), child.get("targetGUID", "").lower()
        if kind == "CodeRef":
            case.codes.append(target)
        elif kind == "SourceRef":
            case.sources.append(target)
        elif kind == "SelectionRef":
            head.selected[target] = guid
    head.cases[guid] = case


def _note(element: Any, head: Head, package: Package) -> None:
    text = _child_text(element, "PlainTextContent")
    if not text and (path := element.get("plainTextPath")):
        text = package.text(path) or ""
    text = text or _child_text(element, "Description")
    if text:
        head.notes[_guid(element)] = text


def _link(element: Any, head: Head, _package: Package) -> None:
    origin, target = element.get("originGUID", "").lower(), element.get("targetGUID", "").lower()
    if origin and target:
        head.links.setdefault(origin, []).append((element.get("name") or "", target))


_TAKERS = {
    "Users": _users,
    "CodeBook": _codebook,
    "Variable": _variable,
    "Case": _case,
    "Note": _note,
    "Link": _link,
}


def values_of(element: Any) -> dict[str, Scalar]:
    """The values of a source or case by the GUIDs of their variables."""
    found: dict[str, Scalar] = {}
    for value in _children(element, "VariableValue"):
        guid, given = "", None
        for part in value:
            if local(part) == "VariableRef":
                guid = part.get("targetGUID", "").lower()
            else:
                given = _scalar(local(part), part.text or "")
        if guid and given is not None:
            found[guid] = given
    return found


def _scalar(kind: str, text: str) -> Scalar | None:
    if kind == "BooleanValue":
        return text.strip() in ("true", "1")
    if kind in ("IntegerValue", "FloatValue"):
        try:
            return int(text) if kind == "IntegerValue" else float(text)
        except ValueError:
            return text or None
    return text or None


def named(values: Mapping[str, Scalar], head: Head) -> dict[str, Scalar]:
    """The values by the names of their variables."""
    return {name: value for guid, value in values.items() if (name := head.variables.get(guid, ""))}


def references(element: Any, kind: str) -> list[str]:
    """The GUIDs that children of that kind refer to."""
    return [child.get("targetGUID", "").lower() for child in _children(element, kind)]


def _children(element: Any, kind: str) -> Iterator[Any]:
    return (child for child in element if local(child) == kind)


def _child_text(element: Any, kind: str) -> str:
    return next(((child.text or "") for child in _children(element, kind)), "")


def _guid(element: Any) -> str:
    return (element.get("guid") or "").lower()

"""What the texts of a REFI-QDA project have in common: a first pass over all of it.

In memory are codes, cases, which selections cases refer to, and links; notes wait in a file; of texts and
their selections nothing is kept.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from copydesk.domain.attribute import AttributeTarget
from copydesk.domain.dataset import LossCount
from copydesk.domain.found import FoundActor
from copydesk.exchange.peer_tables import line
from copydesk.exchange.refi_archive import ProjectFiles, Texts
from copydesk.exchange.refi_codes_read import Code, Codes, labelled, read_codes
from copydesk.exchange.refi_notes_read import Notes
from copydesk.exchange.refi_values import Value, VariableNames, actor_of, values_of
from copydesk.exchange.refi_xml import Node, key_of, name_of, targets, text_of, walk

_MEDIA = {
    "PDFSource": "PDF documents and what is marked in them",
    "PictureSource": "pictures and what is marked in them",
    "AudioSource": "audio and what is marked in it",
    "VideoSource": "video and what is marked in it",
}
_GROUPS = {"Set": "groups (sets) of codes and texts", "Graph": "graphs"}
TEXT, SELECTION = "TextSource", "PlainTextSelection"


@dataclass(slots=True)
class Book:
    """What is known before the texts are read. All keys are GUIDs in small letters."""

    users: dict[str, str] = field(default_factory=dict[str, str])
    codes: Codes = field(default_factory=lambda: Codes({}, ()))
    tree: tuple[Code, ...] = ()
    variables: VariableNames = field(default_factory=VariableNames)
    cases: dict[str, FoundActor] = field(default_factory=dict[str, FoundActor])
    of_codes: dict[str, FoundActor] = field(default_factory=dict[str, FoundActor])
    """The cases that codes of the same name stand for, by code."""
    refers: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    """The cases by the selections and texts that they refer to."""
    notes: Notes = field(default_factory=Notes)
    noted: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    """The notes by the selections and texts that links lead from or to."""
    links: dict[str, list[tuple[str, str]]] = field(default_factory=dict[str, list[tuple[str, str]]])
    """The names and targets of links by their origin."""
    total: int = 0


def read_book(files: ProjectFiles, shown: str, losses: LossCount) -> Book:
    """The first pass; UserError where the file cannot be read to its end."""
    reading = _Reading(losses)
    takers: Mapping[str, Callable[[Node, Texts], None]] = {
        "User": reading.user,
        "Codes": reading.code_tree,
        "Variable": reading.variable,
        "SelectionRef": reading.selection_ref,
        "Case": reading.case,
        SELECTION: reading.selection,
        TEXT: reading.text,
        "Note": reading.note,
        "Link": reading.link,
        **dict.fromkeys(_MEDIA, reading.lost),
        **dict.fromkeys(_GROUPS, reading.lost),
    }
    with files.texts() as texts:
        for node in walk(files.opened, shown, tuple(takers)):
            takers[name_of(node)](node, texts)
    return reading.book()


class _Reading:
    """Takes the elements in the order of the file, and sorts out what refers to what at its end."""

    def __init__(self, losses: LossCount) -> None:
        self._book = Book()
        self._losses = losses
        self._codes: list[Code] = []
        self._cases: list[tuple[str, str, str, list[str], list[Value]]] = []
        self._links: list[tuple[str, str, str]] = []

    def user(self, node: Node, texts: Texts) -> None:
        name = line(node.get("name", "")) or line(node.get("id", ""))
        self._book.users[key_of(node.get("guid", ""))] = name

    def code_tree(self, node: Node, texts: Texts) -> None:
        self._codes.extend(read_codes(node))

    def variable(self, node: Node, texts: Texts) -> None:
        self._book.variables.add(node)

    def selection_ref(self, node: Node, texts: Texts) -> None:
        parent = node.getparent()
        if parent is not None and name_of(parent) == "Case":
            self._refer(key_of(node.get("targetGUID", "")), key_of(parent.get("guid", "")))

    def case(self, node: Node, texts: Texts) -> None:
        key, values = key_of(node.get("guid", "")), values_of(node)
        self._book.variables.use(AttributeTarget.ACTOR, values)
        name, told = node.get("name", "").strip(), text_of(node, "Description").strip()
        self._cases.append((key, name, told, targets(node, "CodeRef"), values))
        for target in targets(node, "SourceRef"):
            self._refer(target, key)

    def _refer(self, target: str, case: str) -> None:
        cases = self._book.refers.setdefault(target, [])
        if case not in cases:
            cases.append(case)

    def selection(self, node: Node, texts: Texts) -> None:
        self._use_notes(node)

    def text(self, node: Node, texts: Texts) -> None:
        self._use_notes(node)
        self._book.variables.use(AttributeTarget.ARTICLE, values_of(node))
        name = node.get("name", "")
        if not has_words(node, texts):
            formatted = node.get("richTextPath", "") and not node.get("plainTextPath", "")
            what = "that are there only with their formatting" if formatted else "whose words are not there"
            self._losses.add(f"texts {what}", name)
            return
        self._book.total += 1
        if node.get("richTextPath", ""):
            self._losses.add("formatting of texts", name)

    def _use_notes(self, node: Node) -> None:
        for child in node:
            name = name_of(child)
            if name == "NoteRef":
                self._book.notes.use([key_of(child.get("targetGUID", ""))])
            elif name == "Coding":
                self._book.notes.use(targets(child, "NoteRef"))

    def note(self, node: Node, texts: Texts) -> None:
        self._book.notes.add(node, texts, self._losses)

    def link(self, node: Node, texts: Texts) -> None:
        origin, target = (key_of(node.get(name, "")) for name in ("originGUID", "targetGUID"))
        self._links.append((line(node.get("name", "")) or "link", origin, target))

    def lost(self, node: Node, texts: Texts) -> None:
        what = name_of(node)
        self._losses.add(_MEDIA.get(what) or _GROUPS[what], node.get("name", ""))

    def book(self) -> Book:
        """All that was taken, sorted out."""
        book = self._book
        codes = {code.key: code for code in self._codes}
        for key, name, told, refs, values in self._cases:
            if not name:
                self._losses.add("cases without a name", told)
                continue
            actor = book.cases[key] = actor_of(name, told, book.variables.read(values))
            book.of_codes.update(
                (ref, actor) for ref in refs if ref in codes and codes[ref].name == actor.name
            )
        self._add_memos()
        book.codes, book.tree = labelled(self._codes, book.of_codes), tuple(self._codes)
        self._sort_links(set(codes))
        for words in book.notes.unused():
            self._losses.add("notes that belong to no text, selection or code", words)
        return book

    def _add_memos(self) -> None:
        """What notes say of codes goes to their descriptions."""
        for code in self._codes:
            self._book.notes.use(code.notes)
            notes = (self._book.notes.get(key) for key in code.notes)
            memos = [note.said for note in notes if note is not None]
            code.memo = "\n".join(memos)

    def _sort_links(self, codes: set[str]) -> None:
        book = self._book
        for name, origin, target in self._links:
            if origin in book.notes or target in book.notes:
                note, other = (origin, target) if origin in book.notes else (target, origin)
                book.noted.setdefault(other, []).append(note)
                book.notes.use([note])
            elif origin in codes or target in codes:
                self._losses.add("links from and to codes", name)
            elif origin in book.cases:
                self._losses.add("links from cases", f"{name}: {book.cases[origin].name}")
            else:
                book.links.setdefault(origin, []).append((name, target))


def has_words(node: Node, texts: Texts) -> bool:
    """Whether the words of a text are in the file."""
    inside = any(name_of(child) == "PlainTextContent" and child.text for child in node)
    return inside or texts.has(node.get("plainTextPath", ""))

"""Codebooks of REFI-QDA (``.qdc``): written as for datasets, read as codes with names and descriptions.

REFI-QDA 1.5, schema Codebook.xsd (https://www.qdasoftware.org). Codes below a code of ours for actors become
actors; our codes for quotations are left out; all others are topics.
"""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from copydesk.domain.actor import Actor
from copydesk.domain.codebook_file import CodebookFile
from copydesk.domain.dataset import Dataset
from copydesk.domain.topic import Topic
from copydesk.errors import UserError
from copydesk.exchange.cas_xml import Element, parsed
from copydesk.exchange.codebooks.format import CodebookFormat
from copydesk.exchange.refi_codebook import NAMESPACE, write_codebook
from copydesk.exchange.refi_guids import guid

_CODE = f"{{{NAMESPACE}}}Code"
_DESCRIPTION = f"{{{NAMESPACE}}}Description"
_SPELT = "Code: "


def write(codebook: CodebookFile) -> bytes:
    """The codebook as codes in trees."""
    actors = {one.id: one for one in codebook.actors}
    topics = {one.id: one for one in codebook.topics}
    dataset = Dataset(
        title=codebook.title,
        actors=actors,
        topics=topics,
        attributes=codebook.attributes,
        records=iter(()),
        total=0,
    )
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "codebook.qdc"
        write_codebook(dataset, out)
        return out.read_bytes()


def read(data: bytes, name: str) -> CodebookFile:
    """The codebook in a file."""
    root = parsed(data, name)
    if root.tag != f"{{{NAMESPACE}}}CodeBook":
        raise UserError("{name} is no codebook of REFI-QDA. Choose a file that ends in .qdc.", name=name)
    found = _Codes()
    for codes in root.iter(f"{{{NAMESPACE}}}Codes"):
        found.walk(codes)
        break
    return CodebookFile(
        title=root.attrib.get("name", ""), actors=tuple(found.actors), topics=tuple(found.topics)
    )


class _Codes:
    """Gathers entries from a tree of codes; libxml2 bounds how deep it is."""

    def __init__(self) -> None:
        self.actors: list[Actor] = []
        self.topics: list[Topic] = []

    def walk(self, codes: Element) -> None:
        """Take all codes of the file."""
        ours = {guid("tree", one): one for one in ("actors", "topics", "quotations")}
        waiting: list[tuple[Element, int | None, bool]] = []
        waiting += [(one, None, False) for one in _below(codes)][::-1]
        while waiting:
            code, above, of_actors = waiting.pop()
            tree = ours.get(code.attrib.get("guid", "").strip("{}").lower())
            if tree == "quotations":
                continue
            if tree is not None:
                here, of_actors = None, tree == "actors"
            else:
                here = self._add(code, above, of_actors=of_actors)
            waiting += [(one, here, of_actors) for one in _below(code)][::-1]

    def _add(self, code: Element, above: int | None, *, of_actors: bool) -> int:
        number = len(self.actors) + len(self.topics) + 1
        name, told = code.attrib.get("name", ""), code.findtext(_DESCRIPTION) or ""
        if of_actors:
            self.actors.append(Actor(id=number, uid="", name=name, parent=above, description=told))
            return number
        lines = told.split("\n")
        spelt = next((line for line in reversed(lines) if line.startswith(_SPELT)), "")
        definition = "\n".join(line for line in lines if line != spelt) if spelt else told
        colour = code.attrib.get("color", "")
        self.topics.append(
            Topic(
                id=number,
                uid="",
                name=name,
                code=spelt.removeprefix(_SPELT),
                definition=definition,
                parent=above,
                colour=colour if len(colour) == 7 else "",
            )
        )
        return number


def _below(code: Element) -> Iterator[Element]:
    return (one for one in code if one.tag == _CODE)


FORMAT = CodebookFormat(
    name="qdc",
    title="REFI-QDA codebook",
    suffixes=(".qdc",),
    what="Actors and topics as codes, for ATLAS.ti, MAXQDA, NVivo, QDA Miner, Dedoose and QualCoder.",
    loses="kinds, aliases, ids, rules, examples and attributes",
    holds=("actors", "topics"),
    read=read,
    write=write,
)

"""Use cases on codebooks as files: bring one in, write one, add one that comes with the program."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from copydesk import resources
from copydesk.domain.codebook_file import CodebookFile, checked
from copydesk.domain.codebook_plan import Plan, Policy
from copydesk.domain.codebook_planning import planned
from copydesk.domain.progress import Progress, no_progress
from copydesk.errors import UserError
from copydesk.project import attributes
from copydesk.session.codebook_cleaning import cleaned
from copydesk.session.codebook_storing import store
from copydesk.session.core import Core

if TYPE_CHECKING:  # forms are imported where they are used: the window is there sooner
    from copydesk.exchange.codebooks.format import CodebookFormat

_IMPORT = "Import codebook"
_NAMES = ("iptc-media-topics", "cap-major-topics", "states", "international-organisations")


@dataclass(frozen=True, slots=True)
class BuiltIn:
    """A codebook that comes with the program; show ``source`` and ``licence`` where it is offered."""

    name: str
    title: str
    source: str
    licence: str
    actors: int
    topics: int


def built_in() -> tuple[BuiltIn, ...]:
    """The codebooks that come with the program."""
    found = ((name, built_in_file(name)) for name in _NAMES)
    return tuple(
        BuiltIn(name, one.title, one.source, one.licence, len(one.actors), len(one.topics))
        for name, one in found
    )


def built_in_file(name: str) -> CodebookFile:
    """The codebook of that name that comes with the program.

    :raises UserError: there is none; tells the names.
    """
    from copydesk.exchange import codebooks

    if name not in _NAMES:
        raise UserError(
            "No codebook called {name} comes with the program. Choose one of {names}.",
            name=name,
            names=", ".join(_NAMES),
        )
    return codebooks.read(resources.path("codebooks", f"{name}.json"))


def read(path: Path, form: str = "") -> CodebookFile:
    """The codebook in a file, in the form of that name, or of the file's ending where it is empty.

    :raises UserError: the file cannot be read or is no codebook.
    """
    from copydesk.exchange import codebooks

    chosen = codebooks.named(form) if form else codebooks.fitting(path)
    if chosen.name == "excel":  # a cell in the farthest corner would take all memory there is
        from copydesk.readers import Document
        from copydesk.readers.spreadsheet_bounds import check

        check(Document.of_file(path))
    return codebooks.read(path, form)


def formats() -> "tuple[CodebookFormat, ...]":
    """The forms of codebook that can be read or written."""
    from copydesk.exchange import codebooks

    return codebooks.formats()


class Codebooks:
    """Codebooks into and out of the open project."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def plan(self, codebook: CodebookFile, policy: Policy = Policy.ADD) -> Plan:
        """What an import of the codebook would do; nothing is changed.

        :raises UserError: an entry has no name, or is below itself.
        """
        core = self._core
        given = cleaned(checked(codebook))
        return planned(given, core.actors, core.topics, attributes.definitions(core.project), policy)

    def bring(
        self, codebook: CodebookFile, policy: Policy = Policy.ADD, progress: Progress = no_progress
    ) -> Plan:
        """Import the codebook as one change; gives what was done."""
        plan = self.plan(codebook, policy)
        if plan.does_something:
            with self._core.change(f"Import codebook: {codebook.title}" if codebook.title else _IMPORT):
                store(self._core.project, plan, progress)
        return plan

    def content(self) -> CodebookFile:
        """The project's codebook as it is now; topics in the order in which they are shown."""
        core = self._core
        order = sorted(core.topics.values(), key=lambda one: (one.position, one.id))
        return CodebookFile(
            title=core.project.title,
            actors=tuple(core.actors.values()),
            topics=tuple(order),
            attributes=tuple(attributes.definitions(core.project)),
        )

    def export(self, out: Path, form: str = "", progress: Progress = no_progress) -> Mapping[str, int]:
        """Write the project's codebook, in the form of that name or of the file's ending.

        What is there is replaced. Gives how many entries of which kind are in the file; a kind that the form
        cannot hold is left out. ``progress`` is called between the steps, and can stop the work.

        :raises UserError: there is no such form, or the place cannot be written.
        """
        from copydesk.exchange import codebooks

        content = self.content()
        if out.resolve() == self._core.project.path.resolve():
            raise UserError("{path} is the project itself. Choose another name.", path=out)
        written = codebooks.write(content, out, form, progress)
        counts = {
            "actors": len(content.actors),
            "topics": len(content.topics),
            "attributes": len(content.attributes),
        }
        return {what: number for what, number in counts.items() if what in written.holds}

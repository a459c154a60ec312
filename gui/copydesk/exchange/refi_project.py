"""REFI-QDA project (``.qdpx``): articles, codes, codings, cases, notes and links for QDA programs.

REFI-QDA 1.5 (https://www.qdasoftware.org, schema Project.xsd): a zip file of
``project.qde`` and the sources, each in ``Sources`` under its GUID. Actors are codes, for what is marked
with them, and cases, for what is known of them; coders are users. See
:mod:`copydesk.exchange.refi_sources` for annotations, and :mod:`copydesk.exchange.refi_lines` for what brings
all of it back exactly.
"""

import contextlib
import shutil
import zipfile
from collections import Counter
from collections.abc import Generator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import IO, BinaryIO

from copydesk.domain.annotation import Mention, Origin, Part, Stance
from copydesk.domain.attribute import AttributeTarget
from copydesk.domain.dataset import Dataset, ExportReport, LossCount, Record
from copydesk.domain.found import FoundDataset, Source
from copydesk.domain.progress import Progress, no_progress
from copydesk.exchange.atomic import new_file, work_folder
from copydesk.exchange.format import DatasetFormat, FormatInfo
from copydesk.exchange.native_write import native_lines
from copydesk.exchange.refi_codebook import DECLARATION
from copydesk.exchange.refi_codes import codes, note_of
from copydesk.exchange.refi_guids import actor_case, actor_code, article_guid, coder_guid, selection
from copydesk.exchange.refi_lines import OWN, first_line
from copydesk.exchange.refi_sources import SourceMaker, note, stance_note
from copydesk.exchange.refi_variables import Variables
from copydesk.exchange.xml_text import element, empty, forbidden, start

NAMESPACE = "urn:QDA-XML:project:1.0"
_PROGRESS_EVERY = 50
_GUID_LENGTH = 36
_OWN = "Own"


def write_project(dataset: Dataset, out: Path, progress: Progress = no_progress) -> ExportReport:
    """Write the dataset to a zip file; what comes first in it but is known last waits in files beside it."""
    counts = Counter({"articles": 0, "mentions": 0, "passages": 0, "quotations": 0})
    losses = LossCount()
    project = _Project(dataset)
    with new_file(out) as stream, zipfile.ZipFile(stream, "w") as archive, work_folder(out) as folder:
        with _opened(folder) as files:
            for record, line in native_lines(replace(dataset, texts=False)):
                if counts["articles"] % _PROGRESS_EVERY == 0:
                    progress(counts["articles"], dataset.total)
                counts["articles"] += 1
                counts.update(f"{one.kind}s" for one in record.annotations)
                _count_losses(record, losses)
                project.add(record, files)
                files[_OWN].write(line.encode())
                name = f"Sources/{article_guid(record.article)}.txt"
                archive.writestr(_entry(name), record.article.text.encode())
        progress(counts["articles"], dataset.total)
        with archive.open(_entry("project.qde"), "w", force_zip64=True) as target:
            project.write(folder, target)
        _write_own(archive, folder)
    for one in dataset.attributes:
        if one.choices or one.required or one.target not in {AttributeTarget.ACTOR, AttributeTarget.ARTICLE}:
            losses.add("choices of attributes, and which are for annotations or required", one.name)
    counts.update({"actors": len(dataset.actors), "topics": len(dataset.topics)})
    return ExportReport(dict(counts), losses.losses())


def _write_own(archive: zipfile.ZipFile, folder: Path) -> None:
    """What Copydesk reads beside the standard; without articles there is nothing that needs it."""
    if (folder / _OWN).stat().st_size:
        with archive.open(_entry(OWN), "w", force_zip64=True) as target:
            target.write(first_line(archive.getinfo("project.qde").CRC))
            with (folder / _OWN).open("rb") as lines:
                shutil.copyfileobj(lines, target)


@contextlib.contextmanager
def _opened(folder: Path) -> Generator[dict[str, BinaryIO]]:
    """A file for each part of the project that grows with the articles."""
    with contextlib.ExitStack() as stack:
        yield {
            part: stack.enter_context((folder / part).open("wb"))
            for part in ("Sources", "Notes", "Links", _OWN)
        }


def _entry(name: str) -> zipfile.ZipInfo:
    """An entry of the archive with one fixed time and system, so that the same files make the same bytes."""
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3
    entry.external_attr = 0o644 << 16
    return entry


def _count_losses(record: Record, losses: LossCount) -> None:
    article = record.article
    for one in record.annotations:
        if one.provenance is not None or one.origin is not Origin.MANUAL:
            losses.add("how annotations came to be that nobody made by hand", article.title)
    written = " ".join((article.title, article.note, *(one.note for one in record.annotations)))
    if replaced := forbidden(written):
        losses.add("control characters in titles and notes, which XML cannot hold", article.title, replaced)


class _Project:
    """Gathers what the articles have in common while they are written."""

    def __init__(self, dataset: Dataset) -> None:
        self._dataset = dataset
        self._variables = Variables(dataset)
        self._maker = SourceMaker(dataset, self._variables)
        self._coders: dict[str, None] = {}
        self._mentions: dict[int, bytearray] = {}

    def add(self, record: Record, files: dict[str, BinaryIO]) -> None:
        """Write what is only the record's to the files, and remember what is not."""
        made = self._maker.made(record)
        files["Sources"].write(made.source.encode())
        files["Notes"].write("".join(made.notes).encode())
        files["Links"].write("".join(made.links).encode())
        for one in record.annotations:
            self._coders[one.coder] = None
            if isinstance(one, Mention):
                found = self._mentions.setdefault(one.actor, bytearray())
                for number in range(len(one.spans)):
                    found += selection(one, Part.TEXT, number).encode()

    def write(self, folder: Path, target: IO[bytes]) -> None:
        """Write the project, in the order that its schema asks for."""

        def put(text: str) -> None:
            target.write(text.encode())

        name = self._dataset.title or "Copydesk"
        put(DECLARATION + start("Project", {"xmlns": NAMESPACE, "name": name, "origin": "Copydesk"}) + "\n")
        for piece in self._beginning():
            put(piece)
        for part in ("Sources", "Notes", "Links"):
            extra = "".join(self._shared_notes()) if part == "Notes" else ""
            if extra or (folder / part).stat().st_size:
                put(f"<{part}>\n{extra}")
                with (folder / part).open("rb") as source:
                    shutil.copyfileobj(source, target)
                put(f"</{part}>\n")
        put("</Project>\n")

    def _beginning(self) -> Iterator[str]:
        if self._coders:
            users = (empty("User", {"guid": coder_guid(name), "name": name}) for name in sorted(self._coders))
            yield f"<Users>{''.join(users)}</Users>\n"
        yield "<CodeBook>"
        yield from codes(self._dataset, notes=True)
        yield "</CodeBook>\n<Variables>\n"
        yield from self._variables.defined()
        yield "</Variables>\n"
        if self._dataset.actors:
            yield "<Cases>\n"
            yield from self._cases()
            yield "</Cases>\n"

    def _cases(self) -> Iterator[str]:
        for row, actor in sorted(self._dataset.actors.items(), key=lambda item: item[1].uid):
            yield start("Case", {"guid": actor_case(actor), "name": actor.name})
            yield element("Description", actor.description) if actor.description else ""
            yield empty("CodeRef", {"targetGUID": actor_code(actor)}) + self._variables.of_actor(actor)
            found = bytes(self._mentions.get(row, b""))
            for at in range(0, len(found), _GUID_LENGTH):
                yield empty("SelectionRef", {"targetGUID": found[at : at + _GUID_LENGTH].decode()})
            yield "</Case>\n"

    def _shared_notes(self) -> Iterator[str]:
        for stance in Stance:
            yield note("Stance", stance, stance_note(stance))
        entries = (*self._dataset.actors.values(), *self._dataset.topics.values())
        for entry in sorted(entries, key=lambda one: one.uid):
            if entry.note:
                yield note("Note", entry.note, note_of(entry))


def _find(source: Source) -> FoundDataset:
    from copydesk.exchange.refi_read import find_project

    return find_project(source)


def _recognises(path: Path) -> bool:
    from copydesk.exchange.refi_archive import recognises_project

    return recognises_project(path)


FORMAT = DatasetFormat(
    FormatInfo(
        name="qdpx",
        title="REFI-QDA project",
        suffix=".qdpx",
        reads=True,
        writes=True,
        what="Articles, codes, codings, cases, notes and links in one file.",
        used_by="For ATLAS.ti, MAXQDA, NVivo, QDA Miner, Dedoose, f4, Quirkos, Transana and QualCoder.",
        loses="how annotations came to be, choices of attributes, control characters in titles and notes, "
        "and links between versions of an article",
    ),
    write=write_project,
    find=_find,
    recognises=_recognises,
)

"""REFI-QDA codebook (``.qdc``): actors, topics and the parts of quotations as codes that QDA programs read.

REFI-QDA 1.5 (https://www.qdasoftware.org, schema Codebook.xsd): a code has a name, a
description and a colour. In a program that reads it articles can be coded by the same codebook.
"""

from pathlib import Path

from copydesk.domain.dataset import Dataset, ExportReport, LossCount
from copydesk.domain.found import FoundDataset, Source
from copydesk.domain.progress import Progress, no_progress
from copydesk.exchange.atomic import new_file
from copydesk.exchange.format import DatasetFormat, FormatInfo
from copydesk.exchange.refi_codes import codes
from copydesk.exchange.xml_text import start

NAMESPACE = "urn:QDA-XML:codebook:1.0"
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


def write_codebook(dataset: Dataset, out: Path, progress: Progress = no_progress) -> ExportReport:
    """Write the codebook to a file; the articles are left out."""
    losses = LossCount()
    if dataset.total:
        losses.add("articles and what is marked in them: a codebook has only codes", count=dataset.total)
    for actor in sorted(dataset.actors.values(), key=lambda one: one.uid):
        if actor.aliases or actor.ids or actor.attributes or actor.note:
            losses.add("kinds, aliases, identifiers, attributes and notes of actors", actor.name)
    for topic in sorted(dataset.topics.values(), key=lambda one: one.uid):
        if topic.note:
            losses.add("notes on topics", topic.name)
    if dataset.attributes:
        losses.add("definitions of attributes", dataset.attributes[0].name, len(dataset.attributes))
    with new_file(out) as stream:
        stream.write((DECLARATION + start("CodeBook", {"xmlns": NAMESPACE, "origin": "Copydesk"})).encode())
        for piece in codes(dataset, notes=False):
            stream.write(piece.encode())
        stream.write(b"</CodeBook>\n")
    progress(dataset.total, dataset.total)
    return ExportReport({"actors": len(dataset.actors), "topics": len(dataset.topics)}, losses.losses())


def _find(source: Source) -> FoundDataset:
    from copydesk.exchange.refi_codebook_read import find_codebook

    return find_codebook(source)


def _recognises(path: Path) -> bool:
    from copydesk.exchange.refi_codebook_read import recognises_codebook

    return recognises_codebook(path)


FORMAT = DatasetFormat(
    FormatInfo(
        name="qdc",
        title="REFI-QDA codebook",
        suffix=".qdc",
        reads=True,
        writes=True,
        what="Actors, topics and the parts of quotations as codes, without the articles.",
        used_by="For ATLAS.ti, MAXQDA, NVivo, QDA Miner, Dedoose, f4 and QualCoder.",
        loses="articles and annotations",
        offset_unit="",
        needs_text=False,
    ),
    write=write_codebook,
    find=_find,
    recognises=_recognises,
)

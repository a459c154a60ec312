"""REFI-QDA codebooks (``.qdc``) as data sets without articles: their codes are labels to be mapped.

What is in our own trees of codes is told as the actors and topics that it is.
"""

from functools import partial
from pathlib import Path

from copydesk.domain.dataset import LossCount
from copydesk.domain.found import FoundDataset, Source
from copydesk.errors import UserError
from copydesk.exchange.refi_archive import plain_file
from copydesk.exchange.refi_codes_read import Code, labelled, our_entries, read_codes
from copydesk.exchange.refi_xml import head, name_of, walk
from copydesk.exchange.source_files import first_bytes
from copydesk.exchange.text_lines import shown

_MARK = b"urn:QDA-XML:codebook"


def find_codebook(source: Source) -> FoundDataset:
    """The codes of a codebook.

    :raises UserError: the file is none, or is damaged.
    """
    path, name = source.path, shown(source.path.name)
    opened = partial(plain_file, path)
    if head(opened, name).kind.lower() != "codebook":
        raise UserError("{name} is a project of REFI-QDA. Read it as qdpx.", name=name)
    codes: list[Code] = []
    losses = LossCount()
    for node in walk(opened, name, ("Codes", "Set")):
        if name_of(node) == "Codes":
            codes.extend(read_codes(node))
        else:
            losses.add("groups (sets) of codes", node.get("name", ""))
    if not codes:
        raise UserError("There are no codes in {name}. Export the codebook anew.", name=name)
    actors, topics = our_entries(codes, {})
    others = [one for one in codes if not one.tree]
    return FoundDataset(
        title=shown(path.stem),
        articles=lambda: iter(()),
        labels=labelled(others, {}).infos,
        actors=tuple(actors.values()),
        topics=tuple(topics.values()),
        losses=losses.losses(),
    )


def recognises_codebook(path: Path) -> bool:
    """Whether it looks like one."""
    named = path.suffix.lower() == ".qdc" and path.is_file()
    return named or _MARK in first_bytes(path, 4_096)

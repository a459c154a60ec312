"""Finds what is marked in UIMA CAS XMI and UIMA CAS JSON files, and tells such files from others."""

from collections.abc import Callable
from pathlib import Path, PurePosixPath

from copydesk.domain.found import FoundDataset, Source
from copydesk.errors import UserError
from copydesk.exchange.cas_content import Content
from copydesk.exchange.cas_found import Parse, Reading, find_in
from copydesk.exchange.cas_json_read import JsonTypes, read_json
from copydesk.exchange.cas_sources import CasFile, documents, files_of, opened
from copydesk.exchange.cas_types import NO_TYPES, Types, described_types
from copydesk.exchange.cas_xmi_read import XMI, read_xmi

_HEAD = 64 * 2**10
_LOOKED_AT = 3
_MOST_TYPE_SYSTEMS = 16
_JSON_KEYS = (b'"%FEATURE_STRUCTURES"', b'"%TYPES"', b'"%HEADER"')


def find_xmi(source: Source) -> FoundDataset:
    """What is marked in an ``.xmi`` file, or in those of a folder, zip file or project of INCEpTION's."""
    return find_in(source.path, Reading(".xmi", "UIMA CAS XMI", _xmi_parser))


def find_json(source: Source) -> FoundDataset:
    """What is marked in a ``.json`` file, or in those of a folder, zip file or project of INCEpTION's."""
    return find_in(source.path, Reading(".json", "UIMA CAS JSON", _json_parser))


def _xmi_parser() -> Parse:
    """Type systems are parsed once, however many files lie beside the same one."""
    known: dict[bytes, Types] = {b"": NO_TYPES}

    def parse(file: CasFile) -> Content:
        types = known.get(file.types)
        if types is None:
            if len(known) > _MOST_TYPE_SYSTEMS:
                known.clear()
            types = known[file.types] = described_types(file.types, f"The type system of {file.name}")
        return read_xmi(file.data, types, file.name)

    return parse


def _json_parser() -> Parse:
    types = JsonTypes()
    return lambda file: read_json(file.data, types, file.name)


def recognises_xmi(path: Path) -> bool:
    """Whether it is such a file, or holds one."""
    return _recognises(path, ".xmi", lambda head: XMI.encode() in head)


def recognises_json(path: Path) -> bool:
    """Whether it is such a file, or holds one."""
    return _recognises(path, ".json", lambda head: any(key in head for key in _JSON_KEYS))


def _recognises(path: Path, suffix: str, is_one: Callable[[bytes], bool]) -> bool:
    try:
        with opened(path) as tree:
            if path.is_file() and tree.names[:1] == (path.name,):
                return is_one(tree.read(path.name, _HEAD))
            for document in documents(tree, suffix)[:_LOOKED_AT]:
                name = document.names[0]
                if PurePosixPath(name).suffix.lower() == suffix:
                    return is_one(tree.read(name, _HEAD))
                if any(isinstance(one, CasFile) for one in files_of(tree, document, suffix)):
                    return True
    except UserError:
        return False
    return False

"""Datasets out and in: one format per file, found through the registry."""

from copydesk.exchange.format import FormatInfo
from copydesk.exchange.manifest import codebook_hash
from copydesk.exchange.publishing import Part, part_place, write_parts
from copydesk.exchange.registry import find, formats, info, read, recognised, write

__all__ = [
    "FormatInfo",
    "Part",
    "codebook_hash",
    "find",
    "formats",
    "info",
    "part_place",
    "read",
    "recognised",
    "write",
    "write_parts",
]

"""Datasets out and in: one format per file, found through the registry."""

from copydesk.exchange.format import FormatInfo
from copydesk.exchange.registry import formats, read, write

__all__ = ["FormatInfo", "formats", "read", "write"]

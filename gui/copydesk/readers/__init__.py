"""Documents become article drafts: one format per file, found through the registry."""

from typing import TYPE_CHECKING, Any

from copydesk.readers.document import Document, shown_name
from copydesk.readers.files import NotFound, find
from copydesk.readers.format import ReadArticle, Reading, ReadOptions, TableHead

if TYPE_CHECKING:
    from copydesk.readers.registry import formats, read, read_file, suffixes, table_head

__all__ = [
    "Document",
    "NotFound",
    "ReadArticle",
    "ReadOptions",
    "Reading",
    "TableHead",
    "find",
    "formats",
    "read",
    "read_file",
    "shown_name",
    "suffixes",
    "table_head",
]


def __getattr__(name: str) -> Any:
    """Import the registry, and so each format's reader, when it is first asked: windows start without."""
    if name not in __all__:
        raise AttributeError(f"module 'copydesk.readers' has no attribute {name!r}")
    from copydesk.readers import registry

    return getattr(registry, name)

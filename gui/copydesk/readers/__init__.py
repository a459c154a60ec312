"""Documents become article drafts: one format per file, found through the registry."""

from copydesk.readers.document import Document, shown_name
from copydesk.readers.files import NotFound, find
from copydesk.readers.format import ReadArticle, Reading, ReadOptions, TableHead
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

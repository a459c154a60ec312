"""Documents become article drafts: one format per file, found through the registry."""

from copydesk.readers.files import find
from copydesk.readers.registry import formats, read, suffixes

__all__ = ["find", "formats", "read", "suffixes"]

"""The native dataset: JSON Lines, one article a line, from which a project can be restored.

Its layout is told in resources/schemas/native.schema.json.
"""

from copydesk.exchange.format import DatasetFormat, FormatInfo
from copydesk.exchange.native_find import find_native, recognises_native
from copydesk.exchange.native_read import read_native
from copydesk.exchange.native_write import write_native

FORMAT = DatasetFormat(
    FormatInfo(
        name="jsonl",
        title="Copydesk dataset (JSON Lines)",
        suffix=".jsonl",
        reads=True,
        writes=True,
        used_by="For backups, for merging projects, and for scripts in Python or R.",
        needs_text=False,
        holds_versions=True,
        what="Everything about the articles, one a line; a project can be restored from it.",
    ),
    write=write_native,
    read=read_native,
    find=find_native,
    recognises=recognises_native,
    other_names=("native",),
)

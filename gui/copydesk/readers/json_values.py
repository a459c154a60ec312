"""JSON as tables see it: objects with objects within become cells, and Copydesk's own datasets are known."""

import re
from collections.abc import Mapping
from typing import cast

from copydesk.readers.document import Document

_LEVELS = 3
# The native dataset, whose first key is this (docs/native-dataset.md).
_NATIVE = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"copydesk"\s*:\s*\d')


def is_dataset(document: Document) -> bool:
    """Whether it is a dataset of Copydesk's own, with annotations: that is imported as one."""
    return document.suffix in {".jsonl", ".ndjson", ".json"} and _NATIVE.match(document.head) is not None


def flat(record: Mapping[str, object]) -> dict[str, object]:
    """The object's values by name; those of objects within by names with full stops: ``source.name``."""
    cells: dict[str, object] = {}
    _flatten(record, "", _LEVELS, cells)
    return cells


def _flatten(record: Mapping[str, object], prefix: str, levels: int, cells: dict[str, object]) -> None:
    for key, value in record.items():
        name = f"{prefix}{key}"
        if isinstance(value, dict) and levels > 1:
            _flatten(cast("dict[str, object]", value), f"{name}.", levels - 1, cells)
        else:
            cells.setdefault(name, cast("object", value))

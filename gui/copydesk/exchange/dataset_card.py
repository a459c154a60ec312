"""The dataset card of the Parquet folder: ``README.md`` with a head in YAML that ``datasets`` reads.

https://huggingface.co/docs/hub/datasets-cards and
https://huggingface.co/docs/datasets/repository_structure (the member ``configs``).
"""

import json
import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from pathlib import Path

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Origin, QuotationType, Stance
from copydesk.domain.article import Status
from copydesk.domain.dataset import Dataset

FILE_NAME = "README.md"
CONFIGS = ("articles", "actors", "topics", "fields", "revisions")
"""The tables, each a configuration of the dataset; the first is what ``load_dataset`` gives by itself."""

_OURS = "copydesk_offset_unit: code point"
_LITTER = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
_MARKED = re.compile(r"([\\`*_{}\[\]<>()#+\-.!|~&$:@])")

_LABELS: tuple[tuple[str, type[StrEnum]], ...] = (
    ("kind of an actor", ActorKind),
    ("type of a quotation", QuotationType),
    ("stance of a quotation to a topic", Stance),
    ("origin of an annotation", Origin),
    ("status of an article", Status),
)

_BODY = """
# {title}

Articles and what people marked in them with Copydesk: who says what about what.

```python
from datasets import load_dataset

articles = load_dataset("path/to/this/folder", split="train")
actors = load_dataset("path/to/this/folder", "actors", split="train")
```

- **Offset unit:** Unicode code points from the start of `text`, ends not included; in Python
  `text[start:end]` is the words that stand beside them.
{texts}- A passage without spans is about the whole article.
- Columns called `attributes` and `ids` hold JSON; `fields` tells which attributes there are.
- `suggestion` is null where a person marked by hand.
- `revision` is the state of the codebook that an annotation was made under; `revisions` lists them.

## How much

{counts}

## Labels

{labels}

## Topics

{topics}
"""


_WITHOUT_TEXTS = """- The texts themselves are left out: `text_sha256` is the hash of a text in UTF-8, and
  `text_length` counts its code points.
"""


def file_name(config: str) -> str:
    """The file of a table."""
    return f"{config}.parquet"


def card(dataset: Dataset, counts: Mapping[str, int]) -> str:
    """The text of the card; ``counts`` are those of articles and annotations."""
    every = {**counts, "actors": len(dataset.actors), "topics": len(dataset.topics)}
    kinds = ("articles", "mentions", "passages", "quotations", "actors", "topics")
    topics = sorted(dataset.topics.values(), key=lambda one: one.uid)
    return _head(dataset) + _BODY.format(
        texts="" if dataset.texts else _WITHOUT_TEXTS,
        title=_plain(dataset.title) or "Articles",
        counts=_table(("what", "how many"), ((kind, str(every.get(kind, 0))) for kind in kinds)),
        labels=_table(
            ("what", "labels"), ((what, ", ".join(f"`{one}`" for one in kind)) for what, kind in _LABELS)
        ),
        topics=_table(
            ("id", "code", "name", "definition"),
            (tuple(map(_plain, (one.uid, one.code, one.name, one.definition))) for one in topics),
        ),
    )


def is_ours(folder: Path) -> bool:
    """Whether the folder holds nothing but an earlier dataset of this kind."""
    names = {path.name for path in folder.iterdir()} - _LITTER
    if FILE_NAME not in names or not names <= {FILE_NAME, *map(file_name, CONFIGS)}:
        return False
    return _OURS in (folder / FILE_NAME).read_bytes()[:4096].decode("utf-8", "replace").splitlines()


def _head(dataset: Dataset) -> str:
    lines = ["---", f"pretty_name: {json.dumps(dataset.title or 'Articles')}", _OURS, "configs:"]
    empty = {
        "actors": not dataset.actors,
        "topics": not dataset.topics,
        "fields": not dataset.attributes,
        "revisions": not dataset.revisions,
    }
    for place, config in enumerate(CONFIGS):
        if empty.get(config):  # datasets opens no table without rows
            continue
        lines.append(f"- config_name: {config}")
        lines += ["  default: true"] if place == 0 else []
        lines += ["  data_files:", "  - split: train", f"    path: {file_name(config)}"]
    return "\n".join([*lines, "---", ""])


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    every = [head, tuple("---" for _ in head), *rows]
    return "\n".join(f"| {' | '.join(row)} |" for row in every)


def _plain(text: str) -> str:
    """The text in one line of Markdown that means nothing but itself."""
    return _MARKED.sub(r"\\\1", " ".join(text.split()))

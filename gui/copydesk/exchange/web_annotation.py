"""W3C Web Annotation: one JSON-LD document with articles, codebook and a page of annotations an article.

https://www.w3.org/TR/annotation-model/ and https://www.w3.org/TR/annotation-vocab/. A page an article
keeps together what belongs together. All pages are in one file, since 50,000 files are slow to write, copy
and read, and only one file can hold the articles' texts and the codebook that they refer to. Each resource
stands on a line of its own, so that programs can also go through the file by lines.
"""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from copydesk.domain.dataset import Dataset, ExportReport, Record
from copydesk.domain.progress import Progress, no_progress
from copydesk.exchange.atomic import new_file
from copydesk.exchange.format import DatasetFormat, FormatInfo
from copydesk.exchange.web_items import items
from copydesk.exchange.web_read import find_annotations
from copydesk.exchange.web_resources import CONTEXT, Node, article, codebook, made, told
from copydesk.exchange.web_stream import looks_like_annotations

_PROGRESS_EVERY = 50

_encode = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), allow_nan=False, check_circular=False
).encode
_LINE_ENDS = {"\u0085": "\\u0085", "\u2028": "\\u2028", "\u2029": "\\u2029"}


def write_web_annotation(dataset: Dataset, out: Path, progress: Progress = no_progress) -> ExportReport:
    """Write the dataset to a file, a resource a line; one article is in memory at a time."""
    counts: Counter[str] = Counter()
    with new_file(out) as stream:
        stream.write(f'{{"@context":{_encode(CONTEXT)},"@graph":['.encode())
        for number, node in enumerate(_nodes(dataset, counts, progress)):
            stream.write(f"{',' if number else ''}\n{_line(node)}".encode())
        stream.write(b"\n]}\n")
    kinds = ("articles", "mentions", "passages", "quotations")
    entries = {"actors": len(dataset.actors), "topics": len(dataset.topics)}
    return ExportReport({**{kind: counts[kind] for kind in kinds}, **entries})


def _nodes(dataset: Dataset, counts: Counter[str], progress: Progress) -> Iterator[Node]:
    yield from codebook(dataset)
    collection = made("collection", dataset.title)
    total, first, before = 0, None, None
    for record, after in _with_next(dataset.records):
        if counts["articles"] % _PROGRESS_EVERY == 0:
            progress(counts["articles"], dataset.total)
        counts["articles"] += 1
        counts.update(f"{one.kind}s" for one in record.annotations)
        yield article(record, texts=dataset.texts)
        page, of_page = _page_iri(record), list(items(dataset, record))
        yield told(
            {
                "id": page,
                "type": "AnnotationPage",
                "partOf": {"id": collection},
                "startIndex": total,
                "prev": before,
                "next": after and _page_iri(after),
            }
        ) | {"items": of_page}
        total, first, before = total + len(of_page), first or page, page
    progress(counts["articles"], dataset.total)
    whole = {"id": collection, "type": "AnnotationCollection", "label": dataset.title}
    yield told({**whole, "first": first, "last": before}) | {"total": total}


def _with_next(records: Iterator[Record]) -> Iterator[tuple[Record, Record | None]]:
    """Each record with the one that follows it."""
    waiting = next(records, None)
    while waiting is not None:
        following = next(records, None)
        yield waiting, following
        waiting = following


def _page_iri(record: Record) -> str:
    return made(record.article.uid, "page")


def _line(node: Node) -> str:
    text = _encode(node)
    for character, escape in _LINE_ENDS.items():
        if character in text:
            text = text.replace(character, escape)
    return text


FORMAT = DatasetFormat(
    FormatInfo(
        name="web-annotation",
        title="W3C Web Annotation (JSON-LD)",
        suffix=".jsonld",
        reads=True,
        writes=True,
        needs_text=False,
        holds_versions=True,
        what="Everything as linked data: a page of annotations an article, with positions and quotes.",
        used_by="For digital editions and libraries, and for whoever queries with SPARQL.",
    ),
    write=write_web_annotation,
    other_names=("w3c", "jsonld"),
    find=find_annotations,
    recognises=looks_like_annotations,
)

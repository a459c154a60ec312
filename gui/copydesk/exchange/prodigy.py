"""Prodigy JSONL for its ``relations`` and ``spans`` interfaces, one article a line.

https://prodi.gy/docs/api-interfaces: ``text``, ``tokens``, ``spans``, ``relations``, ``meta``. Offsets are
code points, ``token_end`` is the last token itself. Prodigy makes the hashes ``_input_hash`` and
``_task_hash`` when it reads the file. ``copydesk`` keeps what labels do not say.
"""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from copydesk.domain.dataset import Dataset, ExportReport, LossCount, Record
from copydesk.domain.progress import Progress, no_progress
from copydesk.exchange.atomic import new_file
from copydesk.exchange.format import DatasetFormat, FormatInfo
from copydesk.exchange.prodigy_read import find_prodigy, recognises_prodigy
from copydesk.exchange.prodigy_tokens import Tokens
from copydesk.exchange.regions import Json, Region, RegionLink, RegionMaker, encoded, metadata
from copydesk.exchange.reporting import actors_in, codebook_losses, counts_of

_PROGRESS_EVERY = 50
_SHOWN = ("title", "published", "agency", "place")


def write_prodigy(dataset: Dataset, out: Path, progress: Progress = no_progress) -> ExportReport:
    """Write the dataset to a file, a line at a time."""
    counts, losses, maker = Counter[str](), LossCount(), RegionMaker(dataset)
    named: set[int] = set()
    with new_file(out) as stream:
        for record in dataset.records:
            if counts["articles"] % _PROGRESS_EVERY == 0:
                progress(counts["articles"], dataset.total)
            stream.write(_line(record, maker, losses).encode())
            counts.update(counts_of(record))
            named |= actors_in(record.annotations)
        progress(counts["articles"], dataset.total)
    codebook_losses(dataset, losses, named)
    return ExportReport(dict(counts), losses.losses())


def _line(record: Record, maker: RegionMaker, losses: LossCount) -> str:
    article, found = record.article, maker.of(record)
    uids = {one.id: one.uid for one in record.annotations}
    tokens = Tokens(article.text, [region.span for region in found.regions])
    spans = [{**_span(region, tokens), "copydesk": maker.told(region, uids)} for region in found.regions]
    for _ in found.whole:
        losses.add("passages of whole articles, which are in the metadata only", article.title)
    kept: Json = {
        "article": metadata(article),
        "passages": [maker.details(passage, uids) for passage in found.whole],
    }
    told = metadata(article)
    members = (
        ("text", encoded(article.text)),
        ("tokens", tokens.encoded()),
        ("spans", encoded(spans)),
        ("relations", encoded([_relation(one, found.regions, tokens) for one in found.links])),
        ("meta", encoded({name: told[name] for name in _SHOWN if name in told})),
        ("answer", '"accept"'),
        ("copydesk", encoded(kept)),
    )
    return "{" + ",".join(f'"{name}":{value}' for name, value in members) + "}\n"


def _span(region: Region, tokens: Tokens) -> Json:
    first, last = tokens.covered(region.span)
    return {
        "start": region.span.start,
        "end": region.span.end,
        "token_start": first,
        "token_end": last,
        "label": region.label,
    }


def _relation(link: RegionLink, regions: Sequence[Region], tokens: Tokens) -> Json:
    """The link; as Prodigy writes it, ``head`` and ``child`` are the last tokens of their spans."""
    head, child = (_span(regions[number - 1], tokens) for number in (link.source, link.target))
    return {
        "head": head["token_end"],
        "child": child["token_end"],
        "head_span": head,
        "child_span": child,
        "label": link.role,
    }


FORMAT = DatasetFormat(
    FormatInfo(
        name="prodigy",
        title="Prodigy (JSON Lines)",
        suffix=".jsonl",
        reads=True,
        writes=True,
        what="Texts with tokens, spans and relations, one article a line; each span is one of its own.",
        used_by="For annotators who work with Prodigy: its relations and spans interfaces.",
        loses="passages of whole articles as labels, what the codebook says of actors, "
        "and links between versions of an article",
    ),
    write=write_prodigy,
    find=find_prodigy,
    recognises=recognises_prodigy,
)

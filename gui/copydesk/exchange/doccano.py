"""doccano JSONL for its projects of sequence labelling with relations, one article a line.

doccano's import reads ``text``, ``entities`` and ``relations`` (``backend/data_import/pipeline``, example of
relation extraction) and keeps all other members as the text's metadata: here ``copydesk``, with what labels
do not say. Offsets are in UTF-16 units, as its window counts (doccano issue 2290), in a project that does not
count grapheme clusters; entities that overlap need a project that allows them.
"""

from collections import Counter
from pathlib import Path

from copydesk.domain.dataset import Dataset, ExportReport, LossCount, Record
from copydesk.domain.progress import Progress, no_progress
from copydesk.exchange.atomic import new_file
from copydesk.exchange.doccano_read import find_doccano, recognises_doccano
from copydesk.exchange.format import DatasetFormat, FormatInfo
from copydesk.exchange.regions import Json, RegionMaker, encoded, metadata
from copydesk.exchange.reporting import actors_in, codebook_losses, counts_of
from copydesk.exchange.units import utf16_offsets

_PROGRESS_EVERY = 50


def write_doccano(dataset: Dataset, out: Path, progress: Progress = no_progress) -> ExportReport:
    """Write the dataset to a file, a line at a time."""
    counts, losses = Counter[str](), LossCount()
    named: set[int] = set()
    lines = _Lines(dataset, losses)
    with new_file(out) as stream:
        for record in dataset.records:
            if counts["articles"] % _PROGRESS_EVERY == 0:
                progress(counts["articles"], dataset.total)
            stream.write(f"{encoded(lines.line(record))}\n".encode())
            counts.update(counts_of(record))
            named |= actors_in(record.annotations)
        progress(counts["articles"], dataset.total)
    codebook_losses(dataset, losses, named)
    return ExportReport(dict(counts), losses.losses())


class _Lines:
    """Makes lines; ids of entities and relations count through the whole file, as some versions ask for."""

    def __init__(self, dataset: Dataset, losses: LossCount) -> None:
        self._maker = RegionMaker(dataset)
        self._losses = losses
        self._entities = 0
        self._relations = 0

    def line(self, record: Record) -> Json:
        """The article with its annotations."""
        article, found = record.article, self._maker.of(record)
        uids = {one.id: one.uid for one in record.annotations}
        offsets, before = utf16_offsets(article.text), self._entities
        entities: list[Json] = []
        told: list[Json] = []
        for region in found.regions:
            start, end = offsets.pair(region.span)
            number = before + region.number
            entities.append({"id": number, "start_offset": start, "end_offset": end, "label": region.label})
            told.append({"entity": number, **self._maker.told(region, uids)})
        self._entities += len(entities)
        for passage in found.whole:
            self._losses.add("passages of whole articles, which are in the metadata only", article.title)
            told.append(self._maker.details(passage, uids))
        relations: list[Json] = [
            {
                "id": number,
                "from_id": before + link.source,
                "to_id": before + link.target,
                "type": link.role,
            }
            for number, link in enumerate(found.links, self._relations + 1)
        ]
        self._relations += len(relations)
        kept = {"article": metadata(article), "annotations": told}
        return {"text": article.text, "entities": entities, "relations": relations, "copydesk": kept}


FORMAT = DatasetFormat(
    FormatInfo(
        name="doccano",
        title="doccano (JSON Lines)",
        suffix=".jsonl",
        reads=True,
        writes=True,
        what="Texts with entities and relations, one article a line; each span is an entity of its own.",
        used_by="For annotators who work with doccano: sequence labelling with relations and overlaps.",
        loses="passages of whole articles as labels, what the codebook says of actors, "
        "and links between versions of an article",
        offset_unit="UTF-16 units",
    ),
    write=write_doccano,
    find=find_doccano,
    recognises=recognises_doccano,
)

"""A Label Studio task for each article, with an annotation for each coder.

A region has a result of ``labels`` and others of the same id: choices (type, origin), a taxonomy (topics and
stances of a quotation) and text areas (the actor, the addressee). Passages of the whole article are choices
of the task. Relations lead from region to region of the same coder. Offsets are code points (its own tests:
"Should calculate offsets by code points in text"). A region's ``meta`` keeps all else; its ``text`` is the
note.
"""

from collections.abc import Iterator, Mapping, Sequence

from copydesk.domain.annotation import Mention, Passage, Quotation
from copydesk.domain.dataset import AnyAnnotation, Dataset, Record
from copydesk.exchange.label_studio_config import (
    ABOUT,
    ACTOR,
    ADDRESSEE,
    LABEL,
    ORIGIN,
    TEXT,
    TYPE,
    UNSTATED,
    WHOLE,
)
from copydesk.exchange.regions import Json, Region, RegionMaker, Regions, metadata


class TaskMaker:
    """Makes the tasks of a dataset."""

    def __init__(self, dataset: Dataset) -> None:
        self._dataset = dataset
        self._maker = RegionMaker(dataset)

    @property
    def topics(self) -> Mapping[int, str]:
        """The label of each topic by row."""
        return self._maker.topics

    def task(self, record: Record) -> Json:
        """The article with its annotations."""
        found = self._maker.of(record)
        uids = {one.id: one.uid for one in record.annotations}
        coders = list(dict.fromkeys(one.coder for one in record.annotations))
        annotations = [
            {
                "result": list(self._results(record.article.text, found, uids, coder)),
                "was_cancelled": False,
                "ground_truth": False,
            }
            for coder in coders
        ]
        data = {TEXT: record.article.text, **metadata(record.article)}
        return {"data": data, "annotations": annotations}

    def _results(self, text: str, found: Regions, uids: Mapping[int, str], coder: str) -> Iterator[Json]:
        own = {region.number for region in found.regions if region.piece.annotation.coder == coder}
        for region in found.regions:
            if region.number in own:
                yield from self._region(text, region, uids)
        whole = [passage for passage in found.whole if passage.coder == coder]
        if whole:
            yield self._whole(whole, uids)
        for link in found.links:
            if link.source in own and link.target in own:
                yield {
                    "type": "relation",
                    "from_id": _id(link.source),
                    "to_id": _id(link.target),
                    "direction": "right",
                    "labels": [link.role],
                }

    def _region(self, text: str, region: Region, uids: Mapping[int, str]) -> Iterator[Json]:
        place = {"start": region.span.start, "end": region.span.end, "text": region.span.of(text)}
        told = self._maker.told(region, uids)
        meta = {"copydesk": told, **({"text": [told["note"]]} if "note" in told else {})}
        head = {"id": _id(region.number), "to_name": TEXT, "origin": "manual"}
        yield {
            **head,
            "from_name": LABEL,
            "type": "labels",
            "value": {**place, "labels": [region.label]},
            "meta": meta,
        }
        if region.piece.is_main and region.is_first:
            for name, type_, value in self._asked(region.piece.annotation):
                yield {**head, "from_name": name, "type": type_, "value": {**place, _KEYS[type_]: value}}

    def _asked(self, one: AnyAnnotation) -> Iterator[tuple[str, str, object]]:
        """What is said of a region besides its label: the control, its type and the value."""
        yield ORIGIN, "choices", [one.origin]
        if isinstance(one, Mention):
            yield ACTOR, "textarea", [self._dataset.actors[one.actor].name]
        elif isinstance(one, Quotation):
            yield TYPE, "choices", [one.type]
            for name, actor in ((ACTOR, one.speaker), (ADDRESSEE, one.addressee)):
                if actor is not None:
                    yield name, "textarea", [self._dataset.actors[actor].name]
            if one.topics:
                paths = [[self.topics[about.topic], about.stance or UNSTATED] for about in one.topics]
                yield ABOUT, "taxonomy", paths

    def _whole(self, passages: Sequence[Passage], uids: Mapping[int, str]) -> Json:
        """The one result of the control that asks about the whole article."""
        labels = dict.fromkeys(self.topics[passage.topic] for passage in passages)
        return {
            "id": "article",
            "from_name": WHOLE,
            "to_name": TEXT,
            "type": "choices",
            "origin": "manual",
            "value": {"choices": list(labels)},
            "meta": {"copydesk": [self._maker.details(passage, uids) for passage in passages]},
        }


_KEYS = {"choices": "choices", "textarea": "text", "taxonomy": "taxonomy"}


def _id(number: int) -> str:
    return f"region-{number}"

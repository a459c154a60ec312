"""Label Studio's exports read, JSON and JSON-MIN, with the labelling configuration where it is beside them.

https://labelstud.io/guide/export. Each text of a task is an article, with what all annotators marked in it;
nothing is fetched: texts at an address are counted. Offsets are code points; versions before 1.5 wrote
UTF-16 units. Predictions are taken where nobody has annotated, as what their model says.
"""

from collections.abc import Iterator
from pathlib import Path

from copydesk.domain.annotation import Provenance
from copydesk.domain.dataset import LossCount
from copydesk.domain.found import FoundArticle, FoundDataset, Source, Unit
from copydesk.exchange.found_fields import Described
from copydesk.exchange.json_members import JsonMember, members_of
from copydesk.exchange.json_reading import (
    Json,
    as_object,
    list_in,
    object_in,
    objects,
    objects_in,
    scalar,
    text_in,
    word,
)
from copydesk.exchange.json_shapes import shape_of
from copydesk.exchange.label_studio_results import Annotator, Results, read_results
from copydesk.exchange.label_studio_scheme import Scheme, scheme_beside
from copydesk.exchange.label_studio_texts import ShownText, from_minimal, is_minimal, shown_texts
from copydesk.exchange.region_articles import Unread, counted, described_by, moment
from copydesk.exchange.region_marks import annotations_of
from copydesk.exchange.region_told import ToldReader, described, uid_of

_SUFFIX = ".json"
_ARTICLE = frozenset(
    {
        *("text", "id", "title", "published", "agency", "place", "byline", "language", "url", "section"),
        *("status", "source", "source_sha256", "note", "created", "attributes"),
    }
)


def find_label_studio(source: Source) -> FoundDataset:
    """The tasks of a file, or of the files in a zip file or folder; UserError where it cannot be read."""
    members, scheme = members_of(source.path, _SUFFIX), scheme_beside(source.path)
    return FoundDataset(
        title=source.path.stem,
        labels=scheme.labels,
        articles=lambda: counted(_articles(members, scheme), source.path.name),
    )


def recognises_label_studio(path: Path) -> bool:
    """Whether the first object is a task, or a row of JSON-MIN."""
    shape = shape_of(path, _SUFFIX)
    if shape.is_ours:
        return False
    if shape.keys.get("data") == "{":
        return shape.lists("annotations", "completions", "predictions") or (
            shape.listed and '"' in shape.inner.values()
        )
    return shape.has("annotation_id") and shape.has("annotator", "lead_time")


def _articles(members: list[JsonMember], scheme: Scheme) -> Iterator[FoundArticle | Unread]:
    reader = ToldReader(scheme.colours)
    for member in members:
        with member.opened() as stream:
            for number, task in objects(stream, member.name):
                key = f"{member.name} {number}"
                if task is None:
                    yield Unread("values that are no task", key)
                    continue
                whole = from_minimal(task, scheme) if is_minimal(task) else task
                yield from _Task(whole, key, scheme).articles(reader)


class _Task:
    """One task with its annotations."""

    def __init__(self, task: Json, key: str, scheme: Scheme) -> None:
        self._task, self._key, self._scheme = task, key, scheme
        self._data = object_in(task, "data")
        self._losses = LossCount()

    def articles(self, reader: ToldReader) -> Iterator[FoundArticle | Unread]:
        """An article for each text that something is marked in."""
        made = list(self._annotations())
        texts = shown_texts(self._data, [one for _, results in made for one in results], self._scheme)
        if not texts:
            yield Unread(
                "tasks whose text is not in the file: at an address, or a picture or sound", self._key
            )
        for shown in texts:
            found = Results()
            for who, results in made:
                of_it = [one for one in results if text_in(one, "to_name") in shown.names or _is_link(one)]
                read_results(of_it, who, found, self._losses, shown.starts)
            if len(texts) > 1:
                ours = {one.key for one in found.stretches}
                found.links = [one for one in found.links if one.source in ours or one.target in ours]
            yield self._article(shown, found, reader, len(texts) > 1)

    def _article(self, shown: ShownText, found: Results, reader: ToldReader, several: bool) -> FoundArticle:
        annotations = annotations_of(found.stretches, found.links, found.whole, reader, self._losses)
        about = self._about(shown, found)
        losses, self._losses = self._losses.losses(), LossCount()
        return FoundArticle(
            key=f"{self._key} {shown.key}" if several else self._key,
            text=shown.text,
            unit=Unit.CODE_POINTS,
            units=(Unit.UTF16,),
            annotations=annotations,
            losses=losses,
            **about,
        )

    def _about(self, shown: ShownText, found: Results) -> Described:
        data = self._data
        if uid_of(data) and data.keys() <= _ARTICLE and (self._scheme.is_ours or text_in(data, "status")):
            about = described(data)
        else:
            known = {one.key for one in self._scheme.objects.values()}
            left = {name: value for name, value in data.items() if name != shown.key and name not in known}
            about = described_by(left, shown.text, self._losses)
        about["attributes"] = {**about["attributes"], **found.answers}
        return about

    def _annotations(self) -> Iterator[tuple[Annotator, list[Json]]]:
        made = objects_in(self._task, "annotations") or objects_in(self._task, "completions")
        number = 0
        for number, one in enumerate(made, 1):
            results = objects_in(one, "result")
            if one.get("was_cancelled") is True or one.get("skipped") is True:
                self._losses.add("annotations that were skipped", self._key, len(results) or 1)
                continue
            created, updated = moment(one.get("created_at")), moment(one.get("updated_at"))
            yield Annotator(number, _who(one.get("completed_by")), created, updated), results
        for one in objects_in(self._task, "predictions"):
            number += 1
            results = objects_in(one, "result")
            if made:
                self._losses.add(
                    "predictions beside annotations", text_in(one, "model_version"), len(results)
                )
            else:
                yield self._predicted(one, number), results
        drafts = list_in(self._task, "drafts")
        if drafts and isinstance(drafts[0], dict):
            self._losses.add("drafts of annotations", self._key, len(drafts))

    def _predicted(self, one: Json, number: int) -> Annotator:
        model, score = text_in(one, "model_version") or "Label Studio", scalar(one.get("score"))
        known = float(score) if isinstance(score, int | float) else 0.0
        came = Provenance(engine=model, version="", score=min(max(known, 0.0), 1.0))
        return Annotator(number, model, moment(one.get("created_at")), provenance=came)


def _is_link(one: Json) -> bool:
    return text_in(one, "type") == "relation"


def _who(value: object) -> str:
    """The annotator's address or name; Label Studio often has a number only."""
    told = as_object(value)
    names = " ".join(text_in(told, name) for name in ("first_name", "last_name")).strip()
    name = text_in(told, "email") or names or text_in(told, "username") or word(told.get("id", value))
    return f"annotator {name}" if name.isdecimal() else name

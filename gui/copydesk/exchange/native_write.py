"""Records become lines of the native dataset: the same project gives the same bytes, always."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from copydesk.domain.annotation import Annotation, Mention, Passage, Quotation
from copydesk.domain.article import Article
from copydesk.domain.dataset import AnyAnnotation, Dataset, ExportReport, Loss, Record
from copydesk.domain.progress import Progress, no_progress
from copydesk.domain.span import Spans
from copydesk.domain.text import text_hash
from copydesk.exchange.atomic import new_file
from copydesk.exchange.native_entries import Entries, Json, actors, definition, in_order, topics

VERSION = 1
OFFSET_UNIT = "code point"

_PROGRESS_EVERY = 50

# No check for cycles: the values are built here, and checking takes a fifth of the time.
_encode = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), allow_nan=False, check_circular=False
).encode

# JSON allows these as they are, but programs that split text into lines take them for line ends.
_LINE_ENDS = {"\u0085": "\\u0085", "\u2028": "\\u2028", "\u2029": "\\u2029"}


def write_native(dataset: Dataset, out: Path, progress: Progress = no_progress) -> ExportReport:
    """Write the dataset to a file, a line at a time.

    Codebook entries stand on each line that uses them. The first line also defines the attributes, and
    the last has the entries that no article uses, so a project without articles loses its codebook.
    Without texts a line has the text's hash and length instead, and cannot be read back.
    """
    counts: Counter[str] = Counter()
    lines = _Lines(dataset)
    with new_file(out) as stream:
        for record, is_last in _with_end(dataset.records):
            if counts["articles"] % _PROGRESS_EVERY == 0:
                progress(counts["articles"], dataset.total)
            counts["articles"] += 1
            counts.update(f"{annotation.kind}s" for annotation in record.annotations)
            stream.write(lines.line(record, is_first=counts["articles"] == 1, is_last=is_last).encode())
        progress(counts["articles"], dataset.total)
    return _report(dataset, counts)


def _with_end(records: Iterator[Record]) -> Iterator[tuple[Record, bool]]:
    """Each record, and whether it is the last."""
    waiting = next(records, None)
    while waiting is not None:
        following = next(records, None)
        yield waiting, following is None
        waiting = following


def _report(dataset: Dataset, counts: Counter[str]) -> ExportReport:
    annotations = {kind: counts[kind] for kind in ("mentions", "passages", "quotations")}
    entries = {"actors": len(dataset.actors), "topics": len(dataset.topics)}
    lost = sum(entries.values()) + len(dataset.attributes)
    if counts["articles"] or not lost:
        return ExportReport({"articles": counts["articles"], **annotations, **entries})
    loss = Loss("entries of the codebook: with no article there is no line to hold them", lost)
    return ExportReport({"articles": 0, **annotations, "actors": 0, "topics": 0}, (loss,))


class _Lines:
    """Makes the lines of one dataset; each codebook entry is turned into JSON values once."""

    def __init__(self, dataset: Dataset) -> None:
        self._actors = actors(dataset.actors)
        self._topics = topics(dataset.topics)
        self._definitions = [definition(one) for one in dataset.attributes]
        self._texts = dataset.texts
        self._revisions = dataset.revisions

    def line(self, record: Record, *, is_first: bool, is_last: bool) -> str:
        value = _article(record.article, texts=self._texts)
        if record.versions:
            value["versions"] = record.versions
        if record.first_passes:
            value["blind"] = [
                {"coder": one.coder, "early": one.early, "at": one.at} for one in record.first_passes
            ]
        value["actors"] = self._actors.used(_actors_of(record.annotations), and_unused=is_last)
        value["topics"] = self._topics.used(_topics_of(record.annotations), and_unused=is_last)
        value |= self._annotations(record)
        if revisions := self._revisions_of(record):
            value["revisions"] = revisions
        if is_first and self._definitions:
            value["attribute_definitions"] = self._definitions
        text = _encode(value) + "\n"
        for character, escape in _LINE_ENDS.items():
            if character in text:
                text = text.replace(character, escape)
        return text

    def _revisions_of(self, record: Record) -> list[Json]:
        """The revisions that the record's annotations were made under, by uid."""
        numbers = {one.revision for one in record.annotations} & self._revisions.keys()
        used = sorted((self._revisions[number] for number in numbers), key=lambda one: one.uid)
        return [{"id": one.uid, "at": one.at, "coder": one.coder, "label": one.label} for one in used]

    def _annotations(self, record: Record) -> Json:
        mentions: list[Json] = []
        passages: list[Json] = []
        quotations: list[Json] = []
        text = record.article.text
        uids = {one.id: one.uid for one in record.annotations if isinstance(one, Quotation)}
        for one in record.annotations:
            if isinstance(one, Mention):
                mentions.append({**_mention(one, text, self._actors), **self._shared(one)})
            elif isinstance(one, Passage):
                passages.append({**_passage(one, text, self._topics), **self._shared(one)})
            else:
                quotations.append(self._quotation(one, text, uids))
        return {"mentions": mentions, "passages": passages, "quotations": quotations}

    def _quotation(self, one: Quotation, text: str, uids: dict[int, str]) -> Json:
        return {
            "id": one.uid,
            "type": one.type,
            "content": _pairs(one.content),
            "cue": _pairs(one.cue),
            "speaker": self._speaker(one),
            "addressee": None if one.addressee is None else self._actors.uid(one.addressee),
            "within": None if one.within is None else uids[one.within],
            "topics": [
                {"topic": self._topics.uid(about.topic), "stance": about.stance} for about in one.topics
            ],
            "quote": _quotes(one.content, text),
            **self._shared(one),
        }

    def _shared(self, one: Annotation) -> Json:
        value, revision = _origin_and_notes(one), self._revisions.get(one.revision)
        if revision is not None:
            value["revision"] = revision.uid
        return value

    def _speaker(self, one: Quotation) -> Json | None:
        if one.speaker is None and not one.speaker_spans:
            return None
        actor = None if one.speaker is None else self._actors.uid(one.speaker)
        return {"actor": actor, "spans": _pairs(one.speaker_spans)}


def _actors_of(annotations: tuple[AnyAnnotation, ...]) -> set[int]:
    found: set[int | None] = set()
    for one in annotations:
        if isinstance(one, Mention):
            found.add(one.actor)
        elif isinstance(one, Quotation):
            found.update((one.speaker, one.addressee))
    return {actor for actor in found if actor is not None}


def _topics_of(annotations: tuple[AnyAnnotation, ...]) -> set[int]:
    found: set[int] = set()
    for one in annotations:
        if isinstance(one, Passage):
            found.add(one.topic)
        elif isinstance(one, Quotation):
            found.update(about.topic for about in one.topics)
    return found


def _article(article: Article, *, texts: bool) -> Json:
    text: Json = {"text": article.text}
    if not texts:
        text = {"text_sha256": text_hash(article.text), "text_length": len(article.text)}
    return {
        "copydesk": VERSION,
        "offset_unit": OFFSET_UNIT,
        "id": article.uid,
        "title": article.title,
        **text,
        "published": article.published,
        "agency": article.agency,
        "place": article.place,
        "byline": article.byline,
        "language": article.language,
        "url": article.url,
        "section": article.section,
        "status": article.status,
        "attributes": in_order(article.attributes),
        "source": {"name": article.source, "sha256": article.source_sha256},
        "note": article.note,
        "created": article.created,
    }


def _mention(one: Mention, text: str, entries: Entries) -> Json:
    return {
        "id": one.uid,
        "actor": entries.uid(one.actor),
        "spans": _pairs(one.spans),
        "quote": _quotes(one.spans, text),
    }


def _passage(one: Passage, text: str, entries: Entries) -> Json:
    return {
        "id": one.uid,
        "topic": entries.uid(one.topic),
        "spans": _pairs(one.spans),
        "quote": _quotes(one.spans, text),
    }


def _origin_and_notes(one: Annotation) -> Json:
    value: Json = {
        "coder": one.coder,
        "origin": one.origin,
        "note": one.note,
        "attributes": in_order(one.attributes),
        "created": one.created,
        "updated": one.updated,
    }
    if one.provenance is not None:
        came = one.provenance
        value["suggestion"] = {
            "engine": came.engine,
            "version": came.version,
            "score": came.score,
            "edited": came.edited,
        }
    return value


def _pairs(spans: Spans) -> list[tuple[int, int]]:
    return [(span.start, span.end) for span in spans]


def _quotes(spans: Spans, text: str) -> list[str]:
    return [text[span.start : span.end] for span in spans]


def native_lines(dataset: Dataset) -> Iterator[tuple[Record, str]]:
    """Each record with its line of the native dataset, for formats that keep it beside what is their own."""
    lines = _Lines(dataset)
    is_first = True
    for record, is_last in _with_end(dataset.records):
        yield record, lines.line(record, is_first=is_first, is_last=is_last)
        is_first = False

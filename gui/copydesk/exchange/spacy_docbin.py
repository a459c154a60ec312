"""spaCy's DocBin (``.spacy``): a Doc for each article, to train with or to go on working in Python.

https://spacy.io/api/docbin and https://spacy.io/api/spangroup. Tokens are ours
(:mod:`copydesk.exchange.tokens`, with :mod:`copydesk.exchange.spacy_words` for white space), so the Doc's
text is the article's. ``doc.spans`` has

- ``mentions``: the label is the actor's kind (PER, ORG, BODY, STATE, GROUP, OTHER), the kb_id the actor's
  uid;
- ``content``: the label is DIRECT, INDIRECT or MIXED, the kb_id the speaker's uid; ``cue`` and
  ``speaker``;
- ``passages``: the label is the topic's name, the kb_id its uid;

each span with the annotation's uid as its id, a span a piece, widened to whole tokens. ``doc.ents`` has
the longest mentions that do not overlap. ``doc.cats`` has 1.0 for the topics of the whole article; no
other is said to be wrong. ``doc.user_data["copydesk"]`` is the article's line of the native dataset
without its text: exact offsets, links, notes.
"""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from copydesk.domain.annotation import Mention, Part, Passage
from copydesk.domain.dataset import AnyAnnotation, Dataset, ExportReport, Record
from copydesk.domain.progress import Progress, no_progress
from copydesk.domain.span import Spans
from copydesk.exchange.atomic import new_file, work_folder
from copydesk.exchange.conll_layers import ACTOR_LABELS
from copydesk.exchange.conll_tags import Stretch, longest_apart
from copydesk.exchange.docbin_content import Named, looks_like_docbin
from copydesk.exchange.docbin_read import find_docbin
from copydesk.exchange.docbin_write import DocBinWriter, OutDoc
from copydesk.exchange.format import DatasetFormat, FormatInfo
from copydesk.exchange.native_write import native_lines
from copydesk.exchange.spacy_words import words_of

_PROGRESS_EVERY = 50


class _Group(NamedTuple):
    """Spans of an annotation that go to a group, and what they are marked with."""

    name: str
    label: str
    kb_id: str
    spans: Spans


def write_docbin(dataset: Dataset, out: Path, progress: Progress = no_progress) -> ExportReport:
    """Write the dataset to a file; what is large goes through files beside it.

    :raises UserError: spaCy is not installed, or the place cannot be written.
    """
    counts = Counter({"articles": 0, "mentions": 0, "passages": 0, "quotations": 0})
    with new_file(out) as stream, work_folder(out) as folder, DocBinWriter(folder).open() as writer:
        for record, line in native_lines(dataset):
            if counts["articles"] % _PROGRESS_EVERY == 0:
                progress(counts["articles"], dataset.total)
            counts["articles"] += 1
            counts.update(f"{one.kind}s" for one in record.annotations)
            writer.add(document(dataset, record, line))
        progress(counts["articles"], dataset.total)
        writer.write(stream)
    return ExportReport(dict(counts))


def document(dataset: Dataset, record: Record, line: str) -> OutDoc:
    """The article as a document; the line is its own in the native dataset."""
    words = words_of(record.article.text)
    index = words.index()
    spans: list[Named] = []
    cats: dict[str, float] = {}
    for one in record.annotations:
        for group in _groups(dataset, one):
            for span in group.spans:
                found = index.covered(span)
                if found is not None:  # the one blank that a token has behind it is none itself
                    named = Named(group.name, found.first, found.end, group.label, group.kb_id, one.uid)
                    spans.append(named)
        if isinstance(one, Passage) and not one.spans:
            cats[dataset.topics[one.topic].name] = 1.0
    value: dict[str, Any] = json.loads(line)
    value.pop("text", None)
    mentions = [one for one in spans if one.group == "mentions"]
    stay, _ = longest_apart([Stretch(one.first, one.end, "") for one in mentions], len(words.words))
    return OutDoc(
        words=words.words,
        spaces=words.spaces,
        starts=words.starts,
        places=words.places,
        spans=spans,
        entities=[mentions[place] for place in stay],
        cats=cats,
        user_data={"copydesk": value},
    )


def _groups(dataset: Dataset, one: AnyAnnotation) -> Iterator[_Group]:
    if isinstance(one, Mention):
        actor = dataset.actors[one.actor]
        yield _Group("mentions", ACTOR_LABELS[actor.kind], actor.uid, one.spans)
    elif isinstance(one, Passage):
        topic = dataset.topics[one.topic]
        yield _Group("passages", topic.name, topic.uid, one.spans)
    else:
        speaker = "" if one.speaker is None else dataset.actors[one.speaker].uid
        yield _Group(Part.CONTENT.value, one.type.upper(), speaker, one.content)
        yield _Group(Part.CUE.value, "CUE", "", one.cue)
        yield _Group(Part.SPEAKER.value, "SPEAKER", speaker, one.speaker_spans)


FORMAT = DatasetFormat(
    FormatInfo(
        name="spacy",
        title="spaCy DocBin",
        suffix=".spacy",
        reads=True,
        writes=True,
        what="Documents with span groups, entities and categories in one file. Needs spaCy installed.",
        used_by="For training and analysis in Python with spaCy and Prodigy.",
        loses="",
        offset_unit="tokens",
        read_whole=True,
        holds_versions=True,
    ),
    write=write_docbin,
    find=find_docbin,
    recognises=looks_like_docbin,
)

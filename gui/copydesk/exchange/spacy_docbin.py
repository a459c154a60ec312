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

import contextlib
import json
from collections import Counter
from collections.abc import Generator, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from copydesk.domain.annotation import Mention, Part, Passage
from copydesk.domain.dataset import AnyAnnotation, Dataset, ExportReport, Record
from copydesk.domain.progress import Progress, no_progress
from copydesk.domain.span import Spans
from copydesk.exchange import spacy_modules
from copydesk.exchange.atomic import new_file
from copydesk.exchange.conll_layers import ACTOR_LABELS
from copydesk.exchange.conll_tags import Stretch, longest_apart
from copydesk.exchange.docbin_content import looks_like_docbin
from copydesk.exchange.docbin_read import find_docbin
from copydesk.exchange.format import DatasetFormat, FormatInfo
from copydesk.exchange.native_write import native_lines
from copydesk.exchange.spacy_words import words_of
from copydesk.exchange.tokens import TokenIndex

_ATTRIBUTES = ("ORTH", "SENT_START", "ENT_IOB", "ENT_TYPE", "ENT_KB_ID")
_PROGRESS_EVERY = 50


class _Group(NamedTuple):
    """Spans of an annotation that go to a group, and what they are marked with."""

    name: str
    label: str
    kb_id: str
    spans: Spans


def write_docbin(dataset: Dataset, out: Path, progress: Progress = no_progress) -> ExportReport:
    """Write the dataset to a file, which is built whole in memory.

    :raises UserError: spaCy is not installed, or the place cannot be written.
    """
    tokens, vocab = _spacy()
    counts = Counter({"articles": 0, "mentions": 0, "passages": 0, "quotations": 0})
    found = tokens.DocBin(attrs=_ATTRIBUTES, store_user_data=True)
    with new_file(out) as stream, _no_search_for_encoders():
        for record, line in native_lines(dataset):
            if counts["articles"] % _PROGRESS_EVERY == 0:
                progress(counts["articles"], dataset.total)
            counts["articles"] += 1
            counts.update(f"{one.kind}s" for one in record.annotations)
            found.add(_doc(dataset, record, line, tokens, vocab))
        progress(counts["articles"], dataset.total)
        stream.write(found.to_bytes())
    return ExportReport(dict(counts))


@contextlib.contextmanager
def _no_search_for_encoders() -> Generator[None]:
    """Pack values without searching all installed packages for encoders each time.

    spaCy packs each Doc's groups one by one with srsly, which would search half of the time; plain values
    need no encoder from elsewhere.
    """
    encoders: Any = import_module("srsly.msgpack").msgpack_encoders
    before = encoders.entry_points
    encoders.entry_points = False
    try:
        yield
    finally:
        encoders.entry_points = before


def _spacy() -> tuple[Any, Any]:
    """spaCy's tokens and an empty vocabulary."""
    return spacy_modules.tokens(), spacy_modules.vocabulary().Vocab()


def _doc(dataset: Dataset, record: Record, line: str, tokens: Any, vocab: Any) -> Any:
    words = words_of(record.article.text)
    index = words.index()
    doc = tokens.Doc(vocab, words=words.words, spaces=words.spaces, sent_starts=words.starts)
    groups: dict[str, list[Any]] = {}
    for one in record.annotations:
        for group in _groups(dataset, one):
            for first, end in _covered(index, group.spans):
                marked = {"label": group.label, "kb_id": group.kb_id, "span_id": one.uid}
                groups.setdefault(group.name, []).append(tokens.Span(doc, first, end, **marked))
        if isinstance(one, Passage) and not one.spans:
            doc.cats[dataset.topics[one.topic].name] = 1.0
    for name, spans in groups.items():
        doc.spans[name] = spans
    doc.ents = _apart(groups.get("mentions", []), len(words.words))
    value: dict[str, Any] = json.loads(line)
    value.pop("text", None)
    doc.user_data["copydesk"] = value
    return doc


def _covered(index: TokenIndex, spans: Spans) -> Iterator[tuple[int, int]]:
    for span in spans:
        found = index.covered(span)
        if found is not None:  # the one blank that a token has behind it is none itself
            yield found.first, found.end


def _apart(mentions: list[Any], size: int) -> list[Any]:
    stay, _ = longest_apart([Stretch(one.start, one.end, "") for one in mentions], size)
    return [mentions[place] for place in stay]


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
        one_document=True,
        holds_versions=True,
    ),
    write=write_docbin,
    find=find_docbin,
    recognises=looks_like_docbin,
)

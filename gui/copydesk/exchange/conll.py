"""CoNLL-2002 and CoNLL-2003: a token a line with its tag, an empty line after each sentence, a file a layer.

The layouts are those of the shared tasks: https://www.clips.uantwerpen.be/conll2002/ner/ (word and tag,
separated by a blank) and https://www.clips.uantwerpen.be/conll2003/ner/ (word, part of speech, chunk,
tag; we have neither of the middle two and write ``-X-``, as the task's own ``-DOCSTART-`` lines do). An
article begins with a ``-DOCSTART-`` line; ``articles.jsonl`` says in the same order which it is,
``labels.json`` what labels mean.

Tags are flat: of overlapping stretches in a layer the longest (in tokens) stays, then the first. A
stretch that goes on after the end of a sentence is cut there. Sentences and tokens are those of
:mod:`copydesk.exchange.tokens`.
"""

import contextlib
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial
from itertools import accumulate
from pathlib import Path
from typing import Any, TextIO, cast

from copydesk.domain.dataset import Dataset, ExportReport, LossCount, Record
from copydesk.domain.progress import Progress, no_progress
from copydesk.exchange.conll_files import ARTICLES, LABELS, OURS, is_conll
from copydesk.exchange.conll_layers import ACTOR_LABELS, PART_LABELS, Layer, Layers, Marked
from copydesk.exchange.conll_losses import COVERED, CUT, count_codebook, count_losses
from copydesk.exchange.conll_read import find_conll
from copydesk.exchange.conll_tags import OUTSIDE, Scheme, Stretch, cut, longest_apart, tags
from copydesk.exchange.format import DatasetFormat, FormatInfo
from copydesk.exchange.packing import new_files
from copydesk.exchange.tokens import Sentence, TokenIndex, sentences

_FILES = frozenset({LABELS, ARTICLES, *(f"{layer}.conll" for layer in Layer)})
_LITTER = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
_FILL = {2: "", 4: " -X- -X-"}
"""What stands between the word and the tag, by the number of columns."""
_PROGRESS_EVERY = 50


def write_conll(
    columns: int, scheme: Scheme, dataset: Dataset, out: Path, progress: Progress = no_progress
) -> ExportReport:
    """Write the layers, in 2 or 4 columns, to a folder, or to a zip file where the name ends in ``.zip``."""
    counts = Counter({"articles": 0, "mentions": 0, "passages": 0, "quotations": 0})
    losses = LossCount()
    layers = Layers(dataset, losses)
    with new_files(out, _is_ours) as folder, contextlib.ExitStack() as stack:
        streams = {layer: stack.enter_context(_text(folder / f"{layer}.conll")) for layer in Layer}
        listed = stack.enter_context(_text(folder / ARTICLES))
        for record in dataset.records:
            if counts["articles"] % _PROGRESS_EVERY == 0:
                progress(counts["articles"], dataset.total)
            counts["articles"] += 1
            counts.update(f"{one.kind}s" for one in record.annotations)
            listed.write(_article(record))
            for layer, lines in _layers(record, layers, losses, scheme, _FILL[columns]).items():
                streams[layer].write(lines)
        progress(counts["articles"], dataset.total)
        (folder / LABELS).write_bytes(_labels(dataset, layers, scheme))
    count_codebook(dataset, losses)
    return ExportReport(dict(counts), losses.losses())


def _text(path: Path) -> TextIO:
    return path.open("w", encoding="utf-8", newline="\n")


def _article(record: Record) -> str:
    article = record.article
    told = {
        "id": article.uid,
        "title": article.title,
        "published": article.published,
        "agency": article.agency,
    }
    return json.dumps(told) + "\n"


def _layers(
    record: Record, layers: Layers, losses: LossCount, scheme: Scheme, fill: str
) -> Mapping[Layer, str]:
    """The article's lines for each file."""
    count_losses(record, losses)
    text = record.article.text
    found = sentences(text)
    index = TokenIndex(found)
    marked = list(layers.marked(record, index))
    words = [[f"{token.of(text)}{fill} " for token in sentence.tokens] for sentence in found]
    lines: dict[Layer, str] = {}
    for layer in Layer:
        own = [one for one in marked if one.layer is layer]
        kept = _apart(own, found, record, losses)
        lines[layer] = f"-DOCSTART-{fill} {OUTSIDE}\n\n" + _lines(words, kept, scheme)
    return lines


def _apart(
    marked: Sequence[Marked], found: Sequence[Sentence], record: Record, losses: LossCount
) -> Mapping[int, list[Stretch]]:
    """The stretches that can stand beside one another, by sentence."""
    starts = [0, *accumulate(len(sentence.tokens) for sentence in found)]
    stay, go = longest_apart([one.stretch for one in marked], starts.pop())
    for place in go:
        losses.add(COVERED, marked[place].told(record))
    kept: dict[int, list[Stretch]] = {}
    for place in stay:
        pieces = cut(marked[place].stretch, starts)
        if len(pieces) > 1:
            losses.add(CUT, marked[place].told(record))
        for number, piece in pieces:
            kept.setdefault(number, []).append(piece)
    return kept


def _lines(words: Sequence[Sequence[str]], kept: Mapping[int, Sequence[Stretch]], scheme: Scheme) -> str:
    blocks: list[str] = []
    for number, sentence in enumerate(words):
        if number in kept:
            tagged = zip(sentence, tags(len(sentence), kept[number], scheme), strict=True)
            blocks.append("\n".join([word + tag for word, tag in tagged]))
        else:
            blocks.append(f"{OUTSIDE}\n".join(sentence) + OUTSIDE)
    return "".join([f"{block}\n\n" for block in blocks])


def _labels(dataset: Dataset, layers: Layers, scheme: Scheme) -> bytes:
    topics = {label: dataset.topics[row] for row, label in layers.topic_labels.items()}
    told: dict[str, object] = {
        OURS: 1,
        "scheme": scheme,
        Layer.ACTORS: {label: kind for kind, label in ACTOR_LABELS.items()},
        Layer.QUOTATIONS: {label: part for part, label in PART_LABELS.items()},
        Layer.TOPICS: {
            label: {"id": topic.uid, "code": topic.code, "name": topic.name}
            for label, topic in topics.items()
        },
    }
    return (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode()


def _is_ours(folder: Path) -> bool:
    names = {path.name for path in folder.iterdir()} - _LITTER
    if LABELS not in names or not names <= _FILES:
        return False
    try:
        content: Any = json.loads((folder / LABELS).read_bytes())
    except ValueError:
        return False
    return isinstance(content, dict) and OURS in cast(dict[str, object], content)


_USED_BY = "For programs that learn to find names and other sequences."
_LOSES = (
    "overlapping and nested annotations, who is named, what belongs together in a quotation, white space, "
    "and links between versions of an article"
)
_FOUR = (
    "A folder with a file each for actors, quotations and topics: a token a line, four columns. "
    "A name that ends in .zip packs them."
)
_TWO = (
    "A folder with a file each for actors, quotations and topics: a token a line, two columns. "
    "A name that ends in .zip packs them."
)


def _format(name: str, title: str, what: str, columns: int, scheme: Scheme) -> DatasetFormat:
    info = FormatInfo(
        name=name,
        title=title,
        suffix="",
        reads=True,
        writes=True,
        what=what,
        used_by=_USED_BY,
        loses=_LOSES,
        offset_unit="tokens",
    )
    other_names = (f"{name}-{scheme}",) if scheme is Scheme.IOB2 else ()
    return DatasetFormat(
        info,
        write=partial(write_conll, columns, scheme),
        other_names=other_names,
        find=find_conll,
        recognises=is_conll if columns == 4 and other_names else None,  # once is enough: all are read alike
    )


FORMATS = (
    _format("conll2003", "CoNLL-2003 (IOB2)", _FOUR, 4, Scheme.IOB2),
    _format("conll2003-iob1", "CoNLL-2003 (IOB1)", _FOUR, 4, Scheme.IOB1),
    _format("conll2003-bioes", "CoNLL-2003 (BIOES)", _FOUR, 4, Scheme.BIOES),
    _format("conll2002", "CoNLL-2002 (IOB2)", _TWO, 2, Scheme.IOB2),
    _format("conll2002-iob1", "CoNLL-2002 (IOB1)", _TWO, 2, Scheme.IOB1),
    _format("conll2002-bioes", "CoNLL-2002 (BIOES)", _TWO, 2, Scheme.BIOES),
)

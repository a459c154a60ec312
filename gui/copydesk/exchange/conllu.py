r"""CoNLL-U: a token a line in ten columns, with all annotations in the last one and in a comment.

https://universaldependencies.org/format.html. We fill ID, FORM and MISC; the others are ``_``. An article
begins with ``# newdoc id``, a line of its text with ``# newpar``. MISC has

- ``SpaceAfter=No``, and ``SpacesAfter`` and ``SpacesBefore`` where more or other than one blank stands
  there, written as UDPipe does (``\s \t \n \p \\``, https://ufal.mff.cuni.cz/udpipe/2/users-manual); what
  would end a line is written as ``\u`` with four digits. So the text can be had back to the character;
- ``TokenRange=start:end``, the token's place in the article's text in code points, as UDPipe and Stanza
  write it;
- ``Actor``, ``Quotation`` and ``Topic``: for each annotation that the token is in, separated by commas, B
  or I, the label, and which annotation it is: ``B-PER:m1,I-ORG:m2`` is the first and the second mention.

The comment ``# copydesk`` before an article's first sentence is the article's line of the native dataset,
without its text: m1 is the first of its ``mentions``, p1 of its ``passages``, q1 of its ``quotations``.
So nothing is lost: ends inside tokens, whole-article passages, actors, links and notes are there.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from copydesk.domain.annotation import Kind
from copydesk.domain.dataset import AnyAnnotation, Dataset, ExportReport, LossCount, Record
from copydesk.domain.progress import Progress, no_progress
from copydesk.exchange.atomic import new_file
from copydesk.exchange.conll_layers import Layer, Layers, Marked
from copydesk.exchange.conllu_read import find_conllu, is_conllu
from copydesk.exchange.format import DatasetFormat, FormatInfo
from copydesk.exchange.native_write import native_lines
from copydesk.exchange.tokens import Sentence, TokenIndex, sentences

_KEYS = {Layer.ACTORS: "Actor", Layer.QUOTATIONS: "Quotation", Layer.TOPICS: "Topic"}
_LETTERS = {Kind.MENTION: "m", Kind.PASSAGE: "p", Kind.QUOTATION: "q"}
_ESCAPES = {" ": r"\s", "\t": r"\t", "\n": r"\n", "\r": r"\r", "|": r"\p", "\\": r"\\"}
_ESCAPED = re.compile(r"[\s\x1c-\x1f|\\]")
_PROGRESS_EVERY = 50
_WORDLESS = "articles of white space only, and what is marked in them"


def write_conllu(dataset: Dataset, out: Path, progress: Progress = no_progress) -> ExportReport:
    """Write the dataset to a file, an article after the other."""
    counts = Counter({"articles": 0, "mentions": 0, "passages": 0, "quotations": 0})
    losses = LossCount()
    layers = Layers(dataset, LossCount())  # the comment holds what tokens cannot
    with new_file(out) as stream:
        for record, line in native_lines(dataset):
            if counts["articles"] % _PROGRESS_EVERY == 0:
                progress(counts["articles"], dataset.total)
            counts["articles"] += 1
            found = sentences(record.article.text)
            if not found:
                losses.add(_WORDLESS, record.article.title)
                continue
            counts.update(f"{one.kind}s" for one in record.annotations)
            stream.write(_document(record, found, line, layers).encode())
        progress(counts["articles"], dataset.total)
    return ExportReport(dict(counts), losses.losses())


def _document(record: Record, found: Sequence[Sentence], line: str, layers: Layers) -> str:
    text, name = record.article.text, _word(record.article.uid)
    index = TokenIndex(found)
    marks = _marks(layers.marked(record, index), record.annotations)
    rows = [f"# newdoc id = {name}", f"# copydesk = {_without_text(line)}"]
    number, end = 0, 0
    for place, sentence in enumerate(found, 1):
        if "\n" in text[end : sentence.span.start] or not end:
            rows.append("# newpar")
        rows.extend((f"# sent_id = {name}-{place}", f"# text = {_one_line(text, sentence)}"))
        for row, token in enumerate(sentence.tokens, 1):
            before = text[: token.start] if not number else ""
            number += 1
            end = token.end
            following = index.tokens[number].start if number < len(index.tokens) else len(text)
            misc = [*_spaces(before, text[end:following]), f"TokenRange={token.start}:{end}"]
            misc.extend(marks.get(number - 1, ()))
            rows.append(f"{row}\t{token.of(text)}\t_\t_\t_\t_\t_\t_\t_\t{'|'.join(misc)}")
        rows.append("")
    return "\n".join(rows) + "\n"


def _marks(marked: Iterable[Marked], annotations: Sequence[AnyAnnotation]) -> Mapping[int, list[str]]:
    """What MISC says of the annotations that a token is in, by the token's number."""
    names: dict[int, str] = {}
    for kind, letter in _LETTERS.items():
        own = (one for one in annotations if one.kind is kind)
        names |= {one.id: f"{letter}{number}" for number, one in enumerate(own, 1)}
    found: dict[int, dict[Layer, list[str]]] = {}
    for one in marked:
        stretch = one.stretch
        for token in range(stretch.first, stretch.end):
            mark = f"{'I' if token > stretch.first else 'B'}-{stretch.label}:{names[one.annotation.id]}"
            found.setdefault(token, {}).setdefault(one.layer, []).append(mark)
    return {
        token: [f"{_KEYS[layer]}={','.join(layers[layer])}" for layer in Layer if layer in layers]
        for token, layers in found.items()
    }


def _spaces(before: str, after: str) -> list[str]:
    found = [f"SpacesBefore={_escaped(before)}"] if before else []
    if not after:
        found.append("SpaceAfter=No")
    elif after != " ":
        found.append(f"SpacesAfter={_escaped(after)}")
    return found


def _escaped(space: str) -> str:
    return _ESCAPED.sub(lambda found: _ESCAPES.get(found[0]) or f"\\u{ord(found[0]):04x}", space)


def _one_line(text: str, sentence: Sentence) -> str:
    """The sentence as its tokens make it: with one blank wherever white space is."""
    words: list[str] = []
    end = sentence.span.start
    for token in sentence.tokens:
        if token.start > end:
            words.append(" ")
        words.append(token.of(text))
        end = token.end
    return "".join(words)


def _word(uid: str) -> str:
    """The uid without what would end a line or a word; uids are plain unless a file brought others."""
    return re.sub(r"[\s\x1c-\x1f]+", "_", uid) or "_"


def _without_text(line: str) -> str:
    """The native line without the text, in ASCII: some characters would end a comment."""
    value: dict[str, Any] = json.loads(line)
    value.pop("text", None)
    return json.dumps(value, separators=(",", ":"))


FORMAT = DatasetFormat(
    FormatInfo(
        name="conllu",
        title="CoNLL-U",
        suffix=".conllu",
        reads=True,
        writes=True,
        what="A token a line in ten columns, with all annotations in the last one and in comments.",
        used_by="For linguists' tools: UDPipe, Stanza, Grew and all that reads Universal Dependencies.",
        loses="",
        holds_versions=True,
    ),
    write=write_conllu,
    find=find_conllu,
    recognises=is_conllu,
)

"""DocBin files of spaCy and Prodigy, and our own: a Doc is an article.

The text is the Doc's, to the character. Marks are the spans of each group (the group is the layer), the
entities (layer ``ents``) and the categories of the whole text with a score of 0.5 or more (layer ``cats``).
What we wrote is in the Doc's user data and comes as it was.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import accumulate
from pathlib import Path

from copydesk.domain.dataset import LossCount
from copydesk.domain.found import (
    FoundActor,
    FoundArticle,
    FoundDataset,
    FoundMark,
    Label,
    Link,
    Place,
    Source,
)
from copydesk.exchange.docbin_content import UNKNOWN, BinDoc, Named, docs_in
from copydesk.exchange.native_fields import BadValue
from copydesk.exchange.native_found import FoundLine, found_line
from copydesk.exchange.text_lines import shown

_OURS = frozenset(("mentions", "passages", "content", "cue", "speaker"))
_WIKIDATA = re.compile(r"Q[1-9]\d*\Z")
_LIKELY = 0.5


def find_docbin(source: Source) -> FoundDataset:
    """What is marked in a file; it is read anew, and in memory whole, at each pass.

    :raises UserError: spaCy is not installed, or the file is no DocBin.
    """
    path = source.path
    first = last = None
    total = 0
    for doc in docs_in(path):
        total += 1
        first, last = first or doc, doc
    begins, ends = (_line(doc, "", "") if doc else None for doc in (first, last))
    return FoundDataset(
        title=shown(path.stem),
        articles=lambda: _articles(path),
        actors=ends.actors if ends else (),
        topics=ends.topics if ends else (),
        definitions=begins.definitions if begins else (),
        total=total,
    )


def _articles(path: Path) -> Iterator[FoundArticle]:
    for number, doc in enumerate(docs_in(path), 1):
        yield _article(doc, f"{shown(path.stem)} {number}", shown(path.name))


def _line(doc: BinDoc, key: str, text: str, losses: LossCount | None = None) -> FoundLine | None:
    if "copydesk" not in doc.user_data:
        return None
    try:
        return found_line(doc.user_data["copydesk"], key, text)
    except BadValue as error:
        if losses is not None:
            losses.add("what Copydesk told of the article: it was changed", f"{key}: {error}")
        return None


def _article(doc: BinDoc, key: str, source: str) -> FoundArticle:
    losses = LossCount()
    spaced = [f"{word} " if space else word for word, space in zip(doc.words, doc.spaces, strict=True)]
    text = "".join(spaced)
    _count(doc, key, losses)
    line = _line(doc, key, text, losses)
    marks = tuple(_Marks(doc, text, [0, *accumulate(map(len, spaced))]).all_of(ours=line is not None))
    if line is not None:
        told = (*line.article.losses, *losses.losses())
        return replace(line.article, annotations=(*line.article.annotations, *marks), losses=told)
    return FoundArticle(
        key=key, title=key, text=text, source=source, annotations=marks, losses=losses.losses()
    )


def _count(doc: BinDoc, key: str, losses: LossCount) -> None:
    losses.add("words that the file has no letters for", key, doc.words.count(UNKNOWN))
    losses.add("spans that are outside of the text", key, doc.broken)
    losses.add("parts of speech, lemmas and heads of words", key, doc.grammar)
    losses.add("further user data of documents", key, len(doc.user_data.keys() - {"copydesk"}))


class _Marks:
    """Turns the spans and categories of a Doc into marks."""

    def __init__(self, doc: BinDoc, text: str, starts: list[int]) -> None:
        self._doc, self._text, self._starts = doc, text, starts

    def all_of(self, *, ours: bool) -> Iterator[FoundMark]:
        """Those that somebody else made, or all of them."""
        doc = self._doc
        grouped = {(one.first, one.end, one.label) for one in doc.spans if one.group}
        spans: dict[tuple[object, ...], list[Named]] = {}
        for number, one in enumerate(doc.spans):
            doubled = not one.group and (one.first, one.end, one.label) in grouped
            if not doubled and not (ours and one.group in _OURS):
                same = (one.group, one.label, one.kb_id, one.id) if one.id else (number,)
                spans.setdefault(same, []).append(one)
        keys = {(found[0].group, found[0].id): f"span {n}" for n, found in enumerate(spans.values(), 1)}
        for number, found in enumerate(spans.values(), 1):
            yield self._span(f"span {number}", found, keys)
        topics = set[str]()
        for name, score in doc.cats.items():
            if isinstance(score, int | float) and score >= _LIKELY and not ours and str(name) not in topics:
                topics.add(str(name))
                yield FoundMark(key=f"cat {len(topics)}", label=Label("cats", str(name)))

    def _span(self, key: str, found: list[Named], keys: Mapping[tuple[str, str], str]) -> FoundMark:
        one = found[0]
        places = tuple(self._place(each) for each in found)
        links: list[Link] = []
        if one.group == "content" and one.id:
            parts = ("cue", "speaker")
            links = [Link(role=part, to=keys[part, one.id]) for part in parts if (part, one.id) in keys]
        layer = one.group or "ents"
        return FoundMark(
            key=key,
            label=Label(layer, one.label or layer),
            places=places,
            links=tuple(links),
            actor=_actor(one.kb_id, places[0].quote) if one.group not in _OURS - {"mentions"} else None,
        )

    def _place(self, one: Named) -> Place:
        start = self._starts[one.first]
        end = self._starts[one.end - 1] + len(self._doc.words[one.end - 1])
        return Place(start, end, self._text[start:end])


def _actor(kb_id: str, words: str) -> FoundActor | None:
    if not kb_id:
        return None
    return FoundActor(name=words, ids={"wikidata" if _WIKIDATA.match(kb_id) else "kb": kb_id})

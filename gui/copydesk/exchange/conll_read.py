"""CoNLL-2002, CoNLL-2003 and what else has a word and its tags in each line: articles with what is marked.

See :mod:`copydesk.exchange.conll_columns` for the columns, :mod:`copydesk.exchange.conll_articles` for the
text. Of our own files the topics come as passages, since ``labels.json`` says which they are; actors are
only known by their kinds and quotations by their parts.
"""

import json
from collections.abc import Iterator, Mapping
from itertools import chain, zip_longest
from typing import Any, cast

from copydesk.domain.found import (
    FoundArticle,
    FoundDataset,
    FoundMark,
    FoundPassage,
    FoundTopic,
    Label,
    LabelInfo,
    Source,
)
from copydesk.exchange.conll_articles import articles, marks, text_of
from copydesk.exchange.conll_files import ConllFiles, LayerFile, open_files
from copydesk.exchange.conll_layers import Layer
from copydesk.exchange.text_lines import shown

_OTHER_WORDS = "layers whose words are not those of the first file: their marks stay out"


def find_conll(source: Source) -> FoundDataset:
    """What is marked in a file, in the files of a folder, or in our layers."""
    files = open_files(source.path)
    topics = _topics(files.labels)
    name = shown(source.path.name)
    if files.ours:
        return FoundDataset(
            title=files.title,
            articles=lambda: _layered(files, topics, name),
            labels=tuple(_kinds(files.labels)),
            topics=tuple(topics.values()),
        )
    return FoundDataset(
        title=files.title,
        articles=lambda: chain.from_iterable(_alone(one, name) for one in files.layers),
    )


def _alone(file: LayerFile, source: str) -> Iterator[FoundArticle]:
    for number, article in enumerate(articles(file.lines(), file.columns), 1):
        if not article.sentences:
            continue
        key = article.key or f"{file.name} {number}"
        found = tuple(marks(article, file.columns))
        yield FoundArticle(
            key=f"{file.name} {number}",
            title=key,
            text=text_of(article.words),
            source=source,
            annotations=found,
            losses=article.losses.losses(),
        )


def _layered(files: ConllFiles, topics: Mapping[str, FoundTopic], source: str) -> Iterator[FoundArticle]:
    """The articles of all layers, walked side by side."""
    walks = [articles(one.lines(), one.columns) for one in files.layers]
    told = files.articles()
    for number, layers in enumerate(zip_longest(*walks), 1):
        described = _described(next(told, "{}"))
        first = next(one for one in layers if one is not None)
        annotations: list[FoundMark | FoundPassage] = []
        for file, article in zip(files.layers, layers, strict=True):
            if article is None or article.words != first.words:
                first.losses.add(_OTHER_WORDS, f"{file.name}, {number}")
                continue
            annotations.extend(_passage(mark, topics) for mark in marks(article, file.columns))
        if first.sentences:
            losses = tuple(loss for one in layers if one for loss in one.losses.losses())
            yield FoundArticle(
                key=described.get("id") or str(number),
                uid=described.get("id", ""),
                title=described.get("title") or f"{files.title} {number}",
                published=described.get("published"),
                agency=described.get("agency"),
                text=text_of(first.words),
                source=source,
                annotations=tuple(annotations),
                losses=losses,
            )


def _described(line: str) -> Mapping[str, str]:
    """What ``articles.jsonl`` says of an article."""
    try:
        value: object = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    pairs = cast(dict[str, object], value).items() if isinstance(value, dict) else ()
    return {name: told for name, told in pairs if isinstance(told, str)}


def _passage(mark: FoundMark, topics: Mapping[str, FoundTopic]) -> FoundMark | FoundPassage:
    topic = topics.get(mark.label.name) if mark.label.layer == Layer.TOPICS else None
    return FoundPassage(key=mark.key, topic=topic, places=mark.places) if topic else mark


def _topics(labels: Mapping[str, Any]) -> Mapping[str, FoundTopic]:
    found: dict[str, FoundTopic] = {}
    for label, told in _entries(labels, Layer.TOPICS):
        if isinstance(told, dict):
            values = {name: str(value) for name, value in cast(dict[str, object], told).items()}
            name = values.get("name") or label
            found[label] = FoundTopic(uid=values.get("id", ""), code=values.get("code", ""), name=name)
    return found


def _kinds(labels: Mapping[str, Any]) -> Iterator[LabelInfo]:
    for layer in (Layer.ACTORS, Layer.QUOTATIONS):
        for label, told in _entries(labels, layer):
            yield LabelInfo(label=Label(layer, label), definition=str(told))


def _entries(labels: Mapping[str, Any], layer: Layer) -> Iterator[tuple[str, object]]:
    told: object = labels.get(layer)
    if isinstance(told, dict):
        yield from cast(dict[str, object], told).items()

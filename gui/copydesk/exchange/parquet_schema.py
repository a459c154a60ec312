"""The columns of the Parquet dataset, as Arrow types and as the features of Hugging Face ``datasets``.

The features stand in the schema's metadata under ``huggingface``, as ``datasets`` 4 and later write them
themselves (https://huggingface.co/docs/datasets/about_dataset_features): a list of structures is
``List({...})`` there, not the structure of lists that earlier versions made of it.
"""

import json
from importlib import import_module
from typing import Any

Shape = str | list["Shape"] | dict[str, "Shape"]
"""A type: the name of a plain one, a list of the one type in it, or a structure by its members' names."""

_TEXT: Shape = "string"


def _texts(*names: str) -> dict[str, Shape]:
    return dict.fromkeys(names, _TEXT)


SPANS: Shape = [{"start": "int32", "end": "int32", "text": "string"}]
"""Stretches of the article: offsets in code points, the end not included, and the words there."""

_SUGGESTION: Shape = {**_texts("engine", "version"), "score": "float64", "edited": "bool"}
_TAIL: dict[str, Shape] = {
    **_texts("coder", "origin", "note", "attributes", "created", "updated"),
    "suggestion": _SUGGESTION,
    "revision": _TEXT,
    "revision_number": "int32",
}

ARTICLES: dict[str, Shape] = {
    **_texts("id", "title", "text", "published", "agency", "place", "byline", "language", "url", "section"),
    **_texts("status", "source", "source_sha256", "note", "created", "attributes"),
    "versions": ["string"],
    "mentions": [{**_texts("id", "actor", "actor_name"), "spans": SPANS, **_TAIL}],
    "passages": [{**_texts("id", "topic", "topic_name"), "spans": SPANS, **_TAIL}],
    "quotations": [
        {
            **_texts("id", "type"),
            "content": SPANS,
            "cue": SPANS,
            "speaker_spans": SPANS,
            **_texts("speaker", "speaker_name", "addressee", "addressee_name", "within"),
            "topics": [_texts("topic", "topic_name", "stance")],
            **_TAIL,
        }
    ],
}
_HASH: dict[str, Shape] = {"text_sha256": "string", "text_length": "int32"}
ACTORS: dict[str, Shape] = {
    **_texts("id", "name", "kind"),
    "aliases": ["string"],
    **_texts("parent", "description", "note", "ids", "attributes"),
}
TOPICS: dict[str, Shape] = _texts("id", "code", "name", "parent", "definition", "colour", "note")
REVISIONS: dict[str, Shape] = {"id": _TEXT, "number": "int32", **_texts("at", "coder", "label")}
FIELDS: dict[str, Shape] = {
    **_texts("id", "describes", "name", "type"),
    "choices": ["string"],
    "required": "bool",
}
"""The user's own fields, whose values are in the columns called attributes."""


def article_columns(*, texts: bool) -> dict[str, Shape]:
    """The columns of an article with its text, or with the text's hash and length in code points instead."""
    if texts:
        return ARTICLES
    found: dict[str, Shape] = {}
    for name, shape in ARTICLES.items():
        found |= _HASH if name == "text" else {name: shape}
    return found


def schema(columns: dict[str, Shape]) -> Any:
    """The Arrow schema of a table with these columns, with its features."""
    arrow: Any = import_module("pyarrow")
    told = {"info": {"features": {name: _feature(shape) for name, shape in columns.items()}}}
    fields = [(name, _type(arrow, shape)) for name, shape in columns.items()]
    return arrow.schema(fields, metadata={"huggingface": json.dumps(told)})


def _feature(shape: Shape) -> dict[str, object]:
    if isinstance(shape, str):
        return {"dtype": shape, "_type": "Value"}
    if isinstance(shape, list):
        return {"feature": _feature(shape[0]), "_type": "List"}
    return {name: _feature(member) for name, member in shape.items()}


def _type(arrow: Any, shape: Shape) -> Any:
    if isinstance(shape, str):
        return getattr(arrow, "bool_" if shape == "bool" else shape)()
    if isinstance(shape, list):
        return arrow.list_(_type(arrow, shape[0]))
    return arrow.struct([(name, _type(arrow, member)) for name, member in shape.items()])

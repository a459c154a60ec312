"""Files that are no Web Annotations, or damaged ones, are refused in a sentence or borne."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.exchange.datasets import a_dataset
from tests.exchange.web_files import (
    CONTEXT,
    annotation,
    find,
    found,
    tag,
)

from copydesk.errors import UserError
from copydesk.exchange import web_stream, write


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is not JSON"),
        (b"[]", "no Web Annotations"),
        (b'{"a": 1}', "no Web Annotations"),
        (b'{"type": "Annotation", "target"', "is not JSON"),
        (b"[" * 3_000, "too deep"),
        (b'{"items":[' + b'{"a":' * 3_000, "too deep"),
        (b'{"@graph":[\n{"type":"Annotation","target":"x"},\n', "breaks off"),
        (b'{"@graph":[\n{"type":\n]}\n', "Line 2 of in.json is not a JSON object"),
        (b'{"type":"Annotation","target":"x"}\n{"a":1}\n[]', "Line 3 of in.json"),
        (b'[{"a":"\xff"}]', "is not JSON"),
        (b'{"a":' + b"9" * 5_000 + b"}", "no Web Annotations|is not JSON"),
    ],
)
def test_other_files_are_refused(tmp_path: Path, data: bytes, reason: str) -> None:
    (tmp_path / "in.json").write_bytes(data)
    with pytest.raises(UserError, match=reason):
        list(find(tmp_path / "in.json").articles())


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        find(tmp_path / "none.json")


def test_values_without_end_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web_stream, "MOST_EVENTS", 50)
    with pytest.raises(UserError, match="too large"):
        found(tmp_path, [annotation("1", *[tag("x")] * 40)])


_JSON = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(),
        st.text(max_size=4),
        st.sampled_from(
            [
                CONTEXT,
                "Annotation",
                "TextQuoteSelector",
                "urn:a",
                "tagging",
                "linking",
                "urn:copydesk:",
                "mention",
            ]
        ),
    ),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                [
                    "id",
                    "type",
                    "body",
                    "target",
                    "source",
                    "selector",
                    "exact",
                    "start",
                    "end",
                    "value",
                    "purpose",
                    "items",
                    "first",
                    "@graph",
                    "creator",
                    "tags",
                    "references",
                    "refinedBy",
                    "document",
                    "motivation",
                    "copydesk:annotationKind",
                    "copydesk:part",
                    "dcterms:identifier",
                    "@value",
                    "@list",
                    "uri",
                ]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=25,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None)
@given(st.lists(_JSON, max_size=4), st.booleans())
def test_any_json_is_read_or_refused(tmp_path: Path, values: list[Any], ours: bool) -> None:
    context = [CONTEXT, {"copydesk": "urn:copydesk:"}] if ours else CONTEXT
    first = {"id": "urn:a", "type": "Text", "value": "abc"}
    page = {"type": "AnnotationPage", "items": values}
    nodes = [first, page, *values, annotation("1")]
    path = tmp_path / "in.json"
    path.write_text(json.dumps({"@context": context, "@graph": nodes}), encoding="utf-8")
    try:
        list(find(path).articles())
    except UserError as error:
        assert "in.json" in str(error)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=50)
@given(st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=4))
def test_any_damage_to_ours_is_told_or_borne(tmp_path: Path, damage: list[tuple[float, int]]) -> None:
    write(a_dataset(), tmp_path / "a.jsonld", "w3c")
    data = bytearray((tmp_path / "a.jsonld").read_bytes())
    for place, value in damage:
        data[int(place * (len(data) - 1))] = value
    (tmp_path / "b.jsonld").write_bytes(bytes(data))
    try:
        list(find(tmp_path / "b.jsonld").articles())
    except UserError as error:
        assert "b.jsonld" in str(error)

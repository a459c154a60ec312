import json

import pyarrow as pa
import pytest
from datasets import Features, List, Value

from copydesk.exchange.parquet_schema import ACTORS, ARTICLES, FIELDS, TOPICS, Shape, schema


@pytest.mark.parametrize("columns", [ACTORS, ARTICLES, FIELDS, TOPICS])
def test_the_features_are_those_that_datasets_writes_for_these_types(
    columns: dict[str, Shape],
) -> None:
    made = schema(columns)
    features = Features.from_dict(json.loads(made.metadata[b"huggingface"])["info"]["features"])
    assert features.arrow_schema.equals(made, check_metadata=False)
    assert json.loads(features.arrow_schema.metadata[b"huggingface"]) == json.loads(
        made.metadata[b"huggingface"]
    )


def test_what_is_marked_is_a_list_of_structures() -> None:
    features = Features.from_arrow_schema(schema(ARTICLES))
    assert isinstance(features["mentions"], List)
    assert features["mentions"].feature["spans"] == List(
        {"start": Value("int32"), "end": Value("int32"), "text": Value("string")}
    )


def test_types_of_arrow_follow_the_shape() -> None:
    assert schema({"a": "bool", "b": [{"c": "float64"}]}).types == [
        pa.bool_(),
        pa.list_(pa.struct([("c", pa.float64())])),
    ]

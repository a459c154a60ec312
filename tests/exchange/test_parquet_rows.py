from typing import Any

from tests.exchange.datasets import ANNOTATIONS, ARTICLE, TEXT, a_dataset

from copydesk.domain.dataset import Record
from copydesk.exchange.parquet_rows import actor_rows, article_row, field_rows, topic_rows
from copydesk.exchange.parquet_schema import ACTORS, ARTICLES, FIELDS, TOPICS, Shape


def misfits(value: Any, shape: Shape, where: str = "") -> list[str]:
    """Where members of the value are not those of the shape."""
    if isinstance(shape, list):
        return [found for one in value for found in misfits(one, shape[0], f"{where}[]")]
    if isinstance(shape, dict) and value is not None:
        if list(value) != list(shape):
            return [f"{where}: {list(value)}"]
        return [found for name in shape for found in misfits(value[name], shape[name], f"{where}.{name}")]
    return []


def test_rows_have_the_members_that_the_columns_promise() -> None:
    row = article_row(a_dataset(), Record(ARTICLE, ANNOTATIONS, ("article-9",)))
    assert misfits(row, ARTICLES) == []
    for rows, columns in ((actor_rows, ACTORS), (topic_rows, TOPICS), (field_rows, FIELDS)):
        assert [found for row in rows(a_dataset()) for found in misfits(row, columns)] == []


def test_a_quotation_has_all_its_parts() -> None:
    row: dict[str, Any] = article_row(a_dataset(), Record(ARTICLE, ANNOTATIONS))
    outer, inner = row["quotations"]
    assert [one["text"] for one in outer["content"]] == ['"We can,"', '"do it."']
    assert all(TEXT[one["start"] : one["end"]] == one["text"] for one in outer["content"])
    assert (outer["speaker"], outer["addressee"]) == ("actor-b", "actor-a")
    assert [(one["topic"], one["stance"]) for one in outer["topics"]] == [
        ("topic-b", "supports"),
        ("topic-a", None),
    ]
    assert outer["suggestion"] == {"engine": "rules", "version": "1", "score": 0.75, "edited": True}
    assert (inner["within"], inner["speaker"], inner["suggestion"]) == ("q1", None, None)


def test_a_passage_of_the_whole_article_has_no_spans() -> None:
    row: dict[str, Any] = article_row(a_dataset(), Record(ARTICLE, ANNOTATIONS))
    assert [len(one["spans"]) for one in row["passages"]] == [0, 2]

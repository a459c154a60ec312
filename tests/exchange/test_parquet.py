from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from tests.exchange.datasets import ANNOTATIONS, ARTICLE, TEXT, a_dataset, datasets
from tests.exchange.hard_cases import hard_dataset

from copydesk.domain.dataset import Dataset, Record
from copydesk.domain.text import text_hash
from copydesk.errors import Cancelled, UserError
from copydesk.exchange.parquet import write_parquet
from copydesk.exchange.parquet_rows import actor_rows, article_row, revision_rows, topic_rows

Load = Callable[..., Any]


@pytest.fixture
def load(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Load:
    """``load_dataset`` of Hugging Face, without a network and with its caches in the test's folder."""
    for name in ("HF_DATASETS_OFFLINE", "HF_HUB_OFFLINE", "HF_DATASETS_DISABLE_PROGRESS_BARS"):
        monkeypatch.setenv(name, "1")
    monkeypatch.setenv("HF_HOME", str(tmp_path / "home"))
    import datasets as library

    # If it was imported before, it has read its environment: it would count each file that it loads afar.
    off = {"HF_DATASETS_OFFLINE": True, "HF_HUB_OFFLINE": True, "HF_UPDATE_DOWNLOAD_COUNTS": False}
    for name, value in off.items():
        monkeypatch.setattr(f"datasets.config.{name}", value)

    def loaded(*given: Any, **named: Any) -> Any:
        return library.load_dataset(*given, cache_dir=str(tmp_path / "cache"), split="train", **named)

    return loaded


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_parquet(a_dataset(), tmp_path / "out")
    return tmp_path / "out"


def test_the_folder_opens_as_a_dataset_with_its_codebook(folder: Path, load: Load) -> None:
    articles = load(str(folder))
    assert articles["text"][:] == [TEXT, "Another."]
    (mention,) = articles[0]["mentions"]
    assert mention["actor_name"] == "Ana Orr"
    assert [TEXT[span["start"] : span["end"]] for span in mention["spans"]] == ["Ana Orr"]
    assert list(load(str(folder), "actors")) == list(actor_rows(a_dataset()))
    assert list(load(str(folder), "topics")) == list(topic_rows(a_dataset()))
    assert [field["name"] for field in load(str(folder), "fields")] == ["size", "tone", "front page"]
    assert list(load(str(folder), "revisions")) == list(revision_rows(a_dataset()))
    outer, inner = articles[0]["quotations"]
    assert (outer["revision"], outer["revision_number"]) == ("revision-2", 2)
    assert (inner["revision"], inner["revision_number"]) == (None, 0)


def test_the_files_open_without_the_card_and_keep_their_types(folder: Path, load: Load) -> None:
    articles = load("parquet", data_files=str(folder / "articles.parquet"))
    assert type(articles.features["quotations"]).__name__ == "List"
    assert list(articles) == [article_row(a_dataset(), record) for record in a_dataset().records]


def test_the_hard_cases_come_back_as_they_were(tmp_path: Path, load: Load) -> None:
    write_parquet(hard_dataset(), tmp_path / "out")
    articles = list(load(str(tmp_path / "out")))
    assert articles == [article_row(hard_dataset(), record) for record in hard_dataset().records]
    for article in articles:
        for one in [*article["mentions"], *article["passages"]]:
            assert all(article["text"][span["start"] : span["end"]] == span["text"] for span in one["spans"])
    assert list(load(str(tmp_path / "out"), "actors")) == list(actor_rows(hard_dataset()))


def test_tables_without_rows_are_files_that_datasets_is_not_told_of(tmp_path: Path, load: Load) -> None:
    write_parquet(replace(a_dataset(), attributes=()), tmp_path / "out")
    assert len(load(str(tmp_path / "out"), "topics")) == 3
    with pytest.raises(ValueError, match="BuilderConfig 'fields' not found"):
        load(str(tmp_path / "out"), "fields")
    assert pq.read_table(tmp_path / "out" / "fields.parquet").num_rows == 0


def test_a_dataset_without_articles_has_its_columns(tmp_path: Path) -> None:
    write_parquet(a_dataset([]), tmp_path / "out")
    table = pq.read_table(tmp_path / "out" / "articles.parquet")
    assert (table.num_rows, table.column_names[:3]) == (0, ["id", "title", "text"])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
@given(datasets())
def test_hostile_text_comes_back_as_it_was(tmp_path: Path, dataset: Dataset) -> None:
    records = list(dataset.records)
    dataset = replace(dataset, records=iter(records))
    write_parquet(dataset, tmp_path / "out")
    found = pq.read_table(tmp_path / "out" / "articles.parquet").to_pylist()
    assert found == [article_row(dataset, record) for record in records]


def test_row_groups_are_bounded_by_articles_and_by_characters(tmp_path: Path) -> None:
    short = [Record(replace(ARTICLE, id=number, uid=f"a{number}"), ()) for number in range(501)]
    write_parquet(a_dataset(short), tmp_path / "short")
    long = [Record(replace(ARTICLE, text="x" * 3_000_000), ()) for _ in range(3)]
    write_parquet(a_dataset(long), tmp_path / "long")
    assert _groups(tmp_path / "short") == [500, 1]
    assert _groups(tmp_path / "long") == [2, 1]


def _groups(folder: Path) -> list[int]:
    told = pq.read_metadata(folder / "articles.parquet")
    assert told.row_group(0).column(0).compression == "ZSTD"
    return [told.row_group(number).num_rows for number in range(told.num_row_groups)]


def test_what_was_written_is_counted(tmp_path: Path) -> None:
    report = write_parquet(a_dataset(), tmp_path / "out")
    assert report.counts == {
        "articles": 2,
        "mentions": 1,
        "passages": 2,
        "quotations": 2,
        "actors": 3,
        "topics": 3,
    }
    assert report.losses == ()


def test_without_texts_there_are_their_hashes_and_lengths(tmp_path: Path, load: Load) -> None:
    write_parquet(replace(a_dataset(), texts=False), tmp_path / "out")
    article = load(str(tmp_path / "out"))[0]
    assert (article["text_sha256"], article["text_length"]) == (text_hash(TEXT), len(TEXT))
    assert "text" not in article
    assert article["mentions"][0]["spans"][0]["text"] == "Ana Orr"
    assert "left out" in (tmp_path / "out" / "README.md").read_text(encoding="utf-8")


def test_versions_of_an_article_are_kept(tmp_path: Path) -> None:
    write_parquet(a_dataset([Record(ARTICLE, ANNOTATIONS, ("article-8", "article-9"))]), tmp_path / "out")
    (row,) = pq.read_table(tmp_path / "out" / "articles.parquet").to_pylist()
    assert row["versions"] == ["article-8", "article-9"]


def test_the_same_dataset_gives_the_same_bytes_and_replaces_the_earlier_one(tmp_path: Path) -> None:
    for name in ("a", "b", "b"):
        write_parquet(a_dataset(), tmp_path / name)
    names = sorted(path.name for path in (tmp_path / "a").iterdir())
    tables = ("actors", "articles", "fields", "revisions", "topics")
    assert names == ["README.md", *(f"{table}.parquet" for table in tables)]
    for name in names:
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()


def test_a_folder_of_others_is_refused_and_work_that_is_stopped_leaves_nothing(tmp_path: Path) -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_parquet(a_dataset(), tmp_path / "out", stop)
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "README.md").write_text("Mine.")
    with pytest.raises(UserError, match="holds other files"):
        write_parquet(a_dataset(), tmp_path)

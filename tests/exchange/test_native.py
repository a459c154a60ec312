from pathlib import Path

from tests.exchange.datasets import a_dataset

from copydesk.exchange.native import FORMAT


def test_the_native_format_writes_what_it_reads(tmp_path: Path) -> None:
    assert FORMAT.write is not None
    assert FORMAT.read is not None
    FORMAT.write(a_dataset(), tmp_path / "x.jsonl", lambda done, total: None)
    assert [article.uid for article in FORMAT.read(tmp_path / "x.jsonl")] == ["article-1", "article-2"]

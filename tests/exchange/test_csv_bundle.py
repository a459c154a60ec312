import csv
import hashlib
import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.exchange.datasets import ANNOTATIONS, ARTICLE, TEXT, a_dataset, datasets

from copydesk.domain.dataset import Dataset, Record
from copydesk.errors import Cancelled, UserError
from copydesk.exchange.csv_bundle import harmed, harmless, write_csv
from copydesk.exchange.csv_tables import TABLES

NAMES = [
    *("articles", "actors", "aliases", "topics", "revisions"),
    *("mentions", "passages", "quotations", "quotation_topics"),
]


def rows(folder: Path, table: str) -> list[dict[str, str]]:
    text = (folder / f"{table}.csv").read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    write_csv(a_dataset(), tmp_path / "out")
    return tmp_path / "out"


def test_a_bundle_is_a_table_for_each_sort_of_item(bundle: Path) -> None:
    assert sorted(path.name for path in bundle.iterdir()) == sorted(
        [*(f"{n}.csv" for n in NAMES), "datapackage.json"]
    )
    for name in NAMES:
        raw = (bundle / f"{name}.csv").read_bytes()
        assert raw.startswith(b"\xef\xbb\xbf")
        assert raw.endswith(b"\r\n")


def test_articles_come_with_metadata_and_text(bundle: Path) -> None:
    first, second = rows(bundle, "articles")
    assert (first["id"], first["title"], first["text"]) == ("article-1", "We can do it", TEXT)
    assert (first["published"], first["status"]) == ("2018-09-06T22:22:00", "done")
    assert json.loads(first["attributes"]) == {"front page": True}
    assert (second["id"], second["agency"]) == ("article-2", "")


def test_the_codebook_is_by_id(bundle: Path) -> None:
    assert [(row["id"], row["parent"]) for row in rows(bundle, "actors")] == [
        ("actor-a", ""),
        ("actor-b", "actor-a"),
        ("actor-c", ""),
    ]
    assert [(row["actor"], row["position"], row["alias"]) for row in rows(bundle, "aliases")] == [
        ("actor-b", "1", "Orr"),
        ("actor-b", "2", "'=SUM(1)"),
    ]
    assert [row["name"] for row in rows(bundle, "topics")] == ["Peace", "Peacekeeping", "Unused"]
    assert json.loads(rows(bundle, "actors")[0]["ids"]) == {"cameo": "ORRGOV", "wikidata": "Q1"}


def test_spans_and_quoted_text_agree(bundle: Path) -> None:
    (mention,) = rows(bundle, "mentions")
    assert TEXT[int(mention["start"]) : int(mention["end"])] == mention["quote"] == "Ana Orr"
    assert mention["spans"] == f"{mention['start']}-{mention['end']}"
    assert (mention["actor"], mention["actor_name"]) == ("actor-b", "Ana Orr")


def test_a_passage_of_the_whole_article_has_empty_places(bundle: Path) -> None:
    whole, apart = rows(bundle, "passages")
    assert (whole["start"], whole["end"], whole["spans"], whole["quote"]) == ("", "", "", "")
    assert whole["note"] == "'=all of it"
    assert apart["quote"] == "\U0001f600 Über … more"
    assert len(apart["spans"].split()) == 2


def test_a_quotation_has_all_its_parts(bundle: Path) -> None:
    outer, inner = rows(bundle, "quotations")
    assert outer["quote"] == '"We can," … "do it."'
    assert (outer["cue"], outer["speaker_quote"]) == ("said", "Ana Orr")
    assert (outer["speaker"], outer["speaker_name"]) == ("actor-b", "Ana Orr")
    assert (outer["addressee"], outer["addressee_name"]) == ("actor-a", "Foreign Ministry")
    assert (inner["within"], inner["speaker"]) == ("q1", "")
    assert [(row["topic"], row["stance"]) for row in rows(bundle, "quotation_topics")] == [
        ("topic-b", "supports"),
        ("topic-a", ""),
    ]


def test_annotations_refer_to_the_revision_they_were_made_under(bundle: Path) -> None:
    assert [tuple(row.values()) for row in rows(bundle, "revisions")] == [
        ("revision-1", "1", "2026-01-01T00:00:00Z", "Ana", "Add topic: Peace"),
        ("revision-2", "2", "2026-01-02T00:00:00Z", "Ana", "'=Edit topic: Peace"),
    ]
    assert [(row["revision"], row["revision_number"]) for row in rows(bundle, "quotations")] == [
        ("revision-2", "2"),
        ("", "0"),
    ]


def test_what_was_written_is_counted(tmp_path: Path) -> None:
    report = write_csv(a_dataset(), tmp_path / "out")
    assert report.counts == {name: len(rows(tmp_path / "out", name)) for name in NAMES}
    assert report.losses == ()


def test_the_same_dataset_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a", "b", "a.zip", "b.zip"):
        write_csv(a_dataset(), tmp_path / name)
    for path in (tmp_path / "a").iterdir():
        assert path.read_bytes() == (tmp_path / "b" / path.name).read_bytes()
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()


def test_a_zip_holds_the_same_files(bundle: Path, tmp_path: Path) -> None:
    write_csv(a_dataset(), tmp_path / "out.ZIP")
    with zipfile.ZipFile(tmp_path / "out.ZIP") as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == {
            path.name: path.read_bytes() for path in bundle.iterdir()
        }
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "out.ZIP"]


def test_an_earlier_bundle_is_replaced_and_another_folder_refused(bundle: Path) -> None:
    (bundle / ".DS_Store").write_bytes(b"")
    write_csv(a_dataset([]), bundle)
    assert rows(bundle, "articles") == []
    (bundle / "thesis.doc").write_bytes(b"")
    with pytest.raises(UserError, match="holds other files"):
        write_csv(a_dataset(), bundle)
    assert (bundle / "thesis.doc").exists()


@pytest.mark.parametrize("content", ["{}", "[", "[]", '{"name": "somebody else"}'])
def test_somebody_elses_data_package_is_not_replaced(tmp_path: Path, content: str) -> None:
    (tmp_path / "datapackage.json").write_text(content)
    with pytest.raises(UserError, match="holds other files"):
        write_csv(a_dataset(), tmp_path)
    assert (tmp_path / "datapackage.json").read_text() == content


@pytest.mark.parametrize("name", ["out", "out.zip"])
def test_cancelling_leaves_nothing_behind(tmp_path: Path, name: str) -> None:
    def stop(done: int, total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_csv(a_dataset(), tmp_path / name, stop)
    assert list(tmp_path.iterdir()) == []


def test_the_description_fits_the_tables(bundle: Path) -> None:
    package = json.loads((bundle / "datapackage.json").read_bytes())
    assert package["profile"] == "tabular-data-package"
    assert [resource["name"] for resource in package["resources"]] == NAMES
    ids = {name: {row.get("id", "") for row in rows(bundle, name)} for name in NAMES}
    for resource in package["resources"]:
        header = (bundle / resource["path"]).read_text(encoding="utf-8-sig").splitlines()[0]
        schema = resource["schema"]
        assert header.split(",") == [field["name"] for field in schema["fields"]]
        content = rows(bundle, resource["name"])
        keys = [tuple(row[name] for name in schema["primaryKey"]) for row in content]
        assert len(set(keys)) == len(keys)
        for foreign in schema.get("foreignKeys", []):
            target = foreign["reference"]["resource"] or resource["name"]
            assert {row[foreign["fields"]] for row in content} - {""} <= ids[target]


def test_every_column_is_explained() -> None:
    assert all(column.what.endswith(".") for table in TABLES for column in table.columns)


CALCULATED = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_no_cell_is_a_formula_and_all_can_be_had_back(text: str) -> None:
    for cell in (text, f"={text}", f"'@{text}", f"''{text}", f" \n-{text}", f"' ＝{text}"):
        safe = harmless(cell)
        assert isinstance(safe, str)
        assert not safe.lstrip().startswith(CALCULATED)
        assert not safe.startswith(("\t", "\r"))
        assert harmed(safe) == cell


def test_numbers_stay_numbers_and_nul_is_replaced() -> None:
    assert harmless(-5) == -5
    assert harmless("a\0b") == "a\ufffdb"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=40)
@given(datasets())
def test_every_bundle_can_be_read_as_csv(tmp_path: Path, dataset: Dataset) -> None:
    records = list(dataset.records)
    write_csv(replace(dataset, records=iter(records)), tmp_path / "out")
    texts = [row["text"] for row in rows(tmp_path / "out", "articles")]
    assert texts == [harmless(record.article.text) for record in records]
    for name in NAMES:
        assert all(None not in row and None not in row.values() for row in rows(tmp_path / "out", name))


def test_a_cell_with_every_kind_of_line_end_survives(tmp_path: Path) -> None:
    article = replace(ARTICLE, title='a\r\nb\rc\nd"e,f')
    write_csv(a_dataset([Record(article, ANNOTATIONS)]), tmp_path / "out")
    assert rows(tmp_path / "out", "articles")[0]["title"] == article.title


def test_without_texts_there_are_their_hashes_and_lengths(tmp_path: Path) -> None:
    write_csv(replace(a_dataset(), texts=False), tmp_path / "out")
    article, _ = rows(tmp_path / "out", "articles")
    assert "text" not in article
    assert article["text_sha256"] == hashlib.sha256(TEXT.encode()).hexdigest()
    assert article["text_length"] == str(len(TEXT))
    package = json.loads((tmp_path / "out" / "datapackage.json").read_bytes())
    fields = next(one for one in package["resources"] if one["name"] == "articles")["schema"]["fields"]
    assert [field["name"] for field in fields] == list(article)

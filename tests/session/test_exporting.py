"""What the options of an export leave: articles, annotations, coders, texts, parts and manifests."""

import csv
import hashlib
import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.builders import make_session, span_of, story

from copydesk import exchange
from copydesk.domain.annotation import Kind
from copydesk.domain.article import Status
from copydesk.domain.article_filter import ArticleFilter
from copydesk.domain.dataset import Loss
from copydesk.domain.exporting import ExportOptions, Split
from copydesk.domain.span import Span
from copydesk.errors import Cancelled, UserError
from copydesk.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Twelve articles; each has a mention and a quotation by Ana and one by Bo nested in hers."""
    session = make_session(tmp_path / "project", *(story(number) for number in range(12)))
    for row in session.articles.rows():
        text = session.articles.get(row.id).text
        session.set_coder("Ana")
        session.tagging.tag_actor(row.id, (span_of(text, "Velmora Ferry Board"),), "Velmora Ferry Board")
        outer = session.tagging.tag_quotation(row.id, (span_of(text, f"Boat {row.id - 1} will sail"),))
        session.set_coder("Bo")
        inner = session.tagging.tag_quotation(row.id, (span_of(text, "will sail"),))
        session.tagging.set_within(inner, outer)
    session.articles.set_status([2, 3], Status.DONE)
    yield session
    session.close()


def export(session: Session, out: Path, **options: Any) -> list[dict[str, Any]]:
    session.datasets.export(out, "jsonl", ExportOptions(**options))
    return lines(out)


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n")[:-1]]


def uids(session: Session, *ids: int) -> list[str]:
    return [row.uid for row in session.articles.rows(ids)]


# -- which articles ---------------------------------------------------------------------------------


def test_chosen_articles_are_exported_and_no_others(session: Session, tmp_path: Path) -> None:
    found = export(session, tmp_path / "x.jsonl", articles=frozenset({1, 12, 5, 99}))
    assert [one["id"] for one in found] == uids(session, 1, 5, 12)


@pytest.mark.parametrize(
    ("wanted", "ids"),
    [
        (ArticleFilter(statuses=frozenset({Status.DONE})), (2, 3)),
        (ArticleFilter(published_from="2031-05-11"), (11, 12)),
        (ArticleFilter(words="TIMETABLE story 4:"), (5,)),
    ],
)
def test_a_filter_says_which_articles(
    session: Session, tmp_path: Path, wanted: ArticleFilter, ids: tuple[int, ...]
) -> None:
    found = export(session, tmp_path / "x.jsonl", wanted=wanted)
    assert [one["id"] for one in found] == uids(session, *ids)


def test_a_saved_list_says_which_articles(session: Session, tmp_path: Path) -> None:
    made = session.lists.create("Pilot", [7, 4])
    found = export(session, tmp_path / "x.jsonl", wanted=ArticleFilter(list_id=made))
    assert [one["id"] for one in found] == uids(session, 4, 7)
    told = json.loads((tmp_path / "x.jsonl.manifest.json").read_bytes())
    assert told["options"]["wanted"]["list"]["name"] == "Pilot"


def test_an_export_of_no_article_is_refused(session: Session, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="No article is among those chosen"):
        export(session, tmp_path / "x.jsonl", articles=frozenset())
    assert not (tmp_path / "x.jsonl").exists()


# -- which annotations ------------------------------------------------------------------------------


def test_only_wanted_kinds_are_exported(session: Session, tmp_path: Path) -> None:
    (one,) = export(session, tmp_path / "x.jsonl", articles=frozenset({1}), kinds=frozenset({Kind.MENTION}))
    assert (len(one["mentions"]), one["quotations"]) == (1, [])


def test_a_quotation_without_its_outer_one_is_told(session: Session, tmp_path: Path) -> None:
    options = ExportOptions(coders=frozenset({"Bo"}))
    report = session.datasets.export(tmp_path / "x.jsonl", "jsonl", options)
    quotations = [one for line in lines(tmp_path / "x.jsonl") for one in line["quotations"]]
    assert [one["within"] for one in quotations] == [None] * 12
    (loss,) = report.losses
    assert (loss.what, loss.count) == ("quotations whose outer quotation is left out", 12)
    assert loss.examples[0].endswith('“will sail,"”')


def test_what_is_nested_stays_so_where_both_are_wanted(session: Session, tmp_path: Path) -> None:
    report = session.datasets.export(
        tmp_path / "x.jsonl", "jsonl", ExportOptions(kinds=frozenset({Kind.QUOTATION}), anonymised=True)
    )
    outer, inner = lines(tmp_path / "x.jsonl")[0]["quotations"]
    assert inner["within"] == outer["id"]
    assert report.losses == ()


def test_an_unknown_coder_is_refused(session: Session, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="called Zoe"):
        export(session, tmp_path / "x.jsonl", coders=frozenset({"Zoe"}))


def test_no_name_of_a_coder_is_in_an_anonymised_export(session: Session, tmp_path: Path) -> None:
    export(session, tmp_path / "x.jsonl", anonymised=True, coders=frozenset({"Ana"}))
    named = {one["coder"] for line in lines(tmp_path / "x.jsonl") for one in line["mentions"]}
    assert len(named) == 1
    assert named < {"coder 1", "coder 2"}
    for path in tmp_path.glob("x.*"):
        assert b'"Ana"' not in path.read_bytes()


def test_coders_keep_their_numbers_in_each_export(session: Session, tmp_path: Path) -> None:
    def numbers(name: str, **options: Any) -> dict[str, str]:
        found = export(session, tmp_path / name, anonymised=True, **options)
        return {one["id"]: one["coder"] for line in found for one in line["quotations"]}

    every = numbers("all.jsonl")
    of_bo = numbers("bo.jsonl", coders=frozenset({"Bo"}))
    assert of_bo.items() <= every.items()
    assert set(every.values()) == {"coder 1", "coder 2"}


# -- without texts ----------------------------------------------------------------------------------


@pytest.mark.parametrize("format_name", ["jsonl", "csv"])
def test_without_texts_there_are_hashes_and_quotes_only(
    session: Session, tmp_path: Path, format_name: str
) -> None:
    session.datasets.export(tmp_path / "x", format_name, ExportOptions(texts=False))
    files = [path for path in tmp_path.rglob("*") if path.is_file() and path.parent.name != "texts"]
    content = b"".join(path.read_bytes() for path in files if "project" not in path.parts)
    text = session.articles.get(1).text
    assert b"its chair said" not in content
    assert hashlib.sha256(text.encode()).hexdigest().encode() in content
    assert b"Boat 0 will sail" in content


def test_a_dataset_without_texts_is_not_read_back(session: Session, tmp_path: Path) -> None:
    export(session, tmp_path / "x.jsonl", texts=False)
    with pytest.raises(UserError, match="it was exported without the article's text"):
        session.datasets.import_(tmp_path / "x.jsonl")


# -- parts ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("format_name", "ending"), [("jsonl", ".jsonl"), ("csv", ""), ("csv", ".zip")])
def test_a_split_writes_three_files_or_folders(
    session: Session, tmp_path: Path, format_name: str, ending: str
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    options = ExportOptions(split=Split((80, 10, 10), 1), manifest=False)
    report = session.datasets.export(out / f"corpus{ending}", format_name, options)
    names = [f"corpus-{part}{ending}" for part in ("train", "dev", "test")]
    assert sorted(path.name for path in out.iterdir()) == sorted(names)
    assert [path.name for path in report.files] == names
    assert report.counts["articles"] == 12
    assert report.counts["actors"] == 1


def test_the_parts_share_no_article_and_miss_none(session: Session, tmp_path: Path) -> None:
    session.datasets.export(tmp_path / "x.jsonl", "jsonl", ExportOptions(split=Split((2, 1, 1), 5)))
    parts = [[one["id"] for one in lines(path)] for path in sorted(tmp_path.glob("x-*.jsonl"))]
    assert sorted(map(len, parts)) == [3, 3, 6]
    assert sorted(uid for part in parts for uid in part) == sorted(row.uid for row in session.articles.rows())


def test_versions_stay_in_one_part(session: Session, tmp_path: Path) -> None:
    session.versions.link([1, 6, 9, 11])
    report = session.datasets.export(tmp_path / "x.jsonl", "jsonl", ExportOptions(split=Split((1, 1, 1), 2)))
    linked = [sum("versions" in one for one in lines(path)) for path in tmp_path.glob("x-*.jsonl")]
    assert sorted(linked) == [0, 0, 4]
    assert report.losses == ()


def test_a_link_to_a_version_that_is_left_out_is_told(session: Session, tmp_path: Path) -> None:
    session.versions.link([1, 2])
    report = session.datasets.export(tmp_path / "x.jsonl", "jsonl", ExportOptions(articles=frozenset({1, 3})))
    (loss,) = report.losses
    assert (loss.what, loss.count) == ("links to versions of an article that are left out", 1)


def test_a_part_without_articles_is_refused(session: Session, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="part dev would have no articles"):
        export(session, tmp_path / "x.jsonl", articles=frozenset({1, 2}), split=Split((80, 10, 10)))
    assert not list(tmp_path.glob("x-*"))


def test_a_split_appears_whole_or_not_at_all(session: Session, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "x-dev.jsonl").write_bytes(b"old")

    def stop(done: int, total: int) -> None:
        if done >= 10:
            raise Cancelled

    with pytest.raises(Cancelled):
        options = ExportOptions(split=Split((2, 1, 1), 5))
        session.datasets.export(out / "x.jsonl", "jsonl", options, progress=stop)
    assert [path.name for path in out.iterdir()] == ["x-dev.jsonl"]
    assert (out / "x-dev.jsonl").read_bytes() == b"old"


def test_progress_of_a_split_counts_through(session: Session, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    options = ExportOptions(split=Split((2, 1, 1), 5))
    session.datasets.export(
        tmp_path / "x.jsonl", "jsonl", options, progress=lambda done, total: seen.append((done, total))
    )
    assert seen == sorted(seen)
    assert seen[-1] == (12, 12)


# -- manifests --------------------------------------------------------------------------------------


def test_an_export_is_byte_identical_when_run_again(session: Session, tmp_path: Path) -> None:
    options = ExportOptions(split=Split((2, 1, 1), 5), anonymised=True, texts=False)
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        session.datasets.export(tmp_path / name / "x", "csv", options)
    first, second = (
        {
            path.relative_to(tmp_path / name): path.read_bytes()
            for path in (tmp_path / name).rglob("*")
            if path.is_file()
        }
        for name in ("first", "second")
    )
    assert first == second
    assert len(first) == 3 * 11


def test_tables_tell_which_revision_an_annotation_was_made_under(session: Session, tmp_path: Path) -> None:
    def table(name: str) -> list[dict[str, str]]:
        text = (tmp_path / "x" / f"{name}.csv").read_text(encoding="utf-8-sig")
        return list(csv.DictReader(io.StringIO(text)))

    actor = session.codebook.find_actor("Velmora Ferry Board")
    assert actor is not None
    session.codebook.rename_actor(actor, "Ferry Board")
    session.tagging.tag_actor(1, (Span(0, 5),), actor)
    session.datasets.export(tmp_path / "x", "csv", ExportOptions(anonymised=True))
    first, second = table("revisions")
    assert (first["number"], first["label"]) == ("1", "Tag actor: Velmora Ferry Board")
    assert second["label"] == "Rename actor: Ferry Board"
    assert {first["coder"], second["coder"]} == {"coder 1", "coder 2"}
    assert {row["revision"] for row in table("quotations")} == {first["id"]}
    assert [row["revision_number"] for row in table("mentions")].count("2") == 1


def test_the_manifest_of_a_file_tells_its_hash_and_how_it_was_made(session: Session, tmp_path: Path) -> None:
    out = tmp_path / "x.jsonl"
    report = session.datasets.export(out, "jsonl", ExportOptions(kinds=frozenset({Kind.MENTION})))
    beside = tmp_path / "x.jsonl.manifest.json"
    assert report.files == (out, beside)
    told = json.loads(beside.read_bytes())
    assert told["files"][0]["sha256"] == hashlib.sha256(out.read_bytes()).hexdigest()
    assert told["options"]["kinds"] == ["mention"]
    assert told["counts"]["mentions"] == 12
    assert told["project"]["id"] == session.uid
    assert str(tmp_path) not in beside.read_text(encoding="utf-8")


def test_a_folder_with_its_manifest_is_replaced_by_the_next_export(session: Session, tmp_path: Path) -> None:
    session.datasets.export(tmp_path / "x", "csv")
    assert (tmp_path / "x" / "x.manifest.json").exists()
    session.datasets.export(tmp_path / "x", "csv")
    (tmp_path / "x" / "thesis.docx").touch()
    with pytest.raises(UserError, match="holds other files"):
        session.datasets.export(tmp_path / "x", "csv")


def test_no_manifest_is_written_where_none_is_wanted(session: Session, tmp_path: Path) -> None:
    export(session, tmp_path / "x.jsonl", manifest=False)
    assert not list(tmp_path.glob("*.manifest.json"))


def test_a_preview_has_the_first_articles_as_the_options_want_them(session: Session) -> None:
    shown = session.datasets.preview("jsonl", ExportOptions(articles=frozenset({2}), texts=False))
    assert shown[0].startswith('{"copydesk":1,"offset_unit":"code point",')
    assert "text_sha256" in shown[0]


def test_a_loss_without_anything_lost_is_none(session: Session, tmp_path: Path) -> None:
    report = session.datasets.export(tmp_path / "x.jsonl", "jsonl")
    assert Loss("", 0) not in report.losses
    assert report.losses == ()


# -- all formats ------------------------------------------------------------------------------------

WRITTEN = [one.name for one in exchange.formats() if one.writes]


def content(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def unpacked(data: bytes) -> bytes:
    """All that is in a zip file, or the bytes themselves."""
    if not zipfile.is_zipfile(io.BytesIO(data)):
        return data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return b"".join(archive.read(name) for name in archive.namelist())


@pytest.mark.parametrize("format_name", WRITTEN)
def test_every_format_is_written_in_parts_and_replaces_its_own_export(
    session: Session, tmp_path: Path, format_name: str
) -> None:
    session.set_coder("Anastasia Quill")
    session.tagging.tag_topic(1, (), "Ferries")
    out = tmp_path / "out"
    out.mkdir()
    place = out / f"corpus{exchange.info(format_name).suffix}"
    options = ExportOptions(split=Split((2, 1, 1), 5), anonymised=True)
    report = session.datasets.export(place, format_name, options)
    first = content(out)
    assert session.datasets.export(place, format_name, options) == report
    assert content(out) == first
    manifests = [json.loads(one) for name, one in first.items() if name.endswith(".manifest.json")]
    assert sorted(one["part"] for one in manifests) == ["dev", "test", "train"]
    assert not [name for name, one in first.items() if b"Anastasia" in unpacked(one)]


@pytest.mark.parametrize("format_name", WRITTEN)
def test_every_format_leaves_texts_out_or_says_that_it_needs_them(
    session: Session, tmp_path: Path, format_name: str
) -> None:
    place = tmp_path / f"corpus{exchange.info(format_name).suffix}"
    if exchange.info(format_name).needs_text:
        with pytest.raises(UserError, match="cannot do without the articles' texts"):
            session.datasets.export(place, format_name, ExportOptions(texts=False))
        return
    session.datasets.export(place, format_name, ExportOptions(texts=False))
    files = [place] if place.is_file() else [path for path in place.rglob("*") if path.is_file()]
    assert files
    assert not [path for path in files if b"its chair said" in unpacked(path.read_bytes())]

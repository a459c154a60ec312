import csv
from pathlib import Path

import pytest

from copydesk.errors import ReadError, Sentence, UserError
from copydesk.session.import_report import COLUMNS, lines, refuse_place, rows, write_report
from copydesk.session.import_values import DocumentDone, Failure, ImportSummary, NearGroup, Warned

SUMMARY = ImportSummary(
    3,
    1,
    (Failure(Path("in/=a.zip"), "=a.zip/b.txt", ReadError("{name} is empty.", name="b.txt")),),
    (1, 2, 3),
    (Warned(Path("in/c.txt"), "c.txt", Sentence("Taken as {encoding}.", encoding="UTF-16")),),
    (NearGroup((1, 2), 0.9),),
    (("title", 2),),
    documents=(DocumentDone(Path("in/c.txt"), "c.txt", 3, 1, 2),),
    warned=1,
    unread=1,
    later=2,
)


def test_the_table_has_a_row_for_each_outcome_and_no_formulas(tmp_path: Path) -> None:
    write_report(SUMMARY, tmp_path / "report.csv")
    with (tmp_path / "report.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [
            list(COLUMNS),
            ["in/=a.zip", "'=a.zip/b.txt", "not read", "", "b.txt is empty."],
            ["in/c.txt", "c.txt", "warning", "", "Taken as UTF-16."],
            ["in/c.txt", "c.txt", "imported", "3", ""],
            ["in/c.txt", "c.txt", "duplicate", "1", ""],
            ["in/c.txt", "c.txt", "later version, left out", "2", ""],
        ]


def test_the_text_begins_with_the_sums(tmp_path: Path) -> None:
    write_report(SUMMARY, tmp_path / "report.txt")
    text = (tmp_path / "report.txt").read_text(encoding="utf-8")
    assert text.splitlines() == list(lines(SUMMARY))
    assert text.startswith("Imported articles: 3\nDuplicates left out: 1\nLater versions left out: 2\n")
    assert "in/=a.zip (=a.zip/b.txt): not read: b.txt is empty.\n" in text
    assert "in/c.txt: imported 3\n" in text


def test_sentences_are_said_in_the_users_language() -> None:
    (first, *_) = rows(SUMMARY, lambda sentence: sentence.template)
    assert first[-1] == "{name} is empty."


def test_a_name_that_is_no_text_is_shown(tmp_path: Path) -> None:
    path = Path("in") / "b\udcff.txt"
    summary = ImportSummary(0, 0, (Failure(path, "b\ufffd.txt", ReadError("Empty.")),), ())
    write_report(summary, tmp_path / "report.csv")
    assert "b\ufffd.txt" in (tmp_path / "report.csv").read_text(encoding="utf-8-sig")


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="there is no folder"):
        write_report(SUMMARY, tmp_path / "gone" / "report.csv")


def test_a_report_goes_where_nothing_else_is(tmp_path: Path) -> None:
    refuse_place(tmp_path / "new.csv")
    for earlier in ("report.csv", "report.txt"):
        write_report(ImportSummary(0, 0, (), ()), tmp_path / earlier)
        refuse_place(tmp_path / earlier)
    (tmp_path / "article.txt").write_text("Words", encoding="utf-8")
    for place, why in (
        (tmp_path / "article.txt", "no report of an import"),
        (tmp_path, "is a folder"),
        (tmp_path / "none" / "report.csv", "there is no folder"),
    ):
        with pytest.raises(UserError, match=why):
            refuse_place(place)

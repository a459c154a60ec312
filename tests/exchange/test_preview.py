import pytest
from tests.exchange.datasets import a_dataset

from copydesk.errors import Cancelled
from copydesk.exchange import info
from copydesk.exchange.preview import first_lines


def test_the_first_lines_of_a_file_are_shown_cut_to_a_width() -> None:
    lines = first_lines(a_dataset(), info("jsonl"))
    assert lines[0].startswith('{"copydesk":1,')
    assert len(lines[0]) == 301


def test_of_a_folder_the_first_files_are_shown_below_their_names() -> None:
    lines = first_lines(a_dataset(), info("csv"))
    assert [line.split(" ")[0] for line in lines if not line.startswith(" ")][:2] == [
        "actors.csv",
        "aliases.csv",
    ]
    assert lines[1].startswith("  id,name,kind,")


def test_of_a_workbook_the_first_rows_of_the_sheets_are_shown() -> None:
    lines = first_lines(a_dataset(), info("excel"))
    assert lines[0] == "articles"
    assert lines[1].startswith("  id | title | published | ")
    assert lines[2].startswith("  article-")
    assert {line for line in lines if not line.startswith(" ")} >= {"actors", "topics", "mentions"}


def test_of_what_is_not_text_there_is_the_name_and_the_size() -> None:
    (line,) = first_lines(a_dataset(), info("spacy"))
    assert line.startswith("preview.spacy (")


def test_a_preview_ends_when_it_is_not_wanted_any_more() -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        first_lines(a_dataset(), info("csv"), stop)

from tests.exchange.datasets import ANNOTATIONS, ARTICLE, a_dataset

from copydesk.domain.dataset import Record
from copydesk.exchange.csv_rows import codebook_rows, record_rows
from copydesk.exchange.csv_tables import TABLES


def test_every_row_has_a_cell_for_each_column() -> None:
    widths = {table.name: len(table.columns) for table in TABLES}
    rows = [*codebook_rows(a_dataset()), *record_rows(a_dataset(), Record(ARTICLE, ANNOTATIONS))]
    assert {name for name, _ in rows} == set(widths)
    assert [(name, len(cells)) for name, cells in rows if len(cells) != widths[name]] == []


def test_the_key_of_a_table_is_among_its_columns() -> None:
    for table in TABLES:
        assert set(table.key) <= {column.name for column in table.columns}


def test_what_suggested_an_annotation_is_told() -> None:
    columns = {table.name: [column.name for column in table.columns] for table in TABLES}
    rows = record_rows(a_dataset(), Record(ARTICLE, ANNOTATIONS))
    told = [dict(zip(columns[name], cells, strict=True)) for name, cells in rows if name == "quotations"]
    names = ("suggested_by", "suggested_version", "suggested_score", "suggested_edited")
    assert [tuple(row[name] for name in names) for row in told] == [
        ("rules", "1", 0.75, "true"),
        (None, None, None, None),
    ]

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.domain.article import ArticleDraft
from copydesk.domain.text import canonical
from copydesk.errors import ReadError
from copydesk.readers.delimited import FORMAT
from copydesk.readers.dialect import Dialect, dialect_of
from copydesk.readers.document import Document
from copydesk.readers.format import ReadArticle, Reading, ReadOptions
from copydesk.readers.records import records
from copydesk.readers.text_lines import Lines

PROSE = "The envoys of Velmora met in Lorvan, and spoke of the harbour; nobody said “no”."
TABLE = f'title,text,published\nOne,"{PROSE}",2031-04-05\nTwo,"{PROSE}\n\nAnd more.",2031-04-06\n'


def read(content: str | bytes, name: str = "x.csv", options: ReadOptions | None = None) -> list[Reading]:
    raw = content if isinstance(content, bytes) else content.encode()
    return list(FORMAT.read(Document.of_bytes(name, raw), options or ReadOptions()))


def drafts(content: str | bytes, name: str = "x.csv") -> list[ArticleDraft]:
    readings = read(content, name)
    assert [str(reading) for reading in readings if isinstance(reading, ReadError)] == []
    return [reading.draft for reading in readings if isinstance(reading, ReadArticle)]


def failures(content: str | bytes) -> list[str]:
    return [str(reading) for reading in read(content) if isinstance(reading, ReadError)]


def titles(content: str | bytes) -> list[str]:
    return [reading.draft.title for reading in read(content) if isinstance(reading, ReadArticle)]


def test_a_row_is_an_article() -> None:
    one, two = drafts(TABLE)
    assert (one.title, one.text, one.published) == ("One", PROSE, "2031-04-05")
    assert two.text == f"{PROSE}\n\nAnd more."


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found_out(delimiter: str) -> None:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerows([["title", "text", "n"], ["One", PROSE, "1,5"], ["Two", PROSE * 2, "2,5"]])
    assert [draft.title for draft in drafts(out.getvalue())] == ["One", "Two"]


def test_excels_own_line_about_the_delimiter_is_followed() -> None:
    assert [draft.title for draft in drafts(f"sep=|\ntitle|text\nOne|{PROSE}\n")] == ["One"]


def test_marks_may_be_escaped_by_a_backslash() -> None:
    table = (
        'title,text\nOne,"She said \\"no, never\\", and left the harbour of Lorvan"\nTwo,"A \\"no\\", then"\n'
    )
    assert drafts(table)[0].text == 'She said "no, never", and left the harbour of Lorvan'


def test_marks_that_are_not_doubled_are_kept_as_they_stand() -> None:
    assert drafts('title,text\nOne,"She said "no" and then left"\nTwo,"He said ""yes"""\n')[0].text == (
        'She said "no" and then left'
    )


def test_tabs_may_come_without_any_quoting() -> None:
    table = 'title\ttext\nOne\t"No," she said in Lorvan\nTwo\tHe said "yes" in Velmora, and left\n'
    assert drafts(table, "x.tsv")[0].text == '"No," she said in Lorvan'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1251"])
def test_the_encoding_is_found_out(encoding: str) -> None:
    text = "Послы Вельморы встретились в Лорване и весь день говорили о гавани."
    mark = {"utf-16-le": b"\xff\xfe"}.get(encoding, b"")
    (draft,) = drafts(mark + f"Заголовок,Текст\nПослы,{text}\n".encode(encoding))
    assert draft.text == text


def test_an_encoding_found_by_trial_is_told() -> None:
    text = "Послы Вельморы встретились в Лорване и весь день говорили о гавани"
    (reading,) = read(f"title;text\nПослы;{text}\n".encode("cp1251"))
    assert isinstance(reading, ReadArticle)
    assert "Windows-1251" in str(reading.remarks[0])


def test_letters_that_come_late_still_decide_the_encoding() -> None:
    rows = "".join(f"{n},{PROSE[:30]}\n" for n in range(20000))
    late = "Größer,Die Gesandten aus Velmora sprachen über die Häfen; für später ist Größeres geplant.\n"
    assert drafts(f"title,text\n{rows}{late}".encode("cp1252"))[-1].title == "Größer"


def test_arabic_stays_as_it_is() -> None:
    text = "اجتمع المبعوثون في لورفان، وتحدثوا عن الميناء طوال اليوم"
    assert drafts(f"العنوان,النص\nالمبعوثون,{text}\n")[0].text == text


def test_a_damaged_row_is_a_failure_and_the_others_come_in() -> None:
    raw = f"title,text\nOne,{PROSE[:30]}é\nTwo,caf\xe9\n".encode().replace(b"caf\xc3\xa9", b"caf\xe9")
    raw += "Three,Émile, à Velmora\n".replace(", à", " à").encode()
    assert failures(raw) == ["Row 3 of x.csv has damaged characters."]
    assert titles(raw) == ["One", "Three"]


def test_a_ragged_row_is_a_failure_and_the_others_come_in() -> None:
    table = f"{TABLE}Three,{PROSE.replace(',', '')}\nFour,{PROSE.replace(',', '')},2031-04-07,,\n"
    assert failures(table) == ["Row 4 of x.csv has 2 cells where 3 are expected."]
    assert titles(table) == ["One", "Two", "Four"]


def test_empty_rows_count_but_say_nothing() -> None:
    assert failures(f"title,text\n\n,\nOne,{PROSE.replace(',', '')}\nTwo,\n") == [
        "Row 5 of x.csv has no text."
    ]


def test_a_mark_that_is_never_closed_costs_one_row() -> None:
    table = f'title,text\nOne,"{PROSE}"\nTwo,"{PROSE}\nThree,"{PROSE}"\n'
    (failure,) = failures(table)
    assert failure.startswith("Row 3 of x.csv has a quotation mark that is not closed or not doubled.")
    assert titles(table) == ["One", "Three"]


def test_a_mark_unclosed_in_the_last_row_is_told() -> None:
    assert len(failures(f'title,text\nOne,"{PROSE}"\nTwo,"And so it\n\nbreaks off\n')) == 1


def test_prose_within_a_mark_that_is_never_closed_is_no_row() -> None:
    table = f'title,text\nOne,"{PROSE}"\nTwo,"It began,\nand went on, for a while\nand, at last, ended\n'
    assert titles(table) == ["One"]
    assert len(failures(table)) == 1


def test_failures_are_counted_after_the_first_thousand() -> None:
    told = failures("title,text,x\n" + f"One,{PROSE[:30]},1\n" * 3 + "a,b\n" * 1010)
    assert len(told) == 1001
    assert told[-1] == "10 more rows of x.csv could not be read."


def test_without_a_header_columns_are_called_by_their_place() -> None:
    table = "".join(f'2031-04-0{n},"{PROSE}",{n}\n' for n in range(1, 4))
    assert FORMAT.table is not None
    head = FORMAT.table(Document.of_bytes("x.csv", table.encode()))
    assert head.columns == ("column 1", "column 2", "column 3")
    assert head.mapping == {"column 1": "published", "column 2": "text", "column 3": "attribute"}
    assert len(drafts(table)) == 3


def test_one_column_is_a_table_too() -> None:
    assert [draft.text for draft in drafts(f"text\n{PROSE}\n{PROSE} {PROSE}\n")] == [
        PROSE,
        f"{PROSE} {PROSE}",
    ]


@pytest.mark.parametrize("content", ["", "\n\n", "title,text\n", "\ufeff"])
def test_a_table_without_rows_is_refused(content: str) -> None:
    with pytest.raises(ReadError, match="has no rows"):
        read(content)


def test_without_a_text_column_it_says_how_to_name_one() -> None:
    with pytest.raises(ReadError, match=r"--map text=COLUMN; the columns are: name, size"):
        read("name,size\nLorvan,3\nVelmora,4\n")


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(ReadError, match="binary data"):
        read(bytes(range(256)) * 50)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300) | st.text(alphabet='ab,;"\n\r\\\t\0é', max_size=80).map(str.encode))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    try:
        for reading in read(raw):
            assert isinstance(reading, ReadArticle | ReadError)
    except ReadError as error:
        assert "x.csv" in str(error)


LETTERS = st.characters(blacklist_categories=["Cs", "Cc"], blacklist_characters="<&")
WRITTEN = st.text(LETTERS | st.sampled_from("\n\r\t"), min_size=1, max_size=60).filter(str.strip)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(WRITTEN, WRITTEN), min_size=1, max_size=5), st.sampled_from(",;\t|"))
def test_texts_come_back_as_they_were_written(rows: list[tuple[str, str]], delimiter: str) -> None:
    out = io.StringIO(newline="")
    texts = [f"An article about {text} and more" for _, text in rows]
    writer = csv.writer(out, delimiter=delimiter, quoting=csv.QUOTE_ALL)
    writer.writerows([("topic", "text"), *zip([topic for topic, _ in rows], texts, strict=True)])
    assert [draft.text for draft in drafts(out.getvalue())] == [canonical(text) for text in texts]


def test_dialects_are_told_by_the_length_of_records() -> None:
    assert dialect_of(["a;b,c;d\n", "1,5;2;x\n", "2;3,2;y\n"]) == Dialect(";")


def test_a_line_without_end_is_one_failure(tmp_path: Path) -> None:
    lines = Lines(io.StringIO("a,b\n" + "x" * 100 + "\nc,d\n"), longest=20)
    found = [record.cells for record in records(lines, Dialect(","))]
    assert found == [["a", "b"], None, ["c", "d"]]


def test_the_first_article_is_no_header() -> None:
    table = f'Envoys meet,Meridian,"{PROSE}"\nHarbour,Courier,"{PROSE[:60]} again"\n'
    assert [draft.text for draft in drafts(table)] == [PROSE, f"{PROSE[:60]} again"]


def test_lines_above_the_header_are_passed_over() -> None:
    table = f"Export;;\nDate:;05.04.2031;\n;;\nTitle;Date;Text\nOne;05.04.2031;{PROSE.replace(';', ',')}\n"
    assert titles(table) == ["One"]


def test_years_of_two_figures_are_told_once() -> None:
    table = f'title,text,date\nOne,"{PROSE}",05.04.31\nTwo,"{PROSE} Again.",06.04.31\n'
    one, two = [reading for reading in read(table) if isinstance(reading, ReadArticle)]
    assert (one.draft.published, two.draft.published, two.remarks) == ("2031-04-05", "2031-04-06", ())
    assert str(one.remarks[0]) == "The years in x.csv have two figures: 05.04.31 was read as 2031-04-05."


@pytest.mark.parametrize(
    ("raw", "is_table"),
    [
        (f"title\ttext\r\nOne\t{PROSE}\r\n".encode("utf-16"), True),
        (f"title\ttext\r\nOne\t{PROSE}\r\n".encode(), False),
        (f"Envoys meet\r\n\r\n{PROSE}\r\n".encode("utf-16"), False),
        (f"Envoys\tmeet\r\n\r\n{PROSE}\r\n".encode("utf-16"), False),
        ("Envoys\tmeet".encode("utf-16"), False),
    ],
)
def test_what_excel_saves_as_unicode_text_is_a_table(raw: bytes, is_table: bool) -> None:
    assert FORMAT.claims(Document.of_bytes("x.txt", raw)) == is_table

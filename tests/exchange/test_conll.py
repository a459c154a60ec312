import json
import zipfile
from dataclasses import replace
from itertools import groupby
from pathlib import Path

import pytest
import spacy
from hypothesis import HealthCheck, given, settings
from spacy.tokens import Doc
from spacy.training import biluo_tags_to_offsets, iob_to_biluo
from tests.exchange.datasets import TEXT, a_dataset, datasets
from tests.exchange.hard_cases import hard_articles, hard_dataset

from copydesk.domain.dataset import Dataset, ExportReport, Record
from copydesk.errors import UserError
from copydesk.exchange import write
from copydesk.exchange.conll import FORMATS, write_conll
from copydesk.exchange.conll_tags import Scheme
from copydesk.exchange.format import DatasetFormat
from copydesk.exchange.tokens import sentences

LAYERS = ("actors", "quotations", "topics")
Entity = tuple[str, str]


def documents(path: Path, columns: int) -> list[list[list[list[str]]]]:
    """The documents of a file, each a list of sentences, these of rows: split at blanks as readers do."""
    found: list[list[list[list[str]]]] = []
    lines = path.read_text(encoding="utf-8").split("\n")
    for is_blank, group in groupby(lines, key=lambda line: not line):
        if is_blank:
            continue
        rows = [line.split(" ") for line in group]
        assert all(len(row) == columns for row in rows)
        if rows[0][0] == "-DOCSTART-":
            assert rows == [["-DOCSTART-", *["-X-"] * (columns - 2), "O"]]
            found.append([])
        else:
            found[-1].append(rows)
    return found


def entities(path: Path, columns: int = 4) -> list[list[Entity]]:
    """For each document the words and label of each entity, as spaCy reads them."""
    vocabulary = spacy.blank("xx").vocab
    result: list[list[Entity]] = []
    for document in documents(path, columns):
        result.append([])
        for rows in document:
            tags = [row[-1].replace("E-", "L-").replace("S-", "U-") for row in rows]
            biluo = tags if any(tag[0] in "LU" for tag in tags) else iob_to_biluo(tags)
            doc = Doc(vocabulary, words=[row[0] for row in rows])
            for start, end, label in biluo_tags_to_offsets(doc, biluo):
                result[-1].append((doc.text[start:end], str(label)))
    return result


def losses(report: ExportReport) -> dict[str, int]:
    return {loss.what.split(":")[0]: loss.count for loss in report.losses}


@pytest.mark.parametrize("known", FORMATS, ids=lambda known: known.info.name)
def test_every_scheme_says_the_same(tmp_path: Path, known: DatasetFormat) -> None:
    name, columns = known.info.name, 4 if "2003" in known.info.name else 2
    write(a_dataset(), tmp_path / "out", name)
    assert entities(tmp_path / "out" / "actors.conll", columns) == [[("Ana Orr", "PER")], []]
    assert entities(tmp_path / "out" / "quotations.conll", columns) == [
        [('" We can , "', "CONTENT"), ("Ana Orr", "SPEAKER"), ("said", "CUE"), ('" do it . "', "CONTENT")],
        [],
    ]
    assert entities(tmp_path / "out" / "topics.conll", columns) == [
        [("\U0001f600 Über", "P"), ("more", "P")],
        [],
    ]


def test_the_lines_are_those_of_the_shared_tasks(tmp_path: Path) -> None:
    write(a_dataset(), tmp_path / "a", "conll2003")
    write(a_dataset(), tmp_path / "b", "conll2002")
    four = (tmp_path / "a" / "actors.conll").read_text(encoding="utf-8")
    two = (tmp_path / "b" / "actors.conll").read_text(encoding="utf-8")
    assert four.startswith("-DOCSTART- -X- -X- O\n\nLORVAN -X- -X- O\n. -X- -X- O\n")
    assert "\nAna B-PER\nOrr I-PER\nsaid O\n" in two
    assert four.replace(" -X- -X-", "") == two


def test_hard_cases_have_the_tokens_of_their_texts(tmp_path: Path) -> None:
    write(hard_dataset(), tmp_path / "out", "conll2003")
    for layer in LAYERS:
        found = documents(tmp_path / "out" / f"{layer}.conll", 4)
        for article, document in zip(hard_articles(), found, strict=True):
            text = article.text
            expected = [[token.of(text) for token in one.tokens] for one in sentences(text)]
            assert [[row[0] for row in rows] for rows in document] == expected


def test_of_overlapping_mentions_the_longest_stay_and_the_rest_is_told(tmp_path: Path) -> None:
    report = write(hard_dataset(), tmp_path / "out", "conll2003")
    assert entities(tmp_path / "out" / "actors.conll")[-1] == [
        ("Harbour union", "ORG"),
        ("authority", "PER"),
        ("Kestrel", "STATE"),
        ("Port Authority ( KPA )", "ORG"),
        ("union men 's boats", "OTHER"),
        ("tab .", "ORG"),
    ]
    counted = losses(report)
    assert counted["topics of whole articles"] == 2
    assert counted["annotations that go on after the end of a sentence"] == 3
    assert counted["ends of annotations inside a token"] == 3
    (covered,) = (loss for loss in report.losses if loss.what.startswith("annotations inside or across"))
    assert 'Union & "port" <agree>: Kestrel Port Authority' in covered.examples


def test_files_say_which_article_and_what_labels_are(tmp_path: Path) -> None:
    write(a_dataset(), tmp_path / "out", "conll2003-bioes")
    listed = (tmp_path / "out" / "articles.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["id"] for line in listed] == ["article-1", "article-2"]
    labels = json.loads((tmp_path / "out" / "labels.json").read_bytes())
    assert (labels["scheme"], labels["actors"]["PER"]) == ("bioes", "person")
    assert labels["topics"]["P1"] == {"id": "topic-b", "code": "P1", "name": "Peacekeeping"}


def test_the_same_dataset_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.zip", "b.zip", "c"):
        write(hard_dataset(), tmp_path / name, "conll2003")
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == {
            path.name: path.read_bytes() for path in (tmp_path / "c").iterdir()
        }


def test_an_earlier_export_is_replaced_and_another_folder_refused(tmp_path: Path) -> None:
    write(a_dataset(), tmp_path / "out", "conll2003")
    write(a_dataset([]), tmp_path / "out", "conll2002")
    assert (tmp_path / "out" / "actors.conll").read_bytes() == b""
    (tmp_path / "out" / "labels.json").write_text("[]")
    with pytest.raises(UserError, match="holds other files"):
        write(a_dataset(), tmp_path / "out", "conll2003")


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=30,
    deadline=None,
)
@given(datasets())
def test_every_file_can_be_read(tmp_path: Path, dataset: Dataset) -> None:
    records: list[Record] = list(dataset.records)
    write_conll(4, Scheme.IOB2, replace(dataset, records=iter(records)), tmp_path / "out")
    for layer in LAYERS:
        assert len(entities(tmp_path / "out" / f"{layer}.conll")) == len(records)


def test_text_of_the_sample_is_kept_word_for_word(tmp_path: Path) -> None:
    write(a_dataset(), tmp_path / "out", "conll2002")
    rows = documents(tmp_path / "out" / "topics.conll", 2)[0]
    assert "".join(row[0] for sentence in rows for row in sentence) == "".join(TEXT.split())

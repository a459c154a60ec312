"""No library that reads WebAnno TSV 3.3 is installed; a small strict reader stands in for one.

It does what the user guide of INCEpTION says and builds the text as INCEpTION does: sentence by sentence.
"""

import json
import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import cassis
import pytest
from hypothesis import HealthCheck, given, settings
from tests.exchange.datasets import ANNOTATIONS, ARTICLE, TEXT, a_dataset, datasets
from tests.exchange.hard_cases import hard_dataset

from copydesk.domain.annotation import Mention
from copydesk.domain.dataset import Dataset, LossCount, Record
from copydesk.domain.span import Span
from copydesk.errors import UserError
from copydesk.exchange.bundle import file_stem
from copydesk.exchange.pieces import links_of, pieces_of
from copydesk.exchange.uima_layers import MENTION, PART, PASSAGE, Describer
from copydesk.exchange.uima_typesystem import type_system
from copydesk.exchange.webanno_lines import Table
from copydesk.exchange.webanno_rows import escaped, escaped_text
from copydesk.exchange.webanno_tsv import write_webanno_tsv

UNESCAPED = {"\\t": "\t", "\\n": "\n"}
IN_TEXT = {"\\t": "\t", "\\n": "\n", "\\f": "\f", "\\r": "\r", "\\b": "\b"}


@dataclass
class Read:
    """What a reader makes of a file: offsets in UTF-16 units."""

    units: bytes = b""
    annotations: dict[int, tuple[str, list[int], dict[str, str]]] = field(default_factory=dict)
    relations: list[tuple[str, int, int]] = field(default_factory=list)

    def words(self, number: int) -> str:
        start, end = self.annotations[number][1]
        return self.units[2 * start : 2 * end].decode("utf-16-le")

    def of_layer(self, name: str) -> list[tuple[str, dict[str, str]]]:
        return [
            (self.words(number), features)
            for number, (layer, _, features) in self.annotations.items()
            if layer == f"copydesk.{name}"
        ]


def value_of(cell: str) -> tuple[str, int]:
    found = re.fullmatch(r"((?:[^\\\[\]|_;*\t\n]|\\->|\\[\\\[\]|_;tn*])+|\*)\[(\d+)\]", cell)
    assert found, cell
    if found[1] == "*":
        return "", int(found[2])
    unescape = re.compile(r"\\(?:->|.)")
    return unescape.sub(lambda one: UNESCAPED.get(one[0], one[0][1:]), found[1]), int(found[2])


def text_of(line: str) -> str:
    return re.sub(r"(?s)\\.", lambda one: IN_TEXT.get(one[0], one[0][1:]), line)


def split(cell: str) -> list[str]:
    return re.split(r"(?<!\\)\|", cell)


def header_of(lines: list[str]) -> tuple[list[tuple[str, str]], int]:
    assert lines[0] == "#FORMAT=WebAnno TSV 3.3"
    columns: list[tuple[str, str]] = []
    place = 1
    while lines[place]:
        kind, _, rest = lines[place].partition("=")
        assert kind in {"#T_SP", "#T_RL"}
        name, *features = rest.split("|")
        columns += [(name, feature) for feature in features]
        place += 1
    assert not any("." in feature for _, feature in columns if not feature.startswith("BT_"))
    return columns, place + 1


def read(content: str) -> Read:
    lines = content.split("\n")
    columns, place = header_of(lines)
    found, text, sentence, names = Read(), "", "", dict[str, tuple[int, int]]()
    for line in lines[place:]:
        if line.startswith("#Text="):
            sentence += text_of(line[6:]) + "\n"
        elif line:
            name, offsets, covered, *cells = line.split("\t")
            start, end = map(int, offsets.split("-"))
            if sentence:
                length = len(text.encode("utf-16-le")) // 2
                if length > start:
                    assert length == start + 1
                    text = text[:-1]
                text += " " * (start - length) + sentence
                sentence = ""
            assert name not in names
            names[name] = start, end
            units = text.encode("utf-16-le")[2 * start : 2 * end]
            assert units.decode("utf-16-le") == covered
            assert len(cells) == len(columns)
            take(found, columns, cells, (start, end))
    found.units = text.encode("utf-16-le")
    return found


def take(found: Read, columns: list[tuple[str, str]], cells: list[str], unit: tuple[int, int]) -> None:
    roles: list[str] = []
    here: dict[str, list[int]] = {}
    for (layer, feature), cell in zip(columns, cells, strict=True):
        if cell == "_":
            continue
        if layer == "copydesk.Link":
            if feature == "role":
                roles = split(cell)
            else:
                assert feature == "BT_copydesk.QuotationPart"
                for role, end in zip(roles, split(cell), strict=True):
                    ends = re.fullmatch(r"[\d.-]+\[(\d+)_(\d+)\]", end)
                    assert ends
                    found.relations.append((role, int(ends[1]), int(ends[2])))
            continue
        stacked = [value_of(one) for one in split(cell)]
        numbers = [number for _, number in stacked]
        assert here.setdefault(layer, numbers) == numbers
        for value, number in stacked:
            known = found.annotations.setdefault(number, (layer, list(unit), {}))
            assert known[0] == layer
            known[1][1] = unit[1]
            if value:
                assert known[2].setdefault(feature, value) == value


def exported(tmp_path: Path, dataset: Dataset) -> tuple[list[Record], list[Read]]:
    records = list(dataset.records)
    write_webanno_tsv(replace(dataset, records=iter(records)), tmp_path / "out")
    files = [tmp_path / "out" / f"{file_stem(record.article)}.tsv" for record in records]
    return records, [read(path.read_bytes().decode()) for path in files]


def check(record: Record, found: Read) -> None:
    """Every span with words in it is there with its words, and every link between quotation parts."""
    text = record.article.text
    got = found.units.decode("utf-16-le")
    first = len(text) - len(text.lstrip())
    if text.strip():
        assert got.rstrip("\n") == (" " * first + text[first:]).rstrip("\n")
    pieces = pieces_of(record.annotations)
    wanted = [
        ("\n".join(re.split("\r\n|\r", piece.annotation.uid)), span.of(text).strip())
        for piece in pieces
        for span in piece.spans
        if span.of(text).strip()
    ]
    annotations = [(one[2]["annotation"], found.words(number)) for number, one in found.annotations.items()]
    assert sorted(annotations) == sorted(wanted)
    links = [
        link
        for link in links_of(pieces)
        if link.name != "addressee"
        and all(any(span.of(text).strip() for span in end.spans) for end in (link.source, link.target))
    ]
    assert sorted(role for role, _, _ in found.relations if role != "next") == sorted(
        one.name for one in links
    )


def test_a_table_begins_with_its_layers_and_has_a_row_a_token(tmp_path: Path) -> None:
    exported(tmp_path, a_dataset([Record(ARTICLE, ANNOTATIONS[:1])]))
    lines = (tmp_path / "out" / "we-can-do-it_article-1.tsv").read_text(encoding="utf-8").split("\n")
    assert lines[:9] == [
        "#FORMAT=WebAnno TSV 3.3",
        "#T_SP=copydesk.Mention|actor|actorId|kind|annotation|coder|origin|created",
        "",
        "",
        "#Text=LORVAN. ",
        "1-1\t0-6\tLORVAN\t_\t_\t_\t_\t_\t_\t_",
        "1-2\t6-7\t.\t_\t_\t_\t_\t_\t_\t_",
        "",
        '#Text=Sept 6 (Meridian) - "We can," Ana Orr said, "do it." ',
    ]
    row = "\t".join(
        f"{value}[1]"
        for value in ("Ana Orr", "actor-b", "person", "m1", "Ana", "manual", "2026-01-02T03:04:05Z")
    )
    assert f"2-12\t38-41\tAna\t{row}" in lines


def test_quotation_parts_are_linked(tmp_path: Path) -> None:
    _, (found,) = exported(tmp_path, a_dataset([Record(ARTICLE, ANNOTATIONS)]))
    parts = found.of_layer("QuotationPart")
    assert [(words, features["part"]) for words, features in parts] == [
        ('"We can,"', "content"),
        ("Ana Orr", "speaker"),
        ("said", "cue"),
        ('"do it."', "content"),
        ("do it", "content"),
    ]
    linked = [(role, found.words(one), found.words(other)) for role, one, other in found.relations]
    assert sorted(linked) == [
        ("cue", '"We can,"', "said"),
        ("next", '"We can,"', '"do it."'),
        ("speaker", '"We can,"', "Ana Orr"),
        ("within", "do it", '"We can,"'),
    ]
    content = parts[0][1]
    assert (content["speaker"], content["addressee"]) == ("Ana Orr", "Foreign Ministry")
    assert content["topics"] == "Peacekeeping (supports); Peace"
    assert json.loads(content["topicIds"]) == [["topic-b", "supports"], ["topic-a", ""]]
    assert json.loads(content["attributes"]) == {"tone": "calm"}
    assert json.loads(content["suggestion"]) == ["rules", "1", 0.75, True]
    assert (content["fragment"], parts[3][1]["fragment"]) == ("1/2", "2/2")


def test_an_article_without_annotations_has_no_columns() -> None:
    content = Table(Record(ARTICLE, ()), Describer(a_dataset()), LossCount()).content()
    assert content.startswith("#FORMAT=WebAnno TSV 3.3\n\n\n#Text=LORVAN. \n1-1\t0-6\tLORVAN\n")


def test_offsets_are_in_utf16_units(tmp_path: Path) -> None:
    _, (found,) = exported(tmp_path, a_dataset([Record(ARTICLE, ANNOTATIONS)]))
    assert [words for words, _ in found.of_layer("Passage")] == ["\U0001f600 Über", "more"]
    assert found.units.decode("utf-16-le") == TEXT


def test_a_span_inside_a_token_has_a_sub_token(tmp_path: Path) -> None:
    spans = (Span(1, 3), Span(2, 11), Span(1, 3))
    found = [
        Mention(id=row, uid=f"m{row}", article=1, coder="A", actor=7, spans=(span,))
        for row, span in enumerate(spans)
    ]
    _, (read_back,) = exported(tmp_path, a_dataset([Record(ARTICLE, tuple(found))]))
    lines = (tmp_path / "out" / "we-can-do-it_article-1.tsv").read_text(encoding="utf-8").split("\n")
    assert [line.split("\t")[:3] for line in lines if line[:1].isdigit() and "." in line.split("\t")[0]] == [
        ["1-1.1", "1-3", "OR"],
        ["1-1.2", "2-6", "RVAN"],
        ["2-1.1", "8-11", "Sep"],
    ]
    assert [words for words, _ in read_back.of_layer("Mention")] == ["OR", "OR", "RVAN. Sep"]


def test_a_span_that_ends_in_white_space_keeps_its_offsets(tmp_path: Path) -> None:
    one = Mention(id=1, uid="m", article=1, coder="A", actor=7, spans=(Span(7, 13),))
    _, (found,) = exported(tmp_path, a_dataset([Record(ARTICLE, (one,))]))
    ((words, features),) = found.of_layer("Mention")
    assert (words, features["spans"]) == ("Sept", "7-13")


@pytest.mark.parametrize("value", ["a|b", "[1]", "->", "_", "*", "a;b", "\\", "\\t", "a\tb\nc", "x\\[", "]"])
def test_values_are_escaped_so_that_they_come_back(value: str) -> None:
    assert value_of(f"{escaped(value)}[7]") == (value, 7)


@pytest.mark.parametrize("line", ["a\tb", "\x01\x1b[0m", "\\n \\", "#Text=", "x\x0by"])
def test_text_is_escaped_so_that_it_comes_back(line: str) -> None:
    assert "\n" not in escaped_text(line)
    assert text_of(escaped_text(line)) == line


def test_what_the_format_cannot_hold_is_counted(tmp_path: Path) -> None:
    blank = Mention(id=9, uid="m9", article=1, coder="A", actor=7, spans=(Span(7, 8),))
    report = write_webanno_tsv(a_dataset([Record(ARTICLE, (*ANNOTATIONS, blank))]), tmp_path / "out")
    assert [(loss.what, loss.count) for loss in report.losses][:2] == [
        ("passages of whole articles", 1),
        ("annotations of nothing but white space", 1),
    ]


def test_the_type_system_has_the_layers(tmp_path: Path) -> None:
    write_webanno_tsv(a_dataset(), tmp_path / "out")
    loaded: Any = cassis.load_typesystem(tmp_path / "out" / "TypeSystem.xml")
    for layer in (MENTION, PASSAGE, PART):
        assert {one.name for one in loaded.get_type(layer.type).features} == set(layer.features)
    assert loaded.get_type("copydesk.Link").get_feature("Governor").rangeType.name == "copydesk.QuotationPart"
    assert type_system().count(b"<typeDescription>") == 4


def test_an_earlier_export_is_replaced_and_other_folders_are_not(tmp_path: Path) -> None:
    write_webanno_tsv(a_dataset(), tmp_path / "out")
    write_webanno_tsv(a_dataset([]), tmp_path / "out")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["TypeSystem.xml"]
    (tmp_path / "out" / "mine.txt").write_text("x")
    with pytest.raises(UserError, match="holds other files"):
        write_webanno_tsv(a_dataset(), tmp_path / "out")


def test_the_hard_cases_come_back(tmp_path: Path) -> None:
    records, found = exported(tmp_path, hard_dataset())
    for record, one in zip(records, found, strict=True):
        check(record, one)
    before = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    write_webanno_tsv(hard_dataset(), tmp_path / "out")
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == before


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=60,
    deadline=None,
)
@given(datasets())
def test_whatever_the_names_and_texts_are_all_comes_back(tmp_path: Path, dataset: Dataset) -> None:
    records, found = exported(tmp_path, dataset)
    for record, one in zip(records, found, strict=True):
        check(record, one)


def test_an_article_of_nothing_but_white_space_is_told(tmp_path: Path) -> None:
    article = replace(ARTICLE, text=" \n")
    report = write_webanno_tsv(a_dataset([Record(article, ())]), tmp_path / "out")
    assert report.losses[0].what == "articles of nothing but white space"

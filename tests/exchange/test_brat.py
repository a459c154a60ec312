"""No library that reads brat is installed; a strict check by the manual's grammar stands in for one.

It takes what the server's own reader takes and no more: https://brat.nlplab.org/standoff.html
"""

import json
import re
import zipfile
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from tests.exchange.datasets import ANNOTATIONS, ARTICLE, TEXT, a_dataset, datasets
from tests.exchange.hard_cases import hard_dataset

from copydesk.domain.annotation import Mention
from copydesk.domain.dataset import Dataset, Record
from copydesk.domain.span import Span, joined
from copydesk.errors import UserError
from copydesk.exchange.brat import write_brat
from copydesk.exchange.brat_conf import value
from copydesk.exchange.brat_lines import fragments
from copydesk.exchange.bundle import file_stem

TEXT_BOUND = re.compile(r"T\d+\t([A-Za-z0-9_-]+) (\d+ \d+(?:;\d+ \d+)*)\t([^\t]+)")
RELATION = re.compile(r"R\d+\t([A-Za-z0-9_-]+) Arg1:(T\d+) Arg2:(T\d+)")
ATTRIBUTE = re.compile(r"A\d+\t([A-Za-z0-9_-]+) (T\d+) ([^\s|,]+)")
REFERENCE = re.compile(r"N\d+\tReference (T\d+) ([^\s:]+):(\S+)\t([^\t]*)")
NOTE = re.compile(r"#\d+\t(AnnotatorNotes|Copydesk) (T\d+)\t([^\t]+)")


@dataclass
class Document:
    text: str
    spans: dict[str, tuple[str, list[tuple[int, int]]]] = field(default_factory=dict)
    relations: list[tuple[str, str, str]] = field(default_factory=list)
    attributes: dict[tuple[str, str], str] = field(default_factory=dict)
    references: list[tuple[str, str, str, str]] = field(default_factory=list)
    notes: dict[tuple[str, str], str] = field(default_factory=dict)

    def of_type(self, name: str) -> list[str]:
        return [found for found, (type_, _) in self.spans.items() if type_ == name]

    def words(self, name: str) -> list[str]:
        return [self.text[start:end] for start, end in self.spans[name][1]]


def parsed(text: str, ann: str) -> Document:
    document = Document(text)
    lines = ann.splitlines()
    assert ann == "".join(f"{line}\n" for line in lines)
    names = [line.partition("\t")[0] for line in lines]
    assert len(names) == len(set(names))
    for line in lines:
        if found := TEXT_BOUND.fullmatch(line):
            ends = [pair.split() for pair in found[2].split(";")]
            pairs = [(int(start), int(end)) for start, end in ends]
            last = -1
            for start, end in pairs:
                assert last < start < end <= len(text)
                last = end
            assert found[3] == " ".join(text[start:end] for start, end in pairs)
            document.spans[line.partition("\t")[0]] = found[1], pairs
        elif found := RELATION.fullmatch(line):
            document.relations.append((found[1], found[2], found[3]))
        elif found := ATTRIBUTE.fullmatch(line):
            assert (found[1], found[2]) not in document.attributes
            document.attributes[found[1], found[2]] = found[3]
        elif found := REFERENCE.fullmatch(line):
            document.references.append((found[1], found[2], found[3], found[4]))
        else:
            found = NOTE.fullmatch(line)
            assert found, line
            document.notes[found[1], found[2]] = found[3]
    targets = [name for _, *both in document.relations for name in both]
    targets += [name for _, name in (*document.attributes, *document.notes)]
    targets += [name for name, *_ in document.references]
    assert set(targets) <= set(document.spans)
    return document


def exported(out: Path, dataset: Dataset) -> list[Document]:
    write_brat(dataset, out)
    return [
        parsed(
            path.with_suffix(".txt").read_bytes().decode(),
            path.read_bytes().decode(),
        )
        for path in sorted(out.glob("*.ann"))
    ]


def configured(out: Path) -> dict[str, dict[str, str]]:
    sections: dict[str, dict[str, str]] = {}
    entries: dict[str, str] = {}
    for line in (out / "annotation.conf").read_text().splitlines():
        if header := re.fullmatch(r"\[(\w+)\]", line):
            entries = sections.setdefault(header[1], {})
        elif line and not line.startswith("#"):
            name, _, arguments = line.strip().partition("\t")
            entries[name] = arguments
    return sections


def a_document(tmp_path: Path) -> Document:
    (document,) = exported(tmp_path / "out", a_dataset([Record(ARTICLE, ANNOTATIONS)]))
    return document


def test_each_article_has_its_text_and_its_annotations(tmp_path: Path) -> None:
    exported(tmp_path / "out", a_dataset())
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "annotation.conf",
        "article-2.ann",
        "article-2.txt",
        "visual.conf",
        "we-can-do-it_article-1.ann",
        "we-can-do-it_article-1.txt",
    ]
    assert (tmp_path / "out" / "we-can-do-it_article-1.txt").read_bytes() == TEXT.encode()
    assert (tmp_path / "out" / "article-2.ann").read_bytes() == b""


def test_a_mention_is_of_its_actors_kind_and_refers_to_the_actor(tmp_path: Path) -> None:
    document = a_document(tmp_path)
    (mention,) = document.of_type("Person")
    assert document.words(mention) == ["Ana Orr"]
    assert (mention, "Copydesk", "actor-b", "Ana Orr") in document.references


def test_a_quotation_has_parts_relations_and_attributes(tmp_path: Path) -> None:
    document = a_document(tmp_path)
    outer, inner = document.of_type("Quotation")
    (cue,), (speaker,) = document.of_type("Cue"), document.of_type("Speaker")
    assert document.words(outer) == ['"We can,"', '"do it."']
    assert (document.words(cue), document.words(speaker)) == (["said"], ["Ana Orr"])
    assert set(document.relations) == {
        ("Said_by", outer, speaker),
        ("Cued_by", outer, cue),
        ("Within", inner, outer),
    }
    found = {name: chosen for (name, target), chosen in document.attributes.items() if target == outer}
    assert found == {
        "Type": "direct",
        "Origin": "suggested",
        "Coder": "Ana",
        "On_Topic_P1": "supports",
        "On_Topic_P": "unstated",
        "tone": "calm",
    }
    assert (speaker, "Copydesk", "actor-b", "Ana Orr") in document.references


def test_what_brat_has_no_place_for_is_in_a_note(tmp_path: Path) -> None:
    document = a_document(tmp_path)
    outer = document.of_type("Quotation")[0]
    rest = json.loads(document.notes["Copydesk", outer])
    assert rest == {
        "id": "q1",
        "coder": "Ana",
        "attributes": {"tone": "calm"},
        "suggestion": ["rules", "1", 0.75, True],
        "speaker": "actor-b",
        "addressee": "actor-a",
        "topics": ["topic-b", "topic-a"],
    }


def test_a_note_is_one_of_the_annotators(tmp_path: Path) -> None:
    one = replace(ANNOTATIONS[0], note="First\nsecond\tthird")
    (document,) = exported(tmp_path / "out", a_dataset([Record(ARTICLE, (one,))]))
    (mention,) = document.of_type("Person")
    assert document.notes["AnnotatorNotes", mention] == "First second third"
    assert json.loads(document.notes["Copydesk", mention])["note"] == "First\nsecond\tthird"


def test_everything_that_is_used_is_configured(tmp_path: Path) -> None:
    document = a_document(tmp_path)
    sections = configured(tmp_path / "out")
    assert list(sections) == ["entities", "relations", "events", "attributes"]
    assert {type_ for type_, _ in document.spans.values()} <= set(sections["entities"])
    assert {name for name, *_ in document.relations} <= set(sections["relations"])
    for (name, _), chosen in document.attributes.items():
        assert chosen in sections["attributes"][name].partition("Value:")[2].split("|")


def test_the_value_of_an_attribute_has_no_blank_comma_or_bar() -> None:
    assert [value(words) for words in ("Ana | Bo, C.", " ", "é")] == ["Ana_Bo_C.", "_", "é"]


def test_topics_are_a_tree_with_names_and_colours(tmp_path: Path) -> None:
    a_document(tmp_path)
    lines = (tmp_path / "out" / "annotation.conf").read_text().splitlines()
    assert lines[lines.index("!Topic") :][:4] == ["!Topic", "\tTopic_P", "\t\tTopic_P1", "\t\t\tTopic_Unused"]
    visual = (tmp_path / "out" / "visual.conf").read_text().splitlines()
    assert "Topic_P1 | Peacekeeping | P1" in visual
    assert "Topic_P\tbgColor:#102030" in visual


def test_fragments_neither_touch_nor_hold_line_ends() -> None:
    text = "one\ntwo\tthree\x85four"
    assert fragments(text, (Span(4, 7), Span(0, 5), Span(8, 18))) == (
        Span(0, 3),
        Span(4, 7),
        Span(8, 13),
        Span(14, 18),
    )


def test_spans_that_were_cut_are_kept_whole_in_a_note(tmp_path: Path) -> None:
    article = replace(ARTICLE, text="one\ntwo")
    one = Mention(id=1, uid="m", article=1, coder="A", actor=7, spans=(Span(0, 5), Span(3, 7)))
    (document,) = exported(tmp_path / "out", a_dataset([Record(article, (one,))]))
    assert document.words("T1") == ["one", "two"]
    assert json.loads(document.notes["Copydesk", "T1"])["spans"] == [[0, 5], [3, 7]]


def test_what_brat_cannot_hold_is_counted(tmp_path: Path) -> None:
    blank = Mention(id=9, uid="m9", article=1, coder="A", actor=7, spans=(Span(len(TEXT) - 1, len(TEXT)),))
    report = write_brat(a_dataset([Record(ARTICLE, (*ANNOTATIONS, blank))]), tmp_path / "out")
    assert report.counts == {"articles": 1, "mentions": 2, "passages": 2, "quotations": 2}
    assert [(loss.what, loss.count) for loss in report.losses] == [
        ("passages of whole articles", 1),
        ("annotations of nothing but line ends", 1),
        ("titles, dates and other data about articles", 1),
        ("aliases, parents, descriptions and attributes of actors", 2),
        ("actors that no annotation names", 1),
        ("definitions and notes of topics", 1),
    ]
    assert report.losses[0].examples == ("We can do it",)


def test_a_name_that_ends_in_zip_packs_the_same_files(tmp_path: Path) -> None:
    write_brat(a_dataset(), tmp_path / "out")
    for name in ("a.zip", "b.zip"):
        write_brat(a_dataset(), tmp_path / name)
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        packed = {name: archive.read(name) for name in archive.namelist()}
    assert packed == {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}


def test_an_earlier_export_is_replaced_and_other_folders_are_not(tmp_path: Path) -> None:
    write_brat(a_dataset(), tmp_path / "out")
    write_brat(a_dataset([]), tmp_path / "out")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["annotation.conf", "visual.conf"]
    (tmp_path / "out" / "annotation.conf").write_text("[entities]\n")
    with pytest.raises(UserError, match="holds other files"):
        write_brat(a_dataset(), tmp_path / "out")


def check(out: Path, records: list[Record]) -> None:
    """Each annotation's characters are covered by one of brat's, but for line ends and tabs."""
    entities = configured(out)["entities"]
    for record in records:
        text = record.article.text
        document = parsed(text, (out / f"{file_stem(record.article)}.ann").read_bytes().decode())
        assert {type_ for type_, _ in document.spans.values()} <= set(entities)
        found = {
            tuple(place for start, end in pairs for place in range(start, end))
            for _, pairs in document.spans.values()
        }
        for one in record.annotations:
            for spans in one.parts.values():
                covered = tuple(
                    place
                    for span in joined(spans)
                    for place in range(span.start, span.end)
                    if not re.match("[\n\r\t\x0b\x0c\x1c-\x1e\x85\u2028\u2029]", text[place])
                )
                assert covered in found or not covered


def test_the_hard_cases_come_back(tmp_path: Path) -> None:
    dataset = hard_dataset()
    records = list(dataset.records)
    write_brat(replace(dataset, records=iter(records)), tmp_path / "out")
    check(tmp_path / "out", records)
    before = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    write_brat(hard_dataset(), tmp_path / "out")
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == before


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=60,
    deadline=None,
)
@given(datasets())
def test_whatever_the_names_and_texts_are_all_can_be_read(tmp_path: Path, dataset: Dataset) -> None:
    records, out = list(dataset.records), tmp_path / "out"
    write_brat(replace(dataset, records=iter(records)), out)
    check(out, records)

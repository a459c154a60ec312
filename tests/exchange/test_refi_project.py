import json
import zipfile
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from tests.exchange.datasets import a_dataset, datasets
from tests.exchange.hard_cases import hard_articles, hard_dataset
from tests.exchange.refi_schema import project_schema

from copydesk.domain.dataset import Dataset
from copydesk.domain.span import Spans
from copydesk.errors import Cancelled
from copydesk.exchange import write
from copydesk.exchange.native_values import NativeArticle
from copydesk.exchange.refi_project import write_project

etree: Any = import_module("lxml.etree")

Q = "{urn:QDA-XML:project:1.0}"


class Read:
    """A project as a program that reads REFI-QDA sees it: by GUIDs, positions as code points of the text."""

    def __init__(self, path: Path) -> None:
        with zipfile.ZipFile(path) as archive:
            assert archive.testzip() is None
            self.files = {name: archive.read(name) for name in archive.namelist()}
        self.root: Any = etree.fromstring(self.files["project.qde"])
        schema = project_schema()
        assert schema.validate(self.root), schema.error_log.last_error
        self.by_guid: dict[str, Any] = {}
        for one in self.root.iter():
            if one.get("guid"):
                assert one.get("guid") not in self.by_guid
                self.by_guid[one.get("guid")] = one
        for one in self.root.iter():
            for name in ("targetGUID", "originGUID", "creatingUser", "modifyingUser"):
                assert one.get(name) is None or one.get(name) in self.by_guid

    def sources(self) -> list[Any]:
        return self.root.findall(f"{Q}Sources/{Q}TextSource")

    def text(self, source: Any) -> str:
        return self.files["Sources/" + source.get("plainTextPath").removeprefix("internal://")].decode()

    def codings(self, source: Any, code: str) -> list[str]:
        """The words of the source that are coded with the code of that name."""
        text, found = self.text(source), []
        for one in source.findall(f"{Q}PlainTextSelection"):
            for coding in one.findall(f"{Q}Coding"):
                if self.name(coding.find(f"{Q}CodeRef").get("targetGUID")) == code:
                    found.append(text[int(one.get("startPosition")) : int(one.get("endPosition"))])
        return found

    def name(self, guid: str) -> str:
        return self.by_guid[guid].get("name")

    def words(self, guid: str) -> str:
        """The words of a selection, or else the name of a case."""
        one = self.by_guid[guid]
        if one.tag != f"{Q}PlainTextSelection":
            return one.get("name")
        return self.text(one.getparent())[int(one.get("startPosition")) : int(one.get("endPosition"))]

    def links(self) -> list[tuple[str, str, str]]:
        return [
            (self.words(one.get("originGUID")), one.get("name"), self.words(one.get("targetGUID")))
            for one in self.root.iter(f"{Q}Link")
        ]

    def values(self, one: Any) -> dict[str, str]:
        return {
            self.name(value[0].get("targetGUID")): value[1].text for value in one.findall(f"{Q}VariableValue")
        }

    def notes(self, one: Any) -> list[str]:
        refs = one.findall(f"{Q}NoteRef")
        return [self.by_guid[ref.get("targetGUID")].findtext(f"{Q}PlainTextContent") for ref in refs]


@pytest.fixture
def hard(tmp_path: Path) -> Read:
    write(hard_dataset(), tmp_path / "hard.qdpx", "qdpx")
    return Read(tmp_path / "hard.qdpx")


def words(article: NativeArticle, spans: Spans) -> list[str]:
    return [span.of(article.text) for span in spans]


def test_texts_are_there_to_the_character(hard: Read) -> None:
    assert [hard.text(source) for source in hard.sources()] == [one.text for one in hard_articles()]
    assert set(hard.files) == {
        "project.qde",
        "Sources/copydesk.jsonl",
        *(f"Sources/{source.get('guid')}.txt" for source in hard.sources()),
    }


def test_mentions_are_coded_with_their_actor(hard: Read) -> None:
    actors = [actor for article in hard_articles() for actor in article.actors]
    for article, source in zip(hard_articles(), hard.sources(), strict=True):
        for actor in actors:
            expected = [
                word
                for one in article.mentions
                if one.actor == actor.uid
                for word in words(article, one.spans)
            ]
            assert hard.codings(source, actor.name) == expected


def test_passages_and_quotations_are_coded_with_their_topics(hard: Read) -> None:
    topics = [topic for article in hard_articles() for topic in article.topics]
    for article, source in zip(hard_articles(), hard.sources(), strict=True):
        for topic in topics:
            spans = [one.spans for one in article.passages if one.topic == topic.uid]
            spans += [one.content for one in article.quotations if topic.uid in dict(one.topics)]
            expected = [word for each in spans for word in words(article, each)]
            assert sorted(hard.codings(source, topic.name)) == sorted(expected)
            whole = [one for one in article.passages if one.topic == topic.uid and not one.spans]
            refs = [one.get("targetGUID") for one in source.findall(f"{Q}Coding/{Q}CodeRef")]
            assert [hard.name(ref) for ref in refs].count(topic.name) == len(whole)


def test_parts_of_quotations_are_coded_and_linked(tmp_path: Path) -> None:
    write(a_dataset(), tmp_path / "x.qdpx", "qdpx")
    read = Read(tmp_path / "x.qdpx")
    source = read.sources()[0]
    assert read.codings(source, "Direct quotation") == ['"We can,"', '"do it."']
    assert read.codings(source, "Mixed quotation") == ["do it"]
    assert read.codings(source, "Cue") == ["said"]
    assert read.codings(source, "Speaker") == ["Ana Orr"]
    assert sorted(read.links()) == sorted(
        [
            ("\U0001f600 Über", "continues", "more"),
            ('"We can,"', "continues", '"do it."'),
            ('"We can,"', "cue", "said"),
            ('"We can,"', "speaker words", "Ana Orr"),
            ('"We can,"', "speaker", "Ana Orr"),
            ('"We can,"', "addressee", "Foreign Ministry"),
            ("do it", "within", '"We can,"'),
        ]
    )


def test_a_stance_is_noted_on_the_coding_with_the_topic(tmp_path: Path) -> None:
    write(a_dataset(), tmp_path / "x.qdpx", "qdpx")
    read = Read(tmp_path / "x.qdpx")
    told = {
        read.name(coding.find(f"{Q}CodeRef").get("targetGUID")): read.notes(coding)
        for coding in read.root.iter(f"{Q}Coding")
        if coding.getparent().get("startPosition") == "28"
    }
    assert told == {"Direct quotation": [], "Peacekeeping": ["supports"], "Peace": []}


def test_actors_are_cases_with_their_mentions(hard: Read) -> None:
    cases = {one.get("name"): one for one in hard.root.iter(f"{Q}Case")}
    case = cases["Kestrel Port Authority"]
    refs = [one.get("targetGUID") for one in case.findall(f"{Q}SelectionRef")]
    assert [hard.words(ref) for ref in refs] == [*["Kestrel Port Authority"] * 2, "Port Authority (KPA)"]
    values = hard.values(cases['The "Nor\'ther" | Group'])
    assert (values["actor: kind"], values["actor: aliases"]) == ("person", 'a|b\n"\n\\n')


def test_what_is_known_of_articles_and_annotations_is_there(hard: Read) -> None:
    source = hard.sources()[-1]
    assert source.get("name") == 'Union & "port" <agree>'
    values = hard.values(source)
    assert (values["article: agency"], values["front page"]) == ("Tidewire", "true")
    assert hard.notes(source) == ["Read\ttwice\nor more"]
    plan = next(one for one in source if one.get("name", "").startswith('"We have a plan'))
    assert hard.notes(plan) == ['Two parts; "quoted"\twith a tab\nand a line\ntone: "ang\\"ry|"']
    users = {one.get("guid"): one.get("name") for one in hard.root.iter(f"{Q}User")}
    assert users[plan.get("creatingUser")] == "Ana O'Neill"
    assert set(users.values()) == {"Ana O'Neill", "Bo | Ek"}


def test_topics_are_a_tree_of_codes(hard: Read) -> None:
    above = next(one for one in hard.root.iter(f"{Q}Code") if one.get("name") == "Peace & quiet")
    assert above.findtext(f"{Q}Description") == "All\nabout <it>\nCode: P|1"
    assert above.get("color") == "#102030"
    assert hard.notes(above) == ["Line one\nLine \ttwo"]
    assert [one.get("name") for one in above.iter(f"{Q}Code")] == [
        "Peace & quiet",
        "Peace/keeping\\",
        "Unused",
    ]


def test_values_of_fields_that_nobody_defined_are_kept(tmp_path: Path) -> None:
    dataset = replace(a_dataset(), attributes=())
    write(dataset, tmp_path / "x.qdpx", "qdpx")
    read = Read(tmp_path / "x.qdpx")
    assert json.loads(read.values(read.sources()[0])["article: more"]) == {"front page": True}


def test_what_it_cannot_hold_is_told(tmp_path: Path) -> None:
    report = write(a_dataset(), tmp_path / "x.qdpx", "qdpx")
    told = [(loss.what.split(",")[0], loss.count, loss.examples) for loss in report.losses]
    assert told == [
        ("how annotations came to be that nobody made by hand", 2, ("We can do it",)),
        ("choices of attributes", 1, ("tone",)),
    ]


def test_the_same_dataset_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.qdpx", "b.qdpx"):
        write(hard_dataset(), tmp_path / name, "qdpx")
    assert (tmp_path / "a.qdpx").read_bytes() == (tmp_path / "b.qdpx").read_bytes()


def test_cancelling_leaves_nothing_behind(tmp_path: Path) -> None:
    def stop(done: int, total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_project(hard_dataset(), tmp_path / "x.qdpx", stop)
    assert list(tmp_path.iterdir()) == []


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=30,
    deadline=None,
)
@given(datasets())
def test_every_project_fits_the_schema(tmp_path: Path, dataset: Dataset) -> None:
    records = list(dataset.records)
    write_project(replace(dataset, records=iter(records)), tmp_path / "x.qdpx")
    read = Read(tmp_path / "x.qdpx")
    assert [read.text(one) for one in read.sources()] == [record.article.text for record in records]

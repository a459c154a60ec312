import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from pyld import jsonld
from tests.exchange.annotation_context import loader
from tests.exchange.datasets import TEXT, a_dataset, datasets
from tests.exchange.hard_cases import hard_dataset

from copydesk.domain.annotation import Mention, Passage, Quotation
from copydesk.domain.dataset import Dataset, Record
from copydesk.domain.span import Spans
from copydesk.domain.text import text_hash
from copydesk.errors import Cancelled
from copydesk.exchange.web_annotation import write_web_annotation

OA = "http://www.w3.org/ns/oa#"
OURS = "urn:copydesk:"
IDENTIFIER = "http://purl.org/dc/terms/identifier"
VALUE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value"
NAME = "http://xmlns.com/foaf/0.1/name"
ACTIVITY = "http://www.w3.org/ns/activitystreams#"

Node = dict[str, Any]


class Graph:
    """A document as pyld understands it: nodes by id, whose properties are full IRIs."""

    def __init__(self, path: Path) -> None:
        document = json.loads(path.read_text(encoding="utf-8"))
        flat: Any = jsonld.flatten(document, options={"documentLoader": loader})  # pyright: ignore[reportArgumentType] - its options are typed as if all were needed
        self.nodes: dict[str, Node] = {node["@id"]: node for node in flat}

    def of_type(self, name: str) -> list[Node]:
        return [node for node in self.nodes.values() if name in node.get("@type", ())]

    def all(self, node: Node, name: str) -> list[Any]:
        """The values of a property, nodes where it leads to such."""
        return [
            one["@value"] if "@value" in one else self.nodes.get(one["@id"], one)
            for one in node.get(name, ())
        ]

    def one(self, node: Node, name: str) -> Any:
        found = self.all(node, name)
        assert len(found) < 2, found
        return found[0] if found else None

    def uid(self, node: Node) -> str:
        return self.one(node, IDENTIFIER)

    def stretches(self, places: Iterable[Node]) -> set[tuple[int, int, str]]:
        """Where the targets or bodies are that select text, each checked against the article's text."""
        found: set[tuple[int, int, str]] = set()
        for place in places:
            selectors = {one["@type"][0]: one for one in self.all(place, f"{OA}hasSelector")}
            if not selectors:
                continue
            position, quote = selectors[f"{OA}TextPositionSelector"], selectors[f"{OA}TextQuoteSelector"]
            start, end = int(self.one(position, f"{OA}start")), int(self.one(position, f"{OA}end"))
            text = self.one(self.one(place, f"{OA}hasSource"), VALUE)
            words = [self.one(quote, f"{OA}{name}") or "" for name in ("prefix", "exact", "suffix")]
            assert text[start:end] == words[1]
            assert text[:start].endswith(words[0])
            assert text[end:].startswith(words[2])
            found.add((start, end, words[1]))
        return found

    def entries(self, annotation: Node) -> list[Node]:
        """The bodies that lead to an entry of the codebook or to another annotation."""
        bodies = self.all(annotation, f"{OA}hasBody")
        whole = [one for one in bodies if f"{OA}SpecificResource" in one["@type"]]
        return [one for one in whole if f"{OA}hasSelector" not in one]

    def leads_to(self, annotation: Node) -> list[str]:
        return [self.uid(self.one(one, f"{OA}hasSource")) for one in self.entries(annotation)]

    def links(self) -> dict[tuple[str, str], Node]:
        """The annotations that link, by the quotation's uid and the part."""
        found: dict[tuple[str, str], Node] = {}
        for node in self.of_type(f"{OA}Annotation"):
            if self.one(node, f"{OA}motivatedBy")["@id"] == f"{OA}linking":
                found[self.uid(self.one(node, f"{OURS}quotation")), self.one(node, f"{OURS}part")] = node
        return found

    def annotations(self) -> dict[str, Node]:
        return {self.uid(node): node for node in self.of_type(f"{OA}Annotation") if IDENTIFIER in node}


def stretches(spans: Spans, text: str) -> set[tuple[int, int, str]]:
    return {(span.start, span.end, span.of(text)) for span in spans}


def check(graph: Graph, dataset: Dataset, record: Record) -> None:
    """Hold that what pyld understood is what the record says."""
    text = record.article.text
    nodes, links = graph.annotations(), graph.links()
    for one in record.annotations:
        node = nodes[one.uid]
        assert graph.stretches(graph.all(node, f"{OA}hasTarget")) == stretches(one.main_spans, text)
        assert graph.one(graph.one(node, "http://purl.org/dc/terms/creator"), NAME) == one.coder
        assert one.note in ("", *_values(graph, node, "commenting"))
        if isinstance(one, Mention):
            assert graph.leads_to(node) == [dataset.actors[one.actor].uid]
            assert dataset.actors[one.actor].name in _values(graph, node, "tagging")
        elif isinstance(one, Passage):
            assert graph.leads_to(node) == [dataset.topics[one.topic].uid]
            if not one.spans:
                assert [graph.uid(it) for it in graph.all(node, f"{OA}hasTarget")] == [record.article.uid]
        else:
            check_quotation(graph, dataset, one, record, links)


def check_quotation(
    graph: Graph, dataset: Dataset, one: Quotation, record: Record, links: dict[tuple[str, str], Node]
) -> None:
    text = record.article.text
    uids = {it.id: it.uid for it in record.annotations}
    node = graph.annotations()[one.uid]
    assert graph.one(node, f"{OURS}quotationType") == one.type
    stances = {
        (graph.uid(graph.one(body, f"{OA}hasSource")), graph.one(body, f"{OURS}stance"))
        for body in graph.entries(node)
    }
    assert stances == {(dataset.topics[about.topic].uid, about.stance) for about in one.topics}
    people = {"speaker": one.speaker, "addressee": one.addressee}
    expected = {part: [dataset.actors[row].uid] for part, row in people.items() if row is not None}
    if one.within is not None:
        expected["within"] = [uids[one.within]]
    parts = {"cue": one.cue, "speaker": one.speaker_spans}
    for part in ("cue", "speaker", "addressee", "within"):
        link = links.get((one.uid, part))
        if link is None:
            assert not parts.get(part)
            assert part not in expected
            continue
        assert graph.leads_to(link) == expected.get(part, [])
        assert graph.stretches(graph.all(link, f"{OA}hasBody")) == stretches(parts.get(part, ()), text)
        assert graph.stretches(graph.all(link, f"{OA}hasTarget")) == stretches(one.content, text)


def _values(graph: Graph, node: Node, purpose: str) -> list[str]:
    bodies = graph.all(node, f"{OA}hasBody")
    textual = [one for one in bodies if f"{OA}TextualBody" in one["@type"]]
    return [
        graph.one(one, VALUE)
        for one in textual
        if graph.one(one, f"{OA}hasPurpose")["@id"] == f"{OA}{purpose}"
    ]


def written(dataset: Dataset, path: Path) -> Graph:
    write_web_annotation(dataset, path)
    return Graph(path)


@pytest.mark.parametrize("make", [a_dataset, hard_dataset])
def test_another_library_understands_what_is_marked(tmp_path: Path, make: Any) -> None:
    graph = written(make(), tmp_path / "x.jsonld")
    records = list(make().records)
    for record in records:
        check(graph, make(), record)
    assert set(graph.annotations()) == {one.uid for record in records for one in record.annotations}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15, deadline=None)
@given(datasets())
def test_another_library_understands_hostile_text(tmp_path: Path, dataset: Dataset) -> None:
    records = list(dataset.records)
    graph = written(replace(dataset, records=iter(records)), tmp_path / "x.jsonld")
    for record in records:
        check(graph, dataset, record)


def test_pages_make_up_the_collection(tmp_path: Path) -> None:
    graph = written(a_dataset(), tmp_path / "x.jsonld")
    (collection,) = graph.of_type(f"{ACTIVITY}OrderedCollection")
    first = graph.one(collection, f"{ACTIVITY}first")
    second = graph.one(first, f"{ACTIVITY}next")
    assert second == graph.one(collection, f"{ACTIVITY}last")
    assert graph.one(second, f"{ACTIVITY}prev") == first
    pages: list[list[Any]] = [page[f"{ACTIVITY}items"][0]["@list"] for page in (first, second)]
    assert [len(page) for page in pages] == [9, 0]
    assert [graph.one(page, f"{ACTIVITY}startIndex") for page in (first, second)] == [0, 9]
    assert graph.one(collection, f"{ACTIVITY}totalItems") == 9


def test_without_texts_there_are_their_hashes_and_only_the_words_that_are_marked(tmp_path: Path) -> None:
    graph = written(replace(a_dataset(), texts=False), tmp_path / "x.jsonld")
    articles = graph.of_type("http://purl.org/dc/dcmitype/Text")
    assert {graph.one(one, f"{OURS}textSha256") for one in articles} == {
        text_hash(TEXT),
        text_hash("Another."),
    }
    assert not any(VALUE in one for one in articles)
    quotes = graph.of_type(f"{OA}TextQuoteSelector")
    assert not any(f"{OA}prefix" in one or f"{OA}suffix" in one for one in quotes)
    assert "Ana Orr" in {graph.one(one, f"{OA}exact") for one in quotes}


def test_each_resource_is_on_a_line_of_its_own(tmp_path: Path) -> None:
    write_web_annotation(hard_dataset(), tmp_path / "x.jsonld")
    lines = (tmp_path / "x.jsonld").read_text(encoding="utf-8").splitlines()
    assert all(json.loads(line.rstrip(",")) for line in lines[1:-1])
    assert lines[-1] == "]}"


def test_what_was_written_is_counted(tmp_path: Path) -> None:
    report = write_web_annotation(a_dataset(), tmp_path / "x.jsonld")
    assert report.counts == {
        "articles": 2,
        "mentions": 1,
        "passages": 2,
        "quotations": 2,
        "actors": 3,
        "topics": 3,
    }
    assert report.losses == ()


def test_the_same_dataset_gives_the_same_bytes(tmp_path: Path) -> None:
    write_web_annotation(hard_dataset(), tmp_path / "a")
    write_web_annotation(hard_dataset(), tmp_path / "b")
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_a_dataset_without_anything_is_a_collection_of_nothing(tmp_path: Path) -> None:
    empty = replace(a_dataset([]), actors={}, topics={}, attributes=())
    graph = written(empty, tmp_path / "x.jsonld")
    (collection,) = graph.of_type(f"{ACTIVITY}OrderedCollection")
    assert graph.one(collection, f"{ACTIVITY}totalItems") == 0


def test_work_that_is_stopped_leaves_nothing(tmp_path: Path) -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_web_annotation(a_dataset(), tmp_path / "x.jsonld", stop)
    assert list(tmp_path.iterdir()) == []

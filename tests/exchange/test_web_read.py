import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from tests.exchange.datasets import a_dataset, datasets
from tests.exchange.found_checks import check_identical
from tests.exchange.hard_cases import hard_articles, hard_dataset
from tests.exchange.web_files import (
    CONTEXT,
    PAGE,
    annotation,
    find,
    found,
    losses,
    marks,
    position,
    quote,
    tag,
    told,
)

from copydesk.domain.dataset import Dataset
from copydesk.domain.found import FoundMark, FoundMention, Place, Unit
from copydesk.domain.text import text_hash
from copydesk.exchange import write
from copydesk.exchange.registry import recognised
from copydesk.exchange.web_codebook import Collector


def test_what_was_exported_comes_back_as_it_was(tmp_path: Path) -> None:
    write(hard_dataset(), tmp_path / "hard.jsonld", "w3c")
    assert recognised(tmp_path / "hard.jsonld") == ("web-annotation",)
    dataset = find(tmp_path / "hard.jsonld")
    for article, expected in zip(dataset.articles(), hard_articles(), strict=True):
        check_identical(article, expected)
    assert [one.name for one in dataset.definitions] == ["tone", "sure", "front page"]
    unused = next(one for one in dataset.topics if one.name == "Unused")
    assert unused.parent and unused.parent.name == "Peace/keeping\\"
    assert dataset.total == len(hard_articles())
    kept = {actor.uid: actor for article in hard_articles() for actor in article.actors}
    for one in dataset.actors:
        assert (one.name, one.kind, one.aliases, one.note, dict(one.ids)) == (
            kept[one.uid].name,
            kept[one.uid].kind,
            kept[one.uid].aliases,
            kept[one.uid].note,
            dict(kept[one.uid].ids),
        )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None)
@given(datasets())
def test_hostile_names_and_texts_come_back(tmp_path: Path, dataset: Dataset) -> None:
    records = list(dataset.records)
    write(replace(dataset, records=iter(records)), tmp_path / "any.jsonld", "w3c")
    back = list(find(tmp_path / "any.jsonld").articles())
    assert [(one.uid, one.text, one.title) for one in back] == [
        (one.article.uid, one.article.text, one.article.title) for one in records
    ]
    assert [{one.uid for one in article.annotations} for article in back] == [
        {one.uid for one in record.annotations} for record in records
    ]


def test_ours_laid_out_anew_is_the_same(tmp_path: Path) -> None:
    write(a_dataset(), tmp_path / "a.jsonld", "w3c")
    value = json.loads((tmp_path / "a.jsonld").read_text(encoding="utf-8"))
    expected = list(find(tmp_path / "a.jsonld").articles())
    assert found(tmp_path, value, indent=1) == expected
    assert found(tmp_path, value) == expected


def test_without_texts_articles_have_their_hash(tmp_path: Path) -> None:
    write(replace(a_dataset(), texts=False), tmp_path / "a.jsonld", "w3c")
    first, second = find(tmp_path / "a.jsonld").articles()
    text = next(iter(a_dataset().records)).article.text
    assert (first.text, first.sha256, first.uid) == ("", text_hash(text), "article-1")
    mention = first.annotations[0]
    assert isinstance(mention, FoundMention)
    assert mention.places == (Place(38, 45, "Ana Orr"),)
    assert second.sha256 == text_hash("Another.")


def test_what_others_add_to_our_pages_comes_too_and_what_they_broke_is_told(tmp_path: Path) -> None:
    write(a_dataset(), tmp_path / "a.jsonld", "w3c")
    value = json.loads((tmp_path / "a.jsonld").read_text(encoding="utf-8"))
    page = next(one for one in value["@graph"] if one["type"] == "AnnotationPage")
    page["items"][0]["body"] = []
    target = {"source": page["items"][1]["target"], "selector": quote("LORVAN")}
    page["items"].append({"id": "x", "type": "Annotation", "body": tag("place"), "target": target})
    first, _ = found(tmp_path, value)
    added = first.annotations[-1]
    assert isinstance(added, FoundMark) and added.label.name == "place"
    assert losses(first) == {
        "annotations of Copydesk that were changed, so that what they are of is not known": 1
    }


def test_tags_classes_persons_and_comments_of_bodies(tmp_path: Path) -> None:
    wikidata = "http://www.wikidata.org/entity/Q42"
    (article,) = found(
        tmp_path,
        [
            annotation(
                "#1", tag("port"), tag("strike"), tag("check", "commenting"), selector=quote("the quay")
            ),
            annotation(
                "2",
                {"source": wikidata, "purpose": "identifying"},
                selector=quote("she"),
                creator={"id": "x", "name": "Ana"},
                created="2031-01-02T03:04:05Z",
            ),
            annotation("3", "http://x.example/topics#Peace", motivation="oa:classifying"),
            annotation(
                "4", selector=quote("grey"), motivation="highlighting", modified="2031-01-02T00:00:00Z"
            ),
            annotation("5", bodyValue="A word", selector=[quote("blue", prefix="a ", suffix=" b")]),
            annotation("6", {"type": "Choice", "items": [tag("one"), tag("two")]}, selector=quote("red")),
            annotation("7", {"value": "<p>so &amp; so</p>", "format": "text/html"}, selector=quote("pink")),
        ],
    )
    assert told(article) == [
        ("tagging", "port", ["the quay"]),
        ("tagging", "strike", ["the quay"]),
        ("identifying", "identifying", ["she"]),
        ("classifying", "Peace", []),
        ("motivation", "highlighting", ["grey"]),
        ("motivation", "highlighting", ["blue"]),
        ("tagging", "one", ["red"]),
        ("tagging", "two", ["red"]),
        ("motivation", "highlighting", ["pink"]),
    ]
    person = marks(article)[2]
    assert person.actor and dict(person.actor.ids) == {"wikidata": "Q42"}
    assert (person.coder, person.created) == ("Ana", "2031-01-02T03:04:05Z")
    assert [one.note for one in marks(article) if one.note] == ["check", "A word", "so & so"]
    assert marks(article)[5].places == (Place(-1, -1, "blue", "a ", " b"),)
    assert (article.key, article.url, article.text) == (PAGE, PAGE, "")
    assert (article.unit, article.units) == (Unit.CODE_POINTS, (Unit.UTF16,))


@pytest.mark.parametrize(
    ("selector", "place"),
    [
        ([quote("a"), position(3, 4)], Place(3, 4, "a")),
        (position(3, 4), Place(3, 4)),
        (
            [{"type": "RangeSelector", "startContainer": "/p[1]"}, position(3, 4), quote("a")],
            Place(-1, -1, "a"),
        ),
        (
            {
                "type": "FragmentSelector",
                "conformsTo": "http://tools.ietf.org/rfc/rfc5147",
                "value": "char=3,4",
            },
            Place(3, 4),
        ),
        ({"type": "FragmentSelector", "value": "sec2", "refinedBy": quote("a")}, Place(-1, -1, "a")),
        (
            {"type": "CssSelector", "value": "#p", "refinedBy": [position(1, 2), quote("a")]},
            Place(-1, -1, "a"),
        ),
        ({"@type": "oa:TextPositionSelector", "start": 3.0, "end": 4}, Place(3, 4)),
    ],
)
def test_selectors_of_a_target_mean_one_place(tmp_path: Path, selector: object, place: Place) -> None:
    (article,) = found(tmp_path, annotation("1", tag("x"), selector=selector))
    assert [one.places for one in marks(article)] == [(place,)]


@pytest.mark.parametrize(
    ("selector", "kind"),
    [
        ({"type": "RangeSelector", "startSelector": {"type": "XPathSelector"}}, "RangeSelector"),
        ({"type": "SvgSelector", "value": "<svg/>"}, "SvgSelector"),
        ({"type": "FragmentSelector", "value": "xywh=1,2,3,4"}, "FragmentSelector"),
        (position(4, 4), "TextPositionSelector"),
        ({"type": "TextPositionSelector", "start": "3", "end": True}, "TextPositionSelector"),
        (["x"], "selector"),
    ],
)
def test_places_that_texts_do_not_have_are_told(tmp_path: Path, selector: object, kind: str) -> None:
    (article,) = found(tmp_path, annotation("1", tag("x"), selector=selector))
    assert marks(article) == []
    assert losses(article) == {f"places that are told in a way that texts do not have ({kind})": 1}


def test_links_and_annotations_that_lead_nowhere_are_told(tmp_path: Path) -> None:
    link = {"type": "Annotation", "target": [{"id": "#x"}, {"id": "#y"}]}
    nodes = [link, {"id": "n", "type": "Annotation", "target": []}, annotation("1", tag("x"))]
    first, second = found(tmp_path, nodes)
    assert losses(first) == {"places that are told in a way that texts do not have (no target)": 1}
    assert losses(second) == {"links from annotations that are not in the file": 1}


def test_several_targets_are_places_of_one_mark_in_each_source(tmp_path: Path) -> None:
    node = annotation("1", tag("x"))
    node["target"] = [
        {"source": "urn:a", "selector": quote("one")},
        {"source": {"id": "urn:a"}, "selector": quote("two")},
        {"source": "urn:b", "selector": quote("three")},
        "urn:c#char=1,3",
    ]
    assert [(article.key, told(article)[0][2]) for article in found(tmp_path, node)] == [
        ("urn:a", ["one", "two"]),
        ("urn:b", ["three"]),
        ("urn:c", [""]),
    ]


@pytest.mark.parametrize(
    "wrap",
    [
        lambda nodes: nodes,
        lambda nodes: {"@context": CONTEXT, "type": "AnnotationPage", "items": nodes, "startIndex": 0},
        lambda nodes: {
            "type": "AnnotationCollection",
            "total": 2,
            "first": {"type": "AnnotationPage", "items": nodes},
        },
        lambda nodes: {
            "@context": [CONTEXT, {"a": "b"}],
            "@graph": [{"id": "z", "type": "AnnotationPage", "items": nodes}],
        },
        lambda nodes: {"id": "x", "type": "BasicContainer", "first": "urn:p", "annotations": nodes},
        lambda nodes: [{"type": "AnnotationCollection", "first": {"items": nodes}}],
    ],
)
def test_collections_pages_graphs_and_arrays_are_walked(tmp_path: Path, wrap: Any) -> None:
    nodes = [annotation(name, tag(name), selector=quote(name)) for name in ("a", "b")]
    (article,) = found(tmp_path, wrap(nodes))
    assert [name for _, name, _ in told(article)] == ["a", "b"]


def test_lines_of_annotations_and_texts_in_the_file_are_read(tmp_path: Path) -> None:
    text = {"id": PAGE, "type": "Text", "value": "By the quay", "dc:title": "Quay", "language": "en"}
    nodes = [annotation("1", tag("x"), selector=[position(7, 11), quote("quay")]), text]
    (tmp_path / "a.jsonl").write_text("\n\n".join(json.dumps(one) for one in nodes), encoding="utf-8")
    (article,) = find(tmp_path / "a.jsonl").articles()
    assert (article.text, article.title, article.language) == ("By the quay", "Quay", "en")
    assert marks(article)[0].places == (Place(7, 11, "quay"),)


def test_connections_of_recogito_are_links(tmp_path: Path) -> None:
    said = {"type": "Annotation", "body": [tag("speaker")], "id": "#c", "motivation": "linking"}
    nodes = [
        {
            "type": "Annotation",
            "id": "#q",
            "body": [tag("quote")],
            "target": {"selector": [quote("We can"), position(1, 7)]},
        },
        {
            "type": "Annotation",
            "id": "#s",
            "body": [tag("person")],
            "target": {"selector": [quote("Ana"), position(9, 12)]},
        },
        {**said, "target": [{"id": "#q"}, {"id": "#s"}]},
    ]
    (article,) = found(tmp_path, nodes)
    first, second = marks(article)
    assert [(link.role, link.to) for link in first.links] == [("speaker", second.key)]
    assert (article.key, article.title, article.url) == ("in", "in", None)


def test_rows_of_hypothesis_have_tags_comments_and_pages(tmp_path: Path) -> None:
    def row(name: str, **more: Any) -> dict[str, Any]:
        selectors = [
            {"type": "RangeSelector", "startContainer": "/p[1]", "startOffset": 1},
            position(700, 704),
            quote("quay", prefix="the ", suffix=" is"),
        ]
        target = [{"source": PAGE, "selector": selectors}]
        base = {"id": name, "uri": PAGE, "user": "acct:ana@hypothes.is", "tags": [], "text": ""}
        return {**base, "target": target, "document": {"title": ["The quay"]}, "updated": "2031", **more}

    rows = [
        row("a", tags=["port", "strike"], text="look"),
        row("b"),
        row("c", target=[{"source": PAGE}], tags=["page note"]),
        row("d", references=["a"], text="I agree"),
    ]
    (article,) = found(tmp_path, {"total": 4, "rows": rows})
    assert told(article) == [
        ("tagging", "port", ["quay"]),
        ("tagging", "strike", ["quay"]),
        ("motivation", "highlighting", ["quay"]),
        ("tagging", "page note", []),
    ]
    first = marks(article)[0]
    assert (first.coder, first.note, first.places[0]) == ("ana", "look", Place(-1, -1, "quay", "the ", " is"))
    assert (article.title, article.url, losses(article)) == ("The quay", PAGE, {"replies to annotations": 1})


def test_annotations_in_any_order_are_brought_together_by_source(tmp_path: Path) -> None:
    nodes = [annotation(str(n), tag("x")) | {"target": f"urn:{n % 3}"} for n in range(9)]
    assert [(one.key, [mark.key for mark in marks(one)]) for one in found(tmp_path, nodes)] == [
        ("urn:0", ["0", "3", "6"]),
        ("urn:1", ["1", "4", "7"]),
        ("urn:2", ["2", "5", "8"]),
    ]


def test_a_mark_at_the_start_of_a_file_is_borne(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("\ufeff" + json.dumps([annotation("1", tag("x"))]), encoding="utf-8")
    assert len(list(find(tmp_path / "a.json").articles())) == 1


def test_topics_that_are_above_themselves_are_made_once() -> None:
    collector = Collector()
    for one, above in (("a", "b"), ("b", "c"), ("c", "a")):
        collector.add(
            {"id": one, "type": "skos:Concept", "skos:prefLabel": one, "skos:broader": {"id": above}}
        )
    topics = collector.whole().topics
    assert sorted(topics) == ["a", "b", "c"]
    assert sum(one.parent is None for one in topics.values()) == 1

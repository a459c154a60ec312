"""Exports as Label Studio's versions write them, those that Copydesk wrote for it, and broken ones."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.exchange.datasets import ANNOTATIONS, ARTICLE, a_dataset, datasets
from tests.exchange.hard_cases import hard_dataset
from tests.exchange.region_found import articles, check_identical, code_points, marks, source

from copydesk.domain.dataset import Dataset, Record
from copydesk.domain.found import (
    FoundArticle,
    FoundMark,
    FoundMention,
    FoundPassage,
    FoundQuotation,
    Label,
    Link,
    Place,
    Unit,
)
from copydesk.errors import UserError
from copydesk.exchange.doccano_read import recognises_doccano
from copydesk.exchange.label_studio import write_label_studio
from copydesk.exchange.label_studio_read import find_label_studio, recognises_label_studio
from copydesk.exchange.prodigy_read import recognises_prodigy

TEXT = "Ana Orr said it \U0001f600 in Velmora."
CONFIG = """<View>
  <Labels name="who" toName="words"><Label value="PER" background="#FFA39E"/><Label value="CUE"/></Labels>
  <Text name="words" value="$article"/>
  <Choices name="tone" toName="words"><Choice value="calm"/><Choice value="loud"/></Choices>
  <Choices name="sure" toName="words" perRegion="true"><Choice value="yes"/></Choices>
  <Taxonomy name="about" toName="words"><Choice value="Peace"><Choice value="Talks"/></Choice></Taxonomy>
  <Rating name="stars" toName="words"/>
</View>"""


def region(key: str, start: int, end: int, label: str, **more: Any) -> dict[str, Any]:
    value = {"start": start, "end": end, "text": TEXT[start:end], "labels": [label]}
    head = {"id": key, "from_name": "who", "to_name": "words", "origin": "manual"}
    return {**head, "type": "labels", "value": value, **more}


def asked(name: str, type_: str, key: str = "", **value: Any) -> dict[str, Any]:
    return {"id": key or name, "from_name": name, "to_name": "words", "type": type_, "value": value}


def task(*results: dict[str, Any], **more: Any) -> dict[str, Any]:
    annotation = {"id": 5, "completed_by": 3, "result": list(results), "created_at": "2031-04-14T08:40:00.5Z"}
    return {"id": 1, "annotations": [annotation], "data": {"article": TEXT}, "predictions": [], **more}


def exported(path: Path, *tasks: Any, config: str = "") -> list[FoundArticle]:
    path.write_text(json.dumps(tasks))
    if config:
        (path.parent / "config.xml").write_text(config)
    assert recognises_label_studio(path)
    assert not recognises_doccano(path)
    assert not recognises_prodigy(path)
    return articles(find_label_studio, path)


def one(tmp_path: Path, *results: dict[str, Any], **more: Any) -> FoundArticle:
    (article,) = exported(tmp_path / "x.json", task(*results, **more), config=CONFIG)
    return article


def check_all(path: Path, dataset: Dataset) -> None:
    records = list(dataset.records)
    write_label_studio(replace(dataset, records=iter(records)), path)
    if not records:
        return
    for record, found in zip(records, articles(find_label_studio, path), strict=True):
        check_identical(dataset, record, found, code_points, quotes=True)
        assert found.losses == ()


def test_what_copydesk_wrote_comes_back(tmp_path: Path) -> None:
    check_all(tmp_path / "a", a_dataset([Record(ARTICLE, ANNOTATIONS)]))
    check_all(tmp_path / "b.zip", hard_dataset())
    assert recognises_label_studio(tmp_path / "a")
    assert recognises_label_studio(tmp_path / "b.zip")
    found = find_label_studio(source(tmp_path / "a"))
    assert [(info.label.name, info.colour) for info in found.labels] == [
        ("Peace", "#102030"),
        ("Peacekeeping", ""),
        ("Unused", ""),
    ]
    (article,) = found.articles()
    passages = [each for each in article.annotations if isinstance(each, FoundPassage)]
    assert [(each.topic.name, each.topic.colour) for each in passages] == [
        ("Peace", "#102030"),
        ("Peacekeeping", ""),
    ]


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=40,
    deadline=None,
)
@given(datasets())
def test_whatever_the_names_and_texts_are_all_comes_back(tmp_path: Path, dataset: Dataset) -> None:
    check_all(tmp_path / "x.zip", dataset)


def test_what_was_changed_in_label_studio_is_taken(tmp_path: Path) -> None:
    write_label_studio(a_dataset([Record(ARTICLE, ANNOTATIONS)]), tmp_path / "out")
    (path,) = (tmp_path / "out").glob("tasks-*.json")
    (written,) = json.loads(path.read_text(encoding="utf-8"))
    results = written["annotations"][0]["result"]
    for result in results:
        key = result.get("id"), result.get("from_name")
        if key == ("region-4", "type"):
            result["value"]["choices"] = ["indirect"]
        elif key == ("region-4", "actor"):
            result["value"]["text"] = ["Ivo Tarn"]
        elif key == ("region-4", "about"):
            result["value"]["taxonomy"] = [["Peacekeeping", "opposes"], ["New", "neutral"]]
        elif key == ("region-1", "label"):
            result["value"]["labels"] = ["Group"]
        elif key == ("region-8", "label"):
            result["value"]["labels"] = ["Cue"]
    written["annotations"][0]["result"] = [each for each in results if each.get("from_name") != "addressee"]
    path.write_text(json.dumps([written]), encoding="utf-8")
    (article,) = articles(find_label_studio, path)
    (mention,) = [each for each in article.annotations if isinstance(each, FoundMention)]
    (quotation,) = [each for each in article.annotations if isinstance(each, FoundQuotation)]
    (mark,) = [each for each in article.annotations if isinstance(each, FoundMark)]
    assert (mention.uid, mention.actor.kind, mark.label.name) == ("m1", "group", "Cue")
    assert quotation.speaker is not None
    assert (quotation.type, quotation.speaker.name, quotation.addressee) == ("indirect", "Ivo Tarn", None)
    assert [(topic.uid, topic.name, stance) for topic, stance in quotation.topics] == [
        ("topic-b", "Peacekeeping", "opposes"),
        ("", "New", "neutral"),
    ]


def test_regions_have_labels_values_notes_links_and_who_made_them(tmp_path: Path) -> None:
    place = {"start": 0, "end": 7}
    link = {"type": "relation", "from_id": "b", "to_id": "a", "direction": "right", "labels": ["source"]}
    article = one(
        tmp_path,
        region("a", 0, 7, "PER", meta={"text": ["Sure?"]}),
        asked("sure", "choices", "a", **place, choices=["yes", "no"]),
        asked("name", "textarea", "a", **place, text=["Ana Orr"]),
        asked("stars", "rating", "a", **place, rating=4),
        asked("about", "taxonomy", "a", **place, taxonomy=[["Peace", "Talks"]]),
        region("b", 8, 12, "CUE"),
        link,
        {**link, "direction": "left", "labels": []},
    )
    first, second = marks(article)
    assert (first.label, first.places) == (Label("who", "PER"), (Place(0, 7, "Ana Orr"),))
    assert (first.coder, first.note, first.created) == ("annotator 3", "Sure?", "2031-04-14T08:40:00Z")
    assert first.attributes == {
        **{"sure": "yes", "sure 2": "no", "name": "Ana Orr", "stars": 4, "about": "Peace > Talks"}
    }
    assert (first.links, second.links) == (
        (Link(role="relation", to=second.key),),
        (Link(role="source", to=first.key),),
    )
    assert (article.unit, article.units, article.losses) == (Unit.CODE_POINTS, (Unit.UTF16,), ())


def test_answers_about_the_whole_text_are_marks_and_attributes(tmp_path: Path) -> None:
    article = one(
        tmp_path,
        asked("tone", "choices", choices=["calm"]),
        asked("about", "taxonomy", taxonomy=[["Peace"], ["Peace", "Talks"]]),
        asked("stars", "rating", rating=4),
        asked("odd", "pairwise", selected="left"),
    )
    assert [(mark.label, mark.places) for mark in marks(article)] == [
        (Label("tone", "calm"), ()),
        (Label("about", "Peace"), ()),
        (Label("about", "Peace > Talks"), ()),
    ]
    assert article.attributes == {"stars": 4}
    assert article.losses[0].examples == ("pairwise",)


def test_the_labels_of_the_configuration_have_colours_and_parents(tmp_path: Path) -> None:
    one(tmp_path)
    labels = find_label_studio(source(tmp_path / "x.json")).labels
    told = {(info.label.layer, info.label.name): (info.colour, info.parent) for info in labels}
    assert told["who", "PER"] == ("#FFA39E", None)
    assert told["about", "Peace > Talks"] == ("", Label("about", "Peace"))


def test_several_annotators_and_old_completions(tmp_path: Path) -> None:
    made = [
        {"completed_by": {"id": 1, "email": "ana@example.org"}, "result": [region("a", 0, 7, "PER")]},
        {"completed_by": {"first_name": "Bo", "last_name": "Ek"}, "result": [region("a", 0, 7, "PER")]},
        {"was_cancelled": True, "result": [region("a", 0, 3, "PER")]},
    ]
    for members in ({"annotations": made}, {"annotations": [], "completions": made}):
        article = one(tmp_path, **members)
        assert [mark.coder for mark in marks(article)] == ["ana@example.org", "Bo Ek"]
        assert article.losses[0].what == "annotations that were skipped"


def test_predictions_are_taken_where_nobody_has_annotated(tmp_path: Path) -> None:
    predictions = [{"model_version": "ner-2", "score": 0.8, "result": [region("a", 0, 7, "PER")]}]
    (mark,) = marks(one(tmp_path, annotations=[], predictions=predictions))
    assert mark.provenance is not None
    assert (mark.coder, mark.provenance.engine, mark.provenance.score) == ("ner-2", "ner-2", 0.8)
    article = one(tmp_path, region("b", 8, 12, "CUE"), predictions=predictions)
    assert len(marks(article)) == 1
    assert article.losses[0].what == "predictions beside annotations"


def test_each_text_of_a_task_is_an_article(tmp_path: Path) -> None:
    headline = {**region("h", 0, 3, "PER"), "to_name": "headline"}
    data = {"words": TEXT, "headline": "Ana speaks", "desk": "north"}
    first, second = exported(tmp_path / "x.json", task(region("a", 0, 7, "PER"), headline, data=data))
    assert (first.text, second.text) == (TEXT, "Ana speaks")
    assert (len(first.annotations), len(second.annotations)) == (1, 1)
    assert first.attributes["desk"] == "north"
    assert first.key != second.key


def test_texts_at_an_address_are_counted_and_not_fetched(tmp_path: Path) -> None:
    there = task(data={"article": "https://news.example/a.txt"})
    (article,) = exported(tmp_path / "x.json", there, task(region("a", 0, 7, "PER")), config=CONFIG)
    assert (article.losses[0].count, article.losses[0].examples) == (1, ("x.json 1",))
    by_address = CONFIG.replace('value="$article"', 'value="$article" valueType="url"')
    (tmp_path / "config.xml").write_text(by_address)
    with pytest.raises(UserError, match="no document with text"):
        list(find_label_studio(source(tmp_path / "x.json")).articles())


def test_pages_are_read_as_their_text(tmp_path: Path) -> None:
    body = "<p>Ana <b>Orr</b> said &amp; left.</p><!-- no --><script>x</script>"
    page = f"<html><head><title>No</title></head><body>{body}</body></html>"
    value = {
        **{"start": "/p[1]/text()[1]", "end": "/p[1]/b[1]/text()[1]", "startOffset": 0, "endOffset": 3},
        **{"text": "Ana Orr", "hypertextlabels": ["PER"]},
    }
    result = {"id": "a", "from_name": "who", "to_name": "page", "type": "hypertextlabels"}
    every = {"globalOffsets": {"start": 0, "end": 7}}
    results = [{**result, "value": {**value, **every}}, {**result, "id": "b", "value": value}]
    (article,) = exported(tmp_path / "x.json", task(*results, data={"page": page}))
    assert article.text == "Ana Orr said & left."
    assert [mark.places for mark in marks(article)] == [
        (Place(0, 7, "Ana Orr"),),
        (Place(-1, -1, "Ana Orr"),),
    ]


def test_paragraphs_are_put_together(tmp_path: Path) -> None:
    parts = [{"author": "A", "text": "We go."}, {"author": "B", "text": "You stay."}]
    value = {"start": "0", "end": "1", "startOffset": 3, "endOffset": 3, "paragraphlabels": ["X"]}
    result = {"id": "a", "from_name": "who", "to_name": "talk", "type": "paragraphlabels", "value": value}
    lost = {**result, "id": "b", "value": {**value, "end": "7"}}
    (article,) = exported(tmp_path / "x.json", task(result, lost, data={"talk": parts}))
    assert article.text == "We go.\nYou stay."
    assert [article.text[mark.places[0].start : mark.places[0].end] for mark in marks(article)] == [
        "go.\nYou"
    ]
    assert article.losses[0].what == "regions of Label Studio that have no place in a text"


@pytest.mark.parametrize("config", ["", CONFIG])
def test_rows_of_json_min(tmp_path: Path, config: str) -> None:
    place = {"start": 0, "end": 7, "text": "Ana Orr"}
    row = {
        **{
            "id": 7,
            "article": TEXT,
            "who": [{**place, "labels": ["PER"]}],
            "annotator": 2,
            "annotation_id": 4,
        },
        **{"sure": [{**place, "choices": ["yes"]}], "tone": {"choices": ["calm", "loud"]}, "lead_time": 3.5},
    }
    (article,) = exported(tmp_path / "x.json", row, config=config)
    assert article.text == TEXT
    assert [(mark.label, mark.places, mark.coder) for mark in marks(article)] == [
        (Label("tone", "calm"), (), "annotator 2"),
        (Label("tone", "loud"), (), "annotator 2"),
        (Label("who", "PER"), (Place(0, 7, "Ana Orr"),), "annotator 2"),
    ]
    assert marks(article)[2].attributes == {"sure": "yes"}


def test_a_hostile_configuration_does_nothing(tmp_path: Path) -> None:
    bomb = (
        '<!DOCTYPE View [<!ENTITY a SYSTEM "file:///etc/passwd">]><View><Text name="&a;" value="$x"/></View>'
    )
    for config in (bomb, "<View>" * 5000, "<View", "<View/>" + "x" * 9_000_000):
        (article,) = exported(tmp_path / "x.json", task(region("a", 0, 7, "PER")), config=config)
        assert article.text == TEXT


@pytest.mark.parametrize(
    "content", [b"", b"[]", b'[{"data": {"text": "a"}', b'{"text": "a"}', b"[1]", b"<View/>"]
)
def test_files_of_something_else_are_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(content)
    with pytest.raises(UserError):
        list(find_label_studio(source(path)).articles())


_NAMES = [
    "id",
    "data",
    "annotations",
    "predictions",
    "result",
    "value",
    "start",
    "end",
    "text",
    "labels",
    "type",
]
_MORE = [
    "from_name",
    "to_name",
    "meta",
    "copydesk",
    "choices",
    "taxonomy",
    "completed_by",
    "who",
    "annotator",
]
_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-2, 30)
    | st.floats()
    | st.sampled_from(["labels", "relation", "a"]),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(_NAMES + _MORE), inner, max_size=6)
    ),
    max_leaves=20,
)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=200,
    deadline=None,
)
@given(st.lists(st.dictionaries(st.sampled_from(_NAMES + _MORE), _VALUES), max_size=3), _VALUES)
def test_whatever_the_values_are_nothing_breaks(tmp_path: Path, rows: list[Any], value: Any) -> None:
    path = tmp_path / "x.json"
    path.write_text(json.dumps([*rows, task(value), task(region("a", 0, 7, "PER", meta=value))]))
    recognises_label_studio(path)
    articles(find_label_studio, path)

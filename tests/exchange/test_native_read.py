import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.exchange.datasets import ANNOTATIONS, ARTICLE, TEXT, a_dataset, dataset_of, datasets, span

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Origin, QuotationType, Stance
from copydesk.domain.article import Status
from copydesk.domain.attribute import AttributeTarget
from copydesk.domain.dataset import Dataset, Record
from copydesk.errors import UserError
from copydesk.exchange import read
from copydesk.exchange.native_fields import Fields
from copydesk.exchange.native_read import read_native
from copydesk.exchange.native_write import write_native

MINIMAL = {"copydesk": 1, "offset_unit": "code point", "id": "a", "title": "", "text": "abc"}


def lines_of(dataset: Dataset, folder: Path) -> list[dict[str, Any]]:
    write_native(dataset, folder / "x.jsonl")
    return [json.loads(line) for line in (folder / "x.jsonl").read_bytes().splitlines()]


def reading(folder: Path, *lines: object) -> list[Any]:
    path = folder / "read.jsonl"
    path.write_bytes(b"".join(json.dumps(line).encode() + b"\n" for line in lines))
    return list(read_native(path))


def test_what_was_written_is_read_back(tmp_path: Path) -> None:
    write_native(a_dataset(), tmp_path / "x.jsonl")
    first, second = read_native(tmp_path / "x.jsonl")
    assert (first.line, first.uid, first.text, first.status) == (1, "article-1", TEXT, Status.DONE)
    assert (first.source, first.note) == (ARTICLE.source, ARTICLE.note)
    assert [definition.uid for definition in first.definitions] == ["field-a", "field-b", "field-c"]
    assert first.definitions[1].target is AttributeTarget.QUOTATION
    assert [actor.uid for actor in first.actors] == ["actor-a", "actor-b"]
    assert first.actors[1].kind is ActorKind.PERSON
    assert first.passages[0].origin is Origin.IMPORTED
    outer, inner = first.quotations
    assert outer.content == (span('"We can,"'), span('"do it."'))
    assert (outer.speaker, outer.addressee) == ("actor-b", "actor-a")
    assert outer.topics == (("topic-b", Stance.SUPPORTS), ("topic-a", None))
    assert (inner.within, inner.type) == ("q1", QuotationType.MIXED)
    assert second.uid == "article-2"


def test_entries_come_once_and_parents_first(tmp_path: Path) -> None:
    children = [{"id": "1", "name": "leaf", "parent": "2"}, {"id": "2", "name": "twig", "parent": "3"}]
    every = [*children, {"id": "3", "name": "root"}]
    first, second = reading(tmp_path, {**MINIMAL, "actors": every}, {**MINIMAL, "id": "b", "actors": every})
    assert [actor.uid for actor in first.actors] == ["3", "2", "1"]
    assert second.actors == ()


def test_only_the_necessary_has_to_be_there(tmp_path: Path) -> None:
    (article,) = reading(tmp_path, MINIMAL)
    assert (article.uid, article.status, article.language) == ("a", Status.NEW, None)


def test_blank_lines_and_a_byte_order_mark_do_no_harm(tmp_path: Path) -> None:
    (tmp_path / "x.jsonl").write_bytes(b"\xef\xbb\xbf" + json.dumps(MINIMAL).encode() + b"\r\n\n \n")
    assert len(list(read_native(tmp_path / "x.jsonl"))) == 1


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=150)
@given(datasets())
def test_every_dataset_survives_the_way_out_in_and_out(tmp_path: Path, dataset: Dataset) -> None:
    records = list(dataset.records)
    write_native(_with(dataset, records), tmp_path / "a.jsonl")
    natives = list(read_native(tmp_path / "a.jsonl"))
    write_native(dataset_of(natives), tmp_path / "b.jsonl")
    assert (tmp_path / "a.jsonl").read_bytes() == (tmp_path / "b.jsonl").read_bytes()
    assert [native.text for native in natives] == [record.article.text for record in records]
    if records:
        assert {actor.uid for native in natives for actor in native.actors} == {
            actor.uid for actor in dataset.actors.values()
        }
    for native, record in zip(natives, records, strict=True):
        spans = {one.uid: one.spans for one in (*native.mentions, *native.passages)}
        spans |= {one.uid: one.content for one in native.quotations}
        assert spans == {one.uid: one.main_spans for one in record.annotations}


def _with(dataset: Dataset, records: list[Record]) -> Dataset:
    return Dataset(
        title=dataset.title,
        actors=dataset.actors,
        topics=dataset.topics,
        attributes=dataset.attributes,
        records=iter(records),
        total=len(records),
    )


Line = dict[str, Any]


def _set(*path: str | int, to: object) -> Callable[[Line], None]:
    def change(line: Line) -> None:
        place: Any = line
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = to

    return change


def _without(*path: str | int) -> Callable[[Line], None]:
    def change(line: Line) -> None:
        place: Any = line
        for step in path[:-1]:
            place = place[step]
        del place[path[-1]]

    return change


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (_set("copydesk", to=2), "newer Copydesk"),
        (_set("copydesk", to=True), "version of the format"),
        (_set("offset_unit", to="byte"), "spans cannot be trusted"),
        (_without("text"), 'has no "text"'),
        (_set("text", to="a\rb"), "characters that Copydesk replaces"),
        (_set("text", to=""), "is empty"),
        (_set("id", to=" "), '"id" of the article is empty'),
        (_set("title", to=None), '"title" of the article is not text'),
        (_set("title", to="a\0b"), "NUL"),
        (_set("title", to="a\ud800b"), "half a character"),
        (_set("status", to="finished"), "is none of new, in progress, done"),
        (_set("extra", to=1), '"extra", which this version does not know'),
        (_set("mentions", to={}), '"mentions" of the article is not a list'),
        (_set("mentions", 0, to=[]), "mention 1 is not an object"),
        (_set("mentions", 0, "spans", to=[]), '"spans" of mention 1 is empty'),
        (_set("mentions", 0, "spans", 0, to=[3, 3]), "3-3, which is no stretch"),
        (_set("mentions", 0, "spans", 0, to=[3, 999]), "no stretch of a text of"),
        (_set("mentions", 0, "spans", 0, to=[-1, 3]), "no stretch"),
        (_set("mentions", 0, "spans", 0, to=[False, True]), "no pair of whole numbers"),
        (_set("mentions", 0, "spans", 0, to=[1.0, 2]), "no pair of whole numbers"),
        (_set("mentions", 0, "spans", 0, to=[1, 2, 3]), "no pair of whole numbers"),
        (_set("mentions", 0, "quote", to=["Bo Orr"]), "one has been changed"),
        (_set("mentions", 0, "quote", to=[]), "not one text for each span"),
        (_set("mentions", 0, "actor", to="nobody"), "no actor with the id nobody"),
        (_set("mentions", 0, "coder", to=""), '"coder" of mention 1 is empty'),
        (_set("mentions", 0, "id", to="p1"), "an annotation has the id p1"),
        (
            _set("mentions", 0, "attributes", to={"mood": "x"}),
            'attribute "mood" of mentions has no definition',
        ),
        (_set("quotations", 0, "attributes", to={"tone": [1]}), 'a value for "tone"'),
        (_set("passages", 0, "topic", to="nothing"), "no topic with the id nothing"),
        (_set("quotations", 0, "speaker", "actor", to="x"), "no actor with the id x"),
        (_set("quotations", 0, "speaker", to="Ana"), "is not an object"),
        (_set("quotations", 0, "within", to="q2"), "is nested in itself"),
        (_set("quotations", 0, "within", to="q9"), "no quotation with the id q9"),
        (_set("quotations", 0, "topics", 0, "stance", to="maybe"), "supports, opposes, neutral"),
        (_set("quotations", 0, "topics", 0, "topic", to="topic-a"), "the same topic twice"),
        (_set("quotations", 0, "type", to="loud"), "direct, indirect, mixed"),
        (_set("quotations", 0, "cue", to=[[0]]), "no pair"),
        (_set("actors", 0, "parent", to="actor-b"), "missing or below it"),
        (_set("actors", 0, "parent", to="actor-z"), "missing or below it"),
        (_set("actors", 0, "ids", to={"a": 1}), "a value that is not text"),
        (_set("actors", 0, "attributes", to={"size": None}), 'a value for "size"'),
        (_set("actors", 1, "aliases", to=["a", "a"]), "the same entry twice"),
        (_set("actors", 1, "aliases", to=[1]), "not text"),
        (_set("actors", 1, to={"id": "actor-a", "name": "Other"}), "not the same as where it was before"),
        (_set("attribute_definitions", 0, "required", to=1), "neither true nor false"),
        (_set("attribute_definitions", 0, "id", to="field-b"), "same id"),
        (_set("attribute_definitions", 0, "type", to="colour"), "yes/no"),
    ],
)
def test_what_is_wrong_is_said_with_file_and_line(
    tmp_path: Path, change: Callable[[Line], None], complaint: str
) -> None:
    (line,) = lines_of(a_dataset([Record(ARTICLE, ANNOTATIONS)]), tmp_path)
    change(line)
    with pytest.raises(UserError) as caught:
        reading(tmp_path, {**MINIMAL, "id": "first"}, line)
    assert str(caught.value).startswith("Line 2 of read.jsonl: ")
    assert complaint in str(caught.value)
    assert str(caught.value).endswith("Correct it or export the dataset anew.")


def test_an_article_may_not_come_twice(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"Line 2 of .* the article has the id a, which another one has"):
        reading(tmp_path, MINIMAL, MINIMAL)


@pytest.mark.parametrize(
    "raw",
    [
        b"not json",
        b"[1]",
        b"[" * 100_000,
        b'{"a": NaN}',
        b"\xff\xfe",
        b'"text"',
        b"1" * 5000,
        b"\x89PNG\r\n\x1a\n",
    ],
)
def test_what_is_no_dataset_is_refused_with_its_line(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "x.jsonl").write_bytes(raw + b"\n")
    with pytest.raises(UserError, match=r"^Line 1 of x\.jsonl: "):
        list(read_native(tmp_path / "x.jsonl"))


def test_a_number_too_large_to_hold_is_refused(tmp_path: Path) -> None:
    raw = json.dumps({**MINIMAL, "attributes": {"x": 1}}).replace('"x": 1', '"x": 1e999')
    (tmp_path / "x.jsonl").write_text(raw)
    with pytest.raises(UserError, match='a value for "x"'):
        list(read_native(tmp_path / "x.jsonl"))


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(["actors", "mentions", "quotations", "source", "attributes", "id", "text"]), _JSON)
def test_whatever_a_line_holds_it_is_read_or_refused_in_words(
    tmp_path: Path, key: str, value: object
) -> None:
    try:
        reading(tmp_path, {**MINIMAL, key: value})
    except UserError as error:
        assert str(error).startswith("Line 1 of ")


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        list(read(tmp_path / "missing.jsonl", "native"))


def test_members_are_asked_for_by_name() -> None:
    fields = Fields({"a": "x", "b": None, "c": [{"d": 1}]}, "it", needed="a", allowed="b c")
    assert (fields.text("a"), fields.text_or_none("b"), fields.text("z", "default")) == ("x", None, "default")
    assert [inner.where for inner in fields.objects("c", "part", "d")] == ["part 1"]

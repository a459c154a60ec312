"""REFI-QDA projects and codebooks read back: our own, and as other programs write them."""

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.exchange.datasets import datasets
from tests.exchange.found_checks import check_identical
from tests.exchange.found_identity import source
from tests.exchange.hard_cases import hard_articles, hard_dataset
from tests.exchange.refi_files import NAMESPACE, packed, rewritten

from copydesk.domain.annotation import Mention, Passage
from copydesk.domain.dataset import AnyAnnotation, Dataset
from copydesk.domain.found import (
    AnyFound,
    FoundArticle,
    FoundMark,
    FoundMention,
    FoundPassage,
    Label,
    Link,
    Places,
    Unit,
)
from copydesk.domain.span import Spans
from copydesk.errors import UserError
from copydesk.exchange import find, recognised, write

TEXT = "Quay reopens\r\n\r\nThe \U0001f600 union agreed. \u201cWe can,\u201d Osk said."


def told(one: AnyAnnotation, dataset: Dataset) -> tuple[object, ...]:
    """What a project holds of an annotation: kind, entry, places, coder, time, and a quotation's own."""
    shared = (one.coder, one.created, one.updated)
    if isinstance(one, Mention):
        return ("mention", dataset.actors[one.actor].uid, spans(one.spans), *shared)
    if isinstance(one, Passage):
        return ("passage", dataset.topics[one.topic].name, spans(one.spans), *shared[:2])
    return (
        *("quotation", one.type, spans(one.content), spans(one.cue), spans(one.speaker_spans), *shared),
        None if one.speaker is None else dataset.actors[one.speaker].uid,
        None if one.addressee is None else dataset.actors[one.addressee].uid,
        one.within is not None,
        sorted((dataset.topics[about.topic].name, str(about.stance)) for about in one.topics),
    )


def found_told(one: AnyFound) -> tuple[object, ...]:
    assert not isinstance(one, FoundMark)
    shared = (one.coder, one.created, one.updated)
    if isinstance(one, FoundMention):
        return ("mention", one.actor.uid, pairs(one.places), *shared)
    if isinstance(one, FoundPassage):
        return ("passage", one.topic.name, pairs(one.places), *shared[:2])
    return (
        *("quotation", one.type, pairs(one.content), pairs(one.cue), pairs(one.speaker_places), *shared),
        None if one.speaker is None else one.speaker.uid,
        None if one.addressee is None else one.addressee.uid,
        bool(one.within),
        sorted((topic.name, str(stance)) for topic, stance in one.topics),
    )


def spans(found: Spans) -> list[tuple[int, int]]:
    return sorted((one.start, one.end) for one in found)


def pairs(places: Places) -> list[tuple[int, int]]:
    return sorted((one.start, one.end) for one in places)


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("refi") / "hard.qdpx"
    write(hard_dataset(), out, "qdpx")
    return out


@pytest.fixture(scope="module")
def changed(ours: Path) -> Path:
    """Ours as somebody changed it: the lines beside it are of another project now."""
    return rewritten(ours, lambda xml: xml.replace(b"<Project ", b'<Project basePath="" '))


def test_what_was_exported_comes_back_as_it_was(ours: Path) -> None:
    dataset = find(source(ours), "qdpx")
    for article, expected in zip(dataset.articles(), hard_articles(), strict=True):
        check_identical(article, expected)
    assert dataset.total == len(hard_articles())
    assert [one.name for one in dataset.definitions] == ["tone", "sure", "front page"]
    assert "Unused" in {one.name for one in dataset.topics}
    assert list(dataset.articles()) == list(dataset.articles())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None)
@given(datasets())
def test_hostile_names_and_texts_come_back(tmp_path: Path, dataset: Dataset) -> None:
    records = list(dataset.records)
    write(replace(dataset, records=iter(records)), tmp_path / "any.qdpx", "qdpx")
    back = list(find(source(tmp_path / "any.qdpx"), "qdpx").articles())
    assert [(one.uid, one.text, one.title) for one in back] == [
        (one.article.uid, one.article.text, one.article.title) for one in records
    ]
    assert [{one.uid for one in article.annotations} for article in back] == [
        {one.uid for one in record.annotations} for record in records
    ]


def test_an_unpacked_project_is_read_too(ours: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(ours) as archive:
        archive.extractall(tmp_path / "unpacked")
    for path in (tmp_path / "unpacked", tmp_path / "unpacked" / "project.qde"):
        assert recognised(path) == ("qdpx",)
        found = list(find(source(path), "qdpx").articles())
        assert [one.text for one in found] == [one.text for one in hard_articles()]


def test_a_text_that_is_damaged_does_not_lose_the_others(ours: Path) -> None:
    out = ours.with_name("damaged.qdpx")
    with zipfile.ZipFile(ours) as old, zipfile.ZipFile(out, "w") as new:
        names = [name for name in old.namelist() if name.endswith(".txt")]
        for name in old.namelist():
            if name != names[0]:
                new.writestr(name, old.read(name))
    first, *others = find(source(out), "qdpx").articles()
    assert (first.text, first.annotations) == ("", ())
    assert [loss.what for loss in first.losses] == ["articles that are damaged in the file"]
    assert [one.text for one in others] == [one.text for one in hard_articles()[1:]]


def test_what_is_marked_in_a_changed_project_comes_back_but_for_identities(changed: Path) -> None:
    dataset = hard_dataset()
    records = {record.article.uid: record for record in dataset.records}
    articles = list(find(source(changed), "qdpx").articles())
    assert {one.uid for one in articles} == set(records)
    for article in articles:
        record = records[article.uid]
        marked = sorted(map(repr, (told(one, dataset) for one in record.annotations)))
        assert sorted(map(repr, map(found_told, article.annotations))) == marked
        assert (article.text, article.status) == (record.article.text, record.article.status)
        assert dict(article.attributes) == dict(record.article.attributes)
        assert {one.kind for one in record.annotations} or article.annotations == ()


def test_the_codebook_comes_back(changed: Path, tmp_path: Path) -> None:
    dataset = hard_dataset()
    found = find(source(changed), "qdpx")
    actors = {one.uid: one for one in found.actors}
    for actor in dataset.actors.values():
        back = actors[actor.uid]
        parent = None if actor.parent is None else dataset.actors[actor.parent].uid
        assert (back.kind, back.aliases, back.ids) == (actor.kind, actor.aliases, actor.ids)
        assert (back.parent and back.parent.uid) == parent
        assert dict(back.attributes) == dict(actor.attributes)
    topics = {one.uid: one for one in found.topics}
    for topic in dataset.topics.values():
        above = topics[topic.uid].parent
        parent = None if topic.parent is None else dataset.topics[topic.parent].uid
        assert (topics[topic.uid].code, topics[topic.uid].definition) == (topic.code, topic.definition)
        assert (topics[topic.uid].name, topics[topic.uid].note) == (topic.name, topic.note)
        assert (above and above.uid) == parent
    out = tmp_path / "book.qdc"
    write(hard_dataset(), out, "qdc")
    book = find(source(out), "qdc")
    assert {one.uid for one in book.actors} == {one.uid for one in dataset.actors.values()}
    assert {one.uid for one in book.topics} == set(topics)
    assert book.labels == ()
    assert list(book.articles()) == []


FOREIGN = """
<Users><User guid="U1" name="Bo"/></Users>
<CodeBook><Codes>
  <Code guid="C1" name="Transport" isCodable="true" color="#336699"><Description>All that moves.</Description>
    <Code guid="C2" name="Quays" isCodable="true"/></Code>
  <Code guid="C3" name="Persons" isCodable="false"><Code guid="C4" name="Quays" isCodable="true"/></Code>
</Codes></CodeBook>
<Variables><Variable guid="V1" name="Page" typeOfVariable="Integer"/></Variables>
<Cases><Case guid="K1" name="Osk"><VariableValue><VariableRef targetGUID="V1"/><IntegerValue>7</IntegerValue>
  </VariableValue><SelectionRef targetGUID="S2"/></Case></Cases>
<Sources>
  <TextSource guid="T1" name="Quay" plainTextPath="internal://one.txt">
    <PlainTextSelection guid="S1" name="union" startPosition="22" endPosition="27">
      <Coding guid="X1" creatingUser="u1" creationDateTime="2031-04-14T08:40:00Z">
        <CodeRef targetGUID="C2"/></Coding>
      <Coding guid="X2"><CodeRef targetGUID="C1"/><NoteRef targetGUID="N1"/></Coding>
    </PlainTextSelection>
    <PlainTextSelection guid="S2" name="selection 2" startPosition="46" endPosition="49"/>
    <Coding guid="X3"><CodeRef targetGUID="C1"/></Coding>
    <VariableValue><VariableRef targetGUID="V1"/><IntegerValue>3</IntegerValue></VariableValue>
  </TextSource>
  <PictureSource guid="P1" name="Map"/>
  <TextSource guid="T2" name="Gone" plainTextPath="internal://gone.txt"/>
</Sources>
<Notes><Note guid="N1" name="m"><PlainTextContent>Why?</PlainTextContent></Note></Notes>
<Links><Link guid="L1" name="explains" originGUID="S1" targetGUID="S2"/></Links>
"""


def foreign(path: Path) -> tuple[FoundArticle, ...]:
    return tuple(find(source(packed(path, FOREIGN, one=TEXT.encode())), "qdpx").articles())


def test_codings_of_other_programs_are_marks_with_their_codes(tmp_path: Path) -> None:
    dataset = find(source(packed(tmp_path / "a.qdpx", FOREIGN, one=TEXT.encode())), "qdpx")
    infos = {info.label.name: info for info in dataset.labels}
    assert set(infos) == {"Transport", "Transport/Quays", "Persons", "Persons/Quays"}
    assert infos["Transport/Quays"].parent == Label("code", "Transport")
    assert infos["Persons/Quays"].parent == Label("category", "Persons")
    assert (infos["Transport"].colour, infos["Transport"].definition) == ("#336699", "All that moves.")
    (article,) = dataset.articles()
    assert (article.text, article.unit, article.units) == (TEXT, Unit.CODE_POINTS, (Unit.UTF16,))
    assert dict(article.attributes) == {"Page": 3}
    marks = [one for one in article.annotations if isinstance(one, FoundMark)]
    assert [
        (one.label.name, [(p.start, p.end, p.quote) for p in one.places], one.coder) for one in marks
    ] == [
        ("Transport/Quays", [(22, 27, "union")], "Bo"),
        ("Transport", [(22, 27, "union")], ""),
        ("case", [(46, 49, "")], ""),
        ("Transport", [], ""),
    ]
    assert marks[1].note == "m\nWhy?"
    case = marks[2].actor
    assert case is not None
    assert (case.name, dict(case.attributes)) == ("Osk", {"Page": 7})
    assert marks[0].links == (Link(role="explains", to=marks[2].key),)
    assert marks[2].attributes == {"selection name": "selection 2", "case": "Osk"}
    assert [(loss.what, loss.examples) for loss in dataset.losses] == [
        ("pictures and what is marked in them", ("Map",)),
        ("texts whose words are not there", ("Gone",)),
    ]
    assert dataset.total == 1


def test_projects_and_codebooks_are_recognised_by_their_names(tmp_path: Path) -> None:
    assert recognised(packed(tmp_path / "a.qdpx", FOREIGN)) == ("qdpx",)
    (tmp_path / "b.qdc").write_text("<CodeBook/>", encoding="utf-8")
    assert recognised(tmp_path / "b.qdc") == ("qdc",)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is not REFI-QDA"),
        (b"<Project", "is not REFI-QDA"),
        (b'<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><Project>&e;</Project>', "document type"),
    ],
)
def test_what_is_no_project_is_said(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "bad.qde"
    path.write_bytes(content)
    with pytest.raises(UserError, match=said):
        find(source(path), "qdpx")


def test_a_zip_without_a_project_and_one_that_unpacks_to_far_more_are_refused(tmp_path: Path) -> None:
    empty, bomb = tmp_path / "empty.qdpx", tmp_path / "bomb.qdpx"
    with zipfile.ZipFile(empty, "w") as archive:
        archive.writestr("notes.txt", "x")
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("project.qde", b"<Project>" + b" " * (100 * 2**20))
    with pytest.raises(UserError, match="no project in empty"):
        find(source(empty), "qdpx")
    with pytest.raises(UserError, match="far more than it is"):
        find(source(bomb), "qdpx")


@settings(max_examples=60, deadline=None)
@given(at=st.integers(0, 3_000), byte=st.integers(0, 255))
def test_a_damaged_project_is_read_or_refused(
    at: int, byte: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = packed(tmp_path_factory.mktemp("refi") / "a.qdpx", FOREIGN, one=TEXT.encode())
    data = bytearray(path.read_bytes())
    data[at % len(data)] = byte
    path.write_bytes(data)
    try:
        list(find(source(path), "qdpx").articles())
    except UserError as error:
        assert str(error).count("\n") == 0


def test_namespaces_and_braces_of_real_programs_are_no_matter(tmp_path: Path) -> None:
    body = FOREIGN.replace('targetGUID="C2"', 'targetGUID="{c2}"')
    path = packed(tmp_path / "a.qdpx", body, one=TEXT.encode())
    again = rewritten(path, lambda xml: xml.replace(NAMESPACE.encode(), b"urn:QDA-XML:project:2.0"))
    assert list(find(source(again), "qdpx").articles()) == list(foreign(tmp_path / "b.qdpx"))


def test_an_archive_that_is_damaged_inside_is_told(tmp_path: Path) -> None:
    out = tmp_path / "hard.qdpx"
    write(hard_dataset(), out, "qdpx")
    whole = out.read_bytes()
    told = 0
    for at in range(100, len(whole), len(whole) // 40):
        out.write_bytes(whole[:at] + bytes(255 - byte for byte in whole[at : at + 8]) + whole[at + 8 :])
        try:
            list(find(source(out), "qdpx").articles())
        except UserError:
            told += 1
    assert told > 0

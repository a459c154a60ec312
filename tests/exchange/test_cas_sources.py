"""Projects as INCEpTION and WebAnno export them, and files that are broken or mean harm."""

import io
import json
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.exchange.cas_found_checks import found, source
from tests.exchange.datasets import ANNOTATIONS, ARTICLE, a_dataset

from copydesk.domain.dataset import Record
from copydesk.domain.found import FoundArticle, FoundMark
from copydesk.errors import UserError
from copydesk.exchange import cas_sources, registry
from copydesk.exchange.cas_json import write_cas_json
from copydesk.exchange.cas_read import find_json, find_xmi, recognises_json, recognises_xmi
from copydesk.exchange.cas_xmi import write_cas_xmi

TEXT = "The ferry to Velmora sails again, harbour master Ivo Tarn said."
HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?><xmi:XMI xmlns:xmi="http://www.omg.org/XMI" '
    'xmlns:cas="http:///uima/cas.ecore" xmlns:custom="http:///webanno/custom.ecore" '
    'xmlns:type="http:///de/tudarmstadt/ukp/clarin/webanno/api/type.ecore" xmi:version="2.0">'
    '<cas:NULL xmi:id="0"/>'
)
TYPES = (
    '<?xml version="1.0"?><typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>'
    "<typeDescription><name>webanno.custom.Person</name><supertypeName>uima.tcas.Annotation</supertypeName>"
    "<features><featureDescription><name>role</name><rangeTypeName>uima.cas.String</rangeTypeName>"
    "</featureDescription></features></typeDescription></types></typeSystemDescription>"
)


def xmi(*labels: str, text: str = TEXT, more: str = "") -> bytes:
    """A document in which an annotator gave "Ivo Tarn" labels."""
    start = text.find("Ivo Tarn")
    marks = "".join(
        f'<custom:Person xmi:id="{id_}" sofa="1" begin="{start}" end="{start + 8}" role="{label}"/>'
        for id_, label in enumerate(labels, 10)
    )
    members = " ".join(str(id_) for id_ in range(10, 10 + len(labels)))
    sofa = f'<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="{text}"/>'
    return f'{HEAD}{marks}{more}{sofa}<cas:View sofa="1" members="{members}"/></xmi:XMI>'.encode()


def packed(files: Mapping[str, bytes | str]) -> bytes:
    """A zip file of those files."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def annotator(name: str, *labels: str, text: str = TEXT) -> bytes:
    """An annotator's zip file in a project."""
    return packed({f"{name}.xmi": xmi(*labels, text=text), "TypeSystem.xml": TYPES})


PROJECT: Mapping[str, bytes | str] = {
    "exportedproject.json": json.dumps({"name": "Ferries"}),
    "source/ferry.txt": TEXT,
    "source/other.xmi": xmi("never"),
    "annotation_ser/ferry.txt/ana.ser": b"\xac\xed",
    "annotation/ferry.txt/INITIAL_CAS.zip": annotator("INITIAL_CAS", "old"),
    "annotation/ferry.txt/ana.zip": annotator("ana", "speaker", "official"),
    "annotation/ferry.txt/webanno4711export.zip": annotator("bo", "speaker"),
    "annotation/quiet.txt/INITIAL_CAS.zip": annotator("INITIAL_CAS", text="Nothing else."),
    "curation/ferry.txt/CURATION_USER.zip": annotator("CURATION_USER", "speaker"),
}


def put(path: Path, content: bytes) -> Path:
    """A file with that content."""
    path.write_bytes(content)
    return path


def labels(one: FoundArticle) -> list[tuple[str, str]]:
    """Who gave which label."""
    marks = [each for each in one.annotations if isinstance(each, FoundMark)]
    assert len({each.key for each in marks}) == len(marks)
    return [(each.coder, each.label.name) for each in marks]


def test_annotators_of_a_project_are_the_coders_of_its_documents(tmp_path: Path) -> None:
    path = put(tmp_path / "ferries.zip", packed(PROJECT))
    assert registry.recognised(path) == ("cas-xmi",)
    dataset = find_xmi(source(path))
    articles = found(dataset)
    assert (dataset.title, dataset.total, list(articles)) == ("ferries", 2, ["ferry.txt", "quiet.txt"])
    assert labels(articles["ferry.txt"]) == [
        ("ana", "speaker"),
        ("ana", "official"),
        ("bo", "speaker"),
        ("CURATION_USER", "speaker"),
    ]
    assert (articles["quiet.txt"].text, articles["quiet.txt"].annotations) == ("Nothing else.", ())


def test_an_unpacked_project_reads_the_same(tmp_path: Path) -> None:
    whole = put(tmp_path / "ferries.zip", packed(PROJECT))
    with zipfile.ZipFile(whole) as archive:
        archive.extractall(tmp_path / "ferries")
    for path in (tmp_path / "ferries", tmp_path / "ferries" / "annotation"):
        assert recognises_xmi(path)
        (first, _) = find_xmi(source(path)).articles()
        assert ("bo", "speaker") in labels(first)


def test_annotators_with_different_texts_make_articles_of_their_own(tmp_path: Path) -> None:
    files = {
        "annotation/a.txt/ana.zip": annotator("ana", "speaker"),
        "annotation/a.txt/bo.zip": annotator("bo", "speaker", text=f"Again: {TEXT}"),
    }
    articles = list(find_xmi(source(put(tmp_path / "p.zip", packed(files)))).articles())
    assert [(one.key, labels(one)) for one in articles] == [
        ("a.txt", [("ana", "speaker")]),
        ("a.txt", [("bo", "speaker")]),
    ]


def test_json_of_a_project_is_read_too(tmp_path: Path) -> None:
    write_cas_json(a_dataset([Record(ARTICLE, ANNOTATIONS)]), tmp_path / "out")
    (data,) = (path.read_bytes() for path in (tmp_path / "out").iterdir())
    files = {
        "exportedproject.json": b"{}",
        "annotation/a.txt/ana.json": data,
        "annotation/a.txt/bo.json": data,
    }
    path = put(tmp_path / "p.zip", packed(files))
    assert registry.recognised(path) == ("cas-json",)
    (one,) = find_json(source(path)).articles()
    assert [each.uid for each in one.annotations] == [each.uid for each in ANNOTATIONS]


def test_what_one_annotator_changed_of_ours_is_an_annotation_of_its_own(tmp_path: Path) -> None:
    write_cas_json(a_dataset([Record(ARTICLE, ANNOTATIONS)]), tmp_path / "out")
    (data,) = (path.read_bytes() for path in (tmp_path / "out").iterdir())
    changed = data.replace(b'"actor":"Ana Orr"', b'"actor":"Somebody"')
    assert changed != data
    files = {"annotation/a.txt/ana.json": data, "annotation/a.txt/bo.json": changed}
    (one,) = find_json(source(put(tmp_path / "p.zip", packed(files)))).articles()
    assert len(one.annotations) > len(ANNOTATIONS)
    uids = [each.uid for each in one.annotations if each.uid]
    assert len(uids) == len(set(uids)) == len(ANNOTATIONS)
    assert all(each.key.startswith("bo/") for each in one.annotations if not each.uid)


def test_a_project_without_readable_files_says_how_to_export_it(tmp_path: Path) -> None:
    path = put(
        tmp_path / "p.zip", packed({"exportedproject.json": b"{}", "annotation_ser/a.txt/ana.ser": b""})
    )
    with pytest.raises(UserError, match="UIMA CAS XMI"):
        find_xmi(source(path))


def test_one_broken_document_does_not_lose_the_others(tmp_path: Path) -> None:
    files = {
        "a.xmi": b"<xmi:XMI",
        "b.xmi": xmi("speaker"),
        "c.xmi": b"",
        "d.xmi": xmi("speaker"),
        "e.xmi": HEAD.encode() + b"</xmi:XMI>",
        "TypeSystem.xml": TYPES,
    }
    first, last = find_xmi(source(put(tmp_path / "set.zip", packed(files)))).articles()
    assert ([first.key, last.key], first.losses) == (["b", "d"], ())
    (loss,) = last.losses
    assert (loss.what, loss.count) == ("documents that cannot be read", 3)
    assert loss.examples[0].startswith("a.xmi is not XML that can be read")
    assert loss.examples[2] == "e.xmi has no text, so nothing is marked in it."


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "not XML"),
        (b"Dear all", "not XML"),
        (b"<?xml version='1.0'?><html/>", "no XMI of UIMA"),
        (HEAD.encode(), "not XML"),
        (xmi("a")[:-40], "not XML"),
        (b'<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>', "document type"),
        (
            b'<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c SYSTEM "file:///etc/hostname">]><x>&a;&c;</x>',
            "document type",
        ),
    ],
)
def test_a_file_that_is_no_xmi_is_refused(tmp_path: Path, content: bytes, told: str) -> None:
    with pytest.raises(UserError, match=told):
        list(find_xmi(source(put(tmp_path / "a.xmi", content))).articles())


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b"\xff{}", "not JSON"),
        (b"[]", "no UIMA CAS"),
        (b'{"%FEATURE_STRUCTURES": 3}', "no UIMA CAS"),
        (b'{"%FEATURE_STRUCTURES": [null, 1, {"%TYPE": []}], "%VIEWS": []}', "no text"),
    ],
)
def test_a_file_that_is_no_json_of_uima_is_refused(tmp_path: Path, content: bytes, told: str) -> None:
    with pytest.raises(UserError, match=told):
        list(find_json(source(put(tmp_path / "a.json", content))).articles())


def test_a_broken_type_system_is_told_of(tmp_path: Path) -> None:
    put(tmp_path / "typesystem.xml", b"<types")
    with pytest.raises(UserError, match=r"type system of a\.xmi"):
        list(find_xmi(source(put(tmp_path / "a.xmi", xmi("b")))).articles())


def test_places_that_are_none_are_counted(tmp_path: Path) -> None:
    more = (
        '<custom:Person xmi:id="2" sofa="1" begin="x" end="5"/><custom:Person xmi:id="3" begin="5" end="2"/>'
    )
    (one,) = find_xmi(source(put(tmp_path / "a.xmi", xmi("speaker", more=more)))).articles()
    assert labels(one) == [("", "speaker")]
    (loss,) = one.losses
    assert (loss.what, loss.count) == ("annotations whose place is not a stretch of text", 2)


def test_xml_1_1_with_control_characters_is_read_and_they_are_counted(tmp_path: Path) -> None:
    data = xmi("speaker", text="&#7;&#x1F; Ivo Tarn &#10; &amp; sons").replace(
        b'version="1.0"', b'version="1.1"', 1
    )
    (one,) = find_xmi(source(put(tmp_path / "a.xmi", data))).articles()
    assert one.text == "\ufffd\ufffd Ivo Tarn \n & sons"
    assert [(loss.what, loss.count) for loss in one.losses] == [("control characters", 2)]


def test_halves_of_characters_in_json_become_replacements(tmp_path: Path) -> None:
    sofa = {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaID": "_InitialView", "sofaString": "a\ud83d b"}
    mark = {"%ID": 2, "%TYPE": "x.Y", "@sofa": 1, "^begin": 0, "^end": 2, "value": "\ud83d", "#n": 1e999}
    cas = {"%TYPES": {}, "%FEATURE_STRUCTURES": {"1": sofa, "2": mark}, "%VIEWS": {}}
    (one,) = find_json(source(put(tmp_path / "a.json", json.dumps(cas).encode()))).articles()
    (found_mark,) = one.annotations
    assert isinstance(found_mark, FoundMark)
    assert (one.text, found_mark.label.name, found_mark.attributes) == (
        "a\ufffd b",
        "\ufffd",
        {"n": "Infinity"},
    )


def test_what_would_unpack_to_too_much_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = packed({"a.xmi": HEAD.encode() + b" " * 30_000_000})
    with pytest.raises(UserError, match="far too much"):
        list(find_xmi(source(put(tmp_path / "a.zip", bomb))).articles())
    monkeypatch.setattr(cas_sources, "MOST_BYTES", 100)
    with pytest.raises(UserError, match="too large"):
        list(find_xmi(source(put(tmp_path / "a.xmi", xmi("b")))).articles())


def test_other_files_are_not_taken_for_uima(tmp_path: Path) -> None:
    for name, content in {
        "a.json": b'{"text": "x"}',
        "a.xml": b"<x/>",
        "a.zip": packed({"a.txt": "x", "b.json": "{}"}),
        "b.zip": b"PK\x03\x04 broken",
        "c.xmi": b"x",
    }.items():
        path = put(tmp_path / name, content)
        assert not recognises_xmi(path) or name == "c.xmi"
        assert not recognises_json(path)
    assert not recognises_xmi(tmp_path / "missing")
    with pytest.raises(UserError, match="not there"):
        find_xmi(source(tmp_path / "missing"))
    with pytest.raises(UserError, match=r"no files that end in \.xmi"):
        find_xmi(source(tmp_path / "a.zip"))


def _ours(folder: Path) -> tuple[bytes, bytes]:
    record = Record(ARTICLE, ANNOTATIONS)
    write_cas_xmi(a_dataset([record]), folder / "xmi")
    write_cas_json(a_dataset([record]), folder / "json")
    (one,) = (folder / "xmi").glob("*.xmi")
    (two,) = (folder / "json").glob("*.json")
    return one.read_bytes(), two.read_bytes()


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=60,
    deadline=None,
)
@given(data=st.data())
def test_whatever_is_done_to_a_file_it_is_read_or_refused(tmp_path: Path, data: st.DataObject) -> None:
    for name, whole in zip(("a.xmi", "a.json"), _ours(tmp_path), strict=True):
        start = data.draw(st.integers(0, len(whole)))
        end = data.draw(st.integers(start, min(len(whole), start + 40)))
        piece = data.draw(
            st.one_of(st.binary(max_size=8), st.sampled_from([b"-1", b"null", b'"', b"[]", b"{}"]))
        )
        path = put(tmp_path / name, whole[:start] + piece + whole[end:])
        find = find_xmi if name == "a.xmi" else find_json
        try:
            articles = list(find(source(path)).articles())
        except UserError:
            continue
        for one in articles:
            assert len({each.key for each in one.annotations}) == len(one.annotations)
            one.title.encode()

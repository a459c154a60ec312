from typing import Any

import pytest
import rdflib
from hypothesis import given, settings
from tests.exchange.codebooks.samples import codebooks, full

from copydesk.domain.codebook_file import CodebookFile
from copydesk.errors import UserError
from copydesk.exchange.codebooks.skos import FORMATS, read_json_ld, read_rdf_xml, read_turtle
from copydesk.exchange.codebooks.skos_words import SKOS
from copydesk.exchange.codebooks.skos_write import json_ld, rdf_xml, turtle

WRITERS = {"turtle": turtle, "json-ld": json_ld, "xml": rdf_xml}
NAMES = {"turtle": "turtle", "json-ld": "json-ld", "xml": "xml"}


def graph(codebook: CodebookFile, form: str) -> Any:
    return rdflib.Graph().parse(data=WRITERS[form](codebook), format=form)


@given(codebooks())
@settings(max_examples=30, deadline=None)
def test_the_three_forms_say_the_same(codebook: CodebookFile) -> None:
    first = set(graph(codebook, "turtle"))
    assert set(graph(codebook, "json-ld")) == first
    assert set(graph(codebook, "xml")) == first


@pytest.mark.parametrize("form", WRITERS)
def test_rdflib_finds_labels_notations_and_what_is_above(form: str) -> None:
    found = graph(full(), form)
    ports, above = rdflib.URIRef("urn:copydesk:topic:t2"), rdflib.URIRef("urn:copydesk:topic:t1")
    assert str(found.value(ports, rdflib.SKOS.prefLabel)) == 'Ports "and" quays'
    assert str(found.value(ports, rdflib.SKOS.notation)) == "10.1"
    assert found.value(ports, rdflib.SKOS.broader) == above
    osk = rdflib.URIRef("urn:copydesk:actor:a2")
    assert rdflib.URIRef("http://www.wikidata.org/entity/Q1") in set(
        found.objects(osk, rdflib.SKOS.exactMatch)
    )


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_what_skos_holds_comes_back(form: Any) -> None:
    found = form.read(form.write(full()), "a")
    ports = next(one for one in found.topics if one.uid == "t2")
    given_ = full().topics[1]
    for name in ("name", "code", "definition", "inclusion", "exclusion", "note", "retired"):
        assert getattr(ports, name) == getattr(given_, name)
    assert set(ports.keywords) == set(given_.keywords)
    assert set(ports.examples) == set(given_.examples)
    osk = next(one for one in found.actors if one.uid == "a2")
    assert (osk.name, dict(osk.ids), set(osk.aliases)) == (
        "Mirela Osk",
        {"cameo": "VLMGOV", "wikidata": "Q1"},
        {"Osk", "M.; Osk | Jr"},
    )
    assert {one.id: one.uid for one in found.actors}[osk.parent or 0] == "a1"


def test_another_thesaurus_is_read_in_english_by_broader_and_narrower() -> None:
    text = f"""@prefix skos: <{SKOS}> . @prefix e: <https://example.org/t#> .
    e:s a skos:ConceptScheme ; <http://purl.org/dc/terms/title> "Lakes" .
    e:a a skos:Concept ; skos:prefLabel "Verkehr"@de, "Transport"@en-GB ; skos:narrower e:c .
    e:b a skos:Concept ; skos:prefLabel "Road"@en ; skos:broader e:a ; skos:altLabel "Street"@en .
    e:c a skos:Concept ."""
    found = read_turtle(text.encode(), "a.ttl")
    assert found.title == "Lakes"
    assert [(one.name, one.parent, one.keywords) for one in found.topics] == [
        ("Transport", None, ()),
        ("Road", 1, ("Street",)),
        ("c", 1, ()),
    ]


@pytest.mark.parametrize(
    "content",
    [
        '{"@context": "https://example.org/c.jsonld"}',
        '{"@context": [{}, "c.jsonld"]}',
        '{"a": [{"@context": {"@import": "c.jsonld"}}]}',
        "[" * 70 + "]" * 70,
    ],
)
def test_a_context_elsewhere_is_not_fetched(content: str) -> None:
    with pytest.raises(UserError, match="fetches nothing"):
        read_json_ld(content.encode(), "a.jsonld")


def test_entities_of_xml_are_refused() -> None:
    bomb = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>'
    with pytest.raises(UserError):
        read_rdf_xml(bomb.encode(), "a.rdf")


@pytest.mark.parametrize("content", [b"@prefix", b"<a> <b>", b"\xff", b"", b"a" * 1_000])
def test_what_is_no_skos_is_told(content: bytes) -> None:
    for read in (read_turtle, read_json_ld, read_rdf_xml):
        with pytest.raises(UserError):
            read(content, "a")


def test_text_alone_is_no_json_ld() -> None:
    with pytest.raises(UserError, match="no SKOS"):
        read_json_ld(b'"text"', "book.jsonld")


def test_odd_addresses_are_not_printed(capfd: pytest.CaptureFixture[str]) -> None:
    turtle = (
        b"@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
        b'<urn:a{b}> a skos:Concept ; skos:prefLabel "Quay" .\n'
    )
    assert [one.name for one in read_turtle(turtle, "book.ttl").topics] == ["Quay"]
    assert capfd.readouterr() == ("", "")

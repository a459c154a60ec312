"""Files as DKPro Cassis writes them, with layers as INCEpTION makes them."""

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cassis
import pytest
from tests.exchange.cas_found_checks import source

from copydesk.domain.actor import ActorKind
from copydesk.domain.found import AnyFound, FoundActor, FoundArticle, FoundMark, Label, Link, Unit
from copydesk.exchange.cas_read import find_json, find_xmi

TEXT = (
    "Caf\u00e9 \U0001f600 Ana Orr, head of the Rail Board, said: "
    "\u201cWe \u2764\ufe0f trains.\u201d She left Lorvan."
)
DKPRO = "de.tudarmstadt.ukp.dkpro.core.api."
WORDS = {
    "metadata.type.DocumentMetaData": ("documentTitle", "language"),
    "segmentation.type.Sentence": (),
    "segmentation.type.Token": (),
    "lexmorph.type.pos.POS": ("PosValue",),
    "ner.type.NamedEntity": ("value", "identifier"),
}
Out = Callable[[Any, Path], Path]


def in_xmi(cas: Any, folder: Path) -> Path:
    """The CAS as XMI beside its type system."""
    cas.typesystem.to_xml(folder / "TypeSystem.xml")
    cas.to_xmi(folder / "rail.xmi", pretty_print=True)
    return folder / "rail.xmi"


def in_json(cas: Any, folder: Path) -> Path:
    """The CAS as JSON."""
    cas.to_json(folder / "rail.json", pretty_print=True)
    return folder / "rail.json"


def packed(cas: Any, folder: Path) -> Path:
    """The CAS as XMI with its type system in a zip file, as INCEpTION exports a document."""
    in_xmi(cas, folder)
    with zipfile.ZipFile(folder / "rail.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(folder / "rail.xmi", "rail.xmi")
        archive.write(folder / "TypeSystem.xml", "TypeSystem.xml")
    return folder / "rail.zip"


@pytest.fixture(params=[in_xmi, in_json, packed])
def out(request: pytest.FixtureRequest) -> Out:
    """How the CAS is written."""
    written: Out = request.param
    return written


def types() -> Any:
    """Layers that a project may have: spans with links, values, relations, and of the document."""
    made = cassis.TypeSystem()
    for name, features in WORDS.items():
        one = made.create_type(DKPRO + name, "uima.tcas.Annotation")
        for feature in features:
            made.create_feature(one, feature, "uima.cas.String")
    speech = made.create_type("webanno.custom.Speech", "uima.tcas.Annotation")
    link = made.create_type("webanno.custom.SpeechPartsLink", "uima.cas.TOP")
    made.create_feature(link, "role", "uima.cas.String")
    made.create_feature(link, "target", "uima.tcas.Annotation")
    made.create_feature(speech, "kind", "uima.cas.String")
    made.create_feature(speech, "certain", "uima.cas.Boolean")
    made.create_feature(speech, "strength", "uima.cas.Integer")
    made.create_feature(speech, "weight", "uima.cas.Double")
    made.create_feature(speech, "themes", "uima.cas.StringArray")
    made.create_feature(speech, "parts", "uima.cas.FSArray", elementType="webanno.custom.SpeechPartsLink")
    relation = made.create_type("webanno.custom.About", "uima.tcas.Annotation")
    made.create_feature(relation, "Governor", "uima.tcas.Annotation")
    made.create_feature(relation, "Dependent", "uima.tcas.Annotation")
    made.create_feature(relation, "label", "uima.cas.String")
    frame = made.create_type("webanno.custom.Frame", "uima.cas.AnnotationBase")
    made.create_feature(frame, "value", "uima.cas.String")
    return made


def a_cas() -> Any:
    """An article that somebody annotated."""
    made = types()
    cas = cassis.Cas(typesystem=made)
    cas.sofa_string = TEXT
    cas.sofa_mime = "text/plain"

    def add(name: str, words: str, **values: object) -> Any:
        start = TEXT.index(words)
        one = made.get_type(name)(begin=start, end=start + len(words), **values)
        cas.add(one)
        return one

    add(DKPRO + "metadata.type.DocumentMetaData", TEXT, documentTitle="rail.txt", language="en")
    add(DKPRO + "segmentation.type.Sentence", TEXT)
    token = add(DKPRO + "segmentation.type.Token", "Ana")
    add(DKPRO + "lexmorph.type.pos.POS", "Ana", PosValue="NNP")
    ana = add(
        DKPRO + "ner.type.NamedEntity",
        "Ana Orr",
        value="PER",
        identifier="http://www.wikidata.org/entity/Q42424242",
    )
    board = add(DKPRO + "ner.type.NamedEntity", "Rail Board", value="ORG")
    said = add("webanno.custom.Speech", "said", kind="cue")
    link, array = made.get_type("webanno.custom.SpeechPartsLink"), made.get_type("uima.cas.FSArray")
    links = [link(role="speaker", target=ana), link(role="", target=said), link(role="word", target=token)]
    add(
        "webanno.custom.Speech",
        "\u201cWe \u2764\ufe0f trains.\u201d",
        kind="direct",
        certain=True,
        strength=3,
        weight=0.5,
        themes=made.get_type("uima.cas.StringArray")(elements=["rail", "love"]),
        parts=array(elements=links),
    )
    add("webanno.custom.About", "Rail Board", Governor=ana, Dependent=board, label="heads")
    frame = made.get_type("webanno.custom.Frame")(value="progress")
    cas.add(frame)
    return cas


def read(path: Path) -> FoundArticle:
    """The one article of a file."""
    find = find_json if path.suffix == ".json" else find_xmi
    (one,) = find(source(path)).articles()
    return one


def by_label(one: FoundArticle) -> dict[Label, FoundMark]:
    """Its marks."""
    return {each.label: each for each in one.annotations if isinstance(each, FoundMark)}


def words(one: FoundArticle, mark: AnyFound) -> list[str]:
    """What a mark marks, its offsets in UTF-16 units."""
    assert isinstance(mark, FoundMark)
    units = one.text.encode("utf-16-le")
    return [units[2 * place.start : 2 * place.end].decode("utf-16-le") for place in mark.places]


def test_layers_become_marks_with_the_labels_of_the_file(tmp_path: Path, out: Out) -> None:
    one = read(out(a_cas(), tmp_path))
    assert (one.key, one.title, one.text, one.language) == ("rail", "rail.txt", TEXT, "en")
    assert (one.unit, one.uid) == (Unit.UTF16, "")
    found = {label: words(one, mark) for label, mark in by_label(one).items()}
    assert found == {
        Label("NamedEntity", "PER"): ["Ana Orr"],
        Label("NamedEntity", "ORG"): ["Rail Board"],
        Label("Speech", "cue"): ["said"],
        Label("Speech", "direct"): ["\u201cWe \u2764\ufe0f trains.\u201d"],
        Label("Frame", "progress"): [],
    }


def test_entities_of_a_knowledge_base_are_actors(tmp_path: Path, out: Out) -> None:
    marks = by_label(read(out(a_cas(), tmp_path)))
    known = FoundActor(name="Ana Orr", kind=ActorKind.PERSON, ids={"wikidata": "Q42424242"})
    assert marks[Label("NamedEntity", "PER")].actor == known
    assert marks[Label("NamedEntity", "PER")].attributes == {}
    assert marks[Label("NamedEntity", "ORG")].actor is None


def test_features_become_values_and_references_links(tmp_path: Path, out: Out) -> None:
    marks = by_label(read(out(a_cas(), tmp_path)))
    speech = marks[Label("Speech", "direct")]
    assert speech.attributes == {"certain": True, "strength": 3, "weight": 0.5, "themes": "rail; love"}
    ana, cue = marks[Label("NamedEntity", "PER")], marks[Label("Speech", "cue")]
    assert speech.links == (Link(role="speaker", to=ana.key), Link(role="parts", to=cue.key))
    assert ana.links == (Link(role="heads", to=marks[Label("NamedEntity", "ORG")].key),)


def test_what_is_no_annotation_of_anybody_is_counted(tmp_path: Path, out: Out) -> None:
    losses = {loss.what: (loss.count, loss.examples) for loss in read(out(a_cas(), tmp_path)).losses}
    assert losses == {
        "annotations of words (parts of speech, lemmas, dependencies)": (1, ("POS",)),
        "references to words or to what is not there": (1, ("parts word",)),
    }


def test_without_a_type_system_relations_and_links_are_known_by_their_names(tmp_path: Path) -> None:
    path = in_xmi(a_cas(), tmp_path)
    (tmp_path / "TypeSystem.xml").unlink()
    marks = by_label(read(path))
    ana = marks[Label("NamedEntity", "PER")]
    assert [link.role for link in ana.links] == ["heads"]
    assert {mark.label.layer for mark in marks.values()} >= {"NamedEntity", "Speech"}

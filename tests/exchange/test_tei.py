import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from tests.exchange.datasets import a_dataset, datasets
from tests.exchange.hard_cases import hard_articles, hard_dataset
from tests.exchange.tei_reading import NAMES, annotations, articles, corpus, notes, pointers, text, words

from copydesk.domain.dataset import Dataset, ExportReport
from copydesk.domain.span import Spans
from copydesk.exchange import write
from copydesk.exchange.native_values import NativeArticle
from copydesk.exchange.tei import write_tei
from copydesk.exchange.xml_text import held, xml_id


@pytest.fixture
def report(tmp_path: Path) -> ExportReport:
    return write(hard_dataset(), tmp_path / "hard.xml", "tei")


@pytest.fixture
def root(tmp_path: Path, report: ExportReport) -> Any:
    assert report.counts["articles"] == len(hard_articles())
    return corpus(tmp_path / "hard.xml")


def pairs(root: Any) -> list[tuple[NativeArticle, Any]]:
    return list(zip(hard_articles(), articles(root), strict=True))


def test_texts_come_back_but_for_what_xml_cannot_hold(root: Any) -> None:
    assert [text(found) for _, found in pairs(root)] == [held(one.text) for one in hard_articles()]


def test_control_characters_are_told(report: ExportReport) -> None:
    told = [(loss.what, loss.count) for loss in report.losses]
    assert told == [("control characters, which XML cannot hold", 9)]


def expected(article: NativeArticle, spans: Spans) -> list[str]:
    return [held(span.of(article.text)) for span in spans] or [held(article.text)]


def test_mentions_have_their_words_and_actor(root: Any) -> None:
    names = {actor.uid: actor.name for article in hard_articles() for actor in article.actors}
    by_id = {
        one.get("{http://www.w3.org/XML/1998/namespace}id"): one for one in root.iter("{*}person", "{*}org")
    }
    for article, found in pairs(root):
        made = annotations(found)
        for mention in article.mentions:
            one = made[xml_id("mention", mention.uid)]
            assert words(found, one) == notes(one, "quote") == expected(article, mention.spans)
            (actor,) = pointers(one, "actor")
            assert by_id[actor][0].text == names[mention.actor]


def test_passages_have_their_words_and_topic(root: Any) -> None:
    for article, found in pairs(root):
        made = annotations(found)
        for passage in article.passages:
            one = made[xml_id("passage", passage.uid)]
            assert words(found, one) == expected(article, passage.spans)
            assert pointers(one, "topic") == [xml_id("topic", passage.topic)]


def test_quotations_have_their_parts_and_links(root: Any) -> None:
    for article, found in pairs(root):
        made = annotations(found)
        for quotation in article.quotations:
            name = xml_id("quotation", quotation.uid)
            one = made[name]
            assert words(found, one) == expected(article, quotation.content)
            assert notes(one, "type") == [quotation.type]
            assert pointers(one, "speaker") == [xml_id("actor", uid) for uid in [quotation.speaker] if uid]
            assert pointers(one, "within") == [xml_id("quotation", uid) for uid in [quotation.within] if uid]
            assert pointers(one, "topic") == [xml_id("topic", topic) for topic, _ in quotation.topics]
            for part, spans in (("cue", quotation.cue), ("speaker", quotation.speaker_spans)):
                own = made.get(f"{name}.{part}")
                assert (own is None) == (not spans)
                assert own is None or words(found, own) == expected(article, spans)


def test_coders_notes_and_attributes_are_there(root: Any) -> None:
    article, found = pairs(root)[-1]
    made = annotations(found)
    plan = made[xml_id("quotation", article.quotations[0].uid)]
    assert notes(plan, "note") == ['Two parts; "quoted"\twith a tab\nand a line']
    assert [json.loads(one) for one in notes(plan, "attribute")] == ['ang"ry|']
    coders = {one.findtext(".//t:respStmt/t:name", namespaces=NAMES) for one in made.values()}
    assert {"Ana O'Neill", "Bo | Ek"} <= coders
    assert found.findtext(".//t:notesStmt/t:note[@type='note']", namespaces=NAMES) == "Read\ttwice\nor more"
    assert found.findtext(".//t:title", namespaces=NAMES) == 'Union & "port" <agree>'


def test_what_nests_is_marked_in_the_text(tmp_path: Path) -> None:
    write(a_dataset(), tmp_path / "x.xml", "tei")
    body = articles(corpus(tmp_path / "x.xml"))[0].find(".//{*}body")
    said = [("".join(one.itertext()), one.get("who"), one.get("direct")) for one in body.iter("{*}said")]
    assert said == [
        ('"We can,"', "#actor.actor-b", "true"),
        ('"do it."', "#actor.actor-b", "true"),
        ("do it", None, "inapplicable"),
    ]
    (name,) = body.iter("{*}persName")
    assert ("".join(name.itertext()), name.get("ref")) == ("Ana Orr", "#actor.actor-b")


def test_what_crosses_or_goes_over_paragraphs_is_in_stand_off_only(root: Any) -> None:
    article, found = pairs(root)[-1]
    body = found.find(".//{*}body")
    inline = {pointer for one in body.iter() for pointer in (one.get("corresp") or "").split()}
    told = {one.note: f"#{xml_id('mention', one.uid)}" in inline for one in article.mentions}
    assert (told["nested"], told["identical, second"], told["crossing"]) == (True, True, False)
    passages = [f"#{xml_id('passage', one.uid)}" in inline for one in article.passages]
    assert passages.count(False) == 3


def test_the_codebook_is_in_the_corpus_header(root: Any) -> None:
    (taxonomy,) = root.findall("{*}teiHeader/{*}encodingDesc/{*}classDecl/{*}taxonomy")
    above = taxonomy.find("{*}category")
    assert (above.get("n"), above.findtext("{*}gloss"), above.get("style")) == (
        "P|1",
        "Peace & quiet",
        "color: #102030",
    )
    assert above.find("{*}category").findtext("{*}gloss") == "Peace/keeping\\"
    held_definitions = json.loads(root.findtext("{*}teiHeader/{*}xenoData"))
    assert {one["name"] for one in held_definitions["attribute_definitions"]} == {
        "tone",
        "sure",
        "front page",
    }


def test_a_project_without_articles_is_valid_too(tmp_path: Path) -> None:
    write(a_dataset([]), tmp_path / "x.xml", "tei")
    assert len(articles(corpus(tmp_path / "x.xml"))) == 1


def test_the_same_dataset_gives_the_same_bytes(tmp_path: Path, report: ExportReport) -> None:
    assert write(hard_dataset(), tmp_path / "again.xml", "tei") == report
    assert (tmp_path / "hard.xml").read_bytes() == (tmp_path / "again.xml").read_bytes()


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=30,
    deadline=None,
)
@given(datasets())
def test_every_file_is_valid(tmp_path: Path, dataset: Dataset) -> None:
    records = list(dataset.records)
    write_tei(replace(dataset, records=iter(records)), tmp_path / "x.xml")
    found = articles(corpus(tmp_path / "x.xml"))
    assert [text(one) for one in found][: len(records)] == [held(one.article.text) for one in records]

import uuid

from tests.exchange.datasets import ANNOTATIONS, ARTICLE, TEXT, a_dataset

from copydesk.domain.dataset import Record
from copydesk.exchange.web_resources import article, codebook, iri, made, properties, told


def test_a_uid_that_is_a_uuid_is_its_own_name() -> None:
    uid = uuid.uuid4()
    assert iri(uid.hex) == uid.urn


def test_any_other_uid_gives_one_name_of_its_own() -> None:
    names = [iri("article-1"), iri("article-2"), iri("x" * 32), iri("../a"), made("article-1", "page")]
    assert len(set(names)) == len(names)
    assert {uuid.UUID(name).version for name in names} == {5}
    assert iri("article-1") == iri("article-1")


def test_an_article_comes_with_the_text_that_positions_count_in() -> None:
    node = article(Record(ARTICLE, ANNOTATIONS, ("article-9",)))
    assert (node["value"], node["dcterms:title"], node["format"]) == (TEXT, "We can do it", "text/plain")
    assert node["copydesk:version"] == [{"id": iri("article-9")}]
    assert "dcterms:publisher" in node
    assert "schema:author" not in node


def test_the_codebook_leads_to_what_stands_above() -> None:
    nodes = {node["dcterms:identifier"]: node for node in codebook(a_dataset())}
    assert nodes["actor-b"]["copydesk:partOf"] == {"id": iri("actor-a")}
    assert nodes["topic-b"]["skos:broader"] == {"id": iri("topic-a")}
    assert nodes["actor-b"]["skos:altLabel"] == ["Orr", "=SUM(1)"]
    assert nodes["field-b"]["copydesk:choices"] == {"@list": ["calm", "angry"]}


def test_what_says_nothing_is_left_out_and_zero_and_no_say_something() -> None:
    assert told({"a": None, "b": "", "c": [], "d": 0, "e": False}) == {"d": 0, "e": False}


def test_values_of_own_fields_are_in_order_of_their_names() -> None:
    assert [one["schema:name"] for one in properties({"b": 1, "a": True})] == ["a", "b"]

"""What is new gets the values that its attributes begin with."""

from pathlib import Path

from tests.builders import story, write_stories
from tests.session.conftest import Desk
from tests.session.test_attributes import mentions
from tests.session.test_merging import dump

from copydesk.domain.annotation import Kind
from copydesk.domain.attribute import AttributeTarget, AttributeType
from copydesk.session import Session

ACTOR, ARTICLE = AttributeTarget.ACTOR, AttributeTarget.ARTICLE
MENTION, PASSAGE, QUOTATION = AttributeTarget.MENTION, AttributeTarget.PASSAGE, AttributeTarget.QUOTATION
CHOICE, TEXT, NUMBER = AttributeType.CHOICE, AttributeType.TEXT, AttributeType.NUMBER


def test_what_is_new_gets_the_defaults_in_the_same_change(desk: Desk, tmp_path: Path) -> None:
    session, spans = desk.session, (desk.span("VFB"),)
    old = session.tagging.tag_actor(desk.article, spans, "Before")
    for target in AttributeTarget:
        session.attributes.define(target, "sure", NUMBER, default=1)
        session.attributes.define(target, "seen", TEXT)
    changes = len(session.history.changes())
    made = [
        session.tagging.tag_actor(desk.article, spans, "New one"),
        session.tagging.tag_topic(desk.article, spans, "Ferries"),
        session.tagging.tag_quotation(desk.article, (desk.span("sound enough"),)),
    ]
    assert [session.tagging.get(one).attributes for one in made] == [{"sure": 1}] * 3
    assert session.tagging.get(old).attributes == {}
    actor = session.codebook.find_actor("New one")
    assert actor is not None
    assert session.codebook.actor(actor).attributes == {"sure": 1}
    assert session.codebook.actor(session.codebook.add_actor("Other")).attributes == {"sure": 1}
    imported = session.articles.import_paths(write_stories(tmp_path / "more", [story(1), story(2)]))
    assert [session.articles.get(one).attributes for one in imported.articles] == [{"sure": 1}] * 2
    assert len(session.history.changes()) == changes + 5
    assert session.articles.get(desk.article).attributes == {}


def test_an_article_that_says_something_itself_keeps_it(session: Session, tmp_path: Path) -> None:
    session.attributes.define(ARTICLE, "page", NUMBER, default=1)
    session.attributes.define(ARTICLE, "desk", TEXT, default="news")
    (tmp_path / "two.csv").write_text(
        "title,text,page\nOne,First words.,7\nTwo,Other words.,\n", encoding="utf-8"
    )
    before = dump(session)
    summary = session.articles.import_paths([tmp_path / "two.csv"])
    found = [session.articles.get(one).attributes for one in summary.articles]
    assert found == [{"page": 7, "desk": "news"}, {"page": 1, "desk": "news"}]
    session.history.undo()
    assert [line for line in dump(session) if "attribute_values" in line] == [
        line for line in before if "attribute_values" in line
    ]


def test_occurrences_and_accepted_suggestions_get_defaults(desk: Desk) -> None:
    session = desk.session
    for target in (ACTOR, MENTION, QUOTATION):
        session.attributes.define(target, "sure", NUMBER, default=1)
    ids = mentions(desk, 3)
    assert [one.attributes for one in session.articles.annotations_by_id(ids)] == [{"sure": 1}] * 3
    session.suggesting.run()
    accepted = session.suggesting.accept_all()
    found = session.articles.annotations_by_id(accepted)
    assert {one.kind for one in found} == {Kind.MENTION, Kind.QUOTATION}
    assert [one.attributes for one in found] == [{"sure": 1}] * len(accepted)
    assert [one.attributes for one in session.codebook.actors()] == [{"sure": 1}] * session.info().actors


def test_what_comes_in_from_a_dataset_has_its_own_values_only(desk: Desk, tmp_path: Path) -> None:
    session = desk.session
    session.tagging.tag_actor(desk.article, (desk.span("VFB"),), "VFB")
    session.attributes.define(MENTION, "sure", NUMBER, default=1)
    session.datasets.export(tmp_path / "out.jsonl", "jsonl")
    other = Session.create(tmp_path / "other.copydesk", title="Other", coder="Bo")
    other.datasets.import_(tmp_path / "out.jsonl")
    assert other.attributes.all()[0].default == 1
    (article,) = other.articles.rows()
    assert [one.attributes for one in other.articles.annotations(article.id)] == [{}]
    other.close()

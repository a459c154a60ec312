"""Suggestions of a project: made, accepted, rejected, undone, and kept apart from what is annotated."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.builders import STORY, make_session, only_article, span_of, story
from tests.session.laid import lines

from copydesk.domain.actor import AliasRule, Role
from copydesk.domain.annotation import Kind, Mention, Origin, Part, Passage, Provenance, Quotation
from copydesk.domain.attribute import AttributeTarget, AttributeType
from copydesk.domain.change import Touched
from copydesk.domain.dataset import EntryKind
from copydesk.domain.suggestion import NewActor, OpenSuggestion
from copydesk.errors import Enough
from copydesk.session import Session, suggesting
from copydesk.session.codebook import Entry
from copydesk.suggest.engine import VERSION


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = make_session(tmp_path, STORY)
    made.suggesting.run()
    yield made
    made.close()


@pytest.fixture
def article(session: Session) -> int:
    return only_article(session).id


def read(session: Session, article: int) -> list[tuple[str, str]]:
    text = session.articles.get(article).text
    return [(str(each.kind), each.spans[0].of(text)) for each in session.suggesting.of(article)]


def named(session: Session, article: int, words: str, kind: Kind = Kind.MENTION) -> OpenSuggestion:
    text = session.articles.get(article).text
    found = (each for each in session.suggesting.of(article) if each.kind is kind)
    return next(each for each in found if each.spans[0].of(text) == words)


def test_those_that_stay_as_they_were_are_not_read_again(session: Session, article: int) -> None:
    before = {each.id: each for each in session.suggesting.of(article)}
    session.suggesting.accept([named(session, article, "Jonas Feld").id])
    after = session.suggesting.of(article)
    assert len(before) - 2 < len(after) < len(before)
    assert all(each is before[each.id] for each in after)
    session.history.undo()
    again = {each.id: each for each in session.suggesting.of(article)}
    assert {each.spans for each in again.values()} == {each.spans for each in before.values()}


def test_a_run_finds_quotations_and_those_named(session: Session, article: int) -> None:
    text = session.articles.get(article).text
    assert read(session, article) == [
        ("quotation", text[text.index("The Kestrel") : text.index(", the authority")]),
        ("mention", "Kestrel Port Authority"),
        ("mention", "KPA"),
        ("mention", "Harbour Workers' Union"),
        ("quotation", '"We have a plan that keeps people safe,"'),
        ("mention", "Mirela Osk"),
        ("quotation", "that pay talks must follow"),
        ("mention", "Jonas Feld"),
        ("quotation", 'the quay "a test for both sides"'),
        ("quotation", "Fishing boats may use the quay from May"),
        ("mention", "KPA"),
    ]
    assert session.suggesting.counts() == {Kind.QUOTATION: 5, Kind.MENTION: 6, Kind.PASSAGE: 0}
    assert session.history.changes(5)[0].label == "Import 1 article"


def test_running_again_changes_nothing_and_keeps_ids(session: Session, article: int) -> None:
    before = session.suggesting.of(article)
    heard: list[Touched] = []
    session.subscribe(heard.append)
    assert session.suggesting.run() == frozenset()
    assert (session.suggesting.of(article), heard) == (before, [])


def test_only_the_kinds_asked_for_are_made_anew(session: Session, article: int) -> None:
    session.codebook.add_actor("Jonas Feld", aliases=("union welcomed",))
    session.suggesting.run([article], (Kind.QUOTATION,))
    assert ("mention", "union welcomed") not in read(session, article)
    session.suggesting.run([article], (Kind.MENTION,))
    assert ("mention", "union welcomed") in read(session, article)
    assert session.suggesting.counts()[Kind.QUOTATION] == 5


def test_accepting_makes_an_annotation_and_an_actor_in_one_change(session: Session, article: int) -> None:
    wanted = named(session, article, "Mirela Osk")
    (made,) = session.suggesting.accept([wanted.id])
    mention = session.tagging.get(made)
    assert isinstance(mention, Mention)
    assert session.codebook.actor(mention.actor).name == "Mirela Osk"
    assert mention.origin is Origin.SUGGESTED
    assert mention.provenance == Provenance(engine="rules", version=VERSION, score=wanted.score)
    assert ("mention", "Mirela Osk") not in read(session, article)
    assert session.history.undo() is not None
    assert session.codebook.actors() == []
    assert ("mention", "Mirela Osk") in read(session, article)
    session.history.redo()
    assert ("mention", "Mirela Osk") not in read(session, article)
    assert session.tagging.get(made) == mention


def test_an_accepted_quotation_has_all_its_parts(session: Session, article: int) -> None:
    wanted = named(session, article, '"We have a plan that keeps people safe,"', Kind.QUOTATION)
    (made,) = session.suggesting.accept([wanted.id])
    quotation = session.tagging.get(made)
    assert isinstance(quotation, Quotation)
    assert quotation.parts == wanted.parts
    assert len(quotation.content) == 2
    assert quotation.speaker is not None
    assert session.codebook.actor(quotation.speaker).name == "Mirela Osk"


def test_one_new_actor_serves_all_suggestions_of_them(session: Session, article: int) -> None:
    made = session.suggesting.accept_all()
    assert len(made) == 11
    assert sorted(actor.name for actor in session.codebook.actors()) == [
        "Harbour Workers' Union",
        "Jonas Feld",
        "Kestrel Port Authority",
        "Mirela Osk",
    ]
    assert session.suggesting.of(article) == []
    assert session.history.changes(1)[0].label == "Accept 11 suggestions"
    session.history.undo()
    assert len(session.suggesting.of(article)) == 11


@pytest.mark.parametrize("few", [0, 100])
def test_many_accepted_at_once_are_one_step_to_undo_and_redo(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr(suggesting, "_MANY_AT_ONCE", few)
    session = make_session(tmp_path, STORY, story(1), story(2))
    session.attributes.define(AttributeTarget.MENTION, "read", AttributeType.YES_NO, default=True)
    session.suggesting.run()
    before = lines(session, tmp_path)
    made = session.suggesting.accept_all()
    after = lines(session, tmp_path)
    assert len(made) == len(set(made)) > 11
    assert sum(len(one.mentions) + len(one.quotations) for one in after) == len(made)
    assert all(mention.attributes == {"read": True} for one in after for mention in one.mentions)
    session.history.undo()
    assert lines(session, tmp_path) == before
    session.history.redo()
    assert lines(session, tmp_path) == after
    assert session.suggesting.scored() == []
    assert session.check().ok
    session.close()


def test_only_what_is_sure_enough_is_accepted(session: Session, article: int) -> None:
    assert len(session.suggesting.accept_all((Kind.MENTION,), 0.8)) == 2
    assert session.suggesting.accept_all((Kind.MENTION,), 0.8) == []


def test_who_is_renamed_is_still_known_by_the_name_that_articles_use(session: Session, article: int) -> None:
    actor = session.codebook.add_actor("Jonas Feld")
    session.suggesting.run()
    session.codebook.rename_actor(actor, "Jonas Feld-Marden")
    assert session.codebook.actor(actor).aliases == ("Jonas Feld",)
    session.suggesting.run()
    assert named(session, article, "Jonas Feld").actor == actor
    session.history.undo()
    assert (session.codebook.actor(actor).name, session.codebook.actor(actor).aliases) == ("Jonas Feld", ())


def test_a_rejected_suggestion_stays_away_until_that_is_undone(session: Session, article: int) -> None:
    wanted = named(session, article, "Jonas Feld")
    session.suggesting.reject([wanted.id])
    assert ("mention", "Jonas Feld") not in read(session, article)
    session.codebook.add_actor("Jonas Feld")
    session.suggesting.run()
    assert ("mention", "Jonas Feld") not in read(session, article)
    assert session.history.undo() is not None
    assert session.history.undo() is not None
    assert ("mention", "Jonas Feld") in read(session, article)


def test_a_rejection_moves_along_when_the_text_is_corrected(session: Session, article: int) -> None:
    text = session.articles.get(article).text
    away = session.suggesting.of(article)[-3:]
    session.suggesting.reject([each.id for each in away])
    left = read(session, article)
    session.correcting.correct(article, f"Corrected: {text}")
    session.suggesting.run()
    assert read(session, article) == left
    session.correcting.correct(article, f"Corrected twice: {text}")
    assert session.history.undo() is not None
    session.suggesting.run()
    assert read(session, article) == left
    assert session.history.undo() is not None
    session.suggesting.run()
    assert read(session, article) == left
    assert session.history.redo() is not None
    session.suggesting.run()
    assert read(session, article) == left


def test_a_rejection_whose_words_are_gone_is_back_with_them(session: Session, article: int) -> None:
    text = session.articles.get(article).text
    session.suggesting.reject([named(session, article, "Jonas Feld").id])
    session.correcting.correct(article, text.replace("Jonas Feld", "..."))
    session.correcting.correct(article, text)
    session.suggesting.run()
    assert ("mention", "Jonas Feld") not in read(session, article)


def test_a_rejection_tells_who_looks_at_suggestions(session: Session, article: int) -> None:
    heard: list[Touched] = []
    session.subscribe(heard.append)
    session.suggesting.reject([session.suggesting.of(article)[0].id])
    assert heard == [Touched(suggestions=frozenset({article}))]


def test_what_is_tagged_by_hand_is_not_suggested(session: Session, article: int) -> None:
    text = session.articles.get(article).text
    tagged = session.tagging.tag_actor(article, (span_of(text, "Feld"),), "Feld")
    assert ("mention", "Jonas Feld") not in read(session, article)
    session.tagging.move_bound(tagged, Part.TEXT, 0, span_of(text, "leader"))
    assert ("mention", "Jonas Feld") in read(session, article)
    session.tagging.move_bound(tagged, Part.TEXT, 0, span_of(text, "Jonas"))
    session.tagging.delete([tagged])
    assert ("mention", "Jonas Feld") in read(session, article)
    session.history.undo()
    assert ("mention", "Jonas Feld") not in read(session, article)


def test_a_much_longer_annotation_around_a_suggestion_is_another_one(session: Session, article: int) -> None:
    text = session.articles.get(article).text
    around = span_of(text, text[: text.index("Fishing")])
    session.tagging.tag_quotation(article, (around,), snap=False)
    assert session.suggesting.counts()[Kind.QUOTATION] == 5


def test_two_annotations_of_one_place_close_it_until_both_are_gone(session: Session, article: int) -> None:
    text = session.articles.get(article).text
    spans = (span_of(text, "Jonas Feld"),)
    first = session.tagging.tag_actor(article, spans, "One")
    second = session.tagging.tag_actor(article, spans, "Two")
    session.tagging.delete([first])
    assert ("mention", "Jonas Feld") not in read(session, article)
    session.tagging.delete([second])
    assert ("mention", "Jonas Feld") in read(session, article)


def test_editing_an_accepted_annotation_is_remembered(session: Session, article: int) -> None:
    text = session.articles.get(article).text
    (made,) = session.suggesting.accept([named(session, article, "Jonas Feld").id])
    session.tagging.set_note(made, "Sure?")
    came = session.tagging.get(made).provenance
    assert came is not None
    assert not came.edited
    session.tagging.move_bound(made, Part.TEXT, 0, span_of(text, "Feld"))
    came = session.tagging.get(made).provenance
    assert came is not None
    assert came.edited
    assert ("mention", "Jonas Feld") not in read(session, article)
    session.history.undo()
    came = session.tagging.get(made).provenance
    assert came is not None
    assert not came.edited


def test_a_corrected_text_has_no_suggestions_until_the_next_run(session: Session, article: int) -> None:
    session.correcting.correct(article, STORY.replace("Its leader", "Their leader"))
    assert session.suggesting.of(article) == []
    session.suggesting.run()
    assert ("mention", "Jonas Feld") in read(session, article)


def test_articles_with_open_suggestions_are_known(tmp_path: Path) -> None:
    session = make_session(tmp_path, *map(story, range(3)), "Nothing here.")
    assert not session.suggesting.are_there()
    session.suggesting.run()
    every = [row.id for row in session.articles.rows()]
    assert session.suggesting.articles_with_open() == frozenset(every[:3])
    session.suggesting.accept_all(article_ids=every[:1])
    assert session.suggesting.articles_with_open() == frozenset(every[1:3])
    session.articles.delete(every[1:2])
    assert session.suggesting.articles_with_open() == frozenset(every[2:3])
    session.close()


def test_stopped_work_keeps_what_it_found(tmp_path: Path) -> None:
    session = make_session(tmp_path, *map(story, range(60)))

    def stop(done: int, total: int) -> None:
        if done:
            raise Enough

    with pytest.raises(Enough):
        session.suggesting.run(progress=stop)
    assert 0 < len(session.suggesting.articles_with_open()) < 60
    session.close()


def test_a_known_actor_that_was_deleted_is_suggested_as_somebody_new(session: Session, article: int) -> None:
    actor = session.codebook.add_actor("Jonas Feld")
    session.suggesting.run()
    assert named(session, article, "Jonas Feld").actor == actor
    session.merging.delete(Entry(EntryKind.ACTOR, actor))
    assert isinstance(named(session, article, "Jonas Feld").actor, NewActor)


def test_accepted_ones_go_out_and_come_back_with_their_provenance(session: Session, tmp_path: Path) -> None:
    session.suggesting.accept_all()
    session.datasets.export(tmp_path / "a.jsonl", "jsonl")
    other = Session.create(tmp_path / "other.copydesk", coder="Bo")
    other.datasets.import_(tmp_path / "a.jsonl")
    other.datasets.export(tmp_path / "b.jsonl", "jsonl")
    assert (tmp_path / "a.jsonl").read_bytes() == (tmp_path / "b.jsonl").read_bytes()
    assert f'"suggestion":{{"engine":"rules","version":"{VERSION}","score":0.95,"edited":false}}' in (
        tmp_path / "b.jsonl"
    ).read_text("utf-8")
    other.close()


def test_an_alias_of_another_language_names_nobody(session: Session, article: int) -> None:
    actor = session.codebook.add_actor("Dockers", aliases=("Fishing boats",))
    session.entries.set_alias_rules(actor, {"Fishing boats": AliasRule(language="de")})
    for language, known in (("en-GB", False), ("de-AT", True), (None, True)):
        session.articles.edit(article, language=language)
        session.suggesting.run()
        assert (("mention", "Fishing boats") in read(session, article)) is known


def test_a_title_is_suggested_for_who_held_the_office_then(tmp_path: Path) -> None:
    text = 'Lorvan waits.\n\n"We can do it all," the foreign minister of Lorvan said.\n'
    session = make_session(tmp_path, text)
    article = only_article(session).id
    body = session.codebook.add_actor("Lorvan")
    osk, feld = (session.codebook.add_actor(name) for name in ("Mirela Osk", "Jonas Feld"))
    session.entries.set_roles(osk, [Role("Foreign Minister", body, "2028", "2031-04-14")])
    session.entries.set_roles(feld, [Role("Foreign Minister", body, "2031-04-15")])
    for published, holder in (("2031-04-14T23:00", osk), ("2031-04-15T01:00", feld)):
        session.articles.edit(article, published=published)
        session.suggesting.run()
        found = {each.spans[0].of(text): each.actor for each in session.suggesting.of(article)}
        assert found["foreign minister of Lorvan"] == found['"We can do it all,"'] == holder
    made = session.suggesting.accept(each.id for each in session.suggesting.of(article) if each.actor == feld)
    tagged = [session.tagging.get(each) for each in made]
    assert {
        one.actor if isinstance(one, Mention) else one.speaker
        for one in tagged
        if isinstance(one, Mention | Quotation)
    } == {feld}
    session.articles.edit(article, published=None)
    session.suggesting.run()
    assert all(each.actor not in {osk, feld} for each in session.suggesting.of(article))
    session.close()


def test_one_put_far_from_where_it_was_proposed_settles_that_too(session: Session, article: int) -> None:
    text = session.articles.get(article).text
    wanted = named(session, article, "KPA")
    moved = wanted.moved(text, Part.TEXT, 0, span_of(text, "Kestrel Port Authority (KPA) and"))
    (made,) = session.suggesting.accept([wanted.id], moved={wanted.id: moved})
    mention = session.tagging.get(made)
    assert mention.main_spans == moved.spans
    assert mention.provenance is not None
    assert mention.provenance.edited
    assert wanted.id not in [each.id for each in session.suggesting.of(article)]
    session.history.undo()
    assert wanted in session.suggesting.of(article)


def topics(session: Session, article: int) -> list[tuple[str, tuple[str, ...]]]:
    found = (each for each in session.suggesting.of(article) if each.kind is Kind.PASSAGE)
    return [(session.suggesting.name(each), each.reasons) for each in found]


def test_topics_are_suggested_only_when_they_are_asked_for(session: Session, article: int) -> None:
    topic = session.codebook.add_topic("Pay talks")
    session.suggesting.run()
    assert topics(session, article) == []
    session.suggesting.run([article], (Kind.PASSAGE,))
    assert topics(session, article) == [("Pay talks", ("pay talks",))]
    assert session.suggesting.counts()[Kind.MENTION] == 6
    session.suggesting.run()
    assert len(topics(session, article)) == 1
    session.merging.delete(Entry(EntryKind.TOPIC, topic))
    assert topics(session, article) == []


def test_an_accepted_topic_is_a_passage_and_a_rejected_one_stays_away(session: Session, article: int) -> None:
    pay, quay = (session.codebook.add_topic(name) for name in ("Pay talks", "Northern quay"))
    session.suggesting.run([article], (Kind.PASSAGE,))
    of_pay, of_quay = (
        next(each for each in session.suggesting.of(article) if each.topic == topic) for topic in (pay, quay)
    )
    (made,) = session.suggesting.accept([of_pay.id])
    passage = session.tagging.get(made)
    assert isinstance(passage, Passage)
    assert (passage.topic, passage.spans) == (pay, of_pay.spans)
    assert passage.provenance == Provenance(engine="topics", version="1", score=of_pay.score)
    assert session.history.changes(1)[0].label == "Accept suggestion: Pay talks"
    session.suggesting.reject([of_quay.id])
    session.suggesting.run([article], (Kind.PASSAGE,))
    assert topics(session, article) == []


def test_a_passage_settles_its_own_topic_alone(session: Session, article: int) -> None:
    session.codebook.add_topic("Pay talks")
    session.suggesting.run([article], (Kind.PASSAGE,))
    text = session.articles.get(article).text
    paragraph = span_of(text, "The union welcomed the decision but said that pay talks must follow")
    tagged = session.tagging.tag_topic(article, (paragraph,), "Decisions")
    assert len(topics(session, article)) == 1
    session.tagging.retag(tagged, "Pay talks")
    assert topics(session, article) == []
    session.history.undo()
    assert len(topics(session, article)) == 1


def test_the_topic_of_the_whole_article_is_not_suggested_in_it(session: Session, article: int) -> None:
    session.tagging.tag_topic(article, (), "Pay talks")
    session.suggesting.run([article], (Kind.PASSAGE,))
    assert topics(session, article) == []


def test_what_an_undone_change_had_settled_is_known(session: Session, article: int) -> None:
    first, second, *_ = session.suggesting.of(article)
    session.suggesting.accept([second.id, first.id])
    session.suggesting.reject([session.suggesting.of(article)[0].id])
    rejected, accepted = session.history.changes(2)
    assert session.suggesting.reopened(rejected) is None
    for change, again in ((rejected, session.suggesting.of(article)), (accepted, None)):
        session.history.undo()
        there = session.suggesting.of(article)
        assert session.suggesting.reopened(change) == there[0].id
        assert again is None or there[1:] == again
    session.tagging.tag_actor(article, second.spans, "KPA")
    (tagged,) = session.history.changes(1)
    session.history.undo()
    assert session.suggesting.reopened(tagged) is None

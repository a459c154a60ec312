import pytest
from tests.session.conftest import Desk

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Mention, Origin, Part, Passage, Quotation, QuotationType, Stance
from copydesk.domain.article import Status
from copydesk.domain.change import Touched
from copydesk.domain.span import Span
from copydesk.errors import UserError


def quotation(desk: Desk, quotation_id: int) -> Quotation:
    found = desk.session.tagging.get(quotation_id)
    assert isinstance(found, Quotation)
    return found


def test_a_new_name_makes_a_new_actor_and_the_same_name_does_not(desk: Desk) -> None:
    tagging, codebook = desk.session.tagging, desk.session.codebook
    first = tagging.tag_actor(
        desk.article,
        (desk.span("Velmora Ferry Board"),),
        " Velmora  Ferry Board ",
        kind=ActorKind.ORGANISATION,
    )
    second = tagging.tag_actor(desk.article, (desk.span("VFB"),), "velmora ferry board")
    mention = tagging.get(first)
    assert isinstance(mention, Mention)
    actor = codebook.actor(mention.actor)
    assert (actor.name, actor.kind) == ("Velmora Ferry Board", ActorKind.ORGANISATION)
    assert tagging.get(second) == desk.session.articles.annotations(desk.article)[1]
    assert [a.id for a in codebook.actors()] == [actor.id]


def test_an_alias_means_its_actor(desk: Desk) -> None:
    codebook = desk.session.codebook
    board = codebook.add_actor("Velmora Ferry Board", aliases=("VFB", " VFB ", ""))
    assert codebook.actor(board).aliases == ("VFB",)
    tagged = desk.session.tagging.get(
        desk.session.tagging.tag_actor(desk.article, (desk.span("VFB"),), "vfb")
    )
    assert isinstance(tagged, Mention)
    assert tagged.actor == board


def test_tagging_starts_the_article_and_keeps_the_quoted_text(desk: Desk) -> None:
    span = desk.span(" Ilse Marden ")
    tagged = desk.session.tagging.tag_actor(desk.article, (span,), "Ilse Marden")
    assert desk.session.tagging.get(tagged).main_spans == (Span(span.start + 1, span.end - 1),)
    row = desk.session.articles.row(desk.article)
    assert row is not None
    assert (row.status, row.mentions) == (Status.IN_PROGRESS, 1)
    assert desk.session.check().ok


def test_nothing_selected_is_said(desk: Desk) -> None:
    tagging = desk.session.tagging
    with pytest.raises(UserError, match="Select the words that name the actor"):
        tagging.tag_actor(desk.article, (), "Ana")
    with pytest.raises(UserError, match="Select the words that are quoted"):
        tagging.tag_quotation(desk.article, (desk.span("\n\n"),))
    with pytest.raises(UserError, match="Type a name for the actor"):
        tagging.tag_actor(desk.article, (desk.span("VFB"),), "  ")
    assert desk.session.info().actors == 0


def test_an_interrupted_quotation_is_one(desk: Desk) -> None:
    tagging = desk.session.tagging
    made = tagging.tag_quotation(desk.article, (desk.span("We can start in May"),))
    tagging.add_to_quotation(made, desk.span("if the piers hold"))
    tagging.set_part(made, Part.CUE, (desk.span("said", 1),))
    tagging.set_part(made, Part.SPEAKER, (desk.span("Ilse Marden"),))
    tagging.set_speaker(made, "Ilse Marden", kind=ActorKind.PERSON)
    found = quotation(desk, made)
    assert desk.quoted(found.content) == ['"We can start in May,"', '"if the piers hold."']
    assert desk.quoted(found.cue) == ["said"]
    assert desk.quoted(found.speaker_spans) == ["Ilse Marden"]
    assert found.type is QuotationType.DIRECT
    assert desk.session.codebook.actors()[0].id == found.speaker


def test_the_type_follows_the_marks_until_the_coder_says_otherwise(desk: Desk) -> None:
    tagging = desk.session.tagging
    made = tagging.tag_quotation(desk.article, (desk.span('that the piers were "sound enough" for now'),))
    assert quotation(desk, made).type is QuotationType.MIXED
    tagging.set_type(made, QuotationType.INDIRECT)
    tagging.add_to_quotation(made, desk.span("We can start in May"))
    assert quotation(desk, made).type is QuotationType.INDIRECT


def test_topics_with_stance_come_and_go(desk: Desk) -> None:
    tagging = desk.session.tagging
    made = tagging.tag_quotation(desk.article, (desk.span("We can start in May"),))
    tagging.set_topic(made, "Ferries", Stance.SUPPORTS)
    topic = desk.session.codebook.topics()[0].id
    tagging.set_topic(made, topic, Stance.OPPOSES)
    assert [(t.topic, t.stance) for t in quotation(desk, made).topics] == [(topic, Stance.OPPOSES)]
    tagging.remove_topic(made, topic)
    assert quotation(desk, made).topics == ()


def test_nesting_cannot_go_in_circles(desk: Desk) -> None:
    tagging = desk.session.tagging
    outer = tagging.tag_quotation(desk.article, (desk.span("the piers were"),))
    inner = tagging.tag_quotation(desk.article, (desk.span("sound enough"),))
    tagging.set_within(inner, outer)
    with pytest.raises(UserError, match="cannot be nested in itself"):
        tagging.set_within(outer, inner)
    tagging.delete([outer])
    assert quotation(desk, inner).within is None
    desk.session.history.undo()
    assert quotation(desk, inner).within == outer


def test_a_whole_article_passage_has_no_spans(desk: Desk) -> None:
    made = desk.session.tagging.tag_topic(desk.article, (), "Ferries")
    passage = desk.session.tagging.get(made)
    assert isinstance(passage, Passage)
    assert passage.spans == ()


def test_retagging_and_moving_a_bound(desk: Desk) -> None:
    tagging = desk.session.tagging
    made = tagging.tag_actor(desk.article, (desk.span("Tobin"),), "Tobin")
    tagging.retag(made, "Tobin Raske")
    tagging.move_bound(made, Part.TEXT, 0, desk.span("Tobin Raske"))
    mention = tagging.get(made)
    assert isinstance(mention, Mention)
    assert desk.session.codebook.actor(mention.actor).name == "Tobin Raske"
    assert desk.quoted(mention.spans) == ["Tobin Raske"]
    assert desk.session.check().ok
    with pytest.raises(ValueError, match="beyond the article's end"):
        tagging.move_bound(made, Part.TEXT, 0, Span(0, len(desk.text) + 1))


def test_the_last_content_cannot_go(desk: Desk) -> None:
    tagging = desk.session.tagging
    made = tagging.tag_quotation(desk.article, (desk.span("We can start in May"),))
    with pytest.raises(UserError, match="Delete the annotation instead"):
        tagging.remove_span(made, Part.CONTENT, 0)
    tagging.add_to_quotation(made, desk.span("if the piers hold"))
    tagging.remove_span(made, Part.CONTENT, 0)
    assert desk.quoted(quotation(desk, made).content) == ['"if the piers hold."']


def test_listeners_hear_just_what_was_written(desk: Desk) -> None:
    heard: list[Touched] = []
    stop = desk.session.subscribe(heard.append)
    made = desk.session.tagging.tag_actor(desk.article, (desk.span("VFB"),), "VFB")
    actor = desk.session.codebook.actors()[0].id
    assert heard == [
        Touched(articles=frozenset({desk.article}), annotations=frozenset({made}), actors=frozenset({actor}))
    ]
    desk.session.tagging.set_note(made, " a note ")
    assert heard[1].annotations == {made}
    assert not heard[1].actors
    desk.session.tagging.set_note(made, "a note")
    assert len(heard) == 2, "writing what is there already is no change"
    stop()
    desk.session.tagging.delete([made])
    assert len(heard) == 2


def test_a_speaker_set_within_the_same_second_is_heard_with_its_article(desk: Desk) -> None:
    made = desk.session.tagging.tag_quotation(desk.article, (desk.span("We can start in May"),))
    heard: list[Touched] = []
    desk.session.subscribe(heard.append)
    desk.session.tagging.set_speaker(made, "Ilse Marden")
    assert heard[0].articles == {desk.article}


def test_origin_and_coder_are_kept(desk: Desk) -> None:
    desk.session.set_coder("Bo")
    made = desk.session.tagging.tag_actor(desk.article, (desk.span("VFB"),), "VFB", origin=Origin.PROPAGATED)
    annotation = desk.session.tagging.get(made)
    assert (annotation.coder, annotation.origin) == ("Bo", Origin.PROPAGATED)


def test_a_mention_has_no_cue(desk: Desk) -> None:
    made = desk.session.tagging.tag_actor(desk.article, (desk.span("VFB"),), "VFB")
    with pytest.raises(ValueError, match="a mention has no cue"):
        desk.session.tagging.set_part(made, Part.CUE, (desk.span("said"),))


def test_what_is_tagged_already_is_found_by_its_very_spans(desk: Desk) -> None:
    tagging, span = desk.session.tagging, desk.span("Ilse Marden")
    made = tagging.tag_actor(desk.article, (span,), "Ilse Marden")
    assert tagging.find_mention(desk.article, (span,), " ilse marden ") == made
    assert tagging.find_mention(desk.article, (span,), "Somebody else") is None
    assert tagging.find_mention(desk.article, (desk.span("Ilse"),), "Ilse Marden") is None
    whole = tagging.tag_topic(desk.article, (), "Ferries")
    assert tagging.find_passage(desk.article, (), "Ferries") == whole
    assert tagging.find_passage(desk.article, (span,), "Ferries") is None
    desk.session.set_coder("Ben")
    assert tagging.find_mention(desk.article, (span,), "Ilse Marden") is None
    assert tagging.find_passage(desk.article, (), "Ferries") is None


def test_a_part_of_a_quotation_would_double_it(desk: Desk) -> None:
    tagging, first, second = desk.session.tagging, desk.span("Ilse Marden"), desk.span("VFB")
    made = tagging.tag_quotation(desk.article, (first, second), snap=False)
    assert tagging.find_quotations(desk.article, (second,), snap=False) == [made]
    assert tagging.find_quotations(desk.article, (second, first), snap=False) == [made]
    assert tagging.find_quotations(desk.article, (desk.span("Ilse"),), snap=False) == []

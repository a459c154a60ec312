"""A text is corrected: annotations go along, what cannot is told and kept, and one undo takes it back."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from tests.builders import STORY, make_session, only_article, span_of, story, tag_story

from copydesk.domain.annotation import Kind, Mention, Part, Quotation
from copydesk.domain.change import Touched
from copydesk.domain.dataset import EntryKind
from copydesk.domain.review import Reason
from copydesk.domain.span import Span
from copydesk.errors import UserError
from copydesk.session import Session
from copydesk.session.codebook import Entry

Marks = dict[str, int]


@pytest.fixture
def session(tmp_path: Path):
    made = make_session(tmp_path, STORY)
    yield made
    made.close()


@pytest.fixture
def marks(session: Session) -> Marks:
    return tag_story(session, 1)


def corrected(session: Session, *pairs: tuple[str, str]) -> str:
    """Correct the text by replacing words; gives the new text."""
    text = session.articles.get(1).text
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    session.correcting.correct(1, text)
    return text


def words(session: Session, annotation_id: int) -> dict[Part, list[str]]:
    text = session.articles.get(1).text
    (one,) = session.articles.annotations_by_id([annotation_id])
    return {part: [span.of(text) for span in spans] for part, spans in one.parts.items()}


def everything(session: Session) -> tuple[object, ...]:
    return (
        session.articles.get(1),
        session.articles.annotations(1),
        session.correcting.reviews(),
        session.correcting.corrected(1),
    )


def test_annotations_keep_their_words_when_the_text_around_them_is_corrected(
    session: Session, marks: Marks
) -> None:
    before = {name: words(session, row) for name, row in marks.items()}
    corrected(session, ("14 Apr 2031 08:40\n\n", ""), ("agreed on Monday", "agreed, late on Monday,"))
    assert {name: words(session, row) for name, row in marks.items()} == before
    assert session.correcting.reviews() == ()
    assert session.check().ok


def test_a_preview_changes_nothing(session: Session, marks: Marks) -> None:
    before = everything(session)
    found = session.correcting.preview(1, STORY.replace("14 Apr", "The 14th of Apr").replace("(KPA)", ""))
    assert len(found.moved) == len(marks) - 1  # all but the topic of the whole article
    assert everything(session) == before


def test_an_annotation_whose_words_change_waits_for_a_review(session: Session, marks: Marks) -> None:
    corrected(session, ("Kestrel Port Authority", "Kestrel Harbour Authority"))
    assert words(session, marks["kpa"]) == {Part.TEXT: ["Kestrel Harbour Authority"]}
    (review,) = session.correcting.reviews(1)
    assert (review.annotation, review.kind, review.reason) == (
        marks["kpa"],
        Kind.MENTION,
        Reason.TEXT_CHANGED,
    )
    assert (review.before, review.name) == ("Kestrel Port Authority", "Kestrel Port Authority")
    assert session.correcting.count() == 1
    assert session.check().ok


def test_words_of_the_same_length_are_stored_anew(session: Session, marks: Marks) -> None:
    corrected(session, ("Kestrel Port Authority", "Kestrel Fort Authority"))
    assert session.check().ok
    assert session.correcting.count() == 1


def test_a_second_correction_keeps_the_first_words_to_compare_with(session: Session, marks: Marks) -> None:
    corrected(session, ("Kestrel Port Authority", "Kestrel Fort Authority"))
    corrected(session, ("Kestrel Fort Authority", "Kestrel Dock Authority"))
    (review,) = session.correcting.reviews()
    assert review.before == "Kestrel Port Authority"
    assert session.correcting.original(1) == STORY


def test_reviews_are_still_there_when_the_project_is_opened_again(session: Session, marks: Marks) -> None:
    corrected(session, ("Kestrel Port Authority", "Kestrel Fort Authority"))
    session.close()
    with closing(Session.open(session.path, coder="Ana")) as again:
        (review,) = again.correcting.reviews()
        again.correcting.reviewed([review.id])
        assert again.history.undo_label == "Mark 1 annotation reviewed"
        assert again.correcting.count() == 0
        again.history.undo()
        assert again.correcting.reviews() == (review,)


def test_a_correction_is_undone_and_redone_as_one_change(session: Session, marks: Marks) -> None:
    before = everything(session)
    corrected(
        session,
        ("We have a plan that keeps people safe", "We've a plan"),
        ('called the quay "a test for both sides"', "agreed"),
    )
    after = everything(session)
    assert session.history.undo_label == "Correct the text"
    session.history.undo()
    assert everything(session) == before
    assert session.check().ok
    session.history.redo()
    assert everything(session) == after
    assert session.check().ok


def test_an_annotation_that_loses_its_words_is_kept_and_told(session: Session, marks: Marks) -> None:
    corrected(session, (' called the quay "a test for both sides"', " agreed"))
    assert session.articles.annotations_by_id([marks["test"]]) == []
    (review,) = session.correcting.reviews()
    assert (review.annotation, review.kind, review.reason) == (None, Kind.QUOTATION, Reason.TEXT_LOST)
    assert review.before == '"a test for both sides"'
    assert session.check().ok


def test_a_lost_annotation_is_put_back_with_all_that_was_said_of_it(session: Session, marks: Marks) -> None:
    session.tagging.set_note(marks["plan"], "Compare the record.")
    session.tagging.set_topic(marks["plan"], session.codebook.add_topic("Safety"))
    session.tagging.set_within(marks["test"], marks["plan"])
    (before,) = session.articles.annotations_by_id([marks["plan"]])
    text = corrected(
        session,
        ('"We have a plan that keeps people safe," ', ""),
        (', "and ships will dock again before June."', "."),
    )
    (review,) = session.correcting.reviews()
    assert review.name == "Mirela Osk"
    assert session.correcting.place(review.id, span_of(text, "reporters")) == marks["plan"]
    (after,) = session.articles.annotations_by_id([marks["plan"]])
    assert isinstance(before, Quotation)
    assert isinstance(after, Quotation)
    assert (after.uid, after.note, after.topics, after.speaker, after.created) == (
        before.uid,
        before.note,
        before.topics,
        before.speaker,
        before.created,
    )
    assert words(session, marks["plan"]) == {
        Part.CONTENT: ["reporters"],
        Part.CUE: ["told"],
        Part.SPEAKER: ["authority head Mirela Osk"],
    }
    (nested,) = session.articles.annotations_by_id([marks["test"]])
    assert isinstance(nested, Quotation)
    assert nested.within == marks["plan"]
    assert session.correcting.count() == 0
    assert session.check().ok


def test_what_a_lost_annotation_named_and_is_gone_is_left_out(session: Session, marks: Marks) -> None:
    session.tagging.set_addressee(marks["test"], "Somebody")
    text = corrected(session, (' called the quay "a test for both sides"', " agreed"))
    somebody = session.codebook.find_actor("Somebody")
    assert somebody is not None
    session.merging.delete(Entry(EntryKind.ACTOR, somebody))
    (review,) = session.correcting.reviews()
    placed = session.correcting.place(review.id, span_of(text, "agreed", 1))
    (one,) = session.articles.annotations_by_id([placed])
    assert isinstance(one, Quotation)
    assert one.addressee is None


def test_a_mention_of_an_actor_that_is_gone_cannot_be_put_back(session: Session, marks: Marks) -> None:
    text = corrected(session, ("the Harbour Workers' Union agreed", "they agreed"))
    union = session.codebook.find_actor("Harbour Workers' Union")
    assert union is not None
    session.merging.delete(Entry(EntryKind.ACTOR, union))
    (review,) = session.correcting.reviews()
    assert review.name == ""
    with pytest.raises(UserError, match="was deleted"):
        session.correcting.place(review.id, span_of(text, "they"))
    assert session.correcting.count() == 1


def test_where_a_suggested_annotation_came_from_is_kept_with_it(session: Session, marks: Marks) -> None:
    db = session.correcting._core.project.db  # pyright: ignore[reportPrivateUsage] - no engine runs here
    with session.correcting._core.change("Accept"):  # pyright: ignore[reportPrivateUsage] - as above
        db.execute(
            "INSERT INTO provenance (id, engine, version, score) VALUES (?, 'names', '1', 0.5)",
            (marks["union"],),
        )
    text = corrected(session, ("the Harbour Workers' Union agreed", "they agreed"))
    (review,) = session.correcting.reviews()
    session.correcting.place(review.id, span_of(text, "they"))
    assert db.execute("SELECT id, engine FROM provenance").fetchall() == [(marks["union"], "names")]


def test_an_annotation_is_put_back_once_and_at_words(session: Session, marks: Marks) -> None:
    corrected(session, ("the Harbour Workers' Union agreed", "they agreed"))
    (review,) = session.correcting.reviews()
    with pytest.raises(UserError, match="Select the words"):
        session.correcting.place(review.id, span_of(STORY, "\n\n"))
    placed = session.correcting.place(review.id, Span(0, 2))
    (one,) = session.articles.annotations_by_id([placed])
    assert isinstance(one, Mention)
    with pytest.raises(UserError, match="already"):
        session.correcting.place(review.id, Span(0, 2))


def test_searches_find_the_corrected_words_and_not_the_old_ones(session: Session) -> None:
    corrected(session, ("northern quay", "southern mole"))
    hits = [hit for batch in session.finding.search('"southern mole"') for hit in batch]
    assert len(hits) == 2
    assert list(session.finding.search('"northern quay"')) == []


def test_the_time_of_a_correction_is_told(session: Session) -> None:
    assert session.correcting.corrected(1) is None
    corrected(session, ("Monday", "Tuesday"))
    assert (session.correcting.corrected(1) or "").endswith("Z")
    session.history.undo()
    assert session.correcting.corrected(1) is None


def test_views_are_told_of_the_article_and_of_what_moved(session: Session, marks: Marks) -> None:
    seen: list[Touched] = []
    session.subscribe(seen.append)
    corrected(session, ("14 Apr 2031", "15 April 2031"))
    assert seen[0].articles == {1}
    assert marks["kpa"] in seen[0].annotations


def test_the_same_text_is_no_correction(session: Session) -> None:
    before = session.history.undo_label
    session.correcting.correct(1, STORY.replace("\n", "\r\n"))
    assert session.history.undo_label == before


def test_an_article_without_words_is_refused(session: Session) -> None:
    with pytest.raises(UserError, match="delete the article"):
        session.correcting.correct(1, " \n")


def test_two_articles_never_have_the_same_text(tmp_path: Path) -> None:
    session = make_session(tmp_path, story(1), story(2))
    with pytest.raises(UserError, match="this very text already"):
        session.correcting.correct(1, session.articles.get(2).text)
    session.close()


@st.composite
def corrections(draw: st.DrawFn) -> str:
    """The story with some stretches of it replaced, taken out or put in."""
    text = STORY
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 120)))
        text = (
            text[:start]
            + draw(st.text(st.sampled_from('ab \n".,KPA\u00e9\U0001f600'), max_size=30))
            + text[end:]
        )
    return text


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(corrections())
def test_whatever_is_corrected_every_mark_is_kept_and_undo_brings_all_back(
    session: Session, marks: Marks, text: str
) -> None:
    assume(text.strip())
    before = everything(session)
    found = session.correcting.correct(1, text)
    there = {each.id for each in session.articles.annotations(1)}
    lost = session.correcting.reviews(1)
    assert len(there) + sum(each.annotation is None for each in lost) == len(marks)
    assert len(lost) == len(found.changed) + len(found.lost)
    assert session.check().ok
    if found.new != found.old:
        session.history.undo()
    assert everything(session) == before


def test_the_old_text_stays_in_the_file(session: Session) -> None:
    corrected(session, ("Monday", "Tuesday"))
    with closing(sqlite3.connect(session.path)) as db:
        assert db.execute("SELECT count(*) FROM texts").fetchone() == (2,)
    assert only_article(session).text.count("Tuesday") == 1

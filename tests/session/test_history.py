"""Undo and redo bring back rows exactly, for any sequence of actions."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.builders import STORY as A_STORY
from tests.builders import make_session, only_article, span_of
from tests.session.conftest import STORY, Desk

from copydesk.domain.annotation import Part, Stance
from copydesk.domain.article import Status
from copydesk.domain.span import Span
from copydesk.errors import Cancelled, UserError
from copydesk.session import Session


def everything(session: Session) -> list[tuple[object, ...]]:
    """Every row of every table that the user can change."""
    from copydesk.project.schema_whole import JOURNALLED

    db = session._core.project.db  # pyright: ignore[reportPrivateUsage] - the rows themselves are the subject
    return [(table, *row) for table in JOURNALLED for row in db.execute(f"SELECT * FROM {table} ORDER BY id")]


def act(session: Session, article: int, action: int, place: int) -> None:
    """One of the things a coder does, chosen by number, somewhere in the text."""
    tagging = session.tagging
    span = Span(place, place + 7)
    present = [a.id for a in session.articles.annotations(article)]
    quotations = [a.id for a in session.articles.annotations(article) if a.kind == "quotation"]
    match action:
        case 0:
            tagging.tag_actor(article, (span,), f"Actor {place % 5}")
        case 1:
            tagging.tag_topic(article, (span,), f"Topic {place % 3}")
        case 2:
            tagging.tag_quotation(article, (span,))
        case 3 if quotations:
            tagging.add_to_quotation(quotations[-1], span)
        case 4 if quotations:
            tagging.set_part(quotations[-1], Part.CUE, (span,))
            tagging.set_speaker(quotations[-1], f"Actor {place % 5}")
        case 5 if quotations:
            tagging.set_topic(quotations[-1], f"Topic {place % 3}", Stance.NEUTRAL)
        case 6 if present:
            tagging.delete(present[: 1 + place % 3])
        case 7 if present:
            tagging.set_note(present[place % len(present)], 'tab\t "quoted" \\ line\n' + str(place))
        case 8 if len(quotations) > 1:
            tagging.set_within(quotations[-1], quotations[0])
        case 9:
            session.articles.set_status([article], Status.DONE)
        case 10:
            session.articles.edit(article, agency=f"Agency {place}", place=None)
        case _:
            pass


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 10), st.integers(60, 290)), max_size=12))
def test_any_work_is_undone_to_nothing_and_redone_to_the_same_rows(
    tmp_path_factory, actions: list[tuple[int, int]]
) -> None:
    folder: Path = tmp_path_factory.mktemp("history")
    (folder / "a.txt").write_text(STORY, encoding="utf-8")
    session = Session.create(folder / "a.copydesk", coder="Ana")
    empty = everything(session)
    article = session.articles.import_paths([folder]).articles[0]
    for action, place in actions:
        act(session, article, action, place)
    worked = everything(session)
    while session.history.undo():
        assert session.check().ok
    assert everything(session) == empty
    session.close()
    session = Session.open(folder / "a.copydesk", coder="Bo")
    while session.history.redo():
        pass
    assert everything(session) == worked
    assert session.check().ok
    session.close()


def test_labels_are_there_for_the_menu(desk: Desk) -> None:
    history = desk.session.history
    desk.session.tagging.tag_actor(desk.article, (desk.span("VFB"),), "VFB")
    assert history.undo_label == "Tag actor: VFB"
    assert history.redo_label is None
    history.undo()
    assert history.undo_label == "Import 1 article"
    assert history.redo_label == "Tag actor: VFB"


def test_undo_that_is_stopped_changes_nothing(desk: Desk) -> None:
    history = desk.session.history
    desk.session.tagging.tag_actor(desk.article, (desk.span("VFB"),), "VFB")
    before, rows = everything(desk.session), history.undo_rows
    assert rows >= 3  # the actor, its mention, the mention's span
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        raise Cancelled

    with pytest.raises(Cancelled):
        history.undo(stop)
    assert told == [(0, rows)]
    assert everything(desk.session) == before
    assert (history.undo_label, history.redo_rows) == ("Tag actor: VFB", 0)
    history.undo()
    assert history.redo_rows == rows
    with pytest.raises(Cancelled):
        history.redo(stop)
    assert history.redo_label == "Tag actor: VFB"


def test_a_new_action_ends_what_could_be_redone(desk: Desk) -> None:
    history = desk.session.history
    desk.session.tagging.tag_actor(desk.article, (desk.span("VFB"),), "VFB")
    history.undo()
    desk.session.tagging.tag_topic(desk.article, (), "Ferries")
    assert history.redo_label is None
    assert history.redo() is None
    assert [change.label for change in history.changes()] == ["Tag topic: Ferries", "Import 1 article"]


def test_a_deleted_article_comes_back_with_all_that_was_marked(desk: Desk) -> None:
    made = desk.session.tagging.tag_quotation(desk.article, (desk.span("We can start in May"),))
    desk.session.tagging.set_speaker(made, "Ilse Marden")
    before = everything(desk.session)
    desk.session.articles.delete([desk.article])
    assert desk.session.info().annotations == 0
    desk.session.history.undo()
    assert everything(desk.session) == before


def test_changes_say_who_and_where(desk: Desk) -> None:
    desk.session.set_coder("Bo")
    desk.session.tagging.tag_topic(desk.article, (), "Ferries")
    change = desk.session.history.changes()[0]
    assert (change.coder, change.article) == ("Bo", desk.article)


def test_a_project_to_hand_on_begins_as_it_is(desk: Desk) -> None:
    desk.session.tagging.tag_topic(desk.article, (), "Ferries")
    before = everything(desk.session)
    desk.session.history.forget()
    assert desk.session.history.undo() is None
    assert everything(desk.session) == before
    desk.session.tagging.tag_topic(desk.article, (), "Boats")
    assert desk.session.history.undo_label == "Tag topic: Boats"


def test_an_id_that_was_undone_is_given_to_nothing_else(tmp_path: Path) -> None:
    """Whoever still holds it, as a locked tag does, would else mean something new without knowing."""
    session = make_session(tmp_path, A_STORY)
    article = only_article(session)
    words = (span_of(article.text, "KPA"),)
    mention = session.tagging.tag_actor(article.id, words, "KPA")
    actor = session.codebook.find_actor("KPA")
    assert actor is not None
    session.history.undo()
    other = session.codebook.add_actor("Mirela Osk")
    assert other != actor
    assert session.tagging.tag_actor(article.id, words, other) != mention
    with pytest.raises(UserError, match="not in the codebook any more"):
        session.tagging.tag_actor(article.id, words, actor)
    with pytest.raises(UserError, match="not in the codebook any more"):
        session.tagging.tag_topic(article.id, words, 99)
    session.close()

"""The desk: what is open, and which rows a change reaches."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.builders import STORY, make_session, only_article, span_of, story, tag_story

from copydesk.desktop.desk import Desk
from copydesk.domain.annotation import Quotation
from copydesk.domain.article import Status
from copydesk.domain.change import Touched
from copydesk.session import Session


class Told:
    """What the desk has told."""

    def __init__(self, desk: Desk) -> None:
        self.log: list[tuple[object, ...]] = []
        desk.annotations_changed.connect(
            lambda changed, removed: self.log.append(("annotations", [c.id for c in changed], removed))
        )
        desk.rows_changed.connect(lambda ids: self.log.append(("rows", ids)))
        desk.article_shown.connect(lambda: self.log.append(("shown",)))
        desk.article_edited.connect(lambda: self.log.append(("edited",)))
        desk.entries_changed.connect(lambda: self.log.append(("entries",)))
        desk.selected_changed.connect(lambda found: self.log.append(("selected", found)))
        desk.failed.connect(lambda text: self.log.append(("failed", text)))

    def of(self, what: str) -> list[tuple[object, ...]]:
        return [entry for entry in self.log if entry[0] == what]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk()
    made.open(make_session(tmp_path, STORY, story(1)))
    made.show_article(1)
    yield made
    made.close()


def session_of(desk: Desk) -> Session:
    assert desk.session is not None
    return desk.session


def test_a_new_annotation_is_told_alone(desk: Desk) -> None:
    session = session_of(desk)
    text = only_article(session).text
    session.tagging.tag_actor(1, (span_of(text, "KPA"),), "KPA")
    told = Told(desk)
    made = session.tagging.tag_actor(1, (span_of(text, "Jonas Feld"),), "KPA")
    assert told.of("annotations") == [("annotations", [made], [])]
    assert told.of("rows") == [("rows", frozenset({1}))]
    assert told.of("shown") == told.of("edited") == told.of("entries") == []


def test_a_deleted_annotation_is_no_longer_selected(desk: Desk) -> None:
    ids = tag_story(session_of(desk), 1)
    desk.select(ids["kpa"])
    told = Told(desk)
    session_of(desk).tagging.delete([ids["kpa"]])
    assert told.of("selected") == [("selected", None)]
    assert told.of("annotations") == [("annotations", [], [ids["kpa"]])]
    assert ids["kpa"] not in desk.annotations


def test_a_new_name_reaches_every_annotation_that_shows_it(desk: Desk) -> None:
    ids = tag_story(session_of(desk), 1)
    quotation = desk.annotations[ids["plan"]]
    assert isinstance(quotation, Quotation) and quotation.speaker is not None
    told = Told(desk)
    session_of(desk).codebook.rename_actor(quotation.speaker, "M. Osk")
    assert told.of("annotations") == [("annotations", [ids["plan"]], [])]
    assert desk.name_of(desk.annotations[ids["plan"]]) == "M. Osk"


def test_changes_in_another_article_leave_this_one_alone(desk: Desk) -> None:
    told = Told(desk)
    session_of(desk).tagging.tag_topic(2, (), "Ferries")
    assert told.of("annotations") == []
    assert told.of("rows") == [("rows", frozenset({2}))]


def test_status_and_metadata_are_read_anew(desk: Desk) -> None:
    told = Told(desk)
    session_of(desk).articles.set_status([1], Status.DONE)
    session_of(desk).articles.edit(1, byline="A. Reporter")
    assert desk.article is not None
    assert (desk.article.status, desk.article.byline) == (Status.DONE, "A. Reporter")
    assert len(told.of("edited")) == 2


def test_an_article_that_goes_leaves_the_desk(desk: Desk) -> None:
    session_of(desk).articles.delete([1])
    assert desk.article is None
    assert desk.annotations == {}


def test_after_great_changes_everything_is_read_anew_in_place(desk: Desk) -> None:
    ids = tag_story(session_of(desk), 1)
    desk.select(ids["union"])
    told = Told(desk)
    session_of(desk).refresh(Touched(everything=True))
    assert told.of("rows") == [("rows", None)]
    assert desk.article is not None and desk.article.id == 1
    assert desk.selected == ids["union"]


def test_a_use_case_that_cannot_be_met_is_told_in_a_sentence(desk: Desk) -> None:
    told = Told(desk)
    assert desk.do(lambda session: session.tagging.tag_actor(1, (), "Nobody")) is None
    assert told.of("failed") == [("failed", "Select the words that name the actor first.")]


def test_the_quotation_stays_while_its_parts_are_selected(desk: Desk) -> None:
    ids = tag_story(session_of(desk), 1)
    desk.select(ids["plan"])
    desk.select(ids["kpa"])
    assert desk.quotation is not None and desk.quotation.id == ids["plan"]
    desk.show_article(2)
    assert desk.quotation is None


def test_lines_are_counted_as_in_the_text(desk: Desk) -> None:
    assert desk.article is not None
    text = desk.article.text
    for words in ("14 Apr", "Harbour union", "KESTREL", "Fishing"):
        offset = text.index(words)
        assert desk.line_of(offset) == text.count("\n", 0, offset) + 1


def test_closing_clears_the_desk(desk: Desk) -> None:
    desk.close()
    assert (desk.session, desk.article, desk.annotations) == (None, None, {})
    assert not desk.writable
    assert desk.do(lambda session: session.info()) is None


def test_a_corrected_text_is_shown_anew_with_its_annotations(desk: Desk) -> None:
    session = session_of(desk)
    ids = tag_story(session, 1)
    desk.select(ids["union"])
    told, corrected = Told(desk), list[frozenset[int]]()
    desk.texts_changed.connect(corrected.append)
    session.correcting.correct(1, STORY.replace("14 Apr 2031", "14 April 2031"))
    assert told.of("shown") == [("shown",)]
    assert corrected == [frozenset({1})]
    assert desk.article is not None
    assert desk.article.text.startswith("14 April")
    assert desk.words_of(desk.annotations[ids["union"]]) == "Harbour Workers' Union"
    assert desk.selected == ids["union"]
    session.history.undo()
    assert desk.article.text == STORY
    assert desk.words_of(desk.annotations[ids["union"]]) == "Harbour Workers' Union"


def test_a_correction_of_another_article_leaves_the_one_that_is_read(desk: Desk) -> None:
    session, told = session_of(desk), Told(desk)
    session.correcting.correct(2, story(1).replace("chair", "head"))
    assert told.of("shown") == []
    assert told.of("rows") == [("rows", frozenset({2}))]

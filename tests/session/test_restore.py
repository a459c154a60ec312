"""A native dataset brings back what it was made of, and lays what is new on articles that are here."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from tests.builders import STORY, make_session, only_article, span_of, tag_story
from tests.exchange.hard_cases import hard_session
from tests.session.laid import lines, marked

from copydesk.domain.exporting import ExportOptions
from copydesk.domain.laying import LayOptions, Missing
from copydesk.domain.revision import Revision
from copydesk.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A project with a tagged story in it."""
    made = make_session(tmp_path, STORY)
    tag_story(made, only_article(made).id)
    yield made
    made.close()


@pytest.fixture
def exported(session: Session, tmp_path: Path) -> Path:
    session.datasets.export(tmp_path / "x.jsonl", "jsonl")
    return tmp_path / "x.jsonl"


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Session]:
    """A project of somebody else's with the same story, in which nothing is marked."""
    made = make_session(tmp_path / "other", STORY, coder="Cy")
    yield made
    made.close()


def test_annotations_are_laid_on_the_article_of_the_same_text(
    session: Session, exported: Path, other: Session, tmp_path: Path
) -> None:
    article = only_article(other)
    report = other.datasets.import_(exported)
    assert (report.duplicates, report.counts.get("articles", 0)) == (1, 0)
    assert report.laid == session.info().annotations
    assert only_article(other).uid == article.uid
    assert marked(lines(other, tmp_path)) == marked(lines(session, tmp_path))
    assert other.check().ok
    again = other.datasets.import_(exported)
    assert (again.duplicates, again.laid, again.known) == (1, 0, session.info().annotations)


def test_only_what_is_new_comes_to_the_project_that_the_dataset_is_from(
    session: Session, exported: Path, tmp_path: Path
) -> None:
    before = marked(lines(session, tmp_path))
    article = only_article(session).id
    gone, *_ = session.articles.annotations(article)
    session.tagging.delete([gone.id])
    report = session.datasets.import_(exported)
    assert (report.laid, report.known) == (1, len(before) - 1)
    assert marked(lines(session, tmp_path)) == before
    session.history.undo()
    assert gone.uid not in marked(lines(session, tmp_path))
    session.history.redo()
    assert marked(lines(session, tmp_path)) == before


def test_spans_follow_a_text_that_was_corrected_since(
    session: Session, exported: Path, tmp_path: Path
) -> None:
    article = only_article(session)
    before = marked(lines(session, tmp_path))
    for one in session.articles.annotations(article.id):
        session.tagging.delete([one.id])
    corrected = "CORRECTED. " + article.text
    session.correcting.correct(article.id, corrected)
    report = session.datasets.import_(exported)
    assert (report.laid, report.losses) == (len(before), ())
    after = marked(lines(session, tmp_path))
    assert set(after) == set(before)
    for uid, (_, _, spans, *_) in after.items():
        assert [span.of(corrected) for span in spans] == [span.of(article.text) for span in before[uid][2]]
    assert session.check().ok


def test_a_dry_run_gives_the_numbers_of_the_import(tmp_path: Path) -> None:
    hard = hard_session(tmp_path)
    hard.datasets.export(tmp_path / "x.jsonl", "jsonl")
    empty = Session.create(tmp_path / "empty.copydesk", coder="Cy")
    for _ in range(2):
        assert empty.datasets.look(tmp_path / "x.jsonl")[0] == 7 - empty.info().articles
        plan = empty.laying.plan(tmp_path / "x.jsonl", "jsonl")
        assert empty.laying.lay(tmp_path / "x.jsonl", "jsonl") == plan
    survey = empty.laying.survey(tmp_path / "x.jsonl", "jsonl")
    assert (survey.articles, survey.here, survey.annotations) == (7, 7, 34)
    assert marked(lines(empty, tmp_path)) == marked(lines(hard, tmp_path))
    hard.close()
    empty.close()


def test_articles_that_are_missing_can_be_left_out(exported: Path, tmp_path: Path) -> None:
    empty = Session.create(tmp_path / "empty.copydesk", coder="Cy")
    report = empty.laying.lay(exported, "jsonl", LayOptions(missing=Missing.SKIP))
    assert (report.missing, report.counts["articles"]) == (1, 0)
    assert empty.info().annotations == 0
    empty.close()


def test_a_dataset_without_texts_is_laid_on_articles_by_their_hashes(
    session: Session, other: Session, tmp_path: Path
) -> None:
    session.datasets.export(tmp_path / "bare.jsonl", "jsonl", ExportOptions(texts=False))
    report = other.laying.lay(tmp_path / "bare.jsonl", "jsonl")
    assert (report.matched, report.missing) == (1, 0)
    assert marked(lines(other, tmp_path)) == marked(lines(session, tmp_path))
    empty = Session.create(tmp_path / "empty.copydesk", coder="Cy")
    left = empty.laying.lay(tmp_path / "bare.jsonl", "jsonl")
    assert (left.missing, left.counts["articles"]) == (1, 0)
    empty.close()


def test_an_article_with_new_annotations_is_begun(exported: Path, other: Session) -> None:
    other.datasets.import_(exported)
    (row,) = other.articles.rows()
    assert row.status.value == "in progress"


def test_somebody_elses_annotation_of_the_same_words_is_another(
    session: Session, exported: Path, other: Session
) -> None:
    article = only_article(other)
    name = session.codebook.actors()[0].name
    found = span_of(article.text, name) if name in article.text else span_of(article.text, "Harbour")
    other.tagging.tag_actor(article.id, (found,), name)
    report = other.datasets.import_(exported)
    assert report.laid == session.info().annotations


@pytest.mark.parametrize("format_name", ["jsonl", "web-annotation", "conllu", "qdpx"])
def test_annotations_keep_the_revision_that_they_were_made_under(
    session: Session, tmp_path: Path, format_name: str
) -> None:
    made = _made_under(session, tmp_path)
    assert len({one and one.uid for one in made.values()}) > 2
    session.datasets.export(tmp_path / "x", format_name)
    with closing(Session.create(tmp_path / "new.copydesk", coder="Cy")) as new:
        own = new.codebook.add_topic("Ports")
        new.laying.lay(tmp_path / "x", format_name)
        before = [one.label for one in new.entries.revisions()]
        assert len(before) == 2, "other projects' revisions are no part of the history"
        assert _made_under(new, tmp_path) | made == _made_under(new, tmp_path)
        later = new.tagging.tag_topic(only_article(new).id, (), own)
        assert new.tagging.get(later).revision == 2
        new.history.undo()
        new.history.undo()
        assert new.info().annotations == 0


def test_revisions_of_this_project_are_known_again(session: Session, exported: Path, tmp_path: Path) -> None:
    made = {one.uid: one.revision for one in session.articles.annotations(1)}
    gone, *_ = session.articles.annotations(1)
    session.codebook.add_topic("Another")
    session.tagging.delete([gone.id])
    session.datasets.import_(exported)
    assert {one.uid: one.revision for one in session.articles.annotations(1)} == made


def _made_under(session: Session, folder: Path) -> dict[str, Revision | None]:
    return {
        one.uid: one.revision
        for article in lines(session, folder)
        for one in (*article.mentions, *article.passages, *article.quotations)
    }

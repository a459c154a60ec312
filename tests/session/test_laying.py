"""Datasets of other tools are laid on the project's articles, found by their texts, in one change."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.builders import STORY, make_session, only_article
from tests.exchange.hard_cases import hard_session
from tests.session.laid import brat, lines, marked

from copydesk.domain.label_rules import Becomes, LabelRule, LabelRules
from copydesk.domain.laying import LayOptions, Missing
from copydesk.errors import Cancelled, Enough, UserError
from copydesk.session import Session

WHOLE = (
    *(
        "cas-xmi",
        "cas-json",
        "conllu",
        "spacy",
        "doccano",
        "prodigy",
        "label-studio",
        "web-annotation",
        "qdpx",
    ),
)
"""Formats that hold every annotation with its identity."""
NO_WHOLE_ARTICLES = ("brat", "webanno-tsv")


@pytest.fixture(scope="module")
def hard(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """The project of hard cases, for all tests of this file: none changes it."""
    made = hard_session(tmp_path_factory.mktemp("hard"))
    yield made
    made.close()


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A project with one story in it."""
    made = make_session(tmp_path, STORY)
    yield made
    made.close()


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Session]:
    made = Session.create(tmp_path / "empty.copydesk", coder="Cy")
    yield made
    made.close()


@pytest.mark.parametrize("name", [*WHOLE, *NO_WHOLE_ARTICLES])
def test_what_was_exported_comes_back_as_it_was(
    name: str, hard: Session, empty: Session, tmp_path: Path
) -> None:
    hard.datasets.export(tmp_path / "out", name)
    report = empty.laying.lay(tmp_path / "out", name)
    before, after = marked(lines(hard, tmp_path)), marked(lines(empty, tmp_path))
    if name in NO_WHOLE_ARTICLES:
        before = {uid: one for uid, one in before.items() if one[2]}
    assert after == before
    assert report.counts["articles"] == 7
    assert (report.offered, report.moved, report.known) == (0, 0, 0)
    assert empty.check().ok


@pytest.mark.parametrize("name", [*WHOLE, *NO_WHOLE_ARTICLES])
def test_a_second_import_adds_nothing(name: str, hard: Session, empty: Session, tmp_path: Path) -> None:
    hard.datasets.export(tmp_path / "out", name)
    first = empty.laying.lay(tmp_path / "out", name)
    labels = [change.label for change in empty.history.changes()]
    again = empty.laying.lay(tmp_path / "out", name)
    assert set(again.counts.values()) == {0}
    assert again.known == sum(first.counts[kind] for kind in ("mentions", "passages", "quotations"))
    assert again.matched == 7
    assert [change.label for change in empty.history.changes()] == labels


@pytest.mark.parametrize("name", [*WHOLE, *NO_WHOLE_ARTICLES])
def test_nothing_is_new_in_the_project_that_it_is_from(name: str, hard: Session, tmp_path: Path) -> None:
    hard.datasets.export(tmp_path / "out", name)
    plan = hard.laying.plan(tmp_path / "out", name)
    assert set(plan.counts.values()) == {0}
    assert plan.matched == 7


@pytest.mark.parametrize("name", WHOLE)
def test_a_dry_run_tells_what_an_import_does(
    name: str, hard: Session, empty: Session, tmp_path: Path
) -> None:
    hard.datasets.export(tmp_path / "out", name)
    plan = empty.laying.plan(tmp_path / "out", name)
    assert empty.info().annotations == empty.info().articles == empty.info().actors == 0
    assert empty.laying.lay(tmp_path / "out", name) == plan


def test_annotations_are_laid_on_the_article_of_that_text(session: Session, tmp_path: Path) -> None:
    text = only_article(session).text
    start = text.index("Harbour")
    crlf = text.replace("\n", "\r\n")
    at = crlf.index("Harbour")
    folder = brat(tmp_path / "in", crlf, f"T1\tOrganisation {at} {at + 7}\tHarbour\n")
    report = session.laying.lay(folder, "brat")
    assert (report.counts["articles"], report.counts["mentions"], report.matched) == (0, 1, 1)
    (mention,) = session.articles.annotations(only_article(session).id)
    assert [(span.start, span.end) for span in mention.main_spans] == [(start, start + 7)]
    assert mention.coder == session.coder


def test_an_import_is_one_step_to_undo_and_redo(session: Session, tmp_path: Path) -> None:
    before = lines(session, tmp_path)
    session_article = only_article(session)
    start = session_article.text.index("Harbour")
    folder = brat(tmp_path / "in", session_article.text, f"T1\tOrg {start} {start + 7}\tHarbour\n")
    brat(folder, "Another story of Velmora.", "T1\tOrg 17 24\tVelmora\n", "two")
    session.laying.lay(folder, "brat")
    after = lines(session, tmp_path)
    assert session.history.changes()[0].label == "Import annotations: in"
    session.history.undo()
    assert lines(session, tmp_path) == before
    session.history.redo()
    assert lines(session, tmp_path) == after
    assert session.check().ok


def test_what_is_laid_with_a_new_entry_is_recorded_once_under_the_codebook_that_has_it(
    session: Session, tmp_path: Path
) -> None:
    folder = brat(tmp_path / "in", "Another story of Velmora.", "T1\tOrg 17 24\tVelmora\n")
    session.laying.lay(folder, "brat")
    db = session._core.project.db
    recorded = db.execute(
        """SELECT before, json_extract(after, '$.revision') FROM journal
           WHERE table_name = 'annotations' AND change_id = (SELECT max(id) FROM changes)"""
    ).fetchall()
    number = session.entries.revisions()[0].number
    assert recorded == [(None, number)]
    session.history.undo()
    session.history.redo()
    assert db.execute("SELECT revision FROM annotations ORDER BY id DESC").fetchone() == (number,)


def test_what_is_missing_can_be_left_out(session: Session, tmp_path: Path) -> None:
    folder = brat(tmp_path / "in", "Another story of Velmora.", "T1\tOrg 17 24\tVelmora\n")
    report = session.laying.lay(folder, "brat", LayOptions(missing=Missing.SKIP))
    assert report.missing == 1
    assert set(report.counts.values()) == {0}
    assert [(loss.count, loss.examples) for loss in report.losses] == [(1, ("one",))]
    assert not session.history.changes()[0].label.startswith("Import annotations")


def test_a_cancelled_import_leaves_nothing_and_enough_leaves_what_is_laid(
    session: Session, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    for number in range(60):
        brat(folder, f"Story {number} of Velmora.", "T1\tOrg 0 5\tStory\n", f"{number:02}")
    calls: list[tuple[int, int]] = []

    def stop(error: type[Exception], after: int) -> None:
        calls.clear()

        def progress(done: int, total: int) -> None:
            calls.append((done, total))
            if len(calls) > after:
                raise error

        session.laying.lay(folder, "brat", progress=progress)

    session.laying.plan(folder, "brat", progress=lambda done, total: calls.append((done, total)))
    passes = len(calls) // 2
    with pytest.raises(Cancelled):
        stop(Cancelled, passes + 1)
    assert session.info().annotations == 0
    with pytest.raises(Cancelled):
        stop(Enough, 1)
    assert session.info().articles == 1
    stop(Enough, passes + 1)
    assert 0 < session.info().annotations < 60
    assert session.check().ok


def test_words_that_stand_elsewhere_wait_for_somebody(session: Session, tmp_path: Path) -> None:
    text = "The Velmora Ferry Board met in Velmora."
    folder = brat(tmp_path / "in", text, "T1\tOrg 0 19\tVelmora Ferri Board\n")
    report = session.laying.lay(folder, "brat")
    assert (report.offered, report.moved, report.counts["mentions"]) == (1, 0, 0)
    (offer,) = report.offers
    assert (offer.quote, offer.words) == ("Velmora Ferri Board", "Velmora Ferry Board")
    assert session.laying.plan(folder, "brat", LayOptions(nearest=0.8)).moved == 1
    taken = session.laying.lay(folder, "brat", LayOptions(accepted=frozenset({offer.key})))
    assert (taken.offered, taken.moved, taken.counts["mentions"]) == (0, 1, 1)


def test_two_documents_of_one_text_are_one_article(session: Session, tmp_path: Path) -> None:
    folder = brat(tmp_path / "in", "Harbour of Velmora.", "T1\tOrg 0 7\tHarbour\n", "ana")
    brat(folder, "Harbour of Velmora.", "T1\tOrg 0 7\tHarbour\nT2\tOrg 11 18\tVelmora\n", "bo")
    report = session.laying.lay(folder, "brat")
    assert (report.counts["articles"], report.counts["mentions"], report.known) == (1, 2, 1)


def test_rules_say_what_labels_become_and_the_survey_guesses_them(session: Session, tmp_path: Path) -> None:
    folder = brat(tmp_path / "in", "Harbour of Velmora.", "T1\tPort-policy 0 7\tHarbour\n")
    survey = session.laying.survey(folder, "brat")
    (count,) = survey.labels
    assert (count.marks, count.articles, count.examples) == (1, 1, ("Harbour",))
    assert (survey.articles, survey.here, survey.annotations) == (1, 0, 1)
    rules = LabelRules(labels={count.info.label: LabelRule(becomes=Becomes.PASSAGE, name="Ports")})
    report = session.laying.lay(folder, "brat", LayOptions(rules=rules))
    assert report.counts["passages"] == report.counts["topics"] == 1
    assert [topic.name for topic in session.codebook.topics()] == ["Ports"]
    nothing = LabelRules()
    left = session.laying.plan(folder, "brat", LayOptions(rules=nothing))
    assert (left.counts["passages"], left.losses[0].count) == (0, 1)


def test_the_project_itself_is_no_dataset(session: Session) -> None:
    assert session.laying.recognise(session.path) == ()
    with pytest.raises(UserError, match="the project itself"):
        session.laying.survey(session.path, "qualcoder")


_OFFSETS = st.tuples(
    st.integers(-2, 60), st.integers(-2, 60), st.sampled_from(["Org", "Person", "said", "x"])
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(_OFFSETS, max_size=4), min_size=1, max_size=4), st.sampled_from([None, 0.5]))
def test_a_dry_run_gives_the_numbers_of_the_import_whatever_is_marked(
    session: Session, tmp_path: Path, documents: list[list[tuple[int, int, str]]], nearest: float | None
) -> None:
    folder = tmp_path / f"in{session.info().articles}"
    texts = (STORY[:50], "Harbour 😀 of Velmora.", STORY, "Harbour 😀  of\u00a0Velmora.")
    for number, marks in enumerate(documents):
        text = texts[number]
        told = [f"T{n}\t{label} {a} {b}\t{text[max(a, 0) : b]}\n" for n, (a, b, label) in enumerate(marks, 1)]
        brat(folder, text, "".join(told), str(number))
    options = LayOptions(nearest=nearest)
    for _ in range(2):
        assert session.laying.plan(folder, "brat", options) == session.laying.lay(folder, "brat", options)
    assert session.check().ok

"""The tree of annotations: what is in it, and that small changes give what a reload would."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot
from tests.builders import STORY, make_session, tag_story

from copydesk.desktop.desk import Desk
from copydesk.desktop.tagging.tree_model import AnnotationModel, Roles
from copydesk.domain.annotation import Kind
from copydesk.domain.span import Span

Tree = list[tuple[Any, Any, "Tree"]]


def content(model: AnnotationModel, parent: QModelIndex | None = None) -> Tree:
    """The whole tree as words, annotation ids and what is below."""
    above = parent or QModelIndex()
    indexes = [model.index(row, 0, above) for row in range(model.rowCount(above))]
    return [(index.data(), index.data(Roles.ANNOTATION), content(model, index)) for index in indexes]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk()
    made.open(make_session(tmp_path, STORY))
    made.show_article(1)
    yield made
    made.close()


@pytest.fixture
def model(desk: Desk) -> AnnotationModel:
    return AnnotationModel(desk)


def test_kinds_hold_entries_and_entries_their_words(desk: Desk, model: AnnotationModel) -> None:
    assert desk.session is not None
    ids = tag_story(desk.session, 1)
    assert content(model) == [
        (
            "Actors",
            None,
            [
                ("Harbour Workers' Union", None, [("Harbour Workers' Union", ids["union"], [])]),
                ("Kestrel Port Authority", None, [("Kestrel Port Authority", ids["kpa"], [])]),
            ],
        ),
        (
            "Topics",
            None,
            [
                ("Labour relations", None, [("Whole article", ids["labour"], [])]),
                ("Port reopening", None, [("reopen the northern quay", ids["quay"], [])]),
            ],
        ),
        (
            "Quotations",
            None,
            [
                (
                    'Mirela Osk: "We have a plan that keeps people safe," … '
                    '"and ships will dock again before June."',
                    ids["plan"],
                    [],
                ),
                ('"a test for both sides"', ids["test"], []),
            ],
        ),
    ]


def test_names_with_numbers_are_in_the_order_of_the_numbers(desk: Desk, model: AnnotationModel) -> None:
    assert desk.session is not None
    for at, name in ((0, "Act10"), (1, "act2"), (3, "Act1")):
        desk.session.tagging.tag_actor(1, (Span(at, at + 1),), name)
    (actors, *_rest) = content(model)
    assert [name for name, _id, _rows in actors[2]] == ["Act1", "act2", "Act10"]


def test_rows_tell_count_and_line(desk: Desk, model: AnnotationModel) -> None:
    assert desk.session is not None
    ids = tag_story(desk.session, 1)
    assert model.count(Kind.QUOTATION) == 2
    kpa = model.index_of(ids["kpa"])
    assert kpa.data(Roles.LINE) == 5
    assert kpa.parent().data(Roles.COUNT) == 1
    assert kpa.parent().parent().data(Roles.COUNT) == 2
    assert model.annotations_below(kpa.parent()) == [ids["kpa"]]


def test_one_more_annotation_inserts_one_row(qtbot: QtBot, desk: Desk, model: AnnotationModel) -> None:
    assert desk.session is not None
    ids = tag_story(desk.session, 1)
    actor = desk.annotations[ids["kpa"]].actor  # type: ignore[union-attr] - a mention
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsInserted) as told:
        made = desk.session.tagging.tag_actor(1, (Span(0, 5),), actor)
    assert told.args is not None
    assert told.args[0] == model.index_of(ids["kpa"]).parent()
    assert model.index_of(made).row() == 0


def test_a_new_name_moves_the_entry(desk: Desk, model: AnnotationModel) -> None:
    assert desk.session is not None
    ids = tag_story(desk.session, 1)
    actor = desk.annotations[ids["kpa"]].actor  # type: ignore[union-attr] - a mention
    desk.session.codebook.rename_actor(actor, "Aardvark Board")
    assert [name for name, _, _ in content(model)[0][2]] == ["Aardvark Board", "Harbour Workers' Union"]


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["actor", "topic", "quotation", "retag", "rename", "delete", "move", "undo", "redo"]),
        st.integers(0, 4),
        st.integers(0, 300),
        st.integers(1, 40),
    ),
    max_size=14,
)


def take(desk: Desk, step: str, which: int, start: int, length: int) -> None:
    """One change, if it is possible now."""
    session = desk.session
    assert session is not None
    marked = sorted(desk.annotations.values(), key=lambda each: each.id)
    chosen = marked[which % len(marked)] if marked else None
    span = Span(start, start + length)
    match step:
        case "actor":
            desk.do(lambda s: s.tagging.tag_actor(1, (span,), f"Actor {which}"))
        case "topic":
            desk.do(lambda s: s.tagging.tag_topic(1, (span,) if which else (), f"Topic {which}"))
        case "quotation":
            desk.do(lambda s: s.tagging.tag_quotation(1, (span,), snap=False))
        case "rename" if which < len(session.codebook.actors()):
            desk.do(lambda s: s.codebook.rename_actor(s.codebook.actors()[which].id, f"Name {start}"))
        case "retag" if chosen:
            desk.do(lambda s: s.tagging.retag(chosen.id, f"Other {which}"))
        case "delete" if chosen:
            desk.do(lambda s: s.tagging.delete([chosen.id]))
        case "move" if chosen and chosen.parts:
            part = next(iter(chosen.parts))
            desk.do(lambda s: s.tagging.move_bound(chosen.id, part, 0, span))
        case "undo":
            session.history.undo()
        case "redo":
            session.history.redo()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_small_changes_give_what_a_reload_would(
    qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, int, int]]
) -> None:
    desk = Desk()
    desk.open(make_session(tmp_path_factory.mktemp("tree"), STORY))
    desk.show_article(1)
    model = AnnotationModel(desk)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    for step in steps:
        take(desk, *step)
    grown = content(model)
    model.reload()
    assert grown == content(model)
    desk.close()
    del tester

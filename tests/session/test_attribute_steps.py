"""Whatever is done with attributes can be undone and redone to the byte."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.session.conftest import STORY, Desk
from tests.session.test_attributes import mentions
from tests.session.test_merging import dump

from copydesk.domain.attribute import AttributeTarget, AttributeType
from copydesk.errors import UserError
from copydesk.session import Session

ACTOR, ARTICLE = AttributeTarget.ACTOR, AttributeTarget.ARTICLE
MENTION, PASSAGE, QUOTATION = AttributeTarget.MENTION, AttributeTarget.PASSAGE, AttributeTarget.QUOTATION
CHOICE, TEXT, NUMBER = AttributeType.CHOICE, AttributeType.TEXT, AttributeType.NUMBER


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["set", "set", "rename", "choice", "type", "delete", "tag"]), st.integers(0, 9)
    ),
    max_size=10,
)


def step(session: Session, article: int, what: str, number: int) -> None:
    attributes, known = session.attributes, session.attributes.of(MENTION)
    ids = [one.id for one in session.articles.annotations(article)]
    if what == "tag":
        session.tagging.tag_topic(article, (), f"Topic {number}")
        return
    if not known:
        attributes.define(MENTION, f"field {number}", CHOICE, choices=("1", "2", "3"), default="1")
        return
    one = known[number % len(known)]
    if what == "set":
        attributes.set_value(MENTION, ids[number % 3 :], one.id, None if number == 9 else str(1 + number % 3))
    elif what == "rename":
        attributes.edit(one.id, name=f"name {number}")
    elif what == "choice":
        attributes.edit(one.id, choices=("2", "4", "3"), replacing={"1": "4"})
    elif what == "type":
        attributes.edit(one.id, type=(NUMBER, TEXT)[number % 2])
    else:
        attributes.delete(one.id)


@given(STEPS)
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_all_steps_are_undone_to_the_first_bytes_and_redone(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int]]
) -> None:
    folder = tmp_path_factory.mktemp("steps")
    session = Session.create(folder / "desk.copydesk", title="Desk", coder="Ana")
    (folder / "ferry.txt").write_text(STORY, encoding="utf-8")
    desk = Desk(session, session.articles.import_paths([folder / "ferry.txt"]).articles[0])
    mentions(desk, 5)
    first = dump(session)
    done = len(session.history.changes())
    for what, number in steps:
        try:
            step(session, desk.article, what, number)
        except UserError:
            continue  # refused: then nothing has changed
    last = dump(session)
    count = len(session.history.changes()) - done
    for _ in range(count):
        session.history.undo()
    assert dump(session) == first
    for _ in range(count):
        session.history.redo()
    assert dump(session) == last
    session.close()

from pathlib import Path

import pytest
from tests.builders import make_session, story

from copydesk.domain.attribute import AttributeDefinition, AttributeTarget, AttributeType
from copydesk.project import Project, attributes
from copydesk.session import Session
from copydesk.session.import_attributes import DraftAttributes, fitted, type_of


@pytest.fixture
def project(tmp_path: Path) -> Project:
    make_session(tmp_path, story(1), story(2)).close()
    return Project.open(tmp_path / "desk.copydesk")


def defined(project: Project) -> dict[str, AttributeType]:
    return {one.name: one.type for one in attributes.definitions(project)}


def test_a_new_field_has_the_type_of_its_first_value(project: Project) -> None:
    values = {"words": 120, "front page": True, "seen": "2031-03-01", "desk": "Ports", "empty": None}
    with project.transaction():
        assert list(DraftAttributes(project).store(1, values)) == []
    assert defined(project) == {
        "words": AttributeType.NUMBER,
        "front page": AttributeType.YES_NO,
        "seen": AttributeType.DATE,
        "desk": AttributeType.TEXT,
    }
    del values["empty"]
    assert attributes.of(project, "article_id", 1, 1) == {1: values}
    project.close()


def test_a_field_made_on_the_way_becomes_text_where_a_value_does_not_fit(project: Project) -> None:
    with project.transaction():
        fields = DraftAttributes(project)
        assert list(fields.store(1, {"words": 120})) == list(fields.store(2, {"words": "many"})) == []
    assert defined(project) == {"words": AttributeType.TEXT}
    assert attributes.of(project, "article_id", 1, 2) == {1: {"words": "120"}, 2: {"words": "many"}}
    project.close()


def test_a_field_of_the_users_keeps_its_type_and_what_does_not_fit_is_told(project: Project) -> None:
    with project.transaction():
        attributes.define(project, AttributeTarget.ARTICLE, "words", AttributeType.NUMBER)
        fields = DraftAttributes(project)
        assert list(fields.store(1, {"words": "120"})) == []
        (told,) = fields.store(2, {"words": "many"})
    assert str(told) == "The attribute words does not take the value “many”, which was left out."
    assert defined(project) == {"words": AttributeType.NUMBER}
    assert attributes.of(project, "article_id", 1, 2) == {1: {"words": 120}}
    project.close()


@pytest.mark.parametrize(
    ("kind", "value", "kept"),
    [
        (AttributeType.TEXT, 5, "5"),
        (AttributeType.TEXT, True, "yes"),
        (AttributeType.NUMBER, "2.5", 2.5),
        (AttributeType.NUMBER, "3.0", 3),
        (AttributeType.NUMBER, "nan", None),
        (AttributeType.NUMBER, True, None),
        (AttributeType.YES_NO, "No", False),
        (AttributeType.YES_NO, 1, True),
        (AttributeType.YES_NO, "perhaps", None),
        (AttributeType.DATE, "2031-03-01T10:00", "2031-03-01T10:00"),
        (AttributeType.DATE, "soon", None),
        (AttributeType.CHOICE, "left", "left"),
        (AttributeType.CHOICE, "up", None),
    ],
)
def test_values_are_made_to_fit(kind: AttributeType, value: object, kept: object) -> None:
    field = AttributeDefinition(
        id=1, uid="", target=AttributeTarget.ARTICLE, name="f", type=kind, choices=("left", "right")
    )
    assert fitted(value, field) == kept


def test_numbers_that_no_file_can_keep_are_text() -> None:
    assert type_of(float("inf")) is AttributeType.TEXT
    assert type_of("12") is AttributeType.TEXT


def test_attributes_come_back_with_undo_and_redo(tmp_path: Path) -> None:
    session: Session = make_session(tmp_path)
    core = session._core
    session.importing.run(write_one(tmp_path))
    with core.change("Attributes"):
        assert list(DraftAttributes(core.project).store(1, {"words": 3})) == []
    session.history.undo()
    assert session.articles.get(1).attributes == {}
    session.history.redo()
    assert session.articles.get(1).attributes == {"words": 3}
    session.close()


def write_one(folder: Path) -> list[Path]:
    (folder / "one.txt").write_text("One two three")
    return [folder / "one.txt"]


def test_a_field_whose_uid_another_one_has_gets_its_own(project: Project) -> None:
    with project.transaction():
        made = [
            attributes.define(project, AttributeTarget.ARTICLE, name, AttributeType.TEXT, uid="a" * 32)
            for name in ("desk", "desk of old")
        ]
    uids = {one.id: one.uid for one in attributes.definitions(project)}
    assert uids[made[0]] == "a" * 32 != uids[made[1]]
    project.close()

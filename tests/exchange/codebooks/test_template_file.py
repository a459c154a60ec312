import json

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from tests.domain.test_project_settings import SETTINGS
from tests.exchange.codebooks.samples import full

from copydesk import resources
from copydesk.domain.project_settings import ProjectSettings
from copydesk.domain.template import Template
from copydesk.errors import UserError
from copydesk.exchange.codebooks.template_file import read, write


@given(SETTINGS)
def test_a_template_is_read_as_it_was_written(settings: ProjectSettings) -> None:
    template = Template(name="Ports", description="Two\nlines.", codebook=full(), settings=settings)
    assert read(write(template), "ports.json") == template


def test_the_schema_describes_what_is_written() -> None:
    book, schema = (
        json.loads(resources.path("schemas", f"{name}.schema.json").read_text(encoding="utf-8"))
        for name in ("codebook", "template")
    )
    registry = Registry().with_resource(book["$id"], Resource.from_contents(book))
    check = Draft202012Validator(schema, registry=registry)
    settings = ProjectSettings(suggest=(), snapping=True, keys={"undo": "Ctrl+U"})
    template = json.loads(write(Template(name="Ports", codebook=full(), settings=settings)))
    check.validate(template)
    assert not check.is_valid({**template, "settings": {"suggest": ["passage"]}})


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({"copydesk_template": 2}, "version 2"),
        ({"name": " "}, '"name" of the template is empty'),
        ({"settings": []}, '"settings" of the template is not an object'),
        ({"settings": {"colour": "red"}}, '"settings" has "colour"'),
        ({"settings": {"suggest": ["passage"]}}, '"settings" has "suggest"'),
        ({"codebook": {"copydesk_codebook": 1, "topics": [{"id": "1"}]}}, 'topic 1 has no "name"'),
        ({"extra": 1}, 'the template has "extra"'),
    ],
)
def test_what_is_no_template_is_refused_in_a_sentence(more: dict[str, object], reason: str) -> None:
    whole = {**json.loads(write(Template(name="Ports"))), **more}
    with pytest.raises(UserError) as told:
        read(json.dumps(whole).encode(), "ports.json")
    assert str(told.value).startswith("ports.json is no template that can be read: ")
    assert reason in str(told.value)


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"copydesk_codebook": 1}', b"\xff\xfe"])
def test_other_files_are_refused(data: bytes) -> None:
    with pytest.raises(UserError, match="no template"):
        read(data, "a.json")

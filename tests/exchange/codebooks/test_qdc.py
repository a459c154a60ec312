from importlib import import_module
from typing import Any

import pytest
from tests.exchange.codebooks.samples import full
from tests.exchange.refi_schema import codebook_schema

from copydesk.errors import UserError
from copydesk.exchange.codebooks.qdc import read, write

etree: Any = import_module("lxml.etree")


def test_what_is_written_is_as_the_schema_asks() -> None:
    schema = codebook_schema()
    assert schema.validate(etree.fromstring(write(full()))), schema.error_log.last_error


def test_names_codes_definitions_and_trees_come_back() -> None:
    found = read(write(full()), "a.qdc")
    topics = {one.id: one for one in found.topics}
    assert {(one.code, one.name, one.definition) for one in found.topics} == {
        ("10", "Transport", ""),
        ("10.1", 'Ports "and" quays', "All of ports.\nAlso quays."),
    }
    ports = next(one for one in found.topics if one.code == "10.1")
    assert topics[ports.parent or 0].code == "10"
    assert {one.name for one in found.actors} == {"Velmora", "Mirela Osk"}


def test_codes_of_others_are_topics() -> None:
    text = """<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Other"><Codes>
    <Code guid="0a0a0a0a-0000-4000-8000-000000000001" name="Ports" isCodable="true" color="#00ff00">
    <Description>Quays</Description>
    <Code guid="0a0a0a0a-0000-4000-8000-000000000002" name="Ferries" isCodable="true"/></Code>
    </Codes></CodeBook>"""
    found = read(text.encode(), "a.qdc")
    assert [(one.name, one.definition, one.parent, one.colour) for one in found.topics] == [
        ("Ports", "Quays", None, "#00ff00"),
        ("Ferries", "", 1, ""),
    ]


@pytest.mark.parametrize("content", [b"", b"<a/>", b'<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>'])
def test_what_is_no_codebook_is_told(content: bytes) -> None:
    with pytest.raises(UserError):
        read(content, "a.qdc")

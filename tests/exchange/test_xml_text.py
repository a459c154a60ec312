from importlib import import_module
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.exchange.xml_text import element, empty, forbidden, held, xml_id

etree: Any = import_module("lxml.etree")

ANY = st.text(
    st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("\0\t\n\r<&>\"'\ufffe\x85"))
)


@given(ANY, ANY)
def test_text_and_values_come_back_from_a_parser(text: str, value: str) -> None:
    found = etree.fromstring(element("a", text, {"b": value, "c": None}))
    assert (found.text or "") == held(text)
    assert dict(found.attrib) == {"b": held(value)}
    assert etree.fromstring(empty("a", {"b": value})).get("b") == held(value)


def test_what_xml_cannot_hold_is_counted_and_replaced_one_for_one() -> None:
    assert forbidden("a\x00\x1f\n\uffffb") == 3
    assert held("a\x00\x1f\n\uffffb") == "a\ufffd\ufffd\n\ufffdb"
    assert forbidden("plain") == 0


@pytest.mark.parametrize("uid", ["0a1b", "a b", "", "../x", "é", "a.b"])
def test_ids_are_names_that_differ_where_uids_do(uid: str) -> None:
    made = xml_id("actor", uid)
    assert etree.fromstring(f'<a xml:id="{made}"/>') is not None
    assert made != xml_id("actor", f"{uid}x")
    assert made.isascii()
    assert " " not in made

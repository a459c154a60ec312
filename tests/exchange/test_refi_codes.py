from importlib import import_module
from typing import Any

from tests.exchange.datasets import a_dataset

from copydesk.exchange.refi_codes import codes

etree: Any = import_module("lxml.etree")


def test_codes_stand_below_what_they_are_part_of() -> None:
    root = etree.fromstring("".join(codes(a_dataset(), notes=True)))
    above = {
        code.get("name"): code.getparent().get("name")
        for code in root.iter("Code")
        if code.getparent() is not root
    }
    assert (above["Ana Orr"], above["Foreign Ministry"]) == ("Foreign Ministry", "Actors")
    assert (above["Peacekeeping"], above["Unused"], above["Cue"]) == ("Peace", "Peacekeeping", "Quotations")


def test_notes_are_referred_to_only_where_there_are_notes() -> None:
    with_notes = etree.fromstring("".join(codes(a_dataset(), notes=True)))
    assert len(list(with_notes.iter("NoteRef"))) == 2
    without = etree.fromstring("".join(codes(a_dataset(), notes=False)))
    assert list(without.iter("NoteRef")) == []

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.readers.forwarded import Forwarded, apart


@pytest.mark.parametrize(
    ("text", "own", "inner"),
    [
        (
            "See below.\n\n-----Original Message-----\nFrom: Wire Desk <w@x.example>\n"
            "Sent: Monday, April 14, 2031 10:00 AM\nTo: a@x.example\nSubject: Quay\n\nThe quay reopens.",
            "See below.",
            [Forwarded("The quay reopens.", "Quay", "Monday, April 14, 2031 10:00 AM", "Wire Desk")],
        ),
        (
            "---------- Forwarded message ---------\nFrom: a@x.org\nDate: 14 Apr 2031\nSubject: A\n\nHi.",
            "",
            [Forwarded("Hi.", "A", "14 Apr 2031")],
        ),
        (
            "Von: Osk [mailto:o@x.example]\nGesendet: 14. April 2031\nAn: x\nBetreff: Kai\n\nEr öffnet.",
            "",
            [Forwarded("Er öffnet.", "Kai", "14. April 2031", "Osk")],
        ),
        (
            "От: Оск <o@x.example>\nОтправлено: 14 апреля 2031\nКому: x\nТема: Причал\n\nОткрыт.",
            "",
            [Forwarded("Открыт.", "Причал", "14 апреля 2031", "Оск")],
        ),
        (
            "Begin forwarded message:\n\n> From: Osk <o@x.example>\n> Subject: Quay\n> \n> Hi.\n> Soon.",
            "",
            [Forwarded("Hi.\nSoon.", "Quay", "", "Osk")],
        ),
        ("From: Lorvan\nTo: Velmora\n\nA ferry goes.", "From: Lorvan\nTo: Velmora\n\nA ferry goes.", []),
        ("-----Original Message-----\nis what he wrote", "-----Original Message-----\nis what he wrote", []),
    ],
)
def test_messages_are_set_apart(text: str, own: str, inner: list[Forwarded]) -> None:
    assert apart(text) == (own, inner)


def test_each_of_several_is_one() -> None:
    block = "From: {0} <x@x.example>\nDate: 14 Apr 2031\nSubject: {0}\n\nText of {0}.\n"
    _own, inner = apart("Hi\n" + block.format("One") + "\n" + block.format("Two"))
    assert [one.text for one in inner] == ["Text of One.", "Text of Two."]


@given(st.text(alphabet=st.sampled_from("From: Date:Subject\n>-_*@<x ")))
def test_any_text_is_taken_apart(text: str) -> None:
    apart(text)

"""An article whose lines are only wrapped is tagged as if each paragraph were one line."""

from pathlib import Path

import pytest
from tests.builders import make_session
from tests.desktop.driving import Key, only, press, text_of, words_of

from copydesk.desktop.workbench import Workbench
from copydesk.domain.annotation import Mention, Quotation
from copydesk.session import Session

WRAPPED = (
    "The quay stayed shut on Tuesday after the\nlonger of the two cranes had failed, and Jonas\n"
    "Feld said that nobody would be able to land\nbefore the end of the month. The boats of the\n"
    "island lay outside the harbour all day long,\nwaiting for the wind to turn.\n"
)


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return make_session(tmp_path, WRAPPED)


def caret_in(bench: Workbench, words: str) -> None:
    bench.window.view.place_caret(text_of(bench).index(words) + 1)


def test_a_name_that_a_line_break_parts_is_one(bench: Workbench) -> None:
    caret_in(bench, "Feld said")
    press(Key.Key_A)
    press(Key.Key_Return)
    assert words_of(bench, only(bench, Mention)) == ["Jonas\nFeld"]
    assert bench.desk.name_of(only(bench, Mention)) == "Jonas Feld"


def test_what_is_reported_goes_on_in_the_next_line(bench: Workbench) -> None:
    caret_in(bench, "nobody would")
    press(Key.Key_Q)
    press(Key.Key_S)
    press(Key.Key_Return)
    press(Key.Key_C)
    quotation = only(bench, Quotation)
    assert words_of(bench, quotation) == ["that nobody would be able to land\nbefore the end of the month"]
    assert bench.desk.name_of(quotation) == "Jonas Feld"
    assert [span.of(text_of(bench)) for span in quotation.cue] == ["said"]

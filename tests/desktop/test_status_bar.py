"""The status bar: coder, line, counts, hints that pass, and what is saved."""

from PySide6.QtWidgets import QLabel
from tests.builders import tag_story
from tests.desktop.driving import hint, select, text_of

from copydesk.desktop.status_bar import StatusBar
from copydesk.desktop.text import left_to_right
from copydesk.desktop.workbench import Workbench


def test_it_says_who_codes_where_the_caret_is_and_what_there_is(bench: Workbench) -> None:
    assert bench.desk.session is not None
    tag_story(bench.desk.session, 1)
    status = bench.window.status
    assert isinstance(status, StatusBar)
    assert status.coder.text() == "Coder: Ana"
    assert status.counts.text() == "6 annotations"
    select(bench, "Fishing boats")
    line = text_of(bench)[: text_of(bench).index("Fishing boats")].count("\n") + 1
    assert status.line.text() == f"Ln {line}"


def test_saved_is_said_by_the_label_that_tests_rely_on(bench: Workbench) -> None:
    label = bench.window.findChild(QLabel, "statusSaved")
    assert isinstance(label, QLabel)
    assert label.text() == "Saved"


def test_a_hint_passes_with_the_next_change(bench: Workbench) -> None:
    assert bench.desk.session is not None
    bench.window.status.say("Select something first.")
    assert hint(bench) == "Select something first."
    bench.desk.session.tagging.tag_topic(1, (), "Ports")
    assert hint(bench) == ""


def test_the_zoom_buttons_read_the_same_in_a_mirrored_window(bench: Workbench) -> None:
    status = bench.window.status
    assert (status.smaller.text(), status.larger.text()) == (left_to_right("A−"), left_to_right("A+"))

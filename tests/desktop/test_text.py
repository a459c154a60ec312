"""Words in widgets: as they are, on one line, and never taken for markup."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from copydesk.desktop.text import breakable, natural, one_line, plain_label, plain_tip, rich_tip


def test_a_label_shows_what_looks_like_markup(qtbot: QtBot) -> None:
    label = plain_label("<b>bold</b>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<b>bold</b>"


def test_a_tip_escapes_what_looks_like_markup() -> None:
    assert rich_tip("<i>", "", "a & b") == "<qt>&lt;i&gt;<br>a &amp; b</qt>"


def test_a_tip_is_rich_only_where_it_must_be() -> None:
    assert plain_tip("Remove topic: Quay") == "Remove topic: Quay"
    assert plain_tip("a <b>") == "<qt>a &lt;b&gt;</qt>"


@pytest.mark.parametrize(
    ("text", "shown"), [("a\n b\tc", "a b c"), ("abcdef", "abcdef"), ("abcd efgh", "abcd…"), ("", "")]
)
def test_text_on_one_line(text: str, shown: str) -> None:
    assert one_line(text, 6) == shown


def test_only_overlong_words_can_be_broken_inside() -> None:
    assert breakable("a title of short words") == "a title of short words"
    assert breakable("x" * 9, 4) == "xxxx\u200bxxxx\u200bx"
    assert breakable("x" * 4, 4) == "xxxx"


def test_names_sort_as_one_reads_them() -> None:
    names = ["Act10", "act2", "Act1", "10 Downing Street", "9 to 5", "Act", "Act²"]
    assert sorted(names, key=natural) == [
        "9 to 5",
        "10 Downing Street",
        "Act",
        "Act1",
        "act2",
        "Act10",
        "Act²",
    ]

"""What is typed into the editor gets into the text; all that was not touched stays, to the character."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QTextCursor
from pytestqt.qtbot import QtBot
from tests.builders import MANY_SCRIPTS

from copydesk.desktop.correcting.editor import TextEditor, corrected
from copydesk.domain.text import canonical


def replace(editor: TextEditor, words: str, by: str) -> None:
    """Select words as a person does, and type over them."""
    place = editor.toPlainText().index(words)
    before = editor.toPlainText()[:place]
    start = len(before.encode("utf-16-le")) // 2
    cursor = editor.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + len(words.encode("utf-16-le")) // 2, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(by)


def test_untouched_characters_stay_as_they_are(qtbot: QtBot) -> None:
    text = f"A\u00a0no-break space, a\u200bzero width one\u2009and\u202fmore.\n{MANY_SCRIPTS}\tEnd\u00ad."
    editor = TextEditor(text, QFont())
    qtbot.addWidget(editor)
    assert not editor.is_changed
    replace(editor, "quoted", "said")
    replace(editor, "\U0001f600", "\U0001f601!")
    assert editor.is_changed
    assert editor.corrected(editor.typed()) == text.replace("quoted", "said").replace(
        "\U0001f600", "\U0001f601!"
    )


def test_new_lines_and_no_break_spaces_are_taken_as_they_were_typed(qtbot: QtBot) -> None:
    editor = TextEditor("One two.", QFont())
    qtbot.addWidget(editor)
    replace(editor, " two", "\u00a0two\n\nThree")
    assert editor.corrected(editor.typed()) == "One\u00a0two\n\nThree."


def test_what_is_typed_and_taken_back_is_no_change(qtbot: QtBot) -> None:
    editor = TextEditor("One two.", QFont())
    qtbot.addWidget(editor)
    replace(editor, "two", "three")
    replace(editor, "three", "two")
    assert not editor.is_changed


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40).map(canonical), st.data())
def test_any_text_comes_back_exactly_but_for_what_was_typed(
    qtbot: QtBot, text: str, data: st.DataObject
) -> None:
    editor = TextEditor(text, QFont())
    qtbot.addWidget(editor)
    assert editor.corrected(editor.typed()) == text
    place = data.draw(st.integers(0, len(text)))
    cursor = editor.textCursor()
    cursor.setPosition(len(text[:place].encode("utf-16-le")) // 2)
    cursor.insertText("x")
    assert sorted(editor.corrected(editor.typed())) == sorted(text + "x")


def test_a_widget_that_counts_otherwise_is_not_trusted() -> None:
    with pytest.raises(ValueError, match="number of characters"):
        corrected("abc", "ab", "ab")

"""Nothing is lost: closing in the middle, coming back, undoing all of it, redoing all of it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.builders import MANY_SCRIPTS, span_of, tag_story, write_stories
from tests.desktop.driving import Control, Key, Shift, press, select, text_of, type_text, undo
from tests.journeys.hands import exported, reopened

from copydesk.desktop.workbench import Workbench
from copydesk.domain.span import Span

pytestmark = pytest.mark.journey


def test_closing_in_the_middle_and_coming_back(bench: Workbench, qtbot: QtBot, tmp_path: Path) -> None:
    select(bench, "Mirela Osk")
    press(Key.Key_A)
    press(Key.Key_Return)
    select(bench, "We have a plan that keeps people safe")
    press(Key.Key_Q)
    bench.window.tagging.details.quotation.note.setFocus()
    type_text("typed and not left")
    before = set(bench.desk.annotations)
    again = reopened(bench, qtbot)
    assert set(again.desk.annotations) == before
    assert [a.note for a in again.desk.annotations.values()] == ["", "typed and not left"]
    press(Key.Key_Z, Control)
    press(Key.Key_Z, Control)
    assert len(again.desk.annotations) == 1, "undo goes on where it was, after a restart"
    press(Key.Key_Z, Control | Shift)
    assert set(again.desk.annotations) == before
    again.window.close()


def test_all_is_undone_to_an_empty_project_and_redone_to_the_same_bytes(
    bench: Workbench, qtbot: QtBot, tmp_path: Path
) -> None:
    assert bench.desk.session is not None
    assert bench.desk.article is not None
    tag_story(bench.desk.session, bench.desk.article.id)
    before, _ = exported(bench, tmp_path, "before.jsonl")
    again = reopened(bench, qtbot)
    assert again.desk.session is not None
    steps = 0
    while again.window.actions_["undo"].isEnabled():
        undo(again)
        steps += 1
    info = again.desk.session.info()
    assert (info.articles, info.annotations, info.actors, info.topics) == (0, 0, 0, 0)
    assert steps > 8
    for _ in range(steps):
        press(Key.Key_Z, Control | Shift)
    after, _ = exported(again, tmp_path, "after.jsonl")
    assert after == before
    again.window.close()


HARD = (
    MANY_SCRIPTS.replace("\n", "\r\n") + "one\u2028two\u2029three \u00a0 na\u0308ive \U0001f44d\U0001f3fd end"
)


def test_every_exported_span_is_what_was_highlighted(bench: Workbench, tmp_path: Path) -> None:
    assert bench.desk.session is not None
    (article_id,) = bench.desk.session.articles.import_paths(
        write_stories(tmp_path / "hard", [HARD])
    ).articles
    bench.desk.show_article(article_id)
    text = text_of(bench)
    assert "\r" not in text
    assert "\u2028" not in text
    assert "A\u00a0b e\u0301" in text, "nothing is normalised, nothing read back from the widget"
    chosen: list[str] = []
    for start, end in (
        (0, 4),
        (5, 11),
        (11, 20),
        (20, 40),
        (45, 52),
        (60, 75),
        (70, 90),
        (len(text) - 20, len(text)),
    ):
        span = Span(start, end)
        bench.window.view.select(span)
        bench.window.view.setFocus()
        highlighted = bench.window.view.selection()
        assert highlighted == span
        press(Key.Key_A)
        type_text(f"Actor {start}")
        press(Key.Key_Return)
        chosen.append(span.of(text).strip())
    _, lines = exported(bench, tmp_path)
    (article,) = [line for line in lines if line["id"] != lines[0]["id"]]
    assert [m["quote"] for m in article["mentions"]] == [[words] for words in chosen]
    for mention in article["mentions"]:
        assert [article["text"][a:b] for a, b in mention["spans"]] == mention["quote"]
    assert bench.desk.session.check().ok
    assert span_of(article["text"], "\U0001f44d\U0001f3fd").end <= len(article["text"])

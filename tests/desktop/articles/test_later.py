"""The row of a long article is counted when the hands rest."""

from pytestqt.qtbot import QtBot
from tests.desktop.driving import Key, press, select

from copydesk.desktop.articles import later
from copydesk.desktop.workbench import Workbench


def count(bench: Workbench) -> int:
    assert bench.desk.article is not None
    row = bench.window.articles.model.row_of(bench.desk.article.id)
    assert row is not None
    return row.annotations


def tag(bench: Workbench, words: str) -> None:
    select(bench, words)
    press(Key.Key_Q)


def test_a_short_article_is_counted_at_once(bench: Workbench) -> None:
    tag(bench, "pay talks")
    assert count(bench) == 1


def test_a_long_one_is_counted_once_after_several_tags(qtbot: QtBot, bench: Workbench, monkeypatch) -> None:
    monkeypatch.setattr(later, "_MANY", 0)
    tag(bench, "pay talks")  # none before: counted at once
    tag(bench, "must follow")
    tag(bench, "the quay from May")
    assert count(bench) == 1
    qtbot.waitUntil(lambda: count(bench) == 3)


def test_another_status_is_shown_at_once(bench: Workbench, monkeypatch) -> None:
    monkeypatch.setattr(later, "_MANY", 0)
    tag(bench, "pay talks")
    bench.reading.set_status("done")
    assert bench.window.articles.model.done == 1

"""Another copy of the project in the real window: compared, merged in, undone."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.builders import story, write_stories
from tests.desktop.driving import hint, message

from copydesk.desktop.copies import controller
from copydesk.desktop.copies.dialog import CopyDialog
from copydesk.desktop.workbench import Workbench
from copydesk.domain.backup import Comparison, Difference, Part
from copydesk.domain.span import Span
from copydesk.session import Session


def session_of(bench: Workbench) -> Session:
    assert bench.desk.session is not None
    return bench.desk.session


def copied(bench: Workbench, tmp_path: Path) -> Path:
    """A copy of the project in which another coder went on."""
    copy = session_of(bench).backups.copy_to(tmp_path / "of Bo.copydesk")
    other = Session.open(copy, coder="Bo")
    other.tagging.tag_topic(1, (Span(0, 5),), "Ports")
    other.articles.import_paths(write_stories(tmp_path / "more", [story(7)]))
    other.close()
    return copy


def shown(qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch, copy: Path) -> CopyDialog:
    monkeypatch.setattr(controller, "ask_open", lambda *_: copy)
    bench.window.actions_["compare_copy"].trigger()
    qtbot.waitUntil(lambda: bool(bench.window.findChildren(CopyDialog)))
    return bench.window.findChildren(CopyDialog)[-1]


def counts(dialog: CopyDialog) -> list[list[str]]:
    heads = [dialog.tree.topLevelItem(row) for row in range(dialog.tree.topLevelItemCount())]
    return [[head.text(column) for column in range(4)] for head in heads if head is not None]


def test_what_a_copy_has_is_shown_merged_in_and_undone(
    qtbot: QtBot, bench: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = copied(bench, tmp_path)
    dialog = shown(qtbot, bench, monkeypatch, copy)
    assert counts(dialog) == [
        ["Articles", "0", "1", "1"],
        ["Annotations", "0", "1", "0"],
        ["Actors", "0", "0", "0"],
        ["Topics", "0", "1", "0"],
    ]
    dialog.merge.click()
    qtbot.waitUntil(lambda: hint(bench) == "Merged in what of Bo.copydesk had.")
    assert [bench.desk.name_of(one) for one in bench.desk.annotations.values()] == ["Ports"]
    assert len(session_of(bench).articles.rows()) == 2
    bench.window.actions_["undo"].trigger()
    assert message(bench).startswith(
        "Undoing “Merge copy: of Bo.copydesk” takes 1 article out of the project."
    )
    bench.window.bar.button.click()
    qtbot.waitUntil(lambda: bench.desk.annotations == {})
    assert len(session_of(bench).articles.rows()) == 1


def test_a_copy_that_has_the_same_brings_nothing(
    qtbot: QtBot, bench: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "same.copydesk"
    session_of(bench).backups.copy_to(copy)
    dialog = shown(qtbot, bench, monkeypatch, copy)
    assert "has the same as this project" in dialog.about.text()
    assert not dialog.merge.isEnabled()


def test_a_project_of_its_own_is_refused(
    qtbot: QtBot, bench: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "another.copydesk"
    Session.create(other, coder="Bo").close()
    monkeypatch.setattr(controller, "ask_open", lambda *_: other)
    bench.window.actions_["compare_copy"].trigger()
    qtbot.waitUntil(lambda: not bench.window.bar.isHidden())
    assert "is another project" in message(bench)


def test_read_only_projects_are_compared_and_not_merged(
    qtbot: QtBot, bench: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy, path = copied(bench, tmp_path), session_of(bench).path
    bench.projects.close()
    bench.projects.open(path, writable=False)
    dialog = shown(qtbot, bench, monkeypatch, copy)
    assert not dialog.merge.isEnabled()


def test_many_and_long_names_fit(qtbot: QtBot, bench: Workbench) -> None:
    names = tuple(f"Name {number} " * 30 for number in range(700))
    comparison = Comparison((Difference(Part.ARTICLES, names, (), 0),))
    dialog = CopyDialog(Path("x" * 200 + ".copydesk"), comparison, bench.window, writable=True)
    qtbot.addWidget(dialog)
    dialog.show()
    head = dialog.tree.topLevelItem(0)
    assert head is not None
    last = head.child(500)
    assert last is not None
    assert last.text(0) == "… and 200 more"
    assert dialog.width() <= 900

"""What the tests of searching do with the panel of results, by key."""

from pytestqt.qtbot import QtBot
from tests.builders import write_stories
from tests.desktop.driving import (
    Control,
    Key,
    Shift,
    press,
    select,
    type_text,
)

from copydesk.desktop.finding.results import ResultsPanel
from copydesk.desktop.workbench import Workbench


def add(bench: Workbench, *texts: str) -> None:
    assert bench.desk.session is not None
    folder = bench.desk.session.path.parent / "more"
    summary = bench.desk.session.articles.import_paths(write_stories(folder, texts))
    assert summary.imported == len(texts)


def settled(qtbot: QtBot, bench: Workbench) -> None:
    qtbot.waitUntil(lambda: not bench.finding.busy)


def press_e(qtbot: QtBot, bench: Workbench) -> None:
    press(Key.Key_E)
    settled(qtbot, bench)


def tag(bench: Workbench, words: str, nth: int = 0) -> None:
    select(bench, words, nth)
    press(Key.Key_A)
    press(Key.Key_Return)


def lines(panel: ResultsPanel) -> list[str]:
    """Each row as it reads, with a sign for its tick."""
    result: list[str] = []
    for number in range(panel.model.rowCount()):
        row = panel.model.row(number)
        assert row is not None
        hit, ticked, tagged = row
        result.append(("+" if ticked else "=" if tagged else "-") + hit.text)
    return result


def search(qtbot: QtBot, bench: Workbench, query: str) -> None:
    press(Key.Key_F, Control | Shift)
    type_text(query)
    press(Key.Key_Return)
    settled(qtbot, bench)

"""The scorecard's window, by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot
from tests.builders import span_of, story, write_stories
from tests.desktop.driving import Alt, Key, press

from copydesk.desktop.empty import EmptyState
from copydesk.desktop.suggesting.card_tables import cautions, curve, measured, quality, times, use
from copydesk.desktop.suggesting.scorecard import ScorecardDialog
from copydesk.desktop.workbench import Workbench
from copydesk.domain.annotation import Kind
from copydesk.domain.article import Status

_SHARES = {"marked": 4, "proposed": 5, "precision": 0.6, "recall": 0.75, "f1": 0.6667}
_SCORES = {
    measure: dict.fromkeys(("content", "direct", "indirect", "cue", "speaker"), _SHARES)
    for measure in ("exact", "overlap")
}
_FAIR = {"done": 12, "without suggestions": 12, "measured": 12, "marked": 8, "accepted": 0, "edited": 0}
CARD = {
    "against": {"quotations": _FAIR, "mentions": _FAIR},
    "articles": 12,
    "used": "rules+crf",
    "in use": "rules",
    "engines": {"rules": _SCORES, "rules+crf": _SCORES},
    "curve": [
        {"articles": 3, "rules": 0.5, "rules+crf": 0.25},
        {"articles": 8, "rules": 0.5, "rules+crf": 0.75},
    ],
    "mentions": {each: {"known actors": _SHARES, "new names": _SHARES} for each in ("exact", "overlap")},
    "use": [{"month": "2031-05", "accepted": 6, "edited": 2, "rejected": 2}],
    "time": {"with": {"articles": 5, "seconds": 90}, "without": {"articles": 1, "seconds": 300}},
}


def open_by_keys(qtbot: QtBot, bench: Workbench) -> None:
    """Alt+T, down to the suggestions, into their menu, and up to its last item."""
    press(Key.Key_T, Alt)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _ in menu.actions():
        if menu.activeAction().text() == "Suggesti&ons":
            break
        QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Right)
    under = menu.activeAction().menu()
    assert isinstance(under, QMenu)
    qtbot.waitUntil(under.isVisible)
    QTest.keyClick(under, Key.Key_Up)
    assert under.activeAction().text() == "S&corecard…"
    QTest.keyClick(under, Key.Key_Return)


def shown(bench: Workbench) -> ScorecardDialog | None:
    return bench.window.findChild(ScorecardDialog)


def test_without_done_articles_it_says_what_to_do(qtbot: QtBot, bench: Workbench) -> None:
    open_by_keys(qtbot, bench)
    dialog = shown(bench)
    assert dialog is not None
    assert not dialog.isModal()
    hints = [each.findChildren(QWidget) for each in dialog.findChildren(EmptyState)]
    assert hints
    QTest.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()


def test_it_measures_beside_the_window_and_shows_it(qtbot: QtBot, bench: Workbench) -> None:
    session = bench.desk.session
    assert session is not None
    paths = write_stories(session.path.parent / "done", map(story, range(2)))
    rows = list(session.articles.import_paths(paths).articles)
    for row in rows:
        text = session.articles.get(row).text
        session.tagging.tag_actor(row, (span_of(text, "Ilse Marden"),), "Ilse Marden")
    session.suggesting.run(rows, [Kind.MENTION])
    session.suggesting.accept([session.suggesting.of(rows[0])[0].id])
    session.articles.set_status(rows, Status.DONE)
    bench.window.view.setFocus()
    open_by_keys(qtbot, bench)
    qtbot.waitUntil(lambda: shown(bench) is not None, timeout=30_000)
    dialog = shown(bench)
    assert dialog is not None
    told = dialog.tables["quality"].counts.rows
    assert [row.cells[0] for row in told][-2:] == ["Mentions of known actors", "Mentions by new names"]
    assert dialog.tables["use"].counts.rows[0].cells[1:3] == (1, 100)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.tabs.tabBar().hasFocus)
    press(Key.Key_C, Alt)
    qtbot.waitUntil(lambda: "Mentions of known actors\tRules\t" in QApplication.clipboard().text())
    bench.desk.close()
    assert not dialog.isVisible()


def test_a_measurement_that_is_stopped_shows_nothing(qtbot: QtBot, bench: Workbench) -> None:
    session = bench.desk.session
    assert session is not None
    rows = list(
        session.articles.import_paths(write_stories(session.path.parent / "d", map(story, range(2)))).articles
    )
    session.articles.set_status(rows, Status.DONE)
    bench.scoring.show()
    bench.tasks.stop()
    qtbot.waitUntil(lambda: not bench.tasks.busy)
    assert shown(bench) is None


def test_the_tables_say_it_in_percent_and_the_bars_are_drawn(bench: Workbench) -> None:
    assert quality(CARD).rows[1].cells == ("Quotations", "Learnt", 4, 5, 60, 75, 67, 67)
    assert curve(CARD).rows[0].cells == (3, 50, 25, 25)
    assert use(CARD).rows[0].cells == ("May 2031", 10, 60, 20, 20, 80)
    helped, alone = times(CARD)
    assert helped.startswith("Middle time at 5 article")
    assert helped.endswith("with suggestions: 1.5 minutes")
    assert alone == "Time at one article without suggestions: 5.0 minutes"
    dialog = ScorecardDialog(CARD, bench.look, bench.window)
    dialog.show()
    assert dialog.focusWidget() is dialog.tabs.tabBar()
    assert not dialog.tables["quality"].currentIndex().isValid()
    assert len(set(curve(CARD).heads)) == 4
    assert "Quotations are suggested by the rules." in dialog.text
    assert "Half of the articles took less" in dialog.text
    dialog.tabs.setCurrentIndex(1)
    bars = dialog.tables["curve"]
    image = bars.viewport().grab().toImage()
    low, high = (bars.visualRect(bars.model().index(row, 3)) for row in (0, 1))
    middle = low.left() + low.width() // 2
    assert image.pixelColor(middle, low.center().y()) != image.pixelColor(middle, high.center().y())
    dialog.close()


def test_a_share_of_nothing_is_a_dash_where_numbers_stand(bench: Workbench) -> None:
    of_none = {"marked": 0, "proposed": 5, "precision": 1.0, "recall": None, "f1": None}
    scores = {measure: {**parts, "direct": of_none} for measure, parts in _SCORES.items()}
    dialog = ScorecardDialog({**CARD, "engines": {"rules": scores}}, bench.look, bench.window)
    cells = dialog.tables["quality"].model()
    shown = [cells.index(1, column).data() for column in range(2, cells.columnCount())]
    assert shown == ["0", "5", "100", "–", "–", "–"]
    ends = {cells.index(1, at).data(Qt.ItemDataRole.TextAlignmentRole) for at in (4, 5)}
    assert len(ends) == 1
    assert "Rules\t0\t5\t100\t–\t–\t–" in dialog.text
    dialog.close()


def test_it_says_so_where_suggestions_are_measured_against_themselves(bench: Workbench) -> None:
    helped = {**_FAIR, "without suggestions": 2, "accepted": 7, "edited": 1}
    apart = {**_FAIR, "without suggestions": 6, "measured": 6}
    assert cautions(CARD) == measured(CARD) == []
    card = {**CARD, "against": {"quotations": helped, "mentions": apart}}
    dialog = ScorecardDialog(card, bench.look, bench.window)
    dialog.show()
    page = dialog.tabs.widget(0)
    assert page is not None
    first, second = page.findChildren(QLabel)[:2]
    assert first.text().startswith("7 of 8 quotations were accepted as suggested, 1 edited.")
    assert "the figures are too good" in first.text()
    assert first.font().weight() > second.font().weight()
    assert "Mentions: only the 6 done article" in second.text()
    assert first.text() in dialog.text
    assert "Counted are pieces" in dialog.text, "8 quotations have more pieces, which the table counts"
    dialog.close()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_card_of_few_articles_has_no_curve_and_says_why(
    bench: Workbench, direction: Qt.LayoutDirection
) -> None:
    card = {**CARD, "curve": [], "use": [], "engines": {"rules": _SCORES}}
    dialog = ScorecardDialog(card, bench.look, bench.window)
    dialog.setLayoutDirection(direction)
    dialog.show()
    assert "Mark at least 5 articles done" in dialog.text
    assert "No suggestion was accepted or rejected yet." in dialog.text
    dialog.close()


def test_of_one_article_there_is_no_middle_time(bench: Workbench) -> None:
    card = {
        **CARD,
        "in use": "rules+crf",
        "time": {each: {"articles": 1, "seconds": 90} for each in ("with", "without")},
    }
    dialog = ScorecardDialog(card, bench.look, bench.window)
    assert "Quotations are suggested by what was learnt." in dialog.text
    assert "Half of the articles" not in dialog.text
    assert "Middle" not in dialog.text
    assert "Pauses over 5 minutes" in dialog.text
    dialog.close()

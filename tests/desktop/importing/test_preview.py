from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot
from tests.desktop.importing.finding import IN, article, text

from copydesk.desktop.importing.preview import Preview
from copydesk.desktop.look import Look
from copydesk.session.import_values import DocumentPlan


def previewed(qtbot: QtBot, plan: DocumentPlan) -> Preview:
    made = Preview(Look("light"))
    qtbot.addWidget(made)
    made.show()
    made.show_plan(plan)
    return made


def test_arrows_lead_through_the_articles_and_round(qtbot: QtBot) -> None:
    preview = previewed(qtbot, text("a.txt", "One", "Two", duplicates=3))
    assert (preview.title.text(), preview.count.text()) == ("One", "1 of 5")
    _back, forward = preview.findChildren(QToolButton)
    for title in ("Two", "One"):
        QTest.mouseClick(forward, Qt.MouseButton.LeftButton)
        assert preview.title.text() == title
    assert preview.text.toPlainText().startswith("One\n")


def test_what_was_guessed_is_said(qtbot: QtBot) -> None:
    read = article("One", agency="Meridian", published="2031-04-14T08:40:00")
    plan = DocumentPlan(path=IN, source="a", format="", size=1, articles=1, preview=(read,))
    preview = previewed(qtbot, plan)
    said = [label.text() for label in preview.findChildren(QLabel)]
    assert "Meridian (guessed)" in said
    assert "14 Apr 2031 08:40" in said
    assert not preview.count.isVisible()


def test_names_are_no_markup(qtbot: QtBot) -> None:
    preview = previewed(qtbot, text("a.txt", "<b>One</b>"))
    assert preview.title.textFormat() is Qt.TextFormat.PlainText

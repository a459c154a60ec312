from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from copydesk.desktop.importing.options_form import OptionsForm
from copydesk.desktop.look import Look
from copydesk.session.import_values import ImportOptions, Near

NAME = "20310414_Tidewire_Northern quay reopens"


def form(qtbot: QtBot) -> OptionsForm:
    made = OptionsForm(Look("light"), ImportOptions())
    qtbot.addWidget(made)
    made.show()
    made.set_example(NAME)
    return made


def test_a_pattern_shows_what_it_reads_and_is_taken_after_a_pause(qtbot: QtBot) -> None:
    options = form(qtbot)
    assert not options.said.isVisible()
    with qtbot.waitSignal(options.changed, timeout=5_000):
        QTest.keyClicks(options.pattern, "{date:%Y%m%d}_{agency}_{title}")
    assert options.said.text() == "date: 2031-04-14; agency: Tidewire; title: Northern quay reopens"
    assert options.options.read.name_pattern == "{date:%Y%m%d}_{agency}_{title}"


def test_a_name_that_does_not_fit_is_said(qtbot: QtBot) -> None:
    options = form(qtbot)
    options.pattern.setText("{date:%Y}-{title}")
    assert options.said.text() == f"{NAME} does not fit this pattern."


def test_a_malformed_pattern_is_explained_and_not_used(qtbot: QtBot) -> None:
    options = form(qtbot)
    options.pattern.setText("{colour}_{title}")
    assert "colour" in options.said.text()
    assert options.options.read.name_pattern == ""


def test_what_becomes_of_texts_nearly_the_same_is_chosen(qtbot: QtBot) -> None:
    options = form(qtbot)
    options.near.setCurrentIndex(options.near.findData(Near.LINK))
    assert options.options.near is Near.LINK


def test_what_is_said_of_the_pattern_takes_the_whole_line(qtbot: QtBot) -> None:
    options = form(qtbot)
    options.resize(900, 200)
    options.pattern.setText("{colour}_{title}")
    qtbot.waitUntil(lambda: options.said.width() == options.pattern.width())
    assert options.said.sizePolicy().hasHeightForWidth()

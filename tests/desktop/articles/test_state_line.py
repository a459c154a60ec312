"""The line above a filtered list: it is there while a filter is on, and says so aloud."""

from pytestqt.qtbot import QtBot

from copydesk.desktop.articles.state_line import FilterState


def test_how_many_are_shown_is_announced_once_for_each_number(qtbot: QtBot) -> None:
    heard: list[str] = []
    line = FilterState(heard.append)
    qtbot.addWidget(line)
    line.tell(10, 10, "")
    line.tell(3, 10, "“ferry”")
    line.tell(3, 10, "“ferry”")
    line.tell(10, 10, "")
    line.tell(11, 11, "")
    assert heard == ["3 of 10 shown", "10 of 10 shown"]
    assert line.isHidden()

"""Qt's messages go into the log."""

import logging

import pytest
from PySide6.QtCore import qWarning

from copydesk.desktop.qt_messages import logged


def test_what_qt_warns_of_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    with logged(), caplog.at_level(logging.WARNING, "copydesk.qt"):
        qWarning("a screen went away")
    assert [record.message for record in caplog.records] == ["a screen went away"]

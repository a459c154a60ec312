"""The window's tests speak English."""

import pytest

from copydesk.desktop.app import application
from copydesk.desktop.language import install


@pytest.fixture(scope="session", autouse=True)
def english(qapp: object) -> None:
    """Words, dates and numbers of the window in English, whatever the system's language is."""
    install(application(), "en")

"""The panel of results of the real window."""

import pytest

from copydesk.desktop.finding.results import ResultsPanel
from copydesk.desktop.workbench import Workbench


@pytest.fixture
def panel(bench: Workbench) -> ResultsPanel:
    return bench.window.results

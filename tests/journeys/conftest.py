"""Every journey is watched: the window must not stand still."""

from collections.abc import Iterator

import pytest
from tests.journeys.watchdog import watched

from copydesk.session import ahead

GROSS = 5_000
"""Milliseconds that fail a journey anywhere; ``python -m tests.torture watchdog`` prints what is over 100."""


@pytest.fixture(autouse=True)
def window_does_not_stand_still(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a journey in which the program kept the window from its event loop for seconds."""
    if request.node.get_closest_marker("journey") is None:
        yield
        return
    ahead.load()  # the program does that a moment after its start
    with watched(request.node.name) as dog:
        yield
    assert dog.longest.own < GROSS, dog.longest

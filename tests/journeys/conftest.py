"""Every journey is watched: the window must not stand still."""

from collections.abc import Iterator

import pytest
from tests.journeys.loading import Loading
from tests.journeys.watchdog import watched

from copydesk.session import ahead

GROSS = 5_000
"""Milliseconds that fail a journey anywhere; ``python -m tests.torture watchdog`` prints what is over 100."""


@pytest.fixture(scope="session")
def loading() -> Loading:
    """What the window's code loads in its own thread."""
    return Loading()


@pytest.fixture(autouse=True)
def window_does_not_stand_still(request: pytest.FixtureRequest, loading: Loading) -> Iterator[None]:
    """Fail a journey in which the window stood still for seconds, or loaded what it has others load."""
    if request.node.get_closest_marker("journey") is None:
        yield
        return
    ahead.load()  # the program does that a moment after its start
    with watched(request.node.name) as dog, loading.noted() as seen:
        yield
    assert seen == [], "loaded in the window's thread"
    assert dog.longest.own < GROSS, dog.longest

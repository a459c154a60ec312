"""The table of the journeys' longest stretches; ``python -m tests.torture watchdog`` makes it."""

import json
from dataclasses import asdict

from tests.journeys.watchdog import Stretch
from tests.torture.watchdog import PROMISED, table


def test_what_keeps_the_window_longer_than_promised_is_marked() -> None:
    stretches = {"quick": Stretch(), "slow": Stretch(250, PROMISED + 1, "desktop/desk.py:do", "session.py:x")}
    lines = [json.dumps({"journey": name, **asdict(one)}) for name, one in stretches.items()]
    slow, quick = table(lines)
    assert slow[::2] == ("slow", False)
    assert "101 ms (250 ms by the clock)" in slow[1]
    assert "desktop/desk.py:do" in slow[1]
    assert quick == ("quick", "0 ms (0 ms by the clock)", True)

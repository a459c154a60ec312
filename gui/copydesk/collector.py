"""The collector of cyclic garbage, which is asked seldom: in the window, commands and worker processes."""

import gc

THRESHOLDS = 300_000, 20, 50


def collect_seldom() -> None:
    """Let the collector wait until there is much.

    An article of ten thousand annotations is ten thousands of small values without cycles, and so are all
    the words of a text: at the usual thresholds it would walk them all several times while they are made.
    """
    gc.set_threshold(*THRESHOLDS)

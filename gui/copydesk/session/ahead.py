"""Loads what a first use would have to wait for, while nobody waits."""

from collections.abc import Callable

from copydesk.domain.progress import Progress, no_progress
from copydesk.session import engines


def load(progress: Progress = no_progress) -> None:
    """Load the engines and the forms of files, in any thread; ``progress`` can stop it in between."""
    for number, step in enumerate(_STEPS):
        progress(number, len(_STEPS))
        step()


def _forms_of_codebooks() -> None:
    from copydesk.exchange import codebooks

    codebooks.formats()


def _forms_of_articles() -> None:
    from copydesk.readers import registry

    assert registry.FORMATS


_STEPS: tuple[Callable[[], None], ...] = (engines.load, _forms_of_codebooks, _forms_of_articles)

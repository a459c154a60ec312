"""spaCy, where it is installed: it is large, and few need it."""

from importlib import import_module
from typing import Any

from copydesk.errors import UserError


def spacy_module(name: str) -> Any:
    """A module of spaCy or of what comes with it; UserError where it is not installed."""
    try:
        return import_module(name)
    except ImportError as error:
        raise UserError(
            "This format needs spaCy, which is not installed. Install it with 'pip install spacy' where "
            "Copydesk is installed, or choose another format."
        ) from error

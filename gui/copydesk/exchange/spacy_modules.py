"""spaCy's modules, where it is installed: it is large, and few need it."""

from collections.abc import Callable
from importlib import import_module
from types import ModuleType
from typing import Any

from copydesk.errors import UserError


def strings() -> Any:
    """Where strings get their hashes; UserError where spaCy is not installed, as for the others."""
    return _installed(lambda: import_module("spacy.strings"))


def attributes() -> Any:
    """Where the numbers of tokens' attributes are."""
    return _installed(lambda: import_module("spacy.attrs"))


def msgpack() -> Any:
    """What packs and unpacks values."""
    return _installed(lambda: import_module("srsly.msgpack"))


def _installed(load: Callable[[], ModuleType]) -> Any:
    try:
        return load()
    except ImportError as error:
        raise UserError(
            "This format needs spaCy, which is not installed. Install it with 'pip install spacy' where "
            "Copydesk is installed, or choose another format."
        ) from error

"""Copydesk: mark up news articles with who says what about what.

For scripts: ``copydesk.open(path, coder="Ana")`` and ``copydesk.new(path, coder="Ana")`` give a
:class:`Session` with all that the window can do; :class:`Span` counts in code points.
``copydesk.suggest(text)`` gives the :class:`Suggestion` values that a text by itself gives rise to.
"""

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
__all__ = ["Part", "Session", "Span", "Stance", "Suggestion", "UserError", "new", "open", "suggest"]

if TYPE_CHECKING:
    from copydesk.domain.annotation import Part, Stance
    from copydesk.domain.span import Span
    from copydesk.domain.suggestion import Suggestion
    from copydesk.errors import UserError
    from copydesk.session import Session
    from copydesk.suggest.engine import suggest

    open = Session.open
    new = Session.create

_HOMES = {
    "Part": "copydesk.domain.annotation",
    "Stance": "copydesk.domain.annotation",
    "Span": "copydesk.domain.span",
    "Suggestion": "copydesk.domain.suggestion",
    "UserError": "copydesk.errors",
    "Session": "copydesk.session",
}


def __getattr__(name: str) -> Any:
    """Import the public names when they are first asked for, so that the program starts fast."""
    from importlib import import_module

    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    if name == "suggest":
        return import_module("copydesk.suggest")  # a package that can be called
    if name in ("open", "new"):
        session = import_module("copydesk.session").Session
        return session.open if name == "open" else session.create
    raise AttributeError(f"module 'copydesk' has no attribute {name!r}")


def __dir__() -> list[str]:
    """What the package offers, so that completion finds it before it was asked for."""
    return sorted({*__all__, "__version__", *(name for name in globals() if name.startswith("__"))})

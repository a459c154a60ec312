"""From text to suggestions: pure functions, all of it offline.

``copydesk.suggest(text)`` is :func:`copydesk.suggest.engine.suggest`: this package can itself be called.
"""

import sys
from types import ModuleType
from typing import Any


class _Callable(ModuleType):
    """The package's module: the public function and the package have one name."""

    def __call__(self, *arguments: Any, **options: Any) -> Any:
        from copydesk.suggest.engine import suggest

        return suggest(*arguments, **options)


sys.modules[__name__].__class__ = _Callable

"""From text to suggestions: pure functions, all of it offline.

``copydesk.suggest(text)`` is :func:`copydesk.suggest.engine.suggest`: this package can itself be called.
"""

import inspect
import sys
from types import ModuleType
from typing import Any


class _Callable(ModuleType):
    """The package's module: the public function and the package have one name."""

    def __call__(self, text: str, *arguments: Any, **options: Any) -> Any:
        from copydesk.suggest.asked import check
        from copydesk.suggest.engine import suggest

        check(text, options.get("language"), options.get("published"))
        return suggest(text, *arguments, **options)

    @property
    def __signature__(self) -> inspect.Signature:
        """That of the function, for help and editors."""
        from copydesk.suggest.engine import suggest

        return inspect.signature(suggest)


sys.modules[__name__].__class__ = _Callable

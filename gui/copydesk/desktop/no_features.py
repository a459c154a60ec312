"""Spares PySide a look into the source of every module that is imported.

PySide reads each module's source to see whether it asks for snake_case names or properties, and keeps all of
them in memory. This program asks for neither, so each module is what PySide takes it for until it has looked.
"""

import sys


def assume_none() -> None:
    """From now on importing is quicker, and some tens of megabytes are left to others.

    Where this PySide has no such look, or calls it otherwise, nothing is changed.
    """
    looking = sys.modules.get("shibokensupport.feature")
    if looking is not None and hasattr(looking, "_mod_uses_pyside"):
        looking.__dict__["_mod_uses_pyside"] = _uses_without_features


def _uses_without_features(_module: object) -> bool:
    return True

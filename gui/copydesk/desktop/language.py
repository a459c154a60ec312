"""The interface's words in the user's language: every sentence that the window shows passes through :func:`tr`.

Catalogues are Qt Linguist's, in resources/translations; ``make translations`` brings them up to the code.
"""

from PySide6.QtCore import QCoreApplication


def tr(text: str, comment: str = "", n: int = -1, /, **values: object) -> str:
    """The text in the interface's language, with ``{name}`` replaced by the value of that name.

    ``comment`` tells texts apart that are alike in English, and helps translators. With ``n`` the
    catalogue's form for that number is taken, and ``%Ln`` becomes the number as the locale writes it.
    """
    found = QCoreApplication.translate("", text, comment, n)
    for name, value in values.items():
        found = found.replace(f"{{{name}}}", str(value))
    return found

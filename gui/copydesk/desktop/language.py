"""The interface's words in the user's language: all that the window says passes through :func:`tr`.

Catalogues are Qt Linguist's, in resources/translations; ``make translations`` brings them up to the code.
"""

import re
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from copydesk import resources
from copydesk.errors import Sentence

LANGUAGES = {"de": "Deutsch", "en": "English", "es": "Español", "fr": "Français", "ru": "Русский"}
"""The catalogues there are, and what each language calls itself."""
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


def tr(text: str, comment: str = "", n: int = -1, /, **values: object) -> str:
    """The text in the interface's language, with ``{name}`` replaced by the value of that name.

    ``comment`` tells texts apart that are alike in English, and helps translators. With ``n`` the
    catalogue's form for that number is taken, and ``%Ln`` becomes the number as the locale writes it.
    """
    return _filled(QCoreApplication.translate("", text, comment, n), values)


def noop(text: str, comment: str = "", n: int = -1, /) -> str:
    """The text as it stands: marks it for the catalogues where it is not yet time to translate it.

    With any ``n`` it has forms for numbers.
    """
    return text


def tr_marked(text: str, comment: str = "", n: int = -1, /, **values: object) -> str:
    """A text that was marked with :func:`noop`, with the same comment, in the interface's language."""
    return _filled(QCoreApplication.translate("", text, comment, n), values)


def translated(sentence: Sentence) -> str:
    """What the sentence or error says, in the interface's language."""
    return tr_marked(sentence.template, **sentence.values)


def _filled(template: str, values: Mapping[str, object]) -> str:
    def value(found: re.Match[str]) -> str:
        name = found[1]
        return _shown(values[name]) if name in values else found[0]

    return _PLACEHOLDER.sub(value, template) if values else template


def _shown(value: object) -> str:
    if isinstance(value, Sentence):
        return translated(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return QLocale().toString(value)
    return str(value)


def install(app: QApplication, wished: str = "", direction: str = "language") -> str:
    """Let the window speak that language, or with none the system's; gives the language taken.

    Windows that are there already keep their words. ``direction`` is ``ltr``, ``rtl``, or ``language``
    for the one that the language is written in.
    """
    code = wished if wished in LANGUAGES else _of_system()
    for earlier in app.findChildren(QTranslator, "catalogue"):
        app.removeTranslator(earlier)
        earlier.setParent(None)
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    own = str(resources.path("translations"))
    for name, folder in ((f"qtbase_{code}", qt), (f"copydesk_{code}", own)):
        translator = QTranslator(app)
        translator.setObjectName("catalogue")
        if translator.load(name, folder):
            app.installTranslator(translator)
    system = QLocale.system()
    locale = QLocale(code)
    QLocale.setDefault(system if system.language() == locale.language() else locale)
    directions = {"ltr": Qt.LayoutDirection.LeftToRight, "rtl": Qt.LayoutDirection.RightToLeft}
    app.setLayoutDirection(directions.get(direction, locale.textDirection()))
    return code


def _of_system() -> str:
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0]
        if code in LANGUAGES:
            return code
    return "en"

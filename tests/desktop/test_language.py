"""The window speaks the language that is wished, and all of it."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QAction, QFontDatabase, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.builders import STORY, make_session, tag_story

from copydesk import __version__
from copydesk.desktop.action_set import plain
from copydesk.desktop.actions import specs
from copydesk.desktop.app import application
from copydesk.desktop.language import LANGUAGES, install, noop, tr, tr_marked, translated
from copydesk.desktop.settings import Settings
from copydesk.desktop.workbench import Workbench
from copydesk.errors import UserError
from copydesk.preferences import Preferences


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks English again afterwards."""
    yield qapp
    install(qapp, "en")


@pytest.fixture
def workbench(qtbot: QtBot, tmp_path: Path) -> Iterator[Workbench]:
    """A window in the language that is installed, on a tagged story."""
    session = make_session(tmp_path, STORY)
    tag_story(session, 1)
    made = Workbench(Settings(Preferences(coder="Ana", theme="light")))
    made.window.show()
    made.projects.show(session)
    yield made
    made.window.close()
    made.window.deleteLater()


def test_values_fill_the_text_and_are_not_filled_themselves(app: QApplication) -> None:
    assert tr("{name}: {words}", name="{words}", words="{name}") == "{words}: {name}"
    assert tr("{name} of {total}", name="a") == "a of {total}"


def test_numbers_are_written_as_the_language_does(app: QApplication) -> None:
    install(app, "de")
    assert tr_marked(noop("{count}"), count=12345) == "12.345"
    assert QLocale().language() == QLocale.Language.German


@pytest.mark.parametrize(("count", "said"), [(1, "1 статья"), (3, "3 статьи"), (5, "5 статей")])
def test_a_number_chooses_the_form(app: QApplication, count: int, said: str) -> None:
    install(app, "ru")
    assert tr("%Ln article(s)", "", count) == said


def test_an_error_is_said_in_the_language_and_stays_english_as_a_string(app: QApplication) -> None:
    install(app, "de")
    error = UserError("{name} is a folder, not a file.", name="A{b}")
    assert translated(error) == "A{b} ist ein Ordner, keine Datei."
    assert str(error) == "A{b} is a folder, not a file."


def test_an_unknown_language_is_the_systems_or_english(app: QApplication) -> None:
    assert install(app, "tlh") in LANGUAGES


def test_another_language_replaces_the_one_before(app: QApplication) -> None:
    install(app, "de")
    install(app, "fr")
    install(app, "en")
    assert tr("Actors") == "Actors"
    assert len(app.findChildren(QTranslator, "catalogue")) <= 2


def test_the_direction_is_the_languages_unless_it_is_chosen(app: QApplication) -> None:
    install(app, "de", "rtl")
    assert app.layoutDirection() is Qt.LayoutDirection.RightToLeft
    install(app, "de")
    assert app.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_keys_are_the_same_in_every_language(app: QApplication, code: str, workbench: Workbench) -> None:
    expected = {spec.id: [QKeySequence(key) for key in spec.keys] for spec in specs()}
    install(app, code)
    other = Workbench(Settings(Preferences(coder="Ana", theme="light")))
    assert {spec.id: action.shortcuts() for spec, action in other.window.actions_.items()} == expected
    other.window.close()
    other.window.deleteLater()


OPENING = (
    *("keys", "about", "preferences", "palette", "change_coder", "edit_metadata", "export", "draw_sample"),
    *(
        "add_to_list",
        "find_in_article",
        "find_in_project",
        "every_occurrence",
        "filter_articles",
        "show_legend",
    ),
    *("tag_actor", "tag_topic", "retag", "show_results", "correct_text"),
)
"""Actions that show something more."""
KEYS = re.compile(r"\b(Ctrl|Shift|Alt|Return|Enter|Space|Esc|Del|Up|Down|Left|Right|Tab|F\d+)\b")

# -- nothing is left out ----------------------------------------------------------------------------


class Brackets(QTranslator):
    """Puts every text that is translated into brackets."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Qt's: the text in another language. Names of keys are none of the window's texts."""
        return text if context == "QShortcut" else f"⟦{text}⟧"


@pytest.fixture
def bracketed(app: QApplication) -> Iterator[None]:
    """Every text that the window makes stands in brackets."""
    brackets = Brackets()
    application().installTranslator(brackets)
    yield
    application().removeTranslator(brackets)


def texts_of(widget: QWidget) -> Iterator[str]:
    """All that a widget says."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.statusTip())
    match widget:
        case QAbstractButton() | QLabel():
            yield widget.text()
        case QComboBox():
            yield from (widget.itemText(place) for place in range(widget.count()))
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QMenu():
            yield widget.title()
        case _:
            pass


def is_data(text: str, known: str) -> bool:
    """Whether it is of the project, or holds no words at all."""
    words = unescape(re.sub(r"<[^>]+>|[\u200b\u2068\u2069\u200e…]", "", text)).strip()
    return words in known or not re.search(r"[^\W\d_]{2,}", KEYS.sub("", words))


def data_of(bench: Workbench) -> str:
    """What the window shows of the project, and what is not said in words."""
    session, article = bench.desk.session, bench.desk.article
    assert session is not None and article is not None
    names = [actor.name for actor in session.codebook.actors()]
    names += [topic.name for topic in session.codebook.topics()]
    parts = (article.title, article.text, article.agency, article.place, article.byline, article.source,
             str(session.path), *names, *LANGUAGES.values(), *QFontDatabase.families(), "Ana",
             f"Copydesk {__version__}")  # fmt: skip
    return "\n".join(" ".join((part or "").split()) for part in parts)


def untranslated(bench: Workbench) -> list[str]:
    """What the window and its dialogs say in no brackets, though it is not the project's."""
    widgets = (bench.window, *bench.window.findChildren(QWidget))  # dialogs among them
    found = {text for widget in widgets for text in texts_of(widget)}
    found |= {
        text
        for action in bench.window.findChildren(QAction)
        for text in (plain(action.text()), action.toolTip())
    }
    assert sum("⟦" in text for text in found) > 100
    known = data_of(bench)
    return sorted(text for text in found if text and "⟦" not in text and not is_data(text, known))


def test_all_that_the_window_says_is_translated(bracketed: None, workbench: Workbench) -> None:
    assert workbench.desk.annotations
    for annotation in list(workbench.desk.annotations):
        workbench.desk.select(annotation)
        assert untranslated(workbench) == []


@pytest.mark.parametrize("opened", OPENING)
def test_all_that_opens_is_translated(bracketed: None, workbench: Workbench, opened: str) -> None:
    workbench.desk.select(next(iter(workbench.desk.annotations)))
    workbench.window.actions_[opened].trigger()
    assert untranslated(workbench) == []
    for dialog in workbench.window.findChildren(QDialog):
        dialog.reject()

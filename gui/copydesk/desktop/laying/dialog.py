"""Asks which annotations are imported and what becomes of them; shows what would come of it all the while."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QProgressBar,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.empty import EmptyState
from copydesk.desktop.language import tr, translated
from copydesk.desktop.laying.mapping_pane import MappingPane
from copydesk.desktop.laying.remembered import remember, remembered
from copydesk.desktop.laying.result import ResultPane
from copydesk.desktop.laying.source import SourceForm
from copydesk.desktop.laying.telling import found
from copydesk.desktop.look import Look
from copydesk.desktop.small import say_problem
from copydesk.desktop.text import breakable, heading, plain_label
from copydesk.domain.laying import LayOptions, Survey
from copydesk.errors import UserError
from copydesk.exchange import FormatInfo

_SIZE = (1160, 720)
_PAUSE = 400
"""Milliseconds without another change after which it is tried anew."""


class LayDialog(QDialog):
    """``place_chosen`` (path) asks to recognise, ``survey_wanted`` (path, format) to look into it,
    ``survey_unwanted`` to stop that, ``try_wanted`` (path, format, options) for a dry run, ``wished`` (the
    same) to import. ``articles_wished`` (path) asks for the import of articles alone.
    """

    place_chosen = Signal(object)
    survey_wanted = Signal(object, str)
    survey_unwanted = Signal()
    try_wanted = Signal(object, str, object)
    wished = Signal(object, str, object)
    articles_wished = Signal(object)

    def __init__(
        self,
        look: Look,
        formats: Sequence[FormatInfo],
        known: Mapping[str, Sequence[str]],
        folder: Path,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("layDialog")
        self.setWindowTitle(tr("Import annotations"))
        self.resize(*_SIZE)
        self._look = look
        self._path: Path | None = None
        self._survey: Survey | None = None
        self.source = SourceForm(formats, folder)
        self.summary = plain_label(wrap=True)
        self.summary.setObjectName("layFound")
        heading(self.summary, larger=1)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setObjectName("layLooking")
        self.bar.setAccessibleName(tr("Articles looked at"))
        self.bar.setFixedHeight(4)
        self.problem = plain_label(wrap=True)
        self.problem.setObjectName("layProblem")
        self.problem.hide()
        self.mapping = MappingPane(known)
        self.outcome = ResultPane()
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._make_buttons()
        self._lay_out()
        self._connect()
        self._show_nothing()
        self.source.place.setFocus()

    def _make_buttons(self) -> None:
        self.buttons = dialog_buttons(QDialogButtonBox.StandardButton.Cancel)
        self.take = self.buttons.addButton(tr("&Import annotations"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setObjectName("layImport")
        self.stop = self.buttons.addButton(tr("S&top looking"), QDialogButtonBox.ButtonRole.ActionRole)
        self.stop.setObjectName("layStop")
        self.articles = self.buttons.addButton(
            tr("Only the &articles…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.articles.setObjectName("layArticles")
        self.articles.setToolTip(tr("Import the file as articles, without what is marked in it"))
        for button in (self.stop, self.articles):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        hint = tr(
            "Copydesk reads what was marked in brat, INCEpTION, WebAnno, Label Studio, doccano, Prodigy, "
            "Discourse Network Analyzer, QualCoder, Taguette and other tools, and lays it on the articles "
            "of the project by their text."
        )
        self.empty = EmptyState(self._look, "import", tr("Choose a file or a folder with annotations"), hint)
        self.halves = QSplitter()
        self.halves.setObjectName("layHalves")
        self.halves.addWidget(self.mapping)
        self.halves.addWidget(self.outcome)
        self.halves.setChildrenCollapsible(False)
        self.halves.setStretchFactor(0, 3)
        self.halves.setStretchFactor(1, 2)
        self.halves.setSizes([3 * self.width() // 5, 2 * self.width() // 5])
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.halves)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        for widget in (self.source, self.summary, self.bar):
            layout.addWidget(widget)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        self.source.place_chosen.connect(self.choose)
        self.source.format_chosen.connect(self._look_into)
        self.mapping.changed.connect(self._soon.start)
        self.mapping.failed.connect(lambda sentence: say_problem(self.problem, self._look, sentence))
        self.outcome.offers.changed.connect(self._soon.start)
        self._soon.timeout.connect(self._try)
        self.stop.clicked.connect(self._stop_looking)
        self.articles.clicked.connect(self._only_articles)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: Enter in the place looks at what is typed there, and imports nothing."""
        if self.source.place.hasFocus() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        else:
            super().keyPressEvent(event)

    # -- what is looked at --------------------------------------------------------------------------

    def choose(self, path: Path) -> None:
        """Look at a file or folder, whatever it may be."""
        self._show_nothing()
        if not path.exists():
            self._say(tr("{name} is not there. Choose another file or folder.", name=path.name or path))
            return
        self._path = path
        self.place_chosen.emit(path)

    def show_recognised(self, path: Path, recognised: Sequence[str]) -> None:
        """The file may be of these formats, the likeliest first: it is looked into."""
        name = self.source.show_recognised(path, recognised)
        if name:
            self._look_into(name)
        else:
            self.empty.set_hint(tr("Choose the format above, and what is in the file is shown here."))
            self.source.format.setFocus()

    def _look_into(self, format_name: str) -> None:
        if self._path is None:
            return
        self._show_nothing()
        self.summary.setText(tr("Looking…"))
        self.summary.show()
        self.bar.show()
        self.bar.setRange(0, 0)
        self.stop.show()
        self.survey_wanted.emit(self._path, format_name)

    def _show_nothing(self) -> None:
        self._soon.stop()
        self._survey = None
        self.pages.setCurrentWidget(self.empty)
        self.summary.setText("")
        self.summary.hide()
        self.bar.hide()
        self.end_survey()
        self.outcome.clear()
        self.take.setEnabled(False)
        self.articles.setVisible(False)
        say_problem(self.problem, self._look, "")

    def show_progress(self, done: int, total: int) -> None:
        """So many of so many articles were looked at."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def end_survey(self) -> None:
        """Nothing is looked into any more: the bar stays, empty, so that nothing moves."""
        self.bar.setRange(0, 1)
        self.bar.setValue(0)
        self.stop.hide()

    def show_problem(self, error: UserError) -> None:
        """The file cannot be looked into."""
        self.summary.hide()
        self.bar.hide()
        self._say(translated(error))

    def show_plan_problem(self, error: UserError) -> None:
        """It cannot be tried: the import could not be done."""
        self.outcome.say(translated(error))
        self.take.setEnabled(False)

    def _say(self, sentence: str) -> None:
        self.articles.setVisible(self._path is not None)
        say_problem(self.problem, self._look, sentence)

    def _stop_looking(self) -> None:
        self.survey_unwanted.emit()
        self._show_nothing()
        self.empty.set_hint(tr("It was not looked through to the end. Choose it once more to look again."))
        self.source.place.setFocus()

    def show_survey(self, survey: Survey) -> None:
        """Show what is in the file, and what becomes of it; try it."""
        self._survey = survey
        self.summary.setText(breakable(found(survey)))
        self.mapping.show_survey(survey, remembered(survey))
        self.articles.setVisible(True)
        self.take.setEnabled(True)
        self.pages.setCurrentWidget(self.halves)
        first = next((table for table in self.mapping.tables if table.rules.count()), None)
        (first or self.mapping.missing).setFocus()
        self._try()

    # -- what is done -------------------------------------------------------------------------------

    @property
    def options(self) -> LayOptions:
        """How the annotations are laid, as chosen."""
        return LayOptions(
            rules=self.mapping.sheet.rules,
            missing=self.mapping.missing_choice,
            nearest=self.outcome.offers.nearest,
            accepted=self.outcome.offers.model.accepted,
        )

    def _try(self) -> None:
        if self._path is not None and self._survey is not None:
            self.take.setEnabled(True)
            self.outcome.begin()
            self.try_wanted.emit(self._path, self.source.format_name, self.options)

    def _only_articles(self) -> None:
        path = self._path
        self.reject()
        if path is not None:
            self.articles_wished.emit(path)

    def _accept(self) -> None:
        if self._path is None or self._survey is None:
            return
        remember(self._survey, self.mapping.sheet.rules)
        self.wished.emit(self._path, self.source.format_name, self.options)
        self.accept()

"""The tour: the real window, out of sight, is worked with real keys; it leaves a dataset and two pictures."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import click
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from copydesk import logs, resources
from copydesk.desktop.app import application
from copydesk.desktop.language import install
from copydesk.desktop.qt_messages import logged
from copydesk.desktop.settings import Settings
from copydesk.desktop.workbench import Workbench
from copydesk.domain.annotation import Quotation
from copydesk.domain.article import Article
from copydesk.domain.exporting import ExportOptions
from copydesk.domain.span import Span
from copydesk.errors import UserError
from copydesk.preferences import Preferences, ThemeChoice

STORY = "patrols.txt"
DATASET = "tour.jsonl"
PICTURES: dict[ThemeChoice, str] = {"light": "tour-light.png", "dark": "tour-dark.png"}

ACTOR = "Compact of the Northern Straits"
TOPIC = "Joint patrols"
TOPIC_WORDS = "begin joint patrols in the Vessen Strait"
QUOTED = (
    "The first patrol will leave Port Ellin on May 4 with two Oravian cutters and one vessel from Belmar. "
    "Its crews will share one radar picture and one chain of command"
)
SPEAKER = "the Foreign Ministry"
SPEAKER_NAME = "Oravian Foreign Ministry"
CUE = "said"


def run(out: Path) -> None:
    """Take the tour and leave its files in a folder.

    :raises UserError: the folder cannot be written, or a step did not do what it should.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"The tour cannot write to {out}: {error.strerror}. Choose another.") from error
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    install(application(), "en")
    logs.start()
    with logged(), tempfile.TemporaryDirectory(prefix="copydesk-tour-") as folder:
        temporary = Path(folder)
        settings = Settings(Preferences(coder="Tour", theme="light"), temporary / "preferences.json")
        bench = Workbench(settings)
        try:
            Tour(bench, temporary, out).take()
        finally:
            bench.window.close()
            logs.stop()


class Tour:
    """One tour through one window."""

    def __init__(self, bench: Workbench, project_folder: Path, out: Path):
        self._bench = bench
        self._folder = project_folder
        self._out = out

    def take(self) -> None:
        """All steps, each told in a line."""
        bench = self._bench
        bench.window.show()
        self._activate()
        bench.projects.create(self._folder / "tour.copydesk")
        self._do("Imported", lambda: bench.importing.bring_in([resources.path("samples", STORY)]))
        self._tell(f"Imported an article: {self._article().title}")
        self._tag_actor()
        self._tag_topic()
        self._tag_quotation()
        alone = ExportOptions(manifest=False)
        self._do("Exported", lambda: bench.documents.export(self._out / DATASET, "jsonl", alone))
        self._expect((self._out / DATASET).exists(), "no dataset was written")
        self._tell(f"Exported the dataset: {self._out / DATASET}")
        self._take_pictures()

    def _tag_actor(self) -> None:
        self._select(ACTOR)
        self._press(Qt.Key.Key_A)
        self._press(Qt.Key.Key_Return)
        self._expect(self._selected_name() == ACTOR, "the actor was not tagged")
        self._tell(f"Tagged an actor: {ACTOR}")

    def _tag_topic(self) -> None:
        self._select(TOPIC_WORDS)
        self._press(Qt.Key.Key_T)
        self._type(TOPIC)
        self._press(Qt.Key.Key_Return)
        self._expect(self._selected_name() == TOPIC, "the topic was not tagged")
        self._tell(f"Tagged a topic: {TOPIC}")

    def _tag_quotation(self) -> None:
        self._select(QUOTED)
        self._press(Qt.Key.Key_Q)
        quotation = self._quotation()
        self._select(CUE, after=quotation.content[0].end)
        self._press(Qt.Key.Key_C)
        self._select(SPEAKER, after=quotation.content[0].end)
        self._press(Qt.Key.Key_S)
        self._type(SPEAKER_NAME)
        self._press(Qt.Key.Key_Return)
        done = self._quotation()
        self._expect(bool(done.cue and done.speaker_spans), "the quotation has no cue or no speaker")
        self._expect(self._selected_name() == SPEAKER_NAME, "the speaker is not known")
        self._bench.window.view.setFocus()
        self._tell(f"Tagged a quotation by: {SPEAKER_NAME}")

    # -- a person's hands ---------------------------------------------------------------------------

    def _select(self, words: str, after: int = 0) -> None:
        start = self._article().text.find(words, after)
        self._expect(start >= 0, f"the story has no words {words}")
        self._bench.window.view.select(Span(start, start + len(words)))
        self._bench.window.view.setFocus()

    def _press(self, key: Qt.Key) -> None:
        QTest.keyClick(self._focus(), key)

    def _type(self, text: str) -> None:
        QTest.keyClicks(self._focus(), text)

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self._bench.window

    def _do(self, what: str, start: Callable[[], object]) -> None:
        """Start work that runs beside the window, and wait for its end."""
        failures: list[str] = []
        self._bench.desk.failed.connect(failures.append)
        loop = QEventLoop()
        self._bench.tasks.all_ended.connect(loop.quit)
        start()
        if self._bench.tasks.busy:
            loop.exec()
        self._activate()  # where no window manager does it when the dialog of slow work has gone
        self._expect(not failures, f"{what}: {' '.join(failures)}")

    def _activate(self) -> None:
        self._bench.window.activateWindow()
        QTest.qWaitForWindowActive(self._bench.window)

    def _take_pictures(self) -> None:
        for theme, name in PICTURES.items():
            self._bench.viewing.choose_theme(theme)
            for _ in range(3):
                QApplication.processEvents()
            saved = self._bench.window.grab().save(str(self._out / name))
            self._expect(saved, f"the picture {name} could not be saved")
            self._tell(f"Took a picture: {self._out / name}")

    def _article(self) -> Article:
        article = self._bench.desk.article
        if article is None:
            raise self._stopped("no article was imported")
        return article

    def _quotation(self) -> Quotation:
        quotation = self._bench.desk.quotation
        if quotation is None:
            raise self._stopped("the quotation was not tagged")
        return quotation

    def _selected_name(self) -> str:
        selected = self._bench.desk.selection
        return self._bench.desk.name_of(selected) if selected else ""

    def _expect(self, met: bool, otherwise: str) -> None:
        if not met:
            raise self._stopped(otherwise)

    def _stopped(self, why: str) -> UserError:
        said = self._bench.window.bar.label.text()
        return UserError(f"The tour stopped: {why}. {said}".rstrip())

    def _tell(self, line: str) -> None:
        click.echo(line)

"""What the actions on codebooks as files do."""

from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from copydesk.desktop.codebooks.dialog import CodebookDialog, Looked
from copydesk.desktop.desk import Desk
from copydesk.desktop.dialogs.files import ask_open, ask_save
from copydesk.desktop.language import tr, translated
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.tasks import Tasks
from copydesk.domain.change import Touched
from copydesk.domain.codebook_file import CodebookFile
from copydesk.domain.codebook_plan import Outcome, Plan, Policy
from copydesk.domain.progress import Progress
from copydesk.errors import UserError
from copydesk.session.codebooks import built_in, built_in_file, formats, read

_PDF = "pdf"


class CodebooksController(QObject):
    """Brings codebooks in and writes them. ``hinted`` says in a few words what was done."""

    hinted = Signal(str)

    def __init__(self, desk: Desk, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._tasks = tasks

    def ask_import(self) -> None:
        """Ask for a file, and show what it would bring."""
        session = self._desk.session
        if session is None:
            return
        endings = sorted({f"*{each}" for one in formats() if one.read for each in one.suffixes})
        kinds = f"{tr('Codebooks')} ({' '.join(endings)})"
        chosen = ask_open(self._window, tr("Import codebook"), session.path.parent, kinds)
        if chosen is not None:
            self.look(chosen)

    def look(self, path: Path) -> None:
        """Read a file in a thread, and show what it would bring."""
        session = self._desk.session
        if session is None:
            return

        def work(_: Progress) -> Looked:
            with closing(session.fork()) as fork:
                found = read(path)
                return found, fork.codebooks.plan(found)

        def done(looked: Looked) -> None:
            if self._desk.session is session:
                self._show(tr("Import codebook: {name}", name=path.name), [(path.name, lambda: looked)])

        self._tasks.run(tr("Reading the codebook"), work, done, self._failed)

    def ask_built_in(self) -> None:
        """Offer the codebooks that come with the program."""
        session = self._desk.session
        if session is None:
            return

        def looking(name: str) -> Callable[[], Looked]:
            def looked() -> Looked:
                found = built_in_file(name)
                return found, session.codebooks.plan(found)

            return looked

        choices = [(one.title, looking(one.name)) for one in built_in()]
        self._show(tr("Add a built-in codebook"), choices)

    def _show(self, title: str, choices: Sequence[tuple[str, Callable[[], Looked]]]) -> None:
        dialog = CodebookDialog(title, choices, self._window)
        self._window.places.keep(dialog)
        dialog.wished.connect(self.bring)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def bring(self, codebook: CodebookFile, policy: Policy) -> None:
        """Import the codebook in a thread, as one change."""
        session = self._desk.session
        if session is None:
            return

        def work(progress: Progress) -> Plan:
            with closing(session.fork()) as fork:
                return fork.codebooks.bring(codebook, policy, progress)

        def done(plan: Plan) -> None:
            session.refresh(Touched(everything=True))
            self.hinted.emit(tr("%Ln entries added to the codebook.", "", plan.counts[Outcome.NEW]))

        self._tasks.run(tr("Importing the codebook"), work, done, self._failed, at_once=True)

    def ask_export(self) -> None:
        """Ask where to and in which form, and write the codebook."""
        session = self._desk.session
        if session is None:
            return
        forms = [(one.title, one.suffixes[0]) for one in formats() if one.write]
        kinds = ";;".join(f"{title} (*{ending})" for title, ending in [*forms, ("PDF", f".{_PDF}")])
        proposal = session.path.with_name(f"{session.path.stem}-codebook.json")
        chosen = ask_save(self._window, tr("Export codebook"), proposal, kinds)
        if chosen is not None:
            self.export(chosen)

    def export(self, out: Path) -> None:
        """Write the codebook beside the window, in the form of its ending; what is there is replaced."""
        session = self._desk.session
        if session is None:
            return

        def work(progress: Progress) -> None:
            with closing(session.fork()) as fork:
                if out.suffix.lower() == f".{_PDF}":
                    from copydesk.desktop.codebooks.paper import save_pdf

                    save_pdf(fork.codebooks.content(), out, progress)
                else:
                    fork.codebooks.export(out, progress=progress)

        def done(_: object) -> None:
            self._window.bar.inform(tr("Saved as {name}.", name=out.name))

        self._tasks.run(tr("Exporting the codebook"), work, done, self._failed, modal=False)

    def _failed(self, error: UserError) -> None:
        self._window.bar.error(translated(error))

"""What the actions on working blind do, and the sign in the status bar."""

from PySide6.QtCore import QObject, Signal

from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.suggesting.offers import Offers


class BlindController(QObject):
    """Lets the coder work blind. ``hinted`` says in a few words what that means now."""

    hinted = Signal(str)

    def __init__(self, desk: Desk, window: MainWindow, offers: Offers):
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._offers = offers
        for signal in (desk.session_changed, desk.article_shown, desk.article_edited, desk.saved):
            signal.connect(self.tell)
        window.status.coder_shown.connect(self._coder_changed)
        self.tell()

    def work_blind(self, on: bool) -> None:
        """Show the coder no suggestions in an article until its first pass is done; or show them."""
        self._desk.do(lambda session: session.blinding.set(on))
        self.tell()
        self._offers.read()
        if self._desk.session is not None and self._desk.session.blinding.on:
            self.hinted.emit(tr("No suggestions are shown in an article until it is marked done."))

    def show_now(self) -> None:
        """Show the suggestions of the article that is read, though its first pass is not done."""
        session, article = self._desk.session, self._desk.article
        if session is None or article is None:
            return
        if not session.blinding.hides(article.id):
            self.hinted.emit(tr("Suggestions are not hidden here."))
            return
        self._desk.do(lambda session: session.blinding.show_now(article.id))
        self._offers.read()
        undo = self._window.actions_.key("undo")
        self.hinted.emit(
            tr(
                "Suggestions are shown early. {undo} hides them; that they were shown stays recorded.",
                undo=undo,
            )
        )

    def _coder_changed(self) -> None:
        self.tell()
        self._offers.read()

    def tell(self) -> None:
        """Say in the status bar whether suggestions are hidden here."""
        session, article, words, tip = self._desk.session, self._desk.article, "", ""
        on = session is not None and session.blinding.on
        self._window.actions_["work_blind"].setChecked(on)
        if session is not None and on:
            words = tr("Blind", "a coder who sees no suggestions")
            tip = tr(
                "{name} works blind: no suggestions are shown in an article until it is marked done",
                name=session.coder,
            )
            came = session.blinding.told(article.id) if article is not None else None
            if came is not None and came.early:
                words = tr("Blind, shown early")
                tip = tr("Suggestions were shown here before the first pass was done, and exports say so")
            elif article is not None and session.blinding.hides(article.id):
                if session.blinding.was_shown(article.id):
                    words = tr("Blind, but shown before")
                    tip = tr("Suggestions are hidden here, but were shown before, and exports will say so")
            elif article is not None:
                words = tr("Blind, first pass done")
                tip = tr("Suggestions are shown here, as the first pass over the article is done")
        self._window.status.show_blind(words, tip)

"""Goes from suggestion to suggestion, and says why where there is none to go to."""

from PySide6.QtCore import QObject, Signal

from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.suggesting.offers import Offers
from copydesk.desktop.suggesting.runner import SuggestionRunner

_TAB = "Tab"


class SteppingController(QObject):
    """Selects the next suggestion and the one before. ``hinted`` says why there is none.

    As long as suggestions are shown, Tab never leads out of the text: whoever goes through them blindly, and
    comes to the end or finds none, would else press with the next Enter whatever stands beside it.
    """

    hinted = Signal(str)

    def __init__(self, desk: Desk, window: MainWindow, offers: Offers, runner: SuggestionRunner):
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._offers = offers
        self._runner = runner
        window.view.set_keeper(self._keep)

    def next(self) -> None:
        """Select the next suggestion in the text; after the last comes the first again."""
        self._step(1)

    def previous(self) -> None:
        """Select the suggestion before in the text; before the first comes the last."""
        self._step(-1)

    def _step(self, step: int) -> None:
        found = self._offers.beyond(self._window.view.caret(), step)
        if found is not None:
            self._offers.select(found)

    def _keep(self) -> bool:
        """Whether the focus stays in the text, though Tab has nowhere to go there."""
        actions = self._window.actions_
        if not self._offers.on or _TAB not in actions.keymap.of("next_suggestion"):
            return False
        pane = actions.key("next_pane")
        self.hinted.emit(f"{self._reason()} {tr('{key} leads on.', key=pane)}")
        return True

    def _reason(self) -> str:
        session, article = self._desk.session, self._desk.article
        if session is None or article is None:
            return ""
        everywhere = self._window.actions_.key("suggest_everywhere")
        reasons = (
            (
                not session.writable,
                tr("The project is open for reading only: no suggestion can be accepted."),
            ),
            (
                session.blinding.hides(article.id),
                tr("You work blind: suggestions are hidden here until the article is marked done."),
            ),
            (self._runner.busy, tr("Suggestions are still being looked for.")),
            (session.suggesting.has_settled(article.id), tr("No suggestion is left here.")),
            (
                self._runner.is_too_long(article),
                tr("So long a text is looked through only on request: “{action}”.", action=everywhere),
            ),
            (True, tr("Nothing is suggested here.")),
        )
        return next(words for met, words in reasons if met)

"""What the actions on topics do."""

from PySide6.QtCore import QObject, Signal

from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.settings import Settings
from copydesk.desktop.tagging.choices import Choice
from copydesk.desktop.text import one_line
from copydesk.desktop.topics.showing import TopicsOpener
from copydesk.domain.annotation import Passage
from copydesk.domain.dataset import EntryKind

_TOPIC = frozenset({EntryKind.TOPIC})


class TopicsController(QObject):
    """Acts on the codebook's topics. ``hinted`` says in a few words what was done."""

    hinted = Signal(str)

    def __init__(self, desk: Desk, window: MainWindow, look: Look, settings: Settings):
        super().__init__(window)
        self._desk = desk
        self._window = window
        self.opener = TopicsOpener(desk, window, look, settings)
        self.opener.hinted.connect(self.hinted)

    def show_topics(self) -> None:
        """Open the window of topics, on that of the selected passage."""
        selected = self._desk.selection
        self.opener.show(selected.topic if isinstance(selected, Passage) else None)

    def take_example(self, positive: bool) -> None:
        """Keep the selected words, or those of the selected passage, as an example; ask of which topic."""
        article, passage = self._desk.article, self._desk.selection
        if article is None:
            return
        span = self._window.view.selection()
        if isinstance(passage, Passage):
            around = passage.bounds
            inside = span is None or around is None or around.start <= span.start <= span.end <= around.end
            if inside and (span is not None or passage.main_spans):
                words = span.of(article.text) if span else self._desk.words_of(passage)
                self._keep(passage.topic, words, positive, article.uid)
                return
        if span is None:
            self.hinted.emit(tr("Select the words that are an example of a topic first."))
            return
        self._ask(span.of(article.text), positive, article.uid)

    def _ask(self, words: str, positive: bool, article: str) -> None:
        def answer(choice: Choice) -> bool:
            if choice.id is None:
                self.hinted.emit(tr("Choose a topic that is in the codebook already."))
                return False
            kept = self._keep(choice.id, words, positive, article)
            if kept:
                self._window.view.setFocus()
            return kept

        shown = one_line(words, 60)
        caption = (
            tr("“{words}” is an example of", "followed by the name of a topic", words=shown)
            if positive
            else tr("“{words}” is no example of", "followed by the name of a topic", words=shown)
        )
        self._window.tagging.details.commit()
        self._window.tagging.picker.ask(_TOPIC, "", caption, answer)

    def _keep(self, topic_id: int, words: str, positive: bool, article: str) -> bool:
        done = self._desk.do(
            lambda session: (
                session.entries.add_example(topic_id, words, positive=positive, article=article),
                True,
            )
        )
        if done:
            name = one_line(self._desk.topic_name(topic_id), 60)
            self.hinted.emit(
                tr("Kept as an example of {topic}.", topic=name)
                if positive
                else tr("Kept as an example of what {topic} is not.", topic=name)
            )
        return bool(done)
